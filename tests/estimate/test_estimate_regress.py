"""Non-negative least squares and the process for the rest."""

from __future__ import annotations

from itertools import chain, combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hwgen.estimate import regress


def by_trying_all(matrix: np.ndarray, goal: np.ndarray) -> float:
    """The least residual over all sets of columns whose least squares are ≥ 0."""
    columns = range(matrix.shape[1])
    best = float(np.linalg.norm(goal))
    for chosen in chain.from_iterable(combinations(columns, n) for n in range(1, len(columns) + 1)):
        part = matrix[:, list(chosen)]
        x = np.linalg.lstsq(part, goal, rcond=None)[0]
        if (x >= 0).all():
            best = min(best, float(np.linalg.norm(part @ x - goal)))
    return best


@given(st.integers(0, 10_000), st.integers(1, 6), st.integers(1, 12))
def test_nnls_is_the_best_of_all_supports(seed: int, columns: int, lines: int) -> None:
    make = np.random.default_rng(seed)
    matrix, goal = make.normal(size=(lines, columns)), make.normal(size=lines)
    x = regress.nnls(matrix, goal)
    assert (x >= 0).all()
    assert np.linalg.norm(matrix @ x - goal) == pytest.approx(by_trying_all(matrix, goal), abs=1e-7)


def test_nnls_with_columns_of_zeros_and_twins() -> None:
    line = np.array([1.0, 2.0, 3.0, 4.0])
    x = regress.nnls(np.stack([line, line, 0 * line, np.ones(4)], axis=1), 2 * line + 5)
    assert x[0] + x[1] == pytest.approx(2) and x[2] == 0 and x[3] == pytest.approx(5)


def geometry(places: np.ndarray) -> regress.Geometry:
    none = places[:, :0]
    return regress.Geometry(regress.squares(places, places), regress.squares(none, none))


def near(curve: regress.Curve, where: regress.Geometry, block: tuple) -> np.ndarray:
    return regress.likeness(where.inner[block], where.outer[block], curve.reach, curve.share)


def test_a_sum_of_terms_is_found_exactly() -> None:
    make = np.random.default_rng(1)
    amounts = make.uniform(1, 100, size=(30, 4))
    weights = np.array([3.0, 0.0, 0.5, 12.0])
    where = geometry(np.log2(amounts))
    curve = regress.fit(amounts[:, None], amounts @ weights, where, np.arange(30))
    assert curve.weights == pytest.approx(weights, abs=1e-6)


def test_the_longest_of_two_paths_is_found() -> None:
    """Which path is the longest is told by nobody; a third of the points start as the other."""
    make = np.random.default_rng(4)
    terms = np.zeros((90, 2, 4))
    terms[:, 0, :2] = make.uniform(1, 100, size=(90, 2))
    terms[:60, 1, 2:] = make.uniform(1, 100, size=(60, 2))  # the others have one path only
    weights = np.array([3.0, 0.5, 2.0, 1.0])
    values = (terms @ weights).max(axis=1)
    assert 10 < (terms[:60] @ weights).argmax(axis=1).sum() < 50
    curve = regress.fit(terms, values, geometry(np.log2(1 + terms[:, 0])), np.arange(90))
    assert curve.base(terms) == pytest.approx(values, rel=0.02)


def test_a_smooth_deviation_is_learnt() -> None:
    """Values that no sum of the terms gives: the process takes most of the error away."""
    make = np.random.default_rng(2)
    places = make.uniform(0, 6, size=(120, 2))
    terms = np.stack([np.ones(120), places[:, 0]], axis=1)
    values = (terms @ [5.0, 2.0]) * np.exp(0.3 * np.sin(places[:, 1]))
    where, seen, wanted = geometry(places), np.arange(100), np.arange(100, 120)
    curve = regress.fit(terms[:, None], values, where, seen)
    found = curve.at(terms[wanted, None], near(curve, where, np.ix_(wanted, seen)))
    alone = curve.base(terms[wanted, None])
    with_process, without = (np.abs(x / values[wanted] - 1).mean() for x in (found, alone))
    assert with_process < 0.03 < 0.1 < without


def test_noise_is_not_learnt() -> None:
    """Deviations without any order: the process must not make the estimates worse."""
    make = np.random.default_rng(3)
    places = make.uniform(0, 6, size=(80, 3))
    terms = np.stack([np.ones(80), places[:, 0]], axis=1)
    truth = terms @ [5.0, 2.0]
    values = truth * np.exp(0.1 * make.normal(size=80))
    where, every = geometry(places), np.arange(80)
    curve = regress.fit(terms[:, None], values, where, every)
    found = curve.at(terms[:, None], near(curve, where, np.ix_(every, every)))
    assert np.abs(found / truth - 1).mean() < 0.05
