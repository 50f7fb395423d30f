"""Alignment of floats to the greatest exponent of their sum so far, shared by all its columns.

Behind it everything is integer.  Where an exponent comes that is greater than all before, what
has been summed is shifted down by the difference.
"""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.planes.align_config import AlignConfig
from hwgen.design.planes.align_fields import fields, greatest, no_number
from hwgen.design.planes.align_shift import shifted_down
from hwgen.design.protocol import elements
from hwgen.design.shared import shared


@shared
class Align(wiring.Component):
    """`lanes` floats per cycle as magnitudes with one exponent.

    valid      In   this cycle carries floats
    first      In   they are the first of a sum
    act        In   `lanes` codes
    magnitude  Out  for each lane the significand, `guard` bits longer, shifted down by exponent -
                    its own; what falls out is lost: truncated toward zero
    sign       Out  for each lane
    exponent   Out  the greatest exponent field since `first`, these floats included; that of
                    subnormal numbers counts as 1
    down       Out  how much it has grown in this cycle; 0 in the first
    nan        Out  a float since `first` is no number, where the format has such codes

    A float is (-1)**sign · magnitude · 2**(exponent - bias - fraction - guard).  Infinities and
    NaN enter as the numbers that their fields would be one exponent further.
    Combinational, with the exponent and the flag of the sum as registers; interval 1.
    """

    def __init__(self, config: AlignConfig) -> None:
        self.config = config
        super().__init__(
            {
                "valid": In(1),
                "first": In(1),
                "act": In(config.lanes * config.act_bits),
                "magnitude": Out(config.lanes * config.magnitude_bits),
                "sign": Out(config.lanes),
                "exponent": Out(config.exponent_bits),
                "down": Out(config.exponent_bits),
                **({"nan": Out(1)} if config.special else {}),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        form, bits = config.act_form, config.exponent_bits
        codes = elements(self.act, config.act_bits)
        floats = [fields(m, form, code, i) for i, code in enumerate(codes)]
        run = Signal(bits, reset_less=True, name="exponent_before")
        before, after = Signal(bits, name="exponent_kept"), Signal(bits, name="exponent_after")
        m.d.comb += before.eq(run & (~self.first).replicate(bits))
        most = greatest(m, [before, *(exponent for exponent, _ in floats)])
        m.d.comb += [
            after.eq(Mux(self.valid, most, run)),
            self.exponent.eq(after),
            self.down.eq(Mux(self.first, 0, after - run)),
            self.sign.eq(Cat(code[-1] for code in codes)),
        ]
        m.d.sync += run.eq(after)
        found = []
        for i, (exponent, significand) in enumerate(floats):
            distance = Signal(bits, name=f"distance_{i}")
            m.d.comb += distance.eq(most - exponent)
            wide = Cat(Const(0, config.guard), significand)
            found.append(shifted_down(m, wide, distance, Const(0, 1), f"act_{i}"))
        m.d.comb += self.magnitude.eq(Cat(*found))
        if config.special:
            marks = [no_number(m, form, code, i) for i, code in enumerate(codes)]
            spoilt = Signal(reset_less=True, name="nan_before")
            m.d.comb += self.nan.eq(
                (spoilt & ~(self.first & self.valid)) | (Cat(*marks).any() & self.valid)
            )
            m.d.sync += spoilt.eq(self.nan)
        return m
