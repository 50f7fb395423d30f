"""Output-stationary sequencer: one beat of A and of B per k, or per block of k."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from amaranth.hdl import Module, Signal, Value

from hwgen.design.array.cube_sums import CubeSums
from hwgen.design.array.drained import BROADCAST, SYSTOLIC
from hwgen.design.array.rigid import RowsArray
from hwgen.design.engine.config import MatmulConfig
from hwgen.design.engine.core import QUEUE_ROUND_TRIP, Core
from hwgen.design.protocol import FLAG, Numbers, rigid_name
from hwgen.design.shared import shared


@shared
class OsCore(Core):
    """act: A[m0:m0+rows, k], last at the final k.  wgt: B[k, n0:n0+cols], last likewise.

    From one `last` to the next at least `rows` cycles, for the rows of C to drain; where drain
    is shift, no beats for so long.
    """

    ACT: ClassVar[dict[str, Numbers]] = {"last": FLAG}
    ACT_CLOSES: ClassVar[str] = "last"

    arrays: ClassVar[Mapping[str, type[RowsArray]]] = SYSTOLIC
    """The array, by `drain`."""

    @classmethod
    def inside(cls, config: MatmulConfig) -> Any:
        """The parameters of the array."""
        return config.array

    @classmethod
    def latency(cls, config: MatmulConfig) -> int:
        """Cycles from the last beat of a tile to its first row of C."""
        return cls.arrays[config.drain].latency(cls.inside(config))

    @classmethod
    def rows_ahead(cls, config: MatmulConfig) -> int:
        return config.rows + cls.latency(config) + QUEUE_ROUND_TRIP

    @classmethod
    def operands(cls, config: MatmulConfig) -> list[tuple[str, str, str]]:
        """Stream, quantity and port of the array of everything that comes in but flags."""
        payloads = {"act": cls.act_payload(config), "wgt": cls.wgt_payload(config)}
        return [
            (side, key, rigid_name(side, key))
            for side, payload in payloads.items()
            for key in payload
            if key != "last"
        ]

    def faults(self, m: Module, fire: Value) -> list[Value]:
        """What else sets `error`; `fire`: a beat moves."""
        return []

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        m.submodules.array = array = self.arrays[config.drain](self.inside(config))

        last = self.act.last
        fire = Signal()
        finish = Signal()
        most = config.pause or config.rows - 1
        wait = Signal(range(most + 1), init=config.pause)
        room = self.credits(m, finish, config.rows)
        if config.pause:
            may = (~last | room) & (wait == 0)
        else:
            may = ~last | (room & (wait == 0))
        m.d.comb += [
            fire.eq(self.act.valid & self.wgt.valid & may),
            finish.eq(fire & last),
            self.act.ready.eq(fire),
            self.wgt.ready.eq(fire),
            array.valid.eq(fire),
            array.last.eq(last),
            *(
                getattr(array, port).eq(getattr(getattr(self, side), key))
                for side, key, port in self.operands(config)
            ),
            self.out_valid.eq(array.out_valid),
            self.out_last.eq(array.out_last),
            self.out_data.eq(array.out),
            *(
                getattr(self, f"out_{key}").eq(getattr(array, key))
                for key in self.out_payload(config)
                if key != "data"
            ),
        ]
        if config.pause:
            with m.If(wait == 0):
                m.d.sync += self.awake.eq(1)
        else:
            first = Signal(init=1)
            m.d.comb += array.first.eq(first)
            with m.If(fire):
                m.d.sync += first.eq(last)
        if most:
            with m.If(finish):
                m.d.sync += wait.eq(most)
            with m.Elif(wait != 0):
                m.d.sync += wait.eq(wait - 1)
        self.sticky(m, fire & (last != self.wgt.last), *self.faults(m, fire))
        return m


@shared
class BroadcastCore(OsCore):
    """The beats of `OsCore`."""

    arrays: ClassVar[Mapping[str, type[RowsArray]]] = BROADCAST


@shared
class CubeCore(OsCore):
    """act: A[m0:m0+rows, k0:k0+deep], last at the final block of k.  wgt: B[k0:k0+deep,
    n0:n0+cols], last likewise.  Both row after row.
    """

    arrays: ClassVar[Mapping[str, type[RowsArray]]] = {"chain": CubeSums}

    @classmethod
    def inside(cls, config: MatmulConfig) -> Any:
        return config.cube
