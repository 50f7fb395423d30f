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

ADDER = "kogge-stone"


@shared
class DigitColumn(wiring.Component):
    """Digits of one activation times the weights of one column.

    wgt               In   weights of a group
    load              In   they are kept from the next cycle on
    at, place, digit  In   choices of this cycle, see `DigitIssue`
    first             In   the sum before them is forgotten
    keep              In   a bit for each piece of the result, one cycle after the other, the first
                           two cycles after the last digits of a sum: the piece becomes its
    result            Out  the sum kept last

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
                "keep": In(len(config.pieces)),
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
        """The number of the accumulator, a piece in each step, with the carry of the one below."""
        config = self.config
        words = SparseDigitPe.words(m, config.shifted, acc, "acc")
        carry = Signal(reset_less=True, name="result_carry")
        unused = Signal(name="unused_carry")
        found, column, over = [], 0, Const(0, 1)
        for step, size in enumerate(config.pieces):
            ours, theirs = (word[column : column + size] for word in words)
            piece = Signal(size, reset_less=True, name=f"result_{step}")
            if step:
                other = Signal(size, reset_less=True, name=f"other_{step}")
                total, over = add(m, piece, other, carry, kind=ADDER, name=f"sum_{step}")
                with m.If(self.keep[0]):
                    m.d.sync += [piece.eq(ours), other.eq(theirs)]
                with m.Elif(self.keep[step]):
                    m.d.sync += piece.eq(total)
            else:
                total, over = add(m, ours, theirs, kind=ADDER, name="sum_0")
                with m.If(self.keep[0]):
                    m.d.sync += piece.eq(total)
            if step + 1 < len(config.pieces):
                with m.If(self.keep[step]):
                    m.d.sync += carry.eq(over)
            found.append(piece)
            column += size
        m.d.comb += [unused.eq(over), self.result.eq(Cat(*found))]

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
