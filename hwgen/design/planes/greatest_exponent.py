"""The exponent that the floats of a sum share: the greatest of theirs, found as they come."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.planes.align_config import AlignConfig
from hwgen.design.planes.align_fields import counted, greatest
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
        before, kept = Signal(bits, reset_less=True), Signal(bits)
        own = [counted(m, field, i)[0] for i, field in enumerate(elements(self.field, bits))]
        m.d.comb += [
            kept.eq(before & (~self.first).replicate(bits)),
            self.exponent.eq(greatest(m, [kept, *own])),
        ]
        with m.If(self.valid):
            m.d.sync += before.eq(self.exponent)
        return m
