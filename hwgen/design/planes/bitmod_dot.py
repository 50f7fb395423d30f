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
    """total + other + carry = sum of act[i] · digit[i]; combinational.

    act    In   integers: codes; floats: aligned magnitudes
    sign   In   floats: the sign of each activation
    term   In   a digit for each lane, see `BitmodRecoder`
    total  Out  two's complement, where there is no `other`
    other  Out  adder prefix: besides, what is still to be added to it, both positive, and the
                sum is 2**(total_bits - 1) less
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
                **({"other": Out(config.total_bits)} if config.adder == "prefix" else {}),
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
        found = self._added(m, words, carries)
        m.d.comb += [self.total.eq(found[0]), self.carry.eq(carries[0])]
        if config.adder == "prefix":
            m.d.comb += self.other.eq(found[1])
        return m

    def _multiple(self, m: Module, act: Value, term: Value, flip: Value, i: int) -> Value:
        """The lane's product as ones' complement: where `flip` is 1 a 1 is missing.  What is
        turned is the activation, of which there are fewer bits than of its multiples."""
        config = self.config
        size = config.product_bits
        turned = Signal(len(act) + (not config.act_signed), name=f"turned_{i}")
        wide = Cat(act, Const(0, len(turned) - len(act)))
        m.d.comb += turned.eq(wide ^ flip.replicate(len(turned)))
        shifts = list(enumerate(self._lines(m, term, i)))
        found: Value = Const(0, size)
        for shift, chosen in shifts:
            moved = Cat(flip.replicate(shift), turned, turned[-1].replicate(size))[:size]
            found = found | (moved & chosen.replicate(size))
        product = Signal(size, name=f"product_{i}")
        m.d.comb += product.eq(found)
        return product

    def _lines(self, m: Module, term: Value, i: int) -> list[Value]:
        """For each shift whether it is that of the lane's digit."""
        low, high = term[0], term[1]
        if not self.config.fours:
            return [low, high]
        names = ("one", "two", "four")
        one, two, four = (Signal(name=f"{name}_{i}") for name in names)
        m.d.comb += [one.eq(low & ~high), two.eq(high & ~low), four.eq(low & high)]
        return [one, two, four]

    def _added(self, m: Module, words: list[Value], carries: list[Value]) -> list[Value]:
        """What the sum of all words, two's complement, and of all carries but one is made of, by
        one compressor tree."""
        config = self.config
        size, width = len(words[0]), config.total_bits
        dots = [Dot(column) for _ in words for column in range(size)]
        # A sign counts negative: its complement counts positive, less a constant.
        values = [bit for word in words for bit in Cat(word[:-1], ~word[-1])]
        dots += [Dot(0)] * (len(carries) - 1)
        values += carries[1:]
        constant = -len(words) << (size - 1)
        ripple = config.adder == "ripple"
        constant += 0 if ripple else 1 << (width - 1)
        found = plan(tuple(dots), constant & ((1 << width) - 1), width, 1 if ripple else 2)
        bits = built(m, found, values, "tree", small=ripple)
        rows = [[bits[number] for number in row] + [Const(0, 1)] * 2 for row in found.rows]
        return [Cat(*(row[i] for row in rows)) for i in range(1 if ripple else 2)]
