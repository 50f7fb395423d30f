"""Scales, fixed point, ternary, binary and codebooks against fractions and their peers."""

from __future__ import annotations

import itertools
import math
from fractions import Fraction

import ml_dtypes
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hwgen import formats
from hwgen.formats import ROUNDINGS, Codebook, Fixed, Format
from hwgen.formats.rounding import TABLED_SIZE

FLOATS = st.floats(-1e6, 1e6).map(lambda x: x if abs(x) > 1e-200 else 0.0)


def whole(value: Fraction, rounding: str) -> int:
    """Rounded to an integer."""
    low = math.floor(value)
    part = value - low
    if rounding == "floor" or part == 0:
        return low
    if rounding == "ceil":
        return low + 1
    if rounding == "toward-zero":
        return low + (value < 0)
    if part != Fraction(1, 2):
        return low + (part > Fraction(1, 2))
    return low + (low % 2 if rounding == "nearest-even" else value > 0)


def check_exact(form: Format) -> None:
    codes = form.all_codes()
    values, exact = form.decode(codes), form.exact(codes)
    for i, value in enumerate(values.tolist()):
        if math.isnan(value):
            assert exact.kind[i] == 2 and exact.significand[i] == 0
            continue
        assert exact.kind[i] == 0 and exact.sign[i] == (value < 0)
        got = int(exact.significand[i]) * Fraction(2) ** int(exact.shift[i])
        assert got == Fraction(value)
    for rounding in ROUNDINGS:
        back = form.encode(values, rounding=rounding, saturate=False)
        assert np.array_equal(back, codes)


@pytest.mark.parametrize(
    "form",
    [*(Fixed(w, f, s) for w in range(1, 9) for f in range(w + 1) for s in (True, False))],
    ids=lambda form: form.name,
)
def test_fixed_point(form: Fixed) -> None:
    assert formats.get(form.name) == form
    check_exact(form)
    unit, low, high = Fraction(1, 2**form.fraction), form.integer.min, form.integer.max
    codes = form.all_codes()
    wanted = [Fraction(int(v)) * unit for v in form.integer.decode(codes)]
    assert [Fraction(v) for v in form.decode(codes).tolist()] == wanted
    assert (form.min, form.max) == (low * unit, high * unit)
    eighths = [k * unit / 4 for k in range(4 * low - 9, 4 * high + 10)]
    for rounding in ROUNDINGS:
        ints = [whole(x / unit, rounding) for x in eighths]
        at = np.array([float(x) for x in eighths])
        clipped = [min(max(i, low), high) % 2**form.width for i in ints]
        assert form.encode(at, rounding=rounding).tolist() == clipped
        wrapped = [i % 2**form.width for i in ints]
        assert form.encode(at, rounding=rounding, saturate=False).tolist() == wrapped


@given(st.integers(1, 32), st.integers(0, 32), st.booleans(), st.sampled_from(ROUNDINGS),
       st.lists(FLOATS | st.floats(-2, 2), min_size=1),
       st.lists(st.integers(-(2**63), 2**63 - 1), min_size=1))  # fmt: skip
@settings(max_examples=100, deadline=None)
def test_random_fixed_point(
    w: int, f: int, signed: bool, rounding: str, xs: list[float], ints: list[int]
) -> None:
    form = Fixed(w, min(f, w), signed)
    low, high = form.integer.min, form.integer.max
    for values in (xs, ints):
        exact = [whole(Fraction(x) * 2**form.fraction, rounding) for x in values]
        clipped = [min(max(i, low), high) % 2**w for i in exact]
        assert form.encode(np.array(values), rounding=rounding).tolist() == clipped
        wrapped = form.encode(np.array(values), rounding=rounding, saturate=False)
        assert wrapped.tolist() == [i % 2**w for i in exact]


def test_special_values_of_fixed_point() -> None:
    form = formats.get("fixed8_4")
    assert form.encode([math.inf, -math.inf, 1e300]).tolist() == [127, 128, 127]
    with pytest.raises(ValueError, match="no infinity"):
        form.encode([math.inf], saturate=False)
    with pytest.raises(ValueError, match="no NaN"):
        form.encode([math.nan])
    assert formats.get("ufixed8_4").encode(np.array([2**64 - 1], np.uint64)).tolist() == [255]
    for facts in ((0, 0), (33, 0), (8, 9), (8, -1)):
        with pytest.raises(ValueError):
            Fixed(*facts)


def test_ternary() -> None:
    form = formats.get("ternary")
    check_exact(form)
    assert form.all_codes().tolist() == [0, 1, 3] and (form.min, form.max) == (-1, 1)
    assert form.decode([[0, 1, 3]]).tolist() == [[0, 1, -1]]
    for read in (form.decode, form.exact):
        with pytest.raises(ValueError, match="0, 1 and 3, not 2"):
            read([2])
    at = [k / 4 for k in range(-12, 13)]
    for rounding in ROUNDINGS:
        wanted = [min(max(whole(Fraction(x), rounding), -1), 1) % 4 for x in at]
        assert form.encode(at, rounding=rounding).tolist() == wanted
    assert form.encode([math.inf, -math.inf]).tolist() == [1, 3]
    assert form.encode([1.4, -1.5 + 1e-9], saturate=False).tolist() == [1, 3]
    for far in (1.6, -2, math.inf, 2**40):
        with pytest.raises(ValueError, match="no infinity"):
            form.encode([far], saturate=False)


