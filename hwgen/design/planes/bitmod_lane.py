"""A signed digit of one weight: Booth's, doubled for the greatest exponents of floats."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from operator import or_
from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.planes.bitmod_config import DIGIT_BITS, BitmodConfig
from hwgen.design.planes.bitmod_digits import Datatype
from hwgen.design.shared import shared

WINDOW = 3
"""Bits of which Booth's digit of radix 4 is made: digit i of 2·i - 1 and the two above."""


def taps(config: BitmodConfig) -> tuple[tuple[int, int], ...]:
    """(bit of the window, bit of the magnitude) wherever a digit of some datatype needs both."""
    most = max(kind.window_bits for kind in config.kinds)
    pairs = ((bit, 2 * i + bit - 1) for i in range(config.digits) for bit in range(WINDOW))
    return tuple((bit, at) for bit, at in pairs if 0 <= at < most)


def lane_lines(config: BitmodConfig) -> dict[str, int]:
    """Bits of what the lanes of a column share, see `BitmodLane`; those that there are."""
    floats = [kind for kind in config.kinds if kind.tables]
    sizes = {
        "tap": len(taps(config)),
        "odd": any(kind.odd for kind in config.kinds),
        "chosen": len(floats),
        "whole": any(kind.fraction == 0 for kind in floats),
        "special": DIGIT_BITS * config.selected,
    }
    return {name: int(bits) for name, bits in sizes.items() if bits}


@shared
class BitmodLane(wiring.Component):
    """One digit of one weight; combinational.

    code     In   of the weight, in the low bits of `wgt_bits`
    tap      In   for each of `taps`, whether this digit of this datatype has that bit there
    odd      In   the digit is the highest of an integer of odd width, which ends with the middle
                  of the window
    chosen   In   for each float of the config, whether it is the datatype
    whole    In   the digit is the lowest of a float without a fraction
    special  In   the digit of the special of this group; of 0 where the datatype has none
    term     Out  the code of the digit, see TERMS

    Floats have two exponent bits.  Below an exponent of 2 the code is the magnitude; from there
    on it is twice the significand, and for an exponent of 3 each of its digits twice as much,
    at most 4.  Without a fraction the exponent is the code of the lowest digit, and the only one.
    """

    def __init__(self, config: BitmodConfig) -> None:
        self.config = config
        super().__init__(
            {
                "code": In(config.wgt_bits),
                **{name: In(bits) for name, bits in lane_lines(config).items()},
                "term": Out(DIGIT_BITS),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("bitmod_lane")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        kinds = [kind for kind in self.config.kinds if kind.tables]
        floats = list(zip(kinds, self.chosen, strict=True)) if kinds else []
        part, double = self._magnitude(m, [(k, on) for k, on in floats if k.fraction])
        window = Signal(WINDOW)
        low, middle, high = (
            _any(part[at] & tap for (bit, at), tap in zip(taps(self.config), self.tap, strict=True)
                 if bit == place)
            for place in range(WINDOW)
        )  # fmt: skip
        if any(kind.odd for kind in self.config.kinds):
            high = high | (middle & self.odd)
        m.d.comb += window.eq(Cat(low, middle, high))
        one, two = Signal(name="one"), Signal(name="two")
        m.d.comb += [
            one.eq(window[0] ^ window[1]),
            two.eq(~one & (window[1] ^ window[2])),
        ]
        size, sign = Signal(DIGIT_BITS - 1), Signal()
        upper = two | (double & one)
        if any(kind.fraction == 0 for kind in kinds):
            upper = upper | (self.code[1] & self.whole)
        m.d.comb += size.eq(Cat(Mux(double, two, one), upper))
        # A digit of 0 has no sign.
        negative = window[2] ^ _any(self.code[k.bits - 1] & on for k, on in floats)
        m.d.comb += sign.eq(negative & size.any())
        found: Value = Cat(size, sign)
        if self.config.selected:
            is_special = self._is_special(m, [(k, on) for k, on in floats if k.selected])
            # All digits of 0 are 0.
            found = found | (self.special & is_special.replicate(DIGIT_BITS))
        m.d.comb += self.term.eq(found)
        return m

    def _magnitude(
        self, m: Module, floats: list[tuple[Datatype, Value]]
    ) -> tuple[list[Value], Value]:
        """Bits of the integer whose digits are Booth's, and whether they count twice."""
        large = []
        for i, (kind, chosen) in enumerate(floats):
            is_large = Signal(name=f"is_large_{i}")
            m.d.comb += is_large.eq(self.code[kind.bits - 2] & chosen)
            large.append(is_large)
        double = Signal(name="is_double")
        lowest = [kind.bits - 3 for kind, _ in floats]
        m.d.comb += double.eq(
            _any(self.code[at] & line for at, line in zip(lowest, large, strict=True))
        )
        part: list[Value] = list(self.code)
        for j in range(max(lowest, default=-1) + 1):
            up = _any(line for at, line in zip(lowest, large, strict=True) if j <= at)
            part[j] = Mux(up, self.code[j - 1] if j else 0, self.code[j])
        return part, double

    def _is_special(self, m: Module, floats: list[tuple[Datatype, Value]]) -> Signal:
        """Whether the code is that of -0."""
        found = Signal(name="is_special")
        widths = [kind.bits for kind, _ in floats]
        least = min(widths) - 1
        above = [
            self.code[at] & _any(on for kind, on in floats if kind.bits - 1 > at)
            for at in range(least, max(widths) - 1)
        ]
        negative = _any(self.code[kind.bits - 1] & on for kind, on in floats)
        m.d.comb += found.eq(negative & ~_any([self.code[:least].any(), *above]))
        return found


def _any(bits: Iterable[Value]) -> Value:
    """Whether one of them is 1."""
    return reduce(or_, bits, Const(0, 1))
