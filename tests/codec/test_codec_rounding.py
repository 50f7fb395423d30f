"""Encoders in every rounding mode, all sums: the codes of `Format.encode`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from codec_bank import bank_of, check_bank, hold_all

from hwgen import catalog, formats
from hwgen.design.codec import EncoderConfig, fields_of
from hwgen.errors import UserError
from hwgen.formats import ROUNDINGS
from hwgen.golden.codec import encoded

FAMILIES = [
    *("int4", "uint5", "fixed6_3", "ternary", "binary", "e2m1", "e3m2", "e4m3", "e5m2", "e3m3ieee"),
    *("ue4m3", "ue3m2ieee", "posit4_1", "posit6_2", "nf4"),
]
SOME = {"int4": "off", "e2m1": "on", "ue3m2ieee": "off", "posit6_2": "off"}
EVERY = [
    *("int1", "int2", "int8", "uint1", "uint8", "fixed8_4", "ufixed6_6", "e2m3", "e1m4", "e3m0"),
    *(
        "e4m3b11",
        "ue5m2ieee",
        "posit8_0",
        "posit3_0",
        "posit3_3",
        "posit5_2",
        "posit6_3",
        "posit8_1",
    ),
    *("posit8_2", "posit8_3", *FAMILIES),
]


def modes(name: str, width: int, lsb: int) -> Iterator[EncoderConfig]:
    """All roundings, with and without saturation, that a format takes."""
    for saturate in ("on", "off"):
        for rounding in ROUNDINGS:
            try:
                yield EncoderConfig(name, width, lsb, saturate, rounding)
            except UserError:
                assert rounding != ROUNDINGS[0] or saturate == "off"


def test_every_sum_in_every_mode() -> None:
    hold_all([p for name in SOME for p in modes(name, 8, -4) if p.saturate == SOME[name]])


@pytest.mark.slow
@pytest.mark.parametrize("rounding", ROUNDINGS)
def test_every_sum_in_every_family(rounding: str) -> None:
    every = [p for name in FAMILIES for p in modes(name, 9, -5) if p.rounding == rounding]
    free = {p.format for p in every if p.saturate == "off"}
    parts = [p for p in every if p.saturate == "off" or p.format not in free]
    assert len(parts) >= len(FAMILIES) - 1
    hold_all(parts)


def test_the_least_and_the_greatest_numbers() -> None:
    """Where numbers are lost below the least one, and cut to the greatest."""
    some = [("e8m0", -131), ("posit8_0", 0), ("e5m2", 8), ("e4m3", 2), ("fixed6_3", -12)]
    parts = [p for name, lsb in some for p in modes(name, 8, lsb)]
    hold_all([p for p in parts if p.saturate == "off"])


@pytest.mark.slow
def test_more_of_the_least_and_the_greatest_numbers() -> None:
    small = [("e8m0", -131), ("e5m2", -20), ("posit8_0", -12), ("nf4", -33), ("int4", -20)]
    small += [("uint5", -9), ("ternary", -9), ("fixed6_3", -12), ("e2m1", -30)]
    great = [("e8m0", 120), ("e5m2", 8), ("e4m3", 2), ("posit8_0", 0), ("binary", 3)]
    hold_all([p for name, lsb in [*small, *great] for p in modes(name, 9, lsb)])


@pytest.mark.slow
@pytest.mark.parametrize("name", EVERY)
def test_every_sum_of_14_bits(name: str) -> None:
    least = fields_of(formats.get(name)).lsb
    for lsb in (least - 4, least + 1, -7):
        hold_all(list(modes(name, 14, lsb)))


@pytest.mark.slow
@pytest.mark.parametrize("lsb", [-145, -128, -127, -126, 110, 125])
def test_every_sum_to_powers_of_two(lsb: int) -> None:
    hold_all(list(modes("e8m0", 14, lsb)))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(20))
def test_modes_of_formats_at_random(seed: int) -> None:
    rng = np.random.default_rng([11, seed])
    sign, kind = rng.choice(["", "u"]), rng.choice(["none", "fn", "ieee"])
    draws = (
        f"{sign}e{rng.integers(2, 7)}m{rng.integers(1, 9)}b{rng.integers(0, 40)}{kind}",
        f"posit{rng.integers(3, 20)}_{rng.integers(0, 4)}",
        f"{sign}fixed{rng.integers(1, 20)}_0",
    )
    form = formats.get(draws[seed % 3])
    least = fields_of(form).lsb + int(rng.integers(-8, 16))
    hold_all(list(modes(form.name, int(rng.integers(4, 14)), least)))


FAULTS = [
    ("nearest-away", r"(assign rounded = .*?)guard", r"\1sticky"),
    ("floor", r"(assign up = )negative &", r"\1~negative &"),
    ("ceil", r"(assign up = .*?)\|", r"\1&"),
    ("toward-zero", r"(assign rounded = .*?)body", r"\1~body"),
]


@pytest.mark.parametrize(("rounding", "pattern", "fault"), FAULTS)
def test_a_fault_in_each_mode_is_seen(rounding: str, pattern: str, fault: str) -> None:
    parts = [EncoderConfig("e2m1", 8, -4, "on", rounding)]
    rtl = bank_of(parts)
    text, count = re.subn(pattern, fault, rtl.text, count=1)
    assert count == 1, rtl.text
    assert not check_bank(rtl.with_text(text), parts).passed


@pytest.mark.parametrize("rounding", ["toward-zero", "floor", "ceil"])
@pytest.mark.parametrize("name", ["e2m1", "e4m3", "posit6_1", "fixed6_3", "nf4"])
def test_golden_codes_are_the_neighbours(name: str, rounding: str) -> None:
    """Against exact fractions: no number lies between the sum and the one that is taken."""
    form = formats.get(name)
    total = np.arange(-120, 121)
    plain = dict.fromkeys(("nan", "pos_inf", "neg_inf"), np.zeros(len(total), np.int64))
    sums = {"total": total, **plain}
    flags: Any = {"saturate": True, "nan": True, "wraps": False, "rounding": rounding}
    codes = encoded(form, sums, lsb=-5, **flags)["code"]
    finite = form.all_codes()[form.exact(form.all_codes()).kind == 0]
    numbers = sorted({Fraction(float(value)) for value in form.decode(finite)})
    tried = 0
    for number, value in zip(total.tolist(), form.decode(codes).tolist(), strict=True):
        exact = Fraction(number, 32)
        below = max((n for n in numbers if n <= exact), default=None)
        above = min((n for n in numbers if n >= exact), default=None)
        if below is None or above is None:
            continue
        if name.startswith("posit") and number and 0 in (below, above):
            continue  # a posit never becomes 0
        inward = below if number > 0 else above
        found = {"floor": below, "ceil": above, "toward-zero": inward}[rounding]
        assert Fraction(float(value)) == found, exact
        tried += 1
    assert tried > 50


@pytest.mark.parametrize("rounding", ["nearest-away", "toward-zero"])
def test_two_numbers_as_far_from_zero(rounding: str) -> None:
    with pytest.raises(UserError) as caught:
        catalog.get("encode").make_config({"format": "binary", "rounding": rounding})
    assert (caught.value.key, caught.value.nearest) == ("rounding", "nearest-even")


def test_names_tell_the_modes_apart() -> None:
    made: list[Any] = [EncoderConfig("e4m3", rounding=rounding) for rounding in ROUNDINGS]
    assert len({config.module for config in made}) == len(ROUNDINGS)
    assert made[0].module == EncoderConfig("e4m3").module
    with pytest.raises(UserError) as caught:
        EncoderConfig("e4m3", rounding="stochastic")
    assert caught.value.key == "rounding"
