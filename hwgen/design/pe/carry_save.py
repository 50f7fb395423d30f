"""The carry-save PE: the accumulator stays redundant.

Compressed accumulation ("OPT1") of the bit-weight tensor engines, HPCA 2025: the Booth rows of
the product and the accumulator enter one compressor tree, and the only carry-propagate addition
is made at the drain.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from amaranth.hdl import Cat, Const, Module, Signal, Value

from hwgen.design.pe.base import Part
from hwgen.design.pe.config import PeConfig
from hwgen.design.pe.lane import exact
from hwgen.design.pe.multiplier import MultiplierPe
from hwgen.design.pe.partial import Addend, product_addend, product_dots
from hwgen.design.pe.product import exact_product
from hwgen.design.pe.redundant import RedundantPe
from hwgen.design.pe.tree import plain_dot
from hwgen.design.shared import shared


@shared
class CarrySavePe(RedundantPe):
    """Partial products of integers into a redundant accumulator.

    Products of other formats come shifted into place and as one word, so there is nothing to
    compress but three words: the state is two of them.
    """

    prefix: ClassVar[str] = "pe_carry_save"

    @classmethod
    def addend(cls, config: PeConfig) -> Addend:
        return product_addend(config)

    def dots(self, m: Module) -> list[Value]:
        return product_dots(m, self.config, self.act, self.wgt)

    @classmethod
    def parts(cls, config: PeConfig) -> tuple[Part, ...]:
        if exact(config):
            return (Part("sum", config.acc_width), Part("carry", config.acc_width - 1, 2))
        return super().parts(config)

    @classmethod
    def loaded(cls, m: Module, config: PeConfig, parts: Sequence[Value]) -> Value:
        return Cat(*parts) if exact(config) else super().loaded(m, config, parts)

    @classmethod
    def words(cls, m: Module, config: PeConfig, state: Value, name: str) -> tuple[Value, ...]:
        if not exact(config):
            return super().words(m, config, state, name)
        width = config.acc_width
        return state[:width], Cat(Const(0, 1), state[width : 2 * width - 1])

    @classmethod
    def dot(
        cls, m: Module, config: PeConfig, acts: list[Value], wgts: list[Value]
    ) -> tuple[Value, Value]:
        if exact(config):
            return plain_dot(m, MultiplierPe, config, acts, wgts)
        return super().dot(m, config, acts, wgts)

    def elaborate(self, platform: Any) -> Module:
        if not exact(self.config):
            return super().elaborate(platform)
        m = Module()
        config = self.config
        width = config.acc_width
        product = exact_product(m, config, self.act, self.wgt).late(m, config.stages)
        # -x is ~x + 1: the 1 stands in the free lowest bit of the carries.
        carries = Cat(product.sign, self.state[width : 2 * width - 1])
        wide, total = Signal(width), Signal(width)
        carry = Signal(width - 1)
        x, y, z = (word[: width - 1] for word in (self.state, carries, wide))
        m.d.comb += [
            wide.eq(product.magnitude ^ product.sign.replicate(width)),
            total.eq(self.state[:width] ^ carries ^ wide),
            carry.eq((x & y) | ((x | y) & z)),
            self.next_state[: 2 * width - 1].eq(Cat(total, carry)),
        ]
        if config.special:
            m.d.comb += self.next_state[-1].eq(self.state[-1] | product.wrong)
        return m
