"""The carry-save PE: the accumulator stays a redundant pair.

Compressed accumulation ("OPT1") of the bit-weight tensor engines, HPCA 2025: the
Booth rows of the product and the two words of the accumulator enter one
compressor tree, and the only carry-propagate addition is made at the drain.
"""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Signal, Value

from hwgen import formats
from hwgen.design.arith.booth import booth_rows, partial_products
from hwgen.design.arith.compress import compress
from hwgen.design.pe.base import Part, Pe
from hwgen.design.pe.config import PeConfig
from hwgen.design.pe.lane import coded
from hwgen.design.pe.product import exact_product
from hwgen.design.shared import shared

BOOTH_ARRIVAL = 2
"""Depth of recoding and selection, in levels of full adders."""
PRODUCT_ARRIVAL = 6
"""Depth of a multiplication and of the shift behind it, so that it comes last."""


@shared
class CarrySavePe(Pe):
    """Sum word in the low half of the state, carry word in the high half.

    Only (sum + carry) modulo 2**acc_width is defined, not the two words.
    """

    prefix: ClassVar[str] = "pe_carry_save"
    WORDS: ClassVar[tuple[str, ...]] = ("sum", "carry")
    resolve_latency: ClassVar[int] = 1

    @classmethod
    def parts(cls, config: PeConfig) -> tuple[Part, ...]:
        return (Part("sum", config.acc_width), Part("carry", config.acc_width))

    @classmethod
    def words(cls, m: Module, config: PeConfig, state: Value, name: str) -> tuple[Value, ...]:
        width = config.acc_width
        return state[:width], state[width : 2 * width]

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        if coded(config.act) or coded(config.wgt):
            self._exact(m)
            return m
        pairs = [
            (self.act, formats.get(config.act)),
            (self.wgt, formats.get(config.wgt)),
        ]
        # Recode the operand with fewer digits: fewer words to add.
        pairs.sort(key=lambda pair: -booth_rows(pair[1].width, pair[1].signed))
        (multiplicand, first), (multiplier, second) = pairs
        products = partial_products(
            m,
            multiplicand,
            multiplier,
            signs=(first.signed, second.signed),
            width=config.acc_width,
        )
        words = [(self.state[: config.acc_width], 0), (self.state[config.acc_width :], 0)]
        words += [(word, BOOTH_ARRIVAL) for word in products]
        total, carry = compress(m, words)
        m.d.comb += self.next_state.eq(Cat(total, carry))
        return m

    def _exact(self, m: Module) -> None:
        """The whole product enters as one word, -x as ~x and a 1 of its own."""
        config = self.config
        width = config.acc_width
        product = exact_product(m, config, self.act, self.wgt)
        wide, one = Signal(width), Signal(width)
        m.d.comb += [
            wide.eq(product.magnitude ^ product.sign.replicate(width)),
            one.eq(product.sign),
        ]
        words = [
            *((self.state[:width], 0), (self.state[width : 2 * width], 0)),
            *((wide, PRODUCT_ARRIVAL), (one, PRODUCT_ARRIVAL)),
        ]
        total, carry = compress(m, words)
        m.d.comb += self.next_state[: 2 * width].eq(Cat(total, carry))
        if config.special:
            m.d.comb += self.next_state[-1].eq(self.state[-1] | product.wrong)
