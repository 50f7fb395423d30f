"""Tables of the MAC zoo: area, delay, area efficiency, look-up tables, energy, with ratios.

    hwgen sweep benchmarks/mac_zoo.yaml --liberty LIBRARY … -o build/mac_zoo
    python benchmarks/mac_zoo.py build/mac_zoo [--peers CSV] [--energy LIBRARY …] [--quick]

Reads the int8 rows of the sweep's store, prints the tables, writes results/mac_zoo*.csv and
docs/mac_zoo.md with its pictures:

    mac_zoo         a line per library, group and PE: the least area·delay over the delay targets,
                    of which the median over the seeds; the other figures are those of the seed in
                    the middle.  area_delay in 10^6 um2·ps; `…_mac` per product; gmacs_mm2 = 10^9
                    products per second and mm2 at a clock of delay_ps.  to_… = area_delay_mac
                    relative to that line, period_to_… area_period_mac, which counts the times of
                    the registers: smaller is better
    mac_zoo_points  medians over the seeds, for every delay target
    mac_zoo_gates   generic gates and FPGAs without DSP blocks: medians over the seeds
    mac_zoo_cycles  cycles per product of the PEs whose cycles depend on data, by their model
    mac_zoo_energy  with --energy: pJ per product of the netlist at the best delay target; lines
                    of groups that are not measured now stay as they were

Delays are the longest paths between registers and ports before layout.  --peers: what
benchmarks/peers.py wrote about the published designs.  --quick: two PEs on generic gates,
measured here, nothing written.
"""

from __future__ import annotations

import argparse
import csv
import functools
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import mac_zoo_about as about
import mac_zoo_page
import numpy as np
from mac_zoo_lines import Row, best, gates, points
from results_file import HERE, RESULTS, provenance, read, show, write

from hwgen import catalog
from hwgen import synth as synthesis
from hwgen.catalog.stimulus.digits import row_vectors
from hwgen.energy import EnergyReport, Meter, energy
from hwgen.errors import UserError
from hwgen.golden.digits import group_steps
from hwgen.sweep.run import run
from hwgen.sweep.spec import load
from hwgen.sweep.store import Store

SWEEP = HERE / "mac_zoo.yaml"
SDS = (10, 20, 30, 50)
USUAL_SD = 20
"""Standard deviation of the activations where a figure depends on them."""
OPERANDS = (*(f"gaussian:{sd}" for sd in SDS), "digits")
BEATS = 2048
K = 256
"""Products of a sum in a row of digit PEs."""
KEYS = ("library", "group", "pe", "activations")


def drawn(sd: float | None, count: int) -> np.ndarray:
    """Activations, int8: normal with that standard deviation, rounded, clipped; None: uniform."""
    draw = np.random.default_rng(1)
    if sd is None:
        return draw.integers(-128, 128, count)
    return np.clip(np.rint(draw.normal(0, sd, count)), -128, 127).astype(np.int64)


def published_cycles(sd: float | None, group: int = 4, count: int = 400_000) -> float:
    """Cycles per product of the published digit PEs: for each weight of the digits of a group of
    activations as many as are not 0, at least one."""
    rest = np.abs(drawn(sd, count)).reshape(-1, group)
    carry, cycles = np.zeros_like(rest), 0.0
    for _ in range(4):
        digit = rest % 4 + carry
        carry = (digit > 2).astype(int)
        # Of 0 … 4 the digit is 0, 1, 2, -1, 0.
        cycles += np.maximum(1, np.sum(digit % 4 != 0, axis=1)).mean()
        rest //= 4
    return float(cycles / group)


def own_cycles(pe: str, sd: float | None, count: int = 400_000) -> float:
    """Cycles per product of a row of our digit PEs, but for the few between sums."""
    config: Any = catalog.get(f"pe-{pe}").make_config({"form": "row"})
    groups = drawn(sd, count).reshape(-1, config.group)
    return float(group_steps(groups, config.lanes).sum() / count)


