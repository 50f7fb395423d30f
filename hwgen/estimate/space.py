"""Where a model was fitted, and what lies outside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from hwgen.errors import UserError
from hwgen.estimate.features import Features

Array = np.ndarray


@dataclass(frozen=True)
class Space:
    """The part of a design's parameter space that its measured points span.

    numbers  parameter -> least and greatest fitted value
    words    parameter -> the fitted words
    amounts  term of area -> greatest fitted amount in the family: values that are fitted
             one by one do not cover the corner where all are large
    reach    a config farther than this from every point lies outside: the greatest distance
             of a fitted point from its nearest neighbour, so that the hold-out error was
             found at such distances too
    """

    numbers: Mapping[str, tuple[float, float]]
    words: Mapping[str, tuple[str, ...]]
    amounts: Mapping[str, float]
    reach: float

    @classmethod
    def around(cls, points: Sequence[Features], family: Sequence[Features]) -> Space:
        """What at least two points of a design span, among all those of its family."""
        numbers: dict[str, tuple[float, float]] = {}
        words: dict[str, set[str]] = {}
        amounts: dict[str, float] = {}
        for point in points:
            for span in point.spans:
                if isinstance(span.value, str):
                    words.setdefault(span.param, set()).add(span.value)
                else:
                    low, high = numbers.get(span.param, (span.value, span.value))
                    numbers[span.param] = min(low, span.value), max(high, span.value)
        for point in family:
            for name, amount in point.area.items():
                amounts[name] = max(amounts.get(name, 0.0), amount)
        places = np.array([place(point) for point in points])
        apart = distances(places, places)
        np.fill_diagonal(apart, np.inf)
        sets = {param: tuple(sorted(found)) for param, found in words.items()}
        return cls(numbers, sets, amounts, float(apart.min(axis=1).max()))

    def faults(self, point: Features, distance: float) -> list[UserError]:
        """Why `point` lies outside, one error per reason; none where it lies inside.

        distance  from the nearest fitted point
        Errors about the config as a whole have no `nearest`.
        """
        found = []
        for span in point.spans:
            key = span.param.split()[0]
            if isinstance(span.value, str):
                fitted = self.words.get(span.param, ())
                if span.value not in fitted:
                    rule = f"fitted for {', '.join(fitted)}" if fitted else "not fitted"
                    found.append(UserError(key, rule, span.value, fitted[0] if fitted else None))
                continue
            # A parameter that no fitted point had, such as the depth of another dataflow.
            low, high = self.numbers.get(span.param, (np.inf, -np.inf))
            if not low <= span.value <= high:
                near = min(max(span.value, low), high)
                rule = f"fitted for {low:g} to {high:g} {span.what}".rstrip()
                found.append(UserError(key, rule, span.typed(span.value), span.typed(near)))
        if found:
            return found
        for name, amount in point.area.items():
            most = self.amounts.get(name, 0.0)
            if amount > most * (1 + 1e-9):
                rule = f"has {amount:g} {name}, and no fitted point more than {most:g}"
                return [UserError("config", f"the config {rule}")]
        if distance > self.reach:
            rule = f"the config is {distance:.1f} away from every fitted point, at most"
            return [UserError("config", f"{rule} {self.reach:.1f} is covered")]
        return []


def place(point: Features) -> tuple[float, ...]:
    """All coordinates of a point."""
    return point.inner + point.outer


def distances(a: Array, b: Array) -> Array:
    """Distances of the rows of a from the rows of b."""
    if 0 in (a.shape[1], len(b)):
        return np.zeros((len(a), len(b)))
    return np.asarray(np.sqrt(((a[:, None, :] - b[None, :, :]) ** 2).sum(axis=2)))
