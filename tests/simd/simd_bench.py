"""Lanes on the native emulator, and what codes are worth by packages that are not ours."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from fractions import Fraction

import ml_dtypes
import numpy as np
import universal_dtypes

from hwgen import catalog
from hwgen.catalog.stimulus.simd import vectors_of
from hwgen.design.simd.config import SimdConfig
from hwgen.design.simd.modes import MIXED
from hwgen.rtl import Rtl
from hwgen.sim import Emulator
from hwgen.vectors import Vectors

SET = "e2m1+posit4_1+posit8_0+posit16_1"
ALL = "e2m1+posit4_1+int4+posit8_0+e4m3+e5m2+int8+posit16_1+fp16+int16"
MIX = "+".join(name for name in MIXED if not name.startswith(("posit16", "fp16", "int16")))
"""All modes with weights of 4 bits."""
FLOATS = "int8+e4m3xe2m1+int8xint4+fp16xe4m3+fp16_fp32+bf16_fp32"
WORD = 16
POSIT4 = [0, 1, 4, 8, 16, 32, 64, 256, None, -256, -64, -32, -16, -8, -4, -1]
"""posit(4,1) in sixteenths."""
DTYPES = {
    "e2m1": ml_dtypes.float4_e2m1fn,
    "e4m3": ml_dtypes.float8_e4m3fn,
    "e5m2": ml_dtypes.float8_e5m2,
    "fp16": np.float16,
    "int4": ml_dtypes.int4,
    "int8": np.int8,
    "int16": np.int16,
    "posit8_0": universal_dtypes.posit8e0,
    "posit16_1": universal_dtypes.posit16e1,
}


@functools.cache
def worth(name: str) -> list[Fraction | None]:
    """The number of every code; None of what is no number."""
    if name == "posit4_1":
        return [None if v is None else Fraction(v, 16) for v in POSIT4]
    bits = bits_of(name)
    codes = np.arange(1 << bits).astype(np.uint16 if bits == 16 else np.uint8)
    values = codes.view(DTYPES[name]).astype(np.float64)
    return [Fraction(v) if np.isfinite(v) else None for v in values.tolist()]


def bits_of(name: str) -> int:
    return {"e2m1": 4, "int4": 4, "posit4_1": 4, "posit16_1": 16, "fp16": 16, "int16": 16}.get(
        name, 8
    )


def operands_of(name: str) -> tuple[str, str]:
    """Formats of activations and weights of a mode with exact sums."""
    if name not in MIXED:
        return name, name
    act, wgt = name.split("x")
    return act, wgt


@functools.cache
def lane(modes: str) -> tuple[SimdConfig, Rtl]:
    """A lane of SET without a pipeline, and of others with the longest."""
    entry = catalog.get("pe-simd")
    config = entry.make_config({"modes": modes, "stages": 1 if modes == SET else 4})
    assert isinstance(config, SimdConfig)
    return config, entry.generate(config)


def words(codes: np.ndarray, bits: int) -> np.ndarray:
    """Codes [beats, elements] as words, one every `bits` bits."""
    packed: np.ndarray = (codes.astype(np.int64) << np.arange(0, WORD, bits)).sum(axis=1)
    return packed


def outputs(
    config: SimdConfig, rtl: Rtl, vectors: Vectors, name: str
) -> tuple[list[list[Fraction]], list[list[bool]]]:
    """Sums and flags of every beat of a run whose beats are all in one mode, as numbers."""
    with Emulator(rtl, effort="least") as model:
        found = model.run(vectors.inputs).outputs["sums"]
    layout = config.layout
    mode = next(each for each in layout.modes if each.name == name)
    bits, lanes = layout.lane_bits(mode), mode.lanes
    chunks = np.asarray(found["acc"]).reshape(-1, layout.chunks).astype(object)
    whole = chunks.dot([1 << (layout.chunk * n) for n in range(layout.chunks)])
    unit, half = Fraction(2) ** layout.lsb(mode), 1 << (bits - 1)
    sums = [
        [((total >> (bits * n)) + half) % (2 * half) - half for n in range(lanes)]
        for total in whole
    ]
    nan = np.asarray(found["nan"]).reshape(len(sums), -1) if layout.special else None
    step = layout.chunks // lanes
    flags = [
        [bool(nan[t, n * step]) if nan is not None else False for n in range(lanes)]
        for t in range(len(sums))
    ]
    return [[unit * int(total) for total in row] for row in sums], flags


def same_mode(
    config: SimdConfig, name: str, act: np.ndarray, wgt: np.ndarray, first: Sequence[int]
) -> Vectors:
    """Beats of codes [beats, elements] in one mode."""
    count = len(act)
    mode = np.full(count, config.names.index(name))
    valid = np.ones(count, np.int64)
    ours, theirs = (bits_of(each) for each in operands_of(name))
    # Beside codes of fewer bits is anything.
    rest = np.random.default_rng(count).integers(0, 1 << (ours - theirs), wgt.shape)
    both = words(act, ours), words(wgt | rest << theirs, ours)
    return vectors_of(config, mode, *both, np.asarray(first), valid)
