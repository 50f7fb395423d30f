"""The aligned PE with a window for an accumulator: what is below is cut off, and said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from amaranth.hdl import Cat, Const, Module, Signal, Value

from hwgen.config import param
from hwgen.design.delay import delay
from hwgen.design.pe.aligned import AlignedPe, Factors, added, product_bits, shifted
from hwgen.design.pe.config import PeConfig
from hwgen.design.shared import shared
from hwgen.errors import UserError
from hwgen.formats.accumulator import sum_unit

FARTHEST = 400
MARKS = ("overflow", "underflow")
"""What a window says of its sum, from the bit above it on."""


def top_bit(act: str, wgt: str) -> int:
    """Exponent of the highest bit of the greatest product."""
    return sum_unit(act, wgt) + product_bits(act, wgt) - 1


def check_window(act: str, wgt: str, emin: int) -> None:
    """UserError for a window that begins where products have no bits."""
    least, most = sum_unit(act, wgt), top_bit(act, wgt)
    if not least <= emin <= most:
        rule = f"an exponent that bits of products have: {least} to {most}"
        raise UserError("emin", rule, emin, min(max(emin, least), most))


@dataclass(frozen=True)
class WindowPeConfig(PeConfig):
    """An accumulator of `acc_width` bits in two's complement, the last of which is 2**emin."""

    prefix: ClassVar[str] = "pe_window"

    emin: int = param(0, "exponent of the last bit", range=(-FARTHEST, FARTHEST), tag="from{}")

    def check(self) -> None:
        check_window(self.act, self.wgt, self.emin)

    @property
    def signed(self) -> bool:
        return True


@shared
class WindowPe(AlignedPe):
    """acc = acc + floor(act * wgt / 2**emin), modulo 2**acc_width in two's complement.

    The state is acc, with sticky marks above it:

    overflow   |act * wgt| was 2**(emin + acc_width - 1) or more, or acc and what was added to it
               are together outside -2**(acc_width-1) … 2**(acc_width-1) - 1
    underflow  act * wgt was no multiple of 2**emin
    nan        where formats have such codes: act or wgt was no number; the product counts as 0

    acc, underflow and nan do not depend on the order of the products.
    """

    prefix: ClassVar[str] = "pe_window"

    config: WindowPeConfig

    @classmethod
    def state_width(cls, config: PeConfig) -> int:
        return config.acc_width + len(MARKS) + config.special

    def add_exact(self, m: Module) -> None:
        config = self.config
        width = config.acc_width
        given = Factors.of(m, config, self.act, self.wgt)
        skipped = config.emin - sum_unit(config.act, config.wgt)
        low = given.low + skipped
        size = min(width, product_bits(config.act, config.wgt) - skipped)
        addend = shifted(m, given, low, size)
        cut = Signal(name="product_cut")
        outside = Signal(name="product_outside")
        # Bit i of the product is `power` bits further up.
        reach = low + width - 1
        below = [bit & ~_at_least(given, low - i) for i, bit in enumerate(given.product) if i < low]
        above = [bit & _at_least(given, reach - i) for i, bit in enumerate(given.product)]
        m.d.comb += [
            cut.eq(Cat(*below).any()),
            outside.eq(Cat(*above).any()),
        ]
        # The floor of a negative number that was cut is the ones' complement of what is left.
        carry = Signal(name="product_carry")
        m.d.comb += carry.eq(given.sign & ~cut)
        # As long as the accumulator, the addend has its sign on top.
        sign = addend[-1] if size == width else given.sign
        marks = Cat(outside, cut, *([given.wrong] if config.special else []))
        late = delay(m, Cat(addend[: width - 1], sign, carry, marks), config.stages, "addend_late")
        size = min(size, width - 1)
        self._add(m, late[: size + 1], late[size + 1], late[size + 2 :])

    def _add(self, m: Module, addend: Value, carry: Value, marks: Value) -> None:
        """The addend has its sign on top."""
        width = self.config.acc_width
        acc, sign = self.state[:width], addend[-1]
        total = Signal(width)
        over = Signal(name="sum_outside")
        m.d.comb += [
            total.eq(added(m, acc, addend, sign, carry)),
            over.eq((acc[-1] ^ total[-1]) & ~(acc[-1] ^ sign)),
            self.next_state.eq(Cat(total, self.state[width:] | Cat(marks[0] | over, marks[1:]))),
        ]


def _at_least(given: Factors, least: int) -> Value:
    """Whether the power is so much."""
    if 0 < least <= given.most:
        return given.power >= least
    return Const(int(least <= 0), 1)
