"""Registers around a design: nothing inside is touched, and everything counts."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from synth_samples import MAC, verilog

from hwgen.errors import UserError
from hwgen.synth import count, synthesize
from hwgen.synth.device import DEFAULTS
from hwgen.synth.surround import surround

FAMILIES = tuple(DEFAULTS)
TWO_CLOCKS = """\
module two(input a, input b, input [1:0] d, output reg [1:0] q);
  always @(posedge a) q[0] <= d[0];
  always @(posedge b) q[1] <= d[1];
endmodule
"""


def mapped(text: str, top: str, family: str, folder: Path) -> dict[str, Any]:
    """The netlist that is placed, before anything is put around it."""
    synthesize(verilog(text, top), family, workdir=folder)
    modules = json.loads((folder / "netlist.json").read_text())["modules"]
    return modules[top]


def types(netlist: Any) -> dict[str, int]:
    found: dict[str, int] = {}
    for cell in netlist["cells"].values():
        if cell["type"] != "$scopeinfo":
            found[cell["type"]] = found.get(cell["type"], 0) + 1
    return found


@pytest.mark.parametrize("family", FAMILIES)
def test_the_design_inside_is_untouched(family: str, tmp_path: Path) -> None:
    bare = mapped(MAC, "mac", family, tmp_path)
    whole, around = surround(bare, family, "clk")
    assert bare["cells"].items() <= whole["cells"].items()
    assert bare["netnames"].items() <= whole["netnames"].items()
    inside, outside = (count.count(family, types(n)) for n in (bare, whole))
    assert outside.ff - inside.ff == around["FF"]
    assert outside.lut - inside.lut == around["LUT"]
    # rst, act, wgt and acc, then a tree of exclusive ors of four over the twelve bits of acc.
    assert around == {"FF": 9 + 12 + 3 + 1, "LUT": 3 + 1}
    assert [port["direction"] for port in whole["ports"].values()] == ["input", "input", "output"]


def simulate(netlist: Any, family: str, edges: int, pin: list[int], held: Any) -> list[int]:
    """The values of the output pin over `edges` clocks: a model of nothing but the registers.

    The design inside is replaced by `held`: its output nets carry what `held` says of the
    values of the nets that the registers drive.
    """
    data, out = ("D", "DI")[family == "ecp5"], "Q"
    lut = {"ice40": ("I0", "I1", "I2", "I3", "O"), "ecp5": ("A", "B", "C", "D", "Z")}[family]
    ports = {name: port["bits"] for name, port in netlist["ports"].items()}
    values: dict[Any, int] = {"0": 0}
    ring = {n: c for n, c in netlist["cells"].items() if n.startswith("around")}
    registers = [c["connections"] for c in ring.values() if "Q" in c["connections"]]
    gates = [c["connections"] for c in ring.values() if "Q" not in c["connections"]]
    for pins in registers:
        values[pins[out][0]] = 0
    seen = []
    for edge in range(edges):
        values[ports["around.in"][0]] = pin[edge % len(pin)]
        values |= held(values)
        for pins in gates:
            inputs = [values[pins[name][0]] for name in lut[:4]]
            values[pins[lut[4]][0]] = sum(inputs) % 2
        after = {pins[out][0]: values[pins[data][0]] for pins in registers}
        values |= after
        seen.append(values[ports["around.out"][0]])
    return seen


@pytest.mark.parametrize("family", FAMILIES)
def test_every_output_reaches_the_pin_and_every_input_is_set_alone(
    family: str, tmp_path: Path
) -> None:
    bare = mapped(MAC, "mac", family, tmp_path)
    whole, around = surround(bare, family, "clk")
    outputs = bare["ports"]["acc"]["bits"]
    inputs = [bit for name in ("rst", "act", "wgt") for bit in bare["ports"][name]["bits"]]
    pin = random.Random(1).choices((0, 1), k=64)
    seen: list[list[int]] = []

    def watch(values: dict[Any, int]) -> dict[Any, int]:
        seen.append([values[bit] for bit in inputs])
        return dict.fromkeys(outputs, 0)

    quiet = simulate(whole, family, 40, pin, watch)
    assert quiet == [0] * 40
    for delay in range(len(inputs)):
        assert [row[delay] for row in seen[delay + 1 :]] == pin[: 39 - delay]
    for bit in outputs:
        one = simulate(whole, family, 10, pin, lambda _, b=bit: {**dict.fromkeys(outputs, 0), b: 1})
        assert one[-1] == 1
    assert around["FF"] > len(inputs)


@pytest.mark.parametrize("family", FAMILIES)
def test_two_clocks_keep_their_pins(family: str, tmp_path: Path) -> None:
    bare = mapped(TWO_CLOCKS, "two", family, tmp_path)
    with pytest.raises(UserError, match=r"several inputs clock the design \(a, b\)") as caught:
        surround(bare, family, None)
    assert (caught.value.key, caught.value.nearest) == ("clock", "a")
    whole, around = surround(bare, family, "b")
    assert {"a", "b"} < set(whole["ports"])
    ring = [c["connections"] for n, c in whole["cells"].items() if n.startswith("around")]
    clock = {tuple(pins[p]) for pins in ring for p in ("C", "CLK") if p in pins and "Q" in pins}
    assert clock == {tuple(bare["ports"]["b"]["bits"])}
    assert around["FF"] == 2 + 2 + 1


@pytest.mark.parametrize("family", FAMILIES)
def test_the_clock_is_found_or_made(family: str, tmp_path: Path) -> None:
    text = "module n(input tick, d, output reg q); always @(posedge tick) q <= d; endmodule"
    whole, _ = surround(mapped(text, "n", family, tmp_path), family, None)
    assert next(iter(whole["ports"])) == "tick"
    text = "module c(input a, b, output y); assign y = a ^ b; endmodule"
    whole, around = surround(mapped(text, "c", family, tmp_path), family, None)
    assert set(whole["ports"]) == {"around.clk", "around.in", "around.out"}
    assert around == {"FF": 3, "LUT": 0}
    text = (
        "module g(input a, b, d, output reg q); wire c = a & b; always @(posedge c) q <= d;"
        " endmodule"
    )
    gated = mapped(text, "g", family, tmp_path)
    with pytest.raises(UserError, match="no input clocks the design directly"):
        surround(gated, family, None)
    whole, _ = surround(gated, family, "a")
    assert next(iter(whole["ports"])) == "a"


def test_names_do_not_meet(tmp_path: Path) -> None:
    text = "module n(input clk, around, output reg q); always @(posedge clk) q <= around; endmodule"
    whole, _ = surround(mapped(text, "n", "ice40", tmp_path), "ice40", "clk")
    assert set(whole["ports"]) == {"clk", "around_.in", "around_.out"}
