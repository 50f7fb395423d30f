"""Cycles of a row of sparse-digit PEs: how many signed digits the activations need at least."""

from __future__ import annotations

import numpy as np

GROUP_CYCLES = 2
"""Least cycles of a group."""


def nonzero_digits(values: np.ndarray) -> np.ndarray:
    """Nonzero digits of each integer in canonical form: the fewest powers of two, added and
    subtracted, that make it.  Of two neighbouring bits one is 0, so that in radix 4 with digits
    -2 … 2 there are as many.

    Where x and 3x differ in a bit there is a digit of 2x (Reitwiesner 1960).
    """
    values = np.asarray(values, np.int64)
    found: np.ndarray = np.bitwise_count((values ^ (3 * values)).view(np.uint64))
    return found.astype(np.int64)


def group_steps(acts: np.ndarray, lanes: int) -> np.ndarray:
    """Cycles that each group takes; acts [groups, activations]."""
    steps: np.ndarray = np.maximum(-(-nonzero_digits(acts).sum(axis=1) // lanes), GROUP_CYCLES)
    return steps


def row_cycles(acts: np.ndarray, last: np.ndarray, lanes: int, latency: int) -> tuple[int, int]:
    """Cycles of a row without stalls, from the first group taken to the last result taken, both
    included, and from the first group taken to the first result.

    acts     [groups, activations]
    latency  cycles from the last digits of a sum to its result, and least ones between sums
    last     [groups], 1 on the last group of a sum; the last of all is one
    """
    now, previous, first = 0, -latency, -1
    for steps, closes in zip(group_steps(acts, lanes).tolist(), last.tolist(), strict=True):
        now += steps
        if closes:
            now = max(now, previous + latency)
            previous = now
            first = now if first < 0 else first
    # The first group is looked at in cycle 0 and taken in cycle 1.
    return now + latency, first + latency - 1
