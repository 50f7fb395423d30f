"""Stimulus of single PEs."""

from __future__ import annotations

from itertools import product

import numpy as np

from hwgen import formats
from hwgen.catalog.stimulus.operands import corners, drawn, operands
from hwgen.design.array.single import SinglePe, SinglePeConfig
from hwgen.errors import UserError
from hwgen.golden.dot import wrap
from hwgen.vectors import Vectors

EXHAUSTIVE_BITS = 16
"""Operand pairs are all tried up to this many bits together."""

WEIGHT_BEATS = 2
"""Beats of the form ws until its first weight has been written and swapped in."""


def single_pe(config: SinglePeConfig, *, seed: int, beats: int = 1000) -> Vectors:
    """Operand pairs: all of them up to 16 bits together if `beats` allows, else corners crossed
    and random ones."""
    rng = np.random.default_rng(seed)
    crossed = np.array(list(product(corners(config.act), corners(config.wgt))))
    if config.act_bits + config.wgt_bits <= EXHAUSTIVE_BITS and beats >= 1 << (
        config.act_bits + config.wgt_bits
    ):
        a, w = formats.get(config.act), formats.get(config.wgt)
        crossed = np.array(list(product(a.decode(a.all_codes()), w.decode(w.all_codes()))))
        crossed = rng.permutation(crossed)
    crossed = crossed[: beats if drawn() is None else 0]
    rest = beats - len(crossed)
    act = np.concatenate([crossed[:, 0], operands(rng, config.act, (rest,))])
    wgt = np.concatenate([crossed[:, 1], operands(rng, config.wgt, (rest,))])
    return _FORMS[config.form](config, rng, act, wgt)


def _anchor(
    config: SinglePeConfig, rng: np.random.Generator, act: np.ndarray, wgt: np.ndarray
) -> Vectors:
    sums = np.cumsum(act * wgt)
    expected = {"acc": wrap(sums, config.acc_width, config.signed)}
    return _vectors(config, {"act": act, "wgt": wgt}, expected, None, "running sum of products")


def _os(
    config: SinglePeConfig, rng: np.random.Generator, act: np.ndarray, wgt: np.ndarray
) -> Vectors:
    beats = len(act)
    first = (rng.random(beats) < 0.2).astype(np.int64)
    first[0] = 1
    load = (rng.random(beats) < 0.3).astype(np.int64)
    load[0] = 0
    above = _words(config, rng, beats)
    # The accumulator before beat t: products since the latest `first` before t.
    sums = np.concatenate([[0], np.cumsum(act * wgt)])
    since = np.maximum.accumulate(np.where(first == 1, np.arange(beats), 0))
    before = np.concatenate([[0], sums[1:] - sums[since]])[:beats]
    below = np.where(load == 1, wrap(before, config.acc_width, config.signed), above)
    inputs = {"act": act, "wgt": wgt, "first": first, "load": load, "above": above}
    return _vectors(config, inputs, {"below": below}, None, "sums into a drain chain")


def _ws(
    config: SinglePeConfig, rng: np.random.Generator, act: np.ndarray, wgt: np.ndarray
) -> Vectors:
    beats = len(act)
    if beats <= WEIGHT_BEATS:
        rule = f"more than the {WEIGHT_BEATS} before the first weight is in place"
        raise UserError("beats", rule, beats, WEIGHT_BEATS + 1)
    write = (rng.random(beats) < 0.4).astype(np.int64)
    swap = (rng.random(beats) < 0.3).astype(np.int64)
    write[:2], swap[:2] = (1, 0), (0, 1)
    above = _words(config, rng, beats)
    weight = np.zeros(beats, np.int64)
    upcoming = current = 0
    for t in range(beats):
        weight[t] = current
        if swap[t]:
            current = upcoming
        if write[t]:
            upcoming = int(wgt[t])
    care = np.arange(beats) >= WEIGHT_BEATS  # before the first swap the weight is not defined
    # Modulo 2**64 in int64: numpy would take uint64 + int64 as floats.
    below = wrap(above.astype(np.int64) + act * weight, config.acc_width, config.signed)
    inputs = {"act": act, "wgt": wgt, "write": write, "swap": swap, "above": above}
    return _vectors(config, inputs, {"below": below}, care, "partial sums with held weights")


_FORMS = {"anchor": _anchor, "os": _os, "ws": _ws}


def _words(config: SinglePeConfig, rng: np.random.Generator, beats: int) -> np.ndarray:
    """Random accumulator values."""
    draw = drawn()
    if draw is not None:
        half = 1 << (config.acc_width - 1)
        return wrap(draw(rng, -half, half - 1, (beats,)), config.acc_width, config.signed)
    bits = rng.integers(0, 1 << 63, beats, dtype=np.uint64, endpoint=True) << np.uint64(1)
    bits |= rng.integers(0, 2, beats, dtype=np.uint64)
    return wrap(bits, config.acc_width, config.signed)


def _vectors(
    config: SinglePeConfig,
    inputs: dict[str, np.ndarray],
    expected: dict[str, np.ndarray],
    care: np.ndarray | None,
    what: str,
) -> Vectors:
    return Vectors(
        inputs={"operands": inputs},
        expected={"results": expected},
        care={} if care is None else {"results": care},
        latency=SinglePe.LATENCY[config.form],
        what=f"{len(inputs['act'])} operand pairs, {what}",
    )
