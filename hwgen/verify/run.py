"""`verify`: all parts of a verification over designs, and the page on them."""

from __future__ import annotations

import shlex
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hwgen import catalog, files
from hwgen.errors import UserError
from hwgen.verify.campaign.run import CASE_S, Campaign, campaign
from hwgen.verify.campaign.shrink import TRIES
from hwgen.verify.parts import JOB, PRELOAD, replay_of
from hwgen.verify.report.page import page
from hwgen.verify.report.record import FAILED, OK, PARTS, SKIPPED, Record
from hwgen.workers.executor import Answer, Task
from hwgen.workers.interrupt import Interrupts
from hwgen.workers.pool import Pool
from hwgen.workers.progress import Progress

PAGE = "verify.html"

TARGETS = ("generic", "ice40", "ecp5", "xilinx", "gowin")

_WEIGHTS = {"netlist": 1.0, "formal": 4.0, "mutation": 4.0, "coverage": 2.0}


@dataclass(frozen=True)
class Budget:
    """How much is done.

    configs, seconds  of the campaign, see `campaign`; `tries` to make a failure small
    preset            of the designs in the other parts
    targets           of the netlists
    depth, proof_s    cycles of the proofs, seconds for each; 0 seconds: no proofs
    mutants           of each design, `runs` of its coverage
    timeout           seconds for one part of one design; `case_s` for one case
    """

    configs: int | None = None
    seconds: float | None = None
    tries: int = TRIES
    preset: str = "tiny"
    targets: Sequence[str] = TARGETS
    depth: int = 12
    proof_s: float = 20.0
    mutants: int = 60
    runs: int = 60
    timeout: float = 600.0
    case_s: float = CASE_S


@dataclass(frozen=True)
class Verification:
    """What was found: a record for each part and design, and for each failing case."""

    records: list[Record]
    seconds: float
    campaign: Campaign | None = None
    interrupted: bool = False

    @property
    def failed(self) -> list[Record]:
        return [record for record in self.records if record.status == FAILED]


@dataclass
class _State:
    records: list[Record] = field(default_factory=list)
    interrupted: bool = False


def verify(
    designs: Sequence[str],
    parts: Sequence[str],
    out: Path,
    *,
    budget: Budget | None = None,
    seed: int = 0,
    jobs: int = 1,
    simulator: str = "auto",
    show_progress: bool = False,
    preload: Sequence[str] = (),
) -> Verification:
    """Does `parts` for `designs`; writes verify.html and the pages of the coverage to `out`.

    Ctrl-C and SIGTERM end it, with what was done.  UserError for names that there are not.
    """
    from hwgen.sim import choose

    budget = budget or Budget()
    check(designs, parts, budget)
    began = time.monotonic()
    out.mkdir(parents=True, exist_ok=True)
    found: Campaign | None = None
    state = _State()
    name = choose(simulator).name
    if "campaign" in parts:
        found = campaign(
            designs,
            configs=budget.configs,
            seed=seed,
            seconds=budget.seconds,
            jobs=jobs,
            simulator=name,
            out=out,
            timeout=budget.case_s,
            tries=budget.tries,
            show_progress=show_progress,
            preload=preload,
        )
        state.records += campaign_records(found)
        state.interrupted = found.interrupted
    if not state.interrupted:
        tasks = list(_tasks(designs, parts, out, budget, seed, name))
        _others(tasks, state, jobs, show_progress, preload)
    seconds = round(time.monotonic() - began, 1)
    order = list(PARTS)
    records = sorted(state.records, key=lambda record: order.index(record.part))
    facts: dict[str, Any] = {"seed": seed, "simulator": name, "seconds": seconds}
    if found is not None:
        facts |= {"configs": found.configs, "runs": found.runs}
    if state.interrupted:
        facts["interrupted"] = "yes: what is here was done before"
    files.write(out / PAGE, page(records, title="Verification", facts=facts))
    return Verification(records, seconds, found, state.interrupted)


