"""BitMoD, HLQ and T-MAC against plain Python and the published figures."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

from hwgen.errors import UserError
from hwgen.formats import block
from hwgen.formats.block.bitmod import CHOICES, BitMod
from hwgen.formats.block.hlq import Hlq
from hwgen.formats.block.tmac import Tmac

GROUPS = np.random.default_rng(1).standard_normal((4000, 128))
BITMOD = {
    3: {
        "ER+": {0, 1, 2, 4, -1, -2, -4, 3},
        "ER-": {0, 1, 2, 4, -1, -2, -4, -3},
        "EA+": {0, 1, 2, 4, -1, -2, -4, 6},
        "EA-": {0, 1, 2, 4, -1, -2, -4, -6},
    },
    4: {
        name: {sign * v for v in (0, 1, 2, 3, 4, 6, 8, 12) for sign in (1, -1)} | {special}
        for name, special in zip(CHOICES, (10, -10, 16, -16), strict=True)
    },
}


def relative_mse(fmt: block.BlockFormat, x: np.ndarray, **options: Any) -> float:
    return float(((fmt.decode(*fmt.encode(x, **options)) - x) ** 2).sum() / (x**2).sum())


@pytest.mark.parametrize("bits", [3, 4])
def test_bitmod_tables(bits: int) -> None:
    fmt = BitMod(bits)
    for name, table in zip(CHOICES, fmt.tables, strict=True):
        assert len(table) == 1 << bits and set(table) == BITMOD[bits][name]
    codes = np.tile(np.arange(1 << bits), (4, 128 >> bits))
    got = fmt.integers(codes, {"selector": np.arange(4)[:, None]})
    assert got[:, : 1 << bits].tolist() == [list(table) for table in fmt.tables]


def bitmod_by_hand(values: np.ndarray, bits: int) -> tuple[int, list[int]]:
    """Selector and integers by trying everything; float64 like the code that was published."""
    found: tuple[float, int, list[int]] = (np.inf, 0, [0] * len(values))
    for selector, name in enumerate(CHOICES):
        grid = sorted(BITMOD[bits][name])
        scale = np.float64(np.float32(np.abs(values).max() / max(map(abs, grid))))
        middles = [(a + b) / 2 for a, b in itertools.pairwise(grid)]
        whole = [grid[sum(v / scale > m for m in middles)] for v in values]
        error = float(((np.array(whole) * scale - values) ** 2).mean())
        if error < found[0]:
            found = (error, selector, whole)
    return found[1], found[2]


@pytest.mark.parametrize("bits", [3, 4])
@pytest.mark.parametrize("size", [8, 64])
def test_bitmod_by_trying_all(bits: int, size: int) -> None:
    rng = np.random.default_rng(bits * size)
    x = rng.standard_t(4, (40, size)) * 2.0 ** rng.integers(-9, 9, (40, 1))
    x[:8] = rng.integers(-16, 17, (8, size)) / 2  # ties
    x[:8, 0] = 16
    fmt = BitMod(bits, size, "fp32")
    codes, scales, meta = fmt.encode(x)
    assert scales.shape == (40, 1)
    whole = fmt.integers(codes, meta)
    for row, got, selector in zip(x, whole.tolist(), meta["selector"][:, 0], strict=True):
        assert (selector, got) == bitmod_by_hand(row, bits)


@pytest.mark.parametrize(("bits", "published"), [(3, 0.0377), (4, 0.0096)])
@pytest.mark.parametrize("scale", ["fp16", "fp32", "int8"])
def test_bitmod_published_error(bits: int, published: float, scale: str) -> None:
    fmt = BitMod(bits, scale=scale)
    rows = GROUPS.reshape(-1, 1024)
    assert relative_mse(fmt, rows) == pytest.approx(published, rel=0.02)
    # The search is worth it: no single datatype comes near.
    alone = min(relative_mse(fmt, rows, datatype=name) for name in CHOICES)
    assert alone > 1.1 * published if bits == 3 else alone > 1.02 * published


def test_bitmod_choices() -> None:
    """Three bits mostly want range, four bits mostly resolution."""
    three = BitMod(3, scale="fp32").encode(GROUPS).meta["selector"]
    four = BitMod(4, scale="fp32").encode(GROUPS).meta["selector"]
    assert (three >= 2).mean() == pytest.approx(0.86, abs=0.03)
    assert (four < 2).mean() == pytest.approx(0.77, abs=0.06)


@pytest.mark.parametrize("scale", ["fp16", "fp32", "int8"])
def test_bitmod_edges(scale: str) -> None:
    fmt = BitMod(4, 16, scale)
    x = np.zeros((3, 32))
    x[1, 16:], x[2] = 1e-3, -7.0
    codes, scales, meta = fmt.encode(x)
    got = fmt.decode(codes, scales, meta)
    assert scales[0].tolist() == [0, 0] and scales[1, 0] == 0
    assert not got[0].any() and not got[1, :16].any()
    assert got[1:] == pytest.approx(x[1:], rel=0.01)
    if scale == "int8":
        assert scales.dtype == np.int64 and scales.max() <= 127
        assert meta["row_scale"].shape == (3, 1)
    # A group far below its row keeps its largest value away from zero by nothing but its scale.
    y = np.ones((1, 32))
    y[0, 16:] = 1e-3
    assert fmt.decode(*fmt.encode(y))[0, 16:].all()
    y[0, 16:] = 0.02
    assert fmt.decode(*fmt.encode(y))[0, 16:] == pytest.approx(y[0, 16:], rel=0.35)


@pytest.mark.parametrize("name", ["bitmod_fp3", "bitmod_fp4", "hlq2", "tmac4"])
@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_no_code_for_what_is_not_finite(name: str, bad: float) -> None:
    fmt = block.parse(name)
    x = np.ones((2, 128))
    x[1, 5] = bad
    assert fmt is not None
    with pytest.raises(UserError, match="finite"):
        fmt.encode(x)
    with pytest.raises(ValueError, match="meta"):
        fmt.decode(*fmt.encode(x[:1])[:2])
    with pytest.raises(TypeError, match="no option speed"):
        fmt.encode(x[:1], speed=1)


def uniform(x: np.ndarray, bits: int) -> np.ndarray:
    """What the published ratios are relative to: steps from least to greatest, zero a step."""
    low, high = x.min(axis=1, keepdims=True), x.max(axis=1, keepdims=True)
    step = (high - low) / (2**bits - 1)
    zero = np.rint(-low / step)
    found: np.ndarray = (np.clip(np.rint(x / step) + zero, 0, 2**bits - 1) - zero) * step
    return found


@pytest.mark.parametrize(("bits", "ratio"), [(2, 0.44), (3, 0.70), (4, 0.84)])
def test_hlq_published_ratio(bits: int, ratio: float) -> None:
    even = float(((uniform(GROUPS, bits) - GROUPS) ** 2).sum() / (GROUPS**2).sum())
    fitted = relative_mse(Hlq(bits), GROUPS)
    assert fitted / even == pytest.approx(ratio, rel=0.02)
    # T-MAC's zero is no whole number of steps, which makes it a little better than that.
    start = relative_mse(Tmac(bits), GROUPS)
    assert fitted < start < even
    assert relative_mse(Hlq(bits), GROUPS, iterations=0) == pytest.approx(start, rel=1e-3)


@pytest.mark.parametrize(("bits", "gain"), [(2, 0.01), (3, 0.06), (4, 0.04)])
def test_hlq_with_more_starts(bits: int, gain: float) -> None:
    """Groups keep the best of their fits, and there are better ones than the first."""
    x, fmt = GROUPS[:500], Hlq(bits, scale="fp32")
    errors = [
        ((fmt.decode(*fmt.encode(x, starts=starts)) - x) ** 2).sum(axis=1) for starts in (1, 2, 3)
    ]
    for before, after in itertools.pairwise(errors):
        assert (after <= before * (1 + 1e-5)).all() and after.sum() < before.sum()
    assert errors[2].sum() < (1 - gain) * errors[0].sum()
    for starts in (0, 4):
        with pytest.raises(ValueError, match="starts are 1 to 3"):
            fmt.encode(x, starts=starts)


def hlq_by_hand(values: np.ndarray, bits: int, iterations: int) -> np.ndarray:
    """The published procedure for one group, by matrices and pseudo-inverses."""
    design = np.array([[code >> i & 1 for i in range(bits)] + [1] for code in range(1 << bits)])
    low, high = values.min(), values.max()
    parts = np.append((high - low) / (2**bits - 1) * 2.0 ** np.arange(bits), low)
    for _ in range(iterations):
        nearest = np.abs(values[:, None] - (design @ parts)[None]).argmin(axis=1)
        chosen = design[nearest].astype(float)
        parts = np.linalg.pinv(chosen.T @ chosen) @ chosen.T @ values
    kept: np.ndarray = parts.astype(np.float32).astype(np.float64)
    return kept


@pytest.mark.parametrize(("bits", "size"), [(1, 5), (2, 5), (1, 32), (2, 32), (3, 32), (4, 48)])
def test_hlq_by_definition(bits: int, size: int) -> None:
    rng = np.random.default_rng(bits + size)
    x = rng.standard_normal((30, size)) * 2.0 ** rng.integers(-9, 9, (30, 1))
    codes, scales, meta = Hlq(bits, size, "fp32").encode(x)
    assert scales.shape == (30, 1, bits) and meta["zero"].shape == (30, 1)
    for row, scale, zero in zip(x, scales[:, 0], meta["zero"][:, 0], strict=True):
        expected = hlq_by_hand(row, bits, 10)
        unit = np.abs(row).max()
        assert np.append(scale, zero) / unit == pytest.approx(expected / unit, abs=1e-6)
    # Each value has the nearest of the sums that its group can make.
    ones = (np.arange(1 << bits)[:, None] >> np.arange(bits)) & 1
    sums = scales[:, 0] @ ones.T + meta["zero"]
    best = np.abs(x[:, :, None] - sums[:, None]).min(axis=2)
    got = Hlq(bits, size, "fp32").decode(codes, scales, meta)
    assert np.abs(got - x) == pytest.approx(best, abs=1e-12 * np.abs(x).max())


def test_hlq_with_fewer_values_than_scales() -> None:
    """What the values leave open does no harm: they are met better than at the start."""
    x = np.random.default_rng(3).standard_normal((200, 5))
    fmt = Hlq(5, 5, "fp32")
    assert relative_mse(fmt, x) < 0.5 * relative_mse(fmt, x, iterations=0)


def test_hlq_takes_the_first_of_equal_sums() -> None:
    """No scale makes 0.1, which FP16 has not: every code stands for the same number."""
    codes, scales, _ = Hlq(3, 8).encode(np.full(8, 0.1))
    assert not codes.any() and not scales.any()


@pytest.mark.parametrize("bits", [1, 2, 4, 6])
def test_hlq_decodes_a_signed_sum(bits: int) -> None:
    rng = np.random.default_rng(bits)
    codes = rng.integers(0, 1 << bits, (3, 24))
    scales, zero = rng.standard_normal((3, 2, bits)), rng.standard_normal((3, 2))
    got = Hlq(bits, 12).decode(codes, scales, {"zero": zero})
    for row, place in itertools.product(range(3), range(24)):
        group, code = place // 12, int(codes[row, place])
        terms = [scales[row, group, i] for i in range(bits) if code >> i & 1]
        assert got[row, place] == pytest.approx(zero[row, group] + sum(terms), abs=1e-12)


@pytest.mark.parametrize("fmt", [Hlq(1, 8), Hlq(3, 8), Tmac(1, 8), Tmac(4, 8), Tmac(4, 8, False)])
@pytest.mark.parametrize("value", [0.0, 1.5, -2.0])
def test_equal_groups(fmt: Hlq | Tmac, value: float) -> None:
    codes, scales, meta = fmt.encode(np.full(16, value))
    assert fmt.decode(codes, scales, meta).tolist() == [value] * 16
    assert len(set(codes.tolist())) == 1 and np.isfinite(scales).all()


@pytest.mark.parametrize("fmt", [Hlq(2, 4), Tmac(2, 4), Tmac(2, 4, False), BitMod(3, 4)])
@pytest.mark.parametrize("size", [1e300, 1e-300, 5e-324])
def test_extreme_sizes_stay_finite(fmt: block.BlockFormat, size: float) -> None:
    x = size * np.array([1.0, -1.0, 0.5, 0.25, -1.0, 0.0, 0.0, 1.0])
    got = fmt.decode(*fmt.encode(x))
    assert np.isfinite(got).all()
    if size < 1:
        assert not got.any()


@pytest.mark.parametrize("bits", range(1, 9))
@pytest.mark.parametrize("zero", [True, False])
def test_tmac_is_the_nearest_step(bits: int, zero: bool) -> None:
    rng = np.random.default_rng(bits)
    x = rng.uniform(-3, 1, (20, 32))
    fmt = Tmac(bits, 32, zero)
    codes, scales, meta = fmt.encode(x)
    offset = meta["zero"] if zero else np.zeros_like(scales)
    levels = scales * (np.arange(1 << bits) - (1 << (bits - 1))) + offset
    best = np.abs(x[:, :, None] - levels[:, None]).min(axis=2)
    assert np.abs(fmt.decode(codes, scales, meta) - x) == pytest.approx(best, abs=1e-12)
    if not zero:
        assert (np.abs(scales[:, 0]) * 2 ** (bits - 1)) == pytest.approx(
            np.abs(x).max(axis=1), rel=1e-3
        )


@pytest.mark.parametrize("bits", range(1, 9))
def test_tmac_planes(bits: int) -> None:
    """q is the sum of its ±1 planes, weighted by 1/2, 1, 2 …, less a half."""
    codes = np.arange(1 << bits)
    planes = 2 * (codes >> np.arange(bits)[:, None] & 1) - 1
    weights = 2.0 ** (np.arange(bits) - 1)
    assert (weights @ planes - 0.5 == Tmac(bits, 1).integers(codes)).all()
