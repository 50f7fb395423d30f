"""The rounding unit that the encoders of all formats share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.config import Config, param
from hwgen.design.shared import shared

MOST_BODY = 1024


@dataclass(frozen=True)
class RounderConfig(Config):
    """Width of the word that is rounded."""

    prefix: ClassVar[str] = "round"

    width: int = param(8, "bits that are kept", unit="bits", range=(1, MOST_BODY))
    carry: str = param(
        "on",
        "a bit more for the carry; off: modulo 2**width",
        choices=("on", "off"),
        tag="?carry_{}",
    )


@shared
class Rounder(wiring.Component):
    """To nearest, ties to even, of a magnitude that has been cut; combinational.

    In the formats here the next code is the next magnitude: adding 1 to the code carries from
    the fraction into the exponent, and in posits into the regime.  So one increment rounds all.

    body     In   bits that are kept
    guard    In   the bit below
    sticky   In   whether any bit below that is 1
    rounded  Out  with one bit more for the carry, where the config has it
    inexact  Out  whether anything was cut
    """

    def __init__(self, config: RounderConfig) -> None:
        self.config = config
        super().__init__(
            {
                "body": In(config.width),
                "guard": In(1),
                "sticky": In(1),
                "rounded": Out(config.width + (config.carry == "on")),
                "inexact": Out(1),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        up = Signal()
        m.d.comb += [
            up.eq(self.guard & (self.sticky | self.body[0])),
            self.rounded.eq(self.body + up),
            self.inexact.eq(self.guard | self.sticky),
        ]
        return m
