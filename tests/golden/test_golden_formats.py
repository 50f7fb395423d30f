"""Operands and sums in every format against fractions and independent packages."""

from __future__ import annotations

from fractions import Fraction

import ml_dtypes
import numpy as np
import pytest

from hwgen import formats
from hwgen.formats.accumulator import acc_width_default, product_width, sum_unit
from hwgen.golden.dot import numbers, product, wrap

PEERS = {
    "e2m1": ml_dtypes.float4_e2m1fn,
    "e2m3": ml_dtypes.float6_e2m3fn,
    "e3m2": ml_dtypes.float6_e3m2fn,
    "e4m3": ml_dtypes.float8_e4m3fn,
    "e5m2": ml_dtypes.float8_e5m2,
    "e8m0": ml_dtypes.float8_e8m0fnu,
    "bf16": ml_dtypes.bfloat16,
    "fp16": np.float16,
}
OTHERS = ("ternary", "binary", "nf4", "fixed8_4", "posit4_1", "posit8_0", "posit8_2", "posit16_1")


@pytest.mark.parametrize("name", PEERS)
def test_every_code_is_the_value_of_the_peer(name: str) -> None:
    form = formats.get(name)
    codes = form.all_codes()
    kind = np.uint8 if form.width <= 8 else np.uint16
    with np.errstate(invalid="ignore"):  # signalling NaNs
        values = codes.astype(kind).view(PEERS[name]).astype(np.float64)
    found = numbers(form, codes)
    finite = np.isfinite(values)
    assert np.array_equal(~found.nan, finite)
    unit = Fraction(2) ** form.unit
    for number, value in zip(found.integers[finite], values[finite], strict=True):
        assert int(number) * unit == Fraction(float(value))
    assert not found.integers[~finite].any()


@pytest.mark.parametrize("name", [*PEERS, *OTHERS])
def test_units_and_widths(name: str) -> None:
    """The unit is the greatest that leaves integers, and the declared bits are enough."""
    form = formats.get(name)
    codes = form.all_codes()
    if name == "ternary":
        codes = np.array([0, 1, 3])
    found = numbers(form, codes)
    size = [abs(int(number)) for number in found.integers]
    assert any(number & 1 for number in size)
    assert max(size).bit_length() == form.integer_bits
    assert form.special == bool(found.nan.any())
    assert form.blank == (not found.nan[0] and not size[0])
    decoded = form.decode(codes[~found.nan]).astype(np.float64)
    scaled = [Fraction(float(value)) / Fraction(2) ** form.unit for value in decoded]
    assert scaled == [int(number) for number in found.integers[~found.nan]]


@pytest.mark.parametrize(
    ("act", "wgt"),
    [
        ("e4m3", "e4m3"),
        ("int8", "e5m2"),
        ("posit8_0", "ternary"),
        ("bf16", "nf4"),
        ("e8m0", "e2m1"),
    ],
)
def test_products_of_fractions(act: str, wgt: str) -> None:
    rng = np.random.default_rng(5)
    ours, theirs = formats.get(act), formats.get(wgt)
    sides, given = [], []
    for form, shape in ((ours, (3, 7)), (theirs, (7, 4))):
        if isinstance(form, formats.Integer):
            given.append(rng.integers(int(form.min), int(form.max), shape, endpoint=True))
            sides.append([[Fraction(int(x)) for x in row] for row in given[-1]])
            continue
        codes = form.all_codes()
        codes = codes[codes != 2] if form.name == "ternary" else codes
        codes = codes[np.isfinite(form.decode(codes).astype(np.float64))]
        given.append(rng.choice(codes, shape))
        sides.append([[Fraction(float(form.decode(x))) for x in row] for row in given[-1]])
    width = acc_width_default(act, wgt)
    found = product(ours, theirs, *given, width, True)
    assert not found.nan.any()
    unit = Fraction(2) ** sum_unit(act, wgt)
    for i in range(3):
        for j in range(4):
            want = sum((sides[0][i][k] * sides[1][k][j] for k in range(7)), Fraction(0))
            assert int(found.data[i, j]) * unit == want
    assert product_width(act, wgt) <= width


def test_what_is_no_number_marks_its_row_and_column() -> None:
    form = formats.get("e5m2")
    a = form.encode(np.ones((3, 2)))
    b = form.encode(np.ones((2, 4)))
    a[1, 0] = form.encode(np.array(np.nan))
    b[1, 2] = form.encode(np.array(np.inf), saturate=False)
    found = product(form, form, a, b, 81, True)
    want = np.zeros((3, 4), bool)
    want[1], want[:, 2] = True, True
    assert np.array_equal(found.nan, want)
    one = 1 << -2 * form.unit
    assert found.data[0, 0] == 2 * one
    assert found.data[1, 0] == found.data[0, 2] == one
    assert found.data[1, 2] == 0


@pytest.mark.parametrize("width", [65, 100, 640])
def test_wrap_beyond_a_word(width: int) -> None:
    values = [0, 1, -1, 2**width, 2**width - 1, 2 ** (width - 1), -(2 ** (width - 1)) - 1]
    for signed in (True, False):
        got = wrap(np.array(values, dtype=object), width, signed)
        for value, found in zip(values, got, strict=True):
            assert (value - found) % 2**width == 0
            low = -(2 ** (width - 1)) if signed else 0
            assert low <= found < low + 2**width
    assert wrap(np.array([-1]), width, False).tolist() == [2**width - 1]
