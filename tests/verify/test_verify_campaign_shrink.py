"""Failures become small: by a judge in this process, which fails where it is told to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest

from hwgen import catalog
from hwgen.verify.campaign.case import Case, Run
from hwgen.verify.campaign.draw import draw
from hwgen.verify.campaign.shrink import shrink
from hwgen.workers.executor import Answer, Task, failure


class Judge:
    """An executor whose tasks fail by a rule on config and run."""

    def __init__(self, rule: Callable[[Any, Run], str], *, mute: bool = False) -> None:
        self.rule, self.mute, self.seen = rule, mute, 0

    def __enter__(self) -> Judge:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing runs."""

    def run(self, tasks: Iterable[Task]) -> Iterator[tuple[str, Answer]]:
        for task in tasks:
            self.seen += 1
            yield task["name"], self.answer(Case.load(task["case"]))

    def answer(self, case: Case) -> Answer:
        design = catalog.get(case.design)
        config = design.make_config(case.values)
        for at, run in enumerate(case.runs):
            kind = self.rule(config, run)
            if kind == "died":
                return failure("the worker process ended with signal SIGSEGV")
            if kind:
                size = 0 if self.mute else 1000 + 100 * config.act_bits + 300 * _pes(config)
                work = sum(run.workload.get(key, 20) for key in design.workload)
                rest = {"reason": kind, "log_text": "", "runs": at, "compared": 0}
                data = case.only(at).data()
                return {"status": "failed", "kind": kind, "case": data, **rest} | (
                    {"size": size, "work": work}
                )
        return {"status": "ok", "kind": "", "case": case.data(), "runs": 4, "compared": 9}


def _pes(config: Any) -> int:
    return int(getattr(config, "rows", 1) * getattr(config, "cols", 1))


def small(design: str, rule: Callable[[Any, Run], str], **more: Any) -> tuple[Case, int]:
    """The shrunk form of the first case of that design that fails."""
    judge = Judge(rule, **more)
    for index in range(200):
        case = draw(design, 2, index).legal()
        answer = judge.answer(case)
        if answer["status"] != "ok":
            answer = {"case": case.data(), "kind": "died", **answer}
            found = shrink(answer, judge, jobs=2, common={}, tries=200)
            again = shrink(answer, Judge(rule, **more), jobs=1, common={}, tries=200)
            assert (found.case, found.tries) == (again.case, again.tries)
            assert rule(catalog.get(design).make_config(found.case.values), found.case.runs[0])
            return found.case, found.tries
    raise AssertionError("no case fails")


def test_odd_rows() -> None:
    case, _ = small("matmul", lambda c, run: "mismatch" * (c.rows % 2 and c.rows > 2))
    values = dict(case.values)
    assert (values.pop("rows"), values.pop("cols")) == (3, 1)
    assert values.pop("act")[-4:] == "int1"
    # What does not matter is not said.
    assert set(values) <= {"wgt"} and case.options == {}
    assert case.runs == (Run({"m": 1, "k": 1, "n": 1}),)


def test_stalls_and_restarts_that_matter_stay() -> None:
    case, _ = small("matmul", lambda c, run: "deadlock" * run.stall.startswith("burst"))
    assert case.runs[0].stall.startswith("burst") and case.runs[0].restart is None
    case, _ = small("matmul", lambda c, run: "mismatch" * ((run.restart or 0) > 9))
    assert case.runs[0].restart == 10 and case.runs[0].stall == "none"
    case, _ = small("array-ws", lambda c, run: "mismatch" * (run.workload.get("m", 5) >= 3))
    assert case.runs[0].workload == {"tiles": 1, "m": 3}


class Outside(Judge):
    """Fails only with memories outside."""

    def answer(self, case: Case) -> Answer:
        if case.options.get("memory") != "external":
            return {"status": "ok", "kind": ""}
        return super().answer(case)


def test_options_that_matter_stay() -> None:
    judge = Outside(lambda config, run: "mismatch")
    case = Case("matmul", {}, {"reset": "async-low", "memory": "external", "dsp": "yes"})
    found = shrink(judge.answer(case), judge, jobs=1, common={})
    assert found.case.options == {"memory": "external"}


def test_another_kind_is_another_failure() -> None:
    """A narrow config fails too, but not so: it is not what was found."""

    def rule(config: Any, run: Run) -> str:
        return "deadlock" if config.act_bits > 4 else "mismatch"

    judge = Judge(rule)
    case = Case("pe-multiplier", {"act": "int13"})
    found = shrink(judge.answer(case), judge, jobs=2, common={})
    assert found.answer["kind"] == "deadlock" and found.case.values["act"] == "int5"


@pytest.mark.parametrize("kind", ["died", "crash: KeyError"])
def test_without_figures(kind: str) -> None:
    """A process that died tells neither the size of its case nor which run it was."""
    case, _ = small("matmul", lambda c, run: kind * (c.queue > 3 and c.act_bits > 8), mute=True)
    assert case.values == {"act": case.values["act"]} and case.options == {}
    assert case.values["act"][-1] == "9" and case.runs[0].stall == "none"


def test_tries_are_bounded() -> None:
    judge = Judge(lambda config, run: "mismatch")
    answer = judge.answer(draw("matmul", 0, 0).legal())
    found = shrink(answer, judge, jobs=3, common={}, tries=7)
    assert found.tries <= 7 and judge.seen <= 9
    assert shrink(answer, judge, jobs=1, common={}, seconds=0.0).tries == 0
