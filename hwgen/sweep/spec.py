"""A sweep file → the points to measure, all of them checked."""

from __future__ import annotations

import difflib
import functools
import hashlib
import itertools
import json
import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hwgen import catalog
from hwgen.catalog import Design
from hwgen.config import Config
from hwgen.errors import UserError
from hwgen.sweep.measure import Measurement, check_library, measurements
from hwgen.sweep.parts import PARTS, split
from hwgen.sweep.yaml_input import Document
from hwgen.sweep.yaml_input import load as load_yaml
from hwgen.synth.target import LIBERTY

SWITCHES = ("dsp", "place", "booth", "hierarchical", "breakdown")
KEYS = ("design", "set", "axes", "targets", "target_ps", "seeds", *SWITCHES, PARTS)
"""What a sweep file may hold; only `design` must be there, in the file or in each part."""

MOST = 1_000_000
"""Points of one file: all are checked, in memory, before the first is measured."""


@dataclass(frozen=True)
class Point:
    """One row: a design with its config, and how it is measured."""

    design: Design
    config: Config
    way: Measurement

    @property
    def values(self) -> dict[str, Any]:
        """The parameters that are the user's to choose."""
        fixed = self.design.fixed
        return {key: value for key, value in self.config.data().items() if key not in fixed}

    @functools.cached_property
    def name(self) -> str:
        """Twelve hexadecimal digits: the same for the same point in every run."""
        text = json.dumps([self.design.name, self.config.data(), self.way.data()], sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()[:12]

    def command(self) -> str:
        """The shell command that measures this point alone."""
        return self.design.command("synth", self.config, self.way.flags())


@dataclass(frozen=True)
class Spec:
    """The points of a sweep file, in order, each once.

    axes       parameters that vary, or that parts set
    size       how the number of points comes about, in words
    breakdown  one row per module is asked for, too
    """

    points: tuple[Point, ...]
    axes: tuple[str, ...]
    size: str
    breakdown: bool = False


@dataclass(frozen=True)
class _Crossed:
    """A file, or a part of one: the product of its designs, axes and measurements."""

    document: Document
    designs: list[Design]
    shared: Mapping[str, Any]
    axes: Mapping[str, list[Any]]
    ways: list[Measurement]

    @property
    def count(self) -> int:
        """Points, equal ones counted each."""
        return math.prod([len(self.designs), len(self.ways), *map(len, self.axes.values())])

    @property
    def size(self) -> str:
        sizes = [f"{len(self.designs)} designs"]
        sizes += [f"{len(v)} {key}" for key, v in self.axes.items()]
        return " x ".join([*sizes, f"{len(self.ways)} measurements"])

    def points(self) -> Iterator[Point]:
        """All of them, checked; UserError for parameters that a design does not take."""
        for design in self.designs:
            for values in itertools.product(*self.axes.values()):
                chosen = dict(zip(self.axes, values, strict=True))
                config = _config(self.document, design, self.shared, chosen)
                for way in self.ways:
                    yield Point(design, config, way)


def load(path: Path, *, on: Collection[str] = (), libraries: Sequence[Path] = ()) -> Spec:
    """The points of a YAML file, `MOST` at most; UserError, with file and line, for mistakes.

    design     a name or a list of names
    set        parameters that all points share
    axes       parameter -> values, crossed; without values those declared for sweeps
    targets    generic, ice40, …, liberty:PATH, from the working directory (default: generic)
    target_ps  picoseconds, for the Liberty targets
    seeds      of the permutations that show the mapper's noise
    dsp        true or false (default), or both as a list, on targets with multiplier blocks
    place      true: place and route; booth, hierarchical: as `hwgen synth` has them
    breakdown  true: also one row per module
    parts      list of sweeps with the keys above, but for breakdown: one after the other, each
               with what the file says where it says nothing itself (see `parts.split`)

    on         switches (of `SWITCHES`) that are on whatever the file says
    libraries  Liberty files that are targets, too, in every part
    """
    for library in libraries:
        check_library(library)
    document = load_yaml(path)
    _known(document)
    crossed = []
    for part in split(document, ("breakdown", PARTS)):
        _known(part)
        crossed.append(_crossed(part, on, libraries))
    count = sum(each.count for each in crossed)
    if count > MOST:
        rule = f"a sweep has at most {MOST} points"
        raise document.error(UserError("axes", rule, count, MOST), "axes")
    points: dict[str, Point] = {}
    for each in crossed:
        for point in each.points():
            points.setdefault(point.name, point)
    first = crossed[0].shared
    settings = [(key, value) for each in crossed for key, value in each.shared.items()]
    differing = [key for key, value in settings if key not in first or first[key] != value]
    return Spec(
        tuple(points.values()),
        tuple(dict.fromkeys([*differing, *(key for each in crossed for key in each.axes)])),
        " + ".join(each.size for each in crossed),
        _switch(document, "breakdown", on),
    )


def _known(document: Document) -> None:
    for key in document.data:
        if key not in KEYS:
            near = difflib.get_close_matches(key, KEYS, 1, 0.0)
            rule = f"is not a key of a sweep; there are {', '.join(KEYS)}"
            raise document.error(UserError(key, rule, None, near[0]), key)


def _crossed(document: Document, on: Collection[str], libraries: Sequence[Path]) -> _Crossed:
    designs = _designs(document)
    ways = _ways(document, on, libraries)
    shared = _mapping(document, "set")
    axes = {key: _axis(document, designs, key) for key in _mapping(document, "axes")}
    for key in shared:
        if key in axes:
            raise document.error(UserError(key, "stands in set and in axes"), "axes", key)
    return _Crossed(document, designs, shared, axes, ways)


def _designs(document: Document) -> list[Design]:
    given = document.data.get("design")
    if given is None:
        rule = f"a sweep names one of {', '.join(catalog.names())}"
        raise document.error(UserError("design", rule), "design")
    names = _list(document, "design") if isinstance(given, list) else [given]
    found = []
    for name in names:
        if not isinstance(name, str):
            rule = "a name or a list of names"
            raise document.error(UserError("design", rule, name, "matmul"), "design")
        try:
            found.append(catalog.get(name))
        except UserError as error:
            raise document.error(error, "design") from None
    return found


def _ways(document: Document, on: Collection[str], libraries: Sequence[Path]) -> list[Measurement]:
    more = [f"{LIBERTY}:{library}" for library in libraries]
    targets = _list(document, "targets") if "targets" in document.data else []
    targets = [*targets, *more] or ["generic"]
    for target in targets:
        if not isinstance(target, str):
            rule = "a list of generic, ice40, …, liberty:PATH"
            raise document.error(UserError("targets", rule, target, "generic"), "targets")
    target_ps = [_number(document, "target_ps", v, 1) for v in _list(document, "target_ps")]
    seeds = [_number(document, "seeds", v, 0, whole=True) for v in _list(document, "seeds")]
    hierarchical, booth, place = (
        _switch(document, key, on) for key in ("hierarchical", "booth", "place")
    )
    found: list[Measurement] = []
    for dsp in _dsp(document, on):
        try:
            found += measurements(
                targets,
                target_ps,
                [int(seed) for seed in seeds],
                dsp=dsp,
                flatten=not hierarchical,
                booth=booth,
                place=place,
            )
        except UserError as error:
            key = {"target": "targets", "liberty": "targets"}.get(error.key, error.key)
            near = "false" if error.nearest == "--no-dsp" else error.nearest
            about = key if error.key == "target" else error.key
            error = UserError(about, error.rule, error.value, near)
            raise document.error(error, key) from None
    return list(dict.fromkeys(found))


def _switch(document: Document, key: str, on: Collection[str]) -> bool:
    value = document.data.get(key)
    if value is None or isinstance(value, bool):
        return key in on or bool(value)
    raise document.error(UserError(key, "true or false", value, "true"), key)


def _dsp(document: Document, on: Collection[str]) -> list[bool]:
    value = document.data.get("dsp")
    if not isinstance(value, list):
        return [_switch(document, "dsp", on)]
    if not value or not all(isinstance(one, bool) for one in value):
        rule = "true, false or a list of the two"
        raise document.error(UserError("dsp", rule, value, "[false, true]"), "dsp")
    return [True] if "dsp" in on else list(dict.fromkeys(value))


def _axis(document: Document, designs: list[Design], key: str) -> list[Any]:
    values = document.data["axes"][key]
    if values is None:
        declared = [p for design in designs for p in design.params if p.name == key]
        if declared:
            return list(declared[0].sweep)
        values = [None]  # an unknown key: the config will say so
    if not isinstance(values, list):
        error = UserError(key, "an axis is a list of values", values, f"[{values}]")
        raise document.error(error, "axes", key)
    if not values:
        raise document.error(UserError(key, "an axis has at least one value"), "axes", key)
    return values


def _config(
    document: Document, design: Design, shared: Mapping[str, Any], chosen: Mapping[str, Any]
) -> Config:
    try:
        return design.make_config({**shared, **chosen})
    except UserError as error:
        branch = "axes" if error.key in chosen or error.key not in shared else "set"
        rule = error.rule if design.name in error.rule else f"{error.rule}, in {design.name}"
        error = UserError(error.key, rule, error.value, error.nearest)
        raise document.error(error, branch, error.key) from None


def _mapping(document: Document, key: str) -> Mapping[str, Any]:
    value = document.data.get(key)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise document.error(UserError(key, "a mapping, one parameter a line", value), key)
    return value


def _list(document: Document, key: str) -> list[Any]:
    value = document.data.get(key)
    if value is None:
        return []
    if not isinstance(value, list):
        raise document.error(UserError(key, "a list", value, f"[{value}]"), key)
    if not value and key in ("design", "targets"):
        raise document.error(UserError(key, "a list of at least one"), key)
    return value


def _number(document: Document, key: str, value: Any, low: int, *, whole: bool = False) -> float:
    kinds = int if whole else int | float
    if isinstance(value, bool) or not isinstance(value, kinds) or value < low:
        kind = "integers" if whole else "numbers"
        raise document.error(UserError(key, f"{kind} of at least {low}", value, low), key)
    return value
