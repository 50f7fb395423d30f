"""Adders against Python's integers."""

from __future__ import annotations

import re

import numpy as np
import pytest
from amaranth.hdl import Cat, Fragment, Module, Signal
from arith_bank import bank, check, numbers

from hwgen.design.arith.adders import ADDERS, add
from hwgen.errors import UserError

MOST = 8
"""Bits up to which the slow tests take every sum; the others up to 6."""


def arrivals_for(kind: str, width: int, rng: np.random.Generator) -> list[int] | None:
    return rng.integers(0, 6, width).tolist() if kind == "hybrid" else None


def small(kind: str, most: int = MOST):
    """Sums and carries of all widths up to `most`, with a carry in and without."""

    def build(m: Module, given):
        rng, found = np.random.default_rng(3), {}
        for width in range(1, most + 1):
            for carried in (True, False):
                name = f"w{width}_{'carried' if carried else 'plain'}"
                total, carry = add(
                    m,
                    given["a"][:width],
                    given["b"][:width],
                    given["c"] if carried else None,
                    kind=kind,
                    name=name,
                    arrivals=arrivals_for(kind, width, rng),
                )
                assert (len(total), len(carry)) == (width, 1)
                found[f"{name}_out"] = Cat(total, carry)
        return found

    return bank({"a": most, "b": most, "c": 1}, build)


def all_inputs(most: int = MOST) -> dict[str, np.ndarray]:
    index, kept = np.arange(1 << (2 * most + 1)), (1 << most) - 1
    return {"a": index & kept, "b": index >> most & kept, "c": index >> (2 * most)}


@pytest.mark.parametrize("most", [6, pytest.param(MOST, marks=pytest.mark.slow)])
@pytest.mark.parametrize("kind", ADDERS)
def test_all_sums_of_all_widths(kind: str, most: int) -> None:
    given = all_inputs(most)
    expected = {}
    for width in range(1, most + 1):
        kept = (1 << width) - 1
        plain = (given["a"] & kept) + (given["b"] & kept)
        expected[f"w{width}_carried_out"] = plain + given["c"]
        expected[f"w{width}_plain_out"] = plain
    result = check(small(kind, most), given, expected)
    assert result.passed and result.compared == most << (2 * most + 2), result.report()


def cases(seed: int, count: int = 5) -> list[tuple[str, int, int, tuple[bool, bool], int, bool]]:
    """(kind, width of a, of b, signs, width of the sum, carry in) at random."""
    rng = np.random.default_rng([11, seed])
    found = []
    for i in range(count):
        a, b = (int(w) for w in rng.integers(1, 33, 2))
        width = max(a, b) + int(rng.integers(0, 3))
        signs = (bool(rng.integers(2)), bool(rng.integers(2)))
        found.append((ADDERS[i % len(ADDERS)], a, b, signs, width, bool(rng.integers(2))))
    return found


@pytest.mark.parametrize("seed", [0, *(pytest.param(s, marks=pytest.mark.slow) for s in (1, 2, 3))])
def test_widths_and_signs_at_random(seed: int) -> None:
    chosen = cases(seed)

    def build(m: Module, given):
        rng, found = np.random.default_rng(seed), {}
        for i, (kind, a, b, signs, width, carried) in enumerate(chosen):
            total, carry = add(
                m,
                given["a"][:a],
                given["b"][:b],
                given["c"] if carried else None,
                kind=kind,
                name=f"unit_{i}",
                signs=signs,
                width=width,
                arrivals=arrivals_for(kind, width, rng),
            )
            found[f"out_{i}"] = Cat(total, carry)
        return found

    rng = np.random.default_rng([12, seed])
    given = {name: rng.integers(0, 1 << 32, 4000) for name in ("a", "b")}
    # Long carries: complements, and all ones.
    given["b"][:1000] = given["a"][:1000] ^ 0xFFFFFFFF
    given["a"][1000:1500] = 0xFFFFFFFF
    given["c"] = rng.integers(0, 2, 4000)
    expected = {}
    for i, (_, a, b, signs, width, carried) in enumerate(chosen):
        kept = (1 << width) - 1
        x = numbers(given["a"], a, signs[0]) & kept
        y = numbers(given["b"], b, signs[1]) & kept
        expected[f"out_{i}"] = x + y + (given["c"] if carried else 0)
    result = check(bank({"a": 32, "b": 32, "c": 1}, build), given, expected)
    assert result.passed and result.compared == 5 * 4000, result.report()


@pytest.mark.parametrize(
    ("pattern", "fault"),
    [(r"(assign w8_plain_p_3_2 = .*?)\|", r"\1&"), (r"(w8_carried_g_0 = .*?)&", r"\1|")],
)
def test_a_fault_is_seen(pattern: str, fault: str) -> None:
    rtl = small("sklansky")
    text, count = re.subn(pattern, fault, rtl.text, count=1, flags=re.DOTALL)
    assert count == 1
    given = {name: values[::7] for name, values in all_inputs().items()}
    expected = {}
    for width in range(1, MOST + 1):
        plain = (given["a"] & ((1 << width) - 1)) + (given["b"] & ((1 << width) - 1))
        expected |= {f"w{width}_carried_out": plain + given["c"], f"w{width}_plain_out": plain}
    result = check(rtl.with_text(text), given, expected)
    assert not result.passed


@pytest.mark.parametrize(
    ("kind", "arrivals", "key", "nearest"),
    [
        ("carry-skip", None, "adder", "hybrid"),
        ("sklansky", [0] * 4, "arrivals", "hybrid"),
        ("hybrid", [0] * 3, "arrivals", 4),
    ],
)
def test_refusals(kind: str, arrivals: list[int] | None, key: str, nearest: object) -> None:
    m, a = Module(), Signal(4)
    Fragment.get(m, None)
    with pytest.raises(UserError) as caught:
        add(m, a, a, kind=kind, name="x", arrivals=arrivals)
    assert (caught.value.key, caught.value.nearest) == (key, nearest)
