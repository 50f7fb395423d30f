"""Weight-stationary cell."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.array.config import CellConfig
from hwgen.design.shared import shared


@shared
class WsCell(wiring.Component):
    """A PE that holds its weight, and the next one behind it.

    act    In   activation of this cycle
    wgt    In   weight bus of the column
    write  In   take `wgt` as the next weight
    swap   In   from the next cycle on, use the next weight
    above  In   partial sum of the cell above
    below  Out  `above` + act * weight, a cycle later

    Interval 1, latency 1 from `above`, to which the operands come the PE's `stages` cycles
    earlier.  A `write` in the cycle of a `swap` is the weight after.
    """

    FLAGS: ClassVar[tuple[str, ...]] = ("write", "swap")
    HELD: ClassVar[str] = "wgt"
    """The operand that stays; the other one comes anew in every cycle."""
    REGISTER: ClassVar[str] = "weight"
    """Name of the register that it stays in."""
    PREFIX: ClassVar[str] = "ws_cell"

    def __init__(self, config: CellConfig) -> None:
        self.config = config
        super().__init__(
            {
                "act": In(config.act_lane),
                "wgt": In(config.wgt_lane),
                "write": In(1),
                "swap": In(1),
                "above": In(config.state_bits),
                "below": Out(config.state_bits),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name(self.PREFIX)

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        m.submodules.pe = pe = config.pe_class(config.pe_config)
        lane = config.lane_bits(self.HELD)
        upcoming = Signal(lane, reset_less=True)
        held = Signal(lane, reset_less=True, name=self.REGISTER)
        psum = Signal(config.state_bits, reset_less=True)
        with m.If(self.write):
            m.d.sync += upcoming.eq(getattr(self, self.HELD))
        with m.If(self.swap):
            m.d.sync += held.eq(upcoming)
        m.d.comb += [
            *(
                getattr(pe, side).eq(held if side == self.HELD else getattr(self, side))
                for side in ("act", "wgt")
            ),
            pe.state.eq(self.above),
            self.below.eq(psum),
        ]
        m.d.sync += psum.eq(pe.next_state)
        return m
