"""Stimulus of bit-serial units."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from hwgen.catalog.stimulus.operands import drawn, operands
from hwgen.catalog.stimulus.planes import Sum, laid, weight_planes, weights_of
from hwgen.design.planes.both_serial import BothSerialAnchor, BothSerialArray
from hwgen.design.planes.scale import PlaneScale
from hwgen.design.planes.scale_config import PlaneScaleConfig
from hwgen.design.planes.serial_config import BothSerialConfig, WeightSerialConfig
from hwgen.design.planes.weight_serial import WeightSerialAnchor, WeightSerialArray
from hwgen.errors import UserError
from hwgen.golden.planes import product
from hwgen.golden.serial import scaled
from hwgen.plane_order import bits_of, pairs
from hwgen.vectors import Vectors

MOST_GROUPS = 4
"""Of a result."""
MOST_CHUNKS = 3
"""Of a sum, unless the number is given."""


class Mode(NamedTuple):
    """A precision: bits of activations and weights, and which are in two's complement."""

    act_bits: int
    wgt_bits: int
    act_signed: bool
    wgt_signed: bool


def weight_serial(
    config: WeightSerialConfig,
    *,
    seed: int,
    sums: int = 12,
    chunks: int | None = None,
    bits: int | None = None,
) -> Vectors:
    """Sums one after the other, over weights of every number of bits in turn."""
    _check(sums=sums, chunks=chunks)
    rng = np.random.default_rng(seed)
    widths = _widths(rng, "bits", bits, config.wgt_bits_max, sums)
    counts = _widths(rng, "chunks", chunks, max(chunks or 0, MOST_CHUNKS), sums)
    found = []
    for width, count in zip(widths, counts, strict=True):
        q, width, signed = weights_of(config, rng, width, count * config.lanes)
        x = operands(rng, config.act, (config.rows, count * config.lanes))
        out = product(x, q, config.acc_width)
        act = x.reshape(config.rows, count, config.lanes)
        found.append(weight_planes(config, act, q, width, signed, out))
    kinds = (WeightSerialArray, WeightSerialAnchor)
    return laid(config, kinds, found, rng, _what(config, sums))


def both_serial(
    config: BothSerialConfig,
    *,
    seed: int,
    sums: int = 12,
    chunks: int | None = None,
    bits: int | None = None,
    act_bits: int | None = None,
) -> Vectors:
    """Sums one after the other, each in a precision of its own: the first as wide as can be, the
    second of single bits, the others random."""
    _check(sums=sums, chunks=chunks)
    rng = np.random.default_rng(seed)
    wgts = _widths(rng, "bits", bits, config.wgt_bits_max, sums)
    acts = _widths(rng, "act_bits", act_bits, config.act_bits_max, sums)
    counts = _widths(rng, "chunks", chunks, max(chunks or 0, MOST_CHUNKS), sums)
    for widths, given, most in (
        (wgts, bits, config.wgt_bits_max),
        (acts, act_bits, config.act_bits_max),
        (counts, chunks, 1),
    ):
        widths[:2] = [given or most, given or 1][:sums]
    found = []
    for act, wgt, count in zip(acts, wgts, counts, strict=True):
        mode = Mode(act, wgt, bool(rng.integers(2)), bool(rng.integers(2)))
        k = count * config.lanes
        x = numbers(rng, act, (config.rows, k), mode.act_signed)
        q = numbers(rng, wgt, (k, config.cols), mode.wgt_signed)
        found.append(bit_pairs(config, mode, x, q))
    kinds = (BothSerialArray, BothSerialAnchor)
    return laid(config, kinds, found, rng, _what(config, sums))


def _check(**sizes: int | None) -> None:
    """UserError for less than one sum or chunk."""
    for name, size in sizes.items():
        if size is not None and size < 1:
            raise UserError(name, "at least one", size, 1)


