"""Mutants against checks: many in one model, or one by one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from hwgen.errors import ToolError, UserError
from hwgen.rtl import Rtl
from hwgen.sim import SimResult
from hwgen.verify.mutation import schema
from hwgen.verify.mutation.bench import Bench, verdict
from hwgen.verify.mutation.find import Source
from hwgen.verify.mutation.mutant import Mutant
from hwgen.verify.mutation.score import EQUIVALENT, INVALID, KILLED, SURVIVED, UNKNOWN, Result
from hwgen.verify.mutation.suite import Check
from hwgen.yosys.leash import Leash


class Trials:
    """What the threads of one run share: the design, its checks, the results.

    cache      folder of compiled models, for this run only
    simulator  "native", or one of `hwgen.sim.simulate`
    seen       called with every result
    stop       set by `end`
    """

    def __init__(
        self,
        rtl: Rtl,
        source: Source,
        checks: Sequence[Check],
        cache: Path,
        simulator: str,
        seen: Callable[[Result], None],
    ) -> None:
        self.rtl, self.source, self.checks = rtl, source, checks
        self.cache, self.simulator, self._seen = cache, simulator, seen
        self.results: dict[str, Result] = {}
        self.notes: set[str] = set()
        self.stop = threading.Event()
        self._leash = Leash()
        self.tried: float | None = None  # when the last run ended, of `time.monotonic`
        self._lock, self._own_lock = threading.Lock(), threading.Lock()
        self._own: list[SimResult] = []

    def end(self) -> None:
        """No more is begun, and the proofs that run are ended."""
        self.stop.set()
        self._leash.cut()

    def together(self, mutants: Sequence[Mutant]) -> list[Mutant]:
        """Tries all in one model; those that nothing noticed."""
        model = schema.combined(self.rtl, self.source, mutants)
        try:
            with Bench(model, self.cache, self.simulator, combined=True) as bench:
                own = [bench.run(check) for check in self.checks]
                if self._sound(own):
                    return self._each(bench, own, mutants)
        except (ToolError, UserError) as error:
            self.own()  # the design's own fault is no reason to go on
            self.notes.add(f"mutants compiled one by one: {error}")
        return [mutant for each in mutants for mutant in self.alone(each)]

    def alone(self, mutant: Mutant) -> list[Mutant]:
        """Tries one in a model of its own; it, if nothing noticed."""
        own = self.own()
        if self.stop.is_set():
            return []
        changed = self.rtl.with_text(mutant.text(self.source.text))
        try:
            bench = Bench(changed, self.cache, self.simulator)
        except (ToolError, UserError) as error:
            self._enter(Result(mutant, INVALID, str(error)))
            return []
        with bench:
            why = self._noticed(bench, own, 0)
        if why:
            self._enter(Result(mutant, KILLED, why))
        return [] if why else [mutant]

    def excuse(self, mutant: Mutant, timeout_s: float | None) -> None:
        """Enters a mutant that lives: equivalent if a proof says so; None: no proof is asked."""
        verdict_, why = SURVIVED, "no check noticed"
        if timeout_s is not None and not self.stop.is_set():
            from hwgen.formal.equivalent import equivalent
            from hwgen.verify.mutation.symmetry import same

            changed = self.rtl.with_text(mutant.text(self.source.text))
            try:
                with self._leash.held():
                    status = "equivalent"
                    if not same(self.source, mutant, timeout_s):
                        status = equivalent(self.rtl, changed, timeout_s=timeout_s)
            except (ToolError, UserError) as error:
                status = f"no proof: {error}"
            known = {"equivalent": EQUIVALENT, "different": SURVIVED}
            verdict_ = known.get(status, UNKNOWN)
            why = f"no check noticed; proof: {status}"
        if not self.stop.is_set():
            self._enter(Result(mutant, verdict_, why))

    def own(self) -> list[SimResult]:
        """What the checks say of the design itself; ToolError where it fails one."""
        with self._own_lock:
            if not self._own:
                with Bench(self.rtl, self.cache, self.simulator) as bench:
                    found = [bench.run(check) for check in self.checks]
                for check, result in zip(self.checks, found, strict=True):
                    if check.legal and not result.passed:
                        problem = f"the design itself fails a check ({check.name})"
                        raise ToolError("mutate", problem, result.report())
                self._own = found
            return self._own

    def _sound(self, combined: Sequence[SimResult]) -> bool:
        """Whether a model with many mutants does what the design does while all are asleep."""
        for check, theirs in zip(self.checks, combined, strict=True):
            if check.legal and not theirs.passed:
                self.own()
                self.notes.add("mutants compiled one by one: together they change the design")
                return False
        return True

    def _each(
        self, bench: Bench, own: Sequence[SimResult], mutants: Sequence[Mutant]
    ) -> list[Mutant]:
        living = []
        for number, mutant in enumerate(mutants, 1):
            if self.stop.is_set():
                break
            why = self._noticed(bench, own, number)
            if why:
                self._enter(Result(mutant, KILLED, why))
            else:
                living.append(mutant)
        return living

    def _noticed(self, bench: Bench, own: Sequence[SimResult], number: int) -> str:
        """The first check that notices, and what it saw; "" if none does."""
        for check, before in zip(self.checks, own, strict=True):
            why = verdict(check, before, bench.run(check, number), self.rtl.flags)
            if why:
                return f"{check.name}: {why}"
        return ""

    def _enter(self, result: Result) -> None:
        with self._lock:
            self.results[result.mutant.id] = result
            self._seen(result)
