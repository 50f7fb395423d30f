"""The golden model of blocks against other packages and exact fractions."""

from __future__ import annotations

import math
from fractions import Fraction

import ml_dtypes
import numpy as np
import pytest

from hwgen import formats
from hwgen.golden.block import NAN, Blocks, block_dot, rounded, windowed

TYPES = {
    "e2m1": ml_dtypes.float4_e2m1fn,
    "e2m3": ml_dtypes.float6_e2m3fn,
    "e3m2": ml_dtypes.float6_e3m2fn,
    "e4m3": ml_dtypes.float8_e4m3fn,
    "e5m2": ml_dtypes.float8_e5m2,
}
BEATS, K = 60, 16


def value(blocks: Blocks, i: int) -> Fraction:
    """The number of a block."""
    return int(blocks.total[i]) * Fraction(2) ** (int(blocks.scale[i]) - 254 + blocks.unit)


def numbers_of(name: str, codes: np.ndarray) -> np.ndarray:
    """float64 by ml_dtypes; MXINT8 as the standard has it."""
    if name == "fixed8_6":
        return codes.astype(np.uint8).view(np.int8) / 64.0
    return codes.astype(np.uint8).view(TYPES[name]).astype(np.float64)


@pytest.mark.parametrize(
    ("act", "wgt"),
    [(name, name) for name in (*TYPES, "fixed8_6")] + [("e4m3", "e2m1"), ("fixed8_6", "e5m2")],
)
def test_blocks_against_ml_dtypes(act: str, wgt: str) -> None:
    rng = np.random.default_rng(1)
    forms = formats.get(act), formats.get(wgt)
    codes = [rng.integers(0, 1 << form.width, (BEATS, K)) for form in forms]
    for beat in range(0, BEATS, 2):  # specials hide numbers
        for form, each in zip(forms, codes, strict=True):
            each[beat] &= (1 << (form.width - 2)) - 1
    scales = rng.integers(0, 255, (2, BEATS))
    scales[0, 4] = scales[1, 6] = scales[:, 8] = 255
    blocks = block_dot(*forms, *codes, *scales)
    real = [numbers_of(name, each) for name, each in zip((act, wgt), codes, strict=True)]
    e8m0 = scales.astype(np.uint8).view(ml_dtypes.float8_e8m0fnu).astype(np.float64)
    wrong = ~(np.isfinite(real[0]).all(axis=1) & np.isfinite(real[1]).all(axis=1))
    wrong |= np.isnan(e8m0).any(axis=0)
    assert wrong.any() and not wrong.all()
    assert (blocks.nan == wrong).all()
    for i in range(BEATS):
        if wrong[i]:
            assert blocks.total[i] == 0
            continue
        exact = sum(Fraction(x) * Fraction(y) for x, y in zip(real[0][i], real[1][i], strict=True))
        assert value(blocks, i) == exact * Fraction(e8m0[0, i]) * Fraction(e8m0[1, i])


def blocks_of(totals: list[int], powers: list[int], nan: list[int] | None = None) -> Blocks:
    """Blocks total · 2**power."""
    wrong = np.zeros(len(totals), np.bool_)
    wrong[nan or []] = True
    totals = [0 if w else t for t, w in zip(totals, wrong, strict=True)]
    return Blocks(np.array(totals, object), np.array(powers) + 254, wrong, 0)


def float32_of(x: Fraction) -> np.float32:
    """Nearest float32, ties to even, by integers."""
    if not x:
        return np.float32(0)
    size = abs(x)
    power = max(size.numerator.bit_length() - size.denominator.bit_length() - 25, -149)
    while size / Fraction(2) ** power >= 1 << 24:
        power += 1
    whole = round(size / Fraction(2) ** power)  # Python's round is to even
    if whole * Fraction(2) ** power >= Fraction(2) ** 128:
        return np.float32(np.copysign(np.inf, float(x > 0) - 0.5))
    return np.float32(math.copysign(math.ldexp(whole, power), 1 if x > 0 else -1))


