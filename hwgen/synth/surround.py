"""Registers around a mapped design, so that neither the number nor the speed of pins counts.

Every input bit is driven by a register of its own, which together form one shift
register behind one pin; every output bit is caught by a register, and these are folded
by a pipelined tree of exclusive ors into one pin.  Clocks keep pins of their own.  So
the paths at the edge of the design run from register to register like all others.

This is done on the mapped netlist, by adding cells: the design inside is the one whose
cells were counted, untouched, and nothing in it can be optimised away or shared with
the registers around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from hwgen.errors import UserError

Netlist = Mapping[str, Any]
"""A flat module as Yosys writes it in JSON."""

# Cell types and their clock pins.
_CLOCK_PINS = {
    "ice40": (
        (r"SB_DFF\w*", r"C"),
        (r"SB_RAM40_4K\w*", r"[RW]CLKN?"),
        (r"SB_MAC16", r"CLK"),
        (r"SB_SPRAM256KA", r"CLOCK"),
    ),
    "ecp5": (
        (r"TRELLIS_FF", r"CLK"),
        (r"TRELLIS_DPR16X4", r"WCK"),
        (r"DP16KD|PDPW16KD", r"CLK[ABRW]"),
        (r"(MULT|ALU)\d+\w*", r"CLK[0-3]"),
    ),
}

_XOR4 = "0110100110010110"
_IN, _OUT = "input", "output"


@dataclass
class _Builder:
    """Adds cells of one family, all on one clock."""

    family: str
    prefix: str
    clock: int
    free: int
    cells: dict[str, Any] = field(default_factory=dict)
    names: dict[str, Any] = field(default_factory=dict)
    ffs: int = 0
    luts: int = 0

    def wire(self, name: str) -> int:
        """A new net called `name`, under the prefix."""
        bit, self.free = self.free, self.free + 1
        self.names[f"{self.prefix}.{name}"] = {"hide_name": 0, "bits": [bit], "attributes": {}}
        return bit

    def register(self, name: str, data: int, out: int | None = None) -> int:
        """A register of `data` that drives the net `out`, by default a new one."""
        out = self.wire(name) if out is None else out
        if self.family == "ice40":
            pins: dict[str, Any] = {"C": self.clock, "D": data, "Q": out}
            self._cell(f"{name}_ff", "SB_DFF", {}, pins, "Q")
        else:
            options = {"GSR": "DISABLED", "CEMUX": "1 ", "CLKMUX": "CLK", "LSRMUX": "LSR"}
            options |= {"REGSET": "RESET", "SRMODE": "LSR_OVER_CE"}
            pins = {"CLK": self.clock, "LSR": "0", "DI": data, "Q": out}
            self._cell(f"{name}_ff", "TRELLIS_FF", options, pins, "Q")
        self.ffs += 1
        return out

    def exclusive_or(self, name: str, bits: Sequence[int]) -> int:
        """Of one to four bits; one bit needs no cell."""
        if len(bits) == 1:
            return bits[0]
        out = self.wire(name)
        data = [*bits, *["0"] * (4 - len(bits))]
        if self.family == "ice40":
            pins = dict(zip(("I0", "I1", "I2", "I3"), data, strict=True)) | {"O": out}
            self._cell(f"{name}_lut", "SB_LUT4", {"LUT_INIT": _XOR4}, pins, "O")
        else:
            pins = dict(zip("ABCD", data, strict=True)) | {"Z": out}
            self._cell(f"{name}_lut", "LUT4", {"INIT": _XOR4}, pins, "Z")
        self.luts += 1
        return out

    def _cell(
        self, name: str, kind: str, options: Mapping[str, str], pins: Mapping[str, Any], out: str
    ) -> None:
        self.cells[f"{self.prefix}.{name}"] = {
            "hide_name": 0,
            "type": kind,
            "parameters": dict(options),
            "attributes": {},
            "port_directions": {pin: _OUT if pin == out else _IN for pin in pins},
            "connections": {pin: [bit] for pin, bit in pins.items()},
        }


def surround(netlist: Netlist, family: str, clock: str | None) -> tuple[Netlist, dict[str, int]]:
    """`netlist` with registers around it, and how many "FF" and "LUT" they are.

    clock  the input that clocks the registers; None, or a name that is no input: the
           one input that clocks the design, or a clock of its own around a design that
           has none

    `UserError` when several inputs clock the design and none is named, when the clock
    is not an input at all, or for a port that is both input and output.
    """
    inputs = dict(_bits(netlist, _IN))
    if any(port["direction"] not in (_IN, _OUT) for port in netlist["ports"].values()):
        raise UserError("place", "a design whose ports are inputs or outputs, not both")
    clocking = _clock_bits(netlist, family)
    clocks = {name: bit for name, bit in inputs.items() if bit in clocking}
    chosen = _chosen(clocks, inputs, clock, bool(clocking))
    used = {bit for entry in netlist["netnames"].values() for bit in entry["bits"]}
    free = max((bit for bit in used if isinstance(bit, int)), default=1) + 1
    prefix = "around"
    while any(name.startswith(prefix) for name in (*netlist["netnames"], *netlist["cells"])):
        prefix += "_"
    build = _Builder(family, prefix, 0, free)
    ports: dict[str, Any] = {}
    if chosen is None:
        chosen, clocks = "clk", {f"{prefix}.clk": build.wire("clk")}
        build.clock = next(iter(clocks.values()))
    else:
        build.clock = inputs[chosen]
        clocks.setdefault(chosen, build.clock)
    for name, bit in clocks.items():
        ports[name] = {"direction": _IN, "bits": [bit]}
    # The nets of the inputs keep their numbers, so the design is not touched: each register
    # drives its input's net.
    serial = build.wire("in")
    ports[f"{prefix}.in"] = {"direction": _IN, "bits": [serial]}
    for name, bit in inputs.items():
        if bit not in clocks.values():
            serial = build.register(f"in.{name}", serial, bit)
    outputs = {bit: name for name, bit in _bits(netlist, _OUT)}
    fold = [build.register(f"out.{name}", bit) for bit, name in outputs.items()] or [serial]
    level = 0
    while len(fold) > 1:
        groups = [fold[at : at + 4] for at in range(0, len(fold), 4)]
        fold = [
            build.register(f"fold{level}.{n}", build.exclusive_or(f"xor{level}.{n}", group))
            for n, group in enumerate(groups)
        ]
        level += 1
    ports[f"{prefix}.out"] = {"direction": _OUT, "bits": fold}
    module = {
        **netlist,
        "ports": ports,
        "cells": {**netlist["cells"], **build.cells},
        "netnames": {**netlist["netnames"], **build.names},
    }
    return module, {"LUT": build.luts, "FF": build.ffs}


def _bits(netlist: Netlist, direction: str) -> Iterator[tuple[str, int]]:
    """Names and nets of the port bits of one direction; constants are none."""
    for name, port in netlist["ports"].items():
        if port["direction"] == direction:
            wide = len(port["bits"]) > 1
            for index, bit in enumerate(port["bits"]):
                if isinstance(bit, int):
                    yield (f"{name}[{index}]" if wide else name), bit


def _clock_bits(netlist: Netlist, family: str) -> set[int]:
    """The nets at clock pins."""
    found = set()
    for cell in netlist["cells"].values():
        for kind, pin in _CLOCK_PINS[family]:
            if re.fullmatch(kind, cell["type"]):
                for port, bits in cell["connections"].items():
                    if re.fullmatch(pin, port):
                        found |= {bit for bit in bits if isinstance(bit, int)}
    return found


def _chosen(
    clocks: Mapping[str, int], inputs: Mapping[str, int], clock: str | None, clocked: bool
) -> str | None:
    """The input that clocks the registers around; None for a design without registers."""
    if clock in inputs:
        return clock
    if len(clocks) == 1:
        return next(iter(clocks))
    if len(clocks) > 1:
        rule = f"several inputs clock the design ({', '.join(clocks)}): name one"
        raise UserError("clock", rule, clock, next(iter(clocks)))
    if clocked:
        rule = "no input clocks the design directly: name the clock of its inputs and outputs"
        raise UserError("clock", rule, clock, next(iter(inputs), None))
    return None
