"""Conditions on columns: `pe=carry-save`, `area_kge<3`, `target!=generic`, `design~array`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from hwgen.errors import UserError
from hwgen.report.rows import Row, Rows, cell, is_number

_FORM = re.compile(r"\s*([^\s=!<>~]+)\s*(!=|<=|>=|=|<|>|~)\s*(.*?)\s*", re.DOTALL)
_ORDER: dict[str, Callable[[float, float], bool]] = {
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
}
EMPTY = "-"
"""Stands for a cell without a value."""


@dataclass(frozen=True)
class Where:
    """One condition.

    op     = != < <= > >= or ~ (contains, in any case)
    value  for = and != also several, with commas between them; - is the empty cell
    """

    key: str
    op: str
    value: str

    def __call__(self, row: Row) -> bool:
        found = row.get(self.key)
        if self.op == "~":
            return self.value.lower() in cell(found).lower()
        if self.op in ("=", "!="):
            same = any(_same(found, one.strip()) for one in self.value.split(","))
            return same == (self.op == "=")
        return is_number(found) and _ORDER[self.op](found, float(self.value))


def parse(text: str, rows: Rows) -> Where:
    """The condition; UserError for a form or a column that there is not."""
    form = _FORM.fullmatch(text)
    if form is None:
        raise UserError(
            "--where", "is COLUMN=VALUE, or with != < <= > >= ~", text, "target=generic"
        )
    key, op, value = form.groups()
    known = rows.column(key, "--where")
    if op in _ORDER:
        try:
            float(value)
        except ValueError:
            raise UserError("--where", f"{key}{op} takes a number", value) from None
        if not any(is_number(row.get(known.key)) for row in rows.all):
            raise UserError("--where", f"{key} holds no numbers; it takes = != ~", text)
    return Where(key, op, value)


def select(rows: Rows, texts: Sequence[str]) -> list[Row]:
    """The rows that ended well and fulfil all conditions; UserError when none does."""
    conditions = [parse(text, rows) for text in texts]
    left = rows.ok
    if not left:
        raise UserError("STORE", "every point failed; see `hwgen report`", rows.source)
    for text, condition in zip(texts, conditions, strict=True):
        before, left = left, [row for row in left if condition(row)]
        if not left:
            values = sorted({cell(row.get(condition.key)) or EMPTY for row in before})
            shown = ", ".join(values[:8]) + (", …" if len(values) > 8 else "")
            rule = f"no point is left; {condition.key} is {shown}"
            raise UserError("--where", rule, text)
    return left


def restricted(rows: Rows, texts: Sequence[str]) -> Rows:
    """The same table with only the rows that fulfil all conditions, failed ones among them."""
    if not texts:
        return rows
    select(rows, texts)
    conditions = [parse(text, rows) for text in texts]
    left = [row for row in rows.all if all(condition(row) for condition in conditions)]
    return Rows(left, rows.columns, rows.source)


def _same(found: Any, word: str) -> bool:
    if found is None or word == EMPTY:
        return (found is None) == (word == EMPTY)
    if is_number(found):
        try:
            return bool(float(word) == found)
        except ValueError:
            return False
    return cell(found) == word
