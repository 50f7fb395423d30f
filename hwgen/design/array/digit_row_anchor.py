"""One sparse-digit PE as a design of its own, for measuring it."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.array.digit_row_config import SparseDigitConfig
from hwgen.design.pe.sparse_digit import DIGIT_BITS, SparseDigitPe
from hwgen.design.protocol import FLAG, Interface, Numbers, rigid_channel
from hwgen.design.shared import shared
from hwgen.rtl import INPUT, OUTPUT, Channel, Field, Timing


@shared
class DigitAnchor(wiring.Component):
    """acc = sum of digit * wgt over all lanes, since the last clear.

    digit  In   a code for each lane, see `SparseDigitPe`
    wgt    In   a weight for each lane; 0 where there is no digit
    clear  In   1: the sum before the operands of the previous cycle is forgotten
    acc    Out  two words, of which only the sum modulo 2**acc_width is defined

    Latency 1 from `clear`, interval 1; digits and weights come a cycle before the `clear` that
    they meet.
    """

    RESULTS: ClassVar[tuple[str, str]] = ("acc_sum", "acc_carry")

    def __init__(self, config: SparseDigitConfig) -> None:
        self.config = config
        self.operands = {
            "digit": Numbers(DIGIT_BITS, config.lanes),
            "wgt": Numbers(config.wgt_bits, config.lanes, config.wgt_signed),
            "clear": FLAG,
        }
        super().__init__(
            {
                **{name: In(numbers.bits) for name, numbers in self.operands.items()},
                **{name: Out(config.acc_width) for name in self.RESULTS},
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module

    @property
    def interface(self) -> Interface:
        config = self.config
        acc = Field("acc", self.RESULTS, config.acc_width, 1, config.signed)
        operands = rigid_channel("operands", INPUT, self.operands)
        return Interface((operands, Channel("results", OUTPUT, (acc,))), Timing(1, 1))

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config.anchor
        m.submodules.pe = pe = SparseDigitPe(config)
        digit = Signal(len(self.digit), reset_less=True, name="digit_operand")
        wgt = Signal(len(self.wgt), reset_less=True, name="wgt_operand")
        acc = Signal(SparseDigitPe.state_width(config), reset_less=True, name="acc_state")
        m.d.sync += [digit.eq(self.digit), wgt.eq(self.wgt), acc.eq(pe.next_state)]
        m.d.comb += [
            pe.act.eq(digit),
            pe.wgt.eq(wgt),
            pe.state.eq(Mux(self.clear, 0, acc)),
        ]
        words = SparseDigitPe.words(m, config, acc, "result")
        for name, word in zip(self.RESULTS, words, strict=True):
            m.d.comb += getattr(self, name).eq(word)
        return m
