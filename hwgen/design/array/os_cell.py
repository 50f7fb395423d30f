"""Output-stationary cell."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.array.config import CellConfig
from hwgen.design.shared import shared


@shared
class OsCell(wiring.Component):
    """A PE whose accumulator stays in place, and one link of the drain chain.

    act, wgt   In   operands of this cycle; act = 0 leaves the accumulator as it is
    first      In   start a new sum with the product of this cycle
    load       In   copy the accumulator into the drain register, else take `above`
    above      In   drain register of the cell above
    below      Out  own drain register

    Interval 1.  A product comes the PE's `stages` cycles after its operands.  `load` comes in
    the cycle after a sum's last product, and again at the earliest when the drain chain is empty.
    """

    FLAGS: ClassVar[tuple[str, ...]] = ("first", "load")

    def __init__(self, config: CellConfig) -> None:
        self.config = config
        super().__init__(
            {
                "act": In(config.act_lane),
                "wgt": In(config.wgt_lane),
                "first": In(1),
                "load": In(1),
                "above": In(config.state_bits),
                "below": Out(config.state_bits),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("os_cell")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        bits = self.config.state_bits
        m.submodules.pe = pe = self.config.pe_class(self.config.pe_config)
        acc = Signal(bits, reset_less=True)
        drain = Signal(bits, reset_less=True)
        m.d.comb += [
            pe.act.eq(self.act),
            pe.wgt.eq(self.wgt),
            pe.state.eq(Mux(self.first, 0, acc)),
            self.below.eq(drain),
        ]
        m.d.sync += [
            acc.eq(pe.next_state),
            drain.eq(Mux(self.load, acc, self.above)),
        ]
        return m
