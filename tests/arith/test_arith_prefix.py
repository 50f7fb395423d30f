"""Prefix graphs: what their groups hold, their size and depth, and the least depth there is."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hwgen.design.arith.adders import ADDERS, prefix_graph
from hwgen.design.arith.hybrid import hybrid
from hwgen.design.arith.prefix import Graph, brent_kung, depth, kogge_stone, sklansky

KINDS = [kind for kind in ADDERS if kind != "ripple"]
POWERS = range(2, 8)

ARRIVALS = st.lists(st.integers(0, 12), min_size=1, max_size=32)


def hold(graph: Graph, width: int) -> None:
    """Each group is made once, of groups made before, and every carry is there."""
    made: dict[tuple[int, int], range] = {(i, i): range(i, i + 1) for i in range(width)}
    for i, k, j in graph:
        assert (i, j) not in made
        upper, lower = made[i, k], made[k - 1, j]
        made[i, j] = range(lower.start, upper.stop)
        assert lower.stop == upper.start
    assert all(made[i, 0] == range(i + 1) for i in range(width))


def least_depth(arrivals: Sequence[int]) -> int:
    """Of any ordered binary tree over these leaves: the first level T at which the leaves fit,
    leaf by leaf, as blocks of 2**arrival, each at a multiple of its size, into 2**T."""
    level = max(arrivals)
    while True:
        end = 0
        for arrival in arrivals:
            size = 1 << arrival
            end = -(-end // size) * size + size
        if end <= 1 << level:
            return level
        level += 1


@pytest.mark.parametrize("kind", ADDERS)
def test_every_width_has_all_carries(kind: str) -> None:
    for width in (*range(1, 34), 48, 64, 65):
        hold(prefix_graph(kind, (0,) * width), width)


@pytest.mark.parametrize("log", POWERS)
def test_size_and_depth_of_the_textbooks(log: int) -> None:
    n = 1 << log
    level = (0,) * n
    stone, halves, tree = kogge_stone(n), sklansky(n), brent_kung(n)
    assert (len(stone), depth(stone, level)) == (n * log - n + 1, log)
    assert (len(halves), depth(halves, level)) == (n // 2 * log, log)
    assert (len(tree), depth(tree, level)) == (2 * n - 2 - log, 2 * log - 2)


def test_hybrid_of_equal_arrivals() -> None:
    """As fast as the fastest, with fewer nodes; 31 and 74 are the fewest known."""
    sizes = {}
    for n in (8, 16, 32, 64):
        graph = hybrid((0,) * n)
        assert depth(graph, (0,) * n) == n.bit_length() - 1
        sizes[n] = len(graph)
        assert sizes[n] <= len(sklansky(n))
    assert (sizes[8], sizes[16], sizes[32]) == (12, 31, 74)
    assert sizes[64] <= 168


@given(ARRIVALS)
def test_hybrid_is_as_fast_as_can_be(arrivals: list[int]) -> None:
    graph = hybrid(arrivals)
    hold(graph, len(arrivals))
    assert depth(graph, arrivals) == least_depth(arrivals)
    for other in (kogge_stone, sklansky, brent_kung):
        assert depth(other(len(arrivals)), arrivals) >= least_depth(arrivals)


def test_hybrid_of_sums_of_columns() -> None:
    """Bits of a multiplier are late in the middle: fewer levels than the graph for equal bits."""
    rng = random.Random(0)
    faster = smaller = 0
    for _ in range(30):
        width = rng.randrange(8, 40)
        arrivals = [min(i, width - 1 - i) * rng.choice((1, 2)) // 3 for i in range(width)]
        graph, plain = hybrid(arrivals), sklansky(width)
        hold(graph, width)
        assert depth(graph, arrivals) == least_depth(arrivals) <= depth(plain, arrivals)
        faster += depth(graph, arrivals) < depth(plain, arrivals)
        smaller += len(graph) < len(plain)
    assert faster > 10 and smaller > 20


def test_carries_are_kept() -> None:
    """A carry of which no other is made any longer is wanted all the same."""
    arrivals = [0, 9, 1, 0, 0, 3, 0, 13, 0, 1, 0, 0, 8, 0, 0, 0, 0, 1, 0, 9, 0, 0, 0, 7, 0, 0, 13]
    hold(hybrid([*arrivals, 3, 1]), 29)


def test_a_late_bit_is_joined_last() -> None:
    """A late lowest bit: all groups above it are made before, and one level is left."""
    arrivals = (9, *[0] * 15)
    graph = hybrid(arrivals)
    assert depth(graph, arrivals) == 10
    assert all(k == 1 for _, k, j in graph if j == 0)
