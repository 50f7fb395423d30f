"""The exponent that the floats of a sum share: the greatest of theirs, found as they come."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.planes.align_config import AlignConfig
from hwgen.design.planes.align_fields import greatest
from hwgen.design.protocol import elements
from hwgen.design.shared import shared


@shared
class GreatestExponent(wiring.Component):
    """The greatest exponent of floats that come `lanes` at a time.

    valid     In   this cycle carries floats
    first     In   they are the first ones
    field     In   the exponent fields of `lanes` codes
    exponent  Out  the greatest one since `first`, these included; that of subnormal numbers
                   counts as 1, those of infinities and NaN are as they are

    Combinational, with the exponent so far as a register; interval 1.
    """

    def __init__(self, config: AlignConfig) -> None:
        self.config = config
        super().__init__(
            {
                "valid": In(1),
                "first": In(1),
                "field": In(config.lanes * config.exponent_bits),
                "exponent": Out(config.exponent_bits),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("greatest_exponent")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        bits = self.config.exponent_bits
        before = Signal(bits, reset_less=True, name="exponent_before")
        kept = Signal(bits, name="exponent_kept")
        m.d.comb += kept.eq(before & (~self.first).replicate(bits))
        most = greatest(m, [kept, *elements(self.field, bits)])
        low = Signal(name="exponent_low")
        # Where the greatest is 0 all are, and they count 1.
        m.d.comb += [low.eq(most[0] | ~most.any()), self.exponent.eq(Cat(low, most[1:]))]
        with m.If(self.valid):
            m.d.sync += before.eq(self.exponent)
        return m
