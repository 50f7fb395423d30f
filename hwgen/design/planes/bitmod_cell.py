"""A BitMoD PE: the sum of its lanes, weighted by its digit, and the accumulator."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.arith.adders import add
from hwgen.design.arith.columns import Dot, built, plan
from hwgen.design.delay import delay
from hwgen.design.planes.align_shift import shifted_down
from hwgen.design.planes.bitmod_config import DIGIT_BITS, PREFIX, BitmodConfig
from hwgen.design.planes.bitmod_dot import BitmodDot
from hwgen.design.protocol import elements
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
        parts = [dot.carry, dot.total, *([dot.other] if config.adder == "prefix" else [])]
        late = delay(m, Cat(*parts), min(config.stages, 1), "total_late")
        carry, words = late[0], elements(late[1:], config.total_bits)
        acc = Signal(config.acc_width, reset_less=True, name="acc_state")
        before: Value = acc
        if config.floats:
            before = shifted_down(m, acc, self.down, acc[-1], "acc")
        kept = Signal(config.acc_width, name="acc_kept")
        after = Signal(config.acc_width, name="acc_after")
        m.d.comb += [
            kept.eq(Mux(self.first, 0, before)),
            after.eq(self._added(m, kept, words, carry)),
            self.acc.eq(acc),
        ]
        m.d.sync += acc.eq(after)
        return m

    def _added(self, m: Module, kept: Value, words: list[Value], carry: Value) -> Value:
        """The sum of the accumulator and, at its place, of the total, modulo 2**acc_width."""
        config = self.config
        values = [*enumerate(kept), (0, carry)]
        if config.adder == "ripple":
            word = self._weighted(m, words[0], carry, words[0][-1], "total")
            # A sign counts negative: its complement counts positive, less a constant.
            values += enumerate([*word[:-1], ~word[-1]])
            negative = len(word) - 1
        else:
            none = Const(0, 1)
            values += enumerate(self._weighted(m, words[0], carry, none, "total"))
            values += enumerate(self._weighted(m, words[1], none, none, "other"))
            # Less a power of two, that of the greatest digit and as many ones below as are missing.
            negative = config.total_bits - 1
            for place in range(config.digits - 1):
                below = Signal(name=f"is_below_{place + 1}")
                m.d.comb += below.eq(self.digit <= place)
                values += [(negative, below), (negative + 1, below)]
                negative += 2
        values = [(column, bit) for column, bit in values if column < config.acc_width]
        dots = tuple(Dot(column) for column, _ in values)
        constant = -1 << negative & ((1 << config.acc_width) - 1)
        ripple = config.adder == "ripple"
        found = plan(dots, constant, config.acc_width, 1 if ripple else 2)
        bits = built(m, found, [bit for _, bit in values], "acc", small=ripple)
        rows = [[bits[number] for number in row] + [Const(0, 1)] * 2 for row in found.rows]
        total, other = (Cat(*(row[i] for row in rows)) for i in range(2))
        return total if ripple else add(m, total, other, kind=PREFIX, name="after")[0]

    def _weighted(self, m: Module, word: Value, fill: Value, sign: Value, name: str) -> Value:
        """A word shifted up to the place of the digit.  The bits below are those of the carry,
        which then goes in at the low end whatever the place."""
        for at in range(self.config.digit_bits):
            step = 2 << at
            wide = Signal(len(word) + step, name=f"{name}_up_{step}")
            up, plain = Cat(fill.replicate(step), word), Cat(word, sign.replicate(step))
            m.d.comb += wide.eq(Mux(self.digit[at], up, plain))
            word = wide
        return word
