"""Bins of sums that leave the range of the accumulator."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from hwgen import formats

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
    """Bins of exact int64 sums beyond either end of the accumulator.

    products  of the longest of these sums: where int64 could not hold it, nothing is counted
    There are none for an accumulator that sums of REACHABLE products cannot leave.
    """
    low, high = limits(config.acc_width, config.signed)
    least, most = extremes(config)
    found = {}
    sound = max(abs(least), most) * products < 1 << 63
    exact = np.asarray(exact).astype(object)
    if most * REACHABLE > high:
        found["a sum wraps above the greatest"] = _count(exact > high) if sound else 0
    if least * REACHABLE < low:
        found["a sum wraps below the least"] = _count(exact < low) if sound else 0
    return found


def limits(width: int, signed: bool) -> tuple[int, int]:
    """Least and greatest number of an accumulator."""
    return (-(1 << width - 1), (1 << width - 1) - 1) if signed else (0, (1 << width) - 1)


def extremes(config: Sums) -> tuple[int, int]:
    """Least and greatest product of the two formats."""
    a, w = formats.get(config.act), formats.get(config.wgt)
    ends = [int(x) * int(y) for x in (a.min, a.max) for y in (w.min, w.max)]
    return min(ends), max(ends)


def _count(flags: np.ndarray) -> int:
    return int(np.count_nonzero(flags))
