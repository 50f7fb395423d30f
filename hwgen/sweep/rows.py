"""A row: everything about one point, flat, in plain data.

In this order: `point` (its name) and `design`; every parameter; how it was measured
(`target`, `target_ps`, `seed`, `dsp_mode`, `place`, `booth`, `hierarchy`); `status` ("ok" or
"failed"); the other figures of `hwgen.synth.FIGURES` and what else the report holds
(`device`, `utilisation`, `critical_path` after place and route); `breakdown`, a list of
modules, when it was asked for; and where it comes from: `module`, `library` (its file's name)
with `library_sha256`, `hwgen` (version), `command` (does it again), `reason` and `log` of a
failure, `seconds`, `finished` (ISO 8601, UTC), `host`.  None where there is nothing.

The logic depth stands under `levels`, since `depth` is a parameter of engines (`NAMES`).  Every
column means one thing in all rows: no parameter may have the name of another figure.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path, PurePath
from typing import Any

from hwgen import __version__
from hwgen.errors import UserError
from hwgen.sweep.spec import Point
from hwgen.synth import FIGURES, Target
from hwgen.workers.executor import Answer

NAMES = {"depth": "levels"}
"""Figure -> its column, where that is another word."""

COLUMNS = tuple(NAMES.get(name, name) for name in FIGURES)
"""The columns of `FIGURES`."""

_WAY = ("target", "target_ps", "seed", "dsp_mode", "place", "booth", "hierarchy")
_PLACED = ("device", "utilisation", "critical_path")
_ORIGIN = ("module", "library", "library_sha256", "hwgen", "command")
_END = ("reason", "log", "seconds", "finished", "host")
_OWN = {"point", "design", "status", "breakdown", "cached", *_WAY, *_ORIGIN, *_END}
_RESERVED = _OWN | set(COLUMNS)

# What an answer holds beside the figures.
_TOLD = {"status", "log_text", "result", "reused", *_ORIGIN, *_END}


def check(point: Point) -> None:
    """UserError when a parameter of the design has the name of a column."""
    for key in point.config.data():
        if key in _RESERVED:
            rule = f"is a column of every row, so that no parameter of {point.design.name} can be"
            raise UserError(key, rule, None, f"{key}_")


def make(
    point: Point, answer: Answer, library_sha256: str | None, log: Path | None
) -> dict[str, Any]:
    """The row of a point that has just ended."""
    params = point.config.data()
    row: dict[str, Any] = {"point": point.name, "design": point.design.name, **params}
    row |= {
        "target": point.way.target,
        "target_ps": answer.get("target_ps") or point.way.target_ps,
        "seed": point.way.seed,
        "dsp_mode": "all" if point.way.dsp else "none",
        "place": point.way.place,
        "booth": point.way.booth,
        "hierarchy": "flat" if point.way.flatten else "hierarchical",
        "status": answer["status"],
    }
    found = figures(answer)
    rest = [key for key in found if key not in _OWN]
    for key in dict.fromkeys([*FIGURES, *_PLACED, *rest]):
        value = None if found.get(key) in ([], {}) else found.get(key)
        row.setdefault(NAMES.get(key, key), value)
    path = Target.parse(point.way.target).path
    return row | {
        "breakdown": found.get("breakdown") or None,
        "module": answer.get("module"),
        "library": None if path is None else library_name(path),
        "library_sha256": library_sha256,
        "hwgen": answer.get("hwgen") or __version__,
        "command": point.command(),
        "reason": answer["reason"],
        "log": None if log is None else str(log),
        "seconds": answer.get("seconds"),
        "finished": datetime.now(UTC).isoformat(timespec="milliseconds"),
        "host": answer.get("host"),
    }


def figures(answer: Answer) -> dict[str, Any]:
    """What `Report.data()` was."""
    return {key: value for key, value in answer.items() if key not in _TOLD or key == "seconds"}


def sufficient(row: Mapping[str, Any], breakdown: bool) -> bool:
    """Whether a stored row answers the question: good, and with modules if they are asked for."""
    return row["status"] == "ok" and (row["breakdown"] is not None or not breakdown)


def library_name(path: PurePath) -> str:
    """What rows call a Liberty file: its name without `.lib` or `.lib.gz`."""
    return path.name.removesuffix(".gz").removesuffix(".lib")
