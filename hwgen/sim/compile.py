"""The C++ compiler, for every kind of model."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from hwgen.errors import ToolError
from hwgen.sim.child import complaint, run_all


def compile_all(commands: Sequence[Sequence[str]], work: Path, what: str) -> None:
    """Runs compilers, as many at once as there are cores; ToolError with what they say."""
    for code, text in run_all(commands, cwd=work):
        if code:
            problem = f"cannot compile {what} (exit code {code}): {complaint(text)}"
            raise ToolError("c++", problem, text)