def _widths(
    rng: np.random.Generator, name: str, given: int | None, most: int, count: int
) -> list[int]:
    """`count` numbers from 1 to `most`, each of them once before one comes again, or all as given;
    UserError where that is out of range."""
    if given is None:
        rounds = [rng.permutation(most) + 1 for _ in range(-(-count // most))]
        return [int(width) for width in np.concatenate(rounds)[:count]]
    if not 1 <= given <= most:
        rule = f"an integer from 1 to {most}, the most of the design"
        raise UserError(name, rule, given, min(max(given, 1), most))
    return [given] * count


def bit_pairs(config: BothSerialConfig, mode: Mode, x: np.ndarray, q: np.ndarray) -> Sum:
    """A sum x·q, x [rows, chunks * lanes] and q [chunks * lanes, cols] integers, pair of bits by
    pair of bits."""
    rows, k = x.shape
    order = pairs(*mode)
    steps, chunks = len(order.act), k // config.lanes
    act = bits_of(x, order.act).reshape(steps, rows, chunks, config.lanes)
    wgt = bits_of(q, order.wgt).reshape(steps, chunks, config.lanes, config.cols)
    begins = np.arange(chunks) == 0
    return Sum(
        act=act.transpose(0, 2, 1, 3).reshape(steps * chunks, -1),
        wgt=wgt.transpose(0, 1, 3, 2).reshape(steps * chunks, -1),
        twice=(order.twice[:, None] * begins).ravel(),
        minus=np.repeat(order.minus, chunks),
        out=product(x, q, config.acc_width),
    )


def plane_scale(config: PlaneScaleConfig, *, seed: int, results: int = 60) -> Vectors:
    """Results of one to four groups each, one after the other or with idle cycles between them;
    a scale in eight is 0, and a quarter of all numbers are least or greatest."""
    _check(results=results)
    rng = np.random.default_rng(seed)
    share, cycles = config.share, config.cycles
    counts = rng.integers(1, MOST_GROUPS, results, endpoint=True)
    groups = int(counts.sum())
    gaps = cycles + np.where(rng.random(groups) < 0.5, 0, rng.integers(0, cycles + 2, groups))
    at = np.cumsum(gaps) - gaps[0]
    total = int(at[-1]) + cycles
    # Nobody looks at sums, scales and flags of the other cycles.
    sums = numbers(rng, config.sum_width, (total, share))
    scales = numbers(rng, config.scale_bits, (total, share))
    scales[rng.random(scales.shape) < 1 / 8] = 0
    flags = {name: rng.integers(0, 2, total) for name in ("first", "last")}
    load, done = np.zeros(total, np.int64), np.zeros(total, np.int64)
    out = np.zeros((total, share), np.int64)
    load[at] = 1
    ends = np.cumsum(counts) - 1
    flags["first"][at], flags["last"][at] = 0, 0
    flags["first"][at[ends - counts + 1]] = flags["last"][at[ends]] = 1
    done[at[ends]] = 1
    for end, count in zip(ends, counts, strict=True):
        these = at[end - count + 1 : end + 1]
        out[at[end]] = scaled(sums[these], scales[these], config.acc_width)
    given = {"load": load, **flags, "sum": sums, "scale": scales}
    return Vectors(
        inputs={"operands": {key: _element(each) for key, each in given.items()}},
        expected={"markers": {"out_valid": done}, "results": {"out": _element(out)}},
        care={"results": done.astype(np.bool_)},
        latency=PlaneScale.latency(config),
        what=f"{results} results, {groups} groups, columns: {share}",
    )


def numbers(
    rng: np.random.Generator, bits: int, shape: tuple[int, ...], signed: bool = True
) -> np.ndarray:
    """Integers of `bits` bits: three in four uniform, the others 0, ±1, least or greatest."""
    low = -(1 << (bits - 1)) if signed else 0
    high = low + (1 << bits) - 1
    draw = drawn()
    if draw is not None:
        return draw(rng, low, high, shape)
    ends = np.clip([low, high, 0, 1, -1], low, high)
    uniform = rng.integers(low, high, shape, endpoint=True)
    return np.where(rng.random(shape) < 0.25, rng.choice(ends, shape), uniform)


def _what(config: WeightSerialConfig | BothSerialConfig, sums: int) -> str:
    return f"{sums} sums C[{config.rows},{config.cols}], {config.lanes} lanes"


def _element(values: np.ndarray) -> np.ndarray:
    """[beats, 1] as [beats]."""
    return values[:, 0] if values.ndim == 2 and values.shape[1] == 1 else values
