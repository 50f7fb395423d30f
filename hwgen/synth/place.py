"""Place and route of a mapped netlist with nextpnr, in a child process."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hwgen.errors import ToolError, UserError
from hwgen.synth.device import FF, LC, LUT, PLAIN, RESOURCES, Device, smallest
from hwgen.synth.nextpnr import compile_once, program
from hwgen.synth.path import Hop, critical
from hwgen.yosys import child

SEED = 1
"""The placer's seed where none is given."""

FREQ_MHZ = 100
"""The clock that nextpnr is asked for.  It weighs paths relative to the longest one: 12 to
1000 MHz gave the same placement on ice40 and ecp5."""

_NETLIST, _REPORT, _LOG = "around.json", "placed.json", "nextpnr.log"
_UNCONSTRAINED = {"ice40": "--pcf-allow-unconstrained", "ecp5": "--lpf-allow-unconstrained"}
_USED = re.compile(r"^Info:\s+(\w+):\s*(\d+)/\s*(\d+)\s+\d+%", re.M)
_ERROR = re.compile(r"^ERROR:\s*(.*)$", re.M)


@dataclass(frozen=True)
class Placed:
    """What came out; see `Report` for the meaning."""

    fmax_mhz: float
    utilisation: Mapping[str, tuple[int, int]]
    critical_path: tuple[Hop, ...]


def place_and_route(
    module: Mapping[str, Any],
    top: str,
    device: Device,
    *,
    around: int,
    seed: int | None,
    folder: Path,
    timeout: float | None,
) -> Placed:
    """Place and route `module`, a flat mapped netlist with `around` registers around it.

    `UserError` when it does not fit `device`, in which resource and by how much, or has no
    path that limits a clock;
    `ToolError` when nextpnr fails or takes longer than `timeout` seconds.
    """
    command, _version = program(device.family)
    tool = f"nextpnr-{device.family}"
    modules = {top: {**module, "attributes": {"top": "1"}}}
    (folder / _NETLIST).write_text(json.dumps({"creator": "hwgen", "modules": modules}))
    options = [
        *("--json", _NETLIST, "--report", _REPORT, *device.flags, _UNCONSTRAINED[device.family]),
        *("--seed", str(SEED if seed is None else seed)),
        *("--freq", str(FREQ_MHZ), "--timing-allow-fail"),
    ]
    console, report = folder / _LOG, folder / _REPORT
    report.unlink(missing_ok=True)
    compile_once(device.family)
    try:
        code = child.spawn([*command, *options], folder, console, {}, timeout)
    except subprocess.TimeoutExpired as error:
        log = console.read_text(errors="replace")[-child.TAIL :]
        raise ToolError(tool, f"no result after {timeout:g} s", log) from error
    log = console.read_text(errors="replace")
    if code != 0 or not report.is_file():
        _refuse_if_too_large(log, device, around)
        said = _ERROR.findall(log)
        raise ToolError(tool, said[0] if said else child.ending(code), log[-child.TAIL :])
    found = json.loads(report.read_text())
    if not found["fmax"]:
        rule = "needs a path from an input or register to an output or register"
        raise UserError("place", f"{rule}; {top} has none")
    clock = min(found["fmax"], key=lambda name: float(found["fmax"][name]["achieved"]))
    known = RESOURCES[device.family]
    return Placed(
        fmax_mhz=round(float(found["fmax"][clock]["achieved"]), 3),
        utilisation={
            ours: (entry["used"], entry["available"])
            for theirs, ours in known.items()
            if (entry := found["utilization"].get(theirs)) and entry["available"]
        },
        critical_path=critical(found, clock, module),
    )


def _refuse_if_too_large(log: str, device: Device, around: int) -> None:
    """`UserError` when nextpnr's count of resources exceeds what there is."""
    known = RESOURCES[device.family]
    counts = {
        known.get(name, name): (int(used), int(available))
        for name, used, available in _USED.findall(log)
    }
    parts = []
    for name, (used, available) in counts.items():
        if used > available:
            part = f"{used} {PLAIN.get(name, name)} where it has {available} ({used - available}"
            part += " too few"
            part += f", with {around} for the registers around" * (name in (LC, LUT, FF))
            parts.append(f"{part})")
    if parts:
        needs = {name: used for name, (used, _available) in counts.items()}
        rule = f"a device that holds the design: {', '.join(parts)}"
        raise UserError("target", rule, device.name, smallest(needs))
