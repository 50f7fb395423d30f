"""One run of nextpnr: the clock it reaches and what is used, or by how much it does not fit."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from hwgen.board import parts, tools
from hwgen.board.board import Board
from hwgen.errors import ToolError, UserError
from hwgen.synth.device import PLAIN
from hwgen.yosys import child

NETLIST = "netlist.json"
"""The mapped design, in the folder of the run."""

REPORT = "placed-report.json"
_LOG = "nextpnr.log"
_USED = re.compile(r"^Info:\s+(\w+):\s*(\d+)/\s*(\d+)\s+\d+%", re.M)
_ERROR = re.compile(r"^ERROR:\s*(.*)$", re.M)
_PIN = re.compile(r"(?:pin|bel|location|site|IO_LOC)\b", re.I)
Use = Mapping[str, tuple[int, int]]
"""Resource -> used, available."""


class TooLarge(UserError):
    """The design does not fit: `use` has what it needs of everything, and what there is."""

    def __init__(self, board: Board, use: Use, near: str | None = None) -> None:
        self.board, self.use, self.near = board, dict(use), near
        rule = f"must fit {board.name}: it needs {shortage(use)}"
        super().__init__("design", rule, None, near)

    def __reduce__(self) -> tuple[object, ...]:
        return (type(self), (self.board, self.use, self.near))


def shortage(use: Use) -> str:
    """Every resource that there is too little of, in words."""
    return ", ".join(
        f"{n} {word(name)} where it has {has} ({n - has} too few)"
        for name, (n, has) in use.items()
        if n > has
    )


def word(resource: str) -> str:
    """What a resource is called in messages."""
    return PLAIN.get(resource) or parts.PLAIN.get(resource, resource)


@dataclass(frozen=True)
class Routed:
    """What came out of one seed; `fmax_mhz` is None where no path limits a clock."""

    seed: int
    fmax_mhz: float | None
    use: Use

    def meets(self, mhz: float) -> bool:
        """Whether it runs at a clock of `mhz`."""
        return self.fmax_mhz is None or self.fmax_mhz >= mhz


def route(
    board: Board, folder: Path, pins: str, mhz: float, seed: int, timeout: float | None
) -> Routed:
    """Places and routes `folder/netlist.json` with the constraints in `folder/pins`.

    `TooLarge` when it does not fit, `UserError` for a pin that the package has not, `ToolError`
    when nextpnr fails otherwise or takes longer than `timeout` seconds.
    """
    command, name = tools.placer(board.family)
    words = tools.arguments(board, NETLIST, pins, REPORT, mhz)
    (folder / REPORT).unlink(missing_ok=True)
    console = folder / _LOG
    tools.warm(board.family)
    try:
        code = child.spawn([*command, *words, "--seed", str(seed)], folder, console, {}, timeout)
    except subprocess.TimeoutExpired as error:
        log = console.read_text(errors="replace")[-child.TAIL :]
        raise ToolError(name, f"no result after {timeout:g} s", log) from error
    log = console.read_text(errors="replace")
    if code != 0 or not (folder / REPORT).is_file():
        raise _failure(board, name, log, code)
    found = json.loads((folder / REPORT).read_text())
    speeds = [float(entry["achieved"]) for entry in found["fmax"].values()]
    counts = {key: (e["used"], e["available"]) for key, e in found["utilization"].items()}
    return Routed(seed, round(min(speeds), 3) if speeds else None, _ours(board, counts))


def _ours(board: Board, counts: Mapping[str, tuple[int, int]]) -> dict[str, tuple[int, int]]:
    """Under our names, what there is none of left out."""
    known = parts.NAMES[board.family]
    return {known[key]: use for key, use in counts.items() if key in known and use[1]}


def used(board: Board, log: str) -> dict[str, tuple[int, int]]:
    """The table of resources in a log of nextpnr, under our names where we have one."""
    known = parts.NAMES[board.family]
    return {known.get(key, key): (int(n), int(has)) for key, n, has in _USED.findall(log)}


def _failure(board: Board, name: str, log: str, code: int) -> Exception:
    use = used(board, log)
    if any(n > has for n, has in use.values()):
        return TooLarge(board, use)
    said = _ERROR.findall(log)
    if said and _PIN.search(said[0]):
        sites = {pin.site: port for port, pin in board.pins().items()}
        wrong = next((site for site in sites if re.search(rf"\b{site}\b", said[0])), None)
        if wrong is not None:
            package = f", package {board.package}" if board.package else ""
            rule = f"{sites[wrong]} must be at a pad of {board.part.name}{package}"
            return UserError("pin", rule, wrong)
    return ToolError(name, said[0] if said else child.ending(code), log[-child.TAIL :])
