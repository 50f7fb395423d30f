"""Checks and defaults of the arguments that every simulator takes."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from hwgen.errors import UserError
from hwgen.sim.driver import IDLE_LIMIT
from hwgen.vectors import Vectors


def sane(stall: float, seed: int, timeout_s: float | None) -> None:
    """`UserError` for what no run can be made with."""
    if not 0 <= stall < 1:
        raise UserError("stall", "a probability, 0 <= stall < 1", stall, 0.5 if stall > 0 else 0.0)
    if seed < 0:
        raise UserError("seed", "a number >= 0", seed, 0)
    if timeout_s is not None and not timeout_s > 0:
        raise UserError("timeout", "must be seconds, more than 0", timeout_s, 60)


def idle_limit(vectors: Vectors, stall: float, given: int | None) -> int:
    """Cycles without a handshake that are a deadlock, by default more than stalls can take.

    A random stream is silent for n cycles with probability stall**n: about 2e-9 at this n.
    """
    if given is not None and given < 1:
        raise UserError("timeout_cycles", "a number of cycles, 1 or more", given, IDLE_LIMIT)
    if given is not None:
        return given
    runs = [_longest(np.asarray(pattern, np.bool_)) for pattern in vectors.idle.values()]
    return max(IDLE_LIMIT, round(20 / (1 - stall)), 2 * max(runs, default=0))


def _longest(pattern: npt.NDArray[np.bool_]) -> int:
    """Longest stretch of idling in an endless pattern; 0 where it never ends."""
    if pattern.all():
        return 0
    marks = np.flatnonzero(~np.concatenate([pattern, pattern]))
    return int(np.diff(marks).max(initial=1)) - 1
