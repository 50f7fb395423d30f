"""One fault in Verilog text: what was changed, where, and how to show it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Edit:
    """`text` takes the place of what stands from `start` to `end`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Change:
    """What an operator does to a text; `at` is the place that it is about."""

    operator: str
    at: int
    what: str
    edits: tuple[Edit, ...]
    dropped: str = ""
    """The register that is replaced by its input."""


@dataclass(frozen=True)
class Mutant:
    """A change in a module.

    id            operator:module:line:n, n counting from 1; the same in every run
    line, column  from 1, in the text without its header
    """

    id: str
    module: str
    line: int
    column: int
    change: Change

    @property
    def operator(self) -> str:
        return self.change.operator

    @property
    def what(self) -> str:
        """The change in words."""
        return self.change.what

    def text(self, original: str) -> str:
        """The text with the fault in it."""
        return applied(original, self.change.edits)

    def diff(self, original: str, name: str, skipped: int = 0) -> str:
        """Unified diff of a file called `name`, `skipped` lines of which precede `original`."""
        before, after = original.splitlines(), self.text(original).splitlines()
        pad = [""] * skipped
        lines = difflib.unified_diff(
            pad + before, pad + after, f"a/{name}", f"b/{name}", n=2, lineterm=""
        )
        return "\n".join(lines)


def applied(text: str, edits: Iterable[Edit], base: int = 0) -> str:
    """`text`, which begins at offset `base`, with all edits done."""
    parts, at = [], base
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        parts += [text[at - base : edit.start - base], edit.text]
        at = edit.end
    return "".join([*parts, text[at - base :]])