def cycles() -> list[Row]:
    """Cycles per product of every digit PE, over the distributions of activations."""
    lines: list[Row] = []
    for pe, count in (
        (about.PUBLISHED_DIGITS, published_cycles),
        *((pe, functools.partial(own_cycles, pe)) for pe in about.DIGITS),
    ):
        numbers = {f"sd_{sd}": round(count(sd), 3) for sd in SDS}
        lines.append({"pe": pe, **numbers, "uniform": round(count(None), 3)})
    return lines


def read_peers(path: Path) -> list[Row]:
    """The lines of a peers_best.csv; UserError for a file without its columns."""
    lines = path.read_text(encoding="utf-8").splitlines()
    rows = list(csv.DictReader(line for line in lines if not line.startswith("# ")))
    if not rows or not {"name", "library", "area_um2", "delay_ps", "area_delay"} <= rows[0].keys():
        raise UserError("--peers", "a CSV that benchmarks/peers.py wrote", str(path))
    return [dict(row) for row in rows]


def measured(
    lines: Sequence[Row], library: Path, groups: Sequence[str], beats: int = BEATS
) -> list[Row]:
    """Energies of our lines of these groups that belong to that library."""
    name = library.name.removesuffix(".gz").removesuffix(".lib")
    found = []
    for line in lines:
        if line["origin"] != "hwgen" or line["library"] != name or line["group"] not in groups:
            continue
        for report in _reports(line, library, beats):
            assert report.mac_pj and report.macs_per_cycle and report.area_um2
            row = {key: line[key] for key in KEYS[:3]}
            row["activations"] = report.activations
            row["target_ps"], row["area_um2"] = report.target_ps, round(report.area_um2, 1)
            row["pj_per_mac"] = round(report.mac_pj, 4)
            row["cycles_per_mac"] = round(line["macs"] / report.macs_per_cycle, 4)
            found.append(row)
            print(" ".join(str(value) for value in row.values()), flush=True)
    return found


