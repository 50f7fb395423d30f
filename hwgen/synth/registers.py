"""What flip-flops add to the longest path between them: clock-to-output and setup time.

Every edge, of the clock and of the data, is the slower one of a NAND2 (the smallest, 1 GE) that
drives four of its kind and is itself driven by such an edge; a flip-flop drives four NAND2, too.
The middle of the tables would be no common ground: it is an edge of 0.1 ns in one library and of
1.3 ns in another.  Wires have no load.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hwgen.synth import tables
from hwgen.synth.liberty import Group, Library

FANOUT = 4

_DELAYS, _SLEWS = ("cell_rise", "cell_fall"), ("rise_transition", "fall_transition")
_LIMITS = ("rise_constraint", "fall_constraint")
_KEPT = frozenset({"cell", "pin", "timing", *_DELAYS, *_SLEWS, *_LIMITS})
_PICO = 1e12
# The slew of a chain of gates settles within a few of them.
_CHAIN = 40


@dataclass(frozen=True)
class Register:
    """Of one flip-flop, the worst of its pins and edges, in picoseconds; setup may be negative."""

    clk_to_q: float
    setup: float


@dataclass(frozen=True)
class Registers:
    """Those flip-flops of a library that have tables, by cell name; `slew` in picoseconds,
    `load` in the unit of the library."""

    slew: float
    load: float
    cells: Mapping[str, Register]

    def overhead(self, cells: Iterable[str]) -> float | None:
        """Worst clock-to-output plus worst setup, picoseconds, of the state cells of a netlist.

        None where there are none, or one of them is a latch or has no tables.
        """
        names = set(cells)
        if not names or not names <= self.cells.keys():
            return None
        found = [self.cells[name] for name in names]
        return max(r.clk_to_q for r in found) + max(r.setup for r in found)


def load(library: Library) -> Registers:
    """The flip-flops of a library with a NAND2; ValueError where its tables cannot be read."""
    second = tables.scale(library.head.values.get("time_unit", "1ns"), "time_unit")
    templates = {g.name: g for g in library.head.groups if g.kind == "lu_table_template"}
    slew, farads = _edge(library, templates)
    cells = {}
    for cell in library.cells.values():
        if cell.state != "ff":
            continue
        group = library.whole(cell.name, _KEPT)
        delays = _tables(group, ("rising_edge", "falling_edge"), _DELAYS, templates)
        limits = _tables(group, ("setup_rising", "setup_falling"), _LIMITS, templates)
        if slew and delays and limits:
            cells[cell.name] = Register(
                max(t.at(slew, farads) for t in delays) * second * _PICO,
                max(t.at(slew, farads) for t in limits) * second * _PICO,
            )
    return Registers(slew * second * _PICO, farads, cells)


def _edge(library: Library, templates: Mapping[str, Group]) -> tuple[float, float]:
    """Slew of a NAND2 with a fan-out of four in a chain of such, and its load; library units.

    The slew is 0 where the NAND2 has no tables.
    """
    assert library.nand2 is not None, "liberty.load refuses a library without NAND2"
    group = library.whole(library.nand2.name, _KEPT)
    default = tables.number(
        library.head.values.get("default_input_pin_cap", "0"), "default_input_pin_cap"
    )
    inputs = [
        tables.capacitance(pin, default)
        for pin in group.groups
        if pin.kind == "pin" and pin.name in library.nand2.inputs
    ]
    farads = FANOUT * sum(inputs) / len(inputs)
    slews = _tables(group, ("", "combinational"), _SLEWS, templates)
    slew = 0.0
    for _ in range(_CHAIN):
        slew = max((t.at(slew, farads) for t in slews), default=0.0)
    return slew, farads


def _tables(
    cell: Group, types: tuple[str, ...], kinds: tuple[str, ...], templates: Mapping[str, Group]
) -> list[tables.Table]:
    """The tables of these kinds in the timing groups of these types, of all pins."""
    return [
        tables.table(each, templates)
        for pin in cell.groups
        for timing in pin.groups
        if timing.kind == "timing" and timing.values.get("timing_type", "") in types
        for each in timing.groups
        if each.kind in kinds
    ]
