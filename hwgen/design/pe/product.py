"""Exact products of any two scalar formats, as magnitude and sign over the sum's last bit."""

from __future__ import annotations

from dataclasses import dataclass

from amaranth.hdl import Cat, Module, Signal, Value

from hwgen import formats
from hwgen.design.arith.zeros import shifted_up
from hwgen.design.delay import delay
from hwgen.design.pe.config import PeConfig
from hwgen.design.pe.lane import Lane
from hwgen.formats.accumulator import product_width, sum_unit


@dataclass(frozen=True)
class Product:
    """(-1)**sign * magnitude, in units of 2**sum_unit.

    magnitude  at most acc_width - 1 bits where sums are signed, else acc_width
    wrong      one of the operands is no number; the magnitude is then 0
    """

    magnitude: Value
    sign: Value
    wrong: Value

    def late(self, m: Module, cycles: int) -> Product:
        """The product, `cycles` cycles later."""
        whole = delay(m, Cat(self.magnitude, self.sign, self.wrong), cycles, "product_late")
        return Product(whole[:-2], whole[-2], whole[-1])


def integer_product(
    m: Module, config: PeConfig, act: Value, wgt: Value, name: str = "product"
) -> Value:
    """The product of two integers, as wide as it can be; left to the synthesiser to map."""
    width = product_width(config.act, config.wgt)
    operands = []
    for operand, form, side in ((act, config.act, "act"), (wgt, config.wgt, "wgt")):
        # Both operands at the product's width: exact for every sign mix, and the
        # synthesiser trims the extension again.
        wide = Signal(width, name=f"{side}_wide")
        fill = operand[-1] if formats.get(form).signed else 0
        m.d.comb += wide.eq(Cat(operand, (fill,) * (width - len(operand))))
        operands.append(wide.as_signed() if config.signed else wide)
    product = Signal(width, name=name)
    m.d.comb += product.eq(operands[0] * operands[1])
    return product


def magnitude_bits(config: PeConfig) -> int:
    """Bits of the magnitude of every product."""
    return formats.get(config.act).integer_bits + formats.get(config.wgt).integer_bits


def exact_product(m: Module, config: PeConfig, act: Value, wgt: Value) -> Product:
    """The product of two lanes: significands multiplied, then shifted by both shifts."""
    a = Lane.of(m, config.act, act, "act")
    w = Lane.of(m, config.wgt, wgt, "wgt")
    # Where a decoder's significand has more bits than the format, as those of posits far from 1
    # have, they are 0: the product's lowest bits are no part of the sum.
    spare = sum_unit(config.act, config.wgt) - a.lsb - w.lsb
    width = magnitude_bits(config)
    significand = Signal(len(a.significand) + len(w.significand))
    shift = Signal(max(len(a.shift), len(w.shift)) + 1)
    placed = Signal(max(width + spare, len(significand)))
    m.d.comb += [
        significand.eq(a.significand * w.significand),
        shift.eq(a.shift + w.shift),
        placed.eq(significand),
    ]
    moves = len(a.shift) + len(w.shift) > 0
    moved = shifted_up(m, placed, shift, "product") if moves else placed
    magnitude = Signal(width)
    sign, wrong = Signal(name="product_sign"), Signal(name="product_wrong")
    m.d.comb += [
        magnitude.eq(moved[spare : spare + width]),
        sign.eq(a.sign ^ w.sign),
        wrong.eq(a.wrong | w.wrong),
    ]
    rest = Cat(moved[:spare], moved[spare + width :])
    if len(rest):
        unused = Signal(name="unused_zeros")
        m.d.comb += unused.eq(rest.any())
    return Product(magnitude, sign, wrong)
