"""Prefix graphs of carries, as plain values: which groups of bits are joined into which.

A node (i, k, j) joins the group of bits i … k with the group k-1 … j below it to i … j;
single bits are there from the start.  A graph of `width` bits holds, for each bit i, the
group i … 0, from which comes the carry out of bit i.  Groups come after their parts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Node = tuple[int, int, int]
Graph = tuple[Node, ...]


def ordered(nodes: Iterable[Node]) -> Graph:
    """The nodes with shorter groups first, so that parts come before what is made of them."""
    return tuple(sorted(nodes, key=lambda node: (node[0] - node[2], node[0])))


def kogge_stone(width: int) -> Graph:
    """Fewest levels (Kogge and Stone 1973): n log n - n + 1 nodes for n = 2**m.

    A group is part of at most two others in a level.
    """
    nodes = []
    step = 1
    while step < width:
        nodes += [(i, i - step + 1, max(i - 2 * step + 1, 0)) for i in range(step, width)]
        step *= 2
    return ordered(nodes)


def sklansky(width: int) -> Graph:
    """Fewest levels by halves (Sklansky 1960): n/2 log n nodes for n = 2**m, high fan-out."""
    nodes = []
    step = 1
    while step < width:
        for i in range(width):
            if i & step:
                middle = i // step * step
                nodes.append((i, middle, middle - step))
        step *= 2
    return ordered(nodes)


def brent_kung(width: int) -> Graph:
    """A tree up and a tree down (Brent and Kung 1982): 2n - 2 - log n nodes for n = 2**m.

    2 log n - 2 levels for n >= 4.
    """
    nodes = []
    step = 1
    while step < width:
        nodes += [(i, i - step + 1, i - 2 * step + 1) for i in range(2 * step - 1, width, 2 * step)]
        step *= 2
    while step:
        nodes += [(i, i - step + 1, 0) for i in range(3 * step - 1, width, 2 * step)]
        step //= 2
    return ordered(nodes)


def arrivals_of(graph: Graph, bits: Sequence[int]) -> dict[tuple[int, int], int]:
    """Level at which each group (i, j) is ready, if bit i is ready at level bits[i].

    ValueError for a node whose parts are not made before it.
    """
    ready = {(i, i): level for i, level in enumerate(bits)}
    for i, k, j in graph:
        parts = (i, k), (k - 1, j)
        if not all(part in ready for part in parts):
            raise ValueError(f"parts come before the group, not {(i, k, j)}")
        ready[i, j] = 1 + max(ready[part] for part in parts)
    return ready


def depth(graph: Graph, bits: Sequence[int]) -> int:
    """Level at which the last carry is ready, if bit i is ready at level bits[i]."""
    ready = arrivals_of(graph, bits)
    return max(ready[i, 0] for i in range(len(bits)))
