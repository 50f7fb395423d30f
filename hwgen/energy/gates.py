"""A flat mapped netlist as numbered rows: gates, registers, what a transition costs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from hwgen.energy.power import Power
from hwgen.errors import UserError
from hwgen.rtl import INPUT
from hwgen.synth import liberty
from hwgen.synth.boolean import truth_table

_NAME = re.compile(r"[A-Za-z_][\w\[\].]*")
_REMARKS = ("$scopeinfo",)
LOW, HIGH = 0, 1
"""Rows of the constants."""

MOST_INPUTS = 6
"""Inputs of a function whose table is one word of 64 bits."""


@dataclass(frozen=True)
class Gate:
    """table: bit i is the value when input j carries bit j of i; inputs and output are rows."""

    table: int
    inputs: tuple[int, ...]
    output: int
    kind: str


@dataclass(frozen=True)
class Register:
    """Rows of what it holds, what it loads, and what clears or presets it at once (LOW: never)."""

    state: int
    next: int
    clear: int = LOW
    preset: int = LOW


class Gates:
    """The cells of a flat module as Yosys writes it in JSON; one clock, rising edges.

    inputs, outputs  port -> rows, lowest bit first; the clock is not among them
    gates      such that inputs come first
    registers  of the cells that have a state
    rows       how many there are
    nets       bool [rows]: nets of the module that are no clock
    clocked    bool [rows]: nets that are the clock, or a buffered one: two transitions per cycle
    half       [rows] pJ per transition: half of C·V², C the input pins that a net drives
    rise, fall [rows] pJ inside the cells that drive a net and those that it drives

    UserError for gated clocks, latches and loops of gates.
    """

    def __init__(
        self, mapped: Mapping[str, Any], library: liberty.Library, power: Power, clock: str | None
    ) -> None:
        self._library, self._clock_name = library, clock
        self._known: dict[int, int] = {}
        self.rows = HIGH + 1
        cells = [data for data in mapped["cells"].values() if data["type"] not in _REMARKS]
        self.cells, self.registers = len(cells), list[Register]()
        ports = {name: [self._row(b) for b in p["bits"]] for name, p in mapped["ports"].items()}
        ways = {name: p["direction"] for name, p in mapped["ports"].items()}
        self.inputs = {n: rows for n, rows in ports.items() if ways[n] == INPUT and n != clock}
        self.outputs = {n: rows for n, rows in ports.items() if ways[n] != INPUT}
        self.half, self.rise, self.fall = self._costs(cells, power)
        many = self.rows
        # Clocks: rows, and whether each is the clock itself (True) or its inverse.
        self._clocks = dict.fromkeys(ports.get(clock or "", ()), True)
        combinational = [c for c in cells if not library.cells[c["type"]].state]
        self._tables: dict[tuple[str, tuple[str, ...]], int] = {}
        plain = _ordered([gate for data in combinational for gate in self._functions(data)])
        self._shown: list[Gate] = []  # outputs of registers, from their states
        self._loads: list[Gate] = []  # what they load, and their resets
        plain = [gate for gate in plain if not self._on_clock(gate)]
        for data in cells:
            if library.cells[data["type"]].state:
                self._register(data)
        self.gates = [*self._shown, *plain, *self._loads]
        self.clocked = np.zeros(self.rows, np.bool_)
        self.clocked[list(self._clocks)] = True
        self.nets = np.zeros(self.rows, np.bool_)
        self.nets[HIGH + 1 : many] = True
        self.nets &= ~self.clocked
        more = np.zeros(self.rows - many)
        self.half, self.rise, self.fall = (
            np.concatenate([each, more]) for each in (self.half, self.rise, self.fall)
        )

    def _row(self, bit: Any) -> int:
        """The row of a bit of the JSON."""
        if not isinstance(bit, int):
            return HIGH if bit == "1" else LOW
        if bit not in self._known:
            self._known[bit] = self._fresh()
        return self._known[bit]

    def _fresh(self) -> int:
        self.rows += 1
        return self.rows - 1

    def _pins(self, data: Mapping[str, Any]) -> dict[str, int]:
        return {pin: self._row(bits[0]) for pin, bits in data["connections"].items() if bits}

    def _gate(self, kind: str, function: str, pins: Mapping[str, int], output: int) -> Gate:
        """`output` as that function of the pins."""
        named = _NAME.findall(function)
        used = tuple(pin for pin in pins if pin in named)
        key = (function, used)
        if len(used) > MOST_INPUTS:
            rule = f"functions have at most {MOST_INPUTS} inputs in an energy run"
            raise UserError("netlist", rule, kind)
        if key not in self._tables:
            try:
                self._tables[key] = truth_table(function, used)
            except ValueError as error:
                raise UserError("netlist", f"{kind}: {error}") from error
        return Gate(self._tables[key], tuple(pins[pin] for pin in used), output, kind)

    def _functions(self, data: Mapping[str, Any]) -> list[Gate]:
        """The outputs of a cell without a state."""
        cell, pins = self._library.cells[data["type"]], self._pins(data)
        inputs = {pin: pins.get(pin, LOW) for pin in cell.inputs}
        return [
            self._gate(cell.name, function, inputs, pins[pin])
            for pin, function in cell.outputs.items()
            if pins.get(pin, LOW) > HIGH
        ]

    def _on_clock(self, gate: Gate) -> bool:
        """Whether it buffers the clock."""
        if not any(row in self._clocks for row in gate.inputs):
            return False
        if gate.table not in (0b10, 0b01) or len(gate.inputs) != 1:
            raise UserError("clock", "nothing may gate it in an energy run", gate.kind)
        self._clocks[gate.output] = self._clocks[gate.inputs[0]] == (gate.table == 0b10)
        return True

    def _register(self, data: Mapping[str, Any]) -> None:
        """A cell with a state, and the functions around it."""
        cell, pins = self._library.cells[data["type"]], self._pins(data)
        rules = cell.rules
        if cell.state != "ff" or "clocked_on_also" in rules:
            raise UserError("netlist", "only flip-flops have a state in an energy run", cell.name)
        inputs = {pin: pins.get(pin, LOW) for pin in cell.inputs}
        edge = self._gate(cell.name, rules["clocked_on"], inputs, LOW)
        rising = [self._clocks.get(row) == (edge.table == 0b10) for row in edge.inputs]
        if rising != [True]:
            rule = "all registers load at the rising edge of one clock in an energy run"
            raise UserError("clock", rule, self._clock_name)
        state, other, load = self._fresh(), self._fresh(), self._fresh()
        own = dict(zip(cell.states, (state, other), strict=False))
        self._shown.append(Gate(0b01, (state,), other, cell.name))
        self._shown += [
            self._gate(cell.name, function, own | inputs, pins[pin])
            for pin, function in cell.outputs.items()
            if pins.get(pin, LOW) > HIGH
        ]
        self._loads.append(self._gate(cell.name, rules["next_state"], own | inputs, load))
        at_once = {}
        for word in ("clear", "preset"):
            if word in rules:
                at_once[word] = self._fresh()
                self._loads.append(self._gate(cell.name, rules[word], inputs, at_once[word]))
        if len(at_once) == 2 and rules.get("clear_preset_var1", "L") != "L":
            rule = "clear wins over preset in an energy run"
            raise UserError("netlist", rule, cell.name)
        self.registers.append(Register(state, load, **at_once))

    def _costs(
        self, cells: Sequence[Mapping[str, Any]], power: Power
    ) -> tuple[npt.NDArray[Any], npt.NDArray[Any], npt.NDArray[Any]]:
        """`half`, `rise` and `fall`; afterwards every net has a row."""
        found = [
            (row, pin)
            for data in cells
            for name, row in self._pins(data).items()
            if (pin := power.cells[data["type"]].get(name)) is not None and row > HIGH
        ]
        half, rise, fall = (np.zeros(self.rows) for _ in range(3))
        for row, pin in found:
            half[row] += pin.capacitance * power.voltage**2 / 2
            rise[row] += pin.rise
            fall[row] += pin.fall
        return half, rise, fall


def _ordered(gates: Sequence[Gate]) -> list[Gate]:
    """The same gates, each behind those that drive it."""
    driver = {gate.output: at for at, gate in enumerate(gates)}
    done: list[Gate] = []
    ready, waiting = [False] * len(gates), set[int]()
    for start in range(len(gates)):
        stack = [start]
        while stack:
            at = stack[-1]
            rows = gates[at].inputs
            missing = [driver[r] for r in rows if r in driver and not ready[driver[r]]]
            if ready[at] or not missing:
                if not ready[at]:
                    done.append(gates[at])
                ready[at] = True
                waiting.discard(stack.pop())
            elif at in waiting:
                raise UserError("netlist", "gates in a loop have no energy here", gates[at].kind)
            else:
                waiting.add(at)
                stack += missing
    return done
