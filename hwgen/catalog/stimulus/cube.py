"""Stimulus of the cube: products of whole matrices, one per beat."""

from __future__ import annotations

import numpy as np

from hwgen import formats
from hwgen.catalog.stimulus.array import kind
from hwgen.catalog.stimulus.operands import drawn, extremes, garbage, operands
from hwgen.design.array.config import CubeArrayConfig
from hwgen.design.array.cube_anchor import CubeAnchor
from hwgen.design.array.cube_array import CubeArray
from hwgen.golden import dot
from hwgen.vectors import Vectors

PAUSE = 0.25
"""Share of idle cycles."""


def cube(config: CubeArrayConfig, *, seed: int, products: int = 24) -> Vectors:
    """Products A·B, mostly one right behind the other; idle cycles carry garbage.

    The first four have both operands at one end of their formats.  An anchor has no idle cycles
    and shows a sum at a time, so those before the first whole product are not looked at.
    """
    rng = np.random.default_rng(seed)
    rows, deep, cols = config.rows, config.deep, config.cols
    x, z = np.divmod(np.arange(rows * cols), cols)
    late = x + z if config.form == "anchor" else np.zeros_like(x)
    gaps = (rng.random(products) < PAUSE) * rng.integers(1, 4, products)
    if config.form == "anchor":
        products += int(late.max())
        gaps = np.zeros(products, np.int64)
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
        shown = at + late < total
        out[(at + late)[shown], shown.nonzero()[0]] = c.data.ravel()[shown]
        nan[(at + late)[shown], shown.nonzero()[0]] = c.nan.ravel()[shown]
    given = {"act": a.reshape(total, -1), "wgt": b.reshape(total, -1)}
    results = {"results": {"out": out, **({"nan": nan} if config.special else {})}}
    plain = config.form == "array"
    return Vectors(
        inputs={"operands": {"valid": valid, **given} if plain else given},
        expected={"markers": {"out_valid": valid}, **results} if plain else results,
        care={"results": valid.astype(bool) if plain else np.arange(total) >= late.max()},
        place={"results": {"row": np.tile(x, (total, 1)), "col": np.tile(z, (total, 1))}},
        latency=CubeArray.latency(config) if plain else CubeAnchor.latency(config),
        what=f"{products} products C[{rows},{cols}] = A[{rows},{deep}] B[{deep},{cols}]",
    )
