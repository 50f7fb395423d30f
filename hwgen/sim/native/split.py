"""Which modules of a large design are compiled once and instantiated, instead of flattened."""

from __future__ import annotations

from hwgen.rtl import Rtl


def kept_modules(rtl: Rtl) -> list[str]:
    """Names of the modules that stay apart; none in a design small enough to be flat."""
    return []
