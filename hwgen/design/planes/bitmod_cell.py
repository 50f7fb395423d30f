"""A BitMoD PE: the sum of its lanes, weighted by its digit, and the accumulator."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.delay import delay
from hwgen.design.planes.align_shift import shifted_down
from hwgen.design.planes.bitmod_config import DIGIT_BITS, BitmodConfig
from hwgen.design.planes.bitmod_dot import BitmodDot
from hwgen.design.shared import shared


@shared
class BitmodCell(wiring.Component):
    """acc = acc / 2**down + 4**digit · sum of act[i] · term[i], the quotient rounded down.

    act, sign, term  In   as `BitmodDot`
    digit            In   place of the digits, where weights have several
    first            In   the sum before is forgotten
    down             In   floats: see `Align`
    acc              Out  the accumulator, two's complement modulo 2**acc_width

    `digit`, `first` and `down` come `stages` cycles after the operands (1 at most: the registers
    behind the alignment are outside), and the sum a cycle later.  Interval 1.
    """

    def __init__(self, config: BitmodConfig) -> None:
        self.config = config
        super().__init__(
            {
                "act": In(config.lanes * config.multiplicand_bits),
                **({"sign": In(config.lanes)} if config.floats else {}),
                "term": In(config.lanes * DIGIT_BITS),
                **({"digit": In(config.digit_bits)} if config.digit_bits else {}),
                "first": In(1),
                **({"down": In(config.exponent_bits)} if config.floats else {}),
                "acc": Out(config.acc_width),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        only = self.config.replace(rows=1, cols=1, form="anchor")
        return only.module_name("bitmod_cell")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        m.submodules.dot = dot = BitmodDot(config)
        m.d.comb += [dot.act.eq(self.act), dot.term.eq(self.term)]
        if config.floats:
            m.d.comb += dot.sign.eq(self.sign)
        late = delay(m, Cat(dot.carry, dot.total), min(config.stages, 1), "total_late")
        carry, total = late[0], late[1:]
        acc = Signal(config.acc_width, reset_less=True, name="acc_state")
        before: Value = acc
        if config.floats:
            before = shifted_down(m, acc, self.down, acc[-1], "acc")
        kept = Signal(config.acc_width, name="acc_kept")
        after = Signal(config.acc_width, name="acc_after")
        addend = self._weighted(m, total, carry)
        m.d.comb += [
            kept.eq(Mux(self.first, 0, before)),
            after.eq(kept + addend + carry),
            self.acc.eq(acc),
        ]
        m.d.sync += acc.eq(after)
        return m

    def _weighted(self, m: Module, total: Value, carry: Value) -> Value:
        """The total shifted up to its place, `acc_width` bits; the bits below are those of the
        carry, which then goes in at the low end whatever the place."""
        config = self.config
        value = total
        for at in range(config.digit_bits):
            step = 2 << at
            size = len(value) + step
            wide = Signal(size, name=f"total_up_{step}")
            up = Cat(carry.replicate(step), value)
            plain = Cat(value, value[-1].replicate(step))
            m.d.comb += wide.eq(Mux(self.digit[at], up, plain))
            value = wide
        fill = value[-1].replicate(max(config.acc_width - len(value), 0))
        return Cat(value, fill)[: config.acc_width]
