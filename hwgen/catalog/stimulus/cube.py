"""Stimulus of the cube: products of whole matrices, one per beat."""

from __future__ import annotations

import numpy as np

from hwgen import formats
from hwgen.catalog.stimulus.array import kind
from hwgen.catalog.stimulus.operands import drawn, extremes, garbage, operands
from hwgen.design.array.config import CubeConfig
from hwgen.design.array.cube_array import CubeArray
from hwgen.golden import dot
from hwgen.vectors import Vectors

PAUSE = 0.25
"""Share of idle cycles."""


def cube(config: CubeConfig, *, seed: int, products: int = 24) -> Vectors:
    """Products A·B, mostly one right behind the other; idle cycles carry garbage.

    The first four have both operands at one end of their formats.
    """
    rng = np.random.default_rng(seed)
    rows, deep, cols = config.rows, config.deep, config.cols
    gaps = (rng.random(products) < PAUSE) * rng.integers(1, 4, products)
    busy = np.arange(products) + np.cumsum(gaps)
    total = int(busy[-1]) + 1
    a = operands(rng, config.act, (total, rows, deep))
    b = operands(rng, config.wgt, (total, deep, cols))
    if drawn() is None:
        for at, ends in zip(busy[:4], range(4), strict=False):
            a[at] = extremes(config.act, (rows, deep), bool(ends & 1))
            b[at] = extremes(config.wgt, (deep, cols), bool(ends & 2))
    valid = np.zeros(total, np.int64)
    valid[busy] = 1
    idle = valid == 0
    a[idle], b[idle] = garbage(rng, config.act, a[idle]), garbage(rng, config.wgt, b[idle])
    act, wgt = formats.get(config.act), formats.get(config.wgt)
    out: np.ndarray = np.zeros((total, rows * cols), kind(config))
    nan = np.zeros((total, rows * cols), np.int64)
    for at in busy:
        c = dot.product(act, wgt, a[at], b[at], config.acc_width, config.signed)
        out[at], nan[at] = c.data.ravel(), c.nan.ravel()
    row, col = np.divmod(np.arange(rows * cols), cols)
    return Vectors(
        inputs={
            "operands": {"valid": valid, "act": a.reshape(total, -1), "wgt": b.reshape(total, -1)}
        },
        expected={
            "markers": {"out_valid": valid},
            "results": {"out": out, **({"nan": nan} if config.special else {})},
        },
        care={"results": valid.astype(bool)},
        place={"results": {"row": np.tile(row, (total, 1)), "col": np.tile(col, (total, 1))}},
        latency=CubeArray.latency(config),
        what=f"{products} products C[{rows},{cols}] = A[{rows},{deep}] B[{deep},{cols}]",
    )
