"""Clock frequency of a 4x4 int8 `matmul` on four FPGA devices, after place and route.

    python benchmarks/fmax.py [--seeds N] [--dataflow os ws] [--jobs N] [--quick]

Both PEs, with and without multiplier blocks, on up5k, hx8k, ECP5-25k and ECP5-85k.  fmax is
the median over the seeds of the placer, least and greatest beside it.  LUTs, flip-flops,
carry cells and multiplier blocks are those of the engine alone; `used` and `available` are
what the device counts (logic cells on iCE40, LUT4 on ECP5) with the registers around the
engine.  `path` is the start and the end of the critical path of the median seed.

A line whose engine does not fit says so in `status`, and by how much.  A PE without a
multiplication has no line with multiplier blocks.  On up5k a 4x2 engine, which has as many
products as the device has multiplier blocks, stands beside the 4x4.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from collections.abc import Iterator
from typing import Any, NamedTuple

from results_file import provenance, show, write
from threads import Threads

from hwgen import catalog
from hwgen.errors import ToolError, UserError
from hwgen.rtl import Rtl
from hwgen.synth import Report, Target, synthesize
from hwgen.synth.nextpnr import program

PES = ("multiplier", "carry-save")
DEVICES = ("ice40:up5k", "ice40:hx8k", "ecp5:25k", "ecp5:85k")
# The resource that fills first without multiplier blocks.
LOGIC = {"ice40": "LC", "ecp5": "LUT"}


class Point(NamedTuple):
    """One line: an engine on a device."""

    rows: int
    cols: int
    pe: str
    dataflow: str
    device: str
    dsp: bool


def plan(dataflow: str) -> Iterator[Point]:
    """The lines of a dataflow in the order of the table."""
    for pe in PES:
        for device in DEVICES:
            for dsp in (False, True):
                if dsp and (pe == "carry-save" or not Target.parse(device).multipliers):
                    continue
                yield Point(4, 4, pe, dataflow, device, dsp)
                if device == "ice40:up5k":
                    yield Point(4, 2, pe, dataflow, device, dsp)


def engine(point: Point) -> Rtl:
    """The Verilog of a line."""
    entry = catalog.get("matmul")
    values = {"rows": point.rows, "cols": point.cols, "pe": point.pe, "dataflow": point.dataflow}
    return entry.generate(entry.make_config(values))


def line(point: Point, rtl: Rtl, seeds: int) -> dict[str, Any]:
    """The figures of one line, or why there are none."""
    head = {
        "engine": f"{point.rows}x{point.cols} int8",
        "pe": point.pe,
        "dataflow": point.dataflow,
        "device": point.device,
        "dsp_mode": "all" if point.dsp else "none",
    }
    runs: list[Report] = []
    status = "ok"
    try:
        for seed in range(1, seeds + 1):
            runs.append(synthesize(rtl, point.device, dsp=point.dsp, place=True, seed=seed))
        shown = sorted(runs, key=lambda run: run.fmax_mhz or 0)[(seeds - 1) // 2]
    except UserError as error:
        status = error.rule.replace("a device that holds the design:", "does not fit:")
        shown = synthesize(rtl, point.device, dsp=point.dsp)
    except ToolError as error:
        status = str(error)
        shown = synthesize(rtl, point.device, dsp=point.dsp)
    speeds = [run.fmax_mhz for run in runs if run.fmax_mhz]
    used = shown.utilisation.get(LOGIC[point.device.partition(":")[0]])
    path = shown.critical_path
    print(f"{' '.join(head.values())}: {speeds or status}", file=sys.stderr, flush=True)
    return head | {
        "fmax_mhz": round(statistics.median(speeds), 1) if speeds else None,
        "fmax_min": round(min(speeds), 1) if speeds else None,
        "fmax_max": round(max(speeds), 1) if speeds else None,
        "lut": shown.lut,
        "ff": shown.ff,
        "carry": shown.carry,
        "dsp": shown.dsp,
        "bram": shown.bram,
        "used": used[0] if used else None,
        "available": used[1] if used else None,
        "path": f"{path[0].name} -> {path[-1].name}" if path else None,
        "status": status,
        "digest": rtl.digest[:12],
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--dataflow", nargs="*", default=["os", "ws"], choices=["os", "ws"])
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--quick", action="store_true", help="a 1x1 engine; writes no CSV")
    options = parser.parse_args()
    if options.quick:
        point = Point(1, 1, "multiplier", "os", "ecp5:25k", True)
        show([line(point, engine(point), 1)])
        return 0
    points = {dataflow: list(plan(dataflow)) for dataflow in options.dataflow}
    engines = {point: engine(point) for some in points.values() for point in some}
    notes = provenance("pyosys") | {"seeds": f"1 to {options.seeds} of the placer"}
    for family in LOGIC:
        notes[f"nextpnr-{family}"] = program(family)[1]
    lines: list[dict[str, Any]] = []
    for some in points.values():
        # The work is in child processes; threads only wait for them.
        with Threads(options.jobs) as pool:
            lines += pool.map(lambda point: line(point, engines[point], options.seeds), some)
        print(f"written to {write('fmax', lines, notes)}", file=sys.stderr)
    show([{key: row[key] for key in row if key not in ("path", "digest")} for row in lines])
    return 0


if __name__ == "__main__":
    sys.exit(main())
