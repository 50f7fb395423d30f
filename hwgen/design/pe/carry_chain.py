"""The carry-chain PE: rows of a small multiplier added one after the other, for FPGAs.

An FPGA adds on dedicated carry chains, one look-up table per bit, so a compressor tree is
wasted there.  What decides is how many inputs a bit of a row has: with the digits -1, 0, 1, 2
(the carry-recoded radix 4 of EN-T, arXiv 2404.11066) it is a function of four.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value

from hwgen import formats
from hwgen.design.arith.adders import extended
from hwgen.design.delay import delay
from hwgen.design.pe.base import Pe
from hwgen.design.pe.config import PeConfig
from hwgen.design.pe.lane import check_integers
from hwgen.design.shared import shared
from hwgen.formats.accumulator import product_width


@dataclass(frozen=True)
class Code:
    """A digit: its magnitude is 1, or else 2, or else 0; `negative` implies it is not 0."""

    one: Value
    two: Value
    negative: Value


@shared
class CarryChainPe(Pe):
    """Integers only.  The operand with fewer digits is recoded.

    With `stages` the product is in a register; with two of them the digits are as well.
    """

    prefix: ClassVar[str] = "pe_carry_chain"
    resolve_latency: ClassVar[int] = 0

    @classmethod
    def check(cls, config: PeConfig) -> None:
        check_integers(config, "carry-chain")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        sides = {"wgt": self.wgt, "act": self.act}
        form = {side: formats.get(getattr(config, side)) for side in sides}
        recoded = min(sides, key=lambda side: _count(len(sides[side]), form[side].signed))
        other = "act" if recoded == "wgt" else "wgt"
        multiplicand = sides[other]
        codes = _codes(m, sides[recoded], form[recoded].signed)
        if config.stages > 1:
            multiplicand = delay(m, multiplicand, 1, "multiplicand_late")
            bits = [Cat(code.one, code.two, code.negative) for code in codes]
            late = delay(m, Cat(*bits), 1, "digits_late")
            codes = [Code(*late[3 * i : 3 * i + 3]) for i in range(len(codes))]
        product = self._product(m, multiplicand, form[other].signed, codes)
        product = delay(m, product, config.stages > 0, "product_late")
        width = config.acc_width
        wide = Signal(width)
        m.d.comb += [
            wide.eq(extended(product, config.signed, width)),
            self.next_state.eq(self.state + wide),
        ]
        return m

    def _product(self, m: Module, multiplicand: Value, signed: bool, codes: list[Code]) -> Value:
        """The product: row by row what is below the next row is done."""
        config = self.config
        width = product_width(config.act, config.wgt)
        # The doubled multiple and a sign.
        size = len(multiplicand) + (1 if signed else 2)
        once = extended(multiplicand, signed, size)
        twice = Cat(Const(0, 1), once[: size - 1])
        done: list[Value] = []
        above: Value | None = None
        for i, code in enumerate(codes):
            row = Signal(size, name=f"row_{i}")
            doubled = twice & code.two.replicate(size)
            m.d.comb += row.eq(Mux(code.one, once, doubled) ^ code.negative.replicate(size))
            # -x is ~x + 1: the sign below both words carries the 1 in.
            total = Signal(size + 2, name=f"total_{i}")
            unused = Signal(name=f"unused_carry_{i}")
            before = Const(0, size + 1) if above is None else extended(above, True, size + 1)
            m.d.comb += [
                total.eq(
                    Cat(code.negative, before) + Cat(code.negative, extended(row, True, size + 1))
                ),
                unused.eq(total[0]),
            ]
            done += list(total[1:3])
            above = total[3:]
        assert above is not None
        whole = Cat(*done, above)
        product = Signal(width)
        m.d.comb += product.eq(
            extended(whole, True, width) if len(whole) < width else whole[:width]
        )
        return product


def _count(width: int, signed: bool) -> int:
    """Digits of a number of `width` bits."""
    return -(-width // 2) + (not signed)


def _codes(m: Module, value: Value, signed: bool) -> list[Code]:
    """Digits of a number, radix 4, the lowest first: -1, 0, 1, 2, and the highest -2 … 2."""
    count = _count(len(value), signed)
    bits = extended(value, signed, 2 * count)
    carry: Value = Const(0, 1)
    found = []
    for i in range(count):
        low, high = bits[2 * i], bits[2 * i + 1]
        one = Signal(name=f"one_{i}")
        two = Signal(name=f"two_{i}")
        negative = Signal(name=f"negative_{i}")
        m.d.comb += one.eq(low ^ carry)
        if i == count - 1:
            m.d.comb += [
                two.eq((high & ~low & ~carry) | (~high & low & carry)),
                negative.eq(high & ~(low & carry)),
            ]
        else:
            above = Signal(name=f"carry_{i}")
            m.d.comb += [
                two.eq(high ^ (low & carry)),
                negative.eq(one & two),
                above.eq(high & (low | carry)),
            ]
            carry = above
        found.append(Code(one, two, negative))
    return found
