"""The measuring part of a synthesis run; it works in the child process of `hwgen.yosys`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from hwgen.synth import flow, levels
from hwgen.synth.permute import permute
from hwgen.yosys.session import Session
from hwgen.yosys.worker import enter

TASK = "hwgen.synth.worker:work"
_RTLIL = "permuted.il"


def _permute(session: Session, seed: int) -> None:
    """Replace the design by the same one with ports, nets and cells reordered."""
    session.run("proc")
    session.run(f"write_rtlil {_RTLIL}")
    path = Path(_RTLIL)
    path.write_text(permute(path.read_text(), seed))
    session.forget()
    session.run(f"read_rtlil {_RTLIL}")


def _netlist(session: Session, top: str) -> dict[str, Any]:
    """`top` and the modules that have a body, as Yosys writes them in JSON."""
    session.run(f"write_json {flow.NETLIST}")
    modules = json.loads(Path(flow.NETLIST).read_text())["modules"]
    return {
        name: module
        for name, module in modules.items()
        if name == top or not {"blackbox", "whitebox"} & module["attributes"].keys()
    }


def work(session: Session, job: dict[str, Any]) -> dict[str, Any]:
    """Run the steps of `job` and return what was found; `netlist.json` is the flat result."""
    permuted = job["seed"] is None
    for stage, command in job["steps"]:
        if stage != "read" and not permuted:
            _permute(session, job["seed"])
            permuted = True
        enter(stage)
        session.run(command)
    enter("measure")
    modules = _netlist(session, job["top"])
    top = modules[job["top"]]
    result: dict[str, Any] = {"yosys": session.version}
    if job.get("ports"):
        result["ports"] = [
            [name, port["direction"], len(port["bits"]), bool(port.get("signed", 0))]
            for name, port in top["ports"].items()
        ]
        return result
    result["modules"] = {name: _types(module) for name, module in modules.items()}
    if len(modules) > 1:
        session.run("flatten")
        top = _netlist(session, job["top"])[job["top"]]
    if job["family"]:
        result["depth"] = levels.depth(top, levels.lut_weight(job["family"]), {})
    else:
        weight = levels.gate_weight(job["combinational"])
        result["depth"] = levels.depth(top, weight, job["outputs"])
    return result


def _types(module: dict[str, Any]) -> dict[str, int]:
    types: dict[str, int] = {}
    for cell in module["cells"].values():
        # $scopeinfo records where flattened cells came from; it is no hardware.
        if cell["type"] != "$scopeinfo":
            types[cell["type"]] = types.get(cell["type"], 0) + 1
    return types
