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
from hwgen.design.pe.base import Pe
from hwgen.design.pe.config import PeConfig
from hwgen.design.shared import shared

BOOTH_ARRIVAL = 2
"""Depth of recoding and selection, in levels of full adders."""


@shared
class CarrySavePe(Pe):
    """Sum word in the low half of the state, carry word in the high half.

    Only (sum + carry) modulo 2**acc_width is defined, not the two words.
    """

    prefix: ClassVar[str] = "pe_carry_save"
    words: ClassVar[int] = 2
    resolve_latency: ClassVar[int] = 1

    @classmethod
    def resolve(cls, m: Module, config: PeConfig, state: Value, name: str) -> Value:
        total = Signal(config.acc_width, name=name)
        m.d.comb += total.eq(state[: config.acc_width] + state[config.acc_width :])
        return total

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
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
