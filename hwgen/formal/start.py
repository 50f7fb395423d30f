"""How every proof begins: any power-up state, then reset, then the run."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from hwgen.formal.aig import ONE, ZERO, Aig, Bit, Latch, Later
from hwgen.rtl import HIGH, Rtl

Find = Callable[[int], int]
"""Literal of a circuit -> literal where it was put."""


@dataclass(frozen=True)
class Reset:
    """The reset input: `name` at `level` (0 or 1) for `cycles` >= 1 cycles; None: there is none."""

    name: str | None
    level: int = 1
    cycles: int = 1

    @staticmethod
    def of(rtl: Rtl, cycles: int = 1) -> Reset:
        return Reset(rtl.reset, int(rtl.reset_active == HIGH), cycles)


class Start:
    """One circuit out of one or several that start and run side by side.

    In cycle 0 every register without an initial value takes any value; then come the cycles
    of the reset; `running` is 1 in all cycles after them.  Circuits that are added see the
    same inputs, and registers of one name begin with the same value.

    loaded   1 in every cycle but the first: registers hold what the circuits say
    running  1 after the reset
    """

    def __init__(self, reset: Reset, zero: bool = False) -> None:
        """zero: registers without an initial value begin at 0 instead."""
        self.zero = zero
        self.aig = Aig()
        self.reset = reset
        self._inputs: dict[Bit, int] = {}
        self._power_up: dict[Bit, int] = {}
        phases = [ONE]
        for i in range(1 + (reset.cycles if reset.name else 0)):
            latch = self.aig.latch([("$phase", i)], 0)
            latch.next = phases[-1]
            phases.append(2 * latch.node)
        self.loaded, self.running = phases[1], phases[-1]

    @property
    def first(self) -> int:
        """The number of the first cycle with `running`."""
        return 1 + (self.reset.cycles if self.reset.name else 0)

    def input(self, name: Bit) -> int:
        """The literal of an input, made when it is first asked for."""
        if name[0] == self.reset.name:
            return self.running if self.reset.level == 0 else self.running ^ 1
        if name not in self._inputs:
            self._inputs[name] = self.aig.input(name)
        return self._inputs[name]

    def drive(self, name: Bit, literal: int) -> None:
        """From now on the input `name` of circuits that are added is `literal`."""
        self._inputs[name] = literal

    def add(self, circuit: Aig, later: Sequence[Later] = ()) -> Find:
        """Put a circuit beside the others: a map from its literals to those here.

        later  inputs that are not simply those of the others
        """
        known = self.inputs_of(circuit, later)
        copies: list[tuple[Latch, Latch]] = []
        for latch in circuit.latches:
            copy = self.aig.latch(latch.names, 0)
            copies.append((latch, copy))
            known[latch.node] = 2 * copy.node ^ (latch.init or 0)
        there = self.aig.put(circuit, known, later)

        def found(literal: int) -> int:
            return there[literal >> 1] ^ literal & 1

        for latch, copy in copies:
            after = found(latch.next) ^ (latch.init or 0)
            begin = ZERO if latch.init is not None else self._begin(latch.names)
            copy.next = self.aig.choose(self.loaded, after, begin)
        return found

    def shadow(self, circuit: Aig, of: Aig, find: Find, later: Sequence[Later] = ()) -> Find | None:
        """Put a circuit beside `of`, added before as `find`, that has the state of `of` in
        every cycle; None where the registers of the two do not pair up."""
        pairs = paired(circuit, of)
        if pairs is None:
            return None
        known = self.inputs_of(circuit, later)
        for latch in circuit.latches:
            known[latch.node] = find(2 * pairs[latch.node].node)
        there = self.aig.put(circuit, known, later)
        return lambda literal: there[literal >> 1] ^ literal & 1

    def inputs_of(self, circuit: Aig, later: Sequence[Later]) -> dict[int, int]:
        """Node of each input of a circuit, but those made later -> literal."""
        skipped = {node for each in later for node in each.nodes}
        known = {}
        for name, node in circuit.inputs:
            if node not in skipped:
                free = name[0].startswith("$")
                known[node] = self.aig.input(name) if free else self.input(name)
        return known

    def _begin(self, names: Sequence[Bit]) -> int:
        if self.zero:
            return ZERO
        for name in names:
            if name in self._power_up:
                begin = self._power_up[name]
                break
        else:
            begin = self.aig.input((f"$power-up {names[0][0]}", names[0][1]))
        for name in names:
            self._power_up.setdefault(name, begin)
        return begin


def paired(circuit: Aig, of: Aig) -> dict[int, Latch] | None:
    """Node of each register of `circuit` -> the one of that name in `of`; None unless every
    register has a partner with the same initial value."""
    named = {name: latch for latch in of.latches for name in latch.names}
    found = {}
    for latch in circuit.latches:
        partner = next((named[name] for name in latch.names if name in named), None)
        if partner is None or partner.init != latch.init:
            return None
        found[latch.node] = partner
    partners = {latch.node for latch in found.values()}
    return found if len(partners) == len(found) == len(of.latches) else None


def ports(outputs: Mapping[Bit, int]) -> dict[str, list[int]]:
    """Port -> its literals, bit 0 first."""
    found: dict[str, list[int]] = {}
    for name, bit in sorted(outputs):
        assert bit == len(found.setdefault(name, []))
        found[name].append(outputs[name, bit])
    return found
