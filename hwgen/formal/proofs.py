"""What came of an attempt to prove something, property by property."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from hwgen.formal.engine import BOUNDED, PROVED, REFUTED, TIMEOUT
from hwgen.formal.trace import Trace

__all__ = ["BOUNDED", "PROVED", "REFUTED", "TIMEOUT", "Proof", "Proofs"]


@dataclass(frozen=True)
class Proof:
    """One property.

    name     what is claimed
    module   the module that it is about
    kind     handshake, order, padding, flag, function, equal
    status   proved (for all time), bounded (in the first `depth` cycles), refuted, timeout
    depth    cycles after the reset in which it holds for sure; of a refutation, the cycle
             after the reset in which it fails; None: for all time
    seconds  wall time
    trace    how it fails
    """

    name: str
    module: str
    kind: str
    status: str
    depth: int | None
    seconds: float
    trace: Trace | None = None

    @property
    def verdict(self) -> str:
        """The status as a table shows it."""
        return f"bounded {self.depth}" if self.status == BOUNDED else self.status

    def data(self) -> dict[str, Any]:
        """As an object of `--json`."""
        keys = ("name", "module", "kind", "status", "depth", "seconds")
        trace = None if self.trace is None else self.trace.data()
        return {**{key: getattr(self, key) for key in keys}, "trace": trace}


@dataclass(frozen=True)
class Proofs:
    """All properties of one design; `notes` say what was left out and why."""

    rows: Sequence[Proof]
    notes: Sequence[str] = ()

    @property
    def refuted(self) -> list[Proof]:
        return [row for row in self.rows if row.status == REFUTED]

    @property
    def passed(self) -> bool:
        """Nothing is refuted, and something is proved or bounded."""
        good = (PROVED, BOUNDED)
        return not self.refuted and any(row.status in good for row in self.rows)

    def count(self, status: str) -> int:
        """How many have that status."""
        return sum(row.status == status for row in self.rows)
