"""What is simpler than a case, part by part, the simplest first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from hwgen import catalog
from hwgen.config import Param
from hwgen.verify.campaign.case import Case, Run

_NAME = re.compile(r"([a-z]+)(\d+)")
_STALLS = {"none": 0, "alternate": 1, "random": 2}

Step = Callable[[Case], Iterator[Case]]


def steps(design: catalog.Design) -> list[Step]:
    """The parts of a case of that design, each with what may take its place.

    Large leaps come first; each step starts from what the steps before it have left.
    """
    found: list[Step] = [lambda case: _leaps(design, case), _restarts, _stalls]
    found.append(lambda case: _without(case, case.options))
    found += [_param_step(param) for param in design.params]
    found += [_work_step(key) for key in design.workload]
    return [*found, _seeds]


def weight(case: Case) -> int:
    """Grows with every number and width in a case; defaults weigh nothing."""
    total = 0
    for value in case.values.values():
        match = _NAME.fullmatch(value) if isinstance(value, str) else None
        total += int(match[2]) if match else value if isinstance(value, int) else 1
    run = case.runs[0]
    total += sum(run.workload.values()) + (run.restart or 0) + (run.seed > 0)
    total += len(case.options)
    return total + _STALLS.get(run.stall.partition(":")[0], 3)


def _leaps(design: catalog.Design, case: Case) -> Iterator[Case]:
    """Everything at its least; then only what surrounds the config; then only the config."""
    least = {param.name: _least(param) for param in design.params}
    plain = Run(dict.fromkeys(design.workload, 1), seed=case.runs[0].seed)
    yield replace(case, values=least, options={}, runs=(plain,))
    yield replace(case, options={}, runs=(plain,))
    yield replace(case, values=least)
    words = {p.name: least[p.name] for p in design.params if p.kind == "int"}
    yield replace(case, values={**case.values, **words})


def _least(param: Param) -> Any:
    if param.auto:
        return None
    if param.kind == "format":
        match = _NAME.fullmatch(str(param.default))
        return f"{match[1]}{param.low}" if match else param.default
    return param.low if param.kind == "int" else param.default


def _run(case: Case, **changes: Any) -> Case:
    return replace(case, runs=(replace(case.runs[0], **changes),))


def _restarts(case: Case) -> Iterator[Case]:
    now = case.runs[0].restart
    if now is not None:
        yield _run(case, restart=None)
        for less in _below(1, now):
            yield _run(case, restart=less)


def _stalls(case: Case) -> Iterator[Case]:
    now = case.runs[0].stall
    for simple in ("none", "alternate", "random:0.5", "sources:0.5", "sinks:0.5"):
        if simple == now:
            return
        yield _run(case, stall=simple)


def _without(case: Case, words: Mapping[str, str]) -> Iterator[Case]:
    if len(words) > 1:
        yield replace(case, options={})
    for name in words:
        yield replace(case, options={k: v for k, v in words.items() if k != name})


def _param_step(param: Param) -> Step:
    def step(case: Case) -> Iterator[Case]:
        now = case.values.get(param.name, None if param.auto else param.default)
        for value in _simpler(param, now):
            if value != now:
                yield replace(case, values={**case.values, param.name: value})

    return step


def _simpler(param: Param, now: Any) -> Iterator[Any]:
    if param.kind == "choice":
        yield from (param.choices or ())[: (param.choices or ()).index(now)]
        yield param.default
    elif param.kind == "words":
        words = str(now).split("+")
        if len(words) > 1:
            yield from words
        if len(words) > 2:
            yield from ("+".join(w for w in words if w != left) for left in words)
    elif param.auto:
        yield None
        yield from [param.low] * (now is not None)
    elif param.kind == "format":
        match = _NAME.fullmatch(str(now))
        if match is not None and param.low is not None:
            yield from (f"{match[1]}{width}" for width in _below(param.low, int(match[2])))
        yield param.default
    else:
        assert param.low is not None
        yield from _below(param.low, now)
        yield param.default


def _work_step(key: str) -> Step:
    def step(case: Case) -> Iterator[Case]:
        workload = case.runs[0].workload
        now = workload.get(key)
        for size in [1] if now is None else _below(1, now):
            yield _run(case, workload={**workload, key: size})
        if now is None:  # what is not said is often more than a few
            for size in (2, 3, 4, 6, 8):
                yield _run(case, workload={**workload, key: size})
        else:
            yield _run(case, workload={k: v for k, v in workload.items() if k != key})

    return step


def _seeds(case: Case) -> Iterator[Case]:
    for seed in (0, 1, 2):
        if case.runs[0].seed > seed:
            yield _run(case, seed=seed)


def _below(low: int, now: int) -> list[int]:
    """Some numbers from `low` to below `now`, ascending: all of a few, else the ends and halves."""
    if now - low <= 6:
        return list(range(low, now))
    return sorted({low, low + 1, low + 2, (low + now) // 2, (low + 3 * now) // 4, now - 2, now - 1})
