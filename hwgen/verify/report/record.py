"""What one part of a verification says of one design."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

PARTS = {
    "campaign": "random configurations, data and stalls against the golden model",
    "netlist": "what the mapper made of it, cell by cell, against the same golden model",
    "formal": "handshakes, order and functions proved",
    "mutation": "seeded faults that the stimulus notices",
    "coverage": "lines, branches, toggles and functional bins reached",
}
"""Part -> what it shows, in the order of the tables."""

OK, FAILED, SKIPPED = "ok", "failed", "skipped"

_BAD = ("failed", "refuted", "survived", "unknown", "untried", "timeout")
"""Figures that are 0 where nothing is wrong."""


@dataclass(frozen=True)
class Record:
    """One line of the tables, plain data.

    part     one of PARTS, and the `design`
    config   what of it was looked at: a preset, or how a case was drawn
    status   ok, failed, or skipped: something is missing here that the part needs
    figures  name -> number or word; `short` stands in the table of all parts
    details  text: why it failed, what was left out
    replay   shell command that does it again, or ""
    page     file beside the summary with more, or ""
    """

    part: str
    design: str
    config: str
    status: str
    figures: Mapping[str, Any] = field(default_factory=dict)
    details: str = ""
    replay: str = ""
    page: str = ""

    def data(self) -> dict[str, Any]:
        """Plain JSON data."""
        words = ("part", "design", "config", "status", "details", "replay", "page")
        return {**{word: getattr(self, word) for word in words}, "figures": dict(self.figures)}

    @classmethod
    def load(cls, data: Mapping[str, Any]) -> Record:
        return cls(**data)

    @property
    def short(self) -> str:
        """One figure with its name: of a failure what failed, else the first that is not 0."""
        bad = [name for name in _BAD if self.status == FAILED and self.figures.get(name)]
        good = [name for name, value in self.figures.items() if value]
        name = next(iter([*bad, *good, *self.figures]), None)
        return "" if name is None else f"{self.figures[name]} {name}"


def together(records: list[Record]) -> str:
    """The status of several records of one part and design: the worst of them; "" for none."""
    found = {record.status for record in records}
    return next((status for status in (FAILED, OK, SKIPPED) if status in found), "")
