"""Sums of activations times weights of small datatypes, by what their codes stand for."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from hwgen import formats
from hwgen.formats import Format, Integer, Minifloat
from hwgen.formats.block.bitmod import BitMod
from hwgen.golden.dot import wrap


class Aligned(NamedTuple):
    """Sums after every chunk, in units of 2**(exponent - bias - fraction - guard) times the unit
    of the weights.

    data      int64 [chunks, cols]
    exponent  int64 [chunks]
    nan       bool [chunks]
    """

    data: np.ndarray
    exponent: np.ndarray
    nan: np.ndarray


def weights(name: str, codes: np.ndarray, selector: np.ndarray) -> np.ndarray:
    """int64 numbers of codes over the unit of their format, any shape.

    name      integers, bitmod_fp3, bitmod_fp4 or a minifloat without special codes
    codes     in the low bits; bits above do not matter
    selector  of each code's group, of the same shape; for BitMoD's formats only
    """
    form: Format | BitMod = formats.get(name)
    low = np.asarray(codes, np.int64) & ((1 << form.width) - 1)
    if isinstance(form, BitMod):
        tables: np.ndarray = np.array(form.tables, np.int64)
        found: np.ndarray = tables[selector, low]
        return found
    if isinstance(form, Integer):
        return np.asarray(form.decode(low), np.int64)
    exact = form.exact(low)
    return np.asarray(exact.significand << (exact.shift - form.unit), np.int64)


def integer_sums(acts: np.ndarray, wgts: np.ndarray, acc_width: int) -> np.ndarray:
    """A·B modulo 2**acc_width in two's complement: acts [M, K], wgts [K, N] integers."""
    return wrap(acts.astype(np.int64) @ wgts.astype(np.int64), acc_width, True)


def aligned_sums(
    form: Minifloat, guard: int, acts: np.ndarray, wgts: np.ndarray, acc_width: int
) -> Aligned:
    """Sums of floats times integers, chunk after chunk.

    The exponent of a sum is the greatest exponent field so far, that of subnormal numbers
    counting as 1.  Where a chunk raises it, the sum before is divided by the power of two and
    rounded down.  Floats count in units of the last of `guard` bits below the last bit of a float
    with the exponent of the sum, truncated toward zero.  Sums are modulo 2**acc_width, in two's
    complement, after every chunk.  Infinities and NaN enter as the numbers that their fields
    would be, and mark the sum.

    acts  codes [chunks, lanes]
    wgts  integers [chunks, lanes, cols]
    """
    field = acts >> form.fraction & ((1 << form.exponent) - 1)
    fraction = acts & ((1 << form.fraction) - 1)
    power = np.maximum(field, 1)
    size = (fraction + np.where(field > 0, 1 << form.fraction, 0)) << guard
    negative = acts >> (form.width - 1) == 1
    nan = np.zeros(len(acts), np.bool_)
    if form.special:
        nan = np.maximum.accumulate((form.exact(acts).kind != 0).any(axis=1))
    exponents = np.maximum.accumulate(power.max(axis=1))
    total = np.zeros(wgts.shape[2], np.int64)
    found = []
    before = int(exponents[0])
    for chunk, exponent in enumerate(exponents.tolist()):
        total = total >> min(exponent - before, 63)
        before = exponent
        kept = size[chunk] >> np.minimum(exponent - power[chunk], 63)
        signed = np.where(negative[chunk], -kept, kept)
        total = wrap(total + signed @ wgts[chunk], acc_width, True)
        found.append(total)
    return Aligned(np.array(found), exponents, nan)
