"""A failing case → the smallest one that still fails in the same way."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from hwgen import catalog
from hwgen.errors import UserError
from hwgen.verify.campaign.case import Case
from hwgen.verify.campaign.judge import finished, task_of
from hwgen.verify.campaign.simpler import steps, weight
from hwgen.workers.executor import Answer, Executor

TRIES = 100
"""Cases that shrinking may try."""

_SAME = 0.03  # sizes that differ by this share count as equal


@dataclass(frozen=True)
class Shrunk:
    """The smallest case found, with one run, its answer, and how many cases were tried."""

    case: Case
    answer: Answer
    tries: int


def shrink(
    answer: Answer,
    workers: Executor,
    *,
    jobs: int,
    common: Mapping[str, Any],
    tries: int = TRIES,
    seconds: float | None = None,
) -> Shrunk:
    """Greedily, part by part, until nothing simpler fails with the same `kind`.

    answer    of the failing case
    common    what all tasks have: `simulator`, `timeout`, `scratch`
    tries     most cases that are run
    seconds   after which no more are, or None
    The outcome does not depend on `jobs`; where `seconds` end it, it may.
    """
    search = _Search(answer, workers, jobs, common, tries, seconds)
    search.settle()
    while search.sweep():
        pass
    return Shrunk(search.case, search.answer, search.tried)


class _Search:
    def __init__(
        self,
        answer: Answer,
        workers: Executor,
        jobs: int,
        common: Mapping[str, Any],
        tries: int,
        seconds: float | None,
    ) -> None:
        self.answer = answer
        self.case = Case.load(answer["case"])
        self.tried = 0
        self._workers, self._jobs = workers, jobs
        self._common, self._tries = common, tries
        self._until = None if seconds is None else time.monotonic() + seconds
        self._seen = {self.case.text}
        self._steps = steps(catalog.get(self.case.design))

    def settle(self) -> None:
        """To one run.  A case whose process died does not say which one it was."""
        if len(self.case.runs) > 1:
            each = [self.case.only(at) for at in range(len(self.case.runs))]
            self._first(iter(each), lambda case, answer: True)
            self.case = self.case.only(0) if len(self.case.runs) > 1 else self.case

    def sweep(self) -> bool:
        """One round over all parts; whether anything became simpler."""
        better = False
        for step in self._steps:
            better |= self._first(_legal(step(self.case)), self._simpler)
        return better

    def _first(self, cases: Iterator[Case], accept: Callable[[Case, Answer], bool]) -> bool:
        """Takes the first case in order that fails alike and is accepted."""
        fresh = self._fresh(cases)
        while self._may:
            batch = list(islice(fresh, min(self._jobs, self._tries - self.tried)))
            if not batch:
                return False
            tasks = [task_of(str(at), case, self._common) for at, case in enumerate(batch)]
            answers = dict(self._workers.run(tasks))
            for at, case in enumerate(batch):
                self.tried += 1
                self._seen.add(case.text)
                answer = finished(answers[str(at)])
                alike = answer["status"] != "ok" and answer["kind"] == self.answer["kind"]
                if alike and accept(case, answer):
                    known = {word: self.answer.get(word) for word in ("size", "work")}
                    self.answer = {**known, **answer}
                    self.case = Case.load(answer["case"]) if "case" in answer else case
                    return True
        return False

    def _fresh(self, cases: Iterator[Case]) -> Iterator[Case]:
        """Each case once, and none that was tried before."""
        offered = set(self._seen)
        for case in cases:
            if case.text not in offered:
                offered.add(case.text)
                yield case

    @property
    def _may(self) -> bool:
        in_time = self._until is None or time.monotonic() < self._until
        return in_time and self.tried < self._tries

    def _simpler(self, case: Case, answer: Answer) -> bool:
        """Less hardware or less stimulus, at most the same of the other; else fewer words."""
        ratios = [
            (answer.get(word) or 1) / (self.answer.get(word) or 1) for word in ("size", "work")
        ]
        if max(ratios) > 1 + _SAME:
            return False
        if min(ratios) < 1 - _SAME:
            return True
        now, then = ((len(each.flags()), weight(each)) for each in (case, self.case))
        return now < then


def _legal(cases: Iterator[Case]) -> Iterator[Case]:
    for case in cases:
        try:
            yield case.legal()
        except UserError:
            continue
