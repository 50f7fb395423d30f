"""One cell as a netlist of its own, beside the model that comes with Yosys."""

from __future__ import annotations

import importlib.util
import re
from functools import cache
from pathlib import Path
from typing import Any

from synth_bench import differences

from hwgen.synth import netlist
from hwgen.synth.netlist import verilog

SHARE = Path(importlib.util.find_spec("pyosys").submodule_search_locations[0]) / "share"
THEIRS = {
    "ice40": ["ice40/cells_sim.v"],
    "ecp5": ["lattice/ccu2c_sim.vh", "lattice/common_sim.vh"],
    "xilinx": ["xilinx/cells_sim.v"],
    "gowin": ["gowin/cells_sim.v"],
}


def bits(value: int, width: int) -> str:
    return format(value, f"0{width}b")


def module(
    kind: str, params: dict[str, str], inputs: dict[str, int], outputs: dict[str, int], clock: str
) -> dict[str, Any]:
    """A netlist of one cell, whose pins are the ports, as Yosys writes it."""
    ports: dict[str, Any] = {}
    free = 2
    directions = {**dict.fromkeys(inputs, "input"), **dict.fromkeys(outputs, "output")}
    for name, width in {**inputs, **outputs}.items():
        ports[name] = {
            "direction": directions[name],
            "bits": list(range(free, free + width)),
        }
        free += width
    cell = {
        "type": kind,
        "parameters": params,
        "attributes": {},
        "port_directions": directions,
        "connections": {name: port["bits"] for name, port in ports.items()},
    }
    return {"ports": ports, "cells": {"u": cell}, "netnames": {}}


def model(family: str, kind: str, params: dict[str, str], inputs, outputs, clock="none") -> str:
    """Our model of one cell: a module `ours` with its pins as ports."""
    whole = {**({clock: 1} if clock != "none" else {}), **inputs}
    mapped = module(kind, params, whole, outputs, clock)
    return verilog(mapped, "ours", netlist._FAMILIES[family])


def given(params: dict[str, str]) -> str:
    """Parameters as an instance in Verilog has them."""
    if not params:
        return ""
    words = {
        name: f"{len(value)}'b{value}" if set(value) <= {"0", "1"} else f'"{value.strip()}"'
        for name, value in params.items()
    }
    return " #(" + ", ".join(f".{name}({value})" for name, value in words.items()) + ")"


def against(tmp_path, family, kind, params, inputs, outputs, clock="none", **more) -> None:
    """Asserts that our model of a cell does what that of Yosys does."""
    text = model(family, kind, params, inputs, outputs, clock)
    wrong, seen = differences(
        tmp_path,
        [text, theirs(family)],
        ("ours", kind + given(params)),
        inputs,
        outputs,
        clock=clock,
        **more,
    )
    assert seen > 100
    assert wrong == 0


@cache
def theirs(family: str) -> str:
    """The models of Yosys without their delays, which Icarus cannot all read."""
    text = "".join((SHARE / name).read_text() for name in THEIRS[family])
    text = re.sub(r"^\s*specify\b.*?\bendspecify\b", "", text, flags=re.M | re.S)
    return re.sub(r"^module TRELLIS_COMB\(.*?^endmodule", "", text, flags=re.M | re.S)


def pins(*names: str) -> dict[str, int]:
    return dict.fromkeys(names, 1)