def test_binary() -> None:
    form = formats.get("binary")
    check_exact(form)
    at = [-2.0, -1.0, -0.5, -0.0, 0.0, 5e-324, 1.0, 2.0]
    assert form.decode([0, 1]).tolist() == [-1, 1]
    for rounding in ("nearest-even", "nearest-away", "toward-zero"):
        assert form.encode(at, rounding=rounding).tolist() == [0, 0, 0, 1, 1, 1, 1, 1]
    assert form.encode(at, rounding="floor").tolist() == [0, 0, 0, 0, 0, 0, 1, 1]
    assert form.encode(at, rounding="ceil").tolist() == [0, 0, 1, 1, 1, 1, 1, 1]
    assert form.encode([3, -3, math.inf]).tolist() == [1, 0, 1]
    with pytest.raises(ValueError, match="no infinity"):
        form.encode([1.5], saturate=False)
    with pytest.raises(ValueError, match="no NaN"):
        form.encode([math.nan])


def test_scale() -> None:
    form = formats.get("e8m0")
    codes = form.all_codes()
    peers = codes.astype(np.uint8).view(ml_dtypes.float8_e8m0fnu).astype(np.float64)
    assert np.array_equal(form.decode(codes), peers, equal_nan=True)
    check_exact(form)
    low = np.arange(254)
    middle = 1.5 * form.decode(low)
    above, below = np.nextafter(middle, np.inf), np.nextafter(middle, 0)
    for rounding, at, want in (
        ("nearest-even", middle, low + low % 2),
        ("nearest-even", above, low + 1),
        ("nearest-even", below, low),
        ("nearest-away", middle, low + 1),
        ("nearest-away", below, low),
        ("toward-zero", above, low),
        ("floor", above, low),
        ("ceil", below, low + 1),
    ):
        for saturate in (True, False):
            got = form.encode(at, rounding=rounding, saturate=saturate)
            assert np.array_equal(got, want)
            many = np.resize(at, TABLED_SIZE)
            got = form.encode(many, rounding=rounding, saturate=saturate)
            assert np.array_equal(got, np.resize(want, TABLED_SIZE))
    ends = [0.0, -0.0, -1.0, 1e-300, -math.inf, 1e300, math.inf, math.nan]
    assert form.encode(ends).tolist() == [0, 0, 0, 0, 0, 254, 254, 255]
    assert form.encode(ends, saturate=False).tolist() == [255] * 8


def test_casts_of_ml_dtypes_to_scales() -> None:
    """Normal float32: below them ml_dtypes does not round to the nearest power."""
    bits = np.random.default_rng(1).integers(0x0080_0000, 0x7F80_0000, 100_000, dtype=np.uint32)
    values = bits.view(np.float32)
    theirs = values.astype(ml_dtypes.float8_e8m0fnu).view(np.uint8)
    assert np.array_equal(formats.get("e8m0").encode(values, saturate=False), theirs)


def nearest_codes(form: Codebook, x: float, rounding: str) -> set[int]:
    """What a search through the table finds; several codes where the mode has to choose."""
    table = [Fraction(v) for v in form.values]
    at = min(max(Fraction(x), min(table)), max(table))
    if rounding == "floor":
        return {table.index(max(v for v in table if v <= at))}
    if rounding == "ceil":
        return {table.index(min(v for v in table if v >= at))}
    if rounding == "toward-zero" and at != 0:
        side = [v for v in table if v * at >= 0 and abs(v) <= abs(at)]
        if side:
            return {table.index(max(side, key=abs))}
        return set(range(len(table)))
    least = min(abs(v - at) for v in table)
    codes = sorted({table.index(v) for v in table if abs(v - at) == least})
    if len(codes) == 2 and rounding == "nearest-even" and (codes[0] + codes[1]) % 2:
        return {code for code in codes if code % 2 == 0}
    if len(codes) == 2 and rounding == "nearest-even":
        return {min(codes, key=lambda code: table[code])}
    if len(codes) == 2 and table[codes[0]] + table[codes[1]] != 0:
        return {max(codes, key=lambda code: abs(table[code]))}
    return set(codes)


@given(st.lists(FLOATS | st.integers(-9, 9), min_size=1, max_size=20), st.lists(FLOATS, max_size=5),
       st.sampled_from(ROUNDINGS))  # fmt: skip
@settings(max_examples=300, deadline=None)
def test_codebooks(values: list[float], xs: list[float], rounding: str) -> None:
    form = Codebook("mine", values)
    ordered = sorted(form.values)
    xs += [(a + b) / 2 for a, b in itertools.pairwise(ordered)] + list(form.values)
    for x, code in zip(xs, form.encode(xs, rounding=rounding).tolist(), strict=True):
        assert code in nearest_codes(form, x, rounding), (x, code)
    assert form.decode(form.all_codes()).tolist() == list(form.values)
    exact = form.exact(form.all_codes())
    for i, value in enumerate(form.values):
        assert int(exact.significand[i]) * Fraction(2) ** int(exact.shift[i]) == Fraction(value)


def test_codebook_by_hand() -> None:
    form = Codebook("steps", (4.0, -1.0, 0.0, 1.0, 2.0))
    assert (form.name, form.width, form.signed, form.min, form.max) == ("steps", 3, True, -1, 4)
    assert form.encode([0.5, 1.5, 3.0, 9.0, -9.0]).tolist() == [2, 4, 4, 0, 1]
    assert form.decode([0, 4]).tolist() == [4, 2]
    with pytest.raises(ValueError, match="codes of steps are 0 … 4"):
        form.decode([5])
    with pytest.raises(ValueError, match="no infinity"):
        form.encode([4.5], saturate=False)
    with pytest.raises(ValueError, match="no NaN"):
        form.encode([math.nan])
    for values in ((), (math.nan,), (math.inf,), (5e-324,), tuple(range(4097))):
        with pytest.raises(ValueError):
            Codebook("bad", values)
    assert form.encode([]).shape == (0,) and form.encode(np.ones((2, 1))).shape == (2, 1)
    assert len(formats.get("nf4").all_codes()) == 16
