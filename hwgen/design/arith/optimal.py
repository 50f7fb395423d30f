"""Column compression by integer programming: which adders stand in which column and level."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from hwgen.design.arith.columns import (
    ARITY,
    FULL,
    HALF,
    HALF_WITH_ONE,
    ONE,
    PLUS_ONE,
    XOR,
    Dot,
    Plan,
    Step,
    ready,
)
from hwgen.errors import UserError

KINDS = (FULL, HALF, HALF_WITH_ONE)
COSTS = {FULL: 1.0, HALF: 0.5, HALF_WITH_ONE: 0.5, PLUS_ONE: 0.0}
LEVEL = 2 * XOR
"""Delay of a full adder, in the unit of arrivals: one level."""
MOST_BITS = 256
"""Of one plan: a product of 16 by 16 bits takes seconds."""
MOST_NODES = 20_000
"""Of the solver's search; a limit of time would not give the same plan everywhere."""

Counts = tuple[int, int, int]
"""Adders of each of KINDS."""


def cost(plan: Plan) -> float:
    """Of all adders, in full adders."""
    return sum(COSTS[step.kind] for step in plan.steps)


@functools.lru_cache(64)
def optimal_plan(
    dots: tuple[Dot, ...],
    constant: int,
    width: int,
    *,
    kept: tuple[int, ...] | None = None,
) -> Plan:
    """How to add `dots` and `constant` in columns 0 … width-1: as `plan` of columns, but optimal.

    The cheapest of all plans, and of those one with fewest levels of full adders.

    kept  the most bits that stay in each column (default: 1 in column 0, 2 in the others)

    The model of Kumm and Kappauf (Advanced compressor tree synthesis for FPGAs, IEEE Trans.
    Computers 67(8), 2018), with bits that come late.  A 4:2 compressor is no cell of its own in
    the libraries and counts as the two full adders that it is.  The same plan for the same dots
    and version of SciPy; another version may find another of equal cost and levels.

    UserError without SciPy, for more than MOST_BITS bits, or where the search does not end.
    """
    ones = [constant >> c & 1 for c in range(width)]
    arrivals: list[list[int]] = [[] for _ in range(width)]
    for dot in dots:
        if dot.column < width:
            arrivals[dot.column].append(math.ceil(dot.arrival / LEVEL))
    # A bit and a 1 of the constant in column 0 stay as they are: no adder takes these two.
    alone = width and ones[0] and len(arrivals[0]) == 1
    most = (1 + bool(alone), *[2] * (width - 1))[:width] if kept is None else kept
    bits = sum(map(len, arrivals)) + sum(ones)
    if bits > MOST_BITS:
        raise UserError("bits", f"at most {MOST_BITS} in one plan", bits, MOST_BITS)
    problem = _Problem(arrivals, ones, most)
    least = problem.least_cost() if len(most) == width else None
    if least is None:
        rule = f"numbers of bits that the adders can leave in each of {width} columns"
        raise UserError("kept", rule, most, (2,) * width)
    levels = 0
    while (found := problem.solve(levels, least)) is None:
        levels += 1
    return _placed(found, dots, ones, width)


def _placed(
    levels: Sequence[Sequence[Counts]], dots: Sequence[Dot], ones: list[int], width: int
) -> Plan:
    """The plan with its bits chosen: within a level those that are ready first."""
    steps: list[Step] = []
    count, arrivals = len(dots), [dot.arrival for dot in dots]
    # (arrival, number, level at which it can be used) of every bit not used yet.
    pending: list[list[tuple[float, int, int]]] = [[] for _ in range(width + 1)]
    for number, dot in enumerate(dots):
        if dot.column < width:
            level = math.ceil(dot.arrival / LEVEL)
            pending[dot.column].append((dot.arrival, number, level))
    for s, level_counts in enumerate(levels):
        for column, counts in enumerate(level_counts):
            there = sorted(bit for bit in pending[column] if bit[2] <= s)
            # Small adders first: they do with two bits, and full adders have a fast third input.
            for kind, number in reversed([*zip(KINDS, counts, strict=True)]):
                for _ in range(number):
                    inputs, there = there[: ARITY[kind]], there[ARITY[kind] :]
                    total, carry = ready(kind, [arrival for arrival, _, _ in inputs])
                    arrivals += [total, carry]
                    pending[column].append((total, count, s + 1))
                    pending[column + 1].append((carry, count + 1, s + 1))
                    numbers = tuple(n for _, n, _ in inputs)
                    steps.append(Step(kind, column, numbers, count, count + 1))
                    pending[column] = [bit for bit in pending[column] if bit[1] not in numbers]
                    ones[column] -= kind == HALF_WITH_ONE
                    count += 2
    rows = tuple(
        tuple([n for _, n, _ in sorted(bits)] + [ONE] * one)
        for bits, one in zip(pending, ones, strict=False)
    )
    overflow = tuple(n for _, n, _ in sorted(pending[width]))
    return Plan(tuple(steps), rows, overflow, tuple(arrivals))


