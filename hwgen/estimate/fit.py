"""Measured points → a model with its hold-out errors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from hwgen import catalog
from hwgen.errors import UserError
from hwgen.estimate.features import family
from hwgen.estimate.holdout import Errors, geometry, held_out, table
from hwgen.estimate.model import Fitted, Group, Model
from hwgen.estimate.points import FIGURES, Measured, Point, Way
from hwgen.estimate.regress import Geometry

FEWEST = 10
"""Points of a design, measured alike, below which no error could be told."""


def fit(measured: Measured, made: dict[str, Any] | None = None) -> Model:
    """The model of all designs and ways with at least `FEWEST` points.

    UserError when there is none.  Deterministic.
    """
    groups = []
    known: dict[Any, Geometry] = {}
    most = (0, "", "")
    for way, points in measured.ways.items():
        counts = Counter(point.design for point in points)
        for name, count in counts.items():
            most = max(most, (count, name, way.name))
        enough = [point for point in points if counts[point.design] >= FEWEST]
        families: dict[str, list[Point]] = {}
        for point in enough:
            families.setdefault(family(catalog.get(point.design)), []).append(point)
        groups += [_group(way, name, members, known) for name, members in families.items()]
    if not groups:
        count, name, where = most
        rule = f"a model needs at least {FEWEST} configs of a design, measured alike"
        has = f"{count} of {name} with {where}" if count else "none"
        raise UserError("points", f"{rule}; the most there are is {has}")
    return Model(tuple(groups), made or {})


def _group(way: Way, name: str, points: Sequence[Point], known: dict[Any, Geometry]) -> Group:
    members: dict[str, list[Point]] = {}
    for point in points:
        members.setdefault(point.design, []).append(point)
    figures = []
    for figure in FIGURES:
        if figure == "delay_ps" and way.relaxed:
            continue
        # A figure that is 0 or missing for some has no relative error.
        whole = [d for d, own in members.items() if all(p.value(figure) for p in own)]
        chosen = [i for i, point in enumerate(points) if point.design in whole]
        if chosen:
            figures.append(_figure(points, figure, np.array(chosen), known))
    return Group(way, name, tuple(points), tuple(figures))


def _figure(
    points: Sequence[Point], figure: str, chosen: np.ndarray, known: dict[Any, Geometry]
) -> Fitted:
    members = [points[i] for i in chosen]
    # Groups that were measured at the same points share what is slow to work out.
    key = tuple((point.design, point.features.effective) for point in members)
    if key not in known:
        known[key] = geometry(members)
    data = table(members, figure, known[key])
    ratios = held_out(data) / data.values
    curve = data.fit(np.arange(len(chosen)))
    designs = np.array([points[i].design for i in chosen])
    errors = {str(d): Errors.of(ratios[designs == d]) for d in dict.fromkeys(designs)}
    # One dual for each point of the group; those that lack the figure say nothing.
    duals = np.zeros(len(points))
    duals[chosen] = curve.duals
    used = np.flatnonzero(curve.weights)
    names = tuple(data.names[i] for i in used)
    return Fitted(figure, names, replace(curve, weights=curve.weights[used], duals=duals), errors)
