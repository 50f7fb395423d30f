"""The rounding unit that the encoders of all formats share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from amaranth.hdl import Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.config import Config, param
from hwgen.design.shared import shared
from hwgen.formats import ROUNDINGS

MOST_BODY = 1024


@dataclass(frozen=True)
class RounderConfig(Config):
    """Width of the word that is rounded, and how."""

    prefix: ClassVar[str] = "round"

    width: int = param(8, "bits that are kept", unit="bits", range=(1, MOST_BODY))
    carry: str = param(
        "on",
        "a bit more for the carry; off: modulo 2**width",
        choices=("on", "off"),
        tag="?carry_{}",
    )
    rounding: str = param(
        ROUNDINGS[0],
        "which neighbour is taken",
        choices=ROUNDINGS,
        tag="?{}",
    )

    @property
    def by_sign(self) -> bool:
        """Whether the sign decides."""
        return self.rounding in ("floor", "ceil")


@shared
class Rounder(wiring.Component):
    """The neighbour that the rounding mode takes, of a magnitude that was cut; combinational.

    In the formats here the next code is the next magnitude: adding 1 to the code carries from
    the fraction into the exponent, and in posits into the regime.  So one increment rounds all.

    body      In   bits that are kept
    guard     In   the bit below
    sticky    In   whether any bit below that is 1
    negative  In   the sign of the number; with floor and ceil only
    rounded   Out  with one bit more for the carry, where the config has it
    inexact   Out  whether anything was cut
    """

    body: Signal
    guard: Signal
    sticky: Signal
    negative: Signal
    rounded: Signal
    inexact: Signal

    def __init__(self, config: RounderConfig) -> None:
        self.config = config
        sign = {"negative": In(1)} if config.by_sign else {}
        super().__init__(
            {
                "body": In(config.width),
                "guard": In(1),
                "sticky": In(1),
                **sign,
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
        grown: Value = self.body
        if self.config.rounding != "toward-zero":
            up = Signal()
            m.d.comb += up.eq(self._up())
            grown = self.body + up
        m.d.comb += [self.rounded.eq(grown), self.inexact.eq(self.guard | self.sticky)]
        return m

    def _up(self) -> Value:
        """Whether the magnitude grows."""
        rounding = self.config.rounding
        if rounding == "nearest-even":
            return self.guard & (self.sticky | self.body[0])
        if rounding == "nearest-away":
            return self.guard
        away = self.negative if rounding == "floor" else ~self.negative
        return away & (self.guard | self.sticky)
