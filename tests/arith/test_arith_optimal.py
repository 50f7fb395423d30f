"""Optimal column compression against exhaustive search, the greedy one, and the sum itself."""

from __future__ import annotations

import itertools
import random
import sys
from collections.abc import Sequence

import numpy as np
import pytest
from amaranth.hdl import Cat, Module
from arith_bank import bank, run

from hwgen.design.arith.columns import (
    FULL,
    HALF,
    HALF_WITH_ONE,
    ONE,
    PLUS_ONE,
    Dot,
    Plan,
    built,
    plan,
)
from hwgen.design.arith.optimal import LEVEL, cost, optimal_plan
from hwgen.errors import UserError

ARITY = {FULL: 3, HALF: 2, HALF_WITH_ONE: 2, PLUS_ONE: 1}

Case = tuple[tuple[Dot, ...], int, int]
"""Dots, constant, width."""


def multiplier(a: int, b: int) -> tuple[Dot, ...]:
    """Products of all pairs of bits."""
    return tuple(Dot(i + j) for i in range(a) for j in range(b))


def of_heights(heights: Sequence[int]) -> tuple[Dot, ...]:
    return tuple(Dot(c) for c, height in enumerate(heights) for _ in range(height))


def cases(count: int) -> list[Case]:
    rng, found = random.Random(4), []
    for _ in range(count):
        width = rng.randrange(1, 9)
        dots = [
            Dot(c, rng.choice((0.0, 0.0, 1.0, 4.0, 9.5)))
            for c in range(width + 1)
            for _ in range(rng.randrange(7))
        ]
        found.append((tuple(dots), rng.randrange(1 << width), width))
    return found


CASES = cases(8)


