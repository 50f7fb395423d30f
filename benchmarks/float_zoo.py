"""Table of the exact and rounded floating-point PEs: area, delay, look-up tables, ratios.

    python benchmarks/float_zoo.py --liberty PATH [--peers CSV] [--fpga FAMILY …] [--only NAME …]
                                   [--seeds N] [--jobs N]

Lines are those of float_zoo.yaml.  kge at a clock target of 20000 ps, delay_ps at one of 1000,
the median over the seeds where there are some; every point is a process of its own.  to_base:
kge relative to the straightforward unit; to_NAME: to a published one, of which --peers, peers.csv
of benchmarks/peers.py, has a row with that target on that library: smaller is better.  No DSP
blocks.
"""

from __future__ import annotations

import argparse
import csv
import statistics
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import yaml
from results_file import HERE, provenance, show, write

from hwgen import catalog
from hwgen.errors import UserError
from hwgen.synth import synthesize

LINES = HERE / "float_zoo.yaml"
RELAXED_PS, FAST_PS = 20_000, 1000
FPGAS = ("ice40", "ecp5", "xilinx")


@dataclass(frozen=True)
class Line:
    """A line of the file; see there."""

    name: str
    design: str
    set: Mapping[str, Any] = field(default_factory=dict)
    base: str = ""
    peers: tuple[str, ...] = ()


def load(path: Path = LINES) -> list[Line]:
    """The lines; UserError for a key or a base that there is not."""
    found: list[Line] = []
    known = [each.name for each in fields(Line)]
    for given in yaml.safe_load(path.read_text(encoding="utf-8")):
        for key in given.keys() - set(known):
            raise UserError(given.get("name", str(path)), f"one of {', '.join(known)}", key)
        line = Line(**given)
        if line.base and line.base not in [each.name for each in found]:
            raise UserError(line.name, "a line above it as its base", line.base)
        found.append(line)
    return found


def figures(line: Line, library: Path, fpgas: Sequence[str], seeds: int) -> dict[str, Any]:
    """Area, delay and look-up tables of a line."""
    entry = catalog.get(line.design)
    rtl = entry.generate(entry.make_config(line.set))
    target = f"liberty:{library}"
    wanted = range(1, seeds + 1) if seeds else (None,)
    areas = [synthesize(rtl, target, target_ps=RELAXED_PS, seed=seed) for seed in wanted]
    fast = [synthesize(rtl, target, target_ps=FAST_PS, seed=seed) for seed in wanted]
    found: dict[str, Any] = {
        "name": line.name,
        "kge": round(statistics.median(each.area_kge or 0 for each in areas), 4),
        "ff": areas[0].ff,
        "delay_ps": statistics.median(each.delay_ps or 0 for each in fast),
    }
    for family in fpgas:
        found[f"lut_{family}"] = synthesize(rtl, family).lut
    return found


def published(path: Path, library: Path) -> dict[str, float]:
    """Areas in um2 of the rows of peers.csv at the relaxed target."""
    text = path.read_text(encoding="utf-8").splitlines()
    rows = csv.DictReader(row for row in text if not row.startswith("#"))
    name = library.name.split(".")[0]
    return {
        row["name"]: float(row["area_um2"])
        for row in rows
        if row["target"] == name and row["area_um2"] and float(row["target_ps"]) == RELAXED_PS
    }


def compared(
    lines: Sequence[Line], rows: Sequence[dict[str, Any]], peers: Mapping[str, float], unit: float
) -> list[dict[str, Any]]:
    """The rows with their ratios; `unit` um2 are a gate."""
    kge = {row["name"]: row["kge"] for row in rows}
    names = list(dict.fromkeys(name for line in lines for name in line.peers if name in peers))
    out = []
    for line, row in zip(lines, rows, strict=True):
        base = kge.get(line.base)
        more = {"to_base": round(row["kge"] / base, 3) if base else None}
        for name in names:
            theirs = peers[name] / unit / 1000
            more[f"to_{name}"] = round(row["kge"] / theirs, 3) if name in line.peers else None
        out.append({**row, **more})
    return out


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    add = parser.add_argument
    add("--liberty", type=Path, required=True, help="Liberty file")
    add("--peers", type=Path, help="peers.csv of benchmarks/peers.py")
    add("--fpga", nargs="*", default=list(FPGAS), help="FPGA families")
    add("--only", nargs="*", default=[], help="these lines")
    add("--seeds", type=int, default=5, help="permutations per point; 0: the text as it stands")
    add("--jobs", type=int, default=2)
    options = parser.parse_args()
    try:
        lines = [line for line in load() if not options.only or line.name in options.only]
        peers = published(options.peers, options.liberty) if options.peers else {}
    except (UserError, OSError, yaml.YAMLError) as error:
        print(f"float_zoo: {error}", file=sys.stderr)
        return 2
    # The work is in child processes; threads only wait for them.
    with ThreadPoolExecutor(options.jobs) as pool:
        rows = list(
            pool.map(lambda x: figures(x, options.liberty, options.fpga, options.seeds), lines)
        )
    probe = catalog.get("pe-minifloat")
    tiny = probe.generate(probe.make_config(preset="tiny"))
    report = synthesize(tiny, f"liberty:{options.liberty}", target_ps=RELAXED_PS)
    unit = (report.area_um2 or 0) / (report.area_kge or 1) / 1000
    table = compared(lines, rows, peers, unit)
    show(table)
    notes = provenance("pyosys") | {"seeds": str(options.seeds)}
    notes["library"] = options.liberty.name.split(".")[0]
    if not options.only:
        print(f"written to {write('float_zoo', table, notes)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
