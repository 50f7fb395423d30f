"""Operand values that find faults: random ones and corners, crossed.

Within `with drawing(f):` the distribution `f` decides instead, in every stimulus.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import numpy as np

from hwgen import formats
from hwgen.formats.base import FINITE
from hwgen.golden import dot

Draw = Callable[[np.random.Generator, int, int, tuple[int, ...]], np.ndarray]
"""(random numbers, least, greatest, shape) -> int64 values within the bounds, ends included."""

TABLED = 8
"""Bits of the codes that are listed for a proof."""

MOST_LISTED = 16
"""Formats of up to that many bits are looked through as a whole."""

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


RARE = 1 / 8
"""What is no number and stays in: one spoils a whole sum."""


def corners(name: str) -> np.ndarray:
    """Least, greatest, 0, ±1 and the values next to the ends and to 0, as far as the format has
    them: numbers of an integer format, else codes."""
    form = formats.get(name)
    if isinstance(form, formats.Integer):
        low, high = int(form.min), int(form.max)
        return np.unique(np.clip([low, low + 1, -1, 0, 1, high - 1, high], low, high))
    values = _finite(name)[1]
    ends = np.array([0, 1, len(values) - 2, len(values) - 1])
    near = np.searchsorted(values, [-1.0, 0.0, 1.0])
    picked = np.concatenate([ends, near - 1, near, near + 1])
    return np.unique(_finite(name)[0][np.clip(picked, 0, len(values) - 1)])


def operands(rng: np.random.Generator, name: str, shape: tuple[int, ...]) -> np.ndarray:
    """int64 operands as designs take them, numbers of an integer format or else codes: three in
    four uniform, the others corners."""
    form = formats.get(name)
    low, high = _bounds(form)
    draw = drawn()
    if draw is not None:
        found = draw(rng, low, high, shape)
    else:
        uniform = rng.integers(low, high, shape, endpoint=True)
        found = np.where(rng.random(shape) < 0.25, rng.choice(corners(name), shape), uniform)
    if isinstance(form, formats.Integer):
        return found
    return _sparing(rng, form, found)


def garbage(rng: np.random.Generator, name: str, values: np.ndarray) -> np.ndarray:
    """What may stand where nobody looks: `values` of integers, else any code, legal or not, and
    often one that is no number."""
    form = formats.get(name)
    if isinstance(form, formats.Integer):
        return values
    codes = rng.integers(0, 1 << form.width, values.shape)
    if not form.special:
        return codes
    nan = form.encode(np.array(np.nan))
    return np.where(rng.random(values.shape) < 0.3, nan, codes)


def extremes(name: str, shape: tuple[int, ...], high: bool) -> np.ndarray:
    """All operands at one end of the format: what overflows first."""
    form = formats.get(name)
    if isinstance(form, formats.Integer):
        return np.full(shape, int(form.max if high else form.min), np.int64)
    return np.full(shape, _finite(name)[0][-1 if high else 0], np.int64)


def every(name: str) -> np.ndarray:
    """All operands of a format."""
    form = formats.get(name)
    codes = _legal(form)
    return form.decode(codes) if isinstance(form, formats.Integer) else codes


def tables(config: Any) -> dict[str, list[int] | None]:
    """For `act` and `wgt`, where they are codes: the integers of all codes in order, 0 of what
    is no number; None above TABLED bits, or where a number is wider than a word."""
    found: dict[str, list[int] | None] = {}
    for key in ("act", "wgt"):
        form = formats.get(getattr(config, key))
        if isinstance(form, formats.Integer):
            continue
        if form.width > TABLED or form.integer_bits > dot.WORD // 2:
            found[key] = None
            continue
        legal = _legal(form)
        entries = [0] * (1 << form.width)
        for code, number in zip(legal, dot.numbers(form, legal).integers, strict=True):
            entries[int(code)] = int(number)
        found[key] = entries
    return found


def undefined(form: formats.Format, codes: np.ndarray) -> np.ndarray:
    """Which codes stand for nothing; wide formats define all of theirs."""
    if form.width > MOST_LISTED:
        return np.zeros(codes.shape, np.bool_)
    listed = form.all_codes()
    if len(listed) == 1 << form.width:
        return np.zeros(codes.shape, np.bool_)
    return ~np.isin(codes, listed)


def _bounds(form: formats.Format) -> tuple[int, int]:
    """Least and greatest operand."""
    if isinstance(form, formats.Integer):
        return int(form.min), int(form.max)
    return 0, (1 << form.width) - 1


@functools.lru_cache(maxsize=256)
def _finite(name: str) -> tuple[np.ndarray, np.ndarray]:
    """Codes that are numbers, with their values, in the order of the values; of wide formats
    some of them."""
    form = formats.get(name)
    codes = _legal(form)
    codes = codes[form.exact(codes).kind == FINITE]
    values = form.decode(codes).astype(np.float64)
    order = np.argsort(values, kind="stable")
    return codes[order], values[order]


def _legal(form: formats.Format) -> np.ndarray:
    """All codes that the format defines; of formats above 16 bits the ends and some between."""
    if form.width <= MOST_LISTED:
        return form.all_codes()
    values = np.array([form.min, -1.0, 0.0, 1.0, form.max])
    near = form.encode(values)[:, None] + np.arange(-2, 3)
    steps = np.linspace(0, (1 << form.width) - 1, 1 << 12).astype(np.int64)
    return np.unique(np.concatenate([near.ravel() % (1 << form.width), steps]))


def _sparing(rng: np.random.Generator, form: formats.Format, codes: np.ndarray) -> np.ndarray:
    """Codes that the format does not define, and most of those that are no numbers, are replaced
    by numbers."""
    bad = undefined(form, codes)
    if form.special:
        bad = (form.exact(codes).kind != FINITE) & (rng.random(codes.shape) >= RARE)
    return np.where(bad, rng.choice(_finite(form.name)[0], codes.shape), codes)
