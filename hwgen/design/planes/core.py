"""The sequencer of engines that take weights plane by plane."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Signal, Value

from hwgen.design.delay import delay
from hwgen.design.engine.core import QUEUE_ROUND_TRIP, Core
from hwgen.design.planes.act_sums import ActSums
from hwgen.design.planes.array import PlaneArray
from hwgen.design.planes.both_serial import BothSerialArray
from hwgen.design.planes.buffer import PairBuffer, PlaneBuffer, WeightBuffer
from hwgen.design.planes.groups import GroupScales
from hwgen.design.planes.lut import LutArray
from hwgen.design.planes.weight_serial import WeightSerialArray
from hwgen.design.protocol import FLAG, Numbers, Stream
from hwgen.design.shared import shared


class PlaneCore(Core):
    """act: chunks of A[m0:m0+rows], with the mode of the tile; wgt: a plane of B[…, n0:n0+cols]
    for each step; scale: where there are scales a number for each column, and behind those of a
    group its zero points.  last at the final beat of a tile, on each.

    A sum (of a row, of a group, or of a plane of it) ends `spacing` cycles after the one before at
    the earliest, and so do zero points: where there are no scales the `rows` cycles in which rows
    leave; else share · scale_bits as well, and not before the last row has left the array.  A
    sum waits for that with its last step.
    """

    ACT_CLOSES: ClassVar[str] = "last"

    config: Any

    grid: ClassVar[type[PlaneArray]]
    buffer: ClassVar[type[PlaneBuffer]] = WeightBuffer

    @classmethod
    def inputs(cls, config: Any) -> dict[str, Stream]:
        found = super().inputs(config)
        if config.scale_bits:
            numbers = Numbers(config.scale_bits, config.cols, True)
            found["scale"] = Stream({"data": numbers, "last": FLAG})
        return found

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
        return {"data": Numbers(config.out_width, config.cols, True)}

    @classmethod
    def spacing(cls, config: Any) -> int:
        """Least cycles from the end of a sum to that of the next."""
        rows: int = config.rows
        if not config.scale_bits:
            return rows
        cycles: int = config.unit.cycles
        return max(cycles, cls.grid.latency(config.array) + rows - 1)

    @classmethod
    def latency(cls, config: Any) -> int:
        """Cycles from the end of the last sum of a tile, or of its zero points, to its first row
        of results."""
        scaling = GroupScales.latency(config) if config.scale_bits else 0
        return cls.grid.latency(config.array) + scaling

    @classmethod
    def rows_ahead(cls, config: Any) -> int:
        rows: int = config.rows
        if not config.scale_bits:
            return rows + cls.latency(config) + QUEUE_ROUND_TRIP
        # Results of two tiles at most are under way: units work as long as sums are apart.
        return 2 * rows + cls.grid.latency(config.array) + QUEUE_ROUND_TRIP

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        m.submodules.array = array = self.grid(config.array)
        m.submodules.buffer = buffer = self.buffer(config)
        spacing = self.spacing(config)
        scaled = bool(config.scale_bits)

        fire, ends, closes = Signal(), Signal(), Signal()
        may_end = Signal()
        room = self.credits(m, closes, config.rows)
        wait = Signal(range(spacing))
        m.d.comb += [
            buffer.in_valid.eq(self.act.valid),
            self.act.ready.eq(buffer.in_ready),
            buffer.in_data.eq(self.act.data),
            buffer.in_last.eq(self.act.last),
            *(getattr(buffer, f"in_{n}").eq(getattr(self.act, n)) for n in config.mode_fields),
            fire.eq(buffer.step_valid & self.wgt.valid & (~buffer.last | may_end)),
            ends.eq(fire & buffer.last),
            closes.eq(ends & buffer.tile_end),
            buffer.step_ready.eq(fire),
            self.wgt.ready.eq(fire),
            array.valid.eq(fire),
            *(getattr(array, n).eq(getattr(buffer, n)) for n in ("first", "twice", "minus")),
            array.last.eq(buffer.last),
            array.act.eq(buffer.data),
            array.wgt.eq(self.wgt.data),
        ]
        turn: Value = ends
        faults: list[Value] = []
        clear: Value = (wait == 0) & (room | ~buffer.tile_end)
        if scaled:
            turn, free, faults = self._scale(m, array, buffer, (fire, ends, wait))
            clear = clear & free
        else:
            m.d.comb += [
                self.out_valid.eq(array.out_valid),
                self.out_last.eq(array.out_last),
                self.out_data.eq(array.out),
            ]
        m.d.comb += may_end.eq(clear)
        if spacing > 1:
            with m.If(turn):
                m.d.sync += wait.eq(spacing - 1)
            with m.Elif(wait != 0):
                m.d.sync += wait.eq(wait - 1)
        self.sticky(m, fire & (buffer.tile_end != self.wgt.last), buffer.fault, *faults)
        return m

    def _scale(
        self, m: Module, array: Any, buffer: Any, signals: tuple[Signal, Signal, Signal]
    ) -> tuple[Value, Value, list[Value]]:
        """Scales for every sum that ends.  Gives when a beat of scales is taken, whether a sum
        may end, and what else is an error."""
        config = self.config
        scale: Any = self.scale
        fire, ends, wait = signals
        m.submodules.groups = groups = GroupScales(config)
        turn, final, fresh = Signal(), Signal(), Signal(init=1)
        taken = Signal(len(scale.data), reset_less=True)
        late = self.grid.latency(config.array)
        m.d.comb += [
            scale.ready.eq(turn),
            groups.start.eq(delay(m, turn, late, "start", reset=True)),
            groups.scale.eq(taken),
            groups.sums.eq(array.out),
            self.out_valid.eq(groups.out_valid),
            self.out_last.eq(groups.out_last),
            self.out_data.eq(groups.out),
        ]
        # The rows leave when they must: `start` and what follows from it.
        unused = Signal(2, name="unused_markers")
        m.d.comb += unused.eq(Cat(array.out_valid, array.out_last))
        # They stay until the next turn, after the last row has left the array.
        with m.If(turn):
            m.d.sync += [
                taken.eq(scale.data),
                groups.first.eq(fresh),
                groups.last.eq(final),
                fresh.eq(final),
            ]
        free: Value = scale.valid
        if config.zero == "on":
            due = self._zero(m, (fire, ends, turn, final), groups, buffer, (wait == 0) & free)
            free = free & ~due
        else:
            m.d.comb += [turn.eq(ends), final.eq(ends & buffer.tile_end)]
        return turn, free, [turn & (final != scale.last)]

    def _zero(
        self,
        m: Module,
        signals: tuple[Signal, Signal, Signal, Signal],
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
