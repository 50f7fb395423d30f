"""Parameters of the bit-serial scale unit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from hwgen.config import Config, param
from hwgen.errors import UserError

MOST_SHARE = 64
MOST_SUM = 48
SCALE_BITS = (2, 16)
MOST_WIDTH = 64
ROOM = 8
"""Bits above a product by default: 256 groups of the largest products are added exactly."""


def scale_bits_param(default: int = 8) -> Any:
    return param(
        default,
        "width of a scale, a number in two's complement",
        unit="bits",
        range=SCALE_BITS,
        sweep=(4, 8, 12, 16),
        tag="scale{}",
    )


@dataclass(frozen=True)
class PlaneScaleConfig(Config):
    """Widths of sums, scales and results, and how many columns take turns."""

    prefix: ClassVar[str] = "plane_scale"

    share: int = param(
        4,
        "columns that the unit serves, one after the other",
        range=(1, MOST_SHARE),
        sweep=(1, 2, 4, 8),
        tag="share{}",
    )
    sum_width: int = param(
        20,
        "width of a group's sum, a number in two's complement",
        unit="bits",
        range=(2, MOST_SUM),
        sweep=(16, 20, 24),
        tag="sum{}",
    )
    scale_bits: int = scale_bits_param()
    acc_width: int = param(
        None,
        "width of a result; results wrap modulo 2**acc_width",
        unit="bits",
        range=(4, MOST_WIDTH),
        sweep=(None,),
        tag="acc{}",
        auto="product width + 8, at most 64",
    )

    def derive_acc_width(self) -> int:
        return min(MOST_WIDTH, self.sum_width + self.scale_bits + ROOM)

    def check(self) -> None:
        least = self.sum_width + self.scale_bits
        if self.acc_width < least:
            rule = f"at least the {least} bits of a product of sum and scale"
            raise UserError("acc_width", rule, self.acc_width, least)

    @property
    def cycles(self) -> int:
        """Cycles in which the sums of all columns are multiplied."""
        return self.share * self.scale_bits
