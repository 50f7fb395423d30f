"""Tables of the floating-point units: area, delay, look-up tables, ratios, what must be reached.

    python benchmarks/float_zoo.py --liberty PATH --peers FOLDER [--only NAME …] [--seeds N]
                                   [--jobs N] [--known] [-o FOLDER]

Measures the lines of float_zoo.yaml, prints the tables, writes results/float_zoo*.csv and
docs/float_zoo.md:

    float_zoo         a row per line.  kge, ff at a clock target of 20000 ps; delay_ps, period_ps at
                      one of 600; lut_… without DSP blocks.  What a floor is about is the median
                      over the seeds.  to_base: area relative to the straightforward unit, to_beside
                      to the published one; delay_to_… likewise, where latencies are equal
    float_zoo_floors  a row per limit: `figure` times 1, or over that of the line `of`

--peers: folder with a checkout of each repository of float_zoo_peers.yaml; without it the rows of
published designs stay as they were.  -o (build/float_zoo) gets what is known so far: every point
is a process of its own, and a run that was interrupted goes on where it stopped; a line whose
Verilog changed is measured anew.  --known writes the tables of an interrupted run, with gaps.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import as_completed
from pathlib import Path

import float_zoo_page
import float_zoo_peers
import yaml
from float_zoo_lines import (
    FPGAS,
    RELAXED_PS,
    SUMMED,
    TARGETS,
    WORST,
    Line,
    Row,
    chosen,
    compared,
    floors,
    load,
    permuted,
    row,
    total,
)
from peers import Peer, Point, Store
from results_file import HERE, RESULTS, provenance, read, show, write
from threads import Threads

from hwgen import catalog
from hwgen.errors import UserError
from hwgen.rtl import Rtl
from hwgen.synth import liberty
from hwgen.workers.interrupt import Interrupts
from hwgen.workers.progress import Progress

BUILD = HERE.parent / "build" / "float_zoo"
FPGA_TIMES = 5.0
"""Time of a mapping to look-up tables in that of one to gates."""
LETTERS_A_SECOND = 5000
"""How much Verilog is mapped to gates in a second: a guess, until its first point is known."""


def verilog(
    lines: Mapping[str, Line], checkouts: Path | None
) -> dict[str, tuple[Rtl, str, int | None]]:
    """Verilog, origin and latency of each line that can be measured; everything that is wrong
    with a design shows here, before the first is measured."""
    peers, _ = float_zoo_peers.load()
    found: dict[str, tuple[Rtl, str, int | None]] = {}
    for name, line in lines.items():
        if line.design:
            entry = catalog.get(line.design)
            rtl = entry.generate(entry.make_config(line.set))
            assert rtl.timing is not None
            found[name] = (rtl, "hwgen", rtl.timing.latency)
        elif line.peer and (checkouts or not peers[name].repositories):
            # Wrappers register operands and results: two cycles, as the anchor form of ours.
            found[name] = (float_zoo_peers.read(peers[name], checkouts), peers[name].origin, 2)
    return found


def points(
    designs: Mapping[str, tuple[Rtl, str, int | None]],
    lines: Mapping[str, Line],
    library: Path,
    fpgas: Sequence[str],
    seeds: int,
) -> dict[str, list[Point]]:
    """What is to be measured of each design."""
    medians = permuted(lines)
    plan: dict[str, list[Point]] = {}
    for name, (rtl, _, _) in designs.items():
        peer = Peer(name, (), rtl.top)
        plan[name] = []
        for figure, ps in TARGETS.items():
            numbers = range(1, seeds + 1) if seeds and (name, figure) in medians else (None,)
            for seed in numbers:
                plan[name].append(Point(peer, rtl, f"liberty:{library}", ps, seed))
        plan[name] += [Point(peer, rtl, family, None, None) for family in fpgas]
    return plan


def measured(plan: Mapping[str, list[Point]], store: Store, jobs: int) -> dict[str, list[Row]]:
    """The rows of every point, with a bar that says how long it takes, on a terminal."""
    flat = [(name, i) for name, some in plan.items() for i in range(len(some))]
    weights = {}
    for name, some in plan.items():
        before = [store.get(point.key) or {} for point in some]
        times = [known["seconds"] for known in before if known.get("area_um2")]
        usual = min(times, default=len(some[0].rtl.verilog) / LETTERS_A_SECOND) if some else 0.0
        for i, point in enumerate(some):
            weights[name, i] = usual * (1.0 if point.target_ps else FPGA_TIMES)
    # What takes long comes last.
    flat.sort(key=lambda task: weights[task])
    bar = Progress({f"{name} {i}": weight for (name, i), weight in weights.items()}, shown=True)
    tasks = {}
    try:
        with Threads(jobs) as pool:
            for name, i in flat:
                known = store.get(plan[name][i].key) is not None
                tasks[pool.submit(plan[name][i].measure, store)] = (name, i, known)
            for task in as_completed(tasks):
                name, i, known = tasks[task]
                bar.step(f"{name} {i}", cached=known, failed=bool(task.result().get("problem")))
    finally:
        bar.close()
    done = {(name, i): task.result() for task, (name, i, _) in tasks.items()}
    return {name: [done[name, i] for i in range(len(some))] for name, some in plan.items()}


def earlier(lines: Mapping[str, Line], library: str) -> dict[str, Row]:
    """Rows of published designs on that library, as the last run wrote them."""
    if not (RESULTS / "float_zoo.csv").is_file():
        return {}
    known, notes = read("float_zoo")
    if notes["library"] != library:
        return {}
    found: dict[str, Row] = {}
    for old in known:
        if old["name"] in lines and old["origin"] == "published":
            figures: Row = {}
            for key in ("latency", "seeds", *SUMMED, *WORST):
                real = "." in old[key]
                figures[key] = (float if real else int)(old[key]) if old[key] else None
            found[old["name"]] = {key: old[key] for key in ("group", "name", "origin")} | figures
    return found


def rows_of(
    lines: Mapping[str, Line],
    designs: Mapping[str, tuple[Rtl, str, int | None]],
    found: Mapping[str, Sequence[Row]],
    old: Mapping[str, Row],
    gate: float,
) -> dict[str, Row]:
    """A row for each line, in their order; without figures where nothing is known."""
    rows: dict[str, Row] = {}
    for name, line in lines.items():
        if line.sum:
            rows[name] = total(line, rows)
        elif name in designs:
            _, origin, latency = designs[name]
            rows[name] = row(line, origin, latency, found[name], gate)
        else:
            rows[name] = old.get(name) or row(line, "published", None, (), gate)
    return rows


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    add = parser.add_argument
    add("--liberty", type=Path, required=True, help="Liberty file")
    add("--peers", type=Path, metavar="FOLDER", help="checkouts of the published designs")
    add("--fpga", nargs="*", default=list(FPGAS), choices=FPGAS, help="FPGA families")
    add("--only", nargs="*", default=[], help="these lines, printed and not written")
    add("--seeds", type=int, default=5, help="permutations of what a floor is about; 0: none")
    add("--jobs", type=int, default=2)
    add("--known", action="store_true", help="measure nothing: tables of what is known so far")
    add("-o", "--out", type=Path, default=BUILD, help="folder of what is known so far")
    options = parser.parse_args(arguments)
    try:
        if options.peers and not options.peers.is_dir():
            raise UserError("--peers", "must be a folder that exists", str(options.peers))
        gate = liberty.load(options.liberty).nand2_area
        assert gate is not None, "liberty.load refuses a library without NAND2"
        lines = chosen(load(peers=float_zoo_peers.load()[0]), options.only)
        designs = verilog(lines, options.peers)
        plan = points(designs, lines, options.liberty, options.fpga, options.seeds)
    except (UserError, OSError, yaml.YAMLError) as error:
        print(f"float_zoo: {error}", file=sys.stderr)
        return 2
    options.out.mkdir(parents=True, exist_ok=True)
    try:
        store = Store(options.out / "points.json")
        if options.known:
            plan = {name: [x for x in some if store.get(x.key)] for name, some in plan.items()}
        with Interrupts():
            found = measured(plan, store, options.jobs)
    except KeyboardInterrupt:
        print("float_zoo: stopped; the same command goes on from here", file=sys.stderr)
        return 130
    library = options.liberty.name.split(".")[0]
    rows = rows_of(lines, designs, found, earlier(lines, library), gate)
    table, limits = compared(lines, rows), floors(lines, rows)
    for group in dict.fromkeys(line.group for line in lines.values()):
        print(f"\n{group}")
        show([{k: v for k, v in x.items() if k != "group"} for x in table if x["group"] == group])
    if limits:
        print()
        show(limits)
    problems = [x for some in found.values() for x in some if x["problem"]]
    for problem in problems:
        print(f"float_zoo: {problem['name']}, {problem['target']}: {problem['problem']}")
    if not options.only and not problems:
        notes = provenance("pyosys") | {"seeds": str(options.seeds), "library": library}
        notes |= {"area_ps": str(RELAXED_PS), "delay_ps": str(TARGETS["delay_ps"])}
        print(f"\nwritten to {write('float_zoo', table, notes)}")
        write("float_zoo_floors", limits, notes)
        float_zoo_page.renew()
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
