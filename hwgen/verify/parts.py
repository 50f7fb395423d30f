"""`examine`: one part of a verification for one design, in a process of its own."""

from __future__ import annotations

import shlex
import time
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hwgen import catalog, files
from hwgen.errors import ToolError, UserError
from hwgen.verify.report.record import FAILED, OK, SKIPPED, Record
from hwgen.workers.executor import Answer, Task

if TYPE_CHECKING:
    from hwgen.config import Config
    from hwgen.rtl import Rtl

JOB = f"{__name__}:examine"
PRELOAD = ("hwgen.emit.emit", "hwgen.sim.run", __name__)

NETLIST_STALL = 0.3


def examine(task: Task) -> Answer:
    """The `Record` of one part, plain JSON data as the task itself.  Never raises.

    A task is
    name, timeout    as in every task
    part, design     which; `preset` of the design
    target           of the netlist
    seed, mutants, proof_s, depth, runs   budgets of the parts that have them
    simulator, out   what runs the netlist; folder of pages
    """
    began = time.monotonic()
    config = task["preset"]
    if task["part"] == "netlist":
        config = f"{config}, {task['target']}"
    figures: dict[str, Any] = {}
    page = ""
    try:
        design = catalog.get(task["design"])
        made = design.make_config(preset=task["preset"])
        rtl = design.generate(made)
        found = _PARTS[task["part"]](design, made, rtl, task)
        status, figures, details, page = found
    except ImportError as error:
        status, details = SKIPPED, f"needs a package that is not here: {error}"
    except ToolError as error:
        missing = "no " in error.problem and "found" in error.problem
        status, details = SKIPPED if missing else FAILED, f"{error}\n{error.log}"
    except UserError as error:
        status, details = FAILED, str(error)
    except Exception:
        status, details = FAILED, traceback.format_exc()
    figures = {**figures, "seconds": round(time.monotonic() - began, 1)}
    record = Record(
        *(task["part"], task["design"], config, status, figures),
        *(details.strip(), replay_of(task), page),
    )
    return {"status": "ok", "record": record.data()}


def replay_of(task: Mapping[str, Any]) -> str:
    """The shell command that does one part again."""
    preset, seed = ["--preset", task["preset"]], ["--seed", str(task["seed"])]
    proof = f"{task['proof_s']:g}"  # the verbs give a proof more time by themselves
    within = ["--timeout", proof] if task["proof_s"] else []
    words = {
        "netlist": ["simulate", "--netlist", str(task["target"]), *seed, *_stalled(task)],
        "formal": ["prove", "--depth", str(task["depth"]), *within],
        "mutation": ["mutate", "--limit", str(task["mutants"]), *seed, "--proof", proof],
        "coverage": ["cover", "--runs", str(task["runs"]), *seed],
    }[task["part"]]
    return shlex.join(["hwgen", words[0], task["design"], *preset, *words[1:]])


def _stalled(task: Mapping[str, Any]) -> list[str]:
    return ["--stall", str(task["stall"])] if task.get("stall") else []


Found = tuple[str, dict[str, Any], str, str]


def _netlist(design: catalog.Design, config: Config, rtl: Rtl, task: Task) -> Found:
    """The entry's own vectors on the mapped cells, with and without stalls."""
    from hwgen.sim import choose, simulate
    from hwgen.synth.netlist import netlist

    simulator = task["simulator"]
    if simulator == "native":
        simulator = choose(gates=True).name
    mapped = netlist(rtl, task["target"])
    compared, bad = 0, []
    for stall in (0.0, NETLIST_STALL) if rtl.elastic else (0.0,):
        vectors = design.vectors(config, seed=task["seed"])
        result = simulate(mapped, vectors, simulator=simulator, stall=stall, seed=task["seed"])
        compared += result.compared
        if not result.passed:
            bad.append(result.report())
            task["stall"] = stall  # for the command that shows it again
    return FAILED if bad else OK, {"values": compared}, "\n".join(bad), ""


def _formal(design: catalog.Design, config: Config, rtl: Rtl, task: Task) -> Found:
    from hwgen.formal.prove import prove_design

    if not task["proof_s"]:
        return SKIPPED, {}, "no proofs are asked for", ""
    proofs = prove_design(design, config, depth=task["depth"], timeout_s=task["proof_s"])
    figures = {word: proofs.count(word) for word in ("proved", "bounded", "refuted", "timeout")}
    bad = []
    for row in proofs.refuted:
        table = "" if row.trace is None else row.trace.table()
        bad.append(f"refuted: {row.module}: {row.name}\n{table}")
    if not proofs.passed and not bad:
        bad = ["nothing was proved"]
    return FAILED if bad else OK, figures, "\n".join([*bad, *proofs.notes]), ""


def _mutation(design: catalog.Design, config: Config, rtl: Rtl, task: Task) -> Found:
    from hwgen.verify.mutation import checks, mutate

    score = mutate(
        rtl,
        checks(design, config, rtl, task["seed"]),
        limit=task["mutants"],
        seed=task["seed"],
        simulator=task["simulator"],
        proof_s=task["proof_s"],
        jobs=1,
    )
    words = ("killed", "equivalent", "survived", "unknown", "untried")
    figures = {word: score.count(word) for word in words}
    lines = [*score.listing(), *score.notes]
    return OK if score.passed else FAILED, figures, "\n".join(lines), ""


def _coverage(design: catalog.Design, config: Config, rtl: Rtl, task: Task) -> Found:
    from hwgen.verify.coverage.cover import cover
    from hwgen.verify.coverage.page import page

    found = cover(design, config, runs=task["runs"], seed=task["seed"], rtl=rtl)
    figures: dict[str, Any] = {
        f"% {name}": round(100 * share.part, 1) for name, share in found.shares.items()
    }
    name = f"coverage-{design.name}.html"
    files.write(Path(task["out"]) / name, page(found))
    status = OK if found.passed else FAILED
    return status, {**figures, "runs": found.runs}, "\n".join(found.failures), name


_PARTS: dict[str, Callable[[catalog.Design, Config, Rtl, Task], Found]] = {
    "netlist": _netlist,
    "formal": _formal,
    "mutation": _mutation,
    "coverage": _coverage,
}
