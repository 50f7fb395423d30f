"""The sum of the lanes of a BitMoD PE: an activation times a signed digit each."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Const, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

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
            m.d.comb += flip.eq(term[-1] ^ (self.sign[i] if config.floats else 0))
            words.append(self._multiple(m, act, term, flip, i))
            carries.append(flip)
        total, carry = self._added(m, words, carries)
        m.d.comb += [self.total.eq(total), self.carry.eq(carry)]
        return m

    def _multiple(self, m: Module, act: Value, term: Value, flip: Value, i: int) -> Value:
        """The lane's product as ones' complement: where `flip` is 1 a 1 is missing."""
        config = self.config
        top = act[-1] if config.act_signed else Const(0, 1)
        size = config.product_bits
        one, two = Signal(name=f"one_{i}"), Signal(name=f"two_{i}")
        m.d.comb += [one.eq(term[0] & ~term[1]), two.eq(term[1] & ~term[0])]
        shifts = [(0, one), (1, two)]
        if config.fours:
            four = Signal(name=f"four_{i}")
            m.d.comb += four.eq(term[0] & term[1])
            shifts.append((2, four))
        found: Value = Const(0, size)
        for shift, chosen in shifts:
            wide = Cat(Const(0, shift), act, top.replicate(size - shift - len(act)))
            found = found | (wide & chosen.replicate(size))
        product = Signal(size, name=f"product_{i}")
        m.d.comb += product.eq(found ^ flip.replicate(size))
        return product

    @staticmethod
    def _added(m: Module, words: list[Value], carries: list[Value]) -> tuple[Value, Value]:
        """The sum of all words, two's complement, and of all carries but one, which enter at the
        low end of the additions; and the carry that is left."""
        carries = list(carries)
        level = 0
        while len(words) > 1:
            size = len(words[0]) + 1
            found: list[Value] = []
            for i in range(0, len(words) - 1, 2):
                total = Signal(size + 1, name=f"sum_{level}_{i // 2}")
                left, right = (Cat(word, word[-1]) for word in words[i : i + 2])
                carry = carries.pop()
                m.d.comb += total.eq(Cat(Const(1, 1), left) + Cat(carry, right))
                found.append(total[1:])
            if len(words) % 2:
                found.append(Cat(words[-1], words[-1][-1]))
            words, level = found, level + 1
        # As many carries as lanes and one addition less.
        return words[0], carries.pop()
