"""`campaign`: many cases on all cores, failures shrunk, what holds remembered."""

from __future__ import annotations

import itertools
import shutil
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hwgen import catalog
from hwgen.errors import UserError
from hwgen.verify.campaign.case import Case
from hwgen.verify.campaign.draw import draw
from hwgen.verify.campaign.judge import JOB, PRELOAD, finished
from hwgen.verify.campaign.known import Known, key_of
from hwgen.verify.campaign.shrink import TRIES, shrink
from hwgen.workers.executor import Answer, Executor, Task
from hwgen.workers.interrupt import Interrupts
from hwgen.workers.pool import Pool
from hwgen.workers.progress import Progress

CONFIGS = 200
"""Cases of each design, unless a number or a time is given."""

CASE_S = 120.0
"""Seconds that a case may take: it is small, so more is a hang."""

SHRINK_S = 180.0
"""Seconds for one failure to be made small."""

ALIKE = 2
"""Failures of one kind in one design that are made small; the others are only told."""

_ENDLESS = 1_000_000


@dataclass(frozen=True)
class Failure:
    """A case that does not hold.

    case    shrunk, where it was; `name` of the one that was drawn
    kind    sort of failure in a few words, `reason` in full, `log` what was printed
    replay  shell command that shows it again
    tries   cases run to make it small; None: left as it was drawn
    """

    name: str
    case: Case
    kind: str
    reason: str
    log: str
    replay: str
    tries: int | None

    def data(self) -> dict[str, Any]:
        """Plain JSON data."""
        words = ("name", "kind", "reason", "log", "replay", "tries")
        return {"case": self.case.data(), **{word: getattr(self, word) for word in words}}


@dataclass(frozen=True)
class Campaign:
    """What a campaign found.

    rows         for each design: `design`, `configs` and `runs` that ended, `known` (configs
                 of an earlier campaign among them), `compared` values, `failed` configs
    failures     every case that does not hold
    seconds      wall time
    interrupted  Ctrl-C or SIGTERM came first
    """

    rows: list[dict[str, Any]]
    failures: list[Failure]
    seconds: float
    seed: int
    simulator: str
    interrupted: bool = False

    @property
    def configs(self) -> int:
        return sum(row["configs"] for row in self.rows)

    @property
    def runs(self) -> int:
        return sum(row["runs"] for row in self.rows)

    @property
    def passed(self) -> bool:
        """Something was compared, and nothing failed."""
        return not self.failures and all(row["compared"] for row in self.rows)


@dataclass
class _Count:
    configs: int = 0
    runs: int = 0
    known: int = 0
    compared: int = 0
    failed: int = 0

    def add(self, answer: Mapping[str, Any], known: bool) -> None:
        self.configs += 1
        self.runs += answer["runs"]
        self.compared += answer["compared"]
        self.known += known
        self.failed += answer["status"] != "ok"


@dataclass
class _State:
    """What happened up to now."""

    counts: dict[str, _Count]
    failed: list[tuple[str, Answer]] = field(default_factory=list)
    found: list[Failure] = field(default_factory=list)
    interrupted: bool = False


def campaign(
    designs: Sequence[str],
    *,
    configs: int | None = None,
    seed: int = 0,
    seconds: float | None = None,
    jobs: int = 1,
    simulator: str = "auto",
    out: Path | None = None,
    timeout: float | None = CASE_S,
    tries: int = TRIES,
    show_progress: bool = False,
    preload: Sequence[str] = (),
) -> Campaign:
    """Random configs of `designs`, each in several runs, against the golden model.

    configs  cases of each design; None: CONFIGS, or as many as fit into `seconds`
    seed     case i of a design and a seed is always the same
    seconds  after which no case begins any more; what runs then ends, and failures are shrunk
    jobs     processes
    out      folder that remembers the cases that hold; they are not run again
    timeout  seconds for one case
    tries    cases run to make one failure small, 0: none is
    preload  modules that every process loads first
    Ctrl-C and SIGTERM end it, with what was done.
    UserError for a design or a simulator that there is not.
    """
    from hwgen.sim import choose

    if seed < 0:
        raise UserError("seed", "an integer of at least 0", seed, 0)
    began = time.monotonic()
    name = choose(simulator).name
    names = list(dict.fromkeys(catalog.get(each).name for each in designs))
    if configs is None:
        configs = CONFIGS if seconds is None else _ENDLESS
    state = _State({each: _Count() for each in names})
    known = None if out is None else Known(out)
    scratch = tempfile.mkdtemp(prefix="hwgen-verify-")
    common = {"simulator": name, "timeout": timeout, "scratch": scratch}
    work = _Work(names, configs, seed, common, known, state)
    if seconds is not None:
        work.until = began + seconds
    weights = {} if configs >= _ENDLESS else dict.fromkeys(work.names(), 1.0)
    work.progress = Progress(weights, show_progress, limit_s=seconds)
    modules = [*PRELOAD, *_modules(names), *preload]
    try:
        with Interrupts() as interrupts, Pool(jobs, JOB, modules) as workers:
            for task, answer in workers.run(work.tasks()):
                with interrupts.held():
                    work.keep(task, finished(answer))
            work.progress.close()
            _shrink_all(state, workers, jobs, common, tries)
    except KeyboardInterrupt:
        state.interrupted = True
    finally:
        work.progress.close()
        shutil.rmtree(scratch, ignore_errors=True)
        if known is not None:
            known.close()
    done = {failure.name for failure in state.found}
    rest = [_failure(one, answer, name, None) for one, answer in state.failed if one not in done]
    return Campaign(
        rows=[{"design": each, **vars(count)} for each, count in state.counts.items()],
        failures=[*state.found, *rest],
        seconds=round(time.monotonic() - began, 3),
        seed=seed,
        simulator=name,
        interrupted=state.interrupted,
    )


