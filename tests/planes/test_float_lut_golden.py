"""The golden sums of floats that share an exponent, against fractions and float64."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from float_lut_bench import NUMPY, coded, decoded, form_of, unit

from hwgen.golden.aligned import aligned, powers, product
from hwgen.golden.bitmod import aligned_sums

ACC = 48


@pytest.mark.parametrize("guard", [0, 4])
@pytest.mark.parametrize("name", NUMPY)
def test_nothing_is_lost_within_the_guard_bits(name: str, guard: int) -> None:
    """Exponents that differ by no more: sums are those of float64, which are exact here."""
    form = form_of(name)
    rng = np.random.default_rng(1)
    low = (1 << form.exponent) // 2
    field = rng.integers(low, low + guard, (6, 24), endpoint=True)
    x = rng.integers(0, 2, (6, 24)) << (form.width - 1) | field << form.fraction
    x |= rng.integers(0, 1 << form.fraction, (6, 24))
    q = rng.integers(-128, 128, (24, 5))
    found = product(form, guard, x, q, ACC)
    scale = 2.0 ** np.array([unit(form, e, guard) for e in found.exponent.tolist()])
    assert np.array_equal(found.data * scale[:, None], decoded(name, x) @ q.astype(np.float64))
    assert not found.nan.any()


@pytest.mark.parametrize("name", ["fp16", "bf16"])
def test_by_fractions(name: str) -> None:
    """Any exponents, subnormal numbers among them: every float truncated toward zero at the last
    guard bit of the greatest one, and nothing else is lost."""
    form, guard = form_of(name), 2
    rng = np.random.default_rng(2)
    top = (1 << form.exponent) - 1
    x = rng.integers(0, top << form.fraction, (30, 7)) | rng.integers(0, 2, (30, 7)) << 15
    x[:6] &= 0x8000 | ((1 << form.fraction) - 1)
    q = rng.integers(-8, 8, (7, 2))
    found = product(form, guard, x, q, ACC)
    values = decoded(name, x)
    for row in range(30):
        # The exponent of a number is that of its leading bit, of subnormal ones the least.
        leading = max(int(np.frexp(values[row])[1].max()) - 1, 1 - form.bias)
        assert leading == int(found.exponent[row]) - form.bias
        step = Fraction(2) ** (leading - form.fraction - guard)
        for n in range(2):
            total = sum(
                int(abs(Fraction(v)) // step) * (1 if v > 0 else -1) * int(w)
                for v, w in zip(values[row].tolist(), q[:, n].tolist(), strict=True)
            )
            assert total == found.data[row, n]


def test_neither_order_nor_planes_matter() -> None:
    """Against sums whose exponent grows: equal where the greatest comes first.  Where it comes
    last these have lost half a unit of a sum, rounded down, in place of half a unit of a float."""
    form = form_of("fp16")
    rng = np.random.default_rng(3)
    x = rng.integers(5 << 10, 25 << 10, (1, 40)) | rng.integers(0, 2, (1, 40)) << 15
    q = rng.integers(-8, 8, (40, 1))
    order = np.argsort(-powers(form, x[0]))
    first = aligned_sums(form, 0, x[:, order].T, q[order][:, None], ACC)
    found, turned = product(form, 0, x, q, ACC), product(form, 0, x[:, order], q[order], ACC)
    assert found.data.tolist() == turned.data.tolist() == [first.data[-1].tolist()]
    ones = np.ones((2, 1), np.int64)
    late = coded("fp16", [[-1 - 2.0**-10, 2]])
    assert product(form, 0, late, ones, ACC).data.tolist() == [[1024 - 512]]
    assert aligned_sums(form, 0, late.T, ones[:, None], ACC).data[-1].tolist() == [1024 - 513]


def test_what_is_no_number() -> None:
    """It marks its row alone, and takes the exponent of all ones."""
    form = form_of("fp16")
    x = coded("fp16", [[1, np.nan], [np.inf, 1], [-np.inf, 0], [65504, -65504], [0, -0.0]])
    found = product(form, 0, x, np.ones((2, 1), np.int64), ACC)
    assert found.nan.tolist() == [True, True, True, False, False]
    assert found.exponent.tolist() == [31, 31, 31, 30, 1]
    # 1.1 in binary of NaN's fields, 1.0 of infinity's, and 1 is shifted out.
    assert found.data[:, 0].tolist() == [0x600, 0x400, -0x400, 0, 0]


def test_an_exponent_that_is_not_the_greatest() -> None:
    """A greater one costs low bits; a smaller one shifts modulo 32."""
    form = form_of("fp16")
    x = coded("fp16", [[1.5, -1.5]])
    for room, wanted in ((0, 0x600), (1, 0x300), (9, 3), (10, 1), (11, 0)):
        assert aligned(form, 0, x, np.array([15 + room])).tolist() == [[wanted, -wanted]]
    assert aligned(form, 0, x, np.array([14])).tolist() == [[0, 0]]
    # 30 - 1 below, which is 3 above.
    large = coded("fp16", [[2.0**15]])
    assert aligned(form, 0, large, np.array([1])).tolist() == [[0x400 >> 3]]
