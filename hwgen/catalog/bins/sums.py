"""Exact sums, and bins of those that leave the range of the accumulator."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from hwgen import formats
from hwgen.golden import dot

REACHABLE = 16
"""Longest sum, in products, for which a wrap-around is asked of short runs."""


class Sums(Protocol):
    """A config with operands and an accumulator."""

    @property
    def act(self) -> str: ...
    @property
    def wgt(self) -> str: ...
    @property
    def acc_width(self) -> int: ...
    @property
    def signed(self) -> bool: ...


def wraps(config: Sums, exact: np.ndarray, products: int) -> dict[str, int]:
    """Bins of exact sums beyond either end of the accumulator.

    exact     int64, or Python integers
    products  of the longest of these sums: where int64 could not hold it, nothing is counted
    There are none for an accumulator that sums of REACHABLE products cannot leave.
    """
    low, high = limits(config.acc_width, config.signed)
    least, most = extremes(config)
    found = {}
    exact = np.asarray(exact)
    sound = exact.dtype == object or max(abs(least), most) * products < 1 << 63
    exact = exact.astype(object)
    if most * REACHABLE > high:
        found["a sum wraps above the greatest"] = _count(exact > high) if sound else 0
    if least * REACHABLE < low:
        found["a sum wraps below the least"] = _count(exact < low) if sound else 0
    return found


def limits(width: int, signed: bool) -> tuple[int, int]:
    """Least and greatest number of an accumulator."""
    return (-(1 << width - 1), (1 << width - 1) - 1) if signed else (0, (1 << width) - 1)


def extremes(config: Sums) -> tuple[int, int]:
    """Least and greatest product of the two formats, in units of the sum."""
    ours, theirs = (formats.get(name).integer_range for name in (config.act, config.wgt))
    ends = [x * y for x in ours for y in theirs]
    return min(ends), max(ends)


def products(config: Sums, a: np.ndarray, b: np.ndarray, matrix: bool = True) -> np.ndarray:
    """A·B (or one by one, without `matrix`) of operands as designs take them: exact, in units of
    the sum; what is no number counts as 0."""
    forms = formats.get(config.act), formats.get(config.wgt)
    (ours, _), (theirs, _) = dot.pair(*forms, a, b, config.acc_width)
    found: np.ndarray = ours @ theirs if matrix else ours * theirs
    return found


def _count(flags: np.ndarray) -> int:
    return int(np.count_nonzero(flags))
