"""Which figures to draw against each other when nobody says."""

from __future__ import annotations

from collections.abc import Sequence

from hwgen.errors import UserError
from hwgen.report.columns import PARAMETER
from hwgen.report.rows import Row, Rows, is_number, varying

# x, y; the first pair for which rows have both, and that differs between rows.
_ARRAYS = (
    *(("gmacs", "area_um2"), ("gmacs", "lut")),
    *(("levels", "kge_per_mac"), ("levels", "lut_per_mac")),
)
_USUAL = (
    ("delay_ps", "area_um2"),
    ("fmax_mhz", "lut"),
    ("levels", "area_kge"),
    ("levels", "lut"),
    ("ff", "lut"),
    ("ff", "area_kge"),
)


def default_axes(rows: Rows, chosen: Sequence[Row]) -> tuple[str, str]:
    """x and y for those rows; UserError when they have fewer than two figures."""
    sizes = varying(chosen, ["macs"])
    for x, y in [*(_ARRAYS if sizes else ()), *_USUAL]:
        if x in rows.columns and y in rows.columns and _both(chosen, x, y):
            return x, y
    numbers = [
        c.key
        for c in rows.columns.values()
        if c.measured and c.better and any(is_number(row.get(c.key)) for row in chosen)
    ]
    if len(numbers) < 2:
        raise UserError("STORE", "has no two figures to draw against each other", rows.source)
    return numbers[0], numbers[1]


def default_color(rows: Rows, chosen: Sequence[Row]) -> str:
    """The category that tells most: the PE family, the design, else what varies."""
    parameters = [c.key for c in rows.columns.values() if c.kind == PARAMETER]
    changing = varying(chosen, parameters)
    for key in ("pe", "design", *changing):
        if key in changing:
            return key
    return "design"


def sense(rows: Rows, key: str, more: Sequence[str] = (), less: Sequence[str] = ()) -> int:
    """-1 or +1: which end of a column is the good one; options win over what is known."""
    if key in more:
        return 1
    if key in less:
        return -1
    return rows.columns[key].better or -1


def _both(chosen: Sequence[Row], x: str, y: str) -> bool:
    there = [r for r in chosen if is_number(r.get(x)) and is_number(r.get(y))]
    return 2 * len(there) > len(chosen) and bool(there)
