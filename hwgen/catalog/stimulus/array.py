"""Stimulus of the rigid arrays: what enters in every cycle and what must leave."""

from __future__ import annotations

import numpy as np

from hwgen import formats
from hwgen.catalog.stimulus.operands import garbage, operands
from hwgen.design.array.broadcast_array import BroadcastArray
from hwgen.design.array.config import ArrayConfig
from hwgen.design.array.os_array import OsArray
from hwgen.design.array.ws_array import WsArray
from hwgen.golden import dot
from hwgen.vectors import Vectors


def output_stationary(
    config: ArrayConfig,
    *,
    seed: int,
    tiles: int = 4,
    k: int | None = None,
    array: type[OsArray] = OsArray,
) -> Vectors:
    """Tiles of C with sums of random lengths, back to back where the drain allows it.

    k      length of every sum; by default each is drawn from 1 … 2·rows
    array  whose latency is declared
    """
    rng = np.random.default_rng(seed)
    rows, cols = config.rows, config.cols
    lengths = [k or int(rng.integers(1, 2 * rows, endpoint=True)) for _ in range(tiles)]
    # The operands of a tile are spread over its cycles; idle ones carry garbage.
    spans = [max(length, rows) + int(rng.integers(3)) for length in lengths]
    # The first `last` has no predecessor to keep away from; the tail lets rows drain.
    total = sum(spans) + rows
    act = operands(rng, config.act, (total, rows))
    wgt = operands(rng, config.wgt, (total, cols))
    flags = {name: np.zeros(total, np.int64) for name in ("valid", "first", "last")}
    out: np.ndarray = np.zeros((total, cols), _kind(config))
    nan = np.zeros((total, cols), np.int64)
    out_valid, out_last = np.zeros(total, np.int64), np.zeros(total, np.int64)
    place = {"row": np.zeros(total, np.int64), "col": np.zeros(total, np.int64)}
    start = 0
    for length, span in zip(lengths, spans, strict=True):
        # The last operands are those of the span's last cycle, so `last`s are `span` apart.
        busy = start + span - 1 - rng.permutation(span - 1)[: length - 1]
        busy = np.sort(np.append(busy[busy != start + span - 1], start + span - 1))[-length:]
        flags["valid"][busy] = 1
        flags["first"][busy[0]] = flags["last"][busy[-1]] = 1
        c = _product(config, act[busy].T, wgt[busy])
        leave = busy[-1] + np.arange(rows)
        out[leave], nan[leave], out_valid[leave], out_last[leave[-1]] = c.data, c.nan, 1, 1
        place["row"][leave] = np.arange(rows)
        start += span
    # Markers mean nothing in idle cycles.
    idle = flags["valid"] == 0
    flags["first"][idle] = rng.integers(2, size=np.count_nonzero(idle))
    flags["last"][idle] = rng.integers(2, size=np.count_nonzero(idle))
    act[idle], wgt[idle] = garbage(rng, config.act, act[idle]), garbage(rng, config.wgt, wgt[idle])
    return Vectors(
        inputs={"operands": {**flags, "act": act, "wgt": wgt}},
        expected={
            "markers": {"out_valid": out_valid, "out_last": out_last},
            "results": {"out": out, **({"nan": nan} if config.special else {})},
        },
        care={"results": out_valid.astype(bool)},
        place={"results": place},
        latency=array.latency(config),
        what=f"{tiles} tiles C[{rows},{cols}], sums of {min(lengths)} to {max(lengths)}",
    )


def broadcast(config: ArrayConfig, *, seed: int, tiles: int = 4, k: int | None = None) -> Vectors:
    """As `output_stationary`."""
    return output_stationary(config, seed=seed, tiles=tiles, k=k, array=BroadcastArray)


def weight_stationary(
    config: ArrayConfig, *, seed: int, tiles: int = 4, m: int | None = None
) -> Vectors:
    """Tiles of B, each with random rows of A; the next tile loads while they stream.

    m  rows of A per tile; by default drawn from 1 … 2·rows for each
    """
    rng = np.random.default_rng(seed)
    rows, cols, lag = config.rows, config.cols, WsArray.swap_lag(config)
    counts = [m or int(rng.integers(1, 2 * rows, endpoint=True)) for _ in range(tiles)]
    swaps, loads = [], []
    at = load = 0
    for count in counts:
        # Weights come with gaps, from the previous swap on; the swap as early as it may.
        gaps = rng.integers(2, size=rows) * rng.integers(2)
        load_cycles = load + np.arange(rows) + np.cumsum(gaps)
        swap = max(at, int(load_cycles[-1]) + lag)
        loads.append(load_cycles)
        swaps.append(swap)
        at, load = swap + count, swap
    total = at + 1
    act = operands(rng, config.act, (total, rows))
    wgt = operands(rng, config.wgt, (total, cols))
    wgt_valid, valid = np.zeros(total, np.int64), np.zeros(total, np.int64)
    swap_flag = rng.integers(2, size=total)  # without valid, swap means nothing
    out: np.ndarray = np.zeros((total, cols), _kind(config))
    nan = np.zeros((total, cols), np.int64)
    place = {"row": np.zeros(total, np.int64), "col": np.zeros(total, np.int64)}
    for count, swap, load_cycles in zip(counts, swaps, loads, strict=True):
        busy = swap + np.arange(count)
        wgt_valid[load_cycles] = 1
        valid[busy], swap_flag[busy] = 1, 0
        swap_flag[swap] = 1
        c = _product(config, act[busy], wgt[load_cycles])
        out[busy], nan[busy] = c.data, c.nan
        place["row"][busy] = np.arange(count)
    return Vectors(
        inputs={
            "operands": {
                "wgt_valid": wgt_valid,
                "wgt": wgt,
                "valid": valid,
                "swap": swap_flag,
                "act": act,
            }
        },
        expected={
            "markers": {"out_valid": valid},
            "results": {"out": out, **({"nan": nan} if config.special else {})},
        },
        care={"results": valid.astype(bool)},
        place={"results": place},
        latency=WsArray.latency(config),
        what=f"{tiles} tiles B[{rows},{cols}] with {min(counts)} to {max(counts)} rows of A",
    )


def _product(config: ArrayConfig, a: np.ndarray, b: np.ndarray) -> dot.Sums:
    act, wgt = formats.get(config.act), formats.get(config.wgt)
    return dot.product(act, wgt, a, b, config.acc_width, config.signed)


def _kind(config: ArrayConfig) -> type:
    """What holds a result."""
    if config.acc_width > dot.WORD:
        return object
    return np.uint64 if not config.signed and config.acc_width == dot.WORD else np.int64
