"""Sums in float32: against numpy, which multiplies such factors without rounding."""

from __future__ import annotations

import ml_dtypes
import numpy as np
import pytest
from simd_bench import FLOATS, lane

from hwgen import catalog
from hwgen.catalog.stimulus.simd import vectors_of
from hwgen.golden import fma
from hwgen.sim import Emulator

TYPES = {"fp16_fp32": np.float16, "bf16_fp32": ml_dtypes.bfloat16}
CORNERS = {
    "fp16_fp32": [0, 1, 0x3FF, 0x400, 0x3C00, 0x7BFF, 0x7C00, 0x7E00, 0x7C01],
    "bf16_fp32": [0, 1, 0x7F, 0x80, 0x3F80, 0x7F7F, 0x7F80, 0x7FC0, 0x7F81],
}


def sums_of(
    name: str, act: np.ndarray, wgt: np.ndarray, first: np.ndarray, valid: np.ndarray
) -> np.ndarray:
    """Codes that the lane shows after every beat."""
    config, rtl = lane(FLOATS)
    mode = np.full(len(act), config.names.index(name))
    vectors = vectors_of(config, mode, act, wgt, first, valid)
    with Emulator(rtl, effort="least") as model:
        acc = np.asarray(model.run(vectors.inputs).outputs["sums"]["acc"]).astype(object)
    layout = config.layout
    chunks = acc.reshape(-1, layout.chunks)
    whole = chunks.dot([1 << (layout.chunk * n) for n in range(layout.chunks)])
    return (whole % (1 << 32)).astype(np.uint32)


def by_numpy(
    name: str, act: np.ndarray, wgt: np.ndarray, first: np.ndarray, valid: np.ndarray
) -> np.ndarray:
    """The same by float32 additions; the products must be exact in float32."""
    with np.errstate(all="ignore"):
        a, b = (codes.astype(np.uint16).view(TYPES[name]) for codes in (act, wgt))
        products = a.astype(np.float32) * b.astype(np.float32)
        exact = a.astype(np.float64) * b.astype(np.float64)
        assert np.array_equal(products.astype(np.float64), exact, equal_nan=True)
        total, found = np.float32(0), []
        for value, begins, adds in zip(products, first, valid, strict=True):
            total = np.float32(0) if begins else total
            total = total + value if adds else total
            found.append(total)
    totals = np.array(found, np.float32)
    return np.where(np.isnan(totals), np.uint32(0x7FC00000), totals.view(np.uint32))


def flags(rng: np.random.Generator, beats: int, every: float) -> tuple[np.ndarray, np.ndarray]:
    first = (rng.random(beats) < every).astype(np.int64)
    first[0] = 1
    return first, (rng.random(beats) < 0.85).astype(np.int64)


@pytest.mark.parametrize("name", TYPES)
def test_random_sums(name: str) -> None:
    rng = np.random.default_rng(11)
    act, wgt = rng.integers(0, 1 << 16, (2, 20_000))
    if name == "bf16_fp32":  # factors whose products are neither subnormal nor too large
        act, wgt = (codes & 0x8FFF | 0x3000 for codes in (act, wgt))
    else:  # most of them finite
        act = np.where(rng.random(len(act)) < 0.9, act & ~0x4000, act)
    first, valid = flags(rng, len(act), 0.1)
    expected = by_numpy(name, act, wgt, first, valid)
    assert np.array_equal(sums_of(name, act, wgt, first, valid), expected)
    assert len(np.unique(expected)) > 10_000


@pytest.mark.parametrize("name", TYPES)
def test_corners(name: str) -> None:
    """Zeros of both signs, ends of subnormal and normal numbers, infinities and NaN, each pair
    added to what the pairs before left."""
    ends = np.array(CORNERS[name])
    codes = np.concatenate([ends, ends | 0x8000])
    rng = np.random.default_rng(12)
    act, wgt = (each.ravel() for each in np.meshgrid(codes, codes))
    order = np.concatenate([rng.permutation(len(act)) for _ in range(8)])
    act, wgt = act[order], wgt[order]
    first, valid = flags(rng, len(act), 0.4)
    config, _ = lane(FLOATS)
    mode = next(each for each in config.layout.modes if each.name == name)
    form, acc = mode.act.form, mode.acc
    found = sums_of(name, act, wgt, first, valid)
    if name == "fp16_fp32":
        assert np.array_equal(found, by_numpy(name, act, wgt, first, valid))
    assert acc is not None
    before = np.where(first == 1, 0, np.roll(found, 1).astype(np.int64))
    after = fma.fma(form, form, acc, act, wgt, before)
    assert np.array_equal(found, np.where(valid == 1, after, before))
    assert {0x7FC00000, 0x7F800000, 0xFF800000} <= {*found.tolist()}


def test_a_sum_that_is_not_added_to_stays() -> None:
    """-0, infinities and NaN too; and a new one begins with 0, whatever was there."""
    act = np.array([0x8001, 0x0001, 0x3C00, 0x7C00, 0x3C00, 0x7E00, 0x3C00, 0x3C00])
    wgt = np.array([0x0001, 0x0001, 0x3C00, 0x3C00, 0x3C00, 0x3C00, 0x3C00, 0x3C00])
    first = np.array([1, 0, 0, 0, 0, 0, 0, 1])
    valid = np.array([1, 1, 0, 1, 0, 1, 0, 0])
    found = sums_of("fp16_fp32", act, wgt, first, valid)
    inf, nan = 0x7F800000, 0x7FC00000
    assert found.tolist() == [0xA7800000, 0, 0, inf, inf, nan, nan, 0]


@pytest.mark.parametrize(
    ("to", "kind"),
    [
        ("fp32", np.float32),
        ("fp16", np.float16),
        ("bf16", ml_dtypes.bfloat16),
        ("e5m2", ml_dtypes.float8_e5m2),
    ],
)
def test_read_out(to: str, kind: type) -> None:
    """Float32 codes to other formats as packages that are not ours round them."""
    entry = catalog.get("simd-readout")
    saturate = "on" if to == "fp32" else "off"
    config = entry.make_config({"modes": "fp16_fp32", "to": to, "saturate": saturate})
    rng = np.random.default_rng(13)
    codes = rng.integers(0, 1 << 32, 6000)
    size = 8 * np.dtype(kind).itemsize
    with np.errstate(all="ignore"):
        near: np.ndarray = (
            rng.integers(0, 1 << min(size, 16), 6000).astype(f"u{size // 8}").view(kind)
        )
        close = near.astype(np.float32).view(np.uint32).astype(np.int64)
        middles = close ^ (1 << (31 - size) if size < 32 else 0)
        codes = np.concatenate([codes, close, middles, [0, 1 << 31, 0x7F800000, 0xFF800000]])
        values = codes.astype(np.uint32).view(np.float32)
        expected = values.astype(kind).view(f"u{size // 8}").astype(np.int64)
    with Emulator(entry.generate(config), effort="least") as model:
        found = model.run({"sums": {"acc": codes}}).outputs["codes"]["code"]
    nan = np.isnan(values)
    assert np.array_equal(found[~nan], expected[~nan])
    quiet = np.array([np.nan], np.float32).astype(kind).view(f"u{size // 8}")
    mask = (1 << (size - 1)) - 1
    assert nan.any() and (found[nan] == quiet.astype(np.int64) & mask).all()
