"""Weight-stationary sequencer: B tiles load while A streams, rows of C accumulate on chip."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Mux, Signal

from hwgen.design.array.ws_array import WsArray
from hwgen.design.delay import delay
from hwgen.design.engine.config import MatmulConfig
from hwgen.design.engine.core import QUEUE_ROUND_TRIP, Core
from hwgen.design.memory import Ram, RamConfig
from hwgen.design.protocol import FLAG, Numbers, elements
from hwgen.design.shared import shared


@shared
class WsCore(Core):
    """wgt: `rows` beats B[k0+i, n0:n0+cols], last on the final one.  act: A[m, k0:k0+rows].

    Flags on act: `first` and `last` on every beat of the first and of the last k-tile of a
    block of output rows, `end` on the last beat of the block in each k-tile: the next beat
    uses the next weights.  A block has at most `depth` rows.
    """

    ACT: ClassVar[dict[str, Numbers]] = {"first": FLAG, "last": FLAG, "end": FLAG}
    ACT_CLOSES: ClassVar[str] = "end"

    array: ClassVar[type[WsArray]] = WsArray

    ACCUMULATE: ClassVar[int] = 1
    """Cycles from a row out of the array to its sum."""

    @classmethod
    def swap_lag(cls, config: MatmulConfig) -> int:
        """Cycles from the last beat of a tile to be held to its swap: what the array needs, and
        two between rows that are added to the same sum."""
        return max(cls.array.swap_lag(config.array), 3 - config.rows)

    @classmethod
    def rows_ahead(cls, config: MatmulConfig) -> int:
        return cls.array.latency(config.array) + cls.ACCUMULATE + QUEUE_ROUND_TRIP

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        m.submodules.array = array = self.array(config.array)
        held, moved = getattr(self, array.HELD), getattr(self, array.MOVED)

        # What is held: `full` from the last row of a tile until the swap that takes it.
        full = Signal()
        row = Signal(range(config.rows))
        swap = Signal()
        load = Signal()
        loaded = Signal()
        m.d.comb += [
            held.ready.eq(~full | swap),
            load.eq(held.valid & held.ready),
            loaded.eq(load & (row == config.rows - 1)),
            getattr(array, f"{array.HELD}_valid").eq(load),
            getattr(array, array.HELD).eq(held.data),
        ]
        if config.rows > 1:
            with m.If(loaded):
                m.d.sync += row.eq(0)
            with m.Elif(load):
                m.d.sync += row.eq(row + 1)
        with m.If(loaded):
            m.d.sync += full.eq(1)
        with m.Elif(swap):
            m.d.sync += full.eq(0)
        usable = full
        if self.swap_lag(config) > 1:
            usable = Signal()
            m.d.sync += usable.eq(full & ~swap)

        # What moves: a block starts with a swap.
        start = Signal(init=1)
        fire = Signal()
        room = self.credits(m, fire & moved.last, 1)
        m.d.comb += [
            fire.eq(moved.valid & (~start | usable) & (~moved.last | room)),
            swap.eq(fire & start),
            moved.ready.eq(fire),
            array.valid.eq(fire),
            array.swap.eq(start),
            getattr(array, array.MOVED).eq(moved.data),
        ]
        with m.If(fire):
            m.d.sync += start.eq(moved.end)

        # Rows of C: read in the cycle they leave the array, add and write in the next.
        late = self.array.latency(config.array)
        marks = delay(m, Cat(moved.first, moved.last, moved.end), late, "marks")
        end = marks[2]
        at = Signal(range(config.depth))
        leaves = Signal()
        overflow = Signal()
        if config.depth > 1:
            with m.If(leaves):
                m.d.sync += at.eq(Mux(end | overflow, 0, at + 1))
        m.d.comb += [
            leaves.eq(array.out_valid),
            overflow.eq(leaves & (at == config.depth - 1) & ~end),
        ]

        # Numbers, and above them the marks of those that are none.
        row_in = Cat(array.out, array.nan) if config.special else array.out
        numbers_end = len(array.out)
        m.submodules.sums = sums = Ram(RamConfig(config.depth, len(row_in)))
        row_valid = delay(m, leaves, 1, "row_valid", reset=True)
        row_marks = delay(m, marks, 1, "row_marks")
        row_data = delay(m, row_in, 1, "row_data")
        row_at = delay(m, at, 1, "row_at")
        total = Signal(len(row_in))
        numbers = zip(
            elements(row_data[:numbers_end], config.acc_width),
            elements(sums.read_data[:numbers_end], config.acc_width),
            strict=True,
        )
        added = []
        for c, (number, before) in enumerate(numbers):
            number_total = Signal(config.acc_width, name=f"total_{c}")
            before_or_zero = Mux(row_marks[0], 0, before)
            m.d.comb += number_total.eq(number + before_or_zero)
            added.append(number_total)
        if config.special:
            before = sums.read_data[numbers_end:] & (~row_marks[0]).replicate(config.cols)
            added.append(row_data[numbers_end:] | before)
            m.d.comb += self.out_nan.eq(total[numbers_end:])
        m.d.comb += [
            *sums.read(leaves, at),
            total.eq(Cat(*added)),
            *sums.write(row_valid, row_at, total),
            self.out_valid.eq(row_valid & row_marks[1]),
            self.out_last.eq(row_marks[2]),
            self.out_data.eq(total[:numbers_end]),
        ]
        self.sticky(m, load & (held.last != (row == config.rows - 1)), overflow)
        return m
