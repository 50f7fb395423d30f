"""The sequencer of engines that take weights plane by plane."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Module, Signal, Value

from hwgen.design.planes.act_sums import ActSums
from hwgen.design.planes.aligned_row import mark_ports
from hwgen.design.planes.array import PlaneArray
from hwgen.design.planes.both_serial import BothSerialArray
from hwgen.design.planes.buffer import PairBuffer, PlaneBuffer, WeightBuffer
from hwgen.design.planes.core_scaled import ScaledCore
from hwgen.design.planes.groups import GroupScales
from hwgen.design.planes.lut import LutArray
from hwgen.design.planes.weight_serial import WeightSerialArray
from hwgen.design.protocol import FLAG, Numbers
from hwgen.design.shared import shared


class PlaneCore(ScaledCore):
    """act: chunks of A[m0:m0+rows], with the mode of the tile; wgt: a plane of B[…, n0:n0+cols]
    for each step; scale: where there are scales a number for each column and sum (of a row, of a
    group, or of a plane of it), and behind those of a group its zero points.  last at the final
    beat of a tile, on each.

    Zero points take as long as a sum: `spacing`, behind the last one of their group.
    """

    ACT_CLOSES: ClassVar[str] = "last"

    grid: ClassVar[type[PlaneArray]]
    buffer: ClassVar[type[PlaneBuffer]] = WeightBuffer

    @classmethod
    def array_latency(cls, config: Any) -> int:
        return cls.grid.latency(config.array)

    @classmethod
    def act_payload(cls, config: Any) -> dict[str, Numbers]:
        row = config.row_operand
        data = Numbers(row.width, row.elements * config.rows, row.signed)
        return {"data": data, **config.mode_fields, "last": FLAG}

    @classmethod
    def wgt_payload(cls, config: Any) -> dict[str, Numbers]:
        return {"data": Numbers(1, config.cols * config.lanes), "last": FLAG}

    @classmethod
    def out_payload(cls, config: Any) -> dict[str, Numbers]:
        return {**super().out_payload(config), **mark_ports(config, 1)}

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        m.submodules.array = array = self.grid(config.array)
        m.submodules.buffer = buffer = self.buffer(config)
        fire, ends, may_end = Signal(), Signal(), Signal()
        m.d.comb += [
            buffer.in_valid.eq(self.act.valid),
            self.act.ready.eq(buffer.in_ready),
            buffer.in_data.eq(self.act.data),
            buffer.in_last.eq(self.act.last),
            *(getattr(buffer, f"in_{n}").eq(getattr(self.act, n)) for n in config.mode_fields),
            fire.eq(buffer.step_valid & self.wgt.valid & (~buffer.last | may_end)),
            ends.eq(fire & buffer.last),
            buffer.step_ready.eq(fire),
            self.wgt.ready.eq(fire),
            array.valid.eq(fire),
            *(getattr(array, n).eq(getattr(buffer, n)) for n in ("first", "twice", "minus")),
            array.last.eq(buffer.last),
            array.act.eq(buffer.data),
            array.wgt.eq(self.wgt.data),
        ]
        if config.floats:
            m.d.comb += array.act_exponent.eq(buffer.exponent)
            for name in mark_ports(config, 1):
                m.d.comb += getattr(self, f"out_{name}").eq(getattr(array, name))

        def zero(groups: GroupScales, turn: Value, final: Value, may: Value) -> Value:
            return self._zero(m, (fire, ends, turn, final), groups, buffer, may)

        free, faults = self.turns(m, array, ends, buffer.tile_end, zero if config.zeros else None)
        m.d.comb += may_end.eq(free)
        self.sticky(m, fire & (buffer.tile_end != self.wgt.last), buffer.fault, *faults)
        return m

    def _zero(
        self,
        m: Module,
        signals: tuple[Value, Value, Value, Value],
        groups: GroupScales,
        buffer: PlaneBuffer,
        may: Value,
    ) -> Value:
        """Zero points, behind the last sum of a group.  Gives whether they are due."""
        fire, ends, turn, final = signals
        m.submodules.acts = acts = ActSums(self.config)
        due, of_tile, now = Signal(name="zero_due"), Signal(name="zero_of_tile"), Signal()
        m.d.comb += [
            now.eq(due & may),
            turn.eq(ends | now),
            final.eq(now & of_tile),
            acts.step.eq(fire & buffer.top),
            acts.first.eq(buffer.first),
            acts.data.eq(buffer.data),
            acts.take.eq(ends & buffer.group_end),
            groups.act.eq(acts.out),
        ]
        if self.config.rows > 1:
            m.d.comb += acts.shift.eq(groups.start & groups.zero)
        with m.If(turn):
            m.d.sync += groups.zero.eq(now)
        with m.If(acts.take):
            m.d.sync += [due.eq(1), of_tile.eq(buffer.tile_end)]
        with m.Elif(now):
            m.d.sync += due.eq(0)
        return due


@shared
class LutCore(PlaneCore):
    """The beats of `PlaneCore`."""

    grid: ClassVar[type[PlaneArray]] = LutArray


@shared
class WeightSerialCore(PlaneCore):
    """The beats of `PlaneCore`."""

    grid: ClassVar[type[PlaneArray]] = WeightSerialArray


@shared
class BothSerialCore(PlaneCore):
    """The beats of `PlaneCore`; those of act have a bit of each activation."""

    grid: ClassVar[type[PlaneArray]] = BothSerialArray
    buffer: ClassVar[type[PlaneBuffer]] = PairBuffer
