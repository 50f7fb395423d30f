"""Stimulus of the matrix engine."""

from __future__ import annotations

import numpy as np

from hwgen import formats
from hwgen.catalog.stimulus.operands import drawn, extremes, operands
from hwgen.design.engine.config import MatmulConfig
from hwgen.design.engine.schedule import schedule
from hwgen.errors import UserError
from hwgen.golden import dot
from hwgen.tiling import Tiling
from hwgen.vectors import Vectors


def tiling(config: MatmulConfig, m: int, k: int, n: int) -> Tiling:
    """The order of work on the engine of `config`."""
    return Tiling(config.rows, config.cols, config.dataflow, m, k, n, config.depth, config.deep)


def product(config: MatmulConfig, a: np.ndarray, b: np.ndarray) -> Vectors:
    """Vectors of A [m, k] times B [k, n]: numbers of integer formats, codes of all others.

    Raises UserError where whole tiles would need a 0 that neither format has.
    """
    (m, k), n = a.shape, b.shape[1]
    order = tiling(config, m, k, n)
    forms = formats.get(config.act), formats.get(config.wgt)
    step = order.k_step
    if k % step and not _blank(config):
        name = "deep" if order.outputs_stay else "rows"
        rule = f"a multiple of {name} ({step}): {config.act} and {config.wgt} have no 0"
        raise UserError("k", rule, k, max(1, round(k / step)) * step)
    c = dot.product(*forms, *order.padded(a, b), config.acc_width, config.signed)
    marks = {"nan": order.out_beats(c.nan.astype(np.int64))["data"]} if config.special else {}
    plan = schedule(config, m, k, n)
    return Vectors(
        inputs=order.beats(a, b),
        expected={"out": {**order.out_beats(c.data), **marks}},
        place={"out": order.place()},
        cycles=plan.cycles,
        latency=plan.latency,
        interval=plan.interval,
        what=f"C[{m},{n}] = A[{m},{k}] B[{k},{n}]",
    )


def _blank(config: MatmulConfig) -> bool:
    """Whether one of the formats has a 0 for what lies beyond the matrices."""
    return formats.get(config.act).blank or formats.get(config.wgt).blank


MAX_CYCLES = 10_000_000
"""Longest run that vectors are made for: gigabytes of beats, minutes to an hour of simulation."""


def _check_size(config: MatmulConfig, m: int, k: int, n: int) -> None:
    """UserError when the product is too large to be simulated."""
    order = tiling(config, m, k, n)
    # The closed form lists the tiles; it is not asked when they are too many already.
    tiles = len(order.m_starts) * len(order.n_starts) * len(order.k_starts)
    few = max(tiles, m, k, n) <= MAX_CYCLES
    cycles = schedule(config, m, k, n).cycles if few else 2 * MAX_CYCLES
    if cycles > MAX_CYCLES:
        name, size = max({"m": m, "k": k, "n": n}.items(), key=lambda item: item[1])
        rule = f"the product must take at most {MAX_CYCLES} cycles"
        raise UserError(name, rule, size, max(1, min(size, MAX_CYCLES) * MAX_CYCLES // cycles))


def matmul(
    config: MatmulConfig,
    *,
    seed: int,
    m: int | None = None,
    k: int | None = None,
    n: int | None = None,
) -> Vectors:
    """A random product.  By default it has several tiles each way, the last ones not full.

    The last row of A and the last column of B hold the least values of their formats, the
    rows before them the greatest, so that sums reach both ends.
    """
    rng = np.random.default_rng(seed)
    order = tiling(config, 1, 1, 1)
    block = config.rows if order.outputs_stay else min(config.depth, 2 * config.rows)
    long, short = 2 * block + max(1, block // 2), config.cols + max(1, config.cols // 2)
    m = m or (short if order.turned else long)
    if not k:
        k = 2 * config.rows + max(1, config.rows // 2) + int(rng.integers(2))
        k = k * order.beat_k - order.beat_k // 2
        if not _blank(config):
            k += -k % order.k_step
    n = n or (long if order.turned else short)
    _check_size(config, m, k, n)
    a = operands(rng, config.act, (m, k))
    b = operands(rng, config.wgt, (k, n))
    if drawn() is not None:
        return product(config, a, b)
    a[-1], b[:, -1] = extremes(config.act, (k,), False), extremes(config.wgt, (k,), False)
    if m > 1 and n > 1:
        a[-2], b[:, -2] = extremes(config.act, (k,), True), extremes(config.wgt, (k,), True)
    return product(config, a, b)
