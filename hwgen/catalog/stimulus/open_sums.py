"""Stimulus of arrays that show their accumulators."""

from __future__ import annotations

import numpy as np

from hwgen import formats
from hwgen.catalog.stimulus.operands import operands
from hwgen.design.array.config import ArrayConfig
from hwgen.design.array.open_array import OpenArray
from hwgen.golden import dot
from hwgen.vectors import Vectors


def open_sums(
    config: ArrayConfig, array: type[OpenArray], seed: int, tiles: int, k: int | None
) -> Vectors:
    """Sums of `k` products, or of 1 … 2·rows; all sums are looked at in every cycle."""
    rng = np.random.default_rng(seed)
    rows, cols = config.rows, config.cols
    lengths = [k or int(rng.integers(1, 2 * rows, endpoint=True)) for _ in range(tiles)]
    lag = np.array([[array.lag(config, r, c) for c in range(cols)] for r in range(rows)])
    late = int(lag.max())
    # The last sum goes on until it has been seen everywhere.
    total = sum(lengths) + tiles + late
    act = operands(rng, config.act, (total, rows))
    wgt = operands(rng, config.wgt, (total, cols))
    clear = np.zeros(total, np.int64)
    clear[np.cumsum([0, *(length + 1 for length in lengths[:-1])])] = 1

    ours, theirs = dot.pair(
        formats.get(config.act), formats.get(config.wgt), act, wgt, config.acc_width
    )
    since = np.maximum.accumulate(np.where(clear == 1, np.arange(total), 0))
    sums = np.cumsum(ours.integers[:, :, None] * theirs.integers[:, None, :], axis=0)
    marks = np.cumsum(ours.nan[:, :, None] | theirs.nan[:, None, :], axis=0)
    # The operands of a `clear` are no part of a sum.
    sums, marks = sums - sums[since], marks - marks[since]
    # Each sum as it was when the first one is seen.
    at = np.maximum(np.arange(total)[:, None] - lag.reshape(-1), 0)
    each = np.arange(rows * cols)
    acc = dot.wrap(sums.reshape(total, -1)[at, each], config.acc_width, config.signed)
    nan = (marks.reshape(total, -1)[at, each] != 0).astype(np.int64)
    row, col = np.divmod(each, cols)
    return Vectors(
        inputs={"operands": {"clear": clear, "act": act, "wgt": wgt}},
        expected={"results": {"acc": acc, **({"acc_nan": nan} if config.special else {})}},
        care={"results": np.arange(total) >= late},
        place={"results": {"row": np.tile(row, (total, 1)), "col": np.tile(col, (total, 1))}},
        latency=array.latency(config),
        what=f"{tiles} times {rows}x{cols} sums of {min(lengths)} to {max(lengths)} products",
    )
