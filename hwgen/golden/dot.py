"""Exact integer dot products with a declared accumulator."""

from __future__ import annotations

import numpy as np


def wrap(values: np.ndarray, width: int, signed: bool) -> np.ndarray:
    """`values` modulo 2**width, in two's complement if `signed`.

    values  int64 or uint64, taken as numbers modulo 2**64
    Returns int64 if signed, else int64 below 64 bits and uint64 at 64.
    Raises TypeError for anything but integers: a float may have lost low bits already.
    """
    values = np.asarray(values)
    if not np.issubdtype(values.dtype, np.integer):
        raise TypeError(f"wrap() takes integers, not {values.dtype}")
    bits = values.astype(np.uint64)
    if width < 64:
        bits = bits & np.uint64((1 << width) - 1)
        if not signed:
            return bits.astype(np.int64)
        half = np.uint64(1 << (width - 1))
        return (bits ^ half).astype(np.int64) - np.int64(half)
    return bits.view(np.int64) if signed else bits


def matmul(a: np.ndarray, b: np.ndarray, acc_width: int, signed: bool) -> np.ndarray:
    """A·B modulo 2**acc_width: a [M, K], b [K, N] integers; returns [M, N] as `wrap` does."""
    # int64 arithmetic wraps modulo 2**64, of which every narrower modulus is a divisor.
    return wrap(a.astype(np.int64) @ b.astype(np.int64), acc_width, signed)
