"""Estimates beside what was measured, on points that need not be those of the fit."""

from __future__ import annotations

from typing import Any

import numpy as np

from hwgen import catalog
from hwgen.errors import UserError
from hwgen.estimate.holdout import Errors
from hwgen.estimate.model import Group, Model
from hwgen.estimate.points import Measured, Point


def check(model: Model, measured: Measured, design: str | None = None) -> list[dict[str, Any]]:
    """One row per design, way and figure that both know; UserError when there is none.

    points    that lie in the fitted space; known of them were in the fit
    outside   that do not
    error_…   relative errors of the points inside, in percent; None where there are none
    bias      mean signed error, in percent
    """
    rows = []
    for group in model.groups:
        points = measured.ways.get(group.way, [])
        for name in group.members:
            own = [point for point in points if point.design == name and design in (None, name)]
            rows += _beside(model, group, own) if own else []
    if not rows:
        rule = "nothing in it was measured as the points of the model were"
        raise UserError("check", rule, None, "hwgen calibrate")
    return rows


def _beside(model: Model, group: Group, points: list[Point]) -> list[dict[str, Any]]:
    seen = {(point.design, point.features.effective) for point in group.points}
    ratios: dict[str, list[float]] = {}
    known = outside = 0
    for point in points:
        design = catalog.get(point.design)
        try:
            found = model.estimate(design, point.config, [group])
        except UserError:
            outside += 1
            continue
        known += (point.design, point.features.effective) in seen
        for one in found:
            value = point.value(one.figure)
            if value is not None:
                ratios.setdefault(one.figure, []).append(one.value / value)
    figures = [fitted.figure for fitted in group.figures if points[0].design in fitted.errors]
    return [_row(group, points[0].design, f, ratios.get(f, []), known, outside) for f in figures]


def _row(
    group: Group, design: str, figure: str, ratios: list[float], known: int, outside: int
) -> dict[str, Any]:
    errors = Errors.of(np.array(ratios)) if ratios else None
    return {
        "design": design,
        "target": group.way.name,
        "target_ps": group.way.target_ps,
        "figure": figure,
        "points": len(ratios),
        "known": known,
        "outside": outside,
        "error_mean": None if errors is None else round(100 * errors.mean, 1),
        "error_p90": None if errors is None else round(100 * errors.p90, 1),
        "error_worst": None if errors is None else round(100 * errors.worst, 1),
        "bias": None if errors is None else round(100 * (float(np.mean(ratios)) - 1), 1),
    }
