"""What a verb says: text for people, one JSON object for programs."""

from __future__ import annotations

import difflib
import json
import math
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Result:
    """The outcome of a verb.

    data   the object of `--json`
    text   what is printed without it
    next   a command that makes sense now, for the `Next:` line; "" for none
    code   exit code
    notes  lines for stderr: fall-backs and the like
    """

    data: Mapping[str, Any]
    text: str
    next: str = ""
    code: int = 0
    notes: Sequence[str] = field(default=())


def show(result: Result, as_json: bool) -> int:
    """Prints a result; its exit code."""
    if as_json:
        print(json.dumps(result.data))
        return result.code
    for note in result.notes:
        print(f"note: {note}", file=sys.stderr)
    write(result.text)
    if result.next:
        write(f"Next: {result.next}")
    return result.code


def fail(data: Mapping[str, Any], text: str, code: int, as_json: bool) -> int:
    """Prints an error, as {"error": data} on stdout or as text on stderr; the exit code."""
    if as_json:
        value = data.get("value")
        if isinstance(value, float) and not math.isfinite(value):
            data = {**data, "value": str(value)}  # JSON has no such number
        print(json.dumps({"error": data}))
    else:
        write(f"hwgen: error: {text}", sys.stderr)
    return code


def write(text: str, stream: Any = None) -> None:
    """Prints `text`; characters that the terminal has not become question marks."""
    stream = sys.stdout if stream is None else stream
    encoding = getattr(stream, "encoding", None) or "utf-8"
    print(text.encode(encoding, "replace").decode(encoding), file=stream)


def table(rows: Iterable[Mapping[str, Any]], columns: Sequence[str] | None = None) -> str:
    """Rows under their column names; numbers to the right, everything else to the left.

    columns  which and in what order (default: the keys of the first row)
    """
    rows = list(rows)
    if columns is None:
        columns = list(rows[0]) if rows else []
    cells = [[cell(row.get(name)) for name in columns] for row in rows]
    widths = [max(len(line[i]) for line in [list(columns), *cells]) for i in range(len(columns))]
    right = [
        all(isinstance(row.get(name), int | float | None) for row in rows)
        and any(row.get(name) is not None for row in rows)
        for name in columns
    ]
    lines = []
    for line in [list(columns), *cells]:
        parts = [
            text.rjust(width) if to_right else text.ljust(width)
            for text, width, to_right in zip(line, widths, right, strict=True)
        ]
        lines.append("  ".join(parts).rstrip())
    return "\n".join(lines)


def cell(value: Any) -> str:
    """One value of a table; what there is not is a dash."""
    if value is None or value == "":
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.6g}"
    return str(value)


def filled(rows: Sequence[Mapping[str, Any]], columns: Iterable[str]) -> list[str]:
    """The columns that have a value in any of the rows."""
    return [name for name in columns if any(row.get(name) is not None for row in rows)]


def nearest(word: str, choices: Iterable[str]) -> str | None:
    """The choice that looks most like `word`."""
    found = difflib.get_close_matches(word, list(choices), 1, 0.0)
    return found[0] if found else None
