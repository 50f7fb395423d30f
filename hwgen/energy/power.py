"""What a Liberty file says about energy: capacitances of pins, internal energies, the voltage.

Of every power table the value in the middle is taken, whatever slope and load the instance has:
index n // 2 along each axis.  Tables of one pin that differ in `related_pin` or `when` are
averaged, those of several supplies (`related_pg_pin`) are added up.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from hwgen.errors import UserError
from hwgen.synth import liberty
from hwgen.synth.liberty import Group
from hwgen.synth.tables import capacitance, number, scale

_EDGES = ("rise_power", "fall_power", "power")
_KEPT = frozenset({"library", "cell", "pin", "internal_power", *_EDGES})
_ROW = re.compile(r'"([^"]*)"')
_PICO = 1e12


@dataclass(frozen=True)
class Pin:
    """capacitance in pF, 0 of outputs; energy in pJ inside the cell when the pin rises or falls."""

    capacitance: float = 0.0
    rise: float = 0.0
    fall: float = 0.0


@dataclass(frozen=True)
class Power:
    """voltage in V; cell -> pin -> figures."""

    voltage: float
    cells: Mapping[str, Mapping[str, Pin]]


def load(path: Path) -> Power:
    """The figures in a Liberty file; `UserError` where it has no capacitances or energies."""
    text = liberty.load(path).text
    try:
        found = parse(text)
    except ValueError as error:
        raise UserError("liberty", f"must be a Liberty file ({error})", str(path)) from error
    pins = [pin for cell in found.cells.values() for pin in cell.values()]
    if not any(pin.capacitance for pin in pins):
        raise UserError("liberty", "must have the capacitances of input pins", str(path))
    if not any(pin.rise or pin.fall for pin in pins):
        raise UserError("liberty", "must have internal_power tables", str(path))
    if not found.voltage > 0:
        raise UserError("liberty", "must have a nom_voltage", str(path))
    return found


def parse(text: str) -> Power:
    """The figures in Liberty text; ValueError where it is not Liberty."""
    top = liberty.groups(text, _KEPT)
    volt = scale(top.values.get("voltage_unit", "1V"), "voltage_unit")
    farad = scale(top.lists.get("capacitive_load_unit", "1,pf"), "capacitive_load_unit")
    # Liberty gives energies in the unit of capacitance times that of the voltage squared.
    joule = farad * volt * volt
    default = number(top.values.get("default_input_pin_cap", "0"), "default_input_pin_cap")
    cells = {
        cell.name: {
            pin.name: _pin(pin, default, farad * _PICO, joule * _PICO)
            for pin in _inside(cell, "pin")
        }
        for cell in _inside(top, "cell")
    }
    voltage = number(top.values.get("nom_voltage", "0"), "nom_voltage")
    return Power(voltage * volt, cells)


def _pin(pin: Group, default: float, picofarad: float, picojoule: float) -> Pin:
    own = 0.0
    if pin.values.get("direction") == "input":
        own = capacitance(pin, default)
    supplies: dict[str, list[tuple[float, float]]] = {}
    for group in _inside(pin, "internal_power"):
        tables = {table.kind: _middle(table) for table in group.groups}
        both = tables.get("power", 0.0)
        rise, fall = (tables.get(edge, both) for edge in _EDGES[:2])
        supplies.setdefault(group.values.get("related_pg_pin", ""), []).append((rise, fall))
    rise, fall = (
        sum(sum(pair[edge] for pair in pairs) / len(pairs) for pairs in supplies.values())
        for edge in (0, 1)
    )
    return Pin(own * picofarad, rise * picojoule, fall * picojoule)


def _middle(table: Group) -> float:
    rows = _ROW.findall(table.lists.get("values", ""))
    if not rows:
        raise ValueError(f"{table.kind} ({table.name}) has no values")
    row = re.split(r"[,\s]+", rows[len(rows) // 2].replace("\\", " ").strip(" ,\n"))
    return number(row[len(row) // 2], table.kind)


def _inside(group: Group, kind: str) -> Iterable[Group]:
    return (each for each in group.groups if each.kind == kind)
