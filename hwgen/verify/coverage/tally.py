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

    excluded  bits that cannot toggle, (module, bit) with the reason: they count nowhere
              unless a run toggles them all the same
    aside     nets that every run toggles or that no data reaches, name with the reason
              (the clock, the reset): they never count
    """

    def __init__(
        self,
        excluded: Mapping[tuple[str, str], str] | None = None,
        aside: Mapping[str, str] | None = None,
    ) -> None:
        self._reasons, self._aside = dict(excluded or {}), dict(aside or {})
        self._points: tuple[CoverPoint, ...] = ()
        self._counts = np.zeros(0, np.int64)
        self._toggles = self._apart = self._never = np.zeros(0, np.bool_)
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
        reasons = [self._reason(p) for p in points]
        self._apart = np.array([reason is not None for reason in reasons], np.bool_)
        self._never = np.array([p.kind == TOGGLE and bit(p) in self._aside for p in points])

    def _reason(self, point: CoverPoint) -> str | None:
        """Why a point is left out, or None."""
        if point.kind != TOGGLE:
            return None
        return self._aside.get(bit(point)) or self._reasons.get((point.module, bit(point)))

    def _out(self) -> np.ndarray:
        out: np.ndarray = self._apart & ((self._counts == 0) | self._never)
        return out

    def _hits(self) -> dict[str, int]:
        hit = (self._counts > 0) & ~self._never
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
            point.key: self._reason(point) or ""
            for point, out in zip(self._points, self._out(), strict=True)
            if out
        }

    @property
    def shares(self) -> dict[str, Share]:
        """Of each group."""
        hits = self._hits()
        out = self._out()
        toggles = int(np.count_nonzero(self._toggles & ~out))
        code = int(np.count_nonzero(~self._toggles & ~out))
        totals = {"code": code, "toggle": toggles, "bins": len(self.bins)}
        return {name: Share(hits[name], totals[name]) for name in GROUPS}


def group(point: CoverPoint) -> str:
    """The group that a point counts in."""
    return TOGGLE if point.kind == TOGGLE else "code"


def bit(point: CoverPoint) -> str:
    """The net or bit of a toggle point: "sum[3]"."""
    return point.what.rpartition(":")[0]
