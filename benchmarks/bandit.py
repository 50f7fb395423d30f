"""Runs until coverage: stimulus chosen by bandits against stimulus chosen at random.

    python benchmarks/bandit.py [--seeds N] [--runs N] [--quick]

Every trial is a fresh coverage of one design by one policy: so many short runs, each made by
one arm for the data and one for the flow (`hwgen.verify.stimulus`).  All policies have the
same arms; `uniform` draws among them, the others learn from what each run added.

    level     every group (lines and branches; toggles; functional bins) holds at least 95 % of
              what all trials of the design together ever reached
    runs      until the level is reached: median, quartiles, least and most over the seeds;
              a trial that never reached it counts as one run more than it had
    ratio     median of uniform / median of the policy: above 1 the policy needs fewer runs

Writes results/bandit.csv and docs/images/bandit.svg.
"""

from __future__ import annotations

import argparse
import re
import statistics
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
from results_file import HERE, provenance, show, write

from hwgen import catalog
from hwgen.verify.coverage.bench import Bench
from hwgen.verify.coverage.tally import GROUPS, Tally, group
from hwgen.verify.stimulus.arms import arms, stimulus
from hwgen.verify.stimulus.guide import Guide

CASES = (
    ("array-os", "tiny"),
    ("array-ws", "tiny"),
    ("pe-carry-save", "os"),
    ("matmul", "tiny"),
)
POLICIES = ("uniform", "ucb1", "epsilon", "exp3")
LEVEL = 0.95
PICTURE = HERE.parent / "docs" / "images" / "bandit.svg"


@dataclass(frozen=True)
class Trial:
    """first  run, from 1, in which each point was first reached; 0: never"""

    policy: str
    seed: int
    first: dict[tuple[str, Any], int]


def trial(bench: Bench, policy: str, seed: int, runs: int) -> Trial:
    """One coverage of the design of `bench`; SystemExit when a run finds a mismatch."""
    some = arms(bench.design, bench.rtl)
    guide, tally = Guide(policy, some, seed), Tally()
    first: dict[tuple[str, Any], int] = {}
    for run in range(1, runs + 1):
        data, flow = guide.choose()
        made = stimulus(bench.design, bench.config, bench.rtl, data, flow, 1_000_003 * seed + run)
        reached = bench.run(made.vectors)
        if not reached.result.passed:
            sys.exit(f"{bench.design.name}, {made.what}: {reached.result.report()}")
        guide.learn(tally.add(reached.points, reached.counts, reached.bins))
        for at in np.flatnonzero(reached.counts):
            first.setdefault((group(reached.points[at]), reached.points[at].key), run)
        for name, hits in reached.bins.items():
            if hits:
                first.setdefault(("bins", name), run)
    return Trial(policy, seed, first)


def trials(name: str, preset: str, seeds: int, runs: int) -> list[Trial]:
    """All policies and seeds of one design, two at a time."""
    design = catalog.get(name)
    config = design.make_config({}, preset)

    def some(policies: tuple[str, ...]) -> list[Trial]:
        with Bench(design, config) as bench:
            return [trial(bench, p, s, runs) for s in range(seeds) for p in policies]

    some(())  # compiled once, before two threads ask for it
    with ThreadPoolExecutor(2) as pool:
        found = pool.map(some, (POLICIES[::2], POLICIES[1::2]))
    return [each for part in found for each in part]


def needed(found: list[Trial], one: Trial, runs: int, level: float = LEVEL) -> int:
    """Runs of a trial until every group is at the level."""
    union = {key for each in found for key in each.first}
    worst = 0
    for kind in GROUPS:
        all_of = [key for key in union if key[0] == kind]
        goal = int(np.ceil(level * len(all_of)))
        at = sorted(one.first.get(key, runs + 1) for key in all_of)
        worst = max(worst, at[goal - 1] if goal else 0)
    return worst


def lines(name: str, preset: str, found: list[Trial], runs: int) -> list[dict[str, Any]]:
    """The rows of one design."""
    union = {key for each in found for key in each.first}
    sizes = "+".join(str(sum(key[0] == kind for key in union)) for kind in GROUPS)
    by = {p: [needed(found, t, runs) for t in found if t.policy == p] for p in POLICIES}
    base = statistics.median(by["uniform"])
    rows = []
    for policy, counts in by.items():
        q1, _, q3 = statistics.quantiles(counts, n=4)
        middle = statistics.median(counts)
        rows.append(
            {
                "design": name,
                "preset": preset,
                "points": sizes,
                "policy": policy,
                "seeds": len(counts),
                "runs": middle,
                "q1": q1,
                "q3": q3,
                "least": min(counts),
                "most": max(counts),
                "unreached": sum(n > runs for n in counts),
                "ratio": round(base / middle, 2),
            }
        )
    return rows


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--runs", type=int, default=160)
    parser.add_argument("--quick", action="store_true", help="one small design; writes no files")
    options = parser.parse_args()
    rows: list[dict[str, Any]] = []
    curves = {}
    for name, preset in CASES[-1:] if options.quick else CASES:
        began = time.monotonic()
        found = trials(name, preset, options.seeds, options.runs)
        rows += lines(name, preset, found, options.runs)
        curves[f"{name} {preset}"] = found
        print(f"{name} {preset}: {time.monotonic() - began:.0f} s", flush=True)
        if not options.quick:  # after each design: an interrupt loses one
            notes = provenance("verilator") | {
                "level": f"{LEVEL:.0%} of every group",
                "budget": f"{options.runs} runs a trial",
            }
            write("bandit", rows, notes)
            PICTURE.write_bytes(picture(curves, options.runs))
    show(rows)
    better = {(r["design"], r["preset"]) for r in rows if r["policy"] == "ucb1" and r["ratio"] > 1}
    return 0 if options.quick or len({d for d, _ in better}) >= 3 else 1


def picture(curves: dict[str, list[Trial]], runs: int) -> bytes:
    """Functional bins reached against runs: medians, with the quartiles as a band."""
    from matplotlib.figure import Figure

    from hwgen.report import style

    with style.style():
        across = 3
        down = -(-len(curves) // across)
        figure = Figure(figsize=(2.6 * across, 2.3 * down))
        for place, (name, found) in enumerate(curves.items(), 1):
            ax = figure.add_subplot(down, across, place)
            total = len({key for each in found for key in each.first if key[0] == "bins"})
            at = np.arange(1, runs + 1)
            for color, policy in zip(style.COLORS, POLICIES, strict=False):
                shares = [
                    np.searchsorted(
                        sorted(run for key, run in t.first.items() if key[0] == "bins"), at, "right"
                    )
                    / total
                    for t in found
                    if t.policy == policy
                ]
                low, middle, high = np.percentile(shares, [25, 50, 75], axis=0)
                ax.fill_between(at, low, high, color=color, alpha=0.15, lw=0)
                ax.plot(at, middle, color=color, lw=1.3, label=policy)
            ax.set_title(name, fontsize=9)
            ax.set_xscale("log")
            ax.set_ylim(0.3, 1.0)
            if place % across == 1:
                ax.set_ylabel("functional bins")
            if place > across * (down - 1):
                ax.set_xlabel("runs")
        ax.legend(loc="lower right")
        # A hundredth of a point is finer than any screen.
        return re.sub(rb"(\d\.\d\d)\d+", rb"\1", style.drawn(figure, "svg"))


if __name__ == "__main__":
    sys.exit(main())