@dataclass(frozen=True)
class _Problem:
    arrivals: Sequence[Sequence[int]]
    ones: Sequence[int]
    kept: Sequence[int]

    @property
    def width(self) -> int:
        return len(self.arrivals)

    def solve(self, levels: int, limit: float) -> list[list[Counts]] | None:
        """The cheapest adders, [level][column], or None; none dearer than `limit`."""
        model = _Model(levels * self.width * 3)
        for c in range(self.width):
            for s in range(levels):
                # Adders take bits that are there.
                row = self._left(s, c)
                for kind, taken in enumerate((3, 2, 2)):
                    row[self._at(s, c, kind)] = -taken
                model.at_least(row, -sum(level <= s for level in self.arrivals[c]))
            self._finish(model, c, self._left(levels, c), range(levels))
        model.at_most(dict(enumerate(model.costs)), limit)
        counts = model.solve()
        if counts is None:
            return None
        cells = iter(counts)
        return [
            [(next(cells), next(cells), next(cells)) for _ in range(self.width)]
            for _ in range(levels)
        ]

    def least_cost(self) -> float | None:
        """Of any number of levels: only the totals of each column count; None if none will do."""
        model = _Model(self.width * 3)
        for c in range(self.width):
            left = self._left(1, c)
            self._finish(model, c, left, range(1))
            # Where there are adders, the last one leaves its sum.
            some = {i: net - (i // 3 == c) / (2 * MOST_BITS) for i, net in left.items()}
            model.at_least(some, -len(self.arrivals[c]))
        counts = model.solve()
        if counts is None:
            return None
        return sum(cost * count for cost, count in zip(model.costs, counts, strict=True))

    def _at(self, s: int, c: int, kind: int) -> int:
        return (s * self.width + c) * 3 + kind

    def _left(self, s: int, c: int) -> dict[int, float]:
        """Bits of column c at level s, beside those that came from outside."""
        found: dict[int, float] = {}
        for t in range(s):
            for kind, net in enumerate((2, 1, 1)):
                found[self._at(t, c, kind)] = -net
                if c:
                    found[self._at(t, c - 1, kind)] = 1
        return found

    def _finish(self, model: _Model, c: int, left: dict[int, float], levels: range) -> None:
        """No more bits in column c than are kept; a 1 of the constant used once or kept."""
        used = {self._at(s, c, 2): 1.0 for s in levels}
        total = len(self.arrivals[c]) + self.ones[c]
        kept = {each: left.get(each, 0) - used.get(each, 0) for each in {*left, *used}}
        model.at_most(kept, self.kept[c] - total)
        model.at_most(used, self.ones[c])


class _Model:
    """Whole numbers of adders under linear conditions."""

    def __init__(self, variables: int) -> None:
        self.costs = [COSTS[KINDS[i % 3]] for i in range(variables)]
        self.rows: list[list[float]] = []
        self.low: list[float] = []
        self.high: list[float] = []

    def at_least(self, row: dict[int, float], low: float) -> None:
        self._add(row, low, float("inf"))

    def at_most(self, row: dict[int, float], high: float) -> None:
        self._add(row, float("-inf"), high)

    def _add(self, row: dict[int, float], low: float, high: float) -> None:
        self.rows.append([row.get(i, 0.0) for i in range(len(self.costs))])
        self.low.append(low)
        self.high.append(high)

    def solve(self) -> list[int] | None:
        """The cheapest numbers; None if there are none."""
        try:
            from scipy.optimize import Bounds, LinearConstraint, milp
        except ImportError as error:
            rule = 'optimal plans need SciPy: pip install "hwgen[opt]"'
            raise UserError("plan", rule, "optimal", "greedy") from error
        if not self.costs:
            fits = all(low <= 0 <= high for low, high in zip(self.low, self.high, strict=True))
            return [] if fits else None
        result: Any = milp(
            self.costs,
            integrality=[1] * len(self.costs),
            bounds=Bounds(0, MOST_BITS),
            constraints=LinearConstraint(self.rows, self.low, self.high),
            options={"node_limit": MOST_NODES, "mip_rel_gap": 0},
        )
        if result.status == 2:
            return None
        if result.status != 0:
            rule = f"no optimal plan after {MOST_NODES} nodes of the search"
            raise UserError("plan", rule, "optimal", "greedy")
        return [round(float(value)) for value in result.x]
