"""Dot products of ternary and binary operands: all of the small ones, random ones of any size."""

from __future__ import annotations

import functools
import random
from typing import Any

import pytest
from low_bit_bench import FAMILIES, USABLE, every_pair, operands, passes
from presets import first, in_turn, slow

from hwgen import catalog
from hwgen.rtl import Rtl
from hwgen.sim import SimResult, simulate
from hwgen.vectors import Vectors

FAST = "icarus" if "icarus" in USABLE else "native"
"""Of those that take the Verilog, the one that starts at once."""

ALL: dict[str, dict[str, Any]] = {
    "one": {"act": "int3", "deep": 1, "pe": "ternary"},
    "signed": {"act": "int2", "deep": 3, "pe": "ternary"},
    "unsigned": {"act": "uint2", "deep": 3, "pe": "ternary"},
    "one bit": {"act": "int1", "deep": 4, "pe": "ternary"},
    "signed pair": {"act": "int3", "deep": 2, "pe": "ternary-pair"},
    "unsigned pair": {"act": "uint3", "deep": 2, "pe": "ternary-pair"},
    "pair and one": {"act": "int2", "deep": 3, "pe": "ternary-pair", "stages": 2},
    "unsigned pair and one": {"act": "uint1", "deep": 3, "pe": "ternary-pair"},
    "signs": {"act": "binary", "wgt": "binary", "deep": 5, "pe": "xnor"},
    "two signs": {"act": "binary", "wgt": "binary", "deep": 2, "pe": "xnor", "stages": 1},
}


def checked(config: Any, rtl: Rtl, simulator: str) -> SimResult:
    component = functools.partial(catalog.get("array-dot").make_component, config)
    return simulate(rtl, every_pair(config), simulator=simulator, component=component)


def made(values: dict[str, Any]) -> tuple[Any, Rtl]:
    entry = catalog.get("array-dot")
    base = {"rows": 1, "cols": 1, "wgt": "ternary", "form": "anchor"}
    config = entry.make_config({**base, **values})
    return config, entry.generate(config)


@pytest.mark.parametrize("case", ALL)
def test_every_dot_product(case: str) -> None:
    config, rtl = made(ALL[case])
    result = checked(config, rtl, "amaranth")
    assert result.passed, result.report()


@pytest.mark.parametrize(
    ("case", "old", "new"),
    [
        ("signed", "~row_1[1]", "row_1[1]"),
        ("signed", "(~act[3:2] &", "(act[3:2] &"),
        ("unsigned pair", "} - {", "} + {"),
        ("pair and one", "^ {3{wgt[4]}}", "^ {3{1'b0}}"),
        ("signs", "{~wgt_operands[4]", "{wgt_operands[4]"),
        ("signs", "(equal[0] & equal[1])", "equal[0]"),
    ],
)
def test_a_fault_is_seen(case: str, old: str, new: str) -> None:
    config, rtl = made(ALL[case])
    assert old in rtl.text
    result = checked(config, rtl.with_text(rtl.text.replace(old, new, 1)), FAST)
    assert not result.passed and result.mismatches


CHAINS = {"rows": 2, "cols": 2, "act": "binary", "wgt": "binary", "pe": "xnor"}
"""Sums with neighbours on both sides, which count signs by parities."""


# Both forms of the least and of an odd one; of the others one each.
@pytest.mark.parametrize(
    ("deep", "form"),
    [
        (deep, form) if deep in (1, 3) or turn % 2 == i else slow((deep, form))
        for turn, deep in enumerate((1, 2, 3, 16, 17, 33))
        for i, form in enumerate(("anchor", "array"))
    ],
)
def test_counts_of_every_length(deep: int, form: str) -> None:
    for stages, width in ((0, 4), (1, 5), (2, 12)):
        values = {"deep": deep, "form": form, "stages": stages, "acc_width": width}
        passes("array-dot", {**CHAINS, **values}, "amaranth", deep, tiles=4)


@functools.cache
def counting(form: str) -> tuple[Rtl, Vectors, SimResult]:
    """An array without a fault, and its run."""
    entry = catalog.get("array-dot")
    config = entry.make_config({**CHAINS, "deep": 5, "acc_width": 7, "form": form})
    rtl, vectors = entry.generate(config), entry.vectors(config, seed=1)
    return rtl, vectors, simulate(rtl, vectors, simulator=FAST)


@pytest.mark.parametrize(
    ("form", "old", "new"),
    [
        ("anchor", "? ~parity[3] : parity[1]", "? ~parity[3] : ~parity[1]"),
        ("anchor", "parity[3] & ~parity[4]", "parity[3] & parity[4]"),
        ("anchor", "assign act_parity_1_2 = act", "assign act_parity_1_2 = ~act"),
        ("anchor", "assign down_4 =", "assign down_4 = 0 &"),
        ("anchor", "assign up_4 =", "assign up_4 = 0 &"),
        ("array", "{10{valid}}", "{10{1'b1}}"),
        ("array", "{12{valid}}", "{12{1'b1}}"),
    ],
)
def test_a_fault_of_parities_is_seen(form: str, old: str, new: str) -> None:
    rtl, vectors, sound = counting(form)
    assert sound.passed, sound.report()
    assert old in rtl.text
    result = simulate(rtl.with_text(rtl.text.replace(old, new, 1)), vectors, simulator=FAST)
    assert not result.passed, result.report()


def random_dot(seed: int) -> dict[str, Any]:
    draw = random.Random(f"dot {seed}")
    family = draw.choice([*FAMILIES, *FAMILIES, "multiplier", "booth"])
    values = operands(draw.choice(FAMILIES) if family not in FAMILIES else family, draw)
    return {
        **values,
        "pe": family,
        "rows": draw.randint(1, 4),
        "cols": draw.randint(1, 4),
        "deep": draw.choice([1, 2, 3, draw.randint(4, 20)]),
        "stages": draw.randint(0, 2),
        "form": draw.choice(["array", "array", "anchor"]),
    }


@pytest.mark.parametrize("seed", first(range(120), 4))
def test_random_dots(seed: int) -> None:
    simulator = USABLE[seed % len(USABLE)] if seed >= 8 else "amaranth"
    passes("array-dot", random_dot(seed), simulator, seed)


@pytest.mark.parametrize(
    ("act", "wgt", "pe"),
    in_turn(
        [
            (*pair, pe)
            for pe in ("multiplier", "carry-save")
            for pair in (("e5m2", "e4m3"), ("nf4", "posit8_0"), ("int3", "uint5"))
        ],
        2,
    ),
)
def test_dots_of_other_formats(pe: str, act: str, wgt: str) -> None:
    """The array is of any family; what is no number stays with its sum."""
    values = {"act": act, "wgt": wgt, "pe": pe, "rows": 2, "cols": 2, "deep": 3}
    for form in ("array", "anchor"):
        passes("array-dot", {**values, "form": form}, "amaranth", 3, tiles=6)
