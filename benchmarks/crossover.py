"""Where which design of low-bit products wins: area and look-up tables of a MAC per cycle.

    python benchmarks/crossover.py --liberty PATH [--fpga FAMILY …] [--only NAME …] [--jobs N]
                                   [--known] [-o FOLDER]

Measures the designs of crossover.yaml, prints the tables, writes results/crossover.csv and the
tables and the picture of docs/low_bit.md.  Area at a clock target of 20000 ps, look-up tables
without DSP blocks.

A row is a design at a weight width and a number of columns.  Area is linear in the columns: there
is a part that all of them share, and each one's own.  `measured` is yes where a row's number of
columns was measured, else the line through those that were gives it.

-o (build/crossover) gets what is known so far: every point is a process of its own, and a run
that was interrupted goes on where it stopped.  --known writes the tables of an interrupted run.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import crossover_page
import numpy as np
import yaml
from float_zoo import measured
from peers import FPGAS, Peer, Point, Store
from results_file import HERE, provenance, show, write

from hwgen import catalog
from hwgen.errors import UserError
from hwgen.synth import liberty
from hwgen.workers.interrupt import Interrupts

BUILD = HERE.parent / "build" / "crossover"
RELAXED_PS = 20_000.0
COLS = (8, 16, 32, 64)
"""Columns of the rows."""
Row = dict[str, Any]


@dataclass(frozen=True)
class Line:
    """A design of the file; see there."""

    name: str
    design: str
    bits: list[float]
    lanes: int
    cycles: list[int]
    cols: list[int]
    wgt: str = ""
    shared_of: float = 0
    set: dict[str, Any] = field(default_factory=dict)

    def values(self, bits: float, cols: int) -> dict[str, Any]:
        """Parameters of the design for that width."""
        own = {"wgt": self.wgt.format(bits)} if self.wgt else {}
        return {**self.set, **own, "cols": cols}

    def columns(self, bits: float) -> list[int]:
        """Numbers of columns that are measured at that width."""
        return self.cols[:1] if self.shared_of and bits > self.shared_of else self.cols

    def key(self, bits: float, cols: int) -> str:
        """Of what is measured: widths that are chosen at run time share it."""
        return f"{self.name} {bits if self.wgt else ''} {cols}"


def load(path: Path, only: Sequence[str] = ()) -> list[Line]:
    """The lines of the file; UserError for one that does not fit together."""
    lines = [Line(**each) for each in yaml.safe_load(path.read_text(encoding="utf-8"))]
    names = [line.name for line in lines]
    for name in only:
        if name not in names:
            raise UserError("--only", f"one of {', '.join(names)}", name)
    for line in lines:
        if len(line.bits) != len(line.cycles):
            raise UserError(line.name, "needs cycles for each of its bits", line.cycles)
        if len(set(line.cols)) < 2:
            raise UserError(line.name, "needs two numbers of columns for a line", line.cols)
        if line.shared_of and line.shared_of not in line.bits:
            raise UserError(line.name, "shared_of is one of its bits", line.shared_of, line.bits[0])
    return [line for line in lines if not only or line.name in only]


def points(lines: Sequence[Line], library: Path, fpgas: Sequence[str]) -> dict[str, list[Point]]:
    """What is to be measured, by `Line.key`: gates first, then each FPGA family."""
    plan: dict[str, list[Point]] = {}
    for line in lines:
        entry = catalog.get(line.design)
        for bits in line.bits if line.wgt else line.bits[:1]:
            for cols in line.columns(bits):
                rtl = entry.generate(entry.make_config(line.values(bits, cols)))
                name = line.key(bits, cols)
                peer = Peer(name, (), rtl.top)
                plan[name] = [Point(peer, rtl, f"liberty:{library}", RELAXED_PS, None)]
                plan[name] += [Point(peer, rtl, family, None, None) for family in fpgas]
    return plan


def figures(found: Mapping[str, Sequence[Row]], key: str, gate: float) -> dict[str, float]:
    """kGE, and look-up tables of each family, of a design, as far as they are known."""
    known: dict[str, float] = {}
    for row in found.get(key, ()):
        if row["target_ps"] and row["area_um2"]:
            known["kge"] = row["area_um2"] / gate / 1000
        elif not row["target_ps"] and row["lut"] is not None:
            known[f"lut_{row['target']}"] = float(row["lut"])
    return known


def straight(cols: Sequence[int], values: Sequence[float]) -> tuple[float, float]:
    """(shared part, part of a column) of the line nearest to figures at these columns."""
    slope, shared = np.polyfit(cols, values, 1)
    return float(shared), float(slope)


def at(cols: int, have: Mapping[int, float], other: Mapping[int, float]) -> float | None:
    """A figure at so many columns, of those that are known; None where they are too few.

    other  those of a width with the same shared part, in place of figures at more columns
    """
    if len(have) > 1:
        shared, own = straight(list(have), list(have.values()))
    elif have and len(other) > 1:
        shared, _ = straight(list(other), list(other.values()))
        ((one, value),) = have.items()
        own = (value - shared) / one
    else:
        return None
    return shared + own * cols


def rows_of(
    lines: Sequence[Line], found: Mapping[str, Sequence[Row]], gate: float, names: Sequence[str]
) -> list[Row]:
    """A row for each line, width and number of columns; None for figures that are not known."""
    rows: list[Row] = []

    def known(line: Line, bits: float, name: str) -> dict[int, float]:
        """A figure of the numbers of columns of which it is known."""
        every = {x: figures(found, line.key(bits, x), gate) for x in line.columns(bits)}
        return {cols: each[name] for cols, each in every.items() if name in each}

    for line in lines:
        for bits, cycles in zip(line.bits, line.cycles, strict=True):
            measured = line.columns(bits)
            for cols in COLS:
                rate = line.lanes * cols / cycles
                row: Row = {"design": line.name, "bits": bits, "cols": cols}
                row |= {"macs_per_cycle": round(rate, 4)}
                row["measured"] = "yes" if cols in measured else "no"
                for name in names:
                    have = known(line, bits, name)
                    value = have.get(cols)
                    if value is None and cols not in measured:
                        value = at(cols, have, known(line, line.shared_of, name))
                    row[name] = None if value is None else round(value, 3)
                    row[f"{name}_per_mac"] = None if value is None else round(value / rate, 5)
                rows.append(row)
    return rows


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    add = parser.add_argument
    add("--liberty", type=Path, required=True, help="Liberty file")
    add("--fpga", nargs="*", default=list(FPGAS), choices=FPGAS, help="FPGA families")
    add("--only", nargs="*", default=[], help="these designs, printed and not written")
    add("--jobs", type=int, default=2)
    add("--known", action="store_true", help="measure nothing: tables of what is known so far")
    add("-o", "--out", type=Path, default=BUILD, help="folder of what is known so far")
    options = parser.parse_args(arguments)
    try:
        gate = liberty.load(options.liberty).nand2_area
        assert gate is not None, "liberty.load refuses a library without NAND2"
        lines = load(HERE / "crossover.yaml", options.only)
        plan = points(lines, options.liberty, options.fpga)
    except (UserError, OSError, yaml.YAMLError) as error:
        print(f"crossover: {error}", file=sys.stderr)
        return 2
    options.out.mkdir(parents=True, exist_ok=True)
    try:
        store = Store(options.out / "points.json")
        if options.known:
            plan = {name: [x for x in some if store.get(x.key)] for name, some in plan.items()}
        with Interrupts():
            found = measured(plan, store, options.jobs)
    except KeyboardInterrupt:
        print("crossover: stopped; the same command goes on from here", file=sys.stderr)
        return 130
    names = ["kge", *(f"lut_{family}" for family in options.fpga)]
    rows = rows_of(lines, found, gate, names)
    show(rows)
    problems = [x for some in found.values() for x in some if x["problem"]]
    for problem in problems:
        print(f"crossover: {problem['name']}, {problem['target']}: {problem['problem']}")
    if not options.only and not problems:
        notes = provenance("pyosys") | {"library": options.liberty.name.split(".")[0]}
        notes |= {"area_ps": f"{RELAXED_PS:.0f}"}
        print(f"\nwritten to {write('crossover', rows, notes)}")
        crossover_page.renew()
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
