"""The child process in which Yosys runs: `python -m hwgen.synth.worker job.json`.

Yosys ends the process on any error, without an exception, so one run is one
process; the caller learns what happened from the files this leaves in the current
directory: `stage` (how far it got), `yosys.log` and, on success, `result.json` and
`netlist.json`, the mapped and flattened design.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from pathlib import Path
from typing import Any

from hwgen.synth import flow, levels
from hwgen.synth.permute import permute

LOG, STAGE, RESULT = "yosys.log", "stage", "result.json"
_RTLIL = "permuted.il"


class Session:
    """One Yosys design and the commands run on it; everything is logged to `LOG`."""

    def __init__(self) -> None:
        self.yosys: Any = importlib.import_module("pyosys.libyosys")
        self.design = self.yosys.Design()

    def run(self, command: str) -> None:
        self.yosys.Pass.call(self.design, f"tee -q -a {LOG} {command}")

    def permute(self, seed: int) -> None:
        """Replace the design by the same one with ports, nets and cells reordered."""
        self.run("proc")
        self.run(f"write_rtlil {_RTLIL}")
        path = Path(_RTLIL)
        path.write_text(permute(path.read_text(), seed))
        self.design = self.yosys.Design()
        self.run(f"read_rtlil {_RTLIL}")

    def netlist(self, top: str) -> dict[str, Any]:
        """`top` and the modules that have a body, as Yosys writes them in JSON."""
        self.run(f"write_json {flow.NETLIST}")
        modules = json.loads(Path(flow.NETLIST).read_text())["modules"]
        return {
            name: module
            for name, module in modules.items()
            if name == top or not {"blackbox", "whitebox"} & module["attributes"].keys()
        }

    @property
    def version(self) -> str:
        return str(self.yosys.yosys_maybe_version()).split("(")[0].removeprefix("Yosys").strip()


def work(job: dict[str, Any]) -> dict[str, Any]:
    """Run the steps of `job` and return what was found, as plain data."""
    session = Session()
    permuted = job["seed"] is None
    for stage, command in job["steps"]:
        if stage != "read" and not permuted:
            session.permute(job["seed"])
            permuted = True
        Path(STAGE).write_text(stage)
        session.run(command)
    Path(STAGE).write_text("measure")
    modules = session.netlist(job["top"])
    top = modules[job["top"]]
    result: dict[str, Any] = {"yosys": session.version}
    if job["ports"]:
        result["ports"] = [
            [name, port["direction"], len(port["bits"]), bool(port.get("signed", 0))]
            for name, port in top["ports"].items()
        ]
        return result
    result["modules"] = {name: _types(module) for name, module in modules.items()}
    if len(modules) > 1:
        session.run("flatten")
        top = session.netlist(job["top"])[job["top"]]
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


def main(path: str) -> None:
    result = work(json.loads(Path(path).read_text()))
    partial = Path(RESULT + ".part")
    partial.write_text(json.dumps(result))
    os.replace(partial, RESULT)


if __name__ == "__main__":
    main(sys.argv[1])
