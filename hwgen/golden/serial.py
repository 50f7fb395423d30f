"""What bit-serial units compute, by the numbers themselves and not by their bits."""

from __future__ import annotations

import numpy as np

from hwgen.golden.dot import wrap


def scaled(sums: np.ndarray, scales: np.ndarray, acc_width: int) -> np.ndarray:
    """Sum over the groups of sum * scale, modulo 2**acc_width in two's complement.

    sums, scales  [groups, …] integers; returns […] int64
    """
    # int64 arithmetic wraps modulo 2**64, of which every narrower modulus is a divisor.
    products = np.asarray(sums).astype(np.int64) * np.asarray(scales).astype(np.int64)
    return wrap(products.sum(axis=0), acc_width, True)