class _Work:
    """The cases, design after design, so that a campaign that is cut short has seen them all."""

    def __init__(
        self,
        designs: list[str],
        configs: int,
        seed: int,
        common: Mapping[str, Any],
        known: Known | None,
        state: _State,
    ) -> None:
        self._designs, self._configs, self._seed = designs, configs, seed
        self._common = common
        self._known, self._state = known, state
        self.until: float | None = None
        self.progress = Progress({}, False)
        self._open: dict[str, tuple[str, int]] = {}

    def names(self) -> Iterator[str]:
        return (self._name(design, index) for index, design in self._all())

    def tasks(self) -> Iterator[Task]:
        """Those that are not known, as long as there is time."""
        for index, design in self._all():
            if self.until is not None and time.monotonic() >= self.until:
                return
            name = self._name(design, index)
            known = self._look_up(design, index)
            if known is not None:
                self._state.counts[design].add(known, True)
                self.progress.step(name, cached=True, failed=False)
                continue
            self._open[name] = (design, index)
            drawn = {"design": design, "seed": self._seed, "index": index}
            yield {**self._common, **drawn, "name": name}

    def keep(self, name: str, answer: Answer) -> None:
        """Counts and remembers an answer."""
        design, index = self._open.pop(name)
        if "case" not in answer:
            answer["case"] = _drawn(design, self._seed, index).data()
        self._state.counts[design].add(answer, False)
        if answer["status"] != "ok":
            self._state.failed.append((name, answer))
        elif self._known is not None:
            self._known.put(self._key(design, index), name, answer)
        self.progress.step(name, cached=False, failed=answer["status"] != "ok")

    def _all(self) -> Iterator[tuple[int, str]]:
        return itertools.product(range(self._configs), self._designs)

    def _name(self, design: str, index: int) -> str:
        return f"{design}-{self._seed}-{index}"

    def _look_up(self, design: str, index: int) -> Mapping[str, Any] | None:
        return None if self._known is None else self._known.get(self._key(design, index))

    def _key(self, design: str, index: int) -> str:
        return key_of(catalog.get(design), self._seed, index, self._common["simulator"])


def _shrink_all(
    state: _State, workers: Executor, jobs: int, common: Mapping[str, Any], tries: int
) -> None:
    """The first failures of each kind in each design, small ones first."""
    alike: dict[tuple[str, str], int] = {}
    failed = sorted(state.failed, key=lambda one: (one[1].get("size", 0), one[0]))
    for name, answer in failed:
        sort = (answer["case"]["design"], answer["kind"])
        alike[sort] = alike.get(sort, 0) + 1
        if alike[sort] > ALIKE or not tries:
            continue
        small = shrink(answer, workers, jobs=jobs, common=common, tries=tries, seconds=SHRINK_S)
        found = {**small.answer, "case": small.case.data()}
        state.found.append(_failure(name, found, common["simulator"], small.tries))


def _failure(name: str, answer: Answer, simulator: str, tries: int | None) -> Failure:
    case = Case.load(answer["case"])
    return Failure(
        name=name,
        case=case,
        kind=answer["kind"],
        reason=answer["reason"],
        log=answer["log_text"],
        replay=case.command(simulator),
        tries=tries,
    )


def _drawn(design: str, seed: int, index: int) -> Case:
    """The case of a process that died, as far as it can be told."""
    case = draw(design, seed, index)
    try:
        return case.legal()
    except Exception:
        return case


def _modules(designs: Sequence[str]) -> list[str]:
    """What makes the designs, to be loaded before the first fork."""
    entries = [catalog.get(name) for name in designs]
    paths = [path for entry in entries for path in (entry.component, entry.stimulus)]
    return list(dict.fromkeys(path.partition(":")[0] for path in paths))
