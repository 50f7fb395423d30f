"""ABC in a child process: a circuit whose one output must stay 0."""

from __future__ import annotations

import importlib.util
import math
import re
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from hwgen.errors import ToolError, UserError
from hwgen.formal import aiger
from hwgen.formal.aig import ZERO, Aig
from hwgen.yosys import child

PROVED, BOUNDED, REFUTED, TIMEOUT = "proved", "bounded", "refuted", "timeout"

LONGEST_S = 86_400.0
"""Seconds that may be asked for: a day.  ABC counts them in 32 bits."""

_STATUS = re.compile(r"^Status = (-?\d+)\s+Frames = (-?\d+)", re.M)


@dataclass(frozen=True)
class Verdict:
    """What an engine found.

    status  proved, bounded, refuted, timeout
    frames  cycles, from cycle 0, in which the output is 0 for sure; of a refutation, those
            of the counterexample
    trace   inputs per cycle of the counterexample, a bit for each input of the circuit
    """

    status: str
    frames: int = 0
    trace: tuple[tuple[int, ...], ...] = ()


def check_seconds(key: str, seconds: float) -> None:
    """UserError, about `key`, for a time that no proof can take."""
    if not 0 < seconds <= LONGEST_S:
        rule = f"seconds, more than 0 and at most {LONGEST_S:g}"
        raise UserError(key, rule, seconds, LONGEST_S if seconds > LONGEST_S else 60)


def program() -> Path:
    """The ABC that comes with pyosys."""
    found = importlib.util.find_spec("pyosys")
    if found is None or found.origin is None:
        raise ToolError("abc", "pyosys is not installed (pip install pyosys)")
    return Path(found.origin).with_name("yosys-abc")


def never(aig: Aig, root: int, frames: int, seconds: float) -> Verdict:
    """Whether the literal `root` of `aig` is 0 in every cycle.

    frames   cycles that are searched for a counterexample first, which is then a shortest one
    seconds  in all; what is left after the search goes into a proof for all time
    """
    if root == ZERO:
        return Verdict(PROVED)
    part = aig.cone([root])
    begin = time.monotonic()
    with child.folder(None) as place:
        (place / "p.aig").write_bytes(aiger.write(part))
        if not part.latches:
            return _run(place, ["bmc3 -F 1", "pdr"], seconds)
        search = f"bmc3 -F {frames} -T "
        found = _run(place, [search + str(_whole(seconds / 6))], seconds)
        if found.status == REFUTED:
            return found
        rest = seconds - (time.monotonic() - begin)
        share = rest if found.frames >= frames else rest / 2
        proof = _run(
            place, ["scorr", "dc2", "write_aiger q.aig", f"pdr -s -f -T {_whole(share)}"], share
        )
        if _constant(place / "q.aig"):
            return Verdict(PROVED)
        if proof.status in (PROVED, REFUTED):
            return proof
        rest = seconds - (time.monotonic() - begin)
        if found.frames < frames and rest > 1:
            again = _run(place, [search + str(_whole(rest))], rest)
            found = max(found, again, key=lambda verdict: verdict.frames)
        return found


def simulate(aig: Aig, root: int, frames: int, seconds: int) -> Verdict:
    """REFUTED where random inputs make the literal `root` 1 within `frames` cycles of a run;
    never PROVED unless it is constant."""
    if root == ZERO:
        return Verdict(PROVED)
    with child.folder(None) as place:
        (place / "p.aig").write_bytes(aiger.write(aig.cone([root])))
        found = _run(place, [f"sim3 -F {frames} -T {seconds}"], seconds)
        return found if found.status == REFUTED else Verdict(TIMEOUT)


def _constant(file: Path) -> bool:
    """Whether the one output of a circuit is the constant 0: PDR does not take that."""
    lines = file.read_bytes().split(b"\n", 2) if file.is_file() else [b""]
    words = lines[0].split()
    return len(words) > 3 and words[3] == b"0" and lines[1] == b"0"


def _whole(seconds: float) -> int:
    return max(1, math.ceil(seconds))


def _run(place: Path, commands: Sequence[str], seconds: float) -> Verdict:
    """The verdict of ABC's `commands` on the file p.aig."""
    script = "; ".join(["read p.aig", *commands, "print_status", "write_cex -a cex.txt"])
    cex, console = place / "cex.txt", place / "abc.txt"
    cex.unlink(missing_ok=True)
    try:
        # ABC looks at its own limit now and then only.
        code = child.spawn([str(program()), "-c", script], place, console, {}, seconds + 1)
    except subprocess.TimeoutExpired:
        return Verdict(TIMEOUT)
    text = console.read_text(errors="replace")
    status = _STATUS.search(text)
    if status is None:
        raise ToolError("abc", f"{child.ending(code)} without a result", text[-child.TAIL :])
    result, frames = int(status[1]), int(status[2])
    if result == 1:
        return Verdict(PROVED)
    if result == 0:
        rows = cex.read_text().split()[1:]
        trace = tuple(tuple(map(int, row)) for row in rows if row.strip("01") == "")
        return Verdict(REFUTED, len(trace), trace)
    return Verdict(BOUNDED, frames + 1) if frames >= 0 else Verdict(TIMEOUT)