def hold(found: Plan, case: Case, kept: Sequence[int]) -> int:
    """Every bit is used once, in its column, after it was made; no column keeps too many.

    The number of levels of adders, each of which begins when its bits are there.
    """
    dots, constant, width = case
    column = {n: dot.column for n, dot in enumerate(dots) if dot.column < width}
    ready = {n: -(-dot.arrival // LEVEL) for n, dot in enumerate(dots)}
    exact = {n: dot.arrival for n, dot in enumerate(dots)}
    ones = [constant >> c & 1 for c in range(width)]
    deepest = 0
    for step in found.steps:
        assert len(step.inputs) == ARITY[step.kind]
        for number in step.inputs:
            assert column.pop(number) == step.column
        ones[step.column] -= step.kind in (HALF_WITH_ONE, PLUS_ONE)
        level = max(ready[number] for number in step.inputs) + 1
        for number, place in ((step.total, step.column), (step.carry, step.column + 1)):
            assert number not in ready
            column[number], ready[number] = place, level
        *rest, last = (exact[number] for number in step.inputs)
        assert last == max([last, *rest])
        if step.kind == PLUS_ONE:
            exact[step.total] = exact[step.carry] = last
            continue
        late = max(rest[-1] + 2, last) if step.kind == FULL else last
        exact[step.total] = late + 2
        exact[step.carry] = late + (1.5 if step.kind == FULL else 1)
        deepest = max(deepest, level)
    assert len(found.rows) == width
    left = [n for row in (*found.rows, found.overflow) for n in row if n != ONE]
    assert found.arrival == max((exact[n] for n in left), default=0)
    for c, row in enumerate(found.rows):
        assert len(row) <= kept[c]
        assert row.count(ONE) == ones[c]
        assert all(column.pop(n) == c for n in row if n != ONE)
    assert all(column.pop(n) == width for n in found.overflow)
    assert not column
    return deepest


def usual(case: Case) -> list[int]:
    """Two bits in a column and one in column 0, but for one beside a 1 of the constant."""
    dots, constant, width = case
    lowest = 2 if constant & 1 and [dot.column for dot in dots].count(0) == 1 else 1
    return [2 if c else lowest for c in range(width)]


def levels_and_cost(heights: Sequence[int], kept: Sequence[int]) -> dict[int, float]:
    """Levels -> least cost, by going through every plan; until a level adds nothing."""
    front = {tuple(heights): 0.0}
    found: dict[int, float] = {}
    for level in itertools.count():
        done = [
            cost
            for state, cost in front.items()
            if all(n <= most for n, most in zip(state, kept, strict=True))
        ]
        if done:
            found[level] = min(done)
        upcoming = dict(front)
        for state, spent in front.items():
            choices = [
                [(f, h) for f in range(n // 3 + 1) for h in range((n - 3 * f) // 2 + 1)]
                for n in state
            ]
            for each in itertools.product(*choices):
                after = [n - 2 * f - h for n, (f, h) in zip(state, each, strict=True)]
                for c, (f, h) in enumerate(each[:-1]):
                    after[c + 1] += f + h
                price = spent + sum(f + h / 2 for f, h in each)
                key = tuple(after)
                upcoming[key] = min(upcoming.get(key, price), price)
        if upcoming == front:
            return found
        front = upcoming
    raise AssertionError


@pytest.mark.parametrize("heights", [(1, 4, 2), (3, 3, 2), (5, 1, 1), (2, 2, 3)])
def test_no_plan_is_better(heights: Sequence[int]) -> None:
    width, dots = len(heights), of_heights(heights)
    case = dots, 0, width
    best = levels_and_cost(heights, usual(case))
    found = optimal_plan(dots, 0, width)
    cheapest = min(best.values())
    assert cost(found) == cheapest
    levels = min(level for level, price in best.items() if price == cheapest)
    assert hold(found, case, usual(case)) == levels


@pytest.mark.parametrize(("width", "levels", "full", "half"), [(4, 2, 3, 3), (8, 4, 35, 7)])
def test_multipliers_of_the_textbooks(width: int, levels: int, full: int, half: int) -> None:
    """As Dadda's: n**2 - 4n + 3 full adders, n - 1 half adders, levels by his sequence."""
    dots, kept = multiplier(width, width), (2,) * 2 * width
    found = optimal_plan(dots, 0, 2 * width, kept=kept)
    kinds = [step.kind for step in found.steps]
    assert hold(found, (dots, 0, 2 * width), kept) == levels
    assert (kinds.count(FULL), kinds.count(HALF)) == (full, half)
    assert (full, half) == (width * width - 4 * width + 3, width - 1)


@pytest.mark.parametrize("case", CASES)
def test_plans_at_random(case: Case) -> None:
    dots, constant, width = case
    found, greedy = optimal_plan(dots, constant, width), plan(dots, constant, width)
    levels = [hold(each, case, usual(case)) for each in (found, greedy)]
    assert cost(found) <= cost(greedy)
    assert cost(found) < cost(greedy) or levels[0] <= levels[1]


@pytest.mark.parametrize("bits", [(3, 3), (4, 4), (6, 4), (5, 8)])
def test_never_dearer_than_greedy(bits: tuple[int, int]) -> None:
    dots, width = multiplier(*bits), sum(bits)
    case = dots, 0, width
    greedy = plan(dots, 0, width)
    found = optimal_plan(dots, 0, width)
    hold(found, case, usual(case))
    assert cost(found) <= cost(greedy)


def test_sums() -> None:
    """The rows add up to what went in, modulo 2**width, and the overflow to the rest."""

    chosen = CASES[3:6]

    def build(m: Module, given):
        found = {}
        for i, (dots, constant, width) in enumerate(chosen):
            made = optimal_plan(dots, constant, width)
            bits = built(m, made, list(given["a"])[: len(dots)], f"case_{i}")
            for c, row in enumerate((*made.rows, made.overflow)):
                if row:
                    found[f"case_{i}_row_{c}"] = Cat(*(bits[n] for n in row))
        return found

    a = np.random.default_rng(2).integers(0, 1 << 60, 2000)
    a[:2] = 0, (1 << 60) - 1
    found = run(bank({"a": 60}, build), {"a": a})
    for i, (dots, constant, width) in enumerate(chosen):
        expected = np.full_like(a, constant)
        for n, dot in enumerate(dots):
            if dot.column < width:
                expected += (a >> n & 1) << dot.column
        total = np.zeros_like(a)
        for c in range(width + 1):
            row = found.get(f"case_{i}_row_{c}", np.zeros_like(a))
            total += np.bitwise_count(row).astype(np.int64) << c
        assert np.array_equal(total, expected)


def test_same_plan_again() -> None:
    found = optimal_plan(multiplier(5, 5), 0, 10)
    optimal_plan.cache_clear()
    assert optimal_plan(multiplier(5, 5), 0, 10) == found


def test_nothing_to_do() -> None:
    empty = optimal_plan((), 0, 0)
    assert (empty.steps, empty.rows, empty.overflow, empty.arrival) == ((), (), (), 0.0)
    assert not optimal_plan((Dot(0), Dot(1), Dot(1, 12.0)), 0, 2).steps
    assert optimal_plan((Dot(0), Dot(0)), 1, 1, kept=(3,)).rows == ((0, 1, ONE),)


@pytest.mark.parametrize(
    ("dots", "options", "key", "nearest"),
    [
        ((Dot(0),) * 257, {}, "bits", 256),
        ((Dot(0),), {"kept": (0,)}, "kept", (2,)),
        ((Dot(0),), {"kept": (2, 2)}, "kept", (2,)),
        ((Dot(0),), {"kept": ()}, "kept", (2,)),
    ],
)
def test_refusals(dots, options, key: str, nearest: object) -> None:
    with pytest.raises(UserError) as caught:
        optimal_plan(dots, 0, 1, **options)
    assert (caught.value.key, caught.value.nearest) == (key, nearest)


def test_missing_solver(monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "scipy.optimize", None)
    with pytest.raises(UserError, match=r"hwgen\[opt\]") as caught:
        optimal_plan((Dot(0),) * 3, 5, 4)
    assert caught.value.nearest == "greedy"
