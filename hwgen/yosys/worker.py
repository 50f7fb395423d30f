"""The child process in which Yosys runs: `python -m hwgen.yosys.worker job.json`.

Yosys ends the process on any error, without an exception, so one run is one
process; the caller learns what happened from the files this leaves in the current
directory: `stage` (how far it got), `yosys.log` and, on success, `result.json`.

The job is plain data: `task`, "module:function" called with (session, job), whose result is
the result; by default `run_steps`.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from pathlib import Path
from typing import Any

from hwgen.yosys.session import Session

STAGE, RESULT = "stage", "result.json"
TASK = "hwgen.yosys.worker:run_steps"


def run_steps(session: Session, job: dict[str, Any]) -> dict[str, Any]:
    """Run the steps of `job` and nothing else."""
    for stage, command in job["steps"]:
        enter(stage)
        session.run(command)
    return {"yosys": session.version}


def enter(stage: str) -> None:
    """Note how far the process got."""
    Path(STAGE).write_text(stage)


def main(path: str) -> None:
    job = json.loads(Path(path).read_text())
    module, _, function = job.get("task", TASK).partition(":")
    result = getattr(importlib.import_module(module), function)(Session(), job)
    partial = Path(RESULT + ".part")
    partial.write_text(json.dumps(result))
    os.replace(partial, RESULT)


if __name__ == "__main__":
    main(sys.argv[1])
