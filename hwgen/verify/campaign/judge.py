"""`judge`: one case, wherever it is done: generated, built, run, compared."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hwgen import catalog
from hwgen.emit.options import Options
from hwgen.errors import ToolError, UserError
from hwgen.sim.patterns import idle_of
from hwgen.verify.campaign.case import Case, Run
from hwgen.verify.campaign.draw import draw
from hwgen.verify.workload import allowed
from hwgen.workers.executor import Answer, Task

if TYPE_CHECKING:
    from hwgen.rtl import Rtl
    from hwgen.sim import SimResult
    from hwgen.vectors import Vectors

JOB = f"{__name__}:judge"
PRELOAD = ("hwgen.emit.emit", "hwgen.sim.run", __name__)

MAX_SIZE = 60_000
"""Characters of Verilog of a case that is drawn; a larger one is cut down, to stay cheap."""

_SHARED = ("header-", "runtime-")  # what models of one compiler have in common

Check = Callable[["Vectors", float, int], "SimResult"]


def judge(task: Task) -> Answer:
    """Whether a case holds, plain JSON data as the task itself.  Leaves no file behind.

    A task is
    name       and `timeout` in seconds for the whole case, or None
    case       as data, or absent: `design`, `seed` and `index` of the campaign instead
    simulator  native, verilator or icarus
    scratch    folder for compiled models that lives as long as the campaign, or None
    and an answer
    status     "ok" or "failed", and then `kind` of the failure and `reason`, `log_text`
    case       as it was run, legal; after a failure with the run that failed alone
    runs, compared  runs that ended and values compared in them
    seconds    wall time
    size       of the hardware: bytes of Verilog and what its ports weigh; 0: none came to be
    work       beats of the run that failed
    """
    began = time.monotonic()
    state: dict[str, Any] = {"runs": 0, "compared": 0, "size": 0, "work": 0, "log_text": ""}
    try:
        if "case" in task:
            case = Case.load(task["case"])
        else:
            case = draw(task["design"], task["seed"], task["index"])
        state["case"] = case.data()
        _judge(case.legal(), task, state)
        state |= {"status": "ok", "kind": "", "reason": ""}
    except _Fault as fault:
        state |= {"kind": fault.kind, "reason": fault.reason}
    except UserError as error:
        # The config was legal, so whoever refuses it now is wrong.
        state |= {"kind": f"refused: {error.key}", "reason": str(error)}
    except ToolError as error:
        state |= {"kind": f"tool: {error.tool}", "reason": str(error), "log_text": error.log}
    except Exception as error:
        text = traceback.format_exc()
        kind = f"crash: {type(error).__name__}"
        state |= {"kind": kind, "reason": f"{type(error).__name__}: {error}", "log_text": text}
    seconds = round(time.monotonic() - began, 3)
    return {"status": "failed", **state, "seconds": seconds}


class _Fault(Exception):
    """A run that does not hold."""

    def __init__(self, kind: str, reason: str) -> None:
        self.kind, self.reason = kind, reason
        super().__init__(reason)


def _judge(case: Case, task: Task, state: dict[str, Any]) -> None:
    """Runs all runs; what is known goes to `state` at once, for whoever ends it early."""
    state["case"] = case.data()
    design = catalog.get(case.design)
    config = design.make_config(case.values)
    try:
        rtl = design.generate(config, Options(**case.options))
    except UserError as error:
        if error.key not in case.options:
            raise
        # Such as a wrapper of streams around a design that has none.
        words = {**case.options, error.key: str(error.nearest)}
        _judge(replace(case, options=words).legal(), task, state)
        return
    less = {} if "case" in task else _less(design, case, len(rtl.complete))
    if less:
        _judge(replace(case, values={**case.values, **less}).legal(), task, state)
        return
    state["size"] = len(rtl.complete) + 20 * sum(port.width for port in rtl.ports)
    with _bench(rtl, task["simulator"], task["scratch"]) as check:
        for at, run in enumerate(case.runs):
            usable = run if rtl.elastic else replace(run, stall="none")
            runs = (*case.runs[:at], usable, *case.runs[at + 1 :])
            state["case"] = replace(case, runs=runs).only(at).data()
            workload, vectors = allowed(design, config, usable.seed, usable.workload)
            runs = (replace(usable, workload=workload),)
            state["case"] = replace(case, runs=runs).data()
            state["work"] = _beats(vectors)
            _one(rtl, usable, vectors, check)
            state["runs"] += 1
            state["compared"] += vectors.compared
    state["case"] = case.data()


def _less(design: catalog.Design, case: Case, size: int) -> dict[str, int]:
    """What makes a drawn config that is too large to be cheap smaller: its greatest number."""
    if size <= MAX_SIZE:
        return {}
    numbers = {
        param.name: int(case.values.get(param.name, param.default))
        for param in design.params
        if param.kind == "int" and not param.auto and param.low is not None
    }
    least = {param.name: param.low or 0 for param in design.params}
    greatest = max(numbers, key=lambda name: numbers[name] - least[name], default=None)
    if greatest is None or numbers[greatest] <= least[greatest]:
        return {}
    return {greatest: max(numbers[greatest] // 2, least[greatest])}


def _one(rtl: Rtl, run: Run, vectors: Vectors, check: Check) -> None:
    kind, _, chance = run.stall.partition(":")
    stall = float(chance) if kind == "random" else 0.0
    idle = {} if stall else idle_of(rtl, run.stall, run.seed)
    result = check(replace(vectors, idle=idle, restart=run.restart), stall, run.seed)
    if not result.passed:
        raise _Fault(_kind(result), result.report())


def _kind(result: SimResult) -> str:
    """The sort of failure: another case with the same word has likely the same cause."""
    if result.mismatches:
        return "mismatch"
    text = result.errors[0] if result.errors else "nothing was compared"
    for word in ("deadlock", "beats", "declared", "payload", "valid", "ready", "flag", "stopped"):
        if re.search(rf"\b{word}\b", text):
            return f"protocol: {word}"
    return f"protocol: {re.sub(r'[^a-z ]', '', text.lower())[:40].strip()}"


def _beats(vectors: Vectors) -> int:
    return sum(len(next(iter(fields.values()), ())) for fields in vectors.inputs.values())


@contextmanager
def _bench(rtl: Rtl, simulator: str, scratch: str | None) -> Iterator[Check]:
    """What runs vectors on one model."""
    from hwgen.sim import Emulator, simulate

    with _models(scratch) as cache:
        if simulator == "native":
            with Emulator(rtl, effort="least", cache=cache) as emulator:
                yield lambda vectors, stall, seed: emulator.check(vectors, stall=stall, seed=seed)
            return
        yield lambda vectors, stall, seed: simulate(
            rtl, vectors, simulator=simulator, stall=stall, seed=seed, cache=cache
        )


@contextmanager
def _models(scratch: str | None) -> Iterator[Path]:
    """A cache of models.  Nobody meets the same config again, so only what all share stays."""
    if scratch is None:
        with tempfile.TemporaryDirectory(prefix="hwgen-verify-") as folder:
            yield Path(folder)
        return
    # One for each worker process, whose tasks come one after the other.
    cache = Path(scratch) / str(os.getppid())
    cache.mkdir(exist_ok=True)
    try:
        yield cache
    finally:
        for path in cache.iterdir():
            if path.is_dir() and not path.name.startswith(_SHARED):
                shutil.rmtree(path, ignore_errors=True)


def task_of(name: str, case: Case, common: Mapping[str, Any]) -> Task:
    """The task of an explicit case; `common` has what all tasks of a campaign have."""
    return {**common, "name": name, "case": case.data()}


def finished(answer: Answer) -> Answer:
    """The answer with a `kind` even where the process could not give one."""
    if "kind" in answer:
        return answer
    hang = str(answer["reason"]).startswith("no result after")
    return {"runs": 0, "compared": 0, **answer, "kind": "hang" if hang else "died"}
