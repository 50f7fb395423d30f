"""Output-stationary arrays whose accumulators are the drain chain."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Module, Signal, Value

from hwgen.design.array.mesh import Mesh, ShiftBroadcastMesh, ShiftMesh
from hwgen.design.array.os_array import OsArray
from hwgen.design.delay import delay
from hwgen.design.protocol import Numbers
from hwgen.design.shared import shared


@shared
class ShiftArray(OsArray):
    """An `OsArray` without drain registers and without `first`.

    Finished sums move down through the accumulators, with zeros behind them: in the `rows`
    cycles after `last`, and in the first `rows` ones after reset, `valid` is 0.
    """

    REGISTERS: ClassVar[int] = 2
    """Edge, accumulator."""

    mesh: ClassVar[type[Mesh]] = ShiftMesh

    @classmethod
    def operands(cls, config: Any) -> dict[str, Numbers]:
        found = super().operands(config)
        del found["first"]
        return found

    def flags(self, m: Module) -> dict[str, Value]:
        config = self.config
        last = delay(m, self.last & self.valid, 1 + config.stages, "last_edge", reset=True)
        # After reset until the first products: nothing else clears the accumulators, and zeros
        # times weights of which nothing is known are unknown to simulators.
        comes = delay(m, self.valid, config.stages, "valid_edge", reset=True)
        begun = Signal()
        drain = Signal(init=1)
        on = last | ~(begun | comes)
        if config.rows > 1:
            more = Signal(range(config.rows))
            with m.If(last):
                m.d.sync += more.eq(config.rows - 1)
            with m.Elif(more != 0):
                m.d.sync += more.eq(more - 1)
            on |= more != 0
        m.d.sync += [begun.eq(begun | comes), drain.eq(on)]
        return {"drain": drain}


@shared
class ShiftBroadcastArray(ShiftArray):
    """As `ShiftArray`, all cells in the same cycle."""

    PREFIX: ClassVar[str] = "broadcast_array"

    mesh: ClassVar[type[Mesh]] = ShiftBroadcastMesh
