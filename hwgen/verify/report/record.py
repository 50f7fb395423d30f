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


@dataclass(frozen=True)
class Record:
    """One line of the tables, plain data.

    part     one of PARTS, and the `design`
    config   what of it was looked at: a preset, or how a case was drawn
    status   ok, failed, or skipped: something is missing here that the part needs
    figures  name -> number or word; the first is what stands in the table of all parts
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
        """The first figure, with its name."""
        for name, value in self.figures.items():
            return f"{value} {name}"
        return ""


def together(records: list[Record]) -> str:
    """The status of several records of one part and design: the worst of them; "" for none."""
    found = {record.status for record in records}
    return next((status for status in (FAILED, OK, SKIPPED) if status in found), "")
