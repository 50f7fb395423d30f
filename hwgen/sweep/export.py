"""Rows as files: CSV, JSON, Parquet."""

from __future__ import annotations

import csv
import importlib
import importlib.util
import io
import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from hwgen import files
from hwgen.errors import UserError
from hwgen.sweep.store import Row


def check(path: Path) -> None:
    """UserError when no rows could be written to `path`, by its name or by what is installed."""
    if path.suffix not in _WRITERS:
        rule = f"the file's name ends in {', '.join(_WRITERS)}"
        raise UserError("export", rule, str(path), f"{path.stem or 'rows'}.csv")
    if path.is_dir() or not path.absolute().parent.is_dir():
        raise UserError("export", "a file in a folder that there is", str(path), path.name)
    if path.suffix == ".parquet" and importlib.util.find_spec("pyarrow") is None:
        rule = 'Parquet needs pyarrow: pip install "hwgen[parquet]"'
        raise UserError("export", rule, str(path), path.with_suffix(".csv").name)


def write(rows: Sequence[Row], path: Path) -> None:
    """Replaces `path` by all of `rows`, in the format that its suffix names.

    Values that are lists or mappings stand as JSON text in CSV and Parquet.  On an OSError
    the old file stays.
    """
    _WRITERS[path.suffix](rows, path)


def columns(rows: Iterable[Row]) -> list[str]:
    """The keys of all rows; designs differ in their parameters, which stand side by side."""
    found: list[str] = []
    for row in rows:
        place = 0
        for key in row:
            if key in found:
                place = found.index(key) + 1
            else:
                found.insert(place, key)
                place += 1
    return found


def _csv(rows: Sequence[Row], path: Path) -> None:
    text = io.StringIO()
    writer = csv.DictWriter(text, columns(rows), restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(_flat(row) for row in rows)
    files.write(path, text.getvalue())


def _json(rows: Sequence[Row], path: Path) -> None:
    files.write(path, json.dumps({"rows": rows}, indent=1) + "\n")


def _parquet(rows: Sequence[Row], path: Path) -> None:
    # Without annotations, and only here when the extra is installed.
    pyarrow: Any = importlib.import_module("pyarrow")
    parquet: Any = importlib.import_module("pyarrow.parquet")
    names = columns(rows)
    table = pyarrow.table({name: _column([_flat(row).get(name) for row in rows]) for name in names})
    buffer = io.BytesIO()
    parquet.write_table(table, buffer)
    files.write(path, buffer.getvalue())


def _column(values: list[Any]) -> list[Any]:
    """One type for a column: parameters of several designs may share a name only.

    A whole number that 64 bits do not hold, a seed say, makes a column of texts.
    """
    kinds = {type(value) for value in values if value is not None}
    wide = any(isinstance(value, int) and value.bit_length() > 63 for value in values)
    if not wide and (len(kinds) < 2 or kinds == {int, float}):
        return [float(v) if float in kinds and v is not None else v for v in values]
    return [None if value is None else str(value) for value in values]


def _flat(row: Row) -> Row:
    nested = (list, dict)
    return {k: json.dumps(v) if isinstance(v, nested) else v for k, v in row.items()}


_WRITERS: dict[str, Callable[[Sequence[Row], Path], None]] = {
    ".csv": _csv,
    ".json": _json,
    ".parquet": _parquet,
}
