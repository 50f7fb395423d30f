"""Matrix products on units that sum by themselves: SIMD lanes and dot products of blocks.

Those of fused multiply-adds are `hwgen.golden.fma.matmul`.
"""

from __future__ import annotations

import numpy as np

from hwgen.formats import Format
from hwgen.golden import dot
from hwgen.golden.block import Windowed, block_dot, rounded, windowed
from hwgen.golden.simd import Lanes


def simd(mode: Lanes, a: np.ndarray, b: np.ndarray) -> dot.Sums:
    """A·B in units of 2**lsb: a [M, K], b [K, N] operands as designs take them.

    Sums are Python integers modulo 2**bits in two's complement, whatever elements a word holds:
    those of all elements are added up.  What is no number counts as 0; `nan` says where.
    Where sums are rounded after every product, see `hwgen.golden.fma.matmul`.
    """
    act, wgt = mode.forms
    up = act.unit + wgt.unit - mode.lsb
    if up < 0:
        raise ValueError(f"products of {act.name} and {wgt.name} are finer than 2**{mode.lsb}")
    exact = dot.product(act, wgt, a, b, mode.bits, True)
    data = dot.wrap(exact.data.astype(object) << up, mode.bits, True)
    return dot.Sums(data.astype(object), exact.nan)


def blocks(
    act: Format,
    wgt: Format,
    a: np.ndarray,
    b: np.ndarray,
    scales: tuple[np.ndarray, np.ndarray],
    window: tuple[int, int] | None,
) -> np.ndarray | Windowed:
    """Sums over the blocks of a row of A times those of a column of B, in the order of k.

    a, b    [M, blocks, k] and [N, blocks, k] operands as designs take them
    scales  [M, blocks] and [N, blocks] codes of E8M0
    window  exponents of the last and the highest bit of the sums; None: float32
    Returns codes of float32 [M, N], or the sums in the window with their flags, each [M, N].
    """
    m, count, k = a.shape
    n = len(b)
    shape = (m, n, count)
    ours = np.broadcast_to(a[:, None], (*shape, k)).reshape(-1, k)
    theirs = np.broadcast_to(b[None], (*shape, k)).reshape(-1, k)
    act_scale = np.broadcast_to(scales[0][:, None], shape).reshape(-1)
    wgt_scale = np.broadcast_to(scales[1][None], shape).reshape(-1)
    found = block_dot(act, wgt, ours, theirs, act_scale, wgt_scale)
    first = np.tile(np.arange(count) == 0, m * n)
    if window is None:
        return rounded(found, first).reshape(shape)[..., -1]
    return Windowed(*(each.reshape(shape)[..., -1] for each in windowed(found, first, *window)))
