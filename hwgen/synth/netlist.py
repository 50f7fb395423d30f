"""The mapped netlist of a design as an `Rtl` that can be simulated like the design itself."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from hwgen.errors import UserError
from hwgen.modules import split
from hwgen.rtl import FOOTER, INPUT, PREAMBLE, Rtl
from hwgen.synth import flow
from hwgen.synth.cells import ecp5, gowin, ice40, xilinx
from hwgen.synth.cells.cell import Cell
from hwgen.synth.cells.expression import ONE, ZERO
from hwgen.synth.cells.library import Library
from hwgen.synth.cells.writer import Writer
from hwgen.synth.run import GENERIC_LIBRARY, synthesize
from hwgen.synth.target import FPGA, GENERIC, Target
from hwgen.yosys import child

_Model = Callable[[Cell, Writer], bool]
_FAMILIES: Mapping[str, _Model] = {
    "ice40": ice40.model,
    "ecp5": ecp5.model,
    "xilinx": xilinx.model,
    "gowin": gowin.model,
}
_NAME = re.compile(r"[A-Za-z_]\w*")
# No hardware: where flattened cells came from.
_REMARKS = ("$scopeinfo",)
# Cells that are constants.
_TIES = {"GND": ZERO, "VCC": ONE, "VLO": ZERO, "VHI": ONE}


def netlist(
    rtl: Rtl,
    target: str | Target,
    *,
    target_ps: float | None = None,
    dsp: bool = False,
    dont_use: Sequence[str] = (),
    timeout: float | None = None,
) -> Rtl:
    """`rtl` mapped to `target`, flat, as Verilog with models of its cells.

    The arguments are those of `synthesize`, which does the mapping.  The result has the ports,
    channels and timing of `rtl`, so the same vectors prove it; it counts as foreign Verilog,
    since no component of hwgen stands behind it, and `options` says where it came from.

    Registers begin as they do in the device; those of gate libraries, which begin with anything,
    with arbitrary bits.  What a device leaves undefined (a block memory read where the other port
    writes) gives garbage.  The models of external memories are mapped with the rest.

    Raises what `synthesize` raises, and `UserError` where a cell, or the mode it is used in, has
    no model.
    """
    goal = Target.parse(target)
    whole = rtl.closed()
    with child.folder(None) as place:
        synthesize(
            whole,
            goal,
            target_ps=target_ps,
            dsp=dsp,
            dont_use=dont_use,
            timeout=timeout,
            workdir=place,
        )
        mapped = json.loads((place / flow.NETLIST).read_text())["modules"][rtl.top]
    options: dict[str, Any] = {"netlist": str(goal), "dsp": dsp}
    if target_ps is not None:
        options["target_ps"] = target_ps
    return replace(
        whole,
        text=verilog(mapped, rtl.top, _models(goal)),
        header=f"// {rtl.design or rtl.top} mapped to {goal}, with models of the cells.\n",
        design=None,
        config={},
        language="verilog",
        options=options,
    )


def netlist_targets(libraries: Iterable[Path] = ()) -> list[tuple[str, bool]]:
    """(target, dsp) that a check of all netlists should cover; `libraries` are Liberty files."""
    found = [(GENERIC, False)]
    found += [(family, dsp) for family in FPGA for dsp in (False, True)]
    return found + [(f"liberty:{path}", False) for path in libraries]


def verilog(mapped: Mapping[str, Any], top: str, model: _Model) -> str:
    """The text of the flat module `top` as Yosys writes it in JSON, with models of its cells."""
    prefix = ""
    while any(re.fullmatch(rf"{prefix}(n|\w+_)\d+", name) for name in mapped["ports"]):
        prefix += "net_"
    nets = _nets(mapped, prefix)
    out = Writer(prefix)
    drivers: dict[str, tuple[Cell, str]] = {}
    for name, data in mapped["cells"].items():
        if data["type"] in _REMARKS or data["type"] in _TIES:
            continue
        cell = Cell(name, data, nets)
        if not model(cell, out):
            raise UserError("netlist", f"there is no simulation model of {cell.kind}", name)
        cell.finish()
        drivers |= {net: (cell, pin) for net, pin in cell.driven().items()}
    body = out.text(_notes(mapped, nets))
    ports, declared, results = _ports(mapped, nets)
    for net in _undriven(body + results, prefix, {*out.nets, *declared}):
        if net in drivers:
            cell, pin = drivers[net]
            raise cell.refused(f"{pin} used")
        # Driven by nothing in the design either: any value will do.
        body = f"  wire {net} = {ZERO};\n{body}"
    head = f"module {_escaped(top)} (\n{ports}\n);\n"
    models = "".join(f"\n{text}" for text in _texts(out.modules))
    return f"{PREAMBLE}{head}{body}{results}endmodule\n{models}{FOOTER}"


def _models(goal: Target) -> _Model:
    """What models the cells of a target."""
    if goal.fpga:
        return _FAMILIES[goal.kind]
    from hwgen.synth import liberty

    return Library(liberty.load(goal.path or GENERIC_LIBRARY)).model


def _nets(mapped: Mapping[str, Any], prefix: str) -> dict[int, str]:
    """Verilog names of all nets, new ones with `prefix`; bits of inputs are bits of the port."""
    nets: dict[int, str] = {}
    for name, port in mapped["ports"].items():
        if port["direction"] == INPUT:
            for at, bit in enumerate(port["bits"]):
                wide = len(port["bits"]) > 1
                nets[bit] = f"{_escaped(name)}[{at}]" if wide else _escaped(name)
    for cell in mapped["cells"].values():
        if cell["type"] in _TIES:
            for (bit,) in cell["connections"].values():
                nets[bit] = _TIES[cell["type"]]
    bits = (bit for entry in mapped["netnames"].values() for bit in entry["bits"])
    pins = (
        bit
        for cell in mapped["cells"].values()
        for found in cell["connections"].values()
        for bit in found
    )
    for bit in (*bits, *pins):
        if isinstance(bit, int):
            nets.setdefault(bit, f"{prefix}n{bit}")
    return nets


def _notes(mapped: Mapping[str, Any], nets: Mapping[int, str]) -> dict[str, str]:
    """Net -> what it is called in the design."""
    notes: dict[str, str] = {}
    for name, entry in mapped["netnames"].items():
        if not entry["hide_name"] and name.isprintable():
            for at, bit in enumerate(entry["bits"]):
                if isinstance(bit, int):
                    wide = len(entry["bits"]) > 1
                    notes.setdefault(nets[bit], f"{name}[{at}]" if wide else name)
    return notes


def _ports(mapped: Mapping[str, Any], nets: Mapping[int, str]) -> tuple[str, set[str], str]:
    """The list of ports, the names declared by it, and what drives the outputs."""
    lines, declared, results = [], set(), []
    for name, port in mapped["ports"].items():
        width = len(port["bits"])
        shape = f"[{width - 1}:0] " if width > 1 else ""
        plain = _escaped(name)
        lines.append(f"  {port['direction']} wire {shape}{plain}")
        declared.add(plain)
        if port["direction"] != INPUT:
            constants = {"1": ONE}
            bits = [
                nets[bit] if isinstance(bit, int) else constants.get(bit, ZERO)
                for bit in reversed(port["bits"])
            ]
            value = bits[0] if width == 1 else "{" + ", ".join(bits) + "}"
            results.append(f"  assign {plain} = {value};\n")
    return ",\n".join(lines), declared, "".join(results)


def _undriven(text: str, prefix: str, known: set[str]) -> list[str]:
    """Nets that are used and have no declaration."""
    plain = re.sub(r"//[^\n]*", "", text)
    used = dict.fromkeys(re.findall(rf"(?<![\w'.]){prefix}n\d+\b", plain))
    return [net for net in used if net not in known]


def _escaped(name: str) -> str:
    return name if _NAME.fullmatch(name) else f"\\{name} "


@cache
def _library() -> dict[str, str]:
    """Module -> text of all models in Verilog."""
    files = sorted((Path(__file__).parent / "cells").glob("*.v"))
    return {each.name: f"{each.text}\n" for file in files for each in split(file.read_text())}


def _texts(modules: Iterable[str]) -> list[str]:
    """The texts of `modules` and of those that they are made of."""
    library, wanted = _library(), sorted(modules)
    for name in wanted:
        inside = dict.fromkeys(re.findall(r"^  (\w+) #\(", library[name], re.M))
        wanted += [each for each in inside if each in library and each not in wanted]
    return [library[name] for name in wanted]