def test_float32_sums_against_fractions() -> None:
    rng = np.random.default_rng(2)
    beats = 3000
    totals = (rng.integers(-(2**50), 2**50, beats) >> rng.integers(0, 50, beats)).tolist()
    powers = rng.choice([-20, -21, -45, 3, -150, -175, -250, 75, 80, 100], beats)
    powers = powers + rng.integers(-3, 4, beats)
    first = (rng.random(beats) < 0.25).astype(np.int64)
    first[0] = 1
    found = rounded(blocks_of(totals, powers.tolist()), first)
    acc = np.float32(0)
    kinds = set()
    for i in range(beats):
        acc = np.float32(0) if first[i] else acc
        if np.isfinite(acc):
            exact = Fraction(float(acc)) + totals[i] * Fraction(2) ** int(powers[i])
            acc = float32_of(exact)
        assert found[i] == int(acc.view(np.uint32)), i
        kinds |= {"inf"} if np.isinf(acc) else {"sub"} if 0 < abs(acc) < 2.0**-126 else set()
        kinds |= {"zero"} if acc == 0 else set()
    assert kinds == {"inf", "sub", "zero"}


def test_float32_nan_stays_until_a_new_sum() -> None:
    found = rounded(blocks_of([1, 5, 2, 3], [0] * 4, [1]), np.array([1, 0, 0, 1]))
    assert found[1:3].tolist() == [NAN, NAN]
    assert found[[0, 3]].astype(np.uint32).view(np.float32).tolist() == [1.0, 3.0]


def test_a_window_is_exact_where_no_flag_says_otherwise() -> None:
    rng = np.random.default_rng(3)
    totals, powers = rng.integers(-500, 500, 400).tolist(), rng.integers(-7, 9, 400).tolist()
    first = (rng.random(400) < 0.1).astype(np.int64)
    first[0] = 1
    found = windowed(blocks_of(totals, powers), first, -4, 13)
    exact, clean = Fraction(0), 0
    for i in range(400):
        exact = Fraction(0) if first[i] else exact
        exact += totals[i] * Fraction(2) ** powers[i]
        if not (found.overflow[i] or found.underflow[i]):
            assert int(found.acc[i]) * Fraction(1, 16) == exact
            clean += 1
        if found.underflow[i] and not found.overflow[i]:
            # The floor of each block counts: less than 2**emin is lost for each.
            lost = exact - int(found.acc[i]) * Fraction(1, 16)
            assert 0 <= lost < 400 * Fraction(1, 16)
    assert clean > 40 and found.overflow.any() and found.underflow.any()


@pytest.mark.parametrize(
    ("total", "power", "acc", "over", "under"),
    [
        (7, 0, 7, 0, 0), (8, 0, -8, 1, 0), (-8, 0, -8, 0, 0), (-9, 0, 7, 1, 0),
        (1, -1, 0, 0, 1), (-1, -1, -1, 0, 1), (-1, -90, -1, 0, 1), (3, -1, 1, 0, 1),
        (1, 3, -8, 1, 0), (1, 60, 0, 1, 0), (-1, 3, -8, 0, 0), (0, 90, 0, 0, 0), (0, -90, 0, 0, 0),
        (16, -1, -8, 1, 0),
    ],
)  # fmt: skip
def test_the_ends_of_a_window(total: int, power: int, acc: int, over: int, under: int) -> None:
    found = windowed(blocks_of([total], [power]), np.array([1]), 0, 2)
    assert (int(found.acc[0]), found.overflow[0], found.underflow[0]) == (acc, over, under)


def test_the_order_of_blocks_does_not_matter_in_a_window() -> None:
    rng = np.random.default_rng(4)
    totals, powers = rng.integers(-(2**30), 2**30, 200), rng.integers(0, 400, 200)
    totals[100:], powers[100:] = -totals[:100], powers[:100]
    first = np.zeros(200, np.int64)
    first[0] = 1
    for seed in range(3):
        order = np.random.default_rng(seed).permutation(200)
        blocks = blocks_of(totals[order].tolist(), powers[order].tolist())
        found = windowed(blocks, first, 0, 450)
        assert found.acc[-1] == 0 and not found.overflow.any() and not found.underflow.any()
