"""A column of a row of sparse-digit PEs: its weights, the PE and the result."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen import formats
from hwgen.design.arith.adders import add
from hwgen.design.array.digit_row_config import SparseDigitConfig
from hwgen.design.pe.sparse_digit import DIGIT_BITS, SparseDigitPe
from hwgen.design.protocol import elements
from hwgen.design.shared import shared

ADDER = "sklansky"


@shared
class DigitColumn(wiring.Component):
    """Digits of one activation times the weights of one column.

    wgt               In   weights of a group
    load              In   they are kept from the next cycle on
    at, place, digit  In   choices of this cycle, see `DigitIssue`
    first             In   the sum before them is forgotten
    keep              In   two cycles after the last digits of a sum: it becomes the result
    result            Out  the sum kept last, two cycles later

    A choice is in the accumulator two cycles later; interval 1.
    """

    def __init__(self, config: SparseDigitConfig) -> None:
        self.config = config
        super().__init__(
            {
                "wgt": In(config.group * config.wgt_bits),
                "load": In(1),
                "at": In(config.group * config.lanes),
                "place": In(config.places * config.lanes),
                "digit": In(DIGIT_BITS * config.lanes),
                "first": In(1),
                "keep": In(1),
                "result": Out(config.acc_width),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.replace(cols=1).module_name("digit_column")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config, inner = self.config, self.config.shifted
        weights = Signal(len(self.wgt), reset_less=True)
        with m.If(self.load):
            m.d.sync += weights.eq(self.wgt)
        m.submodules.pe = pe = SparseDigitPe(inner)
        digit = Signal(len(self.digit), reset_less=True, name="digit_operand")
        wgt = Signal(len(pe.wgt), reset_less=True, name="wgt_operand")
        first = Signal(reset_less=True, name="first_operand")
        acc = Signal(SparseDigitPe.state_width(inner), reset_less=True, name="acc_state")
        lanes = [
            self._shifted(m, self._chosen(m, weights, at, i), place, i)
            for i, (at, place) in enumerate(
                zip(
                    elements(self.at, config.group),
                    elements(self.place, config.places),
                    strict=True,
                )
            )
        ]
        m.d.sync += [
            digit.eq(self.digit),
            wgt.eq(Cat(*lanes)),
            first.eq(self.first),
            acc.eq(pe.next_state),
        ]
        self._resolve(m, acc)
        m.d.comb += [
            pe.act.eq(digit),
            pe.wgt.eq(wgt),
            pe.state.eq(Mux(first, 0, acc)),
        ]
        return m

    def _resolve(self, m: Module, acc: Value) -> None:
        """The number of the accumulator, the low half first, and with its carry the high one."""
        width = self.config.acc_width
        half = (width + 1) // 2
        words = SparseDigitPe.words(m, self.config.shifted, acc, "acc")
        low = Signal(half, reset_less=True, name="result_low")
        carry = Signal(reset_less=True, name="result_carry")
        high = Signal(width - half, reset_less=True, name="result_high")
        other = Signal(width - half, reset_less=True, name="result_other")
        again = Signal(reset_less=True, name="keep_late")
        low_sum, low_carry = add(m, words[0][:half], words[1][:half], kind=ADDER, name="low")
        high_sum, over = add(m, high, other, carry, kind=ADDER, name="high")
        unused = Signal(name="unused_carry")
        m.d.comb += [unused.eq(over), self.result.eq(Cat(low, high))]
        m.d.sync += again.eq(self.keep)
        with m.If(self.keep):
            m.d.sync += [
                low.eq(low_sum),
                carry.eq(low_carry),
                high.eq(words[0][half:]),
                other.eq(words[1][half:]),
            ]
        with m.Elif(again):
            m.d.sync += high.eq(high_sum)

    def _chosen(self, m: Module, weights: Value, at: Value, lane: int) -> Value:
        """The weight of the activation chosen, or 0."""
        bits = self.config.wgt_bits
        chosen = Signal(bits, name=f"chosen_{lane}")
        rows = [weight & at[k].replicate(bits) for k, weight in enumerate(elements(weights, bits))]
        m.d.comb += chosen.eq(_either(rows))
        return chosen

    def _shifted(self, m: Module, weight: Value, place: Value, lane: int) -> Value:
        """It at the place of the digit."""
        form = formats.get(self.config.shifted.wgt)
        fill = weight[-1] if self.config.wgt_signed else Const(0, 1)
        shifted = Signal(form.width, name=f"shifted_{lane}")
        rows = []
        for i, here in enumerate(place):
            moved = Cat(Const(0, 2 * i), weight, fill.replicate(form.width))[: form.width]
            rows.append(moved & here.replicate(form.width))
        m.d.comb += shifted.eq(_either(rows))
        return shifted


def _either(rows: list[Value]) -> Value:
    found = rows[0]
    for row in rows[1:]:
        found = found | row
    return found
