"""EN-T, radix-8 and canonical signed digits against the value that they stand for."""

from __future__ import annotations

import re
from itertools import pairwise

import numpy as np
import pytest
from amaranth.hdl import Cat, Module
from arith_bank import bank, check, numbers, run
from presets import slow

from hwgen.design.arith.csd import constant_digits, csd_count, csd_recode
from hwgen.design.arith.ent import ent_count, ent_digits, ent_recode
from hwgen.design.arith.radix8 import radix8_count, radix8_digits, radix8_multiple, triple
from hwgen.rtl import Rtl

SMALL = [(width, signed) for width in range(1, 9) for signed in (True, False)]
WIDE = [(9, True), (15, False), (16, True), (16, False)]


def bits(words: np.ndarray, at: int, width: int = 1) -> np.ndarray:
    return np.asarray(words, np.int64) >> at & ((1 << width) - 1)


def label(width: int, signed: bool) -> str:
    return f"{'int' if signed else 'uint'}{width}"


def values(widths) -> np.ndarray:
    """All values of narrow inputs; corners and a sample of wide ones."""
    most = max(width for width, _ in widths)
    return np.arange(1 << most)


# -- EN-T ------------------------------------------------------------------------------------------


def ent_bank(widths, kind: str = "ripple") -> Rtl:
    def build(m: Module, given):
        found = {}
        for width, signed in widths:
            name = label(width, signed)
            word = ent_recode(m, given["a"][:width], signed, name, kind)
            found[f"{name}_sign"] = word.sign
            found[f"{name}_magnitude"] = Cat(*word.magnitude)
            found[f"{name}_digits"] = Cat(*(Cat(d.code, d.nonzero) for d in word.digits))
        return found

    return bank({"a": max(width for width, _ in widths)}, build)


def hold_ent(rtl: Rtl, widths) -> None:
    given = values(widths)
    found = run(rtl, {"a": given})
    for width, signed in widths:
        name, number = label(width, signed), numbers(given, width, signed)
        sign = found[f"{name}_sign"]
        assert np.array_equal(sign, (number < 0).astype(np.int64))
        plain = np.zeros_like(given)
        shown = np.zeros_like(given)
        for i in range(ent_count(width, signed)):
            code = bits(found[f"{name}_magnitude"], 2 * i, 2)
            plain += np.array([0, 1, 2, -1])[code] << 2 * i
            code = bits(found[f"{name}_digits"], 3 * i, 2)
            nonzero = bits(found[f"{name}_digits"], 3 * i + 2)
            shown += nonzero * np.array([-2, 1, 2, -1])[code] << 2 * i
        assert np.array_equal(plain, np.abs(number)), name
        assert np.array_equal(shown, number), name


def test_ent_of_all_values_to_8_bits() -> None:
    hold_ent(ent_bank(SMALL), SMALL)


@pytest.mark.parametrize("kind", ["hybrid"])
def test_ent_with_a_prefix_chain(kind: str) -> None:
    hold_ent(ent_bank(SMALL[-2:] + WIDE[-2:], kind), SMALL[-2:] + WIDE[-2:])


def test_ent_of_wide_values() -> None:
    hold_ent(ent_bank(WIDE), WIDE)


@pytest.mark.parametrize(("width", "signed"), [*SMALL, (16, True), (16, False)])
def test_ent_digits_in_python(width: int, signed: bool) -> None:
    low = -(1 << (width - 1)) if signed else 0
    for value in range(low, low + (1 << width)):
        digits = ent_digits(value, width, signed)
        assert len(digits) == ent_count(width, signed)
        sign = -1 if value < 0 else 1
        assert {sign * d for d in digits} <= {-1, 0, 1, 2}
        assert sum(d * 4**i for i, d in enumerate(digits)) == value
    for value in (low - 1, low + (1 << width)):
        with pytest.raises(ValueError, match="a value from"):
            ent_digits(value, width, signed)


def test_ent_digits_as_published() -> None:
    """The two examples of the paper."""
    assert ent_digits(91, 8, True) == [-1, -1, 2, 1]
    assert ent_digits(124, 8, True) == [0, -1, 0, 2]
    assert ent_digits(-128, 8, True) == [0, 0, 0, -2]


# -- radix 8 ---------------------------------------------------------------------------------------


def radix8_bank(widths) -> Rtl:
    def build(m: Module, given):
        found = {}
        for width, signed in widths:
            name = label(width, signed)
            three = triple(m, given["b"], signed, "hybrid", name)
            found[f"{name}_three"] = three
            for i, digit in enumerate(radix8_digits(m, given["a"][:width], signed, name)):
                chosen = radix8_multiple(m, digit, given["b"], three, signed, f"{name}_row_{i}")
                found[f"{name}_digit_{i}"] = Cat(*digit.sizes, digit.negative)
                found[f"{name}_row_{i}_out"] = chosen
        return found

    return bank({"a": max(width for width, _ in widths), "b": 5}, build)


