"""Stimulus of bit-serial units."""

from __future__ import annotations

import numpy as np

from hwgen.catalog.stimulus.operands import drawn
from hwgen.design.planes.scale import PlaneScale
from hwgen.design.planes.scale_config import PlaneScaleConfig
from hwgen.errors import UserError
from hwgen.golden.serial import scaled
from hwgen.vectors import Vectors

MOST_GROUPS = 4
"""Of a result."""


def plane_scale(config: PlaneScaleConfig, *, seed: int, results: int = 60) -> Vectors:
    """Results of one to four groups each, one after the other or with idle cycles between them;
    a scale in eight is 0, and a quarter of all numbers are least or greatest."""
    if results < 1:
        raise UserError("results", "at least one", results, 1)
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


def _element(values: np.ndarray) -> np.ndarray:
    """[beats, 1] as [beats]."""
    return values[:, 0] if values.ndim == 2 and values.shape[1] == 1 else values
