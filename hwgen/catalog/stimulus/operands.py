"""Operand values that find faults: random ones and corners, crossed.

Within `with drawing(f):` the distribution `f` decides instead, in every stimulus.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import numpy as np

from hwgen import formats

Draw = Callable[[np.random.Generator, int, int, tuple[int, ...]], np.ndarray]
"""(random numbers, least, greatest, shape) -> int64 values within the bounds, ends included."""

_DRAW: ContextVar[Draw | None] = ContextVar("draw", default=None)


@contextmanager
def drawing(draw: Draw) -> Iterator[None]:
    """Every operand made inside comes from `draw`, and no corner is forced in."""
    token = _DRAW.set(draw)
    try:
        yield
    finally:
        _DRAW.reset(token)


def drawn() -> Draw | None:
    """The distribution in force; None: the default one."""
    return _DRAW.get()


def corners(name: str) -> np.ndarray:
    """Least, greatest, 0, ±1 and the values next to the ends, as far as the format has them."""
    form = formats.get(name)
    low, high = int(form.min), int(form.max)
    return np.unique(np.clip([low, low + 1, -1, 0, 1, high - 1, high], low, high))


def operands(rng: np.random.Generator, name: str, shape: tuple[int, ...]) -> np.ndarray:
    """int64 values of a format: three in four uniform, the others corners."""
    form = formats.get(name)
    low, high = int(form.min), int(form.max)
    draw = drawn()
    if draw is not None:
        return draw(rng, low, high, shape)
    uniform = rng.integers(low, high, shape, endpoint=True)
    return np.where(rng.random(shape) < 0.25, rng.choice(corners(name), shape), uniform)


def extremes(name: str, shape: tuple[int, ...], high: bool) -> np.ndarray:
    """All values at one end of the format: what overflows first."""
    form = formats.get(name)
    return np.full(shape, int(form.max if high else form.min), np.int64)
