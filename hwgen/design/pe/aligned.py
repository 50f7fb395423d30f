"""The aligned PE: significands multiplied, shifted into place and added, as small as it gets.

The sign is put on the product before the shift: below and above the product the shifter takes
the sign in place of zeros, so that what comes out is the ones' complement of a negative product,
whose missing 1 is the carry in of the addition.
"""

from __future__ import annotations

import functools
import operator
from typing import ClassVar, NamedTuple

from amaranth.hdl import Cat, Const, Module, Signal, Value

from hwgen import formats
from hwgen.design.delay import delay
from hwgen.design.pe import aligned_lane
from hwgen.design.pe.aligned_lane import Parts
from hwgen.design.pe.aligned_shift import placed
from hwgen.design.pe.config import PeConfig
from hwgen.design.pe.fma_product import significand_product
from hwgen.design.pe.lane import exact
from hwgen.design.pe.multiplier import MultiplierPe
from hwgen.design.shared import shared
from hwgen.errors import UserError
from hwgen.formats.accumulator import sum_unit

MOST_TURNED = 3
"""Spans of at most so many times the bits of a product of significands are turned as a whole."""
TINY = 2
"""Significands of at most so many bits are smaller as synthesis multiplies them."""


@shared
class AlignedPe(MultiplierPe):
    """Any two formats but two integers, which have nothing to place."""

    prefix: ClassVar[str] = "pe_aligned"
    resolve_latency: ClassVar[int] = 0
    takes_integers: ClassVar[bool] = False

    @classmethod
    def check(cls, config: PeConfig) -> None:
        if not exact(config):
            rule = "another where both operands are integers, whose bits are in place already"
            raise UserError("pe", rule, "aligned", "multiplier")

    @classmethod
    def lane_bits(cls, config: PeConfig, side: str) -> int:
        return aligned_lane.lane_bits(getattr(config, side))

    @classmethod
    def lanes(cls, m: Module, config: PeConfig, side: str, codes: list[Value]) -> list[Value]:
        return aligned_lane.lanes(m, getattr(config, side), codes, side)

    def add_exact(self, m: Module) -> None:
        config = self.config
        addend, sign, wrong = addend_of(m, config, self.act, self.wgt)
        late = delay(m, Cat(addend, sign, wrong), config.stages, "addend_late")
        addend, sign, wrong = late[:-2], late[-2], late[-1]
        m.d.comb += self.next_state[: config.acc_width].eq(
            added(m, self.state[: config.acc_width], addend, sign)
        )
        if config.special:
            m.d.comb += self.next_state[-1].eq(self.state[-1] | wrong)


def product_bits(act: str, wgt: str) -> int:
    """Bits of the greatest magnitude of a product in units of 2**sum_unit."""
    ends = [max(map(abs, formats.get(name).integer_range)) for name in (act, wgt)]
    return (ends[0] * ends[1]).bit_length()


class Factors(NamedTuple):
    """(-1)**sign * product * 2**(power + …), the sum's last bit being where power - low is 0.

    most   the greatest power
    wrong  it is no number
    """

    product: Value
    power: Value
    most: int
    low: int
    sign: Value
    wrong: Value

    @classmethod
    def of(cls, m: Module, config: PeConfig, act: Value, wgt: Value) -> Factors:
        """Two lanes multiplied."""
        a = Parts.of(m, config.act, act, "act")
        w = Parts.of(m, config.wgt, wgt, "wgt")
        sign = Signal(name="product_sign")
        wrong = Signal(name="product_wrong")
        product = Signal(len(a.significand) + len(w.significand))
        tiny = min(len(a.significand), len(w.significand)) <= TINY
        times = operator.mul if tiny else functools.partial(significand_product, m)
        power = Signal((a.most + w.most).bit_length())
        m.d.comb += [
            sign.eq(a.sign ^ w.sign),
            wrong.eq(a.wrong | w.wrong),
            product.eq(times(a.significand, w.significand)),
            power.eq(a.power + w.power),
        ]
        low = sum_unit(config.act, config.wgt) - a.lsb - w.lsb
        return cls(product, power, a.most + w.most, low, sign, wrong)


def shifted(m: Module, given: Factors, low: int, size: int) -> Value:
    """Bits low … low + size - 1 of the product in its place, as ones' complement; combinational."""
    # Bits that not even the greatest power brings so far are left out.
    skipped = max(0, low - given.most)
    product, low = given.product[skipped:], low - skipped
    # Where the span is short, it takes fewer gates to turn it than to fill it with the sign.
    short = size <= MOST_TURNED * len(product)
    fill = Const(0, 1) if short else given.sign
    before, after = (Signal(len(product)), Signal(size))
    m.d.comb += before.eq(product ^ fill.replicate(len(product)))
    moved = placed(m, before, given.power, low, low + size, given.most, fill, "product")
    m.d.comb += after.eq(moved ^ (given.sign if short else Const(0, 1)).replicate(size))
    return after


def addend_of(m: Module, config: PeConfig, act: Value, wgt: Value) -> tuple[Value, Value, Value]:
    """The product of two lanes as ones' complement in units of 2**sum_unit, its sign, and whether
    it is no number; combinational."""
    given = Factors.of(m, config, act, wgt)
    after = shifted(m, given, given.low, product_bits(config.act, config.wgt))
    return after, given.sign, given.wrong


def added(m: Module, state: Value, addend: Value, sign: Value, carry: Value | None = None) -> Value:
    """state + addend + carry (the sign, if not given), the addend extended by the sign;
    combinational."""
    size = len(addend)
    low = Signal(size + 1)
    carry = sign if carry is None else carry
    m.d.comb += low.eq(Cat(state[:size], Const(0, 1)) + Cat(addend, Const(0, 1)) + carry)
    upper = state[size:]
    if not len(upper):
        return low[:-1]
    # Above the addend there is only a step up or down, bit by bit for as long as bits turn over.
    goes: Value = low[-1] ^ sign
    steps = []
    for i, bit in enumerate(upper):
        steps.append(bit ^ goes)
        if i + 1 < len(upper):
            on = Signal(name=f"step_{i + 1}")
            m.d.comb += on.eq(goes & (bit ^ sign))
            goes = on
    return Cat(low[:-1], *steps)
