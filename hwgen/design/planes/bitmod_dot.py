"""The sum of the lanes of a BitMoD PE: an activation times a signed digit each."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Const, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.arith.columns import Dot, built, plan
from hwgen.design.planes.bitmod_config import DIGIT_BITS, BitmodConfig
from hwgen.design.protocol import elements
from hwgen.design.shared import shared


@shared
class BitmodDot(wiring.Component):
    """total + carry = sum of act[i] · digit[i]; combinational.

    act    In   integers: codes; floats: aligned magnitudes
    sign   In   floats: the sign of each activation
    term   In   a digit for each lane, see `BitmodRecoder`
    total  Out  two's complement
    carry  Out  0 or 1: what the adder behind takes in at its low end
    """

    def __init__(self, config: BitmodConfig) -> None:
        self.config = config
        super().__init__(
            {
                "act": In(config.lanes * config.multiplicand_bits),
                **({"sign": In(config.lanes)} if config.floats else {}),
                "term": In(config.lanes * DIGIT_BITS),
                "total": Out(config.total_bits),
                "carry": Out(1),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        only = self.config.replace(rows=1, cols=1, acc_width=None, stages=0, form="anchor")
        return only.module_name("bitmod_dot")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        words, carries = [], []
        acts = elements(self.act, config.multiplicand_bits)
        for i, (act, term) in enumerate(zip(acts, elements(self.term, DIGIT_BITS), strict=True)):
            flip = Signal(name=f"flip_{i}")
            turns = term[-1]
            if config.floats:
                # Of the digit 0 nothing is turned, whatever the sign of the activation.
                turns = (turns ^ self.sign[i]) & term[:-1].any()
            m.d.comb += flip.eq(turns)
            words.append(self._multiple(m, act, term, flip, i))
            carries.append(flip)
        total, carry = self._added(m, words, carries)
        m.d.comb += [self.total.eq(total), self.carry.eq(carry)]
        return m

    def _multiple(self, m: Module, act: Value, term: Value, flip: Value, i: int) -> Value:
        """The lane's product as ones' complement: where `flip` is 1 a 1 is missing.  What is
        turned is the activation, of which there are fewer bits than of its multiples."""
        config = self.config
        size = config.product_bits
        turned = Signal(len(act) + (not config.act_signed), name=f"turned_{i}")
        wide = Cat(act, Const(0, len(turned) - len(act)))
        one, two = Signal(name=f"one_{i}"), Signal(name=f"two_{i}")
        m.d.comb += [
            turned.eq(wide ^ flip.replicate(len(turned))),
            one.eq(term[0] & ~term[1]),
            two.eq(term[1] & ~term[0]),
        ]
        shifts = [(0, one), (1, two)]
        if config.fours:
            four = Signal(name=f"four_{i}")
            m.d.comb += four.eq(term[0] & term[1])
            shifts.append((2, four))
        found: Value = Const(0, size)
        for shift, chosen in shifts:
            moved = Cat(flip.replicate(shift), turned, turned[-1].replicate(size))[:size]
            found = found | (moved & chosen.replicate(size))
        product = Signal(size, name=f"product_{i}")
        m.d.comb += product.eq(found)
        return product

    def _added(self, m: Module, words: list[Value], carries: list[Value]) -> tuple[Value, Value]:
        """The sum of all words, two's complement, and of all carries but one, in one compressor
        tree whose carries ripple; and the carry that is left."""
        size, width = len(words[0]), self.config.total_bits
        dots = [Dot(column) for _ in words for column in range(size)]
        # A sign counts negative: its complement counts positive, less a constant.
        values = [bit for word in words for bit in Cat(word[:-1], ~word[-1])]
        dots += [Dot(0)] * (len(carries) - 1)
        values += carries[1:]
        found = plan(tuple(dots), -len(words) << (size - 1) & ((1 << width) - 1), width, 1)
        bits = built(m, found, values, "tree", small=True)
        return Cat(*(bits[row[0]] if row else Const(0, 1) for row in found.rows)), carries[0]
