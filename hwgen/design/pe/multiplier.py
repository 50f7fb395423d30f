"""The plain PE: `a*b + acc`, left to the synthesiser to map."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Signal

from hwgen.design.delay import delay
from hwgen.design.pe.base import Pe
from hwgen.design.pe.lane import exact
from hwgen.design.pe.product import exact_product, integer_product
from hwgen.design.shared import shared


@shared
class MultiplierPe(Pe):
    """One multiplication and one addition; the accumulator is a plain word."""

    prefix: ClassVar[str] = "pe_multiplier"
    resolve_latency: ClassVar[int] = 0

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        if exact(config):
            self.add_exact(m)
            return m
        product = integer_product(m, config, self.act, self.wgt)
        addend = Signal(config.acc_width)
        late = delay(m, product, config.stages, "product_late")
        fill = late[-1] if config.signed else 0
        m.d.comb += [
            addend.eq(Cat(late, (fill,) * (config.acc_width - len(late)))),
            self.next_state.eq(self.state + addend),
        ]
        return m

    def add_exact(self, m: Module) -> None:
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
