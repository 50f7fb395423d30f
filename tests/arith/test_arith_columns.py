"""Plans of column compressors: the sum stays, two bits are left in every column."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest

from hwgen.design.arith.columns import FULL, HALF_WITH_ONE, ONE, PLUS_ONE, Dot, Plan, plan


def added(found: Plan, bits: list[int], width: int) -> int:
    """What is left of `bits`, by the arithmetic of the adders."""
    value = dict(enumerate(bits)) | {ONE: 1}
    for step in found.steps:
        total = sum(value[n] for n in step.inputs) + (step.kind in (HALF_WITH_ONE, PLUS_ONE))
        assert len(step.inputs) == {FULL: 3, PLUS_ONE: 1}.get(step.kind, 2)
        value[step.total], value[step.carry] = total & 1, total >> 1
    low = sum(value[n] << c for c, row in enumerate(found.rows) for n in row)
    return low + (sum(value[n] for n in found.overflow) << width)


def drawn(rng: random.Random) -> tuple[tuple[Dot, ...], int, int]:
    width = rng.randint(1, 24)
    dots = tuple(
        Dot(rng.randrange(width), rng.choice([0.0, 2.0, 3.5])) for _ in range(rng.randint(0, 60))
    )
    return dots, rng.getrandbits(width) if rng.random() < 0.7 else 0, width


@pytest.mark.parametrize("seed", range(200))
def test_the_sum_stays(seed: int) -> None:
    rng = random.Random(seed)
    dots, constant, width = drawn(rng)
    found = plan(dots, constant, width)
    assert all(len(row) <= (2 if c else 1) for c, row in enumerate(found.rows))
    for _ in range(8):
        bits = [rng.getrandbits(1) for _ in dots]
        exact = constant + sum(bit << dot.column for bit, dot in zip(bits, dots, strict=True))
        assert added(found, bits, width) == exact


@pytest.mark.parametrize("seed", range(40))
def test_every_bit_is_added_once_and_after_it_is_made(seed: int) -> None:
    dots, constant, width = drawn(random.Random(seed))
    found = plan(dots, constant, width)
    made, used = set(range(len(dots))), set()
    for step in found.steps:
        assert set(step.inputs) <= made
        assert not used & set(step.inputs)
        used |= set(step.inputs)
        made |= {step.total, step.carry}
    left = {n for row in (*found.rows, found.overflow) for n in row if n != ONE}
    assert left == made - used


def test_late_bits_pass_few_adders() -> None:
    """Of nine bits the one that comes late passes one adder, not a tree of them."""
    late = 20.0
    dots = (*(Dot(0) for _ in range(8)), Dot(0, late))
    found = plan(dots, 0, 5)
    passed = [step for step in found.steps if step.column == 0 and 8 in step.inputs]
    assert len(passed) == 1
    (last,) = found.rows[0]
    assert found.arrivals[last] <= late + Fraction(4)
