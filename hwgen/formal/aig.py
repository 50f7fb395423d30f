"""And-inverter graphs with registers: the form in which ABC proves things.

A literal is 2 * node + (1 if inverted); node 0 is the constant 0.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

ZERO, ONE = 0, 1

Bit = tuple[str, int]
"""A bit of a named signal."""


@dataclass
class Latch:
    """One register bit.

    names  every name under which the Verilog knows it
    init   0, 1, or None: arbitrary at power-up
    """

    names: tuple[Bit, ...]
    init: int | None
    node: int = 0
    next: int = ZERO


@dataclass(frozen=True)
class Later:
    """Inputs of a circuit that is put, made from some of its literals.

    make  takes what became of `needs`, or None where that is not to be had; literals for `nodes`
    """

    needs: Sequence[int]
    nodes: Sequence[int]
    make: Callable[[Sequence[int] | None], Sequence[int]]


@dataclass
class Aig:
    """A sequential circuit; structurally equal gates are one node.

    inputs   name and node, in the order that a counterexample lists them
    outputs  name -> literal
    wires    the same of every other signal that is known by name
    """

    inputs: list[tuple[Bit, int]] = field(default_factory=list)
    latches: list[Latch] = field(default_factory=list)
    outputs: dict[Bit, int] = field(default_factory=dict)
    wires: dict[Bit, int] = field(default_factory=dict)
    gates: dict[int, tuple[int, int]] = field(default_factory=dict)
    nodes: int = 0
    _known: dict[tuple[int, int], int] = field(default_factory=dict)

    def input(self, name: Bit) -> int:
        """Literal of a new input."""
        self.nodes += 1
        self.inputs.append((name, self.nodes))
        return 2 * self.nodes

    def latch(self, names: Iterable[Bit], init: int | None) -> Latch:
        """A new register; its `next` is for the caller to set."""
        self.nodes += 1
        self.latches.append(Latch(tuple(names), init, self.nodes))
        return self.latches[-1]

    def both(self, a: int, b: int) -> int:
        """a & b"""
        if a > b:
            a, b = b, a
        if a == ZERO or a == b ^ 1:
            return ZERO
        if a in (ONE, b):
            return b
        known = self._known.get((a, b))
        if known is None:
            self.nodes += 1
            self.gates[self.nodes] = (a, b)
            known = self._known[a, b] = 2 * self.nodes
        return known

    def either(self, a: int, b: int) -> int:
        """a | b"""
        return self.both(a ^ 1, b ^ 1) ^ 1

    def differ(self, a: int, b: int) -> int:
        """a ^ b"""
        return self.both(self.both(a, b) ^ 1, self.both(a ^ 1, b ^ 1) ^ 1)

    def choose(self, which: int, a: int, b: int) -> int:
        """a if which else b"""
        return self.either(self.both(which, a), self.both(which ^ 1, b))

    def any(self, literals: Iterable[int]) -> int:
        """Whether one of them is 1; a balanced tree."""
        level = list(literals) or [ZERO]
        while len(level) > 1:
            pairs = zip(level[::2], [*level[1::2], ZERO][: (len(level) + 1) // 2], strict=True)
            level = [self.either(a, b) for a, b in pairs]
        return level[0]

    def add(self, a: Sequence[int], b: Sequence[int]) -> list[int]:
        """Sum of two words of one width modulo 2**width, bit 0 first."""
        carry, total = ZERO, []
        for x, y in zip(a, b, strict=True):
            half = self.differ(x, y)
            total.append(self.differ(half, carry))
            carry = self.either(self.both(x, y), self.both(half, carry))
        return total

    def sum(self, parts: Sequence[tuple[Sequence[int], int]], width: int) -> list[int]:
        """Sum of unsigned words times their weights modulo 2**width, bit 0 first.

        parts  (word, weight): plus or minus a power of two
        """
        total: list[int] = []
        for word, weight in parts:
            shift = abs(weight).bit_length() - 1
            if abs(weight) != 1 << shift:
                raise ValueError(f"a weight is plus or minus a power of two, not {weight!r}")
            term = [*[ZERO] * shift, *word, *[ZERO] * width][:width]
            if weight < 0:
                # -x = ~(x - 1)
                term = [each ^ 1 for each in self.add(term, [ONE] * width)]
            total = self.add(total, term) if total else term
        return total

    def put(
        self, other: Aig, known: Mapping[int, int], later: Sequence[Later] = ()
    ) -> dict[int, int]:
        """Copy the gates of `other`: node there -> literal here.

        known  of its inputs and registers, but those of `later`
        later  inputs that depend on gates of `other`; one that depends on itself becomes free
        """
        there = {0: ZERO, **known}
        waiting, steps = list(other.gates.items()), list(later)
        while True:
            rest = []
            for node, (a, b) in waiting:
                if a >> 1 in there and b >> 1 in there:
                    there[node] = self.both(there[a >> 1] ^ a & 1, there[b >> 1] ^ b & 1)
                else:
                    rest.append((node, (a, b)))
            waiting = rest
            if not steps:
                return there
            ready = next((s for s in steps if all(n >> 1 in there for n in s.needs)), None)
            step = ready or steps[0]
            steps.remove(step)
            found = [there[n >> 1] ^ n & 1 for n in step.needs] if ready else None
            there.update(zip(step.nodes, step.make(found), strict=True))

    def cone(self, roots: Sequence[int], bare: bool = False) -> Aig:
        """Only what `roots` depend on; output i is root i, named ("", i).

        Inputs keep their names and their order.  None is left out, so that counterexamples
        fit; `bare` leaves out those that do not matter.
        """
        needed: set[int] = set()
        latch_of = {latch.node: latch for latch in self.latches}
        todo = [root >> 1 for root in roots]
        while todo:
            node = todo.pop()
            if node in needed:
                continue
            needed.add(node)
            if node in self.gates:
                a, b = self.gates[node]
                todo += [a >> 1, b >> 1]
            elif node in latch_of:
                todo.append(latch_of[node].next >> 1)
        new = Aig()
        there = {0: ZERO}
        for name, node in self.inputs:
            if node in needed or not bare:
                there[node] = new.input(name)
        kept = [latch for latch in self.latches if latch.node in needed]
        for latch in kept:
            there[latch.node] = 2 * new.latch(latch.names, latch.init).node
        for node, (a, b) in self.gates.items():
            if node in needed:
                there[node] = new.both(there[a >> 1] ^ a & 1, there[b >> 1] ^ b & 1)
        for copy, latch in zip(new.latches, kept, strict=True):
            copy.next = there[latch.next >> 1] ^ latch.next & 1
        for i, root in enumerate(roots):
            new.outputs["", i] = there[root >> 1] ^ root & 1
        return new

    def run(self, inputs: Sequence[Sequence[int]], watch: Sequence[int]) -> list[list[int]]:
        """Values of the literals `watch` in each cycle; registers without a value begin at 0.

        inputs  per cycle, a bit for each input
        """
        state = {latch.node: latch.init or 0 for latch in self.latches}
        found = []
        for row in inputs:
            value = {0: 0, **state}
            value.update((node, bit) for (_, node), bit in zip(self.inputs, row, strict=True))
            for node, (a, b) in self.gates.items():
                value[node] = (value[a >> 1] ^ a & 1) & (value[b >> 1] ^ b & 1)
            found.append([value[w >> 1] ^ w & 1 for w in watch])
            state = {ff.node: value[ff.next >> 1] ^ ff.next & 1 for ff in self.latches}
        return found
