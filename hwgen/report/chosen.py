"""What is compared: the rows of one setting, the axes, the columns that tell rows apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hwgen.errors import UserError
from hwgen.report.axes import default_axes
from hwgen.report.columns import CONDITION, PARAMETER
from hwgen.report.rows import Row, Rows, cell, is_number, varying
from hwgen.report.where import select


def one_setting(
    rows: Rows, where: Sequence[str], figures: Iterable[str | None] = ()
) -> tuple[list[Row], str]:
    """The good rows that `where` leaves, of the setting that most are of; and what was left out.

    figures  what is asked for: a setting in which most rows have all of it comes first
    Figures of different libraries, devices and hierarchy modes are never put together.
    """
    chosen = select(rows, where)
    names = [name for name in rows.settings() if any(r["setting"] == name for r in chosen)]
    if len(names) < 2:
        return chosen, ""
    first = best_setting(chosen, names, figures)
    flags = " or ".join(f"--where 'setting={name}'" for name in names if name != first)
    note = f"only points measured on {first}; for the others {flags}"
    return [row for row in chosen if row["setting"] == first], note


def best_setting(chosen: Sequence[Row], names: Sequence[str], figures: Iterable[str | None]) -> str:
    """Of the settings `names` the one with most rows that have all `figures`, then with most."""
    asked = [key for key in figures if key is not None]

    def count(name: str) -> tuple[int, int]:
        some = [row for row in chosen if row["setting"] == name]
        return sum(all(is_number(row.get(key)) for key in asked) for row in some), len(some)

    return max(names, key=count)


def figure_axes(rows: Rows, chosen: Sequence[Row], x: str | None, y: str | None) -> tuple[str, str]:
    """x and y, each by default; UserError for one that is no figure, or one figure twice."""
    for key, option in ((x, "--x"), (y, "--y")):
        if key is not None:
            rows.column(key, option, measured=True)
    if x is not None and x == y:
        raise UserError("--y", "another figure than --x", y)
    if x is None or y is None:
        first, second = default_axes(rows, chosen)
        if x is None:
            x = first if first != y else second
        if y is None:
            y = second if second != x else first
    return x, y


def distinct(rows: Sequence[Row], keys: Sequence[str]) -> list[Row]:
    """Of rows with the same values in `keys` the first."""
    found: dict[tuple[str, ...], Row] = {}
    for row in rows:
        found.setdefault(tuple(cell(row.get(key)) for key in keys), row)
    return list(found.values())


def telling(rows: Rows, chosen: Sequence[Row]) -> list[str]:
    """The design, then the parameters and conditions in which rows differ, without followers."""
    kinds = (PARAMETER, CONDITION)
    skipped = ("design", "setting", "library", "target", "device")
    keys = [c.key for c in rows.columns.values() if c.kind in kinds and c.key not in skipped]
    found: list[str] = []
    for key in varying(chosen, keys):
        # A column that only repeats what the others say is left out.
        if not _repeats(chosen, key, ["design", *found]):
            found.append(key)
    return ["design", *found]


def _repeats(chosen: Sequence[Row], key: str, others: Sequence[str]) -> bool:
    seen: dict[tuple[str, ...], str] = {}
    for row in chosen:
        place, value = tuple(cell(row.get(other)) for other in others), cell(row.get(key))
        if seen.setdefault(place, value) != value:
            return False
    return True
