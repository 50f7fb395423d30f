"""Carry-save addition column by column: many bits of any weight to at most two in each column."""

from __future__ import annotations

import functools
import heapq
from collections.abc import Sequence
from dataclasses import dataclass

from amaranth.hdl import Const, Module, Signal, Value

XOR = 2.0
"""Delay of an exclusive or, in the unit of arrivals: about that of two gates."""
CARRY, HALF_CARRY = 1.5, 1.0
"""Delays from the last input of a full and of a half adder to the carry."""

FULL, HALF, HALF_WITH_ONE, PLUS_ONE = "full", "half", "half with one", "plus one"
ARITY = {FULL: 3, HALF: 2, HALF_WITH_ONE: 2, PLUS_ONE: 1}
"""Bits that an adder takes besides a constant 1."""


@dataclass(frozen=True)
class Dot:
    """A bit of weight 2**column that is ready at `arrival`."""

    column: int
    arrival: float = 0.0


@dataclass(frozen=True)
class Step:
    """One adder: of three bits (full), of two (half), of two or one and a constant 1.

    inputs  numbers of its bits, those first that are ready first
    total, carry  numbers of its results, in the same column and in the next
    """

    kind: str
    column: int
    inputs: tuple[int, ...]
    total: int
    carry: int


@dataclass(frozen=True)
class Plan:
    """Adders in an order in which they can be written down.

    Bits are numbered: first the given dots, then the results of the steps.

    rows      for each column the numbers of its one or two bits; ONE is the constant
    overflow  numbers of the bits of weight 2**width
    arrivals  when each bit is ready
    """

    steps: tuple[Step, ...]
    rows: tuple[tuple[int, ...], ...]
    overflow: tuple[int, ...]
    arrivals: tuple[float, ...]

    @property
    def arrival(self) -> float:
        """When the last of `rows` and `overflow` is ready."""
        last = (n for row in (*self.rows, self.overflow) for n in row if n != ONE)
        return max((self.arrivals[n] for n in last), default=0.0)


ONE = -1


@functools.lru_cache(512)
def plan(dots: tuple[Dot, ...], constant: int, width: int, kept: int = 2) -> Plan:
    """How to add `dots` and `constant` in columns 0 … width-1: at most two bits in each column,
    one in column 0.

    kept  1: one bit in each column, the sum itself; carries ripple

    From the lowest column up, always the three bits that are ready first are added, the last of
    them at the input that is fast (three-greedy: Stelling, Martel, Oklobdzija, Ravi: Optimal
    circuits for parallel multipliers, IEEE Trans. Computers 47(3), 1998).  Three bits that are
    left are made two by a half adder, which is smaller and faster than a full one; a 1 of the
    constant takes no third input: a + b + 1 costs what a half adder costs.
    """
    steps: list[Step] = []
    rows: list[tuple[int, ...]] = []
    arrivals, count = [dot.arrival for dot in dots], len(dots)
    columns: list[list[tuple[float, int]]] = [[] for _ in range(width + 1)]
    for number, dot in enumerate(dots):
        if dot.column < width:
            columns[dot.column].append((dot.arrival, number))
    for column in range(width):
        pending = columns[column]
        heapq.heapify(pending)
        one = constant >> column & 1
        most = kept if column else 1
        while len(pending) + one > most:
            if one:
                kind = HALF_WITH_ONE if len(pending) > 1 else PLUS_ONE
            elif len(pending) == 2 or len(pending) == 3 == most + 1:
                kind = HALF
            else:
                kind = FULL
            inputs = [heapq.heappop(pending) for _ in range(ARITY[kind])]
            one = 0
            late, carried = ready(kind, [arrival for arrival, _ in inputs])
            arrivals += [late, carried]
            heapq.heappush(pending, (late, count))
            columns[column + 1].append((carried, count + 1))
            steps.append(Step(kind, column, tuple(n for _, n in inputs), count, count + 1))
            count += 2
        pending.sort()
        rows.append(tuple([n for _, n in pending] + [ONE] * one))
    over = sorted(columns[width])
    return Plan(tuple(steps), tuple(rows), tuple(n for _, n in over), tuple(arrivals))


def ready(kind: str, inputs: Sequence[float]) -> tuple[float, float]:
    """When sum and carry of an adder are ready; inputs as those of `Step`."""
    if kind == PLUS_ONE:
        return inputs[0], inputs[0]
    if kind != FULL:
        return inputs[1] + XOR, inputs[1] + HALF_CARRY
    both = max(inputs[1] + XOR, inputs[2])
    return both + XOR, both + CARRY


def built(
    m: Module, found: Plan, dots: Sequence[Value], name: str, *, small: bool = False
) -> dict[int, Value]:
    """The adders of a plan over the values of its dots: bit by its number; combinational.

    small  carries are made of the half sum: fewer gates, and later where it is the last input

    Signals are `<name>_<column>_<i>_sum` and `…_carry`, i counting the adders of a column.
    """
    bits: dict[int, Value] = {ONE: Const(1, 1), **dict(enumerate(dots))}
    seen: dict[int, int] = {}
    for step in found.steps:
        i = seen[step.column] = seen.get(step.column, -1) + 1
        label = f"{name}_{step.column}_{i}"
        total, carry = Signal(name=f"{label}_sum"), Signal(name=f"{label}_carry")
        match step.kind, [bits[number] for number in step.inputs]:
            case "full", [a, b, c]:
                half = Signal(name=f"{label}_half")
                either = half if small else a | b
                m.d.comb += [
                    half.eq(a ^ b),
                    total.eq(half ^ c),
                    carry.eq((a & b) | (either & c)),
                ]
            case "half", [a, b]:
                m.d.comb += [total.eq(a ^ b), carry.eq(a & b)]
            case "half with one", [a, b]:
                m.d.comb += [total.eq(~(a ^ b)), carry.eq(a | b)]
            case _, [a]:
                m.d.comb += [total.eq(~a), carry.eq(a)]
        bits[step.total], bits[step.carry] = total, carry
    return bits
