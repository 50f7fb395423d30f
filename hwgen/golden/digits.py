"""Cycles of a row of sparse-digit PEs: how many signed digits the activations need at least."""

from __future__ import annotations

import numpy as np

GROUP_CYCLES, SUM_CYCLES = 2, 5
"""Least cycles from a group to the next, and from a sum to the next."""
RESULT_LATENCY = 5
"""Cycles from the last digits of a sum to its result."""


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
    """Cycles in which digits of each group are added; acts [groups, activations]."""
    steps: np.ndarray = np.maximum(-(-nonzero_digits(acts).sum(axis=1) // lanes), 1)
    return steps


def row_cycles(acts: np.ndarray, last: np.ndarray, lanes: int) -> tuple[int, int]:
    """Cycles of a row without stalls, from the first group taken to the last result taken, both
    included, and from the first group taken to the first result.

    acts  [groups, activations]
    last  [groups], 1 on the last group of a sum; the last of all is one
    """
    look, previous, first = 0, -SUM_CYCLES, -1
    done = 0
    for steps, closes in zip(group_steps(acts, lanes).tolist(), last.tolist(), strict=True):
        done = look + steps
        start = look
        if closes:
            done = max(done, previous + SUM_CYCLES)
            previous = done
            first = done if first < 0 else first
        look = max(done, start + GROUP_CYCLES)
    # The first group is looked at in cycle 0 and taken in cycle 1.
    return done + RESULT_LATENCY, first + RESULT_LATENCY - 1
