"""A fitted model, and what it says about a config."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from hwgen.catalog import Design
from hwgen.errors import UserError
from hwgen.estimate import regress
from hwgen.estimate.features import Features, family, features
from hwgen.estimate.holdout import Errors, amounts
from hwgen.estimate.points import Point, Way
from hwgen.estimate.space import Space

Array = np.ndarray


@dataclass(frozen=True, eq=False)
class Fitted:
    """One figure of one family, measured one way.

    names   of the terms that have a weight
    errors  design -> hold-out error
    """

    figure: str
    names: tuple[str, ...]
    curve: regress.Curve
    errors: Mapping[str, Errors]

    def at(self, point: Features, inner: Array, outer: Array) -> float:
        """The figure, from squared distances to the points of the fit."""
        terms = amounts([point.sums(self.figure)], self.names)
        near = regress.likeness(inner, outer, self.curve.reach, self.curve.share)
        return float(self.curve.at(terms, near)[0])


@dataclass(frozen=True, eq=False)
class Group:
    """All figures of one family that were measured one way, on the same points."""

    way: Way
    family: str
    points: tuple[Point, ...]
    figures: tuple[Fitted, ...]

    @cached_property
    def inner(self) -> Array:
        """Inner coordinates, one row per point."""
        return np.array([point.features.inner for point in self.points], dtype=float)

    @cached_property
    def outer(self) -> Array:
        """Outer coordinates, one row per point."""
        return np.array([point.features.outer for point in self.points], dtype=float)

    @cached_property
    def members(self) -> dict[str, list[int]]:
        """Design -> the places of its points."""
        found: dict[str, list[int]] = {}
        for i, point in enumerate(self.points):
            found.setdefault(point.design, []).append(i)
        return found

    @cached_property
    def spaces(self) -> dict[str, Space]:
        """Design -> where it was fitted."""
        every = [point.features for point in self.points]
        return {
            name: Space.around([every[i] for i in own], every) for name, own in self.members.items()
        }


@dataclass(frozen=True)
class Estimate:
    """One figure.

    errors   hold-out error of the model for this design and figure; None outside
    outside  why the config lies outside the fitted space; empty inside
    """

    way: Way
    figure: str
    value: float
    errors: Errors | None
    outside: tuple[str, ...] = ()


@dataclass(frozen=True)
class Model:
    """What `fit` makes and a file holds.

    made  where it comes from: date, versions, stores
    """

    groups: tuple[Group, ...]
    made: Mapping[str, Any] = field(default_factory=dict)

    def designs(self) -> list[str]:
        """Every design that can be estimated."""
        return list(dict.fromkeys(name for group in self.groups for name in group.members))

    def groups_of(self, design: Design) -> list[Group]:
        """Those that know the design; UserError when there are none."""
        found = [group for group in self.groups if design.name in group.members]
        if not found:
            rule = f"the model was fitted to {', '.join(self.designs())}"
            rule += "; `hwgen calibrate` makes one from a sweep"
            raise UserError("design", rule, design.name)
        return found

    def estimate(
        self,
        design: Design,
        config: Any,
        groups: Sequence[Group] | None = None,
        *,
        extrapolate: bool = False,
    ) -> list[Estimate]:
        """Every figure of the groups that know the design (default: all).

        UserError for a config outside the fitted space, unless `extrapolate`: then the
        estimates say so and claim no error.
        """
        point = features(design, config)
        found = []
        for group in self.groups_of(design) if groups is None else groups:
            found += _in_group(group, design, point, extrapolate)
        if not found:
            rule = "no figure of it is above 0 at every point that was measured"
            raise UserError("design", rule, design.name)
        return found


def _in_group(group: Group, design: Design, point: Features, extrapolate: bool) -> list[Estimate]:
    if group.family != family(design):
        raise UserError("model", f"knows {design.name} by other features", None, "hwgen calibrate")
    inner = regress.squares(np.array([point.inner]), group.inner)
    outer = regress.squares(np.array([point.outer]), group.outer)
    apart = np.sqrt((inner + outer)[0])
    closest = min(group.members[design.name], key=lambda i: float(apart[i]))
    faults = group.spaces[design.name].faults(point, float(apart[closest]))
    if faults and not extrapolate:
        first = faults[0]
        rule = f"{first.rule} with {group.way.name}; --extrapolate gives figures without an error"
        near = first.nearest
        if near is None:
            near = design.command("estimate", group.points[closest].config)
        raise UserError(first.key, rule, first.value, near)
    outside = tuple(f"{fault.key}: {fault.rule}" for fault in faults)
    return [
        Estimate(
            group.way,
            fitted.figure,
            fitted.at(point, inner, outer),
            None if faults else fitted.errors[design.name],
            outside,
        )
        for fitted in group.figures
        if design.name in fitted.errors
    ]
