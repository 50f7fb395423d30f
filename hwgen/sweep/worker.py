"""`measure`: one point of a sweep, wherever it is done."""

from __future__ import annotations

import socket
import time
import traceback
from pathlib import Path
from typing import Any

from hwgen import __version__, catalog
from hwgen.errors import ToolError, UserError
from hwgen.sweep import fingerprint
from hwgen.sweep.measure import Measurement
from hwgen.synth import Target
from hwgen.workers.executor import Answer, Task, failure

JOB = f"{__name__}:measure"
PRELOAD = ("hwgen.emit.emit", "hwgen.sweep.store", __name__)
"""What a `Pool` of sweeps is made with."""

_LEAST_S = 0.001


def measure(task: Task) -> Answer:
    """The outcome of one point, plain JSON data as the task itself.  Writes no file.

    A task is
    name       of the point
    design     catalogue name
    values     parameters of the design
    way        a `Measurement` as data, its Liberty file with an absolute path
    breakdown  also one row per module
    timeout    seconds for the whole point, or None
    library_sha256  of the Liberty file, or None: a worker that finds another one refuses
    store      path of the store, to look for the same Verilog in; None where workers have
               other disks
    sources    fingerprint of the generator; a worker with other sources refuses.  None: not
               compared
    and an answer
    status     "ok" or "failed", and `reason` with `log_text` (what the tools printed, or "")
    seconds    wall time of the point, generation included
    host       where it was measured, and `hwgen`, the version there
    reused     the figures were taken from the store: the same Verilog, measured in the same way
    and with status "ok" `module`, `result` (key of Verilog, measurement and tools) and all of
    `Report.data()`.

    Never raises: what goes wrong is the `reason` of the answer.  `timeout` is kept up to
    the tools only; generation itself is ended by whoever started this process.
    """
    began = time.monotonic()
    timeout = task["timeout"]
    try:
        found = _figures(task, began)
    except (UserError, ToolError) as error:
        seconds = time.monotonic() - began
        reason, log = str(error), error.log if isinstance(error, ToolError) else ""
        if timeout is not None and seconds >= timeout:
            log, reason = f"{reason}\n{log}", f"no result after {timeout:g} s"
        answer = failure(reason, log, seconds)
    except Exception as error:
        text = traceback.format_exc()
        answer = failure(f"{type(error).__name__}: {error}", text, time.monotonic() - began)
    else:
        answer = {"status": "ok", "reason": None, "log_text": "", **found}
        answer["seconds"] = round(time.monotonic() - began, 3)
    return {**answer, "host": socket.gethostname(), "hwgen": __version__}


def _figures(task: Task, began: float) -> dict[str, Any]:
    way = Measurement(**task["way"])
    _same_everywhere(task, way)
    design = catalog.get(task["design"])
    rtl = design.generate(design.make_config(task["values"]))
    key = fingerprint.result_key(rtl.digest, way, task["library_sha256"])
    same = {"module": rtl.top, "result": key}
    if task["store"] is not None:
        from hwgen.sweep.store import figures

        known = figures(Path(task["store"]), key, breakdown=task["breakdown"])
        if known is not None:
            return {**known, **same, "reused": True}
    left = None
    if task["timeout"] is not None:
        left = max(task["timeout"] - (time.monotonic() - began), _LEAST_S)
    report = way.run(rtl, breakdown=task["breakdown"], timeout=left)
    return {**report.data(), **same, "reused": False}


def _same_everywhere(task: Task, way: Measurement) -> None:
    """UserError where this machine would measure something else than was asked for."""
    if task["sources"] not in (None, fingerprint.sources()):
        rule = f"{socket.gethostname()} has other sources of hwgen ({__version__}) than the sweep"
        raise UserError("worker", rule, None, "install the same hwgen there")
    path = Target.parse(way.target).path
    if path is None or task["library_sha256"] is None:
        return
    if not path.is_file():
        raise UserError("liberty", f"no such file on {socket.gethostname()}", str(path))
    if way.library_sha256() != task["library_sha256"]:
        raise UserError("liberty", f"another library lies on {socket.gethostname()}", str(path))
