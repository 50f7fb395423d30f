"""Stimulus of single PEs."""

from __future__ import annotations

from itertools import product

import numpy as np

from hwgen import formats
from hwgen.catalog.stimulus.operands import corners, drawn, every, operands
from hwgen.design.array.single import SinglePe, SinglePeConfig
from hwgen.errors import UserError
from hwgen.golden.dot import WORD, pair, wrap
from hwgen.vectors import Vectors

EXHAUSTIVE_BITS = 16
"""Operand pairs are all tried up to this many bits together."""

WEIGHT_BEATS = 2
"""Beats of the form ws until its first weight has been written and swapped in."""


def single_pe(config: SinglePeConfig, *, seed: int, beats: int = 1000) -> Vectors:
    """Operand pairs: all of them up to 16 bits together if `beats` allows, else corners crossed
    and random ones; anchor: at the end a climb, for the high bits of a sum that never begins
    anew."""
    rng = np.random.default_rng(seed)
    act, wgt = pairs(config, rng, beats)
    if config.form == "anchor" and drawn() is None:
        act, wgt = _climbing(config, rng, act, wgt)
    return _FORMS[config.form](config, rng, act, wgt)


def _climbing(
    config: SinglePeConfig, rng: np.random.Generator, act: np.ndarray, wgt: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """The pairs, of which the last ones have the greatest product there is, or the least
    below zero: half of them, or all that come after every pair there is."""
    count = 1 << (config.act_bits + config.wgt_bits)
    start = count if count <= len(act) else len(act) // 2
    ends = np.array(list(product(corners(config.act), corners(config.wgt))))
    products, nan = _products(config, ends[:, 0], ends[:, 1])
    plain = np.where(nan, 0, products)
    ways = [way for way in (plain.argmin(), plain.argmax()) if plain[way] != 0]
    act, wgt = act.copy(), wgt.copy()
    act[start:], wgt[start:] = ends[rng.choice(ways)]
    return act, wgt


def pairs(
    config: SinglePeConfig, rng: np.random.Generator, beats: int
) -> tuple[np.ndarray, np.ndarray]:
    """Operands of both sides as `single_pe` has them."""
    crossed = np.array(list(product(corners(config.act), corners(config.wgt))))
    if config.act_bits + config.wgt_bits <= EXHAUSTIVE_BITS and beats >= 1 << (
        config.act_bits + config.wgt_bits
    ):
        crossed = np.array(list(product(every(config.act), every(config.wgt))))
        crossed = rng.permutation(crossed)
    crossed = crossed[: beats if drawn() is None else 0]
    rest = beats - len(crossed)
    act = np.concatenate([crossed[:, 0], operands(rng, config.act, (rest,))])
    wgt = np.concatenate([crossed[:, 1], operands(rng, config.wgt, (rest,))])
    return act, wgt


def _products(
    config: SinglePeConfig, act: np.ndarray, wgt: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Exact products, modulo 2**64 where that does, and where an operand is no number."""
    forms = formats.get(config.act), formats.get(config.wgt)
    ours, theirs = pair(*forms, act, wgt, config.acc_width)
    return ours.integers * theirs.integers, ours.nan | theirs.nan


def _marked(
    config: SinglePeConfig, name: str, values: np.ndarray, nan: np.ndarray
) -> dict[str, np.ndarray]:
    """A result, with its mark where the design has one."""
    found = {name: wrap(values, config.acc_width, config.signed)}
    return found | ({f"{name}_nan": nan.astype(np.int64)} if config.special else {})


def _anchor(
    config: SinglePeConfig, rng: np.random.Generator, act: np.ndarray, wgt: np.ndarray
) -> Vectors:
    products, nan = _products(config, act, wgt)
    expected = _marked(config, "acc", np.cumsum(products), np.maximum.accumulate(nan))
    return _vectors(config, {"act": act, "wgt": wgt}, expected, None, "running sum of products")


def _os(
    config: SinglePeConfig, rng: np.random.Generator, act: np.ndarray, wgt: np.ndarray
) -> Vectors:
    if config.drain == "shift":
        return _shift(config, rng, act, wgt)
    beats = len(act)
    first = (rng.random(beats) < 0.2).astype(np.int64)
    load = (rng.random(beats) < 0.3).astype(np.int64)
    # The first product there is begins a sum, and none is read before.
    first[: config.stages + 1], load[: config.stages + 1] = 1, 0
    above = _words(config, rng, beats)
    products, wrong = _late(config, *_products(config, act, wgt))
    # The accumulator before beat t: products since the latest `first` before t.
    since = np.maximum.accumulate(np.where(first == 1, np.arange(beats), 0))
    before, nan = _since(products, since), _since(wrong.astype(np.int64), since) != 0
    passed = _marks(config, rng, beats)
    below = np.where(load == 1, wrap(before, config.acc_width, config.signed), above)
    nan = np.where(load == 1, nan, passed.get("above_nan", nan))
    inputs = {"act": act, "wgt": wgt, "first": first, "load": load, "above": above, **passed}
    expected = _marked(config, "below", below, nan)
    return _vectors(config, inputs, expected, None, "sums into a drain chain")


def _shift(
    config: SinglePeConfig, rng: np.random.Generator, act: np.ndarray, wgt: np.ndarray
) -> Vectors:
    beats = len(act)
    drain = (rng.random(beats) < 0.3).astype(np.int64)
    # Long enough for the products of operands before the first ones to be lost.
    drain[: config.stages + 1] = 1
    above = _words(config, rng, beats)
    passed = _marks(config, rng, beats)
    products, wrong = _late(config, *_products(config, act, wgt))
    # After beat t: what came from above at the latest `drain`, and the products since.
    since = np.maximum.accumulate(np.where(drain == 1, np.arange(beats), 0))
    sums = np.cumsum(products)
    below = above[since].astype(products.dtype) + sums - sums[since]
    marks = np.cumsum(wrong.astype(np.int64))
    nan = marks != marks[since]
    if passed:
        nan |= passed["above_nan"][since] != 0
    inputs = {"act": act, "wgt": wgt, "drain": drain, "above": above, **passed}
    expected = _marked(config, "below", below, nan)
    return _vectors(config, inputs, expected, None, "sums through the accumulator")


def _late(config: SinglePeConfig, *values: np.ndarray) -> tuple[np.ndarray, ...]:
    """What is made of the operands of each beat, in the beat in which it comes."""
    return tuple(np.roll(each, config.stages) for each in values)


def _since(values: np.ndarray, since: np.ndarray) -> np.ndarray:
    """Sums before each beat, from the beat `since` of the one before it on."""
    sums = np.concatenate([np.zeros(1, values.dtype), np.cumsum(values)])
    whole: np.ndarray = np.concatenate([sums[:1], sums[1:] - sums[since]])[: len(values)]
    return whole


def _ws(
    config: SinglePeConfig, rng: np.random.Generator, act: np.ndarray, wgt: np.ndarray
) -> Vectors:
    beats = len(act)
    ready = WEIGHT_BEATS + config.stages
    if beats <= ready:
        rule = f"more than the {ready} before the first product"
        raise UserError("beats", rule, beats, ready + 1)
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
    weight[:WEIGHT_BEATS] = wgt[0]  # not defined before the first swap
    care = np.arange(beats) >= ready
    products, nan = _late(config, *_products(config, act, weight))
    passed = _marks(config, rng, beats)
    # Modulo 2**64 in int64: numpy would take uint64 + int64 as floats.
    below = above.astype(products.dtype) + products
    nan = nan | passed.get("above_nan", np.zeros(beats, np.int64)).astype(np.bool_)
    inputs = {"act": act, "wgt": wgt, "write": write, "swap": swap, "above": above, **passed}
    expected = _marked(config, "below", below, nan)
    return _vectors(config, inputs, expected, care, "partial sums with held weights")


_FORMS = {"anchor": _anchor, "os": _os, "ws": _ws}


def _words(config: SinglePeConfig, rng: np.random.Generator, beats: int) -> np.ndarray:
    """Random accumulator values."""
    if config.acc_width > WORD:
        size = config.acc_width // 8 + 1
        whole = [int.from_bytes(rng.bytes(size), "little") for _ in range(beats)]
        return wrap(np.array(whole, dtype=object), config.acc_width, config.signed)
    draw = drawn()
    if draw is not None:
        half = 1 << (config.acc_width - 1)
        return wrap(draw(rng, -half, half - 1, (beats,)), config.acc_width, config.signed)
    bits = rng.integers(0, 1 << 63, beats, dtype=np.uint64, endpoint=True) << np.uint64(1)
    bits |= rng.integers(0, 2, beats, dtype=np.uint64)
    return wrap(bits, config.acc_width, config.signed)


def _marks(config: SinglePeConfig, rng: np.random.Generator, beats: int) -> dict[str, np.ndarray]:
    """Random marks beside random accumulator values, where the design has them."""
    if not config.special:
        return {}
    return {"above_nan": (rng.random(beats) < 0.2).astype(np.int64)}


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
        latency=SinglePe.latency(config),
        what=f"{len(inputs['act'])} operand pairs, {what}",
    )
