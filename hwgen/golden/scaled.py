"""Matrix products whose groups of k have scales and zero points of their own: exact integers."""

from __future__ import annotations

import numpy as np

from hwgen.golden.dot import matmul, wrap


def group_sums(a: np.ndarray, q: np.ndarray, group: int, sum_width: int) -> np.ndarray:
    """Sums over each group of k, [groups, M, N], modulo 2**sum_width in two's complement.

    a, q   [M, K] and [K, N] integers; K is a multiple of `group`, of which 0 means all
    """
    span = group or a.shape[1]
    if a.shape[1] % span:
        raise ValueError(f"K is a multiple of the group of {span}, not {a.shape[1]}")
    starts = range(0, a.shape[1], span)
    parts = [matmul(a[:, k : k + span], q[k : k + span], sum_width, True) for k in starts]
    return np.stack(parts)


def act_sums(a: np.ndarray, group: int, sum_width: int) -> np.ndarray:
    """Sums of the activations of each group, [groups, M, 1], as `group_sums` has them."""
    return group_sums(a, np.ones((a.shape[1], 1), np.int64), group, sum_width)


def added(parts: list[tuple[np.ndarray, np.ndarray]], width: int) -> np.ndarray:
    """Sum over pairs of sums [groups, M, N] or [groups, M, 1] and their scales [groups, N],
    modulo 2**width in two's complement."""
    products = [
        (sums.astype(object) * scale[:, None].astype(object)).sum(axis=0) for sums, scale in parts
    ]
    return wrap(sum(products[1:], products[0]), width, True)


def scaled(
    a: np.ndarray,
    q: np.ndarray,
    scale: np.ndarray,
    zero: np.ndarray | None,
    group: int,
    widths: tuple[int, int],
) -> np.ndarray:
    """Sum over the groups of scale · (sum of x·q) + zero · (sum of x), [M, N].

    scale, zero  [groups, N] integers; without zero points None
    widths       of the sums over a group, and of the result: each wraps in two's complement
    """
    parts = [(group_sums(a, q, group, widths[0]), scale)]
    if zero is not None:
        parts.append((act_sums(a, group, widths[0]), zero))
    return added(parts, widths[1])


def by_planes(
    a: np.ndarray,
    codes: np.ndarray,
    scale: np.ndarray,
    zero: np.ndarray | None,
    group: int,
    widths: tuple[int, int],
) -> np.ndarray:
    """Sum over the groups of zero · (sum of x) + sum over the bits i of
    scale_i · (sum of x where bit i of the code is 1), [M, N]: HLQ's integers.

    codes  [K, N], 0 … 2**bits − 1
    scale  [groups, bits, N] integers, of bit i at place i; any sign and order
    zero   [groups, N] integers, or None
    widths as `scaled` takes them
    """
    parts = [
        (group_sums(a, codes >> bit & 1, group, widths[0]), scale[:, bit])
        for bit in range(scale.shape[1])
    ]
    if zero is not None:
        parts.append((act_sums(a, group, widths[0]), zero))
    return added(parts, widths[1])


def product(
    a: np.ndarray,
    q: np.ndarray,
    scale: np.ndarray | None,
    zero: np.ndarray | None,
    group: int,
    widths: tuple[int, int],
) -> np.ndarray:
    """A·Q [M, N] as the engines of weight planes give it: `by_planes` where `scale` has an axis
    for the bits, else `scaled`; without scales the plain sum modulo 2**widths[0].
    """
    if scale is None:
        return np.asarray(group_sums(a, q, 0, widths[0])[0])
    function = by_planes if scale.ndim == 3 else scaled
    return function(a, q, scale, zero, group, widths)
