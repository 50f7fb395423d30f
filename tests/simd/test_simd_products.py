"""Products of all pairs of codes, against packages that are not ours."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from simd_bench import (
    ALL,
    MIX,
    SET,
    WORD,
    bits_of,
    lane,
    operands_of,
    outputs,
    same_mode,
    worth,
)

from hwgen.design.simd.modes import MIXED

NARROW = ("e2m1", "posit4_1", "int4")
MIDDLE = ("posit8_0", "e4m3", "e5m2", "int8")
WIDE = ("posit16_1", "fp16", "int16")


def check_products(modes: str, name: str, act: np.ndarray, wgt: np.ndarray) -> None:
    """Each beat is a sum of its own."""
    config, rtl = lane(modes)
    vectors = same_mode(config, name, act, wgt, [1] * len(act))
    sums, flags = outputs(config, rtl, vectors, name)
    act_worth, wgt_worth = (worth(each) for each in operands_of(name))
    assert len(sums) == len(act) > 0
    for row, marks, ours, theirs in zip(sums, flags, act.tolist(), wgt.tolist(), strict=True):
        for total, mark, x, y in zip(row, marks, ours, theirs, strict=True):
            a, b = act_worth[x], wgt_worth[y]
            assert mark == (a is None or b is None), (name, x, y)
            assert total == (0 if a is None or b is None else a * b), (name, x, y)


def all_pairs(name: str) -> tuple[np.ndarray, np.ndarray]:
    """Every pair of codes in every element, in another order in each."""
    bits, theirs = (bits_of(each) for each in operands_of(name))
    pairs = np.array(list(product(range(1 << bits), range(1 << theirs))))
    rng = np.random.default_rng(bits)
    columns = [rng.permutation(pairs) for _ in range(WORD // bits)]
    return np.stack([c[:, 0] for c in columns], 1), np.stack([c[:, 1] for c in columns], 1)


@pytest.mark.parametrize("name", NARROW[:2])
def test_every_pair_of_four_bits(name: str) -> None:
    check_products(SET, name, *all_pairs(name))


@pytest.mark.slow
@pytest.mark.parametrize("name", NARROW)
def test_every_pair_of_four_bits_beside_all_modes(name: str) -> None:
    check_products(ALL, name, *all_pairs(name))


@pytest.mark.slow
@pytest.mark.parametrize("name", MIX.split("+"))
def test_every_pair_of_eight_and_four_bits(name: str) -> None:
    check_products(MIX, name, *all_pairs(name))


@pytest.mark.slow
@pytest.mark.parametrize("name", MIDDLE)
@pytest.mark.parametrize("modes", [ALL, SET])
def test_every_pair_of_eight_bits(name: str, modes: str) -> None:
    if name in modes.split("+"):
        check_products(modes, name, *all_pairs(name))


def test_pairs_of_eight_bits() -> None:
    act, wgt = all_pairs("posit8_0")
    check_products(SET, "posit8_0", act[::4], wgt[::4])


def known_codes(name: str) -> np.ndarray:
    """Codes of every exponent, at and next to its ends, of both signs; the middle of each."""
    ladder = {0, 1, 2, 3, 0x7FFF, 0x7FFE, 0x7FFD, 0x5555, 0x2AAA}
    for bit in range(15):
        run, top = 1 << bit, 0x7FFF & -(1 << bit)
        ladder |= {run - 1, run, run + 1, top, top - 1, top + 1, run | run >> 1}
    if name == "fp16":
        ladder |= {e << 10 | f for e in range(32) for f in (0, 1, 0x200, 0x3FF)}
    codes = {code & 0x7FFF for code in ladder}
    return np.array(sorted(codes | {-code & 0xFFFF for code in codes} | {0x8000}))


def test_corners_of_sixteen_bits() -> None:
    codes = known_codes("posit16_1")
    pairs = np.random.default_rng(1).permutation(np.array(list(product(codes, codes))))[:8000]
    check_products(SET, "posit16_1", pairs[:, :1], pairs[:, 1:])


@pytest.mark.slow
@pytest.mark.parametrize("name", WIDE)
def test_sixteen_bits(name: str) -> None:
    """All corners crossed, and a million random pairs."""
    codes = known_codes(name)
    pairs = np.array(list(product(codes, codes)))
    check_products(ALL, name, pairs[:, :1], pairs[:, 1:])
    rng = np.random.default_rng(5)
    for _ in range(10):
        act, wgt = rng.integers(0, 1 << WORD, (2, 100_000, 1))
        check_products(SET if name in SET else ALL, name, act, wgt)


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in MIXED if name not in MIX.split("+")])
def test_sixteen_bits_and_eight(name: str) -> None:
    """Corners times every weight, and a hundred thousand random pairs."""
    act, wgt = operands_of(name)
    pairs = np.array(list(product(known_codes(act), range(256))))
    modes = f"e2m1+{act}+{wgt}+{name}"
    check_products(modes, name, pairs[:, :1], pairs[:, 1:])
    rng = np.random.default_rng(6)
    codes = rng.integers(0, 1 << 16, (100_000, 1)), rng.integers(0, 256, (100_000, 1))
    check_products(modes, name, *codes)
