"""The error of a model on points that it has not seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from hwgen.estimate import regress
from hwgen.estimate.points import Point

Array = np.ndarray

FOLDS = 10


@dataclass(frozen=True)
class Errors:
    """Relative errors, as fractions of what was measured.

    points  that were held out, each once
    """

    points: int
    mean: float
    p90: float
    worst: float

    @classmethod
    def of(cls, ratios: Array) -> Errors:
        """From the ratios of estimate to measurement."""
        errors = np.abs(np.asarray(ratios) - 1.0)
        return cls(
            len(errors),
            float(errors.mean()),
            float(np.quantile(errors, 0.9)),
            float(errors.max()),
        )

    def data(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True)
class Table:
    """One figure of some points, as matrices.

    names   of the columns of `terms`
    terms   [points, sums, names]
    values  what was measured, > 0
    """

    names: tuple[str, ...]
    terms: Array
    values: Array
    geometry: regress.Geometry

    def fit(self, chosen: Array) -> regress.Curve:
        """The curve through the chosen points."""
        return regress.fit(self.terms, self.values, self.geometry, chosen)

    def estimates(self, curve: regress.Curve, seen: Array, wanted: Array) -> Array:
        """Values of the wanted points by a curve that was fitted to those in `seen`."""
        block = np.ix_(wanted, seen)
        inner, outer = self.geometry.inner[block], self.geometry.outer[block]
        near = regress.likeness(inner, outer, curve.reach, curve.share)
        return curve.at(self.terms[wanted], near)


def geometry(points: Sequence[Point]) -> regress.Geometry:
    """How far the points are from each other."""
    inner = np.array([point.features.inner for point in points], dtype=float)
    outer = np.array([point.features.outer for point in points], dtype=float)
    return regress.Geometry(regress.squares(inner, inner), regress.squares(outer, outer))


def table(points: Sequence[Point], figure: str, shared: regress.Geometry) -> Table:
    """The points, all of which have the figure, with their geometry."""
    found = [point.features.sums(figure) for point in points]
    names = tuple(sorted({name for sums in found for one in sums for name in one}))
    return Table(
        names,
        amounts(found, names),
        np.array([point.value(figure) for point in points], dtype=float),
        shared,
    )


def amounts(found: Sequence[Sequence[Mapping[str, float]]], names: Sequence[str]) -> Array:
    """Terms [points, sums, names]; a point with fewer sums than others has 0 in the rest."""
    made = np.zeros((len(found), max(map(len, found)), len(names)))
    for i, sums in enumerate(found):
        for k, one in enumerate(sums):
            made[i, k] = [one.get(name, 0.0) for name in names]
    return made


def held_out(data: Table) -> Array:
    """Estimates of all points, each by a curve that was fitted without it.

    The points are dealt to `FOLDS` folds by a fixed shuffle.  Every point is another
    config (seeds of one config are one point), so nothing of it is seen by its curve; reach
    and noise are chosen anew in each fold.
    """
    count = len(data.values)
    fold = np.random.default_rng(count).permutation(count) % FOLDS
    found = np.zeros(count)
    for turn in range(FOLDS):
        seen, wanted = np.flatnonzero(fold != turn), np.flatnonzero(fold == turn)
        if len(wanted):
            found[wanted] = data.estimates(data.fit(seen), seen, wanted)
    return found
