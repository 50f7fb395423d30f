"""The Booth PE: partial products and accumulator in one compressor tree, then one addition.

The fused multiply-accumulate of textbooks (Parhami: Computer Arithmetic, section 12.2), and the
baseline to which redundant accumulators are to be compared.
"""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Cat, Const, Module, Value

from hwgen.design.arith.adders import add
from hwgen.design.arith.columns import Dot, built, plan
from hwgen.design.pe.carry_save import CarrySavePe
from hwgen.design.pe.config import PeConfig
from hwgen.design.pe.lane import exact
from hwgen.design.pe.multiplier import MultiplierPe
from hwgen.design.pe.partial import product_addend, product_dots
from hwgen.design.shared import shared


@shared
class BoothPe(MultiplierPe):
    """The accumulator is a plain word; the adder's graph follows the arrival of its bits.

    Only of integers: products of other formats are added as the multiplier PE does.
    """

    prefix: ClassVar[str] = "pe_booth"
    resolve_latency: ClassVar[int] = 0

    @classmethod
    def dot(
        cls, m: Module, config: PeConfig, acts: list[Value], wgts: list[Value]
    ) -> tuple[Value, Value]:
        # With nothing to accumulate there is no difference.
        return CarrySavePe.dot(m, config, acts, wgts)

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        if exact(config):
            self.add_exact(m)
            return m
        width = config.acc_width
        addend = product_addend(config)
        values = product_dots(m, config, self.act, self.wgt)
        state = tuple(Dot(column) for column in range(width))
        adders = plan((*state, *addend.dots), -addend.offset % (1 << width), width)
        bits = built(m, adders, [*self.state, *values], "add")
        words = [
            Cat(*(bits[row[-1]] for row in adders.rows)),
            Cat(*(bits[row[0]] if len(row) > 1 else Const(0, 1) for row in adders.rows)),
        ]
        arrivals = [round(max(adders.arrivals[n] for n in row) / 2) for row in adders.rows]
        total, _ = add(m, *words, kind="hybrid", name="total", arrivals=arrivals)
        m.d.comb += self.next_state.eq(total)
        return m
