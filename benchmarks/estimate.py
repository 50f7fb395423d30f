"""Estimates beside synthesis, on random configs; and the points that the model is fitted to.

    python benchmarks/estimate.py collect STORE [--liberty PATH …] [--seed N] [--share X]
    python benchmarks/estimate.py check STORE|ROWS.json [--model FILE]

`collect` measures random configs of estimate.yaml, designs in turn, so that it can be stopped
at any time; `hwgen calibrate STORE -o hwgen/estimate/models/default.json` makes the model.  Another
seed gives configs that the model has not seen: `check` compares them with its estimates, and
says how long an estimate takes.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml
from results_file import provenance, show, write

from hwgen import catalog
from hwgen.config import Config
from hwgen.estimate import file, points
from hwgen.estimate.check import check
from hwgen.estimate.model import Model
from hwgen.sweep.measure import measurements
from hwgen.sweep.run import run
from hwgen.sweep.spec import Point, Spec

SPACE = Path(__file__).with_suffix(".yaml")
WIDTHS = (2, 16)
LOGARITHMIC = ("queue", "depth")
AT_ONCE = 4
"""Configs measured before the next ones are planned."""


def sample(name: str, space: Mapping[str, Any], seed: int, share: float) -> list[Config]:
    """Random configs of a design; the same for the same seed."""
    pick = random.Random(f"{seed}/{name}")
    entry = space["designs"][name]
    count = max(1, round(share * entry["points"]))
    strata: dict[str, list[float]] = {}
    for axis in entry["axes"]:
        places = pick.sample(range(count), count)
        strata[axis] = [(place + pick.random()) / count for place in places]
    found = []
    for i in range(count):
        large = i % space["large"]["every"] == space["large"]["every"] - 1
        work = space["large"]["work"] if large else space["work"]
        while True:
            at = {axis: line[i] for axis, line in strata.items()}
            config = draw(name, entry["axes"], at, pick)
            if fits(config, work, space["sums"]):
                break
            for axis in ("rows", "cols", "depth"):
                if axis in strata:
                    strata[axis][i] = pick.random()
        found.append(config)
    return found


def draw(name: str, axes: Mapping[str, Any], at: Mapping[str, float], pick: Any) -> Config:
    """The config at a place of the unit cube."""
    values: dict[str, Any] = {}
    low, high = WIDTHS
    for axis, choices in axes.items():
        if axis in ("act", "wgt"):
            # Narrow operands are the likelier ones where there are many cells.
            spread = (high + 1) / low
            width = low * spread ** at[axis] if "rows" in axes else low + at[axis] * (high - low)
            values[axis] = f"{pick.choice(choices)}{min(high, round(width))}"
        elif axis in LOGARITHMIC:
            values[axis] = round(choices[0] * (choices[1] / choices[0]) ** at[axis])
        elif axis == "guard":
            values[axis] = choices[0] + int(at[axis] * (choices[1] - choices[0] + 1))
        else:
            values[axis] = choices[int(at[axis] * len(choices))]
    guard = values.pop("guard")
    design = catalog.get(name)
    product = sum(int(values[key].lstrip("uint")) for key in ("act", "wgt"))
    return design.make_config(values | {"acc_width": min(64, product + guard)})


def fits(config: Any, work: int, sums: int) -> bool:
    """Whether a config is small enough to be measured in seconds."""
    rows, cols = getattr(config, "rows", 1), getattr(config, "cols", 1)
    held = cols * config.acc_width * getattr(config, "depth", 0)
    streaming = getattr(config, "dataflow", "os") == "ws"
    bits = config.act_bits + config.wgt_bits
    return rows * cols * bits <= work and (held <= sums or not streaming)


def in_turn(space: Mapping[str, Any], seed: int, share: float) -> list[tuple[str, Config]]:
    """All configs, so that any beginning holds each design in proportion.

    Those that are measured always come first, with seed 1.
    """
    found: list[tuple[float, str, Config]] = []
    for values in space["always"] if seed == 1 else ():
        values = dict(values)
        name = values.pop("design")
        found.append((0.0, name, catalog.get(name).make_config(values)))
    for name in space["designs"]:
        configs = sample(name, space, seed, share)
        found += [((i + 0.5) / len(configs), name, one) for i, one in enumerate(configs)]
    return [(name, config) for _, name, config in sorted(found, key=lambda line: line[:2])]


def slices(found: list[tuple[str, Config]]) -> Iterator[list[tuple[str, Config]]]:
    for first in range(0, len(found), AT_ONCE):
        yield found[first : first + AT_ONCE]


def collect(options: argparse.Namespace) -> int:
    """Measures into the store; ends early on Ctrl-C."""
    space = yaml.safe_load(SPACE.read_text(encoding="utf-8"))
    targets = [*space["targets"], *(f"liberty:{path}" for path in options.liberty)]
    ways = measurements(targets, space["target_ps"] if options.liberty else ())
    found = in_turn(space, options.seed, options.share)
    for done, some in enumerate(slices(found)):
        every = (Point(catalog.get(name), config, way) for name, config in some for way in ways)
        outcome = run(Spec(tuple(every), (), ""), options.store, jobs=options.jobs, timeout=600)
        print(f"{min(len(found), (done + 1) * AT_ONCE)} of {len(found)} configs", flush=True)
        if outcome.interrupted:
            return 130
    return 0


def milliseconds(model: Model, measured: points.Measured) -> float:
    """The mean time of all figures of one config."""
    known = {
        (p.design, p.config): p.config
        for found in measured.ways.values()
        for p in found
        if p.design in model.designs()
    }
    for name, config in list(known)[:5]:  # what is worked out once per model
        model.estimate(catalog.get(name), config, extrapolate=True)
    start = time.perf_counter()
    for name, config in known:
        model.estimate(catalog.get(name), config, extrapolate=True)
    return 1000 * (time.perf_counter() - start) / max(1, len(known))


def compare(options: argparse.Namespace) -> int:
    """Writes results/estimate.csv when the model is the one that comes with hwgen."""
    path = options.model or file.DEFAULT
    started = time.perf_counter()
    model = file.load(path)
    loaded = 1000 * (time.perf_counter() - started)
    measured = points.measured(points.read(options.store))
    lines = check(model, measured)
    each = milliseconds(model, measured)
    figures = sum(len(group.figures) for group in model.groups)
    show(lines)
    size = path.stat().st_size / 1000
    timing = f"{each:.2f} ms for all {figures} figures of a config, {each / figures:.3f} ms each"
    print(f"\n{timing}; loaded in {loaded:.0f} ms, {size:.0f} kB")
    if options.model is None:
        notes = provenance("pyosys") | {"timing": timing, "load_ms": f"{loaded:.0f}"}
        print(f"written to {write('estimate', lines, notes)}")
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    verbs = parser.add_subparsers(required=True)
    verb = verbs.add_parser("collect", help="measure random configs")
    verb.add_argument("store", type=Path)
    verb.add_argument("--liberty", nargs="*", type=Path, default=[], help="Liberty files")
    verb.add_argument("--seed", type=int, default=1, help="of the random configs")
    verb.add_argument("--share", type=float, default=1.0, help="of the points in estimate.yaml")
    verb.add_argument("--jobs", type=int, default=1)
    verb.set_defaults(work=collect)
    verb = verbs.add_parser("check", help="estimates beside what was measured")
    verb.add_argument("store", type=Path)
    verb.add_argument("--model", type=Path, help="default: the one that comes with hwgen")
    verb.set_defaults(work=compare)
    options = parser.parse_args()
    code: int = options.work(options)
    return code


if __name__ == "__main__":
    sys.exit(main())
