"""What the HTML page is given: columns of values, and what was worked out beforehand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from hwgen import __version__
from hwgen.errors import UserError
from hwgen.report.axes import default_axes, default_color
from hwgen.report.chosen import best_setting, figure_axes, telling
from hwgen.report.columns import CONDITION, PARAMETER, Column
from hwgen.report.families import candidates, families
from hwgen.report.rows import Row, Rows, cell, is_number, varying

_FIGURES_SHOWN = (
    *("cells", "area_um2", "area_kge", "delay_ps", "lut", "ff", "dsp", "bram", "levels"),
    *("fmax_mhz", "gmacs", "area_delay", "area_per_mac"),
)
_SIZES = re.compile(r"_(?:\d+(?:x\d+)*|u?int\d+|acc\d+|tile\d+)(?=_|$)")


def payload(
    rows: Rows,
    *,
    title: str,
    x: str | None = None,
    y: str | None = None,
    color: str | None = None,
    setting: str | None = None,
) -> dict[str, Any]:
    """Plain data for the script; UserError for a column that is not there."""
    settings = rows.settings()
    chosen = [row for row in rows.ok if setting is None or row["setting"] == setting]
    if setting is None:
        setting = rows.all[0]["setting"]
        if settings:
            setting = best_setting(rows.ok, settings, (x, y))
        chosen = [row for row in rows.ok if row["setting"] == setting]
    first = _axes(rows, chosen, x, y)
    many = Counter(row["setting"] for row in rows.all)
    order = [*settings, *(name for name in many if name not in settings)]
    return {
        "title": title,
        "summary": _summary(rows, order),
        "footer": f"Made by hwgen {__version__} from {rows.source}.",
        "count": len(rows.all),
        "columns": [_column(c, rows.all) for c in rows.columns.values()],
        "settings": [{"name": name, "count": many[name]} for name in order],
        "defaults": {
            "setting": setting,
            "x": first[0],
            "y": first[1],
            "color": color or default_color(rows, chosen),
            "columns": _shown(rows),
            "label": _label(rows),
            "figures": [key for key in _FIGURES_SHOWN if key in rows.columns],
        },
        "families": _families(rows),
        "curves": _curves(rows),
        "blocks": {str(i): _blocks(row) for i, row in enumerate(rows.all) if row.get("breakdown")},
        "more": {str(i): more for i, row in enumerate(rows.all) if (more := _more(row))},
        "provenance": [("store", rows.source), *provenance(rows.all)],
    }


def provenance(rows: Sequence[Row]) -> list[tuple[str, str]]:
    """What figures come from: versions, libraries with their contents, dates, machines."""
    found = []
    for key, name in (("hwgen", "hwgen"), ("tools", "tools"), ("host", "machines")):
        values = dict.fromkeys(cell(row.get(key)) for row in rows if row.get(key))
        if len(values) > 1 and key != "host":
            name += " (more than one: differences may come from them)"
        if values:
            found.append((name, "; ".join(values)))
    libraries = {
        (str(row["library"]), str(row.get("library_sha256") or "unknown")): None
        for row in rows
        if row.get("library")
    }
    found += [("library", f"{name}, sha256 {contents}") for name, contents in libraries]
    dates = sorted(str(row["finished"]) for row in rows if row.get("finished"))
    if dates:
        found.append(("measured", f"{dates[0]} to {dates[-1]}"))
    seconds = sum(row["seconds"] for row in rows if is_number(row.get("seconds")))
    return [*found, ("work", f"{seconds:.0f} s of synthesis")]


def _summary(rows: Rows, settings: Sequence[str]) -> str:
    designs = dict.fromkeys(str(row["design"]) for row in rows.all)
    parts = [f"{len(rows.all)} points of {', '.join(designs)}"]
    parts += [f"{len(settings)} settings"] if len(settings) > 1 else [settings[0]]
    failed = len(rows.failed)
    return "; ".join([*parts, f"{failed} failed" if failed else "none failed"]) + "."


def _axes(rows: Rows, chosen: Sequence[Row], x: str | None, y: str | None) -> tuple[str, str]:
    try:
        default_axes(rows, chosen)
    except UserError:
        # A sweep of which everything failed still has a page.
        numbers = [c.key for c in rows.columns.values() if _numeric(c, rows.all)] or ["seed"]
        return x or numbers[0], y or numbers[-1]
    return figure_axes(rows, chosen, x, y)


def _column(column: Column, rows: Sequence[Row]) -> dict[str, Any]:
    values = [row.get(column.key) for row in rows]
    data: dict[str, Any] = {
        "key": column.key,
        "title": column.title,
        "unit": column.unit,
        "kind": column.kind,
        "better": column.better,
        "measured": column.measured,
        "what": column.what,
        "used": any(value is not None for value in values),
        "width": min(60, max((len(cell(value)) for value in values), default=0)),
    }
    if _numeric(column, rows):
        return {**data, "values": [value if is_number(value) else None for value in values]}
    texts = [cell(value) for value in values]
    words = {text: at for at, text in enumerate(sorted(set(texts) - {""}))}
    return {**data, "words": list(words), "codes": [words.get(text, -1) for text in texts]}


def _numeric(column: Column, rows: Sequence[Row]) -> bool:
    """Whether all its values are numbers; columns without any are text."""
    values = [value for row in rows if (value := row.get(column.key)) is not None]
    whole = all(isinstance(v, int | float) and not isinstance(v, bool) for v in values)
    return whole and bool(values)


def _shown(rows: Rows) -> list[str]:
    """The columns of the table at first: what varies, and figures."""
    chosen = {"design", *rows.varying((PARAMETER,))}
    chosen |= set(varying(rows.all, ["target_ps", "seed", "status"]))
    chosen |= {key for key in _FIGURES_SHOWN if key in rows.columns}
    return [key for key in rows.columns if key in chosen]


def _label(rows: Rows) -> list[str]:
    """The columns that tell points apart."""
    return [key for key in telling(rows, rows.all) if key != "design"]


def _families(rows: Rows) -> list[dict[str, Any]]:
    result = []
    for by in candidates(rows, rows.ok):
        if rows.columns[by].kind != PARAMETER:
            continue
        found = families(rows, rows.ok, by)
        if not found.groups:
            continue
        numbers = {id(row): n for n, group in enumerate(found.groups) for row in group.values()}
        groups = [numbers.get(id(row), -1) for row in rows.all]
        values = list(found.values)
        result.append({"by": by, "values": values, "along": list(found.along), "groups": groups})
    return result


def _curves(rows: Rows) -> list[int] | None:
    """For each row the number of its curve: equal but for `target_ps`; None without any."""
    keys = [c.key for c in rows.columns.values() if c.kind in (PARAMETER, CONDITION)]
    keys = [key for key in keys if key != "target_ps"]
    numbers: dict[tuple[str, ...], int] = {}
    result, targets = [], dict[int, set[Any]]()
    for row in rows.all:
        number = numbers.setdefault(tuple(cell(row.get(key)) for key in keys), len(numbers))
        result.append(number)
        targets.setdefault(number, set()).add(row.get("target_ps"))
    return result if any(len(found) > 1 for found in targets.values()) else None


def _blocks(row: Row) -> list[Mapping[str, Any]]:
    names = ("module", "instances", "cells", "area_um2", "area_kge", "lut")
    return [
        {
            "kind": kind(str(part["module"]), row),
            **{k: part[k] for k in names if part.get(k) is not None},
        }
        for part in row["breakdown"]
    ]


def kind(module: str, row: Row) -> str:
    """What a module is, whatever its sizes, formats and PE: os_cell_int8_acc32_lut → os_cell."""
    name = _SIZES.sub("", module)
    for key in ("pe", "dataflow"):
        text = str(row.get(key) or "").replace("-", "_")
        if text:
            name = re.sub(rf"_{re.escape(text)}(?=_|$)", "", name)
    return name or module


def _more(row: Row) -> dict[str, Any]:
    more: dict[str, Any] = {}
    if row.get("utilisation"):
        more["utilisation"] = {name: list(pair) for name, pair in row["utilisation"].items()}
    if row.get("critical_path"):
        more["critical_path"] = [_hop(hop) for hop in row["critical_path"]]
    return more


def _hop(hop: Any) -> str:
    if not isinstance(hop, Mapping):
        return cell(hop)
    line = f" ({hop['line']})" if hop.get("line") else ""
    return f"{hop.get('delay_ns')} ns {hop.get('kind')} {hop.get('name')}{line}"
