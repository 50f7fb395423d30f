"""Output-stationary cell without a drain register."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.array.config import CellConfig
from hwgen.design.shared import shared


@shared
class ShiftCell(wiring.Component):
    """A PE whose accumulator stays in place, and is itself a link of the drain chain.

    act, wgt   In   operands of this cycle; act = 0 leaves the accumulator as it is
    drain      In   take `above`; the product of this cycle is lost
    above      In   accumulator of the cell above; 0 above the top one
    below      Out  own accumulator

    Interval 1.  A product comes the PE's `stages` cycles after its operands.  As many cycles of
    `drain` as the chain has cells leave all accumulators at 0: nothing else starts a sum.
    """

    FLAGS: ClassVar[tuple[str, ...]] = ("drain",)

    def __init__(self, config: CellConfig) -> None:
        self.config = config
        super().__init__(
            {
                "act": In(config.act_lane),
                "wgt": In(config.wgt_lane),
                "drain": In(1),
                "above": In(config.state_bits),
                "below": Out(config.state_bits),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("shift_cell")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        m.submodules.pe = pe = self.config.pe_class(self.config.pe_config)
        acc = Signal(self.config.state_bits, reset_less=True)
        # Behind the PE, whose path from state to next_state is the longest.
        m.d.sync += acc.eq(Mux(self.drain, self.above, pe.next_state))
        m.d.comb += [
            pe.act.eq(self.act),
            pe.wgt.eq(self.wgt),
            pe.state.eq(acc),
            self.below.eq(acc),
        ]
        return m
