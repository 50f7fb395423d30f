"""The plain PE: `a*b + acc`, left to the synthesiser to map."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Signal

from hwgen import formats
from hwgen.design.delay import delay
from hwgen.design.pe.base import Pe
from hwgen.design.pe.lane import coded
from hwgen.design.pe.product import exact_product
from hwgen.design.shared import shared
from hwgen.formats.accumulator import acc_signed, product_width


@shared
class MultiplierPe(Pe):
    """One multiplication and one addition; the accumulator is a plain word."""

    prefix: ClassVar[str] = "pe_multiplier"
    resolve_latency: ClassVar[int] = 0

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        if coded(config.act) or coded(config.wgt):
            self._exact(m)
            return m
        width = product_width(config.act, config.wgt)
        signed = acc_signed(config.act, config.wgt)
        operands = []
        for operand, name in ((self.act, config.act), (self.wgt, config.wgt)):
            # Both operands at the product's width: exact for every sign mix, and the
            # synthesiser trims the extension again.
            wide = Signal(width, name="act_wide" if operand is self.act else "wgt_wide")
            fill = operand[-1] if formats.get(name).signed else 0
            m.d.comb += wide.eq(Cat(operand, (fill,) * (width - len(operand))))
            operands.append(wide.as_signed() if signed else wide)
        product = Signal(width)
        addend = Signal(config.acc_width)
        late = delay(m, product, config.stages, "product_late")
        fill = late[-1] if signed else 0
        m.d.comb += [
            product.eq(operands[0] * operands[1]),
            addend.eq(Cat(late, (fill,) * (config.acc_width - width))),
            self.next_state.eq(self.state + addend),
        ]
        return m

    def _exact(self, m: Module) -> None:
        """Significands multiplied and shifted into place; one addition or subtraction."""
        config = self.config
        product = exact_product(m, config, self.act, self.wgt).late(m, config.stages)
        wide = Signal(config.acc_width)
        total = Signal(config.acc_width + 1)
        unused = Signal(name="unused_carry")
        m.d.comb += [
            wide.eq(product.magnitude ^ product.sign.replicate(config.acc_width)),
            # -x is ~x + 1: the sign below both words carries the 1 in.
            total.eq(Cat(product.sign, self.state[: config.acc_width]) + Cat(product.sign, wide)),
            unused.eq(total[0]),
            self.next_state[: config.acc_width].eq(total[1:]),
        ]
        if config.special:
            m.d.comb += self.next_state[-1].eq(self.state[-1] | product.wrong)
