"""The cycle model against other ways of counting, and the rates that follow from it."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from digits_bench import gaussian

from hwgen.golden.digits import group_steps, nonzero_digits, row_cycles


def fewest(width: int) -> dict[int, int]:
    """For each number of radix-4 digits -2 … 2, by trying all: how few are not 0."""
    found: dict[int, int] = {}
    for digits in itertools.product(range(-2, 3), repeat=(width + 2) // 2):
        value = sum(digit * 4**i for i, digit in enumerate(digits))
        found[value] = min(found.get(value, 99), sum(digit != 0 for digit in digits))
    return found


def test_no_radix_4_digits_are_fewer() -> None:
    least = fewest(8)
    values = np.arange(-128, 256)
    assert nonzero_digits(values).tolist() == [least[value] for value in values.tolist()]


def booth_digits(value: int) -> int:
    bits = [0] + [value >> i & 1 for i in range(8)]
    return sum(bits[i] + bits[i + 1] - 2 * bits[i + 2] != 0 for i in range(0, 8, 2))


@pytest.mark.parametrize(("sd", "rate"), [(10, 1.75), (20, 2.08), (30, 2.28), (50, 2.52)])
def test_fewer_digits_than_booth(sd: int, rate: float) -> None:
    acts = gaussian(np.random.default_rng(sd), sd, 20000)
    mean = nonzero_digits(acts).mean()
    assert rate - 0.05 < mean < rate
    assert mean < np.mean([booth_digits(value) for value in acts.tolist()]) - 0.15


def test_steps_of_groups() -> None:
    acts = np.array([[0, 0], [1, 0], [85, 0], [85, 85], [-128, 127], [-1, 3]])
    # 85 = 64+16+4+1; 127 = 128-1; 3 = 4-1
    assert group_steps(acts, 1).tolist() == [2, 2, 4, 8, 3, 3]
    assert group_steps(acts, 3).tolist() == [2, 2, 2, 3, 2, 2]


def test_cycles_of_rows() -> None:
    acts, last = np.array([[85], [1], [85]]), np.array([1, 1, 1])
    # Three sums of 4, 2 and 4 digits; those of the second come before its result has room.
    assert row_cycles(acts[:1], last[:1], 1, 7) == (11, 10)
    assert row_cycles(acts[:2], last[:2], 1, 7) == (18, 10)
    assert row_cycles(acts, last, 1, 7) == (25, 10)
    assert row_cycles(acts, np.array([0, 0, 1]), 1, 7) == (17, 16)
