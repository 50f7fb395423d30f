"""Rows of stores → measured points, in groups that were measured alike."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import geometric_mean
from typing import Any

from hwgen import catalog
from hwgen.errors import UserError
from hwgen.estimate.features import Features, features
from hwgen.sweep.rows import library_name
from hwgen.synth.flow import RELAXED_PS
from hwgen.synth.target import LIBERTY

FIGURES = ("area_um2", "area_kge", "delay_ps", "lut", "ff", "carry")
"""What is estimated, where a target has it."""

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Way:
    """How figures were measured; figures of two ways are never comparable.

    target   generic, ice40, …, or "liberty"
    library  name of the Liberty file, with the sha256 of its bytes as the store has it
    """

    target: str
    library: str | None = None
    library_sha256: str | None = None
    target_ps: float | None = None
    dsp_mode: str = "none"
    hierarchy: str = "flat"
    booth: bool = False
    place: bool = False

    @property
    def name(self) -> str:
        """What tables call the target."""
        return self.library or self.target

    @property
    def special(self) -> str:
        """What differs from the usual way, in words; "" for nothing."""
        words = [f"dsp {self.dsp_mode}"] * (self.dsp_mode != "none")
        words += [self.hierarchy] * (self.hierarchy != "flat")
        words += ["booth"] * self.booth + ["placed"] * self.place
        return ", ".join(words)

    @property
    def relaxed(self) -> bool:
        """Whether the mapper was after area alone: how long paths get is then left to chance."""
        return self.target_ps is not None and self.target_ps >= RELAXED_PS

    def data(self) -> dict[str, Any]:
        return asdict(self)


@dataclass
class Point:
    """One config of one design, as it was measured one way.

    figures  name -> values, one for each seed
    """

    design: str
    config: Any
    features: Features
    figures: dict[str, list[float]] = field(default_factory=dict)

    def value(self, figure: str) -> float | None:
        """The geometric mean over the seeds; None where it was not measured or is 0."""
        values = self.figures.get(figure, [])
        return geometric_mean(values) if values and min(values) > 0 else None


@dataclass
class Measured:
    """The points of some stores.

    ways      way -> its points, each config once, in the order in which they first came
    rows      number of rows they are from
    skipped   reason -> number of rows left out
    versions  hwgen and tools -> the versions found
    """

    ways: dict[Way, list[Point]] = field(default_factory=dict)
    rows: int = 0
    skipped: dict[str, int] = field(default_factory=dict)
    versions: dict[str, list[str]] = field(default_factory=dict)


def read(path: Path) -> list[Row]:
    """The rows of a store, or of the JSON that a sweep wrote; UserError for anything else."""
    if path.suffix != ".json":
        from hwgen.sweep.store import Store

        with Store.open(path) as store:
            return list(store.rows())
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))["rows"]
    except FileNotFoundError:
        raise UserError(str(path), "no such file") from None
    except (ValueError, KeyError, TypeError):
        raise UserError(str(path), 'must be JSON with a list "rows", as sweeps write it') from None
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise UserError(str(path), '"rows" must be a list of objects')
    return rows


def digest(rows: Sequence[Row]) -> str:
    """sha256 (hex) of rows; the same for the same rows in any file."""
    text = json.dumps(rows, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()


def measured(rows: Iterable[Row]) -> Measured:
    """Rows as points.

    Left out, and counted: failed rows, designs that are not installed, parameters that
    are no longer allowed.  Rows of the same effective parameters and way are one point.
    """
    found = Measured()
    known: dict[tuple[Way, tuple[Any, ...]], Point] = {}
    libraries: dict[str, tuple[str, str]] = {}
    for row in rows:
        try:
            point = _point(row)
            way = _way(row, libraries)
        except UserError as error:
            found.skipped[error.rule] = found.skipped.get(error.rule, 0) + 1
            continue
        key = (way, (point.design, point.features.effective))
        if key not in known:
            known[key] = point
            found.ways.setdefault(way, []).append(point)
        for name, value in point.figures.items() if known[key] is not point else ():
            known[key].figures.setdefault(name, []).extend(value)
        found.rows += 1
        _note_versions(found.versions, row)
    return found


def _point(row: Row) -> Point:
    if row.get("status", "ok") != "ok":
        raise UserError("status", "failed")
    name = row.get("design")
    if name not in catalog.names():
        raise UserError("design", f"{name} is not installed")
    design = catalog.get(str(name))
    values = {p.name: row[p.name] for p in design.params if row.get(p.name) is not None}
    try:
        config = design.make_config(values)
    except UserError as error:
        raise UserError(error.key, f"{name} no longer takes these values of {error.key}") from None
    figures = {}
    for figure in FIGURES:
        value = row.get(figure)
        if isinstance(value, int | float) and not isinstance(value, bool):
            figures[figure] = [float(value)]
    return Point(design.name, config, features(design, config), figures)


def _way(row: Row, libraries: dict[str, tuple[str, str]]) -> Way:
    target, path = str(row.get("target")), ""
    if target.startswith(f"{LIBERTY}:"):
        target, _, path = target.partition(":")
    library, sha256 = row.get("library"), row.get("library_sha256")
    if path and sha256 is None:
        if path not in libraries:
            libraries[path] = identify(Path(path))
        library, sha256 = libraries[path]
    target_ps = row.get("target_ps")
    return Way(
        target,
        library,
        sha256,
        None if target_ps is None else float(target_ps),
        str(row.get("dsp_mode") or "none"),
        str(row.get("hierarchy") or "flat"),
        bool(row.get("booth")),
        bool(row.get("place")),
    )


def identify(path: Path) -> tuple[str, str]:
    """(name, sha256 in hex) of a Liberty file; UserError when it cannot be read."""
    try:
        return library_name(path), hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        rule = f"the library cannot be read: {error.strerror}"
        raise UserError("liberty", rule, str(path)) from None


def _note_versions(versions: dict[str, list[str]], row: Row) -> None:
    tools = row.get("tools")
    found = dict(tools) if isinstance(tools, dict) else {}
    if row.get("hwgen"):
        found["hwgen"] = row["hwgen"]
    for name, version in found.items():
        seen = versions.setdefault(str(name), [])
        if str(version) not in seen:
            seen.append(str(version))
