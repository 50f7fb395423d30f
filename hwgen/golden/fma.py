"""Sums of products rounded after every addition, in any floating-point formats.

float64 holds every product of two numbers of at most 24 bits.  Its sum with a third is found
with its error (Knuth's two-sum) and made odd where that is not 0; 53 bits rounded to odd round
to any 51 or fewer as the exact sum does (Boldo, Melquiond: Emulation of FMA and correctly rounded
sums, IEEE Transactions on Computers 57(4), 2008).
"""

from __future__ import annotations

import numpy as np

from hwgen.formats.minifloat import Minifloat


def fma(
    act: Minifloat, wgt: Minifloat, acc: Minifloat, a: np.ndarray, b: np.ndarray, c: np.ndarray
) -> np.ndarray:
    """Codes of a * b + c, rounded once to the nearest, ties to even; shapes as numpy broadcasts.

    a, b, c  codes of act, wgt and acc
    Zeros, infinities and NaN as IEEE 754-2019, with one NaN, `Minifloat.nan_code`.
    """
    with np.errstate(invalid="ignore", over="ignore"):
        # float64 multiplies and adds signs of zeros and infinities by the same standard.
        product = act.decode(a) * wgt.decode(b)
        addend = acc.decode(c)
        total = product + addend
        share = total - product
        error = (product - (total - share)) + (addend - share)
    bits = np.ascontiguousarray(total).view(np.int64)
    # An even number that is not exact has its odd neighbour on the side of the error.
    inexact = np.isfinite(total) & (error != 0) & (bits & 1 == 0)
    outward = (error > 0) == (total > 0)
    odd = bits + np.where(inexact, np.where(outward, 1, -1), 0)
    return acc.encode(odd.view(np.float64), saturate=False)


def running(
    act: Minifloat,
    wgt: Minifloat,
    acc: Minifloat,
    a: np.ndarray,
    b: np.ndarray,
    first: np.ndarray | None = None,
    turns: int = 1,
) -> np.ndarray:
    """The code of the sum after every beat, in which a[t] * b[t] is added to one of `turns` sums,
    t modulo `turns`; all begin with 0, and again where first[t] is 1."""
    beats = len(a)
    whole = -(-beats // turns) * turns
    found = np.zeros((whole // turns, turns), np.int64)
    ours, theirs, fresh = (
        np.resize(np.concatenate([each, np.zeros(whole - beats, np.int64)]), found.shape)
        for each in (a, b, np.zeros(beats, np.int64) if first is None else first)
    )
    sums = np.zeros(turns, np.int64)
    for t in range(len(found)):
        sums = fma(act, wgt, acc, ours[t], theirs[t], np.where(fresh[t] == 1, 0, sums))
        found[t] = sums
    return found.reshape(-1)[:beats]


def matmul(
    act: Minifloat, wgt: Minifloat, acc: Minifloat, a: np.ndarray, b: np.ndarray
) -> np.ndarray:
    """Codes of A·B, a [M, K] and b [K, N] codes; products are added in the order of k."""
    sums = np.zeros((a.shape[0], b.shape[1]), np.int64)
    for k in range(a.shape[1]):
        sums = fma(act, wgt, acc, a[:, k, None], b[None, k], sums)
    return sums
