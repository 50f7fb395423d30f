"""`mutate`: every mutant of an `Rtl` against its checks, the living ones to a proof."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

from hwgen.errors import UserError
from hwgen.formal.engine import check_seconds
from hwgen.rtl import Rtl
from hwgen.verify.mutation import schema
from hwgen.verify.mutation.find import OPERATORS, Source, check_operators, sample
from hwgen.verify.mutation.mutant import Mutant
from hwgen.verify.mutation.score import UNTRIED, Result, Score
from hwgen.verify.mutation.suite import Check
from hwgen.verify.mutation.trial import Trials
from hwgen.workers.interrupt import Interrupts

PROOF_S = 60.0
"""Seconds that a proof may take."""


def mutate(
    rtl: Rtl,
    checks: Sequence[Check],
    *,
    operators: Sequence[str] = tuple(OPERATORS),
    limit: int | None = None,
    seed: int = 0,
    simulator: str = "native",
    proof_s: float | None = PROOF_S,
    jobs: int | None = None,
    alone: bool = False,
    begun: Callable[[Sequence[Mutant]], None] | None = None,
    seen: Callable[[Result], None] | None = None,
) -> Score:
    """The verdict on every mutant, or on `limit` of them drawn with `seed`.

    checks     what they are run against, until one notices; the design itself must pass all
    simulator  "native", or one of `hwgen.sim.simulate`
    proof_s    seconds that `hwgen.formal.equivalent` may take for each survivor, at most a day;
               None or 0: no proofs
    jobs       threads, each with a compiler or a prover (default: one per core)
    alone      compile every mutant by itself, instead of many in one model
    begun      called with the chosen mutants before the first one is tried
    seen       called after each

    Ctrl-C ends the run and its proofs; the score has what was found until then.  `UserError` for
    an unknown operator, a time of more than a day or where there is nothing to change, ToolError
    where the design fails a check.
    """
    chosen = check_operators(operators)
    if limit is not None and limit < 1:
        raise UserError("limit", "must be a number of at least 1", limit, 1)
    if proof_s:
        check_seconds("proof", proof_s)
    if not checks:
        raise UserError("checks", "without one nothing could notice a mutant")
    began = time.monotonic()
    source = Source.read(rtl.text)
    mutants = sample(source.mutants(chosen), limit, seed)
    if not mutants:
        raise UserError("operators", "find nothing to change in this text", ",".join(chosen))
    if begun is not None:
        begun(mutants)
    with tempfile.TemporaryDirectory(prefix="hwgen-mutate-") as cache:
        say = seen or (lambda result: None)
        trials = Trials(rtl, source, checks, Path(cache), simulator, say)
        stopped = _run(trials, mutants, proof_s, jobs or os.cpu_count() or 1, alone)
    found = [trials.results.get(mutant.id, Result(mutant, UNTRIED)) for mutant in mutants]
    return Score(
        f"{rtl.top}.v",
        rtl.text,
        rtl.header.count("\n"),
        tuple(found),
        time.monotonic() - began,
        (trials.tried or time.monotonic()) - began,
        stopped,
        tuple(sorted(trials.notes)),
    )


def _run(
    trials: Trials, mutants: Sequence[Mutant], proof_s: float | None, jobs: int, alone: bool
) -> bool:
    """Tries everything; whether it was stopped before the end."""
    exact = trials.rtl.design is not None
    fits = [False] * len(mutants) if alone else schema.suits(trials.source, mutants, exact)
    shared = [mutant for mutant, fit in zip(mutants, fits, strict=True) if fit]
    single = [mutant for mutant, fit in zip(mutants, fits, strict=True) if not fit]
    # As many models as threads, if the compiler does not choke on them.
    size = max(1, min(schema.MOST, -(-len(shared) // jobs)))
    with ThreadPoolExecutor(jobs) as pool, Interrupts():
        waiting: list[Future[Any]] = []
        try:
            for at in range(0, len(shared), size):
                waiting.append(pool.submit(trials.together, shared[at : at + size]))
            waiting += [pool.submit(trials.alone, mutant) for mutant in single]
            living = [mutant for future in waiting for mutant in future.result()]
            trials.tried = time.monotonic()
            waiting = [pool.submit(trials.excuse, mutant, proof_s or None) for mutant in living]
            for future in waiting:
                future.result()
        except BaseException as error:
            trials.end()
            for future in waiting:
                future.cancel()
            if not isinstance(error, KeyboardInterrupt):
                raise
            return True
    return False
