"""What became of the mutants of a design."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from hwgen.verify.mutation.find import OPERATORS
from hwgen.verify.mutation.mutant import Mutant

KILLED, EQUIVALENT, SURVIVED = "killed", "equivalent", "survived"
UNKNOWN, INVALID, UNTRIED = "unknown", "invalid", "untried"
VERDICTS = (KILLED, EQUIVALENT, SURVIVED, UNKNOWN, INVALID, UNTRIED)
"""killed: a check failed; equivalent: proved to be the same; survived: proved to differ, or not
given to a proof, and no check noticed; unknown: neither killed nor decided by a proof;
invalid: does not compile; untried: the run was stopped before."""


@dataclass(frozen=True)
class Result:
    """One mutant, its verdict, and what said so: the check and what it saw."""

    mutant: Mutant
    verdict: str
    why: str = ""


@dataclass(frozen=True)
class Score:
    """The results of a run, in the order of the text.

    text         the original, without its header; `name` of its file, of which `skipped` lines
                 precede that text
    seconds      in all; `run_seconds` of them without proofs
    stopped      Ctrl-C came before everything was tried
    notes        what the reader should know: mutants compiled one by one, a proof missing
    """

    name: str
    text: str
    skipped: int
    results: tuple[Result, ...]
    seconds: float
    run_seconds: float
    stopped: bool = False
    notes: tuple[str, ...] = ()

    def count(self, verdict: str, operator: str | None = None) -> int:
        """How many ended so, of one operator or of all."""
        return sum(
            r.verdict == verdict and operator in (None, r.mutant.operator) for r in self.results
        )

    @property
    def value(self) -> float | None:
        """killed / (all − equivalent − invalid − untried); None where nothing is left."""
        left = len(self.results) - sum(self.count(v) for v in (EQUIVALENT, INVALID, UNTRIED))
        return self.count(KILLED) / left if left else None

    @property
    def alive(self) -> tuple[Result, ...]:
        """Mutants that no check noticed and no proof excused."""
        return tuple(r for r in self.results if r.verdict in (SURVIVED, UNKNOWN))

    @property
    def passed(self) -> bool:
        """Everything was tried, something was killed, nothing is alive."""
        return not self.stopped and not self.alive and self.count(KILLED) > 0

    def line(self, mutant: Mutant) -> int:
        """The line of a mutant in the file."""
        return mutant.line + self.skipped

    def diff(self, mutant: Mutant) -> str:
        """Unified diff of the file."""
        return mutant.diff(self.text, self.name, self.skipped)

    def rows(self) -> list[dict[str, Any]]:
        """One row per operator that made mutants, and one for all."""
        used = Counter(r.mutant.operator for r in self.results)
        shown = [v for v in VERDICTS if v != UNTRIED or self.count(UNTRIED)]
        rows: list[dict[str, Any]] = [
            {"operator": name, "mutants": used[name], **{v: self.count(v, name) for v in shown}}
            for name in OPERATORS
            if used[name]
        ]
        total = {"operator": "all", "mutants": len(self.results)}
        return [*rows, {**total, **{v: self.count(v) for v in shown}}]

    def listing(self, most: int | None = None) -> Iterator[str]:
        """The living, each with its place, what it is, and its diff."""
        for result in self.alive[:most]:
            mutant = result.mutant
            place = f"{self.name}:{self.line(mutant)}:{mutant.column}"
            yield f"{result.verdict}: {mutant.id}\n  {place}: {mutant.what}\n{self.diff(mutant)}\n"
        if most is not None and len(self.alive) > most:
            yield f"... and {len(self.alive) - most} more"

    def data(self, verdicts: Sequence[str] = (SURVIVED, UNKNOWN)) -> dict[str, Any]:
        """The score as JSON data; mutants with one of the `verdicts` are listed with a diff."""
        return {
            "mutants": len(self.results),
            **{verdict: self.count(verdict) for verdict in VERDICTS},
            "score": self.value,
            "seconds": round(self.seconds, 3),
            "run_seconds": round(self.run_seconds, 3),
            "stopped": self.stopped,
            "passed": self.passed,
            "operators": self.rows()[:-1],
            "survivors": [
                {
                    "id": r.mutant.id,
                    "verdict": r.verdict,
                    "operator": r.mutant.operator,
                    "module": r.mutant.module,
                    "line": self.line(r.mutant),
                    "column": r.mutant.column,
                    "what": r.mutant.what,
                    "diff": self.diff(r.mutant),
                }
                for r in self.results
                if r.verdict in verdicts
            ],
        }
