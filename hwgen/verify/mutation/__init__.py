"""Mutation score: seeded faults in the Verilog of a design, and who notices them.

checks(design, config, rtl) -> list[Check]     what an entry's stimulus can be asked for
mutate(rtl, checks) -> Score                   killed, equivalent, survived, by operator
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hwgen.verify.mutation.find import OPERATORS
    from hwgen.verify.mutation.run import mutate
    from hwgen.verify.mutation.score import Score
    from hwgen.verify.mutation.suite import Check, checks

__all__ = ["OPERATORS", "Check", "Score", "checks", "mutate"]

_HOME = {
    "Check": "hwgen.verify.mutation.suite",
    "checks": "hwgen.verify.mutation.suite",
    "mutate": "hwgen.verify.mutation.run",
    "OPERATORS": "hwgen.verify.mutation.find",
    "Score": "hwgen.verify.mutation.score",
}


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOME[name]), name)
