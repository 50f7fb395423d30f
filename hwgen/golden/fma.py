"""Sums of products rounded after every addition, in any floating-point formats.

float64 holds every product of two numbers of at most 24 bits.  Its sum with a third is found
with its error (Knuth's two-sum) and made odd where that is not 0; 53 bits rounded to odd round
to any 51 or fewer as the exact sum does (Boldo, Melquiond: Emulation of FMA and correctly rounded
sums, IEEE Transactions on Computers 57(4), 2008).
"""

from __future__ import annotations

import math

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
    sums = [0.0] * turns
    fresh = [0] * len(a) if first is None else first.tolist()
    found = []
    with np.errstate(invalid="ignore"):
        products = (act.decode(a) * wgt.decode(b)).tolist()
    for t, product in enumerate(products):
        addend = 0.0 if fresh[t] else sums[t % turns]
        sums[t % turns] = added(acc, product, addend)
        found.append(sums[t % turns])
    return acc.encode(np.array(found), saturate=False)


def added(form: Minifloat, product: float, addend: float) -> float:
    """The number of `form` next to product + addend, as `fma` does, one at a time."""
    total = product + addend
    if not math.isfinite(total):
        return total
    share = total - product
    error = (product - (total - share)) + (addend - share)
    if error and not int(math.frexp(total)[0] * 2**53) & 1:
        total = math.nextafter(total, math.copysign(math.inf, error))
    return nearest(form, total)


def nearest(form: Minifloat, value: float) -> float:
    """The number of `form` next to a finite value, ties to even; beyond the range infinite."""
    last = max(math.frexp(value)[1] - 1, 1 - form.bias) - form.fraction
    found = math.copysign(math.ldexp(round(math.ldexp(value, -last)), last), value)
    return found if abs(found) <= form.max else math.copysign(math.inf, value)


def matmul(
    act: Minifloat, wgt: Minifloat, acc: Minifloat, a: np.ndarray, b: np.ndarray
) -> np.ndarray:
    """Codes of A·B, a [M, K] and b [K, N] codes; products are added in the order of k."""
    sums = np.zeros((a.shape[0], b.shape[1]), np.int64)
    for k in range(a.shape[1]):
        sums = fma(act, wgt, acc, a[:, k, None], b[None, k], sums)
    return sums
