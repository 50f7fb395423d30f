"""Decoders and encoders against `Format.exact` and `Format.encode`, all codes and all sums."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from presets import in_turn

from hwgen import catalog, formats
from hwgen.design.codec import Fields, fields_of
from hwgen.errors import UserError
from hwgen.formats.codebook import Codebook
from hwgen.golden.codec import encoded, reals
from hwgen.rtl import Rtl
from hwgen.sim import Emulator, SimResult

EVERY = [
    *("int1", "int2", "int8", "uint1", "uint5", "fixed8_4", "ufixed6_6", "ternary", "binary"),
    *("e8m0", "e2m1", "e2m3", "e3m2", "e4m3", "e5m2", "e1m4", "e3m0", "e4m3b11", "ue4m3"),
    *("e3m3ieee", "posit3_0", "posit3_3", "posit4_1", "posit5_2", "posit6_3", "posit8_0"),
    *("posit8_1", "posit8_2", "posit8_3"),
]
"""At most 8 bits, and every branch of every family."""
SOME = ("e2m1", "e4m3", "e8m0", "posit4_1", "posit8_0", "ternary", "ufixed6_6")

SUMS: tuple[dict[str, Any], ...] = (
    {"format": "e2m1", "acc_width": 10, "lsb": -4},
    {"format": "e4m3", "acc_width": 14, "lsb": -12, "saturate": "off"},
    {"format": "e4m3", "acc_width": 12, "lsb": 0},
    {"format": "posit8_0", "acc_width": 16, "lsb": -8},
    {"format": "int4", "acc_width": 10, "lsb": -3},
    {"format": "fixed6_3", "acc_width": 12, "lsb": -5, "saturate": "off"},
)
MORE: tuple[dict[str, Any], ...] = (
    {"format": "e2m1", "acc_width": 13, "lsb": -8},
    {"format": "e2m3", "acc_width": 16, "lsb": -8},
    {"format": "e3m2", "acc_width": 16, "lsb": -8},
    {"format": "e4m3", "acc_width": 20, "lsb": -10},
    {"format": "e4m3", "acc_width": 20, "lsb": -10, "saturate": "off"},
    {"format": "e5m2", "acc_width": 18, "lsb": -18},
    {"format": "e5m2", "acc_width": 18, "lsb": 0, "saturate": "off"},
    {"format": "e5m2", "acc_width": 9, "lsb": -40},
    {"format": "ue4m3", "acc_width": 14, "lsb": -5, "saturate": "off"},
    {"format": "e8m0", "acc_width": 16, "lsb": -130, "saturate": "off"},
    {"format": "e8m0", "acc_width": 16, "lsb": -130},
    {"format": "e8m0", "acc_width": 16, "lsb": 115, "saturate": "off"},
    {"format": "e8m0", "acc_width": 8, "lsb": -150},
    {"format": "binary", "acc_width": 8, "lsb": -3},
    {"format": "ternary", "acc_width": 8, "lsb": -3},
    {"format": "uint5", "acc_width": 12, "lsb": -4, "saturate": "off"},
    {"format": "int8", "acc_width": 16, "lsb": -4},
    {"format": "posit3_0", "acc_width": 12, "lsb": -6},
    {"format": "posit4_1", "acc_width": 16, "lsb": -8},
    {"format": "posit5_3", "acc_width": 18, "lsb": -26},
    {"format": "posit8_0", "acc_width": 20, "lsb": -10},
    {"format": "posit8_1", "acc_width": 18, "lsb": -14},
    {"format": "posit8_2", "acc_width": 16, "lsb": 14},
)
FLAGGED = 500
"""Beats behind all sums: some of them with flags."""


def rtl_of(name: str, values: dict[str, Any]) -> Rtl:
    entry = catalog.get(name)
    return entry.generate(entry.make_config(values))


def check(rtl: Rtl, beats: int, seed: int = 1) -> SimResult:
    assert rtl.design is not None
    entry = catalog.get(rtl.design)
    config = entry.make_config(rtl.config)
    with Emulator(rtl, backend="cxxrtl", effort="least") as emulator:
        return emulator.check(entry.vectors(config, seed=seed, beats=beats))


def hold(name: str, values: dict[str, Any], beats: int, seed: int = 1) -> None:
    result = check(rtl_of(name, values), beats, seed)
    assert result.passed and result.compared >= beats, result.report()


@pytest.mark.parametrize("name", SOME)
def test_every_code_is_decoded(name: str) -> None:
    hold("decode", {"format": name}, 256)


@pytest.mark.slow
@pytest.mark.parametrize("name", [n for n in EVERY if n not in SOME])
def test_every_code_of_every_small_format_is_decoded(name: str) -> None:
    hold("decode", {"format": name}, 256)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["bf16", "fp16", "posit16_1", "posit12_2", "int16"])
def test_every_code_of_16_bits_is_decoded(name: str) -> None:
    hold("decode", {"format": name}, 1 << 16)


@pytest.mark.parametrize("values", SUMS, ids=lambda v: "-".join(map(str, v.values())))
def test_every_sum_is_encoded(values: dict[str, Any]) -> None:
    hold("encode", values, (1 << values["acc_width"]) + FLAGGED)


@pytest.mark.slow
@pytest.mark.parametrize("values", MORE, ids=lambda v: "-".join(map(str, v.values())))
def test_every_sum_of_every_small_format_is_encoded(values: dict[str, Any]) -> None:
    hold("encode", values, (1 << values["acc_width"]) + FLAGGED)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "width", "lsb"),
    [
        ("bf16", 300, -150), ("fp16", 60, -30), ("fp32", 310, -160), ("posit16_1", 128, -56),
        ("posit32_2", 256, -130), ("e5m2", 70, -34), ("fixed32_16", 64, -30),
    ],
)  # fmt: skip
def test_wide_sums(name: str, width: int, lsb: int) -> None:
    hold("encode", {"format": name, "acc_width": width, "lsb": lsb}, 5000)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(20))
def test_formats_and_sums_at_random(seed: int) -> None:
    rng = np.random.default_rng([7, seed])
    draws = (
        f"e{rng.integers(1, 9)}m{rng.integers(0, 12)}b{rng.integers(0, 256)}",
        f"posit{rng.integers(3, 33)}_{rng.integers(0, 4)}",
        f"int{rng.integers(1, 33)}",
    )
    form = formats.get(draws[seed % 3])
    least = fields_of(form).lsb + int(rng.integers(-6, 20))
    values = {"format": form.name, "acc_width": int(rng.integers(2, 90)), "lsb": least}
    hold("decode", {"format": form.name}, 1000, seed)
    hold("encode", values, 2000, seed)


FAULTS = [
    ("decode", {"format": "e4m3"}, r"(wire normal;.*?assign normal = )\|", r"\1&"),
    ("decode", {"format": "posit8_0"}, r"(assign regime = .*?)\+", r"\1-"),
    ("decode", {"format": "posit8_0"}, r"(assign run_upper_2_empty = )~", r"\1"),
    ("encode", SUMS[0], r"(assign up = .*?)\|", r"\1&"),
    ("encode", SUMS[0], r"(assign sticky = )\|", r"\1&"),
    ("encode", SUMS[0], r"(assign guide = magnitude) \|", r"\1 ^"),
    ("encode", SUMS[3], r">>>", r">>"),
    ("encode", SUMS[3], r"(assign lost = .*?)&", r"\1|"),
]


@pytest.mark.parametrize(("name", "values", "pattern", "fault"), in_turn(FAULTS, 2))
def test_a_fault_in_each_part_is_seen(
    name: str, values: dict[str, Any], pattern: str, fault: str
) -> None:
    rtl = rtl_of(name, values)
    text, count = re.subn(pattern, fault, rtl.text, count=1, flags=re.DOTALL)
    assert count == 1
    assert not check(rtl.with_text(text), 1000).passed


@pytest.mark.parametrize("name", ["e2m1", "e4m3", "fixed6_3", "e3m2"])
def test_golden_codes_are_the_nearest(name: str) -> None:
    """Against exact fractions: no number of the format is nearer, and ties go to even codes."""
    form = formats.get(name)
    total = np.arange(-600, 600)
    plain = dict.fromkeys(("nan", "pos_inf", "neg_inf"), np.zeros(len(total), np.int64))
    found = encoded(form, {"total": total, **plain}, lsb=-4, saturate=True, nan=False, wraps=False)
    exact = form.exact(form.all_codes())
    numbers = {
        int(code): Fraction(int(size)) * Fraction(2) ** int(shift)
        for code, size, shift, kind in zip(
            form.all_codes(), exact.significand, exact.shift, exact.kind, strict=True
        )
        if kind == 0
    }
    for number, code in zip(total.tolist(), found["code"].tolist(), strict=True):
        value = Fraction(number, 16)
        away = {c: abs(v - value) for c, v in numbers.items()}
        nearest = min(away.values())
        assert away[code] == nearest
        ties = {numbers[c] for c in numbers if away[c] == nearest}
        assert len(ties) == 1 or code % 2 == 0


def test_long_sums_round_once() -> None:
    """A bit far below a tie decides it; as a float64 the sum would have lost it."""
    tie = (1 << 70) + (1 << 66)  # 1.0625: between two numbers of e4m3
    totals = np.array([tie - 1, tie, tie + 1, -tie - 1], np.object_)
    codes = formats.get("e4m3").encode(reals(totals, -70))
    assert codes.tolist() == [0x38, 0x38, 0x39, 0xB9]


def test_fields() -> None:
    assert fields_of(formats.get("e2m1")) == Fields(True, 2, 2, -1)
    assert fields_of(formats.get("e4m3")) == Fields(True, 4, 14, -9, nan=True)
    assert fields_of(formats.get("e5m2")) == Fields(True, 3, 29, -16, nan=True, inf=True)
    assert fields_of(formats.get("posit8_0")) == Fields(True, 6, 12, -11, nan=True)
    assert fields_of(formats.get("int8")).ports() == {"sign": 1, "significand": 8}
    book = Codebook("four", (-1.5, 0.0, 0.25, 6.0))
    assert fields_of(book) == Fields(True, 5, 0, -2)


@pytest.mark.parametrize(
    ("name", "values", "key", "nearest"),
    [
        ("encode", {"format": "e2m1", "saturate": "off"}, "saturate", "on"),
        ("decode", {"format": "e4m33"}, "format", None),
        ("decode", {"format": "mxfp4"}, "format", "e4m3"),
        ("encode", {"acc_width": 1}, "acc_width", 2),
    ],
)
def test_refused(name: str, values: dict[str, Any], key: str, nearest: Any) -> None:
    with pytest.raises(UserError) as caught:
        catalog.get(name).make_config(values)
    assert caught.value.key == key
    assert nearest is None or caught.value.nearest == nearest
