"""The points that no other point beats."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from hwgen.report.rows import is_number

Axis = tuple[str, int]
"""A column, and -1 where less is better or +1 where more is."""


def front(rows: Sequence[Mapping[str, Any]], axes: Sequence[Axis]) -> list[int]:
    """Indices of the rows that no other beats, best of the first axis first.

    A row beats another when it is as good on every axis and better on one; so equal rows stay
    together.  Rows without a number on some axis are left out.  O(n log n) for two axes.
    """
    found = [
        (tuple(-row[key] if better > 0 else row[key] for key, better in axes), index)
        for index, row in enumerate(rows)
        if all(is_number(row.get(key)) for key, _ in axes)
    ]
    # In this order only an earlier point can beat a later one.
    found.sort()
    return _two(found) if len(axes) == 2 else _many(found)


def _two(found: Sequence[tuple[tuple[Any, ...], int]]) -> list[int]:
    kept: list[tuple[tuple[Any, ...], int]] = []
    for place, index in found:
        if not kept or place[1] < kept[-1][0][1] or place == kept[-1][0]:
            kept.append((place, index))
    return [index for _, index in kept]


def _many(found: Sequence[tuple[tuple[Any, ...], int]]) -> list[int]:
    kept: list[tuple[tuple[Any, ...], int]] = []
    for place, index in found:
        if not any(_beats(other, place) for other, _ in kept):
            kept.append((place, index))
    return [index for _, index in kept]


def _beats(one: tuple[Any, ...], other: tuple[Any, ...]) -> bool:
    return one != other and all(a <= b for a, b in zip(one, other, strict=True))
