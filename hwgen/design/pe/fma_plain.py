"""The fused multiply-add as one would write it, for comparison."""

from __future__ import annotations

from typing import ClassVar

from amaranth.hdl import Const, Module, Mux, Signal, Value, signed

from hwgen.design.pe.fma import FmaPe
from hwgen.design.pe.fma_operand import shifted_down
from hwgen.design.pe.fma_sum import Parts, top_of
from hwgen.design.shared import shared


@shared
class PlainFmaPe(FmaPe):
    """The addend is shifted down from above the product to below it, in a word that holds both
    side by side; the magnitude of the difference is normalised and rounded.

    The product is left to the synthesiser.
    """

    GUARD: ClassVar[int] = 2
    """Bits between an addend far above and the product: they keep the rounding right."""

    def multiplied(self, m: Module, x: Value, y: Value) -> Value:
        return x * y

    def align(self, m: Module, product: Parts) -> Parts:
        config = self.config
        c = self.addend(m)
        ahead = config.kept + self.GUARD
        width = ahead + config.window
        exponent = product["exponent"].as_signed()
        distance = Signal(signed(max(len(exponent), len(c.exponent) + 1, ahead.bit_length()) + 2))
        above = Signal()
        digits = width.bit_length()
        amount = Signal(digits)
        m.d.comb += [
            distance.eq(exponent + ahead - c.exponent),
            above.eq(distance[-1] | product["zero"]),
        ]
        far = Signal()
        m.d.comb += [
            far.eq(distance[digits:-1].any() if len(distance) - 1 > digits else 0),
            amount.eq((distance[:digits] | far.replicate(digits)) & (~above).replicate(digits)),
        ]
        back, rest = shifted_down(m, top_of(c.significand, width), amount, "addend")
        most = max(config.exponents[1] + ahead, (1 << len(c.exponent)) - 1)
        greatest = Signal(most.bit_length())
        m.d.comb += greatest.eq(Mux(above, c.exponent, exponent + ahead))
        front = top_of(product["product"], width, ahead)
        found = {"front": front, "back": back, "rest": rest, "exponent": greatest}
        return found | {"sign": product["sign"]} | self.specials(m, product, c)

    def add(self, m: Module, given: Parts) -> Parts:
        found = super().add(m, given)
        total, negative = found["total"], found["negative"]
        size = Signal(len(total))
        sign = Signal(name="size_sign")
        m.d.comb += [
            size.eq(Mux(negative, -total, total)),
            sign.eq(given["sign"] ^ negative),
        ]
        return found | {"total": size, "sign": sign, "negative": Const(0, 1)}
