"""Time and size of emission, hwgen beside plain Amaranth, every case in a fresh process.

    python benchmarks/emission.py [--plain SIDE …] [--quick]

Both columns start from the same Amaranth component, an output-stationary int8 array with
tiles of 8×8 PEs.  Plain Amaranth is what `amaranth.back.verilog.convert` does: `rtlil.convert`
of the whole tree, source attributes included, then Yosys with `proc -nomux -norom;
memory_collect; write_verilog -norename`, the library here being pyosys instead of a Yosys
program.  hwgen hands itself to the same tree as `platform` and writes the Verilog itself.

Seconds are wall time of the whole process, imports included: another job on the machine
shows in them, and in `load_before`, but hardly in the CPU seconds.  Exit code 1 when a limit
is missed.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from results_file import provenance, show, write

PES = ("multiplier", "carry-save")
LIMITS = {
    "64x64": (4.0, 600_000),
    "128x128": (12.0, None),
}
"""Seconds and bytes that hwgen may take, by array."""
ODD_RATIO = 2.0
"""61×53 may take so many times the seconds of 64×64."""


def emit_hwgen(rows: int, cols: int, pe: str) -> str:
    """Verilog of an array, by hwgen."""
    from hwgen import catalog

    design = catalog.get("array-os")
    config = design.make_config({"rows": rows, "cols": cols, "pe": pe})
    return design.generate(config).verilog


def emit_plain(rows: int, cols: int, pe: str) -> str:
    """Verilog of the same component, by Amaranth and Yosys."""
    from amaranth.back import rtlil
    from pyosys import libyosys as ys

    from hwgen import catalog

    design = catalog.get("array-os")
    component = design.make_component(design.make_config({"rows": rows, "cols": cols, "pe": pe}))
    text = rtlil.convert(component, name=component.module)
    with tempfile.TemporaryDirectory() as folder:
        source, result = Path(folder) / "top.il", Path(folder) / "top.v"
        source.write_text(text, encoding="utf-8")
        yosys = ys.Design()
        for command in (
            f"read_rtlil {source}",
            "proc -nomux -norom",
            "memory_collect",
            f"write_verilog -norename {result}",
        ):
            ys.run_pass(f"tee -q {command}", yosys)
        return result.read_text(encoding="utf-8")


EMITTERS = {"hwgen": emit_hwgen, "plain": emit_plain}


def child(kind: str, rows: int, cols: int, pe: str) -> None:
    """What a fresh process does: emit, and say how much came out."""
    text = EMITTERS[kind](rows, cols, pe)
    modules = sum(line.startswith("module ") for line in text.splitlines())
    print(json.dumps({"bytes": len(text.encode()), "modules": modules}))


def measure(kind: str, rows: int, cols: int, pe: str) -> dict[str, Any]:
    """Seconds, CPU seconds, bytes and modules of one emission."""
    before = os.times()
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, __file__, "--child", kind, str(rows), str(cols), pe],
        capture_output=True,
        text=True,
        check=False,
    )
    seconds = time.monotonic() - began
    after = os.times()
    if done.returncode:
        sys.exit(f"{kind} {rows}x{cols} {pe}: {done.stderr.strip()}")
    cpu = after.children_user + after.children_system
    cpu -= before.children_user + before.children_system
    found = json.loads(done.stdout.splitlines()[-1])
    return {"seconds": round(seconds, 2), "cpu_seconds": round(cpu, 2), **found}


def compare(rows: int, cols: int, pe: str, plain: bool) -> dict[str, Any]:
    """One line of the table."""
    load = round(os.getloadavg()[0], 1)
    ours = measure("hwgen", rows, cols, pe)
    other: dict[str, Any] = dict.fromkeys(ours)
    if plain:
        other = measure("plain", rows, cols, pe)
    line: dict[str, Any] = {"array": f"{rows}x{cols}", "pe": pe}
    line |= {f"hwgen_{key}": value for key, value in ours.items()}
    line |= {f"plain_{key}": value for key, value in other.items()}
    line["load_before"] = load
    line["times_faster"] = round(other["seconds"] / ours["seconds"], 1) if plain else None
    line["times_smaller"] = round(other["bytes"] / ours["bytes"], 1) if plain else None
    return line


def misses(lines: list[dict[str, Any]]) -> list[str]:
    """Limits that were not kept, in words."""
    found = []
    by_case = {(line["array"], line["pe"]): line for line in lines}
    for (array, pe), line in by_case.items():
        seconds, size = LIMITS.get(array, (None, None))
        if seconds is not None and line["hwgen_seconds"] > seconds:
            found.append(f"{array} {pe}: {line['hwgen_seconds']} s, limit {seconds} s")
        if size is not None and line["hwgen_bytes"] > size:
            found.append(f"{array} {pe}: {line['hwgen_bytes']} bytes, limit {size}")
        if array == "61x53":
            ratio = line["hwgen_seconds"] / by_case["64x64", pe]["hwgen_seconds"]
            if ratio > ODD_RATIO:
                found.append(f"61x53 {pe}: {ratio:.1f} times as long as 64x64, limit {ODD_RATIO}")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--child", nargs=4, help=argparse.SUPPRESS)
    parser.add_argument(
        "--plain",
        nargs="*",
        type=int,
        default=[16, 32, 64],
        metavar="SIDE",
        help="sides at which plain Amaranth runs too (default: 16 32 64)",
    )
    parser.add_argument("--quick", action="store_true", help="only 8x8; writes no CSV")
    options = parser.parse_args()
    if options.child:
        kind, rows, cols, pe = options.child
        child(kind, int(rows), int(cols), pe)
        return 0
    if options.quick:
        show([compare(8, 8, pe, True) for pe in PES])
        return 0
    notes = provenance("pyosys")  # before the work: the commit may move meanwhile
    lines = []
    for rows, cols in ((16, 16), (32, 32), (64, 64), (61, 53), (128, 128)):
        for pe in PES:
            lines.append(compare(rows, cols, pe, rows == cols and rows in options.plain))
            print(f"{rows}x{cols} {pe}", file=sys.stderr, flush=True)
    show(lines)
    path = write("emission", lines, notes)
    print(f"written to {path}")
    missed = misses(lines)
    for miss in missed:
        print(f"MISSED: {miss}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
