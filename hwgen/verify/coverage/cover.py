"""`cover`: many short runs of a design, chosen by what the ones before reached."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hwgen.catalog import Design
from hwgen.config import Config
from hwgen.errors import UserError
from hwgen.rtl import Rtl
from hwgen.sim.native.coverage import CoverPoint
from hwgen.verify.coverage.bench import Bench
from hwgen.verify.coverage.constant import constants
from hwgen.verify.coverage.tally import GROUPS, Key, Share, Tally
from hwgen.verify.stimulus.arms import arms, stimulus
from hwgen.verify.stimulus.guide import Guide
from hwgen.verify.stimulus.policies import make

RUNS = 100
"""Short runs of a coverage, unless the caller says otherwise."""

KEPT = 5
"""Failing runs that are kept with their reports."""

Progress = Callable[[int, int, Mapping[str, Share]], None]
"""(runs done, runs asked for, what they reached)."""


@dataclass(frozen=True)
class Brought:
    """What one arm brought: its runs, and the coverage that they added, 0 to 1."""

    runs: int
    gain: float


@dataclass(frozen=True)
class Coverage:
    """What a design was seen to do.

    text      the Verilog that was run: lines of points count in it, from 1
    points    lines, branches and toggles with their counts; `excluded` says which of them
              cannot be reached, and why
    bins      functional bins with their hits
    shares    group ("code", "toggle", "bins") -> reached out of reachable
    curve     part of each group reached after every run
    brought   arm -> what it brought
    failures  reports of runs that did not pass (at most KEPT): their coverage does not count
    """

    design: str
    config: Mapping[str, Any]
    digest: str
    guide: str
    seed: int
    text: str
    points: tuple[CoverPoint, ...]
    excluded: Mapping[Key, str]
    bins: Mapping[str, int]
    shares: Mapping[str, Share]
    runs: int
    failed: int
    seconds: float
    curve: tuple[tuple[float, ...], ...] = ()
    brought: Mapping[str, Brought] = field(default_factory=dict)
    failures: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        """Every run agreed with the golden values."""
        return self.runs > 0 and not self.failed

    @property
    def holes(self) -> list[CoverPoint]:
        """Points that count and that nothing reached, by line."""
        found = [p for p in self.points if not p.count and p.key not in self.excluded]
        return sorted(found, key=lambda p: (p.line, p.column, p.kind, p.what))

    @property
    def empty(self) -> list[str]:
        """Functional bins without a hit."""
        return [name for name, hits in self.bins.items() if not hits]

    def data(self) -> dict[str, Any]:
        """The result as JSON data: figures and holes, not every point."""
        return {
            "design": self.design,
            "config": dict(self.config),
            "digest": self.digest,
            "guide": self.guide,
            "seed": self.seed,
            "runs": self.runs,
            "failed": self.failed,
            "seconds": round(self.seconds, 3),
            "passed": self.passed,
            **{
                name: {"hit": share.hit, "total": share.total, "part": round(share.part, 4)}
                for name, share in self.shares.items()
            },
            "excluded": len(self.excluded),
            "holes": [
                {"kind": p.kind, "module": p.module, "line": p.line, "what": p.what}
                for p in self.holes
            ],
            "empty_bins": self.empty,
            "failures": list(self.failures),
        }


def cover(
    design: Design,
    config: Config,
    *,
    runs: int = RUNS,
    seconds: float | None = None,
    guide: str = "ucb1",
    seed: int = 0,
    rtl: Rtl | None = None,
    progress: Progress | None = None,
    cache: Path | None = None,
) -> Coverage:
    """Coverage of the stimulus of the entry itself, then of `runs` − 1 short guided runs.

    seconds  wall time after which no further run begins
    guide    ucb1, epsilon, exp3 or uniform: who chooses the stimulus (`hwgen.verify.stimulus`)
    rtl      other Verilog with the channels of the design, in place of what it generates
    The same arguments give the same coverage, unless time cuts it short.
    UserError before any work for arguments that are not allowed; ToolError without Verilator
    or a compiler.
    """
    if runs < 1:
        raise UserError("runs", "at least one run", runs, 1)
    if seconds is not None and not seconds > 0:
        raise UserError("seconds", "more than 0", seconds, 60)
    make(guide, 1, seed)
    began = time.monotonic()
    rtl = design.generate(config) if rtl is None else rtl
    aside = {name: what for name, what in ((rtl.clock, "clock"), (rtl.reset, "reset")) if name}
    tally = Tally(constants(rtl), aside)
    some = arms(design, rtl)
    chooser = Guide(guide, some, seed)
    curve: list[tuple[float, ...]] = []
    brought: dict[str, Brought] = {}
    failures: list[str] = []
    failed = done = 0
    with Bench(design, config, rtl=rtl, cache=cache) as bench:
        while done < runs and (seconds is None or time.monotonic() - began < seconds or not done):
            what = "the entry's own stimulus"
            names: tuple[str, ...] = (what,)
            if done == 0:
                vectors = design.vectors(config, seed=seed)
            else:
                data, flow = chooser.choose()
                made = stimulus(design, config, rtl, data, flow, 1_000_003 * (seed + 1) + done)
                vectors, what = made.vectors, made.what
                names = (", ".join(data), flow[0] + " stalls" + ", reset" * flow[1])
            reached = bench.run(vectors, seed)
            done += 1
            gain = 0.0
            if reached.result.passed:
                gain = tally.add(reached.points, reached.counts, reached.bins)
            else:
                failed += 1
                failures += [f"{what}: {reached.result.report()}"] * (len(failures) < KEPT)
            if done > 1:
                chooser.learn(gain)
            for name in names:
                old = brought.get(name, Brought(0, 0.0))
                brought[name] = Brought(old.runs + 1, old.gain + gain)
            shares = tally.shares
            curve.append(tuple(shares[group].part for group in GROUPS))
            if progress is not None:
                progress(done, runs, shares)
    return Coverage(
        design=design.name,
        config=config.data(),
        digest=rtl.digest,
        guide=guide,
        seed=seed,
        text=rtl.complete,
        points=tally.points,
        excluded=tally.excluded,
        bins=tally.bins,
        shares=tally.shares,
        runs=done,
        failed=failed,
        seconds=time.monotonic() - began,
        curve=tuple(curve),
        brought=brought,
        failures=tuple(failures),
    )
