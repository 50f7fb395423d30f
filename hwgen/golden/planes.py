"""Sums of activations times low-bit weights, whole and by planes, and T-MAC's quantised tables."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from hwgen.golden import dot

ENTRY_MOST = 127
"""Greatest entry of a quantised table."""


class Tables(NamedTuple):
    """Quantised half tables.

    entries  [..., tables, 2**(k-1)] int64, -127 … 127: about the sums over `scale`
    scales   [..., groups] float64, one for each `group` of activations
    """

    entries: np.ndarray
    scales: np.ndarray


def product(x: np.ndarray, q: np.ndarray, acc_width: int) -> np.ndarray:
    """x·q modulo 2**acc_width in two's complement: x [M, K], q [K, N] integers; [M, N]."""
    return dot.matmul(x, q, acc_width, True)


def planes(q: np.ndarray, bits: int) -> np.ndarray:
    """The bits of integers, [bits, ...], the most significant one first; of negative ones those of
    two's complement."""
    places = np.arange(bits - 1, -1, -1).reshape(-1, *[1] * q.ndim)
    return np.asarray(q, np.int64)[None] >> places & 1


def weights(bits: int, signed: bool) -> np.ndarray:
    """What the planes count, [bits], the most significant one first: of two's complement that one
    counts negative."""
    found = 1 << np.arange(bits - 1, -1, -1)
    if signed:
        found[0] = -found[0]
    return found


def half_tables(x: np.ndarray, k: int) -> np.ndarray:
    """Sums of every k neighbours with signs: x [..., K], K a multiple of k; [..., K/k, 2**(k-1)].

    Entry j has the last of the k positive, and lane i before it if bit i of j is 1.  The other
    half of a table is the negative of this one.
    """
    signs = 2 * (np.arange(1 << (k - 1))[:, None] >> np.arange(k) & 1) - 1
    signs[:, -1] = 1
    groups = np.asarray(x).reshape(*np.shape(x)[:-1], -1, k)
    found: np.ndarray = groups @ signs.T
    return found


def tables(x: np.ndarray, k: int, group: int) -> Tables:
    """T-MAC's tables of 8 bits: x [..., K] real or integer, K a multiple of `group`, that of k.

    The scale of a group is the greatest sum of magnitudes of k neighbours over 127, entries are
    rounded to the nearest, ties to even; where the scale is 0 they are 0.
    """
    sums = half_tables(np.asarray(x, np.float64), k)
    shape = (*sums.shape[:-2], -1, group // k, sums.shape[-1])
    grouped = sums.reshape(shape)
    # The greatest magnitude of a table is that of the signs of its activations.
    scales = np.abs(grouped).max(axis=(-1, -2)) / ENTRY_MOST
    inverse = np.divide(1.0, scales, out=np.zeros_like(scales), where=scales > 0)
    entries = np.rint(grouped * inverse[..., None, None])
    entries = np.clip(entries, -ENTRY_MOST, ENTRY_MOST).astype(np.int64)
    return Tables(entries.reshape(sums.shape), scales)


def looked_up(entries: np.ndarray, q: np.ndarray, bits: int, signed: bool) -> np.ndarray:
    """Sums of the entries that the weights choose, over planes: a bit counts +1 or -1, times what
    its plane counts.  About 2·x·q less the sum of all planes times that of x, in the units of the
    entries; in two's complement all planes come to -1.

    entries  [M, tables, 2**(k-1)] of `tables` or `half_tables`
    q        [K, N] integers of that many bits
    Returns int64 [M, N].
    """
    m, count, half = entries.shape
    # The whole table, by all k bits of a group: the lower half is the upper one backwards.
    whole = np.concatenate([-entries[..., ::-1], entries], axis=-1)
    k = half.bit_length()
    n = q.shape[1]
    total = np.zeros((m, n), np.int64)
    for plane, weight in zip(planes(q, bits), weights(bits, signed), strict=True):
        places = 1 << np.arange(k)
        chosen = (plane.reshape(count, k, n) * places[:, None]).sum(axis=1)
        for t in range(count):
            total += weight * whole[:, t][:, chosen[t]]
    return total
