"""Output-stationary sequencer: one beat of A and of B per k, or per block of k."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Module, Signal

from hwgen.design.array.broadcast_array import BroadcastArray
from hwgen.design.array.cube_sums import CubeSums
from hwgen.design.array.os_array import OsArray
from hwgen.design.array.rigid import RowsArray
from hwgen.design.engine.config import MatmulConfig
from hwgen.design.engine.core import QUEUE_ROUND_TRIP, Core
from hwgen.design.protocol import FLAG, Numbers
from hwgen.design.shared import shared


@shared
class OsCore(Core):
    """act: A[m0:m0+rows, k], last at the final k.  wgt: B[k, n0:n0+cols], last likewise.

    From one `last` to the next at least `rows` cycles, for the rows of C to drain.
    """

    ACT: ClassVar[dict[str, Numbers]] = {"last": FLAG}
    ACT_CLOSES: ClassVar[str] = "last"

    array: ClassVar[type[RowsArray]] = OsArray

    @classmethod
    def inside(cls, config: MatmulConfig) -> Any:
        """The parameters of the array."""
        return config.array

    @classmethod
    def latency(cls, config: MatmulConfig) -> int:
        """Cycles from the last beat of a tile to its first row of C."""
        return cls.array.latency(cls.inside(config))

    @classmethod
    def rows_ahead(cls, config: MatmulConfig) -> int:
        return config.rows + cls.latency(config) + QUEUE_ROUND_TRIP

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        m.submodules.array = array = self.array(self.inside(config))

        last = self.act.last
        fire = Signal()
        finish = Signal()
        first = Signal(init=1)
        wait = Signal(range(config.rows))
        room = self.credits(m, finish, config.rows)
        m.d.comb += [
            fire.eq(self.act.valid & self.wgt.valid & (~last | (room & (wait == 0)))),
            finish.eq(fire & last),
            self.act.ready.eq(fire),
            self.wgt.ready.eq(fire),
            array.valid.eq(fire),
            array.first.eq(first),
            array.last.eq(last),
            array.act.eq(self.act.data),
            array.wgt.eq(self.wgt.data),
            self.out_valid.eq(array.out_valid),
            self.out_last.eq(array.out_last),
            self.out_data.eq(array.out),
            *([self.out_nan.eq(array.nan)] if config.special else []),
        ]
        with m.If(fire):
            m.d.sync += first.eq(last)
        if config.rows > 1:
            with m.If(finish):
                m.d.sync += wait.eq(config.rows - 1)
            with m.Elif(wait != 0):
                m.d.sync += wait.eq(wait - 1)
        self.sticky(m, fire & (last != self.wgt.last))
        return m


@shared
class BroadcastCore(OsCore):
    """The beats of `OsCore`."""

    array: ClassVar[type[RowsArray]] = BroadcastArray


@shared
class CubeCore(OsCore):
    """act: A[m0:m0+rows, k0:k0+deep], last at the final block of k.  wgt: B[k0:k0+deep,
    n0:n0+cols], last likewise.  Both row after row.
    """

    array: ClassVar[type[RowsArray]] = CubeSums

    @classmethod
    def inside(cls, config: MatmulConfig) -> Any:
        return config.cube
