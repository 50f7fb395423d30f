"""A store → tidy rows: derived figures, the setting they were measured in, columns with data."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any, TypeGuard

from hwgen.errors import UserError
from hwgen.report.columns import (
    CONDITION,
    KNOWN,
    NESTED,
    PARAMETER,
    Column,
    column,
)
from hwgen.sweep.rows import library_name

Row = dict[str, Any]
LIBERTY = "liberty:"
# A figure that only repeats another is left out.
_SAME = (
    ("period_ps", "delay_ps"),
    ("area_per_mac", "area_um2"),
    ("kge_per_mac", "area_kge"),
    ("lut_per_mac", "lut"),
)


@dataclass(frozen=True)
class Rows:
    """The rows of one or more stores.

    all      tidy rows, failed ones too
    columns  those that have a value in some row; parameters, conditions, figures, provenance
    source   where they come from
    """

    all: list[Row]
    columns: dict[str, Column]
    source: str

    @property
    def ok(self) -> list[Row]:
        return [row for row in self.all if row["status"] == "ok"]

    @property
    def failed(self) -> list[Row]:
        return [row for row in self.all if row["status"] != "ok"]

    def column(self, key: str, option: str, measured: bool = False) -> Column:
        """The column that an option names; UserError with the nearest when there is none.

        measured  only figures will do
        """
        names = [c.key for c in self.columns.values() if c.measured or not measured]
        if key in names:
            return self.columns[key]
        what = "a figure" if measured else "a column"
        from hwgen.sweep.rows import NAMES

        near = difflib.get_close_matches(NAMES.get(key, key), names, 1, 0.0)
        rule = f"names {what} that has values here: {', '.join(names)}"
        raise UserError(option, rule, key, near[0] if near else None)

    def settings(self) -> list[str]:
        """What points were measured in; the one with most figures first."""
        found = Counter(row["setting"] for row in self.ok)
        return sorted(found, key=lambda name: (-found[name], name))

    def varying(self, kinds: Sequence[str] = (PARAMETER, CONDITION)) -> list[str]:
        """The columns of those kinds with more than one value."""
        return varying(self.all, [c.key for c in self.columns.values() if c.kind in kinds])


def varying(rows: Sequence[Row], keys: Iterable[str]) -> list[str]:
    """The keys with more than one value in `rows`."""
    return [key for key in keys if len({cell(row.get(key)) for row in rows}) > 1]


def read(path: Path) -> Rows:
    """The rows of a store; UserError when there is none at `path` or it is empty."""
    from hwgen.sweep.store import Store

    with Store.open(path) as store:
        found = store.rows()
    if not found:
        raise UserError("STORE", "has no points yet", str(path))
    return tidy(found, str(path))


def tidy(rows: Iterable[Mapping[str, Any]], source: str) -> Rows:
    """Rows with derived figures and `setting`, and the columns that have values."""
    full = [_completed(row) for row in rows]
    _settings(full)
    keys = dict.fromkeys(key for row in full for key, value in row.items() if value is not None)
    for key, other in _SAME:
        if all(_rounded(row.get(key)) == _rounded(row.get(other)) for row in full):
            keys.pop(key, None)
    present = [key for key in keys if key not in NESTED]
    parameters = [key for key in present if column(key).kind == PARAMETER]
    others = [key for key in KNOWN if key in keys and key not in parameters]
    # The design first, then its parameters, then the known columns in their order.
    parameters.sort(key=lambda key: key != "design")
    return Rows(full, {key: column(key) for key in [*parameters, *others]}, source)


def join(found: Sequence[Rows], names: Sequence[str]) -> Rows:
    """The rows of several stores; the column `store` says which."""
    rows = [
        {**row, "store": name} for one, name in zip(found, names, strict=True) for row in one.all
    ]
    # Two libraries of one name may meet here, so the settings are told apart anew.
    _settings(rows)
    columns = {key: value for one in found for key, value in one.columns.items()}
    return Rows(rows, columns | {"store": column("store")}, ", ".join(names))


def derive(row: Mapping[str, Any]) -> Row:
    """Figures that follow from others; None where something is missing."""
    macs = row.get("macs")
    rows, cols = row.get("rows"), row.get("cols")
    if macs is None and isinstance(rows, int) and isinstance(cols, int):
        macs = rows * cols
    elif macs is None and str(row.get("design", "")).startswith("pe-"):
        macs = 1
    area, delay, fmax = (row.get(key) for key in ("area_um2", "delay_ps", "fmax_mhz"))
    gmacs = None
    if macs and fmax:
        gmacs = macs * fmax / 1e3
    elif macs and delay:
        gmacs = macs * 1e3 / delay
    return {
        "macs": macs,
        "gmacs": _rounded(gmacs),
        "area_delay": _rounded(area * delay / 1e3 if area and delay else None),
        "area_per_mac": _rounded(area / macs if area and macs else None),
        "kge_per_mac": _rounded(_per(row.get("area_kge"), macs)),
        "lut_per_mac": _rounded(_per(row.get("lut"), macs)),
    }


def cell(value: Any) -> str:
    """`value` as the text of one cell; "" for None."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        # Six digits, but 2786560 rather than 2.78656e+06.
        return f"{float(f'{value:.6g}'):.12g}"
    if isinstance(value, dict):
        return " ".join(f"{key}={cell(item)}" for key, item in value.items())
    return ", ".join(cell(item) for item in value) if isinstance(value, list) else str(value)


def is_number(value: Any) -> TypeGuard[float]:
    """Whether it can be compared and drawn: no bool, no NaN, no infinity."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return abs(value) < float("inf")


def _per(figure: Any, macs: Any) -> float | None:
    return figure / macs if figure is not None and macs else None


def _rounded(value: float | None) -> float | None:
    """Six digits: more than any figure has, and shorter in a page of thousands."""
    return None if value is None else float(f"{value:.6g}")


def _completed(row: Mapping[str, Any]) -> Row:
    full = dict(row)
    full.setdefault("status", "ok")
    full.setdefault("design", None)
    if full.get("library") is None and str(full.get("target", "")).startswith(LIBERTY):
        full["library"] = library_name(PurePath(str(full["target"]).removeprefix(LIBERTY)))
    return {**full, **derive(full)}


def _settings(rows: Sequence[Row]) -> None:
    """Sets `setting`: rows with different ones are never compared without saying so."""
    contents: dict[str, set[str]] = {}
    for row in rows:
        if row.get("library"):
            contents.setdefault(row["library"], set()).add(str(row.get("library_sha256")))
    for row in rows:
        name = str(row.get("target"))
        if row.get("library"):
            name = row["library"]
            if len(contents[name]) > 1:  # two files of the same name
                name += f" ({str(row.get('library_sha256'))[:8]})"
        elif row.get("place") and row.get("device") and ":" not in name:
            name += f":{row['device']}"
        parts = [name, str(row.get("hierarchy") or "flat")]
        parts += ["placed"] if row.get("place") else []
        parts += ["DSP"] if row.get("dsp_mode") == "all" else []
        parts += ["Booth"] if row.get("booth") else []
        row["setting"] = " ".join(parts)
