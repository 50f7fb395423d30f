"""`Rtl` -> `Aig`: what Yosys does with the Verilog before anything is proved of it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from hwgen.errors import UserError
from hwgen.formal import aiger
from hwgen.formal.aig import Aig
from hwgen.rtl import Rtl
from hwgen.yosys import child, source
from hwgen.yosys.session import Session
from hwgen.yosys.worker import enter

_STEM, _CELLS = "circuit", "cells.json"

_FLAT = ("proc", "flatten", "opt_expr", "opt_clean", "memory_collect", "opt_clean")
_GATES = (
    "memory_map",
    "async2sync",
    "dffunmap",
    "opt_expr",
    "opt_clean",
    # What nobody drives, and entries of a memory that are not there.
    "setundef -undriven {undriven}",
    "opt_expr",
    "techmap",
    "aigmap",
    f"write_aiger -vmap {_STEM}.map {_STEM}.aig",
)


def lower(
    rtl: Rtl,
    *,
    keep: Collection[str] | None = None,
    undriven: str = "free",
    timeout: float | None = None,
) -> Aig:
    """The whole of `rtl` below its top module as one `Aig`.

    keep      modules to look into, with the top; instances of others are cut out: what they
              give becomes inputs, what they take outputs, named `instance.port`
    undriven  "free": a net that nobody drives has any value in any cycle; "zero": it is 0, as
              in a two-state simulator

    `UserError` for foreign Verilog with latches or more than one clock; `ToolError` when Yosys
    fails or has no result after `timeout` seconds.
    """
    kind = {"free": "-anyseq", "zero": "-zero"}[undriven]
    steps = []
    if keep is not None:
        kept = " ".join([rtl.top, *(f"{name} %u" for name in sorted({*keep} - {rtl.top}))])
        cutting = (
            "proc",
            f"select -set others * {kept} %d",
            "blackbox @others",
            "flatten",
            "expose -evert c:*",
            f"delete * {rtl.top} %d",
        )
        steps += [("cut", command) for command in cutting]
    steps += [("flatten", command) for command in _FLAT]
    job = {
        "task": "hwgen.formal.lower:work",
        "gates": [command.format(undriven=kind) for command in _GATES],
        "clock": rtl.clock,
    }
    with child.folder(None) as place:
        result, _, _ = source.run(
            rtl.closed(), place, steps, job, flatten=keep is None, timeout=timeout
        )
        for problem in result["problems"]:
            raise UserError("verilog", problem)
        aig = aiger.read(place, _STEM)
        aig.outputs |= {(name, bit): value for name, bit, value in result["constants"]}
        return aig


def work(session: Session, job: dict[str, Any]) -> dict[str, Any]:
    """Run the steps of `job`, see whether a proof can be about the design, write it."""
    for stage, command in job["steps"]:
        enter(stage)
        session.run(command)
    session.run(f"write_json {_CELLS}")
    modules = json.loads(Path(_CELLS).read_text())["modules"]
    module = modules[job["top"]]
    found = problems(module, job["clock"])
    if not found:
        enter("gates")
        for command in job["gates"]:
            session.run(command)
    return {
        "yosys": session.version,
        "problems": found,
        "constants": [] if found else _constants(session, module, job["top"]),
    }


def _constants(session: Session, module: dict[str, Any], top: str) -> list[tuple[str, int, int]]:
    """Port, bit and value of the outputs that are constant: the map leaves them out."""
    named = Path(f"{_STEM}.map").read_text().count("\noutput ")
    ports = module["ports"].items()
    if named == sum(len(p["bits"]) for _, p in ports if p["direction"] == "output"):
        return []
    session.run(f"write_json {_CELLS}")
    ports = json.loads(Path(_CELLS).read_text())["modules"][top]["ports"].items()
    return [
        (name, bit, int(value))
        for name, port in ports
        if port["direction"] == "output"
        for bit, value in enumerate(port["bits"])
        if value in ("0", "1")
    ]


def problems(module: dict[str, Any], clock: str | None) -> list[str]:
    """Why a flat module is no circuit of one clock edge; empty if it is.

    clock  the port that the edge is at; a module without that port may have another one
    """
    ports = module["ports"]
    bits = set(ports[clock]["bits"]) if clock in ports else set()
    found = []
    for name, cell in module["cells"].items():
        kind = cell["type"]
        if kind.startswith(("$dlatch", "$adlatch", "$sr", "$_DLATCH", "$_SR")):
            found.append(f"{name} is a latch; proofs are about flip-flops of one clock")
        if not kind.startswith("$"):
            found.append(f"{name}: there is no module {kind}")
        for pin, rising in _clocks(cell):
            bits = bits or {pin}
            if pin not in bits or not rising:
                found.append(f"{name} has another clock than the rising edge of {clock}")
    return found


def _clocks(cell: dict[str, Any]) -> Iterator[tuple[Any, bool]]:
    """The clock pins of a cell, and whether the rising edge counts."""
    for port, pins in cell["connections"].items():
        if port == "CLK":
            yield pins[0], _word(cell, "CLK_POLARITY") == 1
        elif port in ("RD_CLK", "WR_CLK"):
            enabled, rising = _word(cell, f"{port}_ENABLE"), _word(cell, f"{port}_POLARITY")
            for i, pin in enumerate(pins):
                if enabled >> i & 1:
                    yield pin, bool(rising >> i & 1)


def _word(cell: dict[str, Any], key: str) -> int:
    value = cell["parameters"].get(key, 1)
    return int(value, 2) if isinstance(value, str) else int(value)
