"""Decoders and encoders by function: what `Format.exact` and `Format.encode` say of them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from fractions import Fraction

import numpy as np

from hwgen.formats import Format
from hwgen.formats.base import FINITE, INFINITE, NAN

KEPT = 53
"""Bits of a float64."""


def decoded(
    form: Format, codes: np.ndarray, *, significand: int, lsb: int
) -> dict[str, np.ndarray]:
    """(−1)**sign · significand · 2**(shift + lsb) of every code, and what is no number.

    codes        int64 [beats]
    significand  bits of a significand; it is shifted up as far as they and a shift of 0 allow
    Returns sign, significand, shift, nan, inf as int64 [beats]; ValueError where a value has
    bits below 2**lsb.
    """
    exact = form.exact(codes)
    size = np.abs(exact.significand)
    shift = np.where(size == 0, 0, exact.shift - lsb)
    room = significand - np.frexp(size.astype(np.float64))[1]
    up = np.where(size == 0, 0, np.minimum(room, shift))
    if ((size >> np.maximum(-up, 0)) << np.maximum(-up, 0) != size).any():
        raise ValueError(f"{form.name} has numbers that {significand} bits over 2**{lsb} miss")
    size = np.where(up >= 0, size << np.maximum(up, 0), size >> np.maximum(-up, 0))
    return {
        "sign": exact.sign.astype(np.int64),
        "significand": size.astype(np.int64),
        "shift": (shift - up).astype(np.int64),
        "nan": (exact.kind == NAN).astype(np.int64),
        "inf": (exact.kind == INFINITE).astype(np.int64),
    }


def encoded(
    form: Format,
    sums: Mapping[str, np.ndarray],
    *,
    lsb: int,
    saturate: bool,
    nan: bool,
    wraps: bool,
    rounding: str = "nearest-even",
) -> dict[str, np.ndarray]:
    """Codes of total · 2**lsb as `Format.encode` rounds, and what is to be said about them.

    sums   total (Python integers or int64), nan, pos_inf, neg_inf (0 or 1), all [beats]
    nan    whether the format has a NaN
    wraps  whether, without `saturate`, numbers beyond the range are taken modulo 2**width
    Returns code, outside, inexact, invalid as int64 [beats].
    """
    total = np.asarray(sums["total"])
    above, below = (np.asarray(sums[key]).astype(np.bool_) for key in ("pos_inf", "neg_inf"))
    infinite = above | below
    wrong = np.asarray(sums["nan"]).astype(np.bool_) | (above & below)
    wraps = wraps and not saturate
    values = reals(total, lsb, form.width if wraps else None)
    values[above], values[below] = np.inf, -np.inf
    values[wrong] = np.nan
    invalid = (wrong & (not nan)) | (infinite & wraps)
    codes = np.zeros(len(values), np.int64)
    codes[~invalid] = form.encode(values[~invalid], rounding=rounding, saturate=saturate)
    outside = np.where(infinite, True, _outside(form, total, lsb))
    exact = form.exact(codes)
    inexact = np.where(
        infinite, exact.kind != INFINITE, (exact.kind != FINITE) | _differs(exact, total, lsb)
    )
    silent = wrong | invalid
    return {
        "code": codes,
        "outside": (outside & ~silent).astype(np.int64),
        "inexact": (inexact & ~silent).astype(np.int64),
        "invalid": invalid.astype(np.int64),
    }


def reals(total: np.ndarray, lsb: int, modulus: int | None = None) -> np.ndarray:
    """float64 values that round to a format of at most 51 bits just as total · 2**lsb does.

    The last bit of a longer number is 1 where anything below it is (rounding to odd).  With
    a modulus, of 2**modulus, only the bits below it are taken.
    """
    if modulus is None and (np.abs(total) < 1 << KEPT).all():
        return np.ldexp(total.astype(np.float64), lsb)
    found = []
    for number in map(int, total):
        size = abs(number)
        if modulus is not None and lsb + size.bit_length() > modulus:
            size %= 1 << max(modulus - lsb, 0)
        cut = max(size.bit_length() - KEPT, 0)
        size = size >> cut | (size & ((1 << cut) - 1) != 0)
        found.append(math.ldexp(math.copysign(size, number), lsb + cut))
    return np.array(found)


def _outside(form: Format, total: np.ndarray, lsb: int) -> np.ndarray:
    unit = Fraction(2) ** lsb
    high, low = math.floor(Fraction(form.max) / unit), math.ceil(Fraction(form.min) / unit)
    return np.array([not low <= int(number) <= high for number in total], np.bool_)


def _differs(exact: tuple[np.ndarray, ...], total: np.ndarray, lsb: int) -> np.ndarray:
    """Whether the number of a code is another than total · 2**lsb."""
    found = []
    shifts = (exact[1] - lsb).tolist()
    for size, shift, number in zip(exact[0].tolist(), shifts, total.tolist(), strict=True):
        found.append(size << shift != number if shift >= 0 else size != number << -shift)
    return np.array(found, np.bool_)
