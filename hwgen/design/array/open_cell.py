"""Output-stationary cell that shows its accumulator."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.array.config import CellConfig
from hwgen.design.shared import shared


@shared
class OpenCell(wiring.Component):
    """A PE and its accumulator.

    act, wgt  In   operands of this cycle; act = 0 leaves the accumulator as it is
    clear     In   the accumulator becomes 0; the product of this cycle is lost
    acc       Out  accumulator

    Interval 1.  A product comes the PE's `stages` cycles after its operands.
    """

    FLAGS: ClassVar[tuple[str, ...]] = ("clear",)

    def __init__(self, config: CellConfig) -> None:
        self.config = config
        super().__init__(
            {
                "act": In(config.act_lane),
                "wgt": In(config.wgt_lane),
                "clear": In(1),
                "acc": Out(config.state_bits),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("open_cell")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        m.submodules.pe = pe = self.config.pe_class(self.config.pe_config)
        acc = Signal(self.config.state_bits, reset_less=True, name="acc_state")
        m.d.sync += acc.eq(Mux(self.clear, 0, pe.next_state))
        m.d.comb += [
            pe.act.eq(self.act),
            pe.wgt.eq(self.wgt),
            pe.state.eq(acc),
            self.acc.eq(acc),
        ]
        return m
