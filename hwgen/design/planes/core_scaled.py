"""What cores have in common whose sums may have scales: streams, spacing, turns."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from amaranth.hdl import Cat, Const, Module, Signal, Value

from hwgen.design.delay import delay
from hwgen.design.engine.core import QUEUE_ROUND_TRIP, Core
from hwgen.design.planes.groups import GroupScales
from hwgen.design.protocol import FLAG, Numbers, Stream

Zero = Callable[[GroupScales, Value, Value, Value], Value]
"""Drives a turn and whether it is the last one of a tile, where there are zero points, which may
have theirs when the last value is 1; gives whether they are due."""


class ScaledCore(Core):
    """act, wgt as their core says; scale: where there are scales a number for each column, for
    every sum.  last at the final beat of a tile, on each.

    A sum ends `spacing` cycles after the one before at the earliest: where there are no scales the
    `rows` cycles in which rows leave; else share · scale_bits as well, and not before the last row
    has left the array.  It waits for that with its last step.
    """

    config: Any

    @classmethod
    def array_latency(cls, config: Any) -> int:
        """Cycles from the last step of a sum to its first row."""
        raise NotImplementedError

    @classmethod
    def inputs(cls, config: Any) -> dict[str, Stream]:
        found = super().inputs(config)
        if config.scale_bits:
            numbers = Numbers(config.scale_bits, config.cols, True)
            found["scale"] = Stream({"data": numbers, "last": FLAG})
        return found

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
        return max(cycles, cls.array_latency(config) + rows - 1)

    @classmethod
    def latency(cls, config: Any) -> int:
        """Cycles from the end of the last sum of a tile, or of its zero points, to its first row
        of results."""
        scaling = GroupScales.latency(config) if config.scale_bits else 0
        return cls.array_latency(config) + scaling

    @classmethod
    def rows_ahead(cls, config: Any) -> int:
        rows: int = config.rows
        if not config.scale_bits:
            return rows + cls.latency(config) + QUEUE_ROUND_TRIP
        # Results of two tiles at most are under way: units work as long as sums are apart.
        return 2 * rows + cls.array_latency(config) + QUEUE_ROUND_TRIP

    def turns(
        self, m: Module, array: Any, ends: Value, tile_end: Value, zero: Zero | None = None
    ) -> tuple[Value, list[Value]]:
        """Lets sums end one after the other, with their scales, and results leave.

        ends      a sum ends in this cycle
        tile_end  with it: the tile as well
        Gives whether a sum may end, and what is an error.
        """
        config = self.config
        spacing = self.spacing(config)
        turn, wait = Signal(), Signal(range(spacing))
        room = self.credits(m, ends & tile_end, config.rows)
        free: Value = (wait == 0) & (room | ~tile_end)
        faults: list[Value] = []
        if config.scale_bits:
            scale: Any = self.scale
            due, final = self._scaled(m, array, scale, turn, (ends, tile_end, wait == 0), zero)
            free = free & scale.valid & ~due
            faults = [turn & (final != scale.last)]
        else:
            m.d.comb += [
                turn.eq(ends),
                self.out_valid.eq(array.out_valid),
                self.out_last.eq(array.out_last),
                self.out_data.eq(array.out),
            ]
        if spacing > 1:
            with m.If(turn):
                m.d.sync += wait.eq(spacing - 1)
            with m.Elif(wait != 0):
                m.d.sync += wait.eq(wait - 1)
        return free, faults

    def _scaled(
        self,
        m: Module,
        array: Any,
        scale: Any,
        turn: Signal,
        signals: tuple[Value, Value, Value],
        zero: Zero | None,
    ) -> tuple[Value, Value]:
        """Takes a beat of scales in every turn.  Gives whether zero points are due, and whether
        a turn is the last one of a tile."""
        config = self.config
        ends, tile_end, rested = signals
        m.submodules.groups = groups = GroupScales(config)
        final, fresh = Signal(), Signal(init=1)
        taken = Signal(len(scale.data), reset_less=True)
        late = self.array_latency(config)
        # The rows leave when they must: `start` and what follows from it.
        unused = Signal(2, name="unused_markers")
        m.d.comb += [
            unused.eq(Cat(array.out_valid, array.out_last)),
            scale.ready.eq(turn),
            groups.start.eq(delay(m, turn, late, "start", reset=True)),
            groups.scale.eq(taken),
            groups.sums.eq(array.out),
            self.out_valid.eq(groups.out_valid),
            self.out_last.eq(groups.out_last),
            self.out_data.eq(groups.out),
        ]
        # They stay until the next turn, after the last row has left the array.
        with m.If(turn):
            m.d.sync += [
                taken.eq(scale.data),
                groups.first.eq(fresh),
                groups.last.eq(final),
                fresh.eq(final),
            ]
        if zero is not None:
            return zero(groups, turn, final, rested & scale.valid), final
        m.d.comb += [turn.eq(ends), final.eq(ends & tile_end)]
        return Const(0, 1), final
