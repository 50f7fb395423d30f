"""Rows and anchors in simulation: random parameters, corners, cycles, stalls, and faults."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest
from amaranth.hdl import Const
from digits_bench import NAMES, choice, gaussian, run, simulated
from presets import first

from hwgen import catalog
from hwgen.catalog.stimulus.digits import row_vectors
from hwgen.design.array import digit_row_issue
from hwgen.design.array.digit_row_column import DigitColumn
from hwgen.golden.digits import nonzero_digits

EACH = pytest.mark.parametrize("name", NAMES)


def one_row(name: str, seed: int) -> None:
    values = choice(random.Random(f"{name} {seed}"), name, "row")
    run(name, values, {"sums": 8}, seed=seed)
    run(name, values, {"sums": 8}, stall=random.Random(seed).choice([0.2, 0.5, 0.8]), seed=seed)


@EACH
@pytest.mark.parametrize("seed", first(range(2), 1))
def test_random_rows(name: str, seed: int) -> None:
    one_row(name, seed)


@pytest.mark.slow
@EACH
@pytest.mark.parametrize("seed", range(100, 250))
def test_more_random_rows(name: str, seed: int) -> None:
    one_row(name, seed)


@EACH
@pytest.mark.parametrize("seed", first(range(3), 1))
def test_random_anchors(name: str, seed: int) -> None:
    run(name, choice(random.Random(f"{name} {seed}"), name, "anchor"), {"beats": 200}, seed=seed)


@pytest.mark.slow
@EACH
@pytest.mark.parametrize("seed", range(100, 250))
def test_more_random_anchors(name: str, seed: int) -> None:
    run(name, choice(random.Random(f"{name} {seed}"), name, "anchor"), {"beats": 200}, seed=seed)


@EACH
@pytest.mark.parametrize(
    "sd", [20, *(pytest.param(sd, marks=pytest.mark.slow) for sd in (10, 30, 50))]
)
def test_cycles_per_product(name: str, sd: int) -> None:
    """Simulated, of one long sum; what the issue asks of sd 20."""
    rng = np.random.default_rng(sd)
    config: Any = catalog.get(name).make_config({"form": "row", "cols": 1})
    acts = gaussian(rng, sd, 256)
    vectors = row_vectors(config, [(acts, rng.integers(-128, 128, (256, 1)))])
    result = simulated(name, config, vectors)
    assert result.passed and result.cycles == vectors.cycles
    rate = (result.cycles - config.result_latency) / len(acts)
    narrow = {10: 1.85, 20: 2.15, 30: 2.4, 50: 2.65}
    wide = {10: 0.5, 20: 0.6, 30: 0.66, 50: 0.72}
    most = narrow if config.lanes == 1 else wide
    assert nonzero_digits(acts).mean() / config.lanes <= rate <= most[sd]


@EACH
def test_least_values(name: str) -> None:
    """Sums of products of the least values: every place, the accumulator as narrow as may be."""
    config: Any = catalog.get(name).make_config({"form": "row", "cols": 2, "acc_width": 21})
    acts = np.full(16, -128)
    pairs = [(acts, np.full((16, 2), -128)), (acts, np.full((16, 2), 127))]
    vectors = row_vectors(config, pairs)
    assert vectors.expected["results"]["data"][0].tolist() == [1 << 18] * 2
    assert simulated(name, config, vectors).passed


@EACH
def test_products_of_all_activations(name: str) -> None:
    """Every activation alone: the weight of the product is each of its digits."""
    config: Any = catalog.get(name).make_config(
        {"form": "row", "act": "int5", "wgt": "int4", "group": 1, "cols": 1}
    )
    pairs = [(np.array([a]), np.array([[b]])) for a in range(-16, 16) for b in (-8, -1, 1, 7)]
    assert simulated(name, config, row_vectors(config, pairs)).passed


def test_a_result_that_waits_stops_the_next_sum_only_at_its_end() -> None:
    config: Any = catalog.get(NAMES[0]).make_config({"form": "row", "cols": 1})
    acts, wgts = np.full(16, 85), np.ones((16, 1), np.int64)
    vectors = row_vectors(config, [(acts, wgts)] * 3)
    # Not ready for 60 cycles: longer than a sum takes of 64.
    held = np.zeros(400, np.bool_)
    held[70:130] = True
    late = simulated(
        NAMES[0], config, type(vectors)(**{**vars(vectors), "idle": {"results": held}})
    )
    free = simulated(NAMES[0], config, vectors)
    assert late.passed and free.passed
    assert free.cycles <= late.cycles < free.cycles + 60


def _swapped_places(monkeypatch: pytest.MonkeyPatch) -> None:
    right = DigitColumn._shifted

    def wrong(self: Any, m: Any, weight: Any, place: Any, lane: int) -> Any:
        return right(self, m, weight, [place[0], place[2], place[1], *list(place)[3:]], lane)

    monkeypatch.setattr(DigitColumn, "_shifted", wrong)


def _no_double(monkeypatch: pytest.MonkeyPatch) -> None:
    right = digit_row_issue._digits

    def wrong(*arguments: Any) -> Any:
        nonzero, double, negative = right(*arguments)
        return nonzero, Const(0, len(double)), negative

    monkeypatch.setattr(digit_row_issue, "_digits", wrong)


def _lost_digit(monkeypatch: pytest.MonkeyPatch) -> None:
    right = digit_row_issue.first_ones

    def wrong(m: Any, word: Any, count: int, name: str) -> Any:
        found = right(m, word, count, name)
        return type(found)(found.picks, found.rest & ~(1 << (len(word) - 1)), found.more)

    monkeypatch.setattr(digit_row_issue, "first_ones", wrong)


@pytest.mark.parametrize("fault", [_swapped_places, _no_double, _lost_digit])
@EACH
def test_faults_are_found(name: str, fault: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    entry = catalog.get(name)
    config: Any = entry.make_config({"form": "row", "act": "int6", "cols": 1, "group": 3})
    vectors = entry.vectors(config, seed=1)
    assert simulated(name, config, vectors).passed
    fault(monkeypatch)
    result = simulated(name, config, vectors)
    assert not result.passed and result.mismatches
