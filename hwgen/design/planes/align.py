"""Alignment of floats to the greatest exponent of their sum so far, shared by all its columns.

Behind it everything is integer.  Where an exponent comes that is greater than all before, what
has been summed is shifted down by the difference.
"""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.planes.align_config import AlignConfig
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
        floats = [self._fields(m, code, i) for i, code in enumerate(elements(
            self.act, config.act_bits))]  # fmt: skip
        run = Signal(bits, reset_less=True, name="exponent_before")
        before, after = Signal(bits, name="exponent_kept"), Signal(bits, name="exponent_after")
        m.d.comb += before.eq(run & (~self.first).replicate(bits))
        greatest = _greatest(m, [before, *(exponent for exponent, _ in floats)])
        m.d.comb += [
            after.eq(Mux(self.valid, greatest, run)),
            self.exponent.eq(after),
            self.down.eq(Mux(self.first, 0, after - run)),
            self.sign.eq(Cat(code[-1] for code in elements(self.act, config.act_bits))),
        ]
        m.d.sync += run.eq(after)
        found = []
        for i, (exponent, significand) in enumerate(floats):
            distance = Signal(bits, name=f"distance_{i}")
            m.d.comb += distance.eq(greatest - exponent)
            wide = Cat(Const(0, config.guard), significand)
            found.append(shifted_down(m, wide, distance, Const(0, 1), f"act_{i}"))
        m.d.comb += self.magnitude.eq(Cat(*found))
        if config.special:
            self._mark(m, form.fraction)
        return m

    def _fields(self, m: Module, code: Value, i: int) -> tuple[Value, Value]:
        """Exponent and significand of a float."""
        form = self.config.act_form
        field = code[form.fraction : -1]
        normal = Signal(name=f"normal_{i}")
        m.d.comb += normal.eq(field.any())
        return Cat(field[0] | ~normal, field[1:]), Cat(code[: form.fraction], normal)

    def _mark(self, m: Module, fraction: int) -> None:
        """Keeps that a float was no number."""
        marks = []
        for i, code in enumerate(elements(self.act, self.config.act_bits)):
            special = Signal(name=f"special_{i}")
            ones = code[fraction:-1] if self.config.act_form.specials == "ieee" else code[:-1]
            m.d.comb += special.eq(ones.all())
            marks.append(special)
        before = Signal(reset_less=True, name="nan_before")
        m.d.comb += self.nan.eq(
            (before & ~(self.first & self.valid)) | (Cat(*marks).any() & self.valid)
        )
        m.d.sync += before.eq(self.nan)


def _greatest(m: Module, numbers: list[Value]) -> Value:
    """The greatest of some numbers, bit by bit from the highest: those that have a 0 where
    another has a 1 are out."""
    bits = len(numbers[0])
    found = Signal(bits, name="greatest")
    alive: list[Value] = [Const(1, 1)] * len(numbers)
    for at in reversed(range(bits)):
        have = Signal(len(numbers), name=f"have_{at}")
        m.d.comb += [
            have.eq(Cat(number[at] & on for number, on in zip(numbers, alive, strict=True))),
            found[at].eq(have.any()),
        ]
        if at:
            left = Signal(len(numbers), name=f"left_{at}")
            m.d.comb += left.eq(
                Cat(
                    on & (number[at] | ~found[at])
                    for number, on in zip(numbers, alive, strict=True)
                )
            )
            alive = list(left)
    return found
