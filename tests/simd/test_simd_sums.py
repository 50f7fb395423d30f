"""Sums: long, cancelling, in any order; modes that change from beat to beat."""

from __future__ import annotations

import random
from fractions import Fraction
from itertools import product

import numpy as np
import pytest
from presets import first
from simd_bench import ALL, FLOATS, SET, WORD, bits_of, lane, outputs, same_mode, worth

from hwgen.catalog.stimulus.simd import vectors_of
from hwgen.design.simd.config import SimdConfig
from hwgen.design.simd.modes import MODES, PLAIN
from hwgen.sim import Emulator, simulate

BIG = {"posit8_0": 0x7F, "posit16_1": 0x7FFF, "e5m2": 0x7B, "fp16": 0x7BFF}


def finite(name: str) -> np.ndarray:
    return np.array([code for code, value in enumerate(worth(name)) if value is not None])


ENDS = {4: (0, 1, 7, 8, 9, 15), 8: (0, 1, 0x7F, 0x80, 0x81, 0xFF)}


@pytest.mark.parametrize("name", ["e2m1", "posit4_1", "posit8_0"])
def test_neighbours_in_a_word(name: str) -> None:
    """The ends of the codes beside each other: none is taken for a part of the next one."""
    config, rtl = lane(SET)
    bits, values = bits_of(name), worth(name)
    act = np.array(list(product(ENDS[bits], repeat=WORD // bits)))
    one = values.index(Fraction(1))
    vectors = same_mode(config, name, act, np.full_like(act, one), [1] * len(act))
    sums, flags = outputs(config, rtl, vectors, name)
    assert sums == [[values[code] or 0 for code in row] for row in act.tolist()]
    assert flags == [[values[code] is None for code in row] for row in act.tolist()]


HERE = [(SET, name) for name in SET.split("+")]
EVERY = [pytest.param(ALL, name, marks=pytest.mark.slow) for name in PLAIN]


@pytest.mark.parametrize(("modes", "name"), [*HERE, *EVERY])
def test_long_sums(modes: str, name: str) -> None:
    """1 to 1024 terms, exact whatever cancels: each sum is taken again in another order, and
    again with its terms' negatives."""
    config, rtl = lane(modes)
    rng, values = np.random.default_rng(len(name)), worth(name)
    lanes, codes = WORD // bits_of(name), finite(name)
    opposite = {value: code for code, value in enumerate(values)}
    act, wgt, first, ends, expected = [], [], [], [], []
    for terms in (1, 2, 3, 64, 1024):
        a, b = rng.choice(codes, (2, terms, lanes))
        order = rng.permutation(terms)
        total = [
            sum((values[x] or Fraction(0)) * (values[y] or Fraction(0)) for x, y in column)
            for column in ([*zip(a[:, n], b[:, n], strict=True)] for n in range(lanes))
        ]
        turned = np.vectorize(lambda x: opposite.get(-(values[x] or Fraction(0)), -1))(a)
        kept = turned >= 0  # the least integer has no negative
        back_a, back_b = np.where(kept, turned, 0), np.where(kept, b, 0)
        rest = [
            sum((values[x] or Fraction(0)) * (values[y] or Fraction(0))
                for x, y, k in zip(a[:, n], b[:, n], kept[:, n], strict=True) if not k)
            for n in range(lanes)
        ]  # fmt: skip
        for ours, theirs, begin, result in (
            (a, b, True, total),
            (a[order], b[order], True, total),
            (back_a, back_b, False, rest),
        ):
            act.append(ours)
            wgt.append(theirs)
            first += [int(begin)] + [0] * (terms - 1)
            ends.append(len(first) - 1)
            expected.append(result)
    vectors = same_mode(config, name, np.concatenate(act), np.concatenate(wgt), first)
    sums, flags = outputs(config, rtl, vectors, name)
    assert [sums[end] for end in ends] == expected
    assert not any(any(row) for row in flags)


@pytest.mark.parametrize(
    ("modes", "name"),
    [
        *((SET, name) for name in ("posit8_0", "posit16_1")),
        *(pytest.param(ALL, name, marks=pytest.mark.slow) for name in BIG),
    ],
)
def test_small_beside_large(modes: str, name: str) -> None:
    """The greatest product hides nothing: least + greatest - greatest is least."""
    config, rtl = lane(modes)
    lanes, big = WORD // bits_of(name), BIG[name]
    low = min(v for v in worth(name) if v is not None and v > 0)
    least = worth(name).index(low)
    minus = worth(name).index(-(worth(name)[big] or 0))
    act = np.array([[least] * lanes, [big] * lanes, [minus] * lanes])
    wgt = np.array([[least] * lanes, [big] * lanes, [big] * lanes])
    sums, _ = outputs(config, rtl, same_mode(config, name, act, wgt, [1, 0, 0]), name)
    assert sums[2] == [low * low] * lanes != sums[1]


@pytest.mark.parametrize(
    ("modes", "name"),
    [
        *(pair for pair in HERE if None in worth(pair[1])),
        *(pytest.param(ALL, name, marks=pytest.mark.slow) for name in PLAIN if None in worth(name)),
    ],
)
def test_what_is_no_number_stays_in_its_element(modes: str, name: str) -> None:
    config, rtl = lane(modes)
    lanes = WORD // bits_of(name)
    bad = worth(name).index(None)
    rows = []
    for element in range(lanes):
        row = np.ones(lanes, np.int64)
        row[element] = bad
        rows += [row, np.ones(lanes, np.int64)]
    act = np.array(rows)
    wgt = np.ones_like(act)
    vectors = same_mode(config, name, act, wgt, [1, 0] * lanes)
    sums, flags = outputs(config, rtl, vectors, name)
    unit = worth(name)[1] or Fraction(0)
    for element in range(lanes):
        expected = [n == element for n in range(lanes)]
        assert flags[2 * element] == flags[2 * element + 1] == expected
        assert sums[2 * element + 1] == [unit * unit * (2 - mark) for mark in expected]


@pytest.mark.parametrize("modes", [SET, FLOATS, pytest.param(ALL, marks=pytest.mark.slow)])
def test_any_mode_after_any_other(modes: str) -> None:
    """In consecutive cycles, with a first beat that is valid or not."""
    config, rtl = lane(modes)
    count = len(config.names)
    rng = np.random.default_rng(4)
    order = [each for a in range(count) for b in range(count) for each in (a, b)]
    mode = np.array(order * 3)
    first = np.ones(len(mode), np.int64)
    first[1:] = mode[1:] != mode[:-1]
    act, wgt = rng.integers(0, 1 << WORD, (2, len(mode)))
    valid = (rng.random(len(mode)) < 0.8).astype(np.int64)
    vectors = vectors_of(config, mode, act, wgt, first, valid)
    with Emulator(rtl, effort="least") as model:
        assert model.check(vectors).passed
        broken = vectors_of(config, (mode + 1) % count, act, wgt, np.ones_like(first), valid)
        assert not model.check(vectors.__class__(vectors.inputs, broken.expected)).passed


@pytest.mark.parametrize("seed", first(range(8), 3))
def test_random_sets(seed: int) -> None:
    from hwgen import catalog

    rng = random.Random(f"simd {seed}")
    names = rng.sample(MODES, rng.randint(1, 5))
    entry = catalog.get("pe-simd")
    config = entry.make_config({"modes": names, "stages": rng.randint(1, 4)})
    assert isinstance(config, SimdConfig)
    result = simulate(
        entry.generate(config),
        entry.vectors(config, seed=seed, beats=150),
        simulator="amaranth",
        component=lambda: entry.make_component(config),
    )
    assert result.passed, f"{config}\n{result.report()}"


def test_the_set_is_the_published_one() -> None:
    assert SimdConfig().modes == SET
