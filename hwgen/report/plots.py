"""Pictures: the scatter with its front, area against clock, area by block, ratios of families."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from hwgen.report.chosen import telling
from hwgen.report.columns import CONDITION, PARAMETER
from hwgen.report.families import Families, Ratio
from hwgen.report.ink import Ink
from hwgen.report.pareto import front
from hwgen.report.payload import kind
from hwgen.report.rows import Row, Rows, cell, is_number, varying
from hwgen.report.style import COLORS, INK, MARKERS, REST, SOFT, axes, scales

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_BARS = 24
_MANY = 500  # points; more are drawn smaller
_LONGEST = 52  # characters beside a bar


def scatter(
    rows: Rows, chosen: Sequence[Row], x: str, y: str, color: str, better: tuple[int, int]
) -> Figure:
    """All points, those of the front larger and joined by steps."""
    points = [r for r in chosen if is_number(r.get(x)) and is_number(r.get(y))]
    figure, ax = axes()
    ink = Ink(rows.columns[color], chosen)
    best = front(points, [(x, better[0]), (y, better[1])])
    on_front, size = set(best), 14 if len(points) < _MANY else 6
    ink.draw(ax, [(row, row[x], row[y]) for i, row in enumerate(points) if i not in on_front], size)
    corner = [(points[i][x], points[i][y]) for i in best]
    # Steps by way of the worse corner: nothing between two points is claimed.
    ax.step(*zip(*corner, strict=True), where="post", color=SOFT, lw=1.1)
    ink.draw(ax, [(points[i], points[i][x], points[i][y]) for i in best], 34, edge=INK)
    scales(ax, [row[x] for row in points], [row[y] for row in points])
    ax.set_xlabel(rows.columns[x].title)
    ax.set_ylabel(rows.columns[y].title)
    ink.legend(figure, ax)
    return figure


def clock(rows: Rows, chosen: Sequence[Row], color: str) -> Figure | None:
    """A line for each configuration over its delay targets; None where none has two."""
    keys = [c.key for c in rows.columns.values() if c.kind in (PARAMETER, CONDITION)]
    keys = [key for key in keys if key != "target_ps"]
    curves: dict[tuple[str, ...], list[Row]] = {}
    for row in chosen:
        if all(is_number(row.get(key)) for key in ("target_ps", "delay_ps", "area_um2")):
            curves.setdefault(tuple(cell(row.get(key)) for key in keys), []).append(row)
    lines = [rows for rows in curves.values() if len({row["target_ps"] for row in rows}) > 1]
    if not lines:
        return None
    figure, ax = axes()
    ink = Ink(rows.columns[color], chosen)
    for line in lines:
        line.sort(key=lambda row: row["target_ps"])
        xs, ys = [row["delay_ps"] for row in line], [row["area_um2"] for row in line]
        ax.plot(xs, ys, color=ink.color(line[0]), lw=1.3, alpha=0.35 if len(lines) > 60 else 0.9)
    drawn = [row for line in lines for row in line]
    ink.draw(
        ax, [(row, row["delay_ps"], row["area_um2"]) for row in drawn], 14 if len(lines) < 60 else 5
    )
    scales(ax, [row["delay_ps"] for row in drawn], [row["area_um2"] for row in drawn])
    ax.set_xlabel(rows.columns["delay_ps"].title)
    ax.set_ylabel(rows.columns["area_um2"].title)
    ink.legend(figure, ax)
    return figure


def blocks(rows: Rows, chosen: Sequence[Row]) -> Figure | None:
    """Stacked bars of instances × figure, for the first points; None without any breakdown."""
    some = [row for row in chosen if row.get("breakdown")][:_BARS]
    figures = [
        key
        for key in ("area_um2", "area_kge", "lut", "cells")
        if any(part.get(key) for row in some for part in row["breakdown"])
    ]
    if not figures:
        return None
    unit = figures[0]
    sums: dict[str, list[float]] = {}
    for at, row in enumerate(some):
        for part in row["breakdown"]:
            bar = sums.setdefault(kind(str(part["module"]), row), [0.0] * len(some))
            bar[at] += (part.get(unit) or 0) * part["instances"]
    order = sorted(sums, key=lambda name: (-sum(sums[name]), name))
    figure, ax = axes(7.2, 1.3 + 0.26 * len(some))
    left = [0.0] * len(some)
    for at, name in enumerate(order):
        color = COLORS[at] if at < len(COLORS) else REST
        label = name if at < len(COLORS) else ("other" if at == len(COLORS) else None)
        places = range(len(some))
        ax.barh(places, sums[name], 0.72, left=left, color=color, label=label, ec="white", lw=0.5)
        left = [a + b for a, b in zip(left, sums[name], strict=True)]
    ax.set_yticks(range(len(some)), _labels(rows, some))
    ax.invert_yaxis()
    ax.grid(axis="y", visible=False)
    known = rows.columns.get(unit)
    ax.set_xlabel(f"{known.title if known else unit}, instances × figure of one")
    figure.legend(loc="outside upper center", ncols=min(4, len(order)))
    return figure


def ratios(found: Families, some: Sequence[Ratio], baseline: str, columns: Any) -> Figure | None:
    """Median ratios to the baseline with their range; None without any."""
    figures = list(dict.fromkeys(ratio.figure for ratio in some))
    if not some:
        return None
    # The colours of the other pictures, where these are of the same column.
    values = sorted(found.values)
    figure, ax = axes(5.2, 0.9 + 0.2 * len(some) + 0.1 * len(figures))
    ticks, place = [], 0.0
    for key in figures:
        first = place
        for ratio in (r for r in some if r.figure == key):
            at = values.index(ratio.value)
            color = COLORS[at % len(COLORS)]
            ax.plot([ratio.low, ratio.high], [place, place], color=color, lw=4, alpha=0.35)
            marker = MARKERS[at % len(MARKERS)]
            ax.plot([ratio.median], [place], marker, color=color, ms=6)
            place += 1
        ticks.append(((first + place - 1) / 2, columns[key].label or key))
        place += 0.5
    ax.axvline(1, color=INK, lw=0.8)
    ax.set_xscale("log")
    scales_plain(ax)
    ax.set_yticks([at for at, _ in ticks], [name for _, name in ticks])
    ax.invert_yaxis()
    ax.grid(axis="y", visible=False)
    ax.set_xlabel(f"ratio to {found.by} {baseline}: median and range of {len(found.groups)} pairs")
    for value in dict.fromkeys(ratio.value for ratio in some):
        at = values.index(value)
        ax.plot(
            [], [], MARKERS[at % len(MARKERS)], color=COLORS[at % len(COLORS)], label=value or "-"
        )
    figure.legend(loc="outside upper center", ncols=min(5, len(values)))
    return figure


def scales_plain(ax: Axes) -> None:
    """Ticks of a logarithmic ratio axis as 0.5, 1, 2."""
    from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter

    ax.xaxis.set_major_locator(LogLocator(subs=(1.0, 2.0, 5.0)))
    ax.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
    ax.xaxis.set_minor_formatter(NullFormatter())


def _labels(rows: Rows, some: Sequence[Row]) -> list[str]:
    keys = telling(rows, some)[1:]
    designs = varying(some, ["design"])
    texts = []
    for row in some:
        words = [str(row["design"])] if designs or not keys else []
        given = [(key, row[key]) for key in keys if row.get(key) is not None]
        words += [
            f"{key} {cell(value)}" if is_number(value) else cell(value) for key, value in given
        ]
        texts.append(" ".join(words))
    return [text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…" for text in texts]
