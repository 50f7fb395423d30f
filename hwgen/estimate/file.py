"""Models as JSON files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from hwgen import __version__, catalog, files
from hwgen.errors import UserError
from hwgen.estimate.features import features
from hwgen.estimate.holdout import Errors
from hwgen.estimate.model import Fitted, Group, Model
from hwgen.estimate.points import Point, Way
from hwgen.estimate.regress import Curve

KIND, VERSION = "hwgen model of figures", 1
DEFAULT = Path(__file__).parent / "models" / "default.json"


def save(model: Model, path: Path) -> None:
    """Replaces `path` by the model; the same model gives the same bytes."""
    places: dict[tuple[str, Any], int] = {}
    points: list[Point] = []
    for point in (point for group in model.groups for point in group.points):
        key = (point.design, point.config)
        if key not in places:
            places[key] = len(points)
            points.append(point)
    data = {
        "kind": KIND,
        "version": VERSION,
        "made": dict(model.made),
        "features": _features_digest(points),
        "points": [_point_data(point) for point in points],
        "groups": [
            _group_data(group, [places[point.design, point.config] for point in group.points])
            for group in model.groups
        ],
    }
    text = json.dumps(data, separators=(",", ":"), allow_nan=False)
    # Some lines, so that a change shows where.
    for mark in ('{"way":', '{"figure":', '["'):
        text = text.replace(mark, "\n" + mark)
    files.write(path, text + "\n")


def load(path: Path) -> Model:
    """The model in `path`; UserError when there is none, or none that these sources read."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        rule = "no such model; `hwgen calibrate STORE -o FILE` makes one"
        raise UserError(str(path), rule) from None
    except IsADirectoryError:
        raise UserError(str(path), "not a model: a folder") from None
    except (ValueError, RecursionError):
        raise UserError(str(path), "not a model: no JSON") from None
    if not isinstance(data, dict) or data.get("kind") != KIND:
        raise UserError(str(path), f"not a model: no {KIND!r} in it")
    if data.get("version") != VERSION:
        rule = f"a model of version {data.get('version')}, and hwgen {__version__} reads"
        raise UserError(str(path), f"{rule} {VERSION}: fit it again")
    try:
        points = [_point(*item) for item in data["points"]]
        if _features_digest(points) != data["features"]:
            rule = f"hwgen {__version__} describes its points by other features: fit it again"
            raise UserError(str(path), rule)
        groups = tuple(_group(item, points) for item in data["groups"])
        made = dict(data["made"])
    except UserError as error:
        if error.key == str(path):
            raise
        rule = f"hwgen {__version__} does not know its points ({error}): fit it again"
        raise UserError(str(path), rule) from None
    except (KeyError, TypeError, ValueError, IndexError) as error:
        rule = f"a damaged model ({type(error).__name__}: {error}): fit it again"
        raise UserError(str(path), rule) from None
    return Model(groups, made)


def _point_data(point: Point) -> list[Any]:
    design = catalog.get(point.design)
    return [point.design, {p.name: getattr(point.config, p.name) for p in design.params}]


def _point(name: str, values: Mapping[str, Any]) -> Point:
    design = catalog.get(name)
    config = design.make_config(values)
    return Point(name, config, features(design, config))


def _features_digest(points: Sequence[Point]) -> str:
    """Changes with the features of any of the points."""
    found = hashlib.sha256()
    for point in points:
        f = point.features
        amounts = [item for one in (f.area, *f.delay) for item in sorted(one.items())]
        numbers = [*f.inner, *f.outer, *(value for _, value in amounts)]
        words = [*(name for name, _ in amounts), *map(str, f.effective)]
        found.update(" ".join([*words, *(f"{x:.6g}" for x in numbers)]).encode())
    return found.hexdigest()[:16]


def _group_data(group: Group, places: Sequence[int]) -> dict[str, Any]:
    return {
        "way": group.way.data(),
        "family": group.family,
        "points": list(places),
        "figures": [
            {
                "figure": one.figure,
                "weights": dict(zip(one.names, _numbers(one.curve.weights), strict=True)),
                "reach": one.curve.reach,
                "share": one.curve.share,
                "duals": _numbers(one.curve.duals),
                "least": float(f"{one.curve.least:.6g}"),
                "errors": {name: errors.data() for name, errors in one.errors.items()},
            }
            for one in group.figures
        ],
    }


def _group(data: Mapping[str, Any], points: Sequence[Point]) -> Group:
    figures = []
    members = tuple(points[i] for i in data["points"])
    for one in data["figures"]:
        duals = np.array(one["duals"], dtype=float)
        if duals.shape != (len(members),):
            raise ValueError(f"{len(members)} points, {duals.size} duals")
        weights = np.array(list(one["weights"].values()), dtype=float)
        if not (np.isfinite(weights).all() and (weights >= 0).all() and np.isfinite(duals).all()):
            raise ValueError("weights are finite and at least 0")
        reach, share, least = (float(one[key]) for key in ("reach", "share", "least"))
        if not (reach > 0 and 0 <= share <= 1 and 0 < least < float("inf")):
            raise ValueError("reach and least are above 0, share is from 0 to 1")
        curve = Curve(weights, reach, share, duals, least)
        errors = {name: Errors(**found) for name, found in one["errors"].items()}
        figures.append(Fitted(str(one["figure"]), tuple(one["weights"]), curve, errors))
    return Group(Way(**data["way"]), str(data["family"]), members, tuple(figures))


def _numbers(values: np.ndarray) -> list[float]:
    return [float(f"{value:.6g}") for value in values]
