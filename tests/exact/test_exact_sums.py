"""Sums of many products: cancellation, any order, and 16-bit operands."""

from __future__ import annotations

import importlib.util
from fractions import Fraction

import numpy as np
import pytest
from exact_bench import summed, worth

LENGTHS = (1, 2, 7, 64)


def draws(rng: np.random.Generator, name: str, count: int) -> np.ndarray:
    """Codes that are numbers, a quarter of them at the ends of the range."""
    numbers = np.array([code for code, value in enumerate(worth(name)) if value is not None])
    sizes = [abs(worth(name)[code] or Fraction()) for code in numbers.tolist()]
    order = numbers[np.argsort(np.array([float(size) for size in sizes]), kind="stable")]
    ends = np.concatenate([order[:4], order[-4:]])
    return np.where(rng.random(count) < 0.25, rng.choice(ends, count), rng.choice(numbers, count))


def negative(name: str, codes: np.ndarray) -> np.ndarray:
    """Codes of the negative numbers."""
    bits = 16 if name == "posit16_1" else 4 if name in ("posit4_1", "e2m1") else 8
    if name.startswith("posit"):
        return -codes & ((1 << bits) - 1)
    return codes ^ (1 << (bits - 1))


# Few beats take the cheapest model, and the next tests have the same PEs of posits.
@pytest.mark.parametrize("most", [256, pytest.param(1024, marks=pytest.mark.slow)])
@pytest.mark.parametrize(
    ("act", "wgt", "encode"),
    [("posit8_0", "posit8_0", "act"), ("e4m3", "e5m2", "none"), ("posit16_1", "posit16_1", "act")],
)
def test_cancellation_in_any_order(act: str, wgt: str, encode: str, most: int) -> None:
    """A sum and its negative leave what was added to them, however the products are ordered."""
    rng = np.random.default_rng(5)
    sums, left = [], []
    for length in (*LENGTHS, most):
        a, w = draws(rng, act, length), draws(rng, wgt, length)
        rest = draws(rng, act, 1), draws(rng, wgt, 1)
        whole = np.concatenate([a, rest[0], negative(act, a)]), np.concatenate([w, rest[1], w])
        for _ in range(3):
            order = rng.permutation(2 * length + 1)
            sums.append((whole[0][order], whole[1][order]))
            left.append(rest)
        sums.append((a, w))
        left.append((a, w))
    totals, _ = summed(act, wgt, sums, encode)
    for i, (a, w) in enumerate(left):
        one, other = worth(act)[a[0]], worth(wgt)[w[0]]
        assert one is not None and other is not None
        assert i % 4 == 3 or totals[i] == one * other


def test_marks_stay() -> None:
    """NaR anywhere in a sum marks it and no other one."""
    a = np.full(9, 0x40)
    spoiled = a.copy()
    spoiled[3] = 0x80
    sums = [(a, a), (spoiled, a), (a, spoiled), (a, a)]
    totals, marks = summed("posit8_0", "posit8_0", sums, "act")
    assert marks.tolist() == [False, True, True, False]
    assert totals == [9, 8, 8, 9]


def powers(rng: np.random.Generator) -> np.ndarray:
    """A posit16_1 of every power of two and either sign, its fraction at random."""
    values = worth("posit16_1")
    found: dict[int, list[int]] = {}
    for code, value in enumerate(values):
        if value:
            size = abs(value)
            power = size.numerator.bit_length() - size.denominator.bit_length()
            found.setdefault(2 * power + (value < 0), []).append(code)
    return np.array([rng.choice(codes) for codes in found.values()])


@pytest.mark.parametrize("most", [100, pytest.param(None, marks=pytest.mark.slow)])
def test_every_pair_of_powers(most: int | None) -> None:
    """16-bit posits: every pair of exponents and signs, or some; and the corners crossed."""
    rng = np.random.default_rng(7)
    some = powers(rng)
    assert len(some) == 2 * 55  # of 2**27 and 2**-27 the exponent bit has no room
    rows = rng.permutation(len(some) ** 2)[:most]
    corners = [0, 1, 0x7FFF, 0x8000, 0x8001, 0xFFFF, 0x4000, 0xC000, 0x4001, 0x3FFF]
    pairs = [(some[i // len(some)], some[i % len(some)]) for i in rows.tolist()]
    pairs += [(x, y) for x in corners for y in corners]
    sums = [(np.array([x]), np.array([y])) for x, y in pairs]
    summed("posit16_1", "posit16_1", sums, "act")


@pytest.mark.slow
def test_many_words() -> None:
    """A million products of 16-bit posits in sums of 100."""
    rng = np.random.default_rng(11)
    a, w = rng.integers(0, 1 << 16, (2, 10_000, 100))
    a[a == 0x8000], w[w == 0x8000] = 0x4000, 0x4000
    summed("posit16_1", "posit16_1", list(zip(a, w, strict=True)))


if importlib.util.find_spec("softposit") is not None:

    def test_against_softposit() -> None:
        """Where the package is installed: its quire of 8-bit posits, rounded."""
        import softposit

        rng = np.random.default_rng(13)
        sums = [(draws(rng, "posit8_0", 16), draws(rng, "posit8_0", 16)) for _ in range(200)]
        totals, _ = summed("posit8_0", "posit8_0", sums, "act")
        for (a, w), total in zip(sums, totals, strict=True):
            quire = softposit.quire8()
            for x, y in zip(a, w, strict=True):
                one, other = worth("posit8_0")[x], worth("posit8_0")[y]
                assert one is not None and other is not None
                quire.qma(softposit.posit8(float(one)), softposit.posit8(float(other)))
            nearest = softposit.posit8(float(total))
            assert float(quire.toPosit()) == float(nearest)
