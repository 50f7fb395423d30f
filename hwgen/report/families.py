"""Rows that differ in one column only, and their ratios to a baseline."""

from __future__ import annotations

import difflib
import math
import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from hwgen.errors import UserError
from hwgen.report.columns import CONDITION, PARAMETER
from hwgen.report.rows import Row, Rows, cell, is_number

# The default width of the accumulator follows from the operands.
_ALONG = ("acc_width",)
# `setting` stands for these, and a library may lie in another folder elsewhere.
_IN_SETTING = ("target", "library", "device", "place", "dsp_mode", "booth", "hierarchy")


@dataclass(frozen=True)
class Families:
    """Groups of rows that are equal but for `by`.

    values  of `by`, as text, in the order of the rows
    along   columns that change together with `by` and are not held equal
    groups  value -> row, each with at least two values
    alone   rows that have no counterpart
    """

    by: str
    values: tuple[str, ...]
    along: tuple[str, ...]
    groups: tuple[dict[str, Row], ...]
    alone: int


@dataclass(frozen=True)
class Ratio:
    """A figure of a family over that of the baseline, over all groups that have both."""

    value: str
    figure: str
    geomean: float
    median: float
    low: float
    high: float
    pairs: int


def families(rows: Rows, chosen: Sequence[Row], by: str, along: Sequence[str] = ()) -> Families:
    """Groups of `chosen` that differ in `by` alone.

    along  columns that need not be equal; each must be fixed by `by` and the rest
    UserError when `along` names one that is not, or two rows of a group say the same.
    """
    keys = [
        c.key
        for c in rows.columns.values()
        if c.kind in (PARAMETER, CONDITION) and c.key not in (by, *_IN_SETTING)
    ]
    if by in _IN_SETTING:
        # Then the setting differs with it: hold its other parts equal instead.
        keys = [k for k in keys if k != "setting"]
        keys += [k for k in _IN_SETTING if k != by and k in rows.columns]
        along = [*along, *(k for k in ("library", "device", "target") if k in keys)]
    texts = {key: [cell(row.get(key)) for row in chosen] for key in (by, *keys)}
    own = _own_name(texts, by)
    held = [key for key in keys if key not in (*along, *_ALONG)]
    for key in along:
        if key in keys and not _follows(texts, by, key, held):
            rule = f"is not given by {by} and the other columns; hold it equal with --where"
            raise UserError("--along", rule, key)
    keys = [key for key in keys if key not in along]
    loose = [*own, *along]
    for key in [*_ALONG, *_missing(texts, by, keys)]:
        if key in keys and _follows(texts, by, key, [k for k in keys if k != key]):
            keys.remove(key)
            loose.append(key)
    groups: dict[tuple[str, ...], dict[str, Row]] = {}
    for row, value, place in zip(chosen, texts[by], _places(texts, keys), strict=True):
        # The same point measured twice: the first stands.
        groups.setdefault(place, {}).setdefault(value, row)
    whole = tuple(group for group in groups.values() if len(group) > 1)
    seen = [key for key in loose if any(_differs(group, key) for group in whole)]
    alone = sum(len(group) == 1 for group in groups.values())
    values = tuple(dict.fromkeys(texts[by]))
    return Families(by, values, tuple(dict.fromkeys(seen)), whole, alone)


def ratios(found: Families, figures: Iterable[str], baseline: str) -> list[Ratio]:
    """One for each other value and each figure with at least one pair."""
    result = []
    for value in found.values:
        if value == baseline:
            continue
        for figure in figures:
            some = [r for g in found.groups if (r := ratio(g, figure, value, baseline)) is not None]
            if some:
                mean = math.exp(statistics.fmean(math.log(r) for r in some))
                middle = statistics.median(some)
                result.append(Ratio(value, figure, mean, middle, min(some), max(some), len(some)))
    return result


def ratio(group: dict[str, Row], figure: str, value: str, baseline: str) -> float | None:
    """A figure of one member of a group over the baseline's; None where there is none."""
    if value not in group or baseline not in group:
        return None
    one, base = group[value].get(figure), group[baseline].get(figure)
    if not (is_number(one) and is_number(base)) or one <= 0 or base <= 0:
        return None
    return float(one / base)


def default_by(rows: Rows, chosen: Sequence[Row]) -> str:
    """The PE family where it varies, else the design, else what varies and has pairs."""
    for by in candidates(rows, chosen):
        if families(rows, chosen, by).groups:
            return by
    rule = "no two points differ in one parameter alone"
    raise UserError("--by", rule, None, "sweep the families over the same axes")


def candidates(rows: Rows, chosen: Sequence[Row]) -> list[str]:
    """Columns with 2 to 12 values that may stand for families."""
    kinds = (PARAMETER, CONDITION)
    names = [c.key for c in rows.columns.values() if c.kind in kinds and c.key != "seed"]
    names = [key for key in names if key not in ("setting", "target_ps")]
    first = [key for key in ("pe", "design") if key in names]
    order = [*first, *(key for key in names if key not in first)]
    return [key for key in order if 2 <= len({cell(row.get(key)) for row in chosen}) <= 12]


def check_baseline(found: Families, baseline: str | None) -> str:
    """The baseline, by default the first value that has a group; UserError for no value of it."""
    there = [v for v in found.values if any(v in group for group in found.groups)]
    if baseline is None:
        return there[0]
    if baseline not in there:
        near = difflib.get_close_matches(baseline, there, 1, 0.0)
        rule = f"one of the values of {found.by}: {', '.join(there)}"
        raise UserError("--baseline", rule, baseline, near[0])
    return baseline


_Texts = Mapping[str, Sequence[str]]  # column -> the cell of each row


def _places(texts: _Texts, keys: Sequence[str]) -> list[tuple[str, ...]]:
    """For each row what it says in `keys`."""
    count = len(next(iter(texts.values())))
    return list(zip(*(texts[key] for key in keys), strict=True)) if keys else [()] * count


def _follows(texts: _Texts, by: str, key: str, others: Sequence[str]) -> bool:
    """Whether `by` and the other columns leave one value of `key` only."""
    seen: dict[tuple[str, ...], str] = {}
    places = _places(texts, [by, *others])
    return all(
        seen.setdefault(place, value) == value
        for place, value in zip(places, texts[key], strict=True)
    )


def _own_name(texts: dict[str, list[str]], by: str) -> list[str]:
    """Blanks what `design` and `pe` repeat of each other: pe-carry-save has the PE carry-save."""
    other = {"design": "pe", "pe": "design"}.get(by)
    if other is None or other not in texts:
        return []
    pairs = zip(texts["design"], texts["pe"], texts[other], strict=True)
    texts[other] = ["" if design == f"pe-{pe}" else text for design, pe, text in pairs]
    return [other]


def _missing(texts: _Texts, by: str, keys: Iterable[str]) -> list[str]:
    """Columns that some value of `by` does not have at all, and another does."""
    values = set(texts[by])
    result = []
    for key in keys:
        having = {value for value, text in zip(texts[by], texts[key], strict=True) if text}
        if having and having != values:
            result.append(key)
    return result


def _differs(group: dict[str, Row], key: str) -> bool:
    return len({cell(row.get(key)) for row in group.values()}) > 1
