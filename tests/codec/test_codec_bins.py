"""Bins of decoders and encoders: on codes and sums whose kind is known, and all of them hit."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from hwgen import catalog
from hwgen.catalog.stimulus.codec import FLAGS
from hwgen.vectors import Vectors


def decode_bins(name: str, codes: list[int]) -> dict[str, int]:
    entry = catalog.get("decode")
    vectors = Vectors({"codes": {"code": np.array(codes)}}, {})
    return dict(entry.own_bins(entry.make_config({"format": name}), vectors, {}))


def encode_bins(values: dict[str, Any], totals: list[int], flags: int = 0) -> dict[str, int]:
    entry = catalog.get("encode")
    sums = {"total": np.array(totals, np.int64)}
    sums |= {f: np.full(len(totals), flags >> bit & 1) for bit, f in enumerate(FLAGS)}
    config = entry.make_config(values)
    return dict(entry.own_bins(config, Vectors({"sums": sums}, {}), {}))


def hit(bins: dict[str, int]) -> set[str]:
    return {name for name, hits in bins.items() if hits}


@pytest.mark.parametrize(
    ("name", "code", "kinds"),
    [
        ("e4m3", 0x00, {"zero"}),
        ("e4m3", 0x80, {"minus zero"}),
        ("e4m3", 0x81, {"next to zero", "subnormal"}),
        ("e4m3", 0x08, {"least normal"}),
        ("e4m3", 0x38, {"one"}),
        ("e4m3", 0x7E, {"greatest"}),
        ("e4m3", 0xFF, {"NaN"}),
        ("e5m2", 0xFC, {"minus infinity"}),
        ("e5m2", 0x7D, {"NaN"}),
        ("posit8_0", 0x80, {"NaN"}),
        ("posit8_0", 0xC0, {"minus one"}),
        ("posit8_0", 0x81, {"least"}),
        ("int8", 0x80, {"least"}),
        ("e8m0", 0, {"next to zero", "least"}),
        ("nf4", 0, {"least", "minus one"}),
        ("fp32", 0x7F800000, {"infinity"}),
        ("fp32", 1, {"next to zero", "subnormal"}),
    ],
)
def test_kinds_of_codes(name: str, code: int, kinds: set[str]) -> None:
    assert hit(decode_bins(name, [code])) == kinds


def test_a_format_has_the_bins_of_its_kinds() -> None:
    assert not {"NaN", "infinity", "subnormal"} & set(decode_bins("int8", [0]))
    assert "infinity" not in decode_bins("e4m3", [0])
    assert "minus zero" not in decode_bins("posit8_0", [0])
    assert {"infinity", "minus infinity", "NaN", "subnormal"} <= set(decode_bins("fp32", [0]))


E2M1 = {"format": "e2m1", "acc_width": 10, "lsb": -4}
"""Numbers 0 8 16 24 32 48 64 96 in the sums."""
LEAST = {"the number next to zero", "subnormal"}
DOWN, UP = "rounded down", "rounded up"


@pytest.mark.parametrize(
    ("total", "fates"),
    [
        (0, {"zero", "exact"}),
        (8, {"exact", "subnormal"}),
        (96, {"exact", "greatest"}),
        (20, {DOWN, "a tie, towards zero"}),
        (-28, {DOWN, "a tie, away from zero", "rounded up to a power of two"}),
        (21, {UP, "just above a tie"}),
        (97, {"above the range, saturates"}),
        (-512, {"below the range, saturates"}),
        (4, {DOWN, "a tie, towards zero", "becomes zero"}),
        (-1, {UP, "becomes zero", "becomes minus zero"}),
        (5, {UP, "just above a tie", "rounded up to a power of two"} | LEAST),
    ],
)
def test_fates_of_sums(total: int, fates: Any) -> None:
    assert hit(encode_bins(E2M1, [total])) == fates


def test_flags() -> None:
    found = [hit(encode_bins(E2M1, [8], flags)) for flags in range(8)]
    assert found[1:] == [
        {"not a number"},
        {"infinity"},
        {"an infinity and not a number"},
        {"negative infinity"},
        {"an infinity and not a number"},
        {"both infinities"},
        {"an infinity and not a number"},
    ]


def test_an_encoder_has_the_bins_that_it_can_reach() -> None:
    exact = set(encode_bins({"format": "int8", "acc_width": 8, "lsb": 0}, [0]))
    assert not {"a tie, towards zero", "rounded up", "above the range, saturates"} & exact
    wraps = set(encode_bins({"format": "int4", "acc_width": 8, "lsb": 0, "saturate": "off"}, [0]))
    assert "above the range, wraps" in wraps and "rounded up" not in wraps
    cut = encode_bins({**E2M1, "rounding": "toward-zero"}, [20])
    assert "a tie, away from zero" not in cut and cut["a tie, towards zero"] == 1


CASES = [(n, p) for n in ("decode", "encode") for p in catalog.get(n).presets]


@pytest.mark.parametrize(("name", "preset"), CASES)
def test_the_stimulus_reaches_every_bin(name: str, preset: str) -> None:
    entry = catalog.get(name)
    config = entry.make_config(preset=preset)
    found: dict[str, int] = {}
    for seed in range(4):
        for key, hits in entry.own_bins(config, entry.vectors(config, seed=seed), {}).items():
            found[key] = found.get(key, 0) + hits
    assert len(found) >= 4 and not [key for key, hits in found.items() if not hits]
