"""A prefix graph for bits that are ready at different times: fewest levels, then few nodes."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from hwgen.design.arith.prefix import Graph, arrivals_of, ordered

Group = tuple[int, int]


def hybrid(arrivals: Sequence[int]) -> Graph:
    """Graph of len(arrivals) bits, of which bit i is ready at level arrivals[i].

    The depth is the least there is: dynamic programming over all splits of all groups.
    Then nodes are taken out while no carry is later than the latest: the expansion of
    Zimmermann (Non-heuristic optimization and synthesis of parallel-prefix adders, 1996),
    for every split whose parts are there and not only the neighbouring one.  Fan-out is
    not limited.
    """
    return _hybrid(tuple(arrivals))


@functools.lru_cache(maxsize=256)
def _hybrid(arrivals: tuple[int, ...]) -> Graph:
    split = _fastest(arrivals)
    return min((_Slim(arrivals, split, step).graph() for step in (1, -1)), key=len)


def _fastest(arrivals: tuple[int, ...]) -> dict[Group, int]:
    """Group (i, j) -> first bit k of its upper part; every carry as early as it can be.

    Of equally early splits the one with the largest lower part, which other carries share.
    """
    width = len(arrivals)
    ready = {(i, i): level for i, level in enumerate(arrivals)}
    split: dict[Group, int] = {}
    for length in range(1, width):
        for i in range(length, width):
            j = i - length
            level, negative = min(
                (max(ready[i, k], ready[k - 1, j]), -k) for k in range(j + 1, i + 1)
            )
            ready[i, j], split[i, j] = level + 1, -negative
    needed: dict[Group, int] = {}
    open_ = [(i, 0) for i in range(width)]
    while open_:
        i, j = open_.pop()
        if i > j and (i, j) not in needed:
            k = needed[i, j] = split[i, j]
            open_ += [(i, k), (k - 1, j)]
    return needed


class _Slim:
    """The groups of a graph and their splits, made fewer one split at a time."""

    def __init__(self, arrivals: tuple[int, ...], split: dict[Group, int], step: int) -> None:
        self.bits = arrivals
        self.split = dict(split)
        self.ready = arrivals_of(self.graph(), arrivals)
        self.limit = max(self.ready[i, 0] for i in range(len(arrivals)))
        self._measure()
        # `step` 1 begins with the short groups, -1 with the long ones.
        while any([self._replace(group) for group in [*self._sorted()][::step]]):
            pass

    def graph(self) -> Graph:
        return ordered((i, k, j) for (i, j), k in self.split.items())

    def _sorted(self) -> list[Group]:
        return sorted(self.split, key=lambda group: (group[0] - group[1], group[0]))

    def _measure(self) -> None:
        """When each group is ready, by when it must be, and how many groups are made of it."""
        self.ready = arrivals_of(self.graph(), self.bits)
        self.due = dict.fromkeys(self.ready, self.limit)
        self.uses = dict.fromkeys(self.ready, 0)
        for i, j in reversed(self._sorted()):
            k = self.split[i, j]
            for part in ((i, k), (k - 1, j)):
                self.due[part] = min(self.due[part], self.due[i, j] - 1)
                self.uses[part] += 1

    def _replace(self, group: Group) -> bool:
        """Splits `group` where most groups fall out of use; False if none does."""
        if group not in self.split:
            return False
        i, j = group
        best: tuple[int, set[Group]] = (0, set())
        for k in range(j + 1, i + 1):
            upper, lower = (i, k), (k - 1, j)
            if upper in self.ready and lower in self.ready:
                latest = max(self.ready[upper], self.ready[lower])
                unused = self._unused(group, k) if latest < self.due[group] else set()
                if len(unused) > len(best[1]):
                    best = k, unused
        k, unused = best
        if not unused:
            return False
        self.split[group] = k
        for each in unused:
            del self.split[each]
        self._measure()
        return True

    def _unused(self, group: Group, k: int) -> set[Group]:
        """Groups that are no part of any other once `group` is split at k."""
        (i, j), before = group, self.split[group]
        change = {(i, k): 1}
        change[k - 1, j] = 1
        found: set[Group] = set()
        open_ = [(i, before), (before - 1, j)]
        while open_:
            part = open_.pop()
            change[part] = change.get(part, 0) - 1
            # Single bits are given, and carries are wanted themselves.
            if part in self.split and part[1] and self.uses[part] + change[part] == 0:
                found.add(part)
                middle = self.split[part]
                open_ += [(part[0], middle), (middle - 1, part[1])]
        return found
