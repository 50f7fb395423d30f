"""The points of a sweep with their keys: what is known, and what is to be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hwgen.sweep import fingerprint, rows
from hwgen.sweep.effort import effort
from hwgen.sweep.measure import Measurement
from hwgen.sweep.spec import Point, Spec
from hwgen.synth import Target
from hwgen.workers.executor import Task


@dataclass(frozen=True)
class Planned:
    """A point before it is measured.

    key     of its result in the store: design, parameters, measurement with the contents of
            its library, versions of the tools and the sources of the generator.  It is found
            without generating Verilog
    effort  see `hwgen.sweep.effort`
    """

    point: Point
    key: str
    effort: float
    library_sha256: str | None

    @property
    def name(self) -> str:
        return self.point.name

    def task(self, breakdown: bool, timeout: float | None, store: Path | None) -> Task:
        """What `worker.measure` takes; see there.

        store  None for workers on other machines, which then compare their sources with ours
        """
        point = self.point
        way = point.way.data()
        path = Target.parse(point.way.target).path
        if path is not None:
            way["target"] = str(Target("liberty", path.resolve()))
        return {
            "name": point.name,
            "design": point.design.name,
            "values": point.values,
            "way": way,
            "breakdown": breakdown,
            "timeout": timeout,
            "library_sha256": self.library_sha256,
            "store": None if store is None else str(store.resolve()),
            "sources": fingerprint.sources() if store is None else None,
        }


def plan(spec: Spec) -> list[Planned]:
    """Every point, in order; UserError for a design whose rows could not be told."""
    ways: dict[Measurement, tuple[dict[str, Any], str | None]] = {}
    foreign: dict[str, str] = {}
    found = []
    for point in spec.points:
        way, design = point.way, point.design
        if way not in ways:
            library = way.library_sha256()
            ways[way] = (way.identity(library), library)
        if design.name not in foreign:
            rows.check(point)
            foreign[design.name] = fingerprint.design_sources(design)
        identity, library = ways[way]
        key = fingerprint.digest(
            *(point.name, identity, fingerprint.tools()),
            *(fingerprint.sources(), foreign[design.name]),
        )
        found.append(Planned(point, key, effort(point.config), library))
    return found


def longest_first(planned: Sequence[Planned]) -> list[Planned]:
    """In the order in which they are handed out: no long point is left alone at the end."""
    return sorted(planned, key=lambda one: -one.effort)
