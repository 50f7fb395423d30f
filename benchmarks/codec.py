"""Area, LUTs and depth of the decoder and the encoder of each format.

    python benchmarks/codec.py [--formats NAME …] [--seeds N] [--jobs N] [--quick]

Both are measured between registers, as `hwgen synth decode` and `hwgen synth encode` do.  The
sum of an encoder is its default: every number of the format exactly and 4 bits, at most 64 bits
(`acc_width`); the sums of the wide posits count 2**-30.  Generic gates and iCE40, whose carry
cells are not LUTs; medians over seeded permutations of ports, nets and cells.
`logic_kge` leaves the flip-flops out, `depth` is the longest path between them.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from typing import Any

from results_file import provenance, show, write
from threads import Threads

from hwgen import catalog
from hwgen.synth import Report, synthesize

FORMATS = (
    *("int8", "fixed8_4", "ternary", "binary", "nf4", "e2m1", "e2m3", "e3m2", "e4m3", "e5m2"),
    *("e8m0", "bf16", "fp16", "posit4_1", "posit8_0", "posit8_2", "posit16_1", "posit32_2"),
)
MORE = {"posit16_1": {"acc_width": 64, "lsb": -30}, "posit32_2": {"acc_width": 64, "lsb": -30}}
"""Sums of encoders whose default is the top of the range only."""
FLIP_FLOP = 5.33
"""Gate equivalents of a flip-flop without reset, in the generic library."""


def middle(reports: list[Report], key: str) -> Any:
    """Median of a figure."""
    return statistics.median(getattr(report, key) for report in reports)


def line(design: str, name: str, seeds: int) -> dict[str, Any]:
    """The figures of one format; every run is a process of its own."""
    entry = catalog.get(design)
    more = MORE.get(name, {}) if design == "encode" else {}
    config = entry.make_config({"format": name, **more})
    rtl = entry.generate(config)
    gates, cells = (
        [synthesize(rtl, target, seed=seed) for seed in range(1, seeds + 1)]
        for target in ("generic", "ice40")
    )
    area, flops = middle(gates, "area_kge"), middle(gates, "ff")
    return {
        "design": design,
        "format": name,
        "acc_width": config.data().get("acc_width"),
        "logic_kge": round(area - flops * FLIP_FLOP / 1000, 3),
        "ff": flops,
        "depth": middle(gates, "depth"),
        "lut": middle(cells, "lut"),
        "carry": middle(cells, "carry"),
        "lut_depth": middle(cells, "depth"),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--formats", nargs="*", default=list(FORMATS))
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--quick", action="store_true", help="e2m1, one seed; writes no CSV")
    options = parser.parse_args()
    if options.quick:
        show([line(design, "e2m1", 1) for design in ("decode", "encode")])
        return 0
    points = [(design, name) for design in ("decode", "encode") for name in options.formats]
    # The work is in child processes; threads only wait for them.
    with Threads(options.jobs) as pool:
        lines = list(pool.map(lambda point: line(*point, options.seeds), points))
    show(lines)
    notes = provenance("pyosys") | {"seeds": str(options.seeds)}
    print(f"written to {write('codec', lines, notes)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
