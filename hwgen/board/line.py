"""The serial line: the divider between the design's clock and a bit."""

from __future__ import annotations

from hwgen.board.board import BAUDS
from hwgen.errors import UserError

TOLERANCE = 0.02
"""How far, as a part of it, the line may be off its baud rate: a frame of ten bits then drifts by
a fifth of a bit, and the other side has its own error."""

LEAST = 4
"""Clock cycles in a bit, at least: a start bit is found to a quarter of a bit."""


def divider(clock_mhz: float, baud: int) -> int:
    """Clock cycles in a bit; `UserError` where the line would be off by more than `TOLERANCE`.

    clock_mhz  of the design
    baud       bits per second
    """
    low, high = BAUDS
    if not low <= baud <= high:
        raise UserError("baud", f"{low} to {high}", baud, min(max(baud, low), high))
    hertz = 1e6 * clock_mhz
    found = max(round(hertz / baud), 1)
    near = f"{hertz / max(found, LEAST):.0f}"
    if found < LEAST:
        raise UserError(
            "baud", f"at least {LEAST} cycles of {clock_mhz:g} MHz in a bit", baud, near
        )
    off = abs(hertz / found / baud - 1)
    if off > TOLERANCE:
        rule = f"{clock_mhz:g} MHz / {found} is off by {100 * off:.1f} %, at most 2 %"
        raise UserError("baud", rule, baud, near)
    return found
