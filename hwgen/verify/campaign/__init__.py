"""Random legal configurations of every design against the golden model.

    campaign(designs, configs=200, seed=0) -> Campaign

Configs come from the declarations of the parameters alone, runs from the workload that the
entry declares and from the streams of the design: no design has a line here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hwgen.verify.campaign.case import Case, Run
    from hwgen.verify.campaign.run import Campaign, campaign

__all__ = ["Campaign", "Case", "Run", "campaign"]

_HOME = {"Campaign": "run", "campaign": "run", "Case": "case", "Run": "case"}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
