"""Cycle-exact runs of an `Rtl` against golden values: one bench, four simulators.

    simulate(rtl, vectors, simulator="native") -> SimResult
    Emulator(rtl).run({"act": …, "wgt": …}, stall=0.3) -> Run(outputs, cycles, stalls)
    available() -> {simulator: (usable, reason)}
    choose(None) -> Choice(name, note)

Importing this package loads neither numpy nor cocotb nor Amaranth.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hwgen.sim.native.emulator import Emulator, Run
    from hwgen.sim.result import Mismatch, SimResult
    from hwgen.sim.run import simulate
    from hwgen.sim.tools import SIMULATORS, Choice, available, choose

__all__ = [
    "SIMULATORS",
    "Choice",
    "Emulator",
    "Mismatch",
    "Run",
    "SimResult",
    "available",
    "choose",
    "simulate",
]

_HOME = {
    "Emulator": "hwgen.sim.native.emulator",
    "Run": "hwgen.sim.native.emulator",
    "simulate": "hwgen.sim.run",
    "SimResult": "hwgen.sim.result",
    "Mismatch": "hwgen.sim.result",
    "SIMULATORS": "hwgen.sim.tools",
    "Choice": "hwgen.sim.tools",
    "available": "hwgen.sim.tools",
    "choose": "hwgen.sim.tools",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOME[name]), name)
