"""Floats that share an exponent known beforehand: aligned to it they are integers."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Const, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.planes.align_config import AlignConfig
from hwgen.design.planes.align_fields import fields, no_number
from hwgen.design.planes.align_shift import shifted_down
from hwgen.design.protocol import elements
from hwgen.design.shared import shared


@shared
class AlignTo(wiring.Component):
    """`lanes` floats as integers in units of 2**(exponent - bias - fraction - guard).

    act       In   `lanes` codes
    exponent  In   field of the exponent that they share
    number    Out  for each lane two's complement: the significand, `guard` bits longer, shifted
                   down by exponent - its own modulo 2**exponent_bits; what falls out is lost, and
                   then comes the sign: truncated toward zero.  The exponent field of subnormal
                   numbers counts as 1
    nan       Out  one of them is no number, where the format has such codes; those enter as the
                   numbers that their fields would be one exponent further

    Combinational.  Numbers say what floats are where none has a greater exponent than the shared
    one; where one has, its number is as above, and of no use.
    """

    def __init__(self, config: AlignConfig) -> None:
        self.config = config
        super().__init__(
            {
                "act": In(config.lanes * config.act_bits),
                "exponent": In(config.exponent_bits),
                "number": Out(config.lanes * config.lane_bits),
                **({"nan": Out(1)} if config.special else {}),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("act_align_to")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config, form = self.config, self.config.act_form
        codes = elements(self.act, config.act_bits)
        found = []
        for i, code in enumerate(codes):
            own, significand = fields(m, form, code, i)
            distance = Signal(config.exponent_bits, name=f"distance_{i}")
            m.d.comb += distance.eq(self.exponent - own)
            wide = Cat(Const(0, config.guard), significand)
            size = shifted_down(m, wide, distance, Const(0, 1), f"act_{i}")
            number = Signal(config.lane_bits, name=f"number_{i}")
            sign = code[-1]
            m.d.comb += number.eq((Cat(size, Const(0, 1)) ^ sign.replicate(len(number))) + sign)
            found.append(number)
        m.d.comb += self.number.eq(Cat(*found))
        if config.special:
            marks = [no_number(m, form, code, i) for i, code in enumerate(codes)]
            m.d.comb += self.nan.eq(Cat(*marks).any())
        return m
