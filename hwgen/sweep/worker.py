"""The process that measures points: `python -m hwgen.sweep.worker`, tasks in, rows out.

One JSON object per line on stdin, one per answer on stdout.  The parent ends it with
SIGTERM, upon which the synthesis that runs is ended too.
"""

from __future__ import annotations

import hashlib
import json
import os
import signal
import sys
import traceback
from importlib.metadata import version
from pathlib import Path
from typing import Any

from hwgen import __version__, catalog
from hwgen.errors import ToolError, UserError
from hwgen.rtl import Rtl
from hwgen.sweep.atomic import write_text
from hwgen.sweep.measure import Measurement


def measure(task: dict[str, Any]) -> dict[str, Any]:
    """The outcome of one point: `status`, `reason`, `log`, `cached`, and the figures.

    task  design, values, way (a `Measurement` as data), timeout, folder and name.
    A result of the same Verilog by the same tools in the same way is taken from
    `folder/points`; a failure leaves `folder/logs/NAME.log` and is not kept.
    """
    folder = Path(task["folder"])
    way = Measurement(**task["way"])
    try:
        design = catalog.get(task["design"])
        rtl = design.generate(design.make_config(task["values"]))
        kept = folder / "points" / f"{_key(rtl, way)}.json"
        figures = _load(kept)
        cached = figures is not None
        if figures is None:
            figures = way.run(rtl, timeout=task["timeout"]).data()
            write_text(kept, json.dumps(figures) + "\n")
    except (UserError, ToolError) as error:
        log = error.log if isinstance(error, ToolError) else ""
        return _failed(folder, task["name"], str(error), log)
    except Exception as error:
        text = traceback.format_exc()
        return _failed(folder, task["name"], f"{type(error).__name__}: {error}", text)
    return {"status": "ok", "reason": None, "log": None, "cached": cached, **figures}


def _key(rtl: Rtl, way: Measurement) -> str:
    parts = [rtl.digest, way.identity(), __version__, version("pyosys")]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def _load(path: Path) -> dict[str, Any] | None:
    try:
        found = json.loads(path.read_text())
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) and "cells" in found else None


def _failed(folder: Path, name: str, reason: str, log: str) -> dict[str, Any]:
    path: Path | None = folder / "logs" / f"{name}.log"
    try:
        assert path is not None
        write_text(path, f"{reason}\n{log}\n")
    except OSError:
        path = None  # the row still tells the reason
    log_path = None if path is None else str(path)
    return {"status": "failed", "reason": reason, "log": log_path, "cached": False}


def main() -> None:
    """Answers until stdin ends."""
    # Whatever else prints must not get between the answers.
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    for line in sys.stdin:
        task = json.loads(line)
        print(json.dumps({"name": task["name"], "row": measure(task)}), file=answers, flush=True)


if __name__ == "__main__":
    main()
