"""Distributions of operands: each one reaches what the others hardly ever do."""

from __future__ import annotations

import numpy as np

Rng = np.random.Generator


def uniform(rng: Rng, low: int, high: int, shape: tuple[int, ...]) -> np.ndarray:
    """Every value alike."""
    return rng.integers(low, high, shape, endpoint=True)


def corners(rng: Rng, low: int, high: int, shape: tuple[int, ...]) -> np.ndarray:
    """Ends, their neighbours, 0 and ±1."""
    some = np.unique(np.clip([low, low + 1, -1, 0, 1, high - 1, high], low, high))
    return rng.choice(some, shape)


def saturation(rng: Rng, low: int, high: int, shape: tuple[int, ...]) -> np.ndarray:
    """One end of the range everywhere: sums grow as fast as they can."""
    return np.full(shape, int(rng.choice([low, high])), np.int64)


def zeros(rng: Rng, low: int, high: int, shape: tuple[int, ...]) -> np.ndarray:
    """Zero, and rarely the value next to it."""
    return np.where(rng.random(shape) < 0.05, min(1, high), np.zeros(shape, np.int64))


def toggles(rng: Rng, low: int, high: int, shape: tuple[int, ...]) -> np.ndarray:
    """A pattern and its complement in turn along the beats: every bit flips in every cycle."""
    pattern = int(rng.integers(low, high, endpoint=True))
    # ~x of a signed value stays in its range; of an unsigned one high - x is the complement.
    other = ~pattern if low < 0 else high - pattern
    turn = np.arange(shape[0]).reshape(-1, *(1,) * (len(shape) - 1)) % 2
    return np.broadcast_to(np.where(turn == 0, pattern, other), shape).astype(np.int64)


def small(rng: Rng, low: int, high: int, shape: tuple[int, ...]) -> np.ndarray:
    """Values near zero."""
    return rng.integers(max(low, -2), min(high, 2), shape, endpoint=True)


def walking(rng: Rng, low: int, high: int, shape: tuple[int, ...]) -> np.ndarray:
    """One bit set, or one bit clear: which one moves on from beat to beat."""
    width = max(1, (high - low).bit_length())
    at = (np.arange(shape[0]) + int(rng.integers(width))) % width
    # Doubled as Python integers: 2**63 has no place in int64 before it is brought into range.
    ones = np.array([_inside(1 << int(bit), low, high) for bit in range(width)], np.int64)
    line = ones[at].reshape(-1, *(1,) * (len(shape) - 1))
    flipped = ~line if low < 0 else high - line
    return np.broadcast_to(np.where(rng.random() < 0.5, line, flipped), shape).astype(np.int64)


def switching(rng: Rng, low: int, high: int, shape: tuple[int, ...]) -> np.ndarray:
    """Another distribution every few beats: modes change within a run."""
    found = np.zeros(shape, np.int64)
    at = 0
    while at < shape[0]:
        length = int(rng.integers(1, 8, endpoint=True))
        draw = _PLAIN[int(rng.integers(len(_PLAIN)))]
        part = (min(length, shape[0] - at), *shape[1:])
        found[at : at + length] = draw(rng, low, high, part)
        at += length
    return found


def _inside(value: int, low: int, high: int) -> int:
    """The two's complement number of these bits."""
    return value if value <= high else value - (high - low + 1)


_PLAIN = (uniform, corners, saturation, zeros, toggles, small, walking)
DRAWS = {draw.__name__: draw for draw in (*_PLAIN, switching)}
"""Name -> distribution, as `hwgen.catalog.stimulus.operands.drawing` takes it."""
