"""Operand values that find faults: random ones and corners, crossed."""

from __future__ import annotations

import numpy as np

from hwgen import formats


def corners(name: str) -> np.ndarray:
    """Least, greatest, 0, ±1 and the values next to the ends, as far as the format has them."""
    form = formats.get(name)
    low, high = int(form.min), int(form.max)
    return np.unique(np.clip([low, low + 1, -1, 0, 1, high - 1, high], low, high))


def operands(rng: np.random.Generator, name: str, shape: tuple[int, ...]) -> np.ndarray:
    """int64 values of a format: three in four uniform, the others corners."""
    form = formats.get(name)
    uniform = rng.integers(int(form.min), int(form.max), shape, endpoint=True)
    return np.where(rng.random(shape) < 0.25, rng.choice(corners(name), shape), uniform)


def extremes(name: str, shape: tuple[int, ...], high: bool) -> np.ndarray:
    """All values at one end of the format: what overflows first."""
    form = formats.get(name)
    return np.full(shape, int(form.max if high else form.min), np.int64)
