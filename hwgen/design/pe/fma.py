"""The fused multiply-add of floating-point numbers: one rounding, by IEEE 754."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Module, Signal, Value, signed
from amaranth.lib.wiring import In, Out

from hwgen.design.delay import delay
from hwgen.design.pe.fma_config import FmaConfig
from hwgen.design.pe.fma_operand import Operand
from hwgen.design.pe.fma_product import significand_product
from hwgen.design.pe.fma_sum import FmaSum, Parts
from hwgen.design.shared import shared


@shared
class FmaPe(FmaSum):
    """next = act * wgt + state, rounded once to the nearest, ties to even.

    Subnormal numbers, infinities and signs of zeros as in IEEE 754-2019, sections 5.4.1 and 6;
    every NaN is the quiet one without a sign.

    act, wgt     In   codes of the operands
    state        In   code of the addend, `stages` cycles after its operands
    next_state   Out  code of the sum, `turns` - 1 cycles after the addend

    Interval 1.  With addend "sums" it is right for sums of products that began with 0.
    """

    act: Signal
    wgt: Signal
    config: FmaConfig

    def __init__(self, config: FmaConfig) -> None:
        self.config = config
        super().__init__(
            {
                "act": In(config.act_form.width),
                "wgt": In(config.wgt_form.width),
                "state": In(config.acc_form.width),
                "next_state": Out(config.acc_form.width),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        turns = self.config.turns
        product = _late(m, self._product(m), self.config.stages, "product")
        aligned = _late(m, self.align(m, product), turns > 2, "aligned")
        total = _late(m, self.add(m, aligned), turns > 1, "total")
        normal = _late(m, self.normalise(m, total), turns > 3, "normal")
        self.round(m, normal)
        return m

    def _product(self, m: Module) -> Parts:
        """The significands' product, its exponent as that of a sum, and what it is instead."""
        config = self.config
        a = Operand.of(m, config.act_form, self.act, "act")
        w = Operand.of(m, config.wgt_form, self.wgt, "wgt")
        low, high = config.exponents
        exponent = Signal(signed(max((~low).bit_length(), high.bit_length()) + 1))
        product = Signal(config.product)
        zero = Signal(name="product_zero")
        nan = Signal(name="product_nan")
        m.d.comb += [
            product.eq(self.multiplied(m, a.significand, w.significand)),
            exponent.eq(a.exponent + w.exponent + config.offset),
            zero.eq(a.zero | w.zero),
            nan.eq(a.nan | w.nan | (a.inf & w.zero) | (w.inf & a.zero)),
        ]
        return {
            "product": product,
            "exponent": exponent,
            "sign": a.sign ^ w.sign,
            "zero": zero,
            "nan": nan,
            "inf": a.inf | w.inf,
        }

    def multiplied(self, m: Module, x: Value, y: Value) -> Value:
        """The product of the significands."""
        return significand_product(m, x, y)


def _late(m: Module, parts: Parts, cycles: int, name: str) -> Parts:
    """All of them, `cycles` cycles later."""
    if not cycles:
        return parts
    whole = delay(m, Cat(*parts.values()), int(cycles), f"{name}_late")
    found, low = {}, 0
    for key, value in parts.items():
        found[key] = whole[low : low + len(value)]
        low += len(value)
    return found