def hold_radix8(rtl: Rtl, widths) -> None:
    given = values(widths)
    rng = np.random.default_rng(5)
    b = rng.integers(0, 32, len(given))
    b[::3] = 16
    found = run(rtl, {"a": given, "b": b})
    for width, signed in widths:
        name = label(width, signed)
        number, multiplicand = numbers(given, width, signed), numbers(b, 5, signed)
        three = numbers(found[f"{name}_three"], 7, signed)
        assert np.array_equal(three, 3 * multiplicand)
        count = radix8_count(width, signed)
        total = np.zeros_like(given)
        product = np.zeros_like(given)
        for i in range(count):
            word = found[f"{name}_digit_{i}"]
            times = np.stack([bits(word, j) for j in range(4)])
            assert times.sum(axis=0).max() <= 1
            sign = 1 - 2 * bits(word, 4)
            total += sign * (np.arange(1, 5) @ times) << 3 * i
            row = numbers(found[f"{name}_row_{i}_out"], 7 if signed else 8, signed)
            product += sign * row << 3 * i
        assert np.array_equal(total, number), name
        assert np.array_equal(product, number * multiplicand), name


@pytest.mark.parametrize("widths", [SMALL, WIDE[1:3]], ids=["to 8 bits", "wide"])
def test_radix8_products(widths) -> None:
    hold_radix8(radix8_bank(widths), widths)


@pytest.mark.parametrize("kind", ["ripple", "kogge-stone"])
def test_triple_of_every_width(kind: str) -> None:
    def build(m: Module, given):
        return {
            f"{label(w, s)}_out": triple(m, given["a"][:w], s, kind, label(w, s)) for w, s in SMALL
        }

    given = np.arange(256)
    expected = {f"{label(w, s)}_out": 3 * numbers(given, w, s) & ((4 << w) - 1) for w, s in SMALL}
    result = check(bank({"a": 8}, build), {"a": given}, expected)
    assert result.passed and result.compared == 16 * 256, result.report()


# -- canonical signed digits -----------------------------------------------------------------------


def csd_bank(widths, kind: str = "ripple") -> Rtl:
    def build(m: Module, given):
        found = {}
        for width, signed in widths:
            name = label(width, signed)
            digits = csd_recode(m, given["a"][:width], signed, name, kind)
            found[f"{name}_out"] = Cat(*(Cat(d.nonzero, d.negative) for d in digits))
        return found

    return bank({"a": max(width for width, _ in widths)}, build)


def hold_csd(rtl: Rtl, widths) -> None:
    given = values(widths)
    found = run(rtl, {"a": given})
    for width, signed in widths:
        name = label(width, signed)
        count, words = csd_count(width, signed), found[f"{name}_out"]
        nonzero = np.stack([bits(words, 2 * i) for i in range(count)])
        signs = 1 - 2 * np.stack([bits(words, 2 * i + 1) for i in range(count)])
        assert not (nonzero[1:] & nonzero[:-1]).any(), name
        total = (1 << np.arange(count)) @ (nonzero * signs)
        assert np.array_equal(total, numbers(given, width, signed)), name


@pytest.mark.parametrize(
    ("widths", "kind"),
    [(SMALL, "ripple"), (WIDE[:1], "hybrid"), slow((WIDE, "hybrid")), (WIDE[-2:], "brent-kung")],
)
def test_csd_of_all_values(widths, kind: str) -> None:
    hold_csd(csd_bank(widths, kind), widths)


def test_digits_of_constants() -> None:
    for value in [*range(-1000, 1001), 1 << 70, -(1 << 70) + 5, 0x5A5A5A5A5A5A]:
        digits = constant_digits(value)
        assert set(digits) <= {-1, 0, 1}
        assert sum(d << i for i, d in enumerate(digits)) == value
        assert not any(a and b for a, b in pairwise(digits))
        assert not digits or digits[-1]
    assert constant_digits(0) == []


def test_digits_of_constants_are_few() -> None:
    """No other signed digits of as many places have fewer that are not 0."""
    best = {0: 0}
    for place in range(7):
        for value, size in list(best.items()):
            for digit in (-1, 1):
                other = value + (digit << place)
                best[other] = min(best.get(other, 99), size + 1)
    for value in range(-64, 65):
        assert sum(map(abs, constant_digits(value))) == best[value]


# -- faults ----------------------------------------------------------------------------------------

FAULTS = [
    (ent_bank, hold_ent, r"(assign int8_threes = .*?)&", r"\1|"),
    (ent_bank, hold_ent, r"(assign int8_folded = .*?)\^", r"\1|"),
    (ent_bank, hold_ent, r"(assign int8_nonzero_2 = .*?)\|", r"\1&"),
    (csd_bank, hold_csd, r"(assign int8_p = .*?)\|", r"\1&"),
    (csd_bank, hold_csd, r"(assign int8_g = .*?)&", r"\1|"),
    (radix8_bank, hold_radix8, r"(assign int8_three_1 = .*?)&", r"\1|"),
    (radix8_bank, hold_radix8, r"(assign int8_row_1_small = .*?)\|", r"\1&"),
]


@pytest.mark.parametrize(("make", "hold", "pattern", "fault"), FAULTS)
def test_a_fault_is_seen(make, hold, pattern: str, fault: str) -> None:
    widths = [(8, True)]
    rtl = make(widths)
    text, count = re.subn(pattern, fault, rtl.text, count=1, flags=re.DOTALL)
    assert count == 1
    with pytest.raises(AssertionError):
        hold(rtl.with_text(text), widths)
