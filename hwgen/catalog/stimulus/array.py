"""Stimulus of the rigid arrays: what enters in every cycle and what must leave."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from hwgen import formats
from hwgen.catalog.stimulus.open_sums import open_sums
from hwgen.catalog.stimulus.operands import garbage, operands
from hwgen.design.array.config import ArrayConfig
from hwgen.design.array.drained import BROADCAST, SYSTOLIC
from hwgen.design.array.is_array import IsArray
from hwgen.design.array.open_array import OpenArray, OpenBroadcastArray
from hwgen.design.array.os_array import OsArray
from hwgen.design.array.tree_array import TreeArray
from hwgen.design.array.ws_array import WsArray
from hwgen.design.pe.config import Operands
from hwgen.golden import dot
from hwgen.vectors import Vectors


def output_stationary(
    config: ArrayConfig,
    *,
    seed: int,
    tiles: int = 4,
    k: int | None = None,
    arrays: Mapping[str, type[OsArray]] = SYSTOLIC,
    opened: type[OpenArray] = OpenArray,
) -> Vectors:
    """Tiles of C with sums of random lengths, back to back where the drain allows it.

    k               length of every sum; by default each is drawn from 1 … 2·rows
    arrays, opened  whose latency is declared: those that drain, and the one that does not
    """
    if config.drain == "none":
        return open_sums(config, opened, seed, tiles, k)
    array = arrays[config.drain]
    rng = np.random.default_rng(seed)
    rows, cols = config.rows, config.cols
    lengths = [k or int(rng.integers(1, 2 * rows, endpoint=True)) for _ in range(tiles)]
    # The operands of a tile are spread over its cycles; idle ones carry garbage.
    least = [max(length, rows) if config.drain == "chain" else length for length in lengths]
    spans = [each + int(rng.integers(3)) for each in least]
    # The first `last` has no predecessor to keep away from; the tail lets rows drain.
    total = sum(spans) + tiles * config.pause + rows
    act = operands(rng, config.act, (total, rows))
    wgt = operands(rng, config.wgt, (total, cols))
    flags = {name: np.zeros(total, np.int64) for name in ("valid", "first", "last")}
    out: np.ndarray = np.zeros((total, cols), kind(config))
    nan = np.zeros((total, cols), np.int64)
    out_valid, out_last = np.zeros(total, np.int64), np.zeros(total, np.int64)
    place = {"row": np.zeros(total, np.int64), "col": np.zeros(total, np.int64)}
    start = 0
    for length, span in zip(lengths, spans, strict=True):
        start += config.pause
        # The last operands are those of the span's last cycle, so `last`s are `span` apart.
        busy = np.append(start + rng.permutation(span - 1)[: length - 1], start + span - 1)
        busy.sort()
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
    if config.drain == "shift":
        del flags["first"]
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
    return output_stationary(
        config, seed=seed, tiles=tiles, k=k, arrays=BROADCAST, opened=OpenBroadcastArray
    )


def weight_stationary(
    config: ArrayConfig, *, seed: int, tiles: int = 4, m: int | None = None
) -> Vectors:
    """Tiles of B, each with random rows of A; the next tile loads while they stream.

    m  rows of A per tile; by default drawn from 1 … 2·rows for each
    """
    return _stationary(config, WsArray, seed, tiles, m)


def input_stationary(
    config: ArrayConfig, *, seed: int, tiles: int = 4, n: int | None = None
) -> Vectors:
    """Tiles of A, each with random columns of B; the next tile loads while they stream.

    n  columns of B per tile; by default drawn from 1 … 2·rows for each
    """
    return _stationary(config, IsArray, seed, tiles, n)


def tree(config: ArrayConfig, *, seed: int, tiles: int = 4, m: int | None = None) -> Vectors:
    """As `weight_stationary`."""
    return _stationary(config, TreeArray, seed, tiles, m)


def _stationary(
    config: ArrayConfig, array: type[WsArray], seed: int, tiles: int, beats: int | None
) -> Vectors:
    """Tiles that stay, each with `beats` beats of the operand that moves."""
    rng = np.random.default_rng(seed)
    rows, cols, lag = config.rows, config.cols, array.swap_lag(config)
    sides = {array.MOVED: rows, array.HELD: cols}
    counts = [beats or int(rng.integers(1, 2 * rows, endpoint=True)) for _ in range(tiles)]
    swaps, loads = [], []
    at = load = 0
    for count in counts:
        # A tile loads with gaps, from the previous swap on; the swap as early as it may.
        gaps = rng.integers(2, size=rows) * rng.integers(2)
        load_cycles = load + np.arange(rows) + np.cumsum(gaps)
        swap = max(at, int(load_cycles[-1]) + lag)
        loads.append(load_cycles)
        swaps.append(swap)
        at, load = swap + count, swap
    total = at + 1
    given = {
        side: operands(rng, getattr(config, side), (total, sides[side])) for side in ("act", "wgt")
    }
    held_valid, valid = np.zeros(total, np.int64), np.zeros(total, np.int64)
    swap_flag = rng.integers(2, size=total)  # without valid, swap means nothing
    out: np.ndarray = np.zeros((total, cols), kind(config))
    nan = np.zeros((total, cols), np.int64)
    index = np.zeros(total, np.int64)
    for count, swap, load_cycles in zip(counts, swaps, loads, strict=True):
        busy = swap + np.arange(count)
        held_valid[load_cycles] = 1
        valid[busy], swap_flag[busy] = 1, 0
        swap_flag[swap] = 1
        moved, held = given[array.MOVED][busy], given[array.HELD][load_cycles]
        if array.MOVED == "act":
            c = _product(config, moved, held)
        else:
            c = dot.Sums(*(each.T for each in _product(config, held.T, moved.T)))
        out[busy], nan[busy], index[busy] = c.data, c.nan, np.arange(count)
    element = np.broadcast_to(np.arange(cols), (total, cols))
    place = {"row": index, "col": 0 * index}
    if array.MOVED == "wgt":
        place = {"row": element, "col": np.broadcast_to(index[:, None], (total, cols))}
    return Vectors(
        inputs={
            "operands": {
                f"{array.HELD}_valid": held_valid,
                array.HELD: given[array.HELD],
                "valid": valid,
                "swap": swap_flag,
                array.MOVED: given[array.MOVED],
            }
        },
        expected={
            "markers": {"out_valid": valid},
            "results": {"out": out, **({"nan": nan} if config.special else {})},
        },
        care={"results": valid.astype(bool)},
        place={"results": place},
        latency=array.latency(config),
        what=f"{tiles} tiles {_TILE[array.HELD].format(rows, cols)}"
        f" with {min(counts)} to {max(counts)} {_BEATS[array.MOVED]}",
    )


_TILE = {"wgt": "B[{0},{1}]", "act": "A[{1},{0}]"}
_BEATS = {"act": "rows of A", "wgt": "columns of B"}


def _product(config: ArrayConfig, a: np.ndarray, b: np.ndarray) -> dot.Sums:
    act, wgt = formats.get(config.act), formats.get(config.wgt)
    return dot.product(act, wgt, a, b, config.acc_width, config.signed)


def kind(config: Operands) -> type:
    """What holds a result."""
    if config.acc_width > dot.WORD:
        return object
    return np.uint64 if not config.signed and config.acc_width == dot.WORD else np.int64
