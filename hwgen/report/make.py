"""Rows → the contents of the files that were asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hwgen.errors import UserError
from hwgen.report import families, page, plots, style, tables
from hwgen.report.axes import default_color, sense
from hwgen.report.chosen import distinct, figure_axes, one_setting, telling
from hwgen.report.columns import Column
from hwgen.report.pareto import front
from hwgen.report.payload import provenance
from hwgen.report.rows import Row, Rows

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PICTURES, TABLES = ("svg", "png", "pdf"), ("md", "tex")
FORMATS = ("html", *PICTURES, *TABLES)
_RATIOS = ("area_um2", "area_kge", "lut", "delay_ps", "fmax_mhz", "levels", "ff", "area_delay")


@dataclass(frozen=True)
class Wish:
    """What to make.

    formats  of FORMATS
    x, y     figures, None: what says most
    color    a column, None: what says most
    title    of the page
    whole    tables of all points instead of the front
    """

    formats: tuple[str, ...]
    title: str
    x: str | None = None
    y: str | None = None
    color: str | None = None
    whole: bool = False


@dataclass(frozen=True)
class Made:
    """Contents by file name, and what could not be made and why."""

    files: dict[str, bytes]
    notes: list[str]


def make(rows: Rows, wish: Wish) -> Made:
    """All files; UserError for a column or format that is not there, before any is made."""
    if wish.color is not None:
        rows.column(wish.color, "--color")
    for key, option in ((wish.x, "--x"), (wish.y, "--y")):
        if key is not None:
            rows.column(key, option, measured=True)
    if any(kind in PICTURES for kind in wish.formats):
        style.check()
    files: dict[str, bytes] = {}
    notes: list[str] = []
    if set(wish.formats) - {"html"}:
        chosen, left_out = one_setting(rows, [], (wish.x, wish.y))
        notes += [f"pictures and tables: {left_out}"] if left_out else []
        x, y = figure_axes(rows, chosen, wish.x, wish.y)
        _draw(rows, chosen, wish, (x, y), files, notes)
        _tabulate(rows, chosen, wish, (x, y), files)
    if "html" in wish.formats:
        text = page.page(rows, title=wish.title, x=wish.x, y=wish.y, color=wish.color)
        files = {"report.html": text.encode(), **files}
    return Made(files, notes)


def _draw(
    rows: Rows,
    chosen: Sequence[Row],
    wish: Wish,
    at: tuple[str, str],
    files: dict[str, bytes],
    notes: list[str],
) -> None:
    kinds = [kind for kind in wish.formats if kind in PICTURES]
    if not kinds:
        return
    color = wish.color or default_color(rows, chosen)
    better = (sense(rows, at[0]), sense(rows, at[1]))
    with style.style():
        pictures = {
            "pareto": plots.scatter(rows, chosen, *at, color, better),
            "clock": plots.clock(rows, chosen, color),
            "blocks": plots.blocks(rows, chosen),
            "families": _families(rows, chosen),
        }
        for kind in kinds:
            for name, picture in pictures.items():
                if picture is not None:
                    files[f"{name}.{kind}"] = style.drawn(picture, kind)
    missing = {
        "clock": "no configuration has several target_ps",
        "blocks": "no point was measured with --breakdown",
        "families": "no two points differ in one parameter alone",
    }
    notes += [f"no picture {n}: {why}" for n, why in missing.items() if pictures[n] is None]


def _families(rows: Rows, chosen: Sequence[Row]) -> Figure | None:
    try:
        by = families.default_by(rows, chosen)
    except UserError:
        return None
    found = families.families(rows, chosen, by)
    baseline = families.check_baseline(found, None)
    figures = [key for key in _RATIOS if key in rows.columns]
    if "area_um2" in figures and "area_kge" in figures:
        figures.remove("area_kge")  # the same in another unit
    some = families.ratios(found, figures, baseline)
    return plots.ratios(found, some, baseline, rows.columns)


def _tabulate(
    rows: Rows, chosen: Sequence[Row], wish: Wish, at: tuple[str, str], files: dict[str, bytes]
) -> None:
    kinds = [kind for kind in wish.formats if kind in TABLES]
    if not kinds:
        return
    goals = [(key, sense(rows, key)) for key in at]
    some = list(chosen) if wish.whole else [chosen[i] for i in front(chosen, goals)]
    some = some if wish.whole else distinct(some, at)
    columns = _columns(rows, some, at)
    what = "all points" if wish.whole else f"the Pareto front of {at[1]} against {at[0]}"
    notes = [f"{what}, measured on {some[0]['setting']}"]
    notes += [f"{name}: {text}" for name, text in provenance(some) if name.startswith(_CITED)]
    name = "points" if wish.whole else "pareto"
    for kind, write in (("md", tables.markdown), ("tex", tables.latex)):
        if kind in kinds:
            files[f"{name}.{kind}"] = write(some, columns, notes).encode()


_CITED = ("hwgen", "tools", "library")


def _columns(rows: Rows, some: Sequence[Row], at: tuple[str, str]) -> list[Column]:
    keys = [*telling(rows, some), *at]
    main = ("area_um2", "area_kge", "delay_ps", "lut", "ff", "dsp", "levels", "fmax_mhz")
    there = [key for key in main if any(row.get(key) is not None for row in some)]
    return [rows.columns[key] for key in dict.fromkeys([*keys, *there])]
