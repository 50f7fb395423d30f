"""The exact dot product of a block, without its scales."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Const, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.arith.columns import Dot, built, plan
from hwgen.design.block.config import BlockConfig
from hwgen.design.block.lane import (
    FloatLane,
    IntegerLane,
    field_bits,
    has_specials,
    integer_rows,
)
from hwgen.design.delay import delay
from hwgen.design.protocol import elements
from hwgen.design.shared import shared


@shared
class BlockTotal(wiring.Component):
    """total = the sum of act[i] · wgt[i] over 2**unit of the config; `stages` cycles later.

    The bits of all lanes enter one compressor; one addition ends it.

    act, wgt  In   `k` elements, element 0 in the low bits
    total     Out  exact, two's complement; anything where `special`
    special   Out  whether any element is no number; left out where the formats have none
    """

    act: Signal
    wgt: Signal
    total: Signal
    special: Signal

    def __init__(self, config: BlockConfig) -> None:
        self.config = config
        super().__init__(total_ports(config))

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("block_total")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        terms = self._floats if config.floats else self._integers
        dots, values, constant = terms(m)
        width = config.width
        adders = plan(tuple(dots), constant % (1 << width), width)
        bits = built(m, adders, values, "tree", small=True)
        rows = []
        for i in range(2):
            row = Signal(width, name=f"row_{i}")
            found = [bits[r[i]] if len(r) > i else Const(0, 1) for r in adders.rows]
            m.d.comb += row.eq(Cat(*found))
            rows.append(delay(m, row, min(config.stages, 1), f"row_{i}_late"))
        m.d.comb += self.total.eq(rows[0] + rows[1])
        return m

    def _pairs(self) -> list[tuple[Value, Value]]:
        config = self.config
        acts, wgts = elements(self.act, config.act.width), elements(self.wgt, config.weight.width)
        return list(zip(acts, wgts, strict=True))

    def _floats(self, m: Module) -> tuple[list[Dot], list[Value], int]:
        """Bits of the fields, and the count of the signs twice: +1 and -2**width for each."""
        config = self.config
        size = field_bits(config)
        dots: list[Dot] = []
        values: list[Value] = []
        signs, specials = [], []
        for i, (act, wgt) in enumerate(self._pairs()):
            m.submodules[f"lane_{i}"] = lane = FloatLane(config)
            m.d.comb += [lane.act.eq(act), lane.wgt.eq(wgt)]
            dots += [Dot(column) for column in range(size)]
            values += list(lane.field)
            signs.append(lane.sign)
            specials += [lane.special] if has_specials(config) else []
        if specials:
            special = Signal(name="any_special")
            m.d.comb += special.eq(Cat(*specials).any())
            # With two stages the lanes have the first register.
            m.d.comb += self.special.eq(delay(m, special, min(config.stages, 1), "special_late"))
        digits = config.k.bit_length()
        counting = plan((Dot(0),) * config.k, 0, digits, 1)
        counted = built(m, counting, signs, "signs", small=True)
        count = Signal(digits, name="negative")
        m.d.comb += count.eq(Cat(*(counted[row[0]] for row in counting.rows)))
        for column, bit in enumerate(count):
            arrival = counting.arrivals[counting.rows[column][0]]
            dots += [Dot(column, arrival), Dot(size + column, arrival)]
            values += [bit, ~bit]
        # -count = ~count + 1 - 2**digits
        return dots, values, (1 - (1 << digits)) << size

    def _integers(self, m: Module) -> tuple[list[Dot], list[Value], int]:
        """Booth rows of all lanes."""
        config = self.config
        rows = integer_rows(config)
        values: list[Value] = []
        for i, (act, wgt) in enumerate(self._pairs()):
            m.submodules[f"lane_{i}"] = lane = IntegerLane(config)
            m.d.comb += [lane.act.eq(act), lane.wgt.eq(wgt)]
            values += list(lane.terms)
        return list(rows.dots) * config.k, values, -rows.offset * config.k


def total_ports(config: BlockConfig) -> dict[str, Any]:
    """Ports of the exact sum."""
    special = {"special": Out(1)} if has_specials(config) else {}
    return {
        "act": In(config.k * config.act.width),
        "wgt": In(config.k * config.weight.width),
        "total": Out(config.width),
        **special,
    }
