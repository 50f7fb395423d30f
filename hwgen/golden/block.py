"""Dot products of blocks with shared scales, and sums of them, by function."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from hwgen import formats
from hwgen.formats import Format
from hwgen.golden.dot import numbers

SCALE_BIAS, SCALE_NAN = 127, 255
NAN = 0x7FC00000
DROPPED = -700
"""Exponent far below every block and every float32."""
KEPT = 53


class Blocks(NamedTuple):
    """Products of blocks: value = total · 2**(scale - 254 + unit).

    total  Python integers [beats]; 0 where nan
    scale  int64 [beats], the sum of both scales
    nan    bool [beats]: a scale is 255, or an element is a NaN or an infinity
    unit   exponent of the last bit of a total with scales of 1
    """

    total: np.ndarray
    scale: np.ndarray
    nan: np.ndarray
    unit: int


class Windowed(NamedTuple):
    """Running sums in a window: acc Python integers over 2**emin, flags bool, all [beats]."""

    acc: np.ndarray
    overflow: np.ndarray
    underflow: np.ndarray
    nan: np.ndarray


def block_dot(
    act: Format,
    wgt: Format,
    a: np.ndarray,
    b: np.ndarray,
    act_scale: np.ndarray,
    wgt_scale: np.ndarray,
) -> Blocks:
    """Exact dot products of blocks.

    a, b                  [beats, k] operands as designs take them
    act_scale, wgt_scale  [beats] codes of E8M0
    """
    ours, theirs = numbers(act, a), numbers(wgt, b)
    products = ours.integers.astype(object) * theirs.integers.astype(object)
    nan = ours.nan.any(axis=1) | theirs.nan.any(axis=1)
    nan = nan | (act_scale == SCALE_NAN) | (wgt_scale == SCALE_NAN)
    total = np.where(nan, 0, products.sum(axis=1))
    scale = act_scale.astype(np.int64) + wgt_scale.astype(np.int64)
    return Blocks(total, scale, nan, act.unit + wgt.unit)


def windowed(blocks: Blocks, first: np.ndarray, emin: int, emax: int) -> Windowed:
    """Sums of blocks since `first` in the window of bits 2**emin … 2**emax and a sign.

    Of a block only the floor over 2**emin counts, and `underflow` says that this was less; of
    the sum what is left modulo 2**(emax + 2 - emin), and `overflow` says that a block or its sum
    with what was left before was outside.
    """
    half = 1 << (emax - emin + 1)
    found: list[tuple[int, bool, bool, bool]] = []
    acc, over, under, nan = 0, False, False, False
    shifts = (blocks.scale - 2 * SCALE_BIAS + blocks.unit - emin).tolist()
    for total, shift, wrong, begins in zip(
        blocks.total.tolist(), shifts, blocks.nan.tolist(), first.tolist(), strict=True
    ):
        if begins:
            acc, over, under, nan = 0, False, False, False
        addend = total << shift if shift >= 0 else total >> -shift
        under |= shift < 0 and addend << -shift != total
        over |= not -half <= addend < half
        addend = (addend + half) % (2 * half) - half
        over |= not -half <= acc + addend < half
        acc = (acc + addend + half) % (2 * half) - half
        nan |= wrong
        found.append((acc, over, under, nan))
    sums, *flags = zip(*found, strict=True)
    return Windowed(np.array(sums, object), *(np.array(flag, np.bool_) for flag in flags))


def rounded(blocks: Blocks, first: np.ndarray) -> np.ndarray:
    """Codes of float32 sums of blocks since `first`: each sum of the code before and a block is
    exact, then rounded to nearest even once.  int64 [beats]; NaN is 0x7fc00000."""
    form = formats.get("fp32")
    found: list[int] = []
    code = 0
    shifts = (blocks.scale - 2 * SCALE_BIAS + blocks.unit).tolist()
    for total, shift, wrong, begins in zip(
        blocks.total.tolist(), shifts, blocks.nan.tolist(), first.tolist(), strict=True
    ):
        code = 0 if begins else code
        code = NAN if wrong else _sum(form, code, total, shift)
        found.append(code)
    return np.array(found, np.int64)


def _sum(form: Format, code: int, total: int, shift: int) -> int:
    """The code of (number of `code`) + total · 2**shift."""
    before = form.exact(np.array([code]))
    if before.kind[0]:
        return code
    exact = int(before.significand[0]) << (int(before.shift[0]) - DROPPED)
    exact += total << (shift - DROPPED)
    if not exact:
        # Of zeros only two negative ones make a negative one, and blocks are none.
        return 0
    size = abs(exact)
    # The last bit kept is 1 where anything below it is: that rounds to float32 as all of it does.
    cut = max(size.bit_length() - KEPT, 0)
    short = size >> cut | (size & ((1 << cut) - 1) != 0)
    value = math.ldexp(short if exact > 0 else -short, cut + DROPPED)
    return int(form.encode(np.array([value]), saturate=False)[0])
