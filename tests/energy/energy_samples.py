"""A library and a design small enough to compute energies by hand."""

from __future__ import annotations

import re

import numpy as np

from hwgen.rtl import INPUT, OUTPUT, Channel, Field, Port, Rtl, Timing
from hwgen.vectors import Vectors

VOLTAGE = 2.0

# Capacitances in fF, so that energies in the tables are in fF·V² = fJ.
_LIBRARY = """\
library (tiny_power) {
  delay_model : table_lookup; capacitive_load_unit (1, ff); voltage_unit : "1V";
  nom_voltage : 2.0; time_unit : "1ps";
  lu_table_template (t) { variable_1 : input_net_transition;
    variable_2 : total_output_net_capacitance; index_1 ("1, 50, 100"); index_2 ("1, 50, 100"); }
  power_lut_template (p) { variable_1 : input_transition_time;
    variable_2 : total_output_net_capacitance; index_1 ("1, 50, 100"); index_2 ("1, 50, 100"); }
  cell (N2) { area : 2;
    pin (A) { direction : input; capacitance : 3; }
    pin (B) { direction : input; capacitance : 5; }
    pin (Y) { direction : output; function : "(A B)'";
      timing () { related_pin : "A"; timing_sense : negative_unate; TABLES }
      timing () { related_pin : "B"; timing_sense : negative_unate; TABLES }
      internal_power () { related_pin : "A"; POWER(7, 9) }
      internal_power () { related_pin : "B"; POWER(9, 13) } } }
  cell (IV) { area : 1;
    pin (A) { direction : input; capacitance : 10; }
    pin (Y) { direction : output; function : "A'";
      timing () { related_pin : "A"; timing_sense : negative_unate; TABLES }
      internal_power () { related_pin : "A"; POWER(100, 1000) } } }
  cell (BF) { area : 2;
    pin (A) { direction : input; capacitance : 4; }
    pin (Y) { direction : output; function : "A";
      timing () { related_pin : "A"; timing_sense : positive_unate; TABLES }
      internal_power () { related_pin : "A"; POWER(2, 3) } } }
  cell (FF) { area : 9; ff (IQ, IQN) { clocked_on : "CK"; next_state : "D"; }
    pin (CK) { direction : input; capacitance : 1.5; internal_power () { POWER(6, 8) } }
    pin (D) { direction : input; capacitance : 20; internal_power () { POWER(0.5, -0.25) } }
    pin (Q) { direction : output; function : "IQ";
      internal_power () { related_pin : "CK"; POWER(30, 50) } } }
  cell (FR) { area : 12;
    ff (IQ, IQN) { clocked_on : "CK"; next_state : "D"; clear : "R'"; }
    pin (CK) { direction : input; capacitance : 1; }
    pin (D) { direction : input; capacitance : 1; }
    pin (R) { direction : input; capacitance : 1; }
    pin (Q) { direction : output; function : "IQ"; }
    pin (QN) { direction : output; function : "IQN"; } }
  cell (LA) { area : 5; latch (IQ, IQN) { enable : "G"; data_in : "D"; }
    pin (G) { direction : input; capacitance : 1; }
    pin (D) { direction : input; capacitance : 1; }
    pin (Q) { direction : output; function : "IQ"; } }
}
"""
_TABLES = " ".join(
    f'{name} (t) {{ values ("{low}, 30, {high}", "{low}, 30, {high}", "{low}, 30, {high}"); }}'
    for name, low, high in (
        ("cell_rise", 10, 50),
        ("cell_fall", 10, 50),
        ("rise_transition", 5, 40),
        ("fall_transition", 5, 40),
    )
)


def _power(match: re.Match[str]) -> str:
    """Tables with the two values in the middle and nonsense around."""
    tables = zip(("rise_power", "fall_power"), match.groups(), strict=True)
    return " ".join(
        f'{name} (p) {{ values ("-1, -1, -1", "-1, {value}, -1", "-1, -1, -1"); }}'
        for name, value in tables
    )


LIBRARY = re.sub(r"POWER\(([\d.-]+), ([\d.-]+)\)", _power, _LIBRARY).replace("TABLES", _TABLES)

NOT = """\
module register_not(input clk, input rst, input a, output y);
  reg q;
  always @(posedge clk) q <= a;
  assign y = ~q;
endmodule
"""


def register_not() -> Rtl:
    """A register and an inverter: y is what a was not in the cycle before."""
    ports = [Port(name, INPUT, 1) for name in ("clk", "rst", "a")]
    channels = [
        Channel("in", INPUT, (Field("a", ("a",), 1),)),
        Channel("out", OUTPUT, (Field("y", ("y",), 1),)),
    ]
    return Rtl(NOT, "register_not", (*ports, Port("y", OUTPUT, 1)), tuple(channels), Timing(1))


def bits(values: list[int], wrong: int | None = None) -> Vectors:
    """Vectors of `register_not`; the expected value of beat `wrong` is wrong."""
    a = np.array(values)
    y = 1 - a
    if wrong is not None:
        y[wrong] ^= 1
    return Vectors({"in": {"a": a}}, {"out": {"y": y}}, what=f"{len(values)} bits")


def netlist(ports: dict[str, tuple[str, list]], cells: list[tuple[str, dict]]) -> dict:
    """A flat module as Yosys writes it in JSON."""
    return {
        "ports": {n: {"direction": way, "bits": bits_} for n, (way, bits_) in ports.items()},
        "cells": {
            f"u{at}": {"type": kind, "connections": {pin: [bit] for pin, bit in pins.items()}}
            for at, (kind, pins) in enumerate(cells)
        },
    }
