"""Exact dot products in any two scalar formats, with a declared accumulator."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from hwgen.formats import Format, Integer
from hwgen.formats.base import FINITE

WORD = 64


class Numbers(NamedTuple):
    """What codes stand for.

    integers  values over 2**unit of the format; int64, or Python integers where they are wider;
              0 for what is no number
    nan       bool: NaN, NaR and infinities
    """

    integers: np.ndarray
    nan: np.ndarray


class Sums(NamedTuple):
    """Dot products: `data` as `wrap` gives it, and where one of the operands was no number."""

    data: np.ndarray
    nan: np.ndarray


class Windowed(NamedTuple):
    """Running sums in a window, over 2**emin; Python integers, and flags, all [beats]."""

    data: np.ndarray
    overflow: np.ndarray
    underflow: np.ndarray
    nan: np.ndarray


def numbers(form: Format, values: np.ndarray) -> Numbers:
    """The numbers of an operand as designs take it, any shape.

    values  numbers of an integer format, else codes
    """
    values = np.asarray(values)
    if isinstance(form, Integer):
        return Numbers(values.astype(np.int64), np.zeros(values.shape, np.bool_))
    exact = form.exact(values)
    finite = exact.kind == FINITE
    size = np.where(finite, exact.significand, 0)
    # Zeros in formats with a scale of their own have any shift.
    shift = np.where(size == 0, 0, exact.shift - form.unit)
    if form.integer_bits >= WORD:
        size = size.astype(object)
    found = np.where(shift >= 0, size << np.maximum(shift, 0), size >> np.maximum(-shift, 0))
    return Numbers(found, ~finite)


def pair(
    act: Format, wgt: Format, a: np.ndarray, b: np.ndarray, acc_width: int
) -> tuple[Numbers, Numbers]:
    """The numbers of both operands, whose products hold modulo 2**acc_width: int64 up to 64
    bits, where arithmetic wraps modulo 2**64, Python integers above."""
    kind = np.int64 if acc_width <= WORD else object
    ours, theirs = numbers(act, a), numbers(wgt, b)
    return (
        Numbers(ours.integers.astype(kind), ours.nan),
        Numbers(theirs.integers.astype(kind), theirs.nan),
    )


def wrap(values: np.ndarray, width: int, signed: bool) -> np.ndarray:
    """`values` modulo 2**width, in two's complement if `signed`.

    values  int64 or uint64, taken as numbers modulo 2**64, or Python integers
    Returns int64 if signed, else int64 below 64 bits and uint64 at 64; Python integers above.
    Raises TypeError for anything but integers: a float may have lost low bits already.
    """
    values = np.asarray(values)
    if values.dtype == object or width > WORD:
        half = 1 << (width - 1) if signed else 0
        wide = (values.astype(object) + half) % (1 << width) - half
        if width > WORD:
            return wide
        return wide.astype(np.int64 if signed or width < WORD else np.uint64)
    if not np.issubdtype(values.dtype, np.integer):
        raise TypeError(f"wrap() takes integers, not {values.dtype}")
    bits = values.astype(np.uint64)
    if width < WORD:
        bits = bits & np.uint64((1 << width) - 1)
        if not signed:
            return bits.astype(np.int64)
        sign = np.uint64(1 << (width - 1))
        return (bits ^ sign).astype(np.int64) - np.int64(sign)
    return bits.view(np.int64) if signed else bits


def matmul(a: np.ndarray, b: np.ndarray, acc_width: int, signed: bool) -> np.ndarray:
    """A·B modulo 2**acc_width: a [M, K], b [K, N] integers; returns [M, N] as `wrap` does."""
    if acc_width > WORD or object in (a.dtype, b.dtype):
        return wrap(a.astype(object) @ b.astype(object), acc_width, signed)
    # int64 arithmetic wraps modulo 2**64, of which every narrower modulus is a divisor.
    return wrap(a.astype(np.int64) @ b.astype(np.int64), acc_width, signed)


def product(
    act: Format, wgt: Format, a: np.ndarray, b: np.ndarray, acc_width: int, signed: bool
) -> Sums:
    """A·B in units of 2**(act.unit + wgt.unit): a [M, K], b [K, N] operands as designs take them.

    What is no number counts as 0 in `data`; `nan` [M, N] says of which results it is a part.
    """
    ours, theirs = pair(act, wgt, a, b, acc_width)
    nan = np.logical_or.outer(np.any(ours.nan, axis=1), np.any(theirs.nan, axis=0))
    return Sums(matmul(ours.integers, theirs.integers, acc_width, signed), nan)


def windowed(
    act: Format, wgt: Format, a: np.ndarray, b: np.ndarray, first: np.ndarray, emin: int, emax: int
) -> Windowed:
    """Sums of a * b since `first` in the window of bits 2**emin … 2**emax and a sign; all [beats].

    Of a product the floor over 2**emin counts, and `underflow` says that this was less; of the
    sum what is left modulo 2**(emax + 2 - emin), and `overflow` says that a product was
    2**(emax + 1) or more in magnitude, or that what was left of it and of the sum before are
    together outside.  What is no number counts as 0.
    """
    ours, theirs = numbers(act, a), numbers(wgt, b)
    products = ours.integers.astype(object) * theirs.integers.astype(object)
    wrongs = (ours.nan | theirs.nan).tolist()
    shift, half = emin - act.unit - wgt.unit, 1 << (emax - emin + 1)
    found: list[tuple[int, bool, bool, bool]] = []
    acc, over, under, nan = 0, False, False, False
    for product, wrong, begins in zip(products.tolist(), wrongs, first.tolist(), strict=True):
        if begins:
            acc, over, under, nan = 0, False, False, False
        addend = product // 2**shift
        under |= addend * 2**shift != product
        over |= abs(product) >= half * 2**shift
        total = acc + (addend + half) % (2 * half) - half
        over |= not -half <= total < half
        acc = (total + half) % (2 * half) - half
        nan |= wrong
        found.append((acc, over, under, nan))
    sums, *flags = zip(*found, strict=True)
    return Windowed(np.array(sums, object), *(np.array(flag, np.bool_) for flag in flags))
