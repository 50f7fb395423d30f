"""The largest configuration that fits a board and meets its clock.

Small designs are mapped and packed, and say what larger ones need; the largest that should fit is
packed, which is exact, and then placed.  Where it misses the clock, sizes below are tried by
halving.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hwgen.board.build import SEEDS, Say, build
from hwgen.board.job import Job, prepare
from hwgen.board.needs import needs
from hwgen.board.plane import Estimate, Point, fits, largest
from hwgen.board.route import TooLarge, Use, shortage, word
from hwgen.errors import UserError

if TYPE_CHECKING:
    from hwgen.catalog import Design
    from hwgen.config import Config

AXES = ("rows", "cols")
"""What grows where nothing is said."""

_CORNERS = (2, 4)
# Where a prediction was wrong, so many exact counts correct it before it is given up.
_CORRECTIONS = 6


@dataclass
class Trail:
    """What was tried, in order; each step goes to `say` too."""

    say: Say
    steps: list[dict[str, Any]] = field(default_factory=list)

    def add(self, how: str, values: Mapping[str, Any], outcome: str) -> None:
        """One step: how it was judged, which values, what came out."""
        self.steps.append({"by": how, **values, "outcome": outcome})
        told = " ".join(f"{key}={value}" for key, value in values.items())
        self.say(f"{how}: {told}: {outcome}")


@dataclass(frozen=True)
class Fit:
    """The report of the largest that was built, its folder, and how it was found."""

    report: Mapping[str, Any]
    config: Config
    folder: Path
    limit: str
    trail: Sequence[Mapping[str, Any]]


class Family:
    """A design whose axes grow, on a board."""

    def __init__(self, design: Design, config: Config, axes: Sequence[str], job: Job) -> None:
        self.design, self.axes, self.job = design, tuple(axes), job
        self._fixed = {k: v for k, v in design.changes(config).items() if k not in axes}
        params = {param.name: param for param in design.params}
        for axis in self.axes:
            if axis not in params or params[axis].kind != "int":
                known = [name for name, param in params.items() if param.kind == "int"]
                rule = f"a number among the parameters of {design.name}: {', '.join(known)}"
                raise UserError("axis", rule, axis, known[0] if known else None)
        once = list(dict.fromkeys(axes))
        if len(once) < len(axes):
            raise UserError("axis", "each name once", ",".join(axes), ",".join(once))
        self.ranges = [(params[axis].low or 1, params[axis].high or 1) for axis in self.axes]

    def config(self, point: Point) -> Config:
        """The config at a point."""
        values = {**self._fixed, **dict(zip(self.axes, point, strict=True))}
        return self.design.make_config(values)

    def at(self, point: Point) -> Job:
        """The job at a point: same board, clock, line and buffers."""
        return _like(self.job, self.design, self.config(point))

    def values(self, point: Point) -> dict[str, int]:
        """The point by names."""
        return dict(zip(self.axes, point, strict=True))

    def words(self, point: Point) -> str:
        """The flags of the command line that choose a point."""
        pairs = self.values(point).items()
        return " ".join(f"--{name.replace('_', '-')} {value}" for name, value in pairs)


def axes_of(design: Design) -> list[str]:
    """The axes that grow where none are named."""
    names = [param.name for param in design.params]
    return [axis for axis in AXES if axis in names]


def fit(
    design: Design,
    config: Config,
    job: Job,
    axes: Sequence[str],
    *,
    folder: Callable[[Job], Path],
    words: Sequence[str] = (),
    seeds: int = SEEDS,
    timeout: float | None = None,
    say: Say = lambda text: None,
) -> Fit:
    """The largest config, by the product of `axes`, that fits and meets the clock of `job`.

    config  what the axes are changed in
    job     the board, the clock and the line
    folder  where the build of a job goes
    words   of the command line that say board, clock and line, for the manifests
    Sizes are tried by halving: of those between two that were tried none is promised to fail.
    `UserError` for an axis that there is not or that is named twice, and when not even the smallest
    fits or meets the clock.
    """
    if not axes:
        rule = f"{design.name} has no {' and '.join(AXES)}: name what grows"
        raise UserError("axis", rule)
    family = Family(design, config, axes, job)
    trail = Trail(say)
    sizes = _predicted(family, trail, timeout)
    best: tuple[Point, dict[str, Any], Path] | None = None
    limit = ""
    low, high, at = 0, len(sizes) - 1, len(sizes) - 1
    while low <= high:
        point = sizes[at]
        built = _try(family, point, folder, words, seeds, timeout, trail)
        if isinstance(built, str):
            limit, high = built, at - 1
        else:
            best, low = (point, *built), at + 1
        at = (low + high) // 2
    if best is None:
        raise UserError(
            "design", f"nothing fits {job.board.name} at {job.clock_mhz:g} MHz: {limit}"
        )
    point, report, place = best
    return Fit(report, family.config(point), place, limit or _full(report), trail.steps)


def _predicted(family: Family, trail: Trail, timeout: float | None) -> list[Point]:
    """Points that should fit, small to large, the largest counted exactly."""
    corners = [(max(low, _CORNERS[0]), min(high, _CORNERS[1])) for low, high in family.ranges]
    if any(low >= high for low, high in corners):
        raise UserError("axis", "must have room to grow", ", ".join(family.axes))
    known: dict[Point, Use] = {}
    for point in itertools.product(*corners):
        known[point] = needs(family.at(point), timeout)
        trail.add("count", family.values(point), _told(known[point]))
    estimate = Estimate(corners, list(known.values()))
    points = list(largest(family.ranges, lambda p: fits(estimate.at(p))).values())
    for _ in range(_CORRECTIONS):
        if not points:
            use = estimate.at(tuple(low for low, _high in family.ranges))
            raise UserError("design", f"the smallest needs {shortage(use)}", None)
        if points[-1] in known:
            break
        trail.add("estimate", family.values(points[-1]), _told(estimate.at(points[-1])))
        exact = needs(family.at(points[-1]), timeout)
        over = "" if fits(exact) else ", too much"
        trail.add("count", family.values(points[-1]), _told(exact) + over)
        if not over:
            break
        points = points[:-1]
    return points


def _try(
    family: Family,
    point: Point,
    folder: Callable[[Job], Path],
    words: Sequence[str],
    seeds: int,
    timeout: float | None,
    trail: Trail,
) -> tuple[dict[str, Any], Path] | str:
    """Report and folder of a build that meets the clock, else why there is none."""
    job = family.at(point)
    place = folder(job)
    command = family.design.command("build", family.config(point), words)
    try:
        report = build(job, place, seeds=seeds, timeout=timeout, command=command)
    except TooLarge as large:
        trail.add("place", family.values(point), shortage(large.use))
        return shortage(large.use)
    speed = f"{report['fmax_mhz']} MHz"
    trail.add("place", family.values(point), f"{speed}, {_told_report(report)}")
    if report["met"]:
        return report, place
    return f"{family.words(point)} reaches {speed} of {job.clock_mhz:g} MHz"


def _like(job: Job, design: Design, config: Config, buffer: str | None = None) -> Job:
    """Another config on the board of a job, at its clock and rate, and with its buffers."""
    if buffer is None:
        buffer = str(job.rtl.options.get("buffer", ""))
    return prepare(
        *(design, config, job.board),
        mhz=job.clock_mhz,
        baud=job.baud,
        dsp=job.dsp,
        buffer=buffer,
    )


def _shallower(
    design: Design, config: Config, job: Job, large: TooLarge, timeout: float | None
) -> TooLarge:
    used, has = large.use["BRAM"]
    beats = max(window.depth for window in job.rtl.windows) * has // used
    for depth in (1 << power for power in range(beats.bit_length() - 1, 0, -1)):
        if fits(needs(_like(job, design, config, str(depth)), timeout)):
            return TooLarge(large.board, large.use, f"--buffer {depth}")
    return large


def smaller(
    design: Design,
    config: Config,
    job: Job,
    large: TooLarge,
    *,
    timeout: float | None,
    say: Say = lambda text: None,
) -> TooLarge:
    """`large` with the nearest that fits: smaller buffers where block memory alone is short, else a
    smaller config, if its axes can shrink to one.

    The counts of the design that did not fit and of a small one say what those between need; the
    answer is counted, not placed.
    """
    if [name for name, (used, has) in large.use.items() if used > has] == ["BRAM"]:
        say("looking for the largest buffers that fit")
        return _shallower(design, config, job, large, timeout)
    axes = axes_of(design)
    if not axes:
        return large
    family = Family(design, config, axes, job)
    asked = tuple(int(getattr(config, axis)) for axis in axes)
    start = tuple(min(value, _CORNERS[0]) for value in asked)
    low, high = _size(start), _size(asked)
    if low >= high:
        return large
    say("looking for the nearest that fits")
    small = needs(family.at(start), timeout)

    def predicted(point: Point) -> bool:
        part = (_size(point) - low) / (high - low)
        return all(
            (1 - part) * small.get(name, (0, has))[0] + part * used <= has
            for name, (used, has) in large.use.items()
        )

    ranges = [(1, value) for value in asked]
    points = list(largest(ranges, predicted).values())
    for point in points[: -_CORRECTIONS - 1 : -1]:
        if fits(needs(family.at(point), timeout)):
            return TooLarge(large.board, large.use, family.words(point))
    return large


def _size(point: Point) -> int:
    size = 1
    for value in point:
        size *= value
    return size


def _told(use: Use) -> str:
    """What is used most, in words."""
    rows = [(100 * used / has, name, used) for name, (used, has) in use.items() if has and used]
    rows = [row for row in rows if row[1] not in ("IO", "global buffer")]
    rows.sort(reverse=True)
    return ", ".join(f"{used} {word(name)} ({part:.0f} %)" for part, name, used in rows[:3])


def _told_report(report: Mapping[str, Any]) -> str:
    rows = report["utilisation"]
    return _told({row["resource"]: (row["used"], row["available"]) for row in rows})


def _full(report: Mapping[str, Any]) -> str:
    text = f"the next larger does not fit; this one has {_told_report(report)}"
    blocks = [row for row in report["utilisation"] if row["resource"] == "DSP"]
    full = any(row["used"] and row["used"] > 0.9 * row["available"] for row in blocks)
    return text + "; --no-dsp makes logic of the products" * full
