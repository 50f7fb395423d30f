"""Sums of floats that share an exponent which is known before the first of them is added."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from hwgen.formats import Minifloat
from hwgen.golden import dot


class Floats(NamedTuple):
    """Sums in units of 2**(exponent - bias - fraction - guard).

    data      int64 [M, N]
    exponent  int64 [M], the field that the activations of the row share
    nan       bool [M], one of them is no number
    """

    data: np.ndarray
    exponent: np.ndarray
    nan: np.ndarray


def powers(form: Minifloat, codes: np.ndarray) -> np.ndarray:
    """Exponent fields; that of subnormal numbers counts as 1, those of infinities and NaN are as
    they are."""
    field = np.asarray(codes, np.int64) >> form.fraction & ((1 << form.exponent) - 1)
    counted: np.ndarray = np.maximum(field, 1)
    return counted


def aligned(form: Minifloat, guard: int, codes: np.ndarray, exponent: np.ndarray) -> np.ndarray:
    """int64 integers of floats: their magnitudes in units of 2**(exponent - bias - fraction -
    guard), truncated toward zero, and then their signs.

    codes     [..., K]; infinities and NaN enter as the numbers that their fields would be one
              exponent further
    exponent  [...] the field they share.  A float of a greater one is shifted by the difference
              modulo 2**(bits of the field), and so is no longer the number that it was
    """
    codes = np.asarray(codes, np.int64)
    field = codes >> form.fraction & ((1 << form.exponent) - 1)
    fraction = codes & ((1 << form.fraction) - 1)
    whole = np.where(field > 0, fraction + (1 << form.fraction), fraction) << guard
    distance = (np.asarray(exponent)[..., None] - powers(form, codes)) % (1 << form.exponent)
    size = whole >> np.minimum(distance, 63)
    found: np.ndarray = np.where(codes >> (form.width - 1) == 1, -size, size)
    return found


def product(
    form: Minifloat,
    guard: int,
    x: np.ndarray,
    q: np.ndarray,
    acc_width: int,
    exponent: np.ndarray | None = None,
) -> Floats:
    """x·q modulo 2**acc_width in two's complement, exact behind the alignment of x: the order of
    the sum is of no effect, nor is how weights are cut into planes or digits.

    x         codes [M, K]
    q         integers [K, N]
    exponent  [M] that the rows are aligned to; the greatest of each by default
    """
    if exponent is None:
        exponent = powers(form, x).max(axis=1)
    nan = np.zeros(len(x), np.bool_)
    if form.special:
        nan = (form.exact(x).kind != 0).any(axis=1)
    data = dot.matmul(aligned(form, guard, x, exponent), np.asarray(q, np.int64), acc_width, True)
    return Floats(data, np.asarray(exponent, np.int64), nan)
