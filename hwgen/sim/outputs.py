"""Recorded output beats as numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from hwgen.rtl import Channel, Field, Rtl
from hwgen.sim.driver import Captured, Record
from hwgen.sim.packing import summed
from hwgen.sim.words import extract

Outputs = Mapping[str, Mapping[str, npt.NDArray[Any]]]
"""Channel -> field -> values: [beats, elements], or [beats] for one element."""


def outputs_of(rtl: Rtl, record: Record) -> dict[str, dict[str, npt.NDArray[Any]]]:
    """Every output field, signed where it is; unknown bits read as 0.

    int64 or uint64; Python integers (object) above 64 bits.
    """
    return {
        channel.name: {
            each.name: _numbers(channel, each, record.outputs[channel.name])
            for each in channel.fields
        }
        for channel in rtl.outputs
        if channel.name in record.outputs
    }


def _numbers(channel: Channel, each: Field, captured: Captured) -> npt.NDArray[Any]:
    total = summed(
        [
            (extract(captured.words[port], size // each.elements, each.low, each.elements), weight)
            for port, size, weight in each.parts
        ],
        each.width,
    )
    if each.signed:
        if each.width > 64:
            sign, whole = 1 << each.width - 1, 1 << each.width
            total = np.where(total >= sign, total - whole, total)
        else:
            up = np.uint64(64 - each.width)
            total = (total << up).view(np.int64) >> np.int64(64 - each.width)
    return total[:, 0] if each.elements == 1 else total
