"""What all runs together have reached, and what a further run adds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from hwgen.sim.native.coverage import TOGGLE, CoverPoint

Key = tuple[str, str, int, int, str]
GROUPS = ("code", "toggle", "bins")
"""Lines and branches; bits that toggle; functional bins."""


@dataclass(frozen=True)
class Share:
    """Reached out of all that can be reached."""

    hit: int
    total: int

    @property
    def part(self) -> float:
        """0 to 1; 1 of nothing."""
        return self.hit / self.total if self.total else 1.0

    def __str__(self) -> str:
        return f"{self.hit} of {self.total}"


class Tally:
    """Counts of points and bins, run after run.

    excluded  toggle points that no run can reach, (module, what) with the reason; they count
              nowhere unless a run reaches them all the same
    """

    def __init__(self, excluded: Mapping[tuple[str, str], str] | None = None) -> None:
        self._reasons = dict(excluded or {})
        self._points: tuple[CoverPoint, ...] = ()
        self._counts = np.zeros(0, np.int64)
        self._toggles = self._apart = np.zeros(0, np.bool_)
        self.bins: dict[str, int] = {}
        self.runs = 0

    def add(
        self, points: tuple[CoverPoint, ...], counts: np.ndarray, bins: Mapping[str, int]
    ) -> float:
        """Takes a run; the gain: mean over the groups of the share of each that is new."""
        if points is not self._points:
            self._begin(points)
        before = self._hits()
        self._counts += counts
        for name, hits in bins.items():
            self.bins[name] = self.bins.get(name, 0) + hits
        self.runs += 1
        shares = self.shares
        some = [name for name in GROUPS if shares[name].total]
        new = {name: shares[name].hit - before[name] for name in some}
        return sum(new[name] / shares[name].total for name in some) / max(1, len(some))

    def _begin(self, points: tuple[CoverPoint, ...]) -> None:
        if self._points and points != self._points:
            raise ValueError("the runs of a tally are those of one model")
        if self._points:
            self._points = points  # equal; the comparison is too slow for every run
            return
        self._points = points
        self._counts = np.zeros(len(points), np.int64)
        self._toggles = np.array([p.kind == TOGGLE for p in points], np.bool_)
        self._apart = np.array([(p.module, p.what) in self._reasons for p in points], np.bool_)

    def _hits(self) -> dict[str, int]:
        hit = self._counts > 0
        toggles = int(np.count_nonzero(hit & self._toggles))
        code = int(np.count_nonzero(hit)) - toggles
        return {"code": code, "toggle": toggles, "bins": sum(h > 0 for h in self.bins.values())}

    @property
    def points(self) -> tuple[CoverPoint, ...]:
        """Every point, with the counts of all runs."""
        return tuple(
            replace(point, count=count)
            for point, count in zip(self._points, self._counts.tolist(), strict=True)
        )

    @property
    def excluded(self) -> dict[Key, str]:
        """Points left out, with the reason."""
        return {
            point.key: self._reasons[point.module, point.what]
            for point, count, apart in zip(self._points, self._counts, self._apart, strict=True)
            if apart and not count
        }

    @property
    def shares(self) -> dict[str, Share]:
        """Of each group."""
        hits = self._hits()
        out = self._apart & (self._counts == 0)
        toggles = int(np.count_nonzero(self._toggles & ~out))
        code = int(np.count_nonzero(~self._toggles & ~out))
        totals = {"code": code, "toggle": toggles, "bins": len(self.bins)}
        return {name: Share(hits[name], totals[name]) for name in GROUPS}


def group(point: CoverPoint) -> str:
    """The group that a point counts in."""
    return TOGGLE if point.kind == TOGGLE else "code"
