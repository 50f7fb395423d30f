"""Floats whose alignment finds faults: exponents near each other, growing late, or all the same."""

from __future__ import annotations

import numpy as np

from hwgen.catalog.stimulus.operands import drawn, operands
from hwgen.formats import Minifloat

SPOILT = 0.15
"""Share of the rows that hold what is no number."""


def near_floats(
    rng: np.random.Generator, form: Minifloat, shape: tuple[int, int], within: int
) -> np.ndarray:
    """Codes [rows, K].  Exponents of a row lie mostly up to `within` below its greatest, which may
    stand anywhere, at the very end alone, or everywhere; some rows are subnormal, or cancel."""
    found = operands(rng, form.name, shape)
    if drawn() is not None:
        return found
    top = (1 << form.exponent) - 1
    greatest = rng.integers(0, top, (shape[0], 1))
    field = np.clip(greatest - rng.integers(0, within + 2, shape), 0, top - 1)
    for row in range(shape[0]):
        kind = rng.integers(6)
        if kind == 0:
            field[row, :-1] = np.minimum(field[row, :-1], max(0, int(greatest[row, 0]) - 2))
            field[row, -1] = greatest[row, 0]
        elif kind == 1:
            field[row] = greatest[row]
        elif kind == 2:
            field[row] = rng.integers(0, 2, shape[1])
    codes = found & ~(top << form.fraction) | field << form.fraction
    rare = rng.random(shape) < 0.1
    codes = np.where(rare & (form.exact(found).kind == 0), found, codes)
    if form.specials == "fn":
        codes = np.where(form.exact(codes).kind == 0, codes, 0)
    if shape[1] > 1 and rng.random() < 0.3:
        codes[0, 1] = codes[0, 0] ^ 1 << (form.width - 1)
    if form.special:
        bad = rng.random(shape[0]) < SPOILT
        infinite = top << form.fraction | rng.integers(0, 2, shape[0]) << (form.width - 1)
        nan = infinite | (rng.integers(1, 1 << form.fraction, shape[0]))
        kinds = np.where(rng.random(shape[0]) < 0.5, nan, infinite)
        if form.specials == "fn":
            kinds = infinite | ((1 << form.fraction) - 1)
        at = rng.integers(0, shape[1], shape[0])
        codes[bad, at[bad]] = kinds[bad]
    return np.asarray(codes, np.int64)
