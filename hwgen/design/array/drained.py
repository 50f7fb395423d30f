# amaranth: UnusedElaboratable=no
"""Which array an output-stationary design is, by how its sums leave.

The comment above is for Amaranth: a component that is made here and then refused is no mistake.
"""

from __future__ import annotations

from hwgen.design.array.broadcast_array import BroadcastArray
from hwgen.design.array.config import ArrayConfig
from hwgen.design.array.open_array import OpenArray, OpenBroadcastArray
from hwgen.design.array.os_array import OsArray
from hwgen.design.array.shift_array import ShiftArray, ShiftBroadcastArray

SYSTOLIC: dict[str, type[OsArray]] = {"chain": OsArray, "shift": ShiftArray}
"""Systolic arrays that give rows of C, by `drain`."""
BROADCAST: dict[str, type[OsArray]] = {"chain": BroadcastArray, "shift": ShiftBroadcastArray}
"""Their like without a wavefront."""


def systolic(config: ArrayConfig) -> OsArray | OpenArray:
    """The systolic array of that config."""
    return OpenArray(config) if config.drain == "none" else SYSTOLIC[config.drain](config)


def broadcast(config: ArrayConfig) -> OsArray | OpenArray:
    """The array of that config without a wavefront."""
    if config.drain == "none":
        return OpenBroadcastArray(config)
    return BROADCAST[config.drain](config)
