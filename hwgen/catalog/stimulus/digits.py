"""Stimulus of sparse-digit designs."""

from __future__ import annotations

from itertools import product
from typing import Any

import numpy as np

from hwgen import formats
from hwgen.catalog.stimulus.operands import corners, drawn, extremes, operands
from hwgen.design.array.digit_row_config import SparseDigitConfig
from hwgen.errors import UserError
from hwgen.golden import dot
from hwgen.golden.digits import row_cycles
from hwgen.vectors import Vectors

VALUES = (1, 2, -1, -2)
"""What the code of a digit stands for."""


def tables(config: SparseDigitConfig) -> dict[str, list[int]]:
    """The integers of the codes of a digit."""
    return {"digit": list(VALUES)} if config.form == "anchor" else {}


def sparse_digit(
    config: SparseDigitConfig, *, seed: int, beats: int = 400, sums: int = 12, k: int | None = None
) -> Vectors:
    """anchor: so many beats of digits and weights.  row: so many sums, of k products each or of
    as many as it happens."""
    rng = np.random.default_rng(seed)
    if config.form == "anchor":
        return _anchor(config, rng, beats)
    return _row(config, rng, sums, k)


def _anchor(config: SparseDigitConfig, rng: np.random.Generator, beats: int) -> Vectors:
    if beats < 2:
        raise UserError("beats", "more than the 1 before the first sum", beats, 2)
    shape = (beats, config.lanes)
    digit = rng.integers(0, len(VALUES), shape)
    wgt = operands(rng, config.wgt, shape)
    if drawn() is None:
        crossed = np.array(list(product(range(len(VALUES)), corners(config.wgt))))[:beats]
        lane = rng.integers(0, config.lanes, len(crossed))
        at = np.arange(len(crossed))
        digit[at, lane], wgt[at, lane] = crossed[:, 0], crossed[:, 1]
        wgt[rng.random(shape) < 1 / 8] = 0
    clear = (rng.random(beats) < 1 / 20).astype(np.int64)
    clear[1] = 1
    products = np.sum(np.array(VALUES)[digit] * wgt, axis=1)
    # Those of a beat are added in the next, to nothing where that clears.
    late = np.concatenate([np.zeros(1, np.int64), products[:-1]])
    sums = np.cumsum(late)
    since = np.maximum.accumulate(np.where(clear == 1, np.arange(beats), 0))
    before = np.concatenate([np.zeros(1, np.int64), sums])[since]
    care = np.concatenate([np.zeros(1, np.bool_), np.cumsum(clear[1:]) > 0])
    one = config.lanes == 1
    inputs = {
        "digit": digit[:, 0] if one else digit,
        "wgt": wgt[:, 0] if one else wgt,
        "clear": clear,
    }
    return Vectors(
        inputs={"operands": inputs},
        expected={"results": {"acc": dot.wrap(sums - before, config.acc_width, config.signed)}},
        care={"results": care},
        latency=1,
        what=f"{beats * config.lanes} digits times weights, sums with clear",
    )


def row_vectors(config: SparseDigitConfig, pairs: list[tuple[np.ndarray, np.ndarray]]) -> Vectors:
    """Sums of a row: pairs of activations [K] and weights [K, cols], padded to whole groups."""
    acts, wgts, last, data = [], [], [], []
    forms = formats.get(config.act), formats.get(config.wgt)
    for a, b in pairs:
        rest = -len(a) % config.group
        act = np.concatenate([a, np.zeros(rest, np.int64)]).reshape(-1, config.group)
        wgt = np.concatenate([b, np.zeros((rest, config.cols), np.int64)])
        acts.append(act)
        # Column by column within a group.
        groups = wgt.reshape(-1, config.group, config.cols).transpose(0, 2, 1)
        wgts.append(groups.reshape(len(act), -1))
        last.append(np.arange(len(act)) == len(act) - 1)
        data.append(dot.product(*forms, a[None, :], b, config.acc_width, config.signed).data[0])
    act, closes = np.concatenate(acts), np.concatenate(last).astype(np.int64)
    cycles, latency = row_cycles(act, closes, config.lanes, config.result_latency)
    products = sum(len(a) for a, _ in pairs)
    inputs = {"act": _flat(act), "wgt": _flat(np.concatenate(wgts)), "last": closes}
    expected = {"data": _flat(np.array(data)), "last": np.ones(len(pairs), np.int64)}
    rate = cycles / products
    return Vectors(
        inputs={"operands": inputs},
        expected={"results": expected},
        place={"results": {"row": np.arange(len(pairs)), "col": np.zeros(len(pairs), np.int64)}},
        cycles=cycles,
        latency=latency,
        what=f"{len(pairs)} sums of {products} products in each of {config.cols} columns, "
        f"{rate:.3f} cycles per product",
    )


def _flat(values: np.ndarray) -> np.ndarray:
    """One element a beat is no axis."""
    return values[:, 0] if values.shape[1] == 1 else values


def _row(config: SparseDigitConfig, rng: np.random.Generator, sums: int, k: int | None) -> Vectors:
    pairs: list[tuple[np.ndarray, np.ndarray]] = []
    kinds: list[Any] = [_random, _least, _greatest, _zeros, _sparse, _random]
    for i in range(sums):
        size = k or int(rng.integers(1, 5 * config.group + 1))
        make = _random if drawn() is not None else kinds[i % len(kinds)]
        wgt = operands(rng, config.wgt, (size, config.cols))
        if make in (_least, _greatest):
            wgt = extremes(config.wgt, wgt.shape, bool(rng.integers(2)))
        pairs.append((make(rng, config.act, size), wgt))
    return row_vectors(config, pairs)


def _random(rng: np.random.Generator, name: str, size: int) -> np.ndarray:
    return operands(rng, name, (size,))


def _least(rng: np.random.Generator, name: str, size: int) -> np.ndarray:
    return extremes(name, (size,), False)


def _greatest(rng: np.random.Generator, name: str, size: int) -> np.ndarray:
    return extremes(name, (size,), True)


def _zeros(rng: np.random.Generator, name: str, size: int) -> np.ndarray:
    return np.zeros(size, np.int64)


def _sparse(rng: np.random.Generator, name: str, size: int) -> np.ndarray:
    """Mostly zeros."""
    return np.where(rng.random(size) < 1 / 8, operands(rng, name, (size,)), 0)