def _reports(line: Row, library: Path, beats: int) -> list[EnergyReport]:
    design = catalog.get(line["design"])
    config: Any = design.make_config(line["config"])
    booth, target_ps = line["pe"] == about.RECODED, line["target_ps"]
    if line["pe"] not in about.DIGITS:
        way = {"beats": beats, "target_ps": target_ps, "booth": booth}
        return energy(design, config, library, OPERANDS, **way)
    if config.form != "row":
        return []  # its operands are digits
    meter = Meter(design.generate(config), library, target_ps=target_ps)
    wgts = np.random.default_rng(2).integers(-128, 128, (beats, config.cols))
    reports = []
    for sd in SDS:
        pairs = [
            (a, w)
            for a, w in zip(
                np.split(drawn(sd, beats), beats // K), np.split(wgts, beats // K), strict=True
            )
        ]
        vectors = row_vectors(config, pairs)
        reports.append(meter.run(vectors, macs=beats * config.cols, activations=f"gaussian:{sd}"))
    return reports


def beside(rows: Sequence[Row]) -> list[Row]:
    """The same with to_plain and to_recoded, in the order of the zoo."""
    known = {tuple(row[key] for key in KEYS): float(row["pj_per_mac"]) for row in rows}
    found = []
    for row in rows:
        group = about.ANCHOR if "digit" in row["group"] else row["group"]
        ratios = {}
        for key, name in (("to_plain", about.PLAIN), ("to_recoded", about.RECODED)):
            plain = known.get((row["library"], group, name, row["activations"]))
            ratios[key] = plain and round(float(row["pj_per_mac"]) / plain, 3)
        found.append({**row, **ratios})
    pes, groups = list(about.PES), list(dict.fromkeys(row["group"] for row in rows))
    order = {name: i for i, name in enumerate([about.ANCHOR, *groups])}
    return sorted(found, key=lambda r: (r["library"], order[r["group"]], pes.index(r["pe"])))


def renewed(old: Iterable[Row], new: Sequence[Row]) -> list[Row]:
    """`old` with the lines that were measured now in place of theirs."""
    keys = [tuple(row[key] for key in KEYS) for row in new]
    return [*(row for row in old if tuple(row[key] for key in KEYS) not in keys), *new]


def tables(lines: Sequence[Row], flat: Sequence[Row]) -> None:
    """To the screen."""
    hidden = ("library", "group", "seeds", "design", "config", "origin", "macs")
    for where in dict.fromkeys((line["library"], line["group"]) for line in lines):
        mine = [line for line in lines if (line["library"], line["group"]) == where]
        print("\n" + ": ".join(where))
        show([{k: v for k, v in line.items() if k not in hidden} for line in mine])
    if flat:
        print()
        show(flat)


def quick(
    pes: Sequence[str] = ("pe-multiplier", "pe-carry-save"), library: Path | None = None
) -> list[Row]:
    """Rows of these PEs in the anchor form, measured here, on generic gates and that library."""
    # Without timing, so that it is a target of the file and no more.
    libraries = [library or Path(synthesis.__file__).with_name("generic.lib")]
    targets = ("generic", f"liberty:{library}")
    spec = load(SWEEP, libraries=libraries)
    chosen = [
        point
        for point in spec.points
        if point.design.name in pes and point.values["form"] == "anchor"
        if point.way.target in targets and point.way.target_ps in (None, 600)
        if point.way.seed == 1
    ]
    with tempfile.TemporaryDirectory() as folder:
        return run(replace(spec, points=tuple(chosen)), Path(folder), jobs=2).rows


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    add = parser.add_argument
    add("store", type=Path, nargs="?", help="folder of the sweep")
    add("--peers", type=Path, help="peers_best.csv of benchmarks/peers.py")
    add("--energy", nargs="*", type=Path, default=[], metavar="LIBRARY", help="measure, too")
    add("--groups", nargs="*", help="groups of which energies are measured (default: all)")
    add("--quick", action="store_true", help="a few points, measured here; writes nothing")
    options = parser.parse_args()
    if options.quick:
        rows = quick()
        tables(best(rows), gates(rows))
        return 0
    if options.store is None:
        parser.error("name the folder of the sweep, or --quick")
    try:
        with Store.open(options.store) as store:
            rows = store.rows()
        peers = read_peers(options.peers) if options.peers else []
    except (UserError, OSError) as error:
        print(f"mac_zoo: {error}", file=sys.stderr)
        return 2
    taken = cycles()
    usual = {line["pe"]: line[f"sd_{USUAL_SD}"] for line in taken}
    known = read("mac_zoo_energy")[0] if (RESULTS / "mac_zoo_energy.csv").is_file() else []
    energies: list[Row] = [dict(row) for row in known]
    for library in options.energy:
        lines = best(rows)
        groups = options.groups or [line["group"] for line in lines]
        energies = renewed(energies, measured(lines, library, groups))
    lines = best(rows, peers, usual)
    flat = gates(rows, peers)
    tables(lines, flat)
    show(taken)
    notes = provenance("pyosys") | {"measured": f"until {max(row['finished'] for row in rows)}"}
    notes["tools"] = str(next(row["tools"] for row in rows if row["tools"]))
    own = ("design", "config", "macs")
    told = [{k: v for k, v in line.items() if k not in own} for line in lines]
    if options.energy:
        write("mac_zoo_energy", beside(energies), notes | {"beats": str(BEATS)})
    write("mac_zoo", told, notes)
    write("mac_zoo_points", points(rows), notes)
    write("mac_zoo_gates", flat, notes)
    write("mac_zoo_cycles", taken, notes)
    mac_zoo_page.renew()
    return 0


if __name__ == "__main__":
    sys.exit(main())
