"""Area and delay of the PEs in the anchor form, beside a Booth-recoded multiplier.

    python benchmarks/pe_area.py [--liberty PATH …] [--bits 4 8 16] [--seeds N] [--quick]

Anchor form: operands registered, accumulator exposed, no drain; what published PEs are
measured in.  Lines:

    pe-multiplier        acc + act*wgt as Yosys maps it
    pe-multiplier booth  the same Verilog, `synth -booth`
    pe-carry-save        Booth rows and a carry-save accumulator, no final adder

generic and FPGA figures are medians over seeded permutations of ports, nets and cells: the
mapper's noise is a few percent.  With Liberty, area is taken at a relaxed clock (20000 ps)
and area×delay is the least over the delay targets TARGETS_PS, every point a process of its
own.  Delay is the longest path between registers and ports before layout.  No DSP blocks.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from results_file import provenance, show, write
from threads import Threads

from hwgen import catalog
from hwgen.rtl import Rtl
from hwgen.synth import Report, synthesize

TARGETS_PS = (600, 800, 1000, 1250, 1600, 2500, 5000, 100_000)
FPGAS = ("ice40", "ecp5", "xilinx", "gowin")


class Peer(NamedTuple):
    """A design and how it is mapped."""

    name: str
    design: str
    booth: bool


PEERS = (
    Peer("pe-multiplier", "pe-multiplier", False),
    Peer("pe-multiplier booth", "pe-multiplier", True),
    Peer("pe-carry-save", "pe-carry-save", False),
)


def anchor(design: str, bits: int) -> Rtl:
    """Verilog of a PE with operands of `bits` bits, in the anchor form."""
    entry = catalog.get(design)
    config = entry.make_config({"act": f"int{bits}", "wgt": f"int{bits}", "form": "anchor"})
    return entry.generate(config)


def middle(reports: list[Report], key: str) -> Any:
    """Median of a figure; None where the target has no such figure."""
    values = [getattr(report, key) for report in reports]
    return None if values[0] is None else statistics.median(values)


def mapped(peer: Peer, bits: int, target: str, seeds: int) -> dict[str, Any]:
    """A line without delays: generic gates or an FPGA."""
    rtl = anchor(peer.design, bits)
    reports = [synthesize(rtl, target, booth=peer.booth, seed=seed) for seed in range(1, seeds + 1)]
    kge = middle(reports, "area_kge")
    return {
        "pe": peer.name,
        "bits": bits,
        "target": target,
        "area_kge": None if kge is None else round(kge, 4),
        "lut": middle(reports, "lut"),
        "carry": middle(reports, "carry"),
        "ff": middle(reports, "ff"),
        "depth": middle(reports, "depth"),
    }


def timed(peer: Peer, bits: int, library: Path) -> dict[str, Any]:
    """A line with delays: relaxed area, and the point with the least area×delay."""
    rtl = anchor(peer.design, bits)
    target = f"liberty:{library}"
    relaxed = synthesize(rtl, target, booth=peer.booth)
    points = [synthesize(rtl, target, booth=peer.booth, target_ps=ps) for ps in TARGETS_PS]
    best = min(points, key=lambda r: (r.area_um2 or 0) * (r.delay_ps or 0))
    fastest = min(points, key=lambda r: r.delay_ps or 0)
    assert best.area_um2 and best.delay_ps and relaxed.area_um2 and relaxed.area_kge
    return {
        "pe": peer.name,
        "bits": bits,
        "library": library.name.split(".")[0],
        "area_um2": round(relaxed.area_um2, 1),
        "area_kge": round(relaxed.area_kge, 4),
        "fastest_ps": fastest.delay_ps,
        "best_um2": round(best.area_um2, 1),
        "best_ps": best.delay_ps,
        "best_target_ps": best.target_ps,
        "area_delay_um2_ns": round(best.area_um2 * best.delay_ps / 1000, 1),
    }


def beside(lines: list[dict[str, Any]], key: str, name: str) -> None:
    """Adds `name`: `key` relative to pe-multiplier with the same bits on the same target."""
    for line in lines:
        where = {k: line[k] for k in ("bits", "target", "library") if k in line}
        base = next(
            x[key] for x in lines if x["pe"] == PEERS[0].name and where.items() <= x.items()
        )
        line[name] = round(line[key] / base, 3) if line[key] is not None and base else None


def plan(bits: list[int]) -> Iterator[tuple[Peer, int, str]]:
    """All lines without delays, tables in order."""
    for target in ("generic", *FPGAS):
        for width in bits:
            for peer in PEERS:
                if target == "generic" or not peer.booth:
                    yield peer, width, target


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--liberty", nargs="*", type=Path, default=[], help="Liberty files")
    parser.add_argument("--bits", nargs="*", type=int, default=[4, 8, 16])
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--quick", action="store_true", help="int4, generic; writes no CSV")
    options = parser.parse_args()
    if options.quick:
        show([mapped(peer, 4, "generic", 1) for peer in PEERS])
        return 0
    notes = provenance("pyosys") | {"form": "anchor"}
    # The work is in child processes; threads only wait for them.
    with Threads(options.jobs) as pool:
        lines = list(pool.map(lambda p: mapped(*p, options.seeds), plan(options.bits)))
        beside(lines, "area_kge", "area_ratio")
        beside(lines, "lut", "lut_ratio")
        show(lines)
        print(f"written to {write('pe_area', lines, notes | {'seeds': str(options.seeds)})}\n")
        if options.liberty:
            points = [(p, b, x) for x in options.liberty for b in options.bits for p in PEERS]
            slow = list(pool.map(lambda p: timed(*p), points))
            beside(slow, "area_um2", "area_ratio")
            beside(slow, "area_delay_um2_ns", "area_delay_ratio")
            show(slow)
            notes["targets_ps"] = ", ".join(map(str, TARGETS_PS))
            print(f"written to {write('pe_area_delay', slow, notes)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
