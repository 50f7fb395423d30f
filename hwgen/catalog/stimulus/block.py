"""Stimulus of dot products of blocks."""

from __future__ import annotations

import numpy as np

from hwgen import formats
from hwgen.catalog.stimulus.operands import drawn, extremes, operands
from hwgen.design.block.config import SCALE_BIAS, SCALE_NAN, BlockConfig
from hwgen.golden.block import Blocks, block_dot, rounded, windowed
from hwgen.vectors import Vectors

BEGINS = 0.12
"""Share of blocks that begin a new sum."""
SPARSE, TURNED, ENDS = 0.35, 0.15, 0.05
"""Shares of blocks with few elements, of those that take the block before back, and of those of
greatest elements."""
FEW = 3
SPREAD = 40
"""Scales lie mostly so far around those at which sums of blocks are interesting."""


def block(config: BlockConfig, *, seed: int, beats: int = 200) -> Vectors:
    """Random blocks: full ones, ones with few elements, blocks of greatest elements, and blocks
    that cancel the one before; scales near each other, at the ends, and now and then NaN."""
    rng = np.random.default_rng(seed)
    act = operands(rng, config.format, (beats, config.k))
    wgt = operands(rng, config.wgt, (beats, config.k))
    scales = np.stack([_scales(config, rng, beats) for _ in range(2)])
    if drawn() is None:
        _shaped(config, rng, act, wgt, scales)
    first = (rng.random(beats) < BEGINS).astype(np.int64)
    first[0] = 1
    blocks = blocks_of(config, act, wgt, scales)
    inputs = {"act": act, "wgt": wgt, "act_scale": scales[0], "wgt_scale": scales[1]}
    if config.accumulate != "none":
        inputs["first"] = first
    return Vectors(
        inputs={"blocks": inputs},
        expected={"sums": results(config, blocks, first)},
        latency=config.latency,
        what=f"{beats} blocks of {config.k} {config.format} times {config.wgt}",
    )


def blocks_of(config: BlockConfig, act: np.ndarray, wgt: np.ndarray, scales: np.ndarray) -> Blocks:
    """The golden blocks; scales [2, beats]."""
    forms = formats.get(config.format), formats.get(config.wgt)
    return block_dot(*forms, act, wgt, scales[0], scales[1])


def results(config: BlockConfig, blocks: Blocks, first: np.ndarray) -> dict[str, np.ndarray]:
    """The fields of the output of a config."""
    if config.accumulate == "none":
        return {
            "total": _words(blocks.total, config.width),
            "scale": blocks.scale,
            "nan": blocks.nan.astype(np.int64),
        }
    if config.accumulate == "fp32":
        return {"acc": rounded(blocks, first)}
    found = windowed(blocks, first, config.emin, config.emax)
    flags = {name: getattr(found, name) for name in ("overflow", "underflow", "nan")}
    return {
        "acc": _words(found.acc, config.window),
        **{name: flag.astype(np.int64) for name, flag in flags.items()},
    }


def _words(values: np.ndarray, width: int) -> np.ndarray:
    return values.astype(np.int64) if width <= 64 else values


def _scales(config: BlockConfig, rng: np.random.Generator, beats: int) -> np.ndarray:
    draw = drawn()
    if draw is not None:
        return draw(rng, 0, SCALE_NAN, (beats,))
    middle = SCALE_BIAS
    if config.accumulate == "window":
        middle += (config.emin + config.emax - 2 * config.unit - config.width) // 4
    low = np.clip(middle - SPREAD, 0, SCALE_NAN - 1)
    high = np.clip(middle + SPREAD, 0, SCALE_NAN - 1)
    near = rng.integers(low, high, beats, endpoint=True)
    ends = rng.choice([0, 1, SCALE_NAN - 1], beats)
    kind = rng.random(beats)
    found = np.where(kind < 0.1, ends, near)
    found = np.where(kind > 0.9, rng.integers(0, SCALE_NAN, beats), found)
    return np.where(rng.random(beats) < 0.01, SCALE_NAN, found)


def _shaped(
    config: BlockConfig,
    rng: np.random.Generator,
    act: np.ndarray,
    wgt: np.ndarray,
    scales: np.ndarray,
) -> None:
    """Makes some of the blocks special, in place; neighbours often have neighbouring scales."""
    beats, k = act.shape
    for beat in np.flatnonzero(rng.random(beats) < SPARSE):
        empty = rng.permutation(k)[rng.integers(0, FEW, endpoint=True) :]
        act[beat, empty] = 0
    for beat in np.flatnonzero(rng.random(beats) < ENDS):
        act[beat] = extremes(config.format, (k,), bool(rng.integers(2)))
        wgt[beat] = extremes(config.wgt, (k,), bool(rng.integers(2)))
    close = np.flatnonzero(rng.random(beats) < 0.5)
    for beat in close[close > 0]:
        step = rng.integers(-2, 2, 2, endpoint=True)
        scales[:, beat] = np.clip(scales[:, beat - 1] + step, 0, SCALE_NAN - 1)
    back = np.flatnonzero(rng.random(beats) < TURNED)
    form = formats.get(config.format)
    for beat in back[back > 0]:
        act[beat], wgt[beat] = negative(form, act[beat - 1]), wgt[beat - 1]
        scales[:, beat] = scales[:, beat - 1]


def negative(form: formats.Format, values: np.ndarray) -> np.ndarray:
    """Operands of opposite sign; the least integer has none and becomes the greatest."""
    if isinstance(form, formats.Minifloat):
        flipped: np.ndarray = values ^ (1 << (form.width - 1))
        return flipped
    if isinstance(form, formats.Integer):
        least: np.ndarray = np.minimum(-values, int(form.max))
        return least
    half = 1 << (form.width - 1)
    found: np.ndarray = np.where(values == half, half - 1, -values % (2 * half))
    return found
