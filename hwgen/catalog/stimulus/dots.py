"""Stimulus of arrays of dot products: sums over blocks of k."""

from __future__ import annotations

import numpy as np

from hwgen import formats
from hwgen.catalog.stimulus.array import kind
from hwgen.catalog.stimulus.operands import drawn, extremes, garbage, operands
from hwgen.design.array.dot_anchor import DotAnchor
from hwgen.design.array.dot_array import DotArray
from hwgen.design.array.dot_config import DotConfig
from hwgen.golden import dot
from hwgen.vectors import Vectors

SPARE = 3
"""A sum takes fewer cycles than so many more than it has blocks."""


def dots(config: DotConfig, *, seed: int, tiles: int = 8, k: int | None = None) -> Vectors:
    """Tiles of C with sums of random lengths; idle cycles carry garbage.

    The first four have all operands of a side at one end of its format.

    k  blocks of `deep` in every sum; by default each is drawn from 1 … 2·rows + 2
    """
    rng = np.random.default_rng(seed)
    most = 2 * config.rows + 2
    lengths = [k or int(rng.integers(1, most, endpoint=True)) for _ in range(tiles)]
    form = _array if config.form == "array" else _anchor
    return form(config, rng, lengths)


def _array(config: DotConfig, rng: np.random.Generator, lengths: list[int]) -> Vectors:
    rows, cols, deep = config.rows, config.cols, config.deep
    # From one `last` to the next at least `rows` cycles.
    spans = [max(length, rows) + int(rng.integers(SPARE)) for length in lengths]
    total = sum(spans) + rows
    act = operands(rng, config.act, (total, rows, deep))
    wgt = operands(rng, config.wgt, (total, deep, cols))
    flags = {name: np.zeros(total, np.int64) for name in ("valid", "first", "last")}
    out: np.ndarray = np.zeros((total, cols), kind(config))
    nan = np.zeros((total, cols), np.int64)
    out_valid, out_last = np.zeros(total, np.int64), np.zeros(total, np.int64)
    row = np.zeros(total, np.int64)
    start = 0
    for tile, (length, span) in enumerate(zip(lengths, spans, strict=True)):
        busy = np.append(start + rng.permutation(span - 1)[: length - 1], start + span - 1)
        busy.sort()
        _push(config, act, wgt, busy, tile)
        flags["valid"][busy] = 1
        flags["first"][busy[0]] = flags["last"][busy[-1]] = 1
        c = _product(config, act[busy], wgt[busy])
        leave = busy[-1] + np.arange(rows)
        out[leave], nan[leave], row[leave] = c.data, c.nan, np.arange(rows)
        out_valid[leave], out_last[leave[-1]] = 1, 1
        start += span
    # Markers mean nothing in idle cycles.
    idle = flags["valid"] == 0
    for name in ("first", "last"):
        flags[name][idle] = rng.integers(2, size=np.count_nonzero(idle))
    act[idle], wgt[idle] = garbage(rng, config.act, act[idle]), garbage(rng, config.wgt, wgt[idle])
    given = {"act": act.reshape(total, -1), "wgt": wgt.reshape(total, -1)}
    return Vectors(
        inputs={"operands": {**flags, **given}},
        expected={
            "markers": {"out_valid": out_valid, "out_last": out_last},
            "results": {"out": out, **({"nan": nan} if config.special else {})},
        },
        care={"results": out_valid.astype(bool)},
        place={"results": {"row": row, "col": 0 * row}},
        latency=DotArray.latency(config),
        what=_what(config, lengths),
    )


def _anchor(config: DotConfig, rng: np.random.Generator, lengths: list[int]) -> Vectors:
    rows, cols, deep = config.rows, config.cols, config.deep
    total = sum(lengths)
    act = operands(rng, config.act, (total, rows, deep))
    wgt = operands(rng, config.wgt, (total, deep, cols))
    clear = np.zeros(total, np.int64)
    acc: np.ndarray = np.zeros((total, rows * cols), kind(config))
    nan = np.zeros((total, rows * cols), np.int64)
    start = 0
    for tile, length in enumerate(lengths):
        clear[start] = 1
        _push(config, act, wgt, np.arange(start, start + length), tile)
        for at in range(start, start + length):
            c = _product(config, act[start : at + 1], wgt[start : at + 1])
            acc[at], nan[at] = c.data.ravel(), c.nan.ravel()
        start += length
    row, col = np.divmod(np.arange(rows * cols), cols)
    given = {"act": act.reshape(total, -1), "wgt": wgt.reshape(total, -1)}
    return Vectors(
        inputs={"operands": {"clear": clear, **given}},
        expected={"results": {"acc": acc, **({"acc_nan": nan} if config.special else {})}},
        place={"results": {"row": np.tile(row, (total, 1)), "col": np.tile(col, (total, 1))}},
        latency=DotAnchor.latency(config),
        what=_what(config, lengths),
    )


def _push(config: DotConfig, act: np.ndarray, wgt: np.ndarray, busy: np.ndarray, tile: int) -> None:
    """Puts the operands of the first four tiles at the ends of their formats."""
    if tile < 4 and drawn() is None:
        act[busy] = extremes(config.act, act[busy].shape, bool(tile & 1))
        wgt[busy] = extremes(config.wgt, wgt[busy].shape, bool(tile & 2))


def _product(config: DotConfig, act: np.ndarray, wgt: np.ndarray) -> dot.Sums:
    """A·B of blocks act [beats, rows, deep] and wgt [beats, deep, cols]."""
    a = act.transpose(1, 0, 2).reshape(config.rows, -1)
    b = wgt.reshape(-1, config.cols)
    forms = formats.get(config.act), formats.get(config.wgt)
    return dot.product(*forms, a, b, config.acc_width, config.signed)


def _what(config: DotConfig, lengths: list[int]) -> str:
    size = f"C[{config.rows},{config.cols}]"
    return f"{len(lengths)} tiles {size}, sums of {min(lengths)} to {max(lengths)} blocks of k"