def check(designs: Sequence[str], parts: Sequence[str], budget: Budget) -> None:
    """UserError for designs, parts, presets and targets that there are not."""
    from hwgen.synth import Target

    for part in parts:
        if part not in PARTS:
            raise UserError("parts", f"some of {', '.join(PARTS)}", part, "campaign")
    for name in designs:
        design = catalog.get(name)
        chosen = set(parts) - {"campaign"} or budget.preset != Budget().preset
        if chosen and budget.preset not in design.presets:
            rule = f"one of {', '.join(design.presets)} ({name})"
            raise UserError("preset", rule, budget.preset, "default")
    for target in budget.targets:
        Target.parse(target)


def campaign_records(found: Campaign) -> list[Record]:
    """One for each design, and one for each case that does not hold."""
    records = []
    for row in found.rows:
        figures = {word: row[word] for word in ("configs", "runs", "compared", "known", "failed")}
        status = FAILED if row["failed"] or not row["compared"] else OK
        words = ["hwgen", "verify", row["design"], "--configs", str(row["configs"] or 1)]
        again = shlex.join([*words, "--seed", str(found.seed)])
        details = "" if row["compared"] else "nothing was compared"
        if found.interrupted and not row["configs"]:
            status, details = SKIPPED, "interrupted before its first configuration"
        what = f"seed {found.seed}"
        records.append(Record("campaign", row["design"], what, status, figures, details, again))
    for failure in found.failures:
        figures = {"tries": failure.tries, "kind": failure.kind}
        text = f"{failure.kind}\n{failure.reason}\n{failure.log}".strip()
        what, design = f"case {failure.name}", failure.case.design
        records.append(Record("campaign", design, what, FAILED, figures, text, failure.replay))
    return records


def _tasks(
    designs: Sequence[str], parts: Sequence[str], out: Path, budget: Budget, seed: int, name: str
) -> Iterator[Task]:
    common = {
        **{"preset": budget.preset, "depth": budget.depth, "proof_s": budget.proof_s},
        **{"mutants": budget.mutants, "runs": budget.runs, "timeout": budget.timeout},
        **{"seed": seed, "simulator": name, "out": str(out.resolve())},
    }
    for part in (word for word in PARTS if word in parts and word != "campaign"):
        for design in designs:
            for target in budget.targets if part == "netlist" else ("",):
                task = f"{part} {design} {target}".strip()
                words = {"name": task, "part": part, "design": design, "target": target}
                yield {**common, **words}


def _others(
    tasks: list[Task], state: _State, jobs: int, show_progress: bool, preload: Sequence[str]
) -> None:
    """Every part but the campaign, the long ones first."""
    by_name = {task["name"]: task for task in tasks}
    weights = {name: _WEIGHTS[task["part"]] for name, task in by_name.items()}
    progress = Progress(weights, show_progress)
    order = sorted(tasks, key=lambda task: -weights[task["name"]])
    if not tasks:
        return
    found: dict[str, Record] = {}
    try:
        with Interrupts() as interrupts, Pool(jobs, JOB, [*PRELOAD, *preload]) as workers:
            for name, answer in workers.run(order):
                with interrupts.held():
                    record = _record(by_name[name], answer)
                    found[name] = record
                    progress.step(name, cached=False, failed=record.status == FAILED)
    except KeyboardInterrupt:
        state.interrupted = True
    finally:
        progress.close()
        # In the order of designs and targets, not in that in which they ended.
        state.records += [found[name] for name in by_name if name in found]


def _record(task: Task, answer: Answer) -> Record:
    if "record" in answer:
        return Record.load(answer["record"])
    figures = {"seconds": answer["seconds"]}
    text = f"{answer['reason']}\n{answer['log_text']}".strip()
    words = (task["part"], task["design"], task["preset"], FAILED)
    return Record(*words, figures, text, replay_of(task))
