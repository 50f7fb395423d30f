"""Adder-tree array: B stays, the products of a column are summed in one step."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Signal, Value

from hwgen.design.array.config import ArrayConfig
from hwgen.design.array.edge import by_tiles
from hwgen.design.array.tree_column import TreeColumn
from hwgen.design.array.ws_array import WsArray
from hwgen.design.delay import delay
from hwgen.design.protocol import elements
from hwgen.design.shared import shared


@shared
class TreeArray(WsArray):
    """A row of A per cycle times the B that is loaded: the ports and the function of `WsArray`.

    No partial sums move: a tree adds up a whole column, so the latency does not grow with the
    rows.  Tiles are `tile` columns of all rows, one behind the other.  With `stages` there are
    registers inside the trees, where the PE family says.
    """

    PREFIX: ClassVar[str] = "tree_array"

    @staticmethod
    def latency(config: ArrayConfig) -> int:
        """Cycles from a row of A to its row of results."""
        return 1 + len(config.tile_cols) + config.stages

    @staticmethod
    def swap_lag(config: ArrayConfig) -> int:
        """Cycles from the last row of B to the earliest swap: weights come without an edge
        register, a cycle before the activations."""
        return 1

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        narrow = config.replace(acc_width=config.psum_width(config.rows))
        sizes = config.tile_cols
        tiles = len(sizes)

        wgts = by_tiles(m, Cat(*self.lanes(m, "wgt")), config.wgt_lane, sizes, "wgt_skew")
        act: Value = Cat(*self.lanes(m, "act"))
        write, swap = self.write(m), self.swap & self.valid
        numbers: list[Value] = []
        marks: list[Value] = []
        for t, size in enumerate(sizes):
            act = delay(m, act, 1, f"act_{t}" if t else "act_edge")
            if t:
                write = delay(m, write, 1, f"write_{t}", reset=True)
                swap = delay(m, swap, 1, f"swap_{t}", reset=True)
            outs: list[Value] = []
            nans: list[Value] = []
            for _ in range(size):
                c = len(numbers) + len(outs)
                column = TreeColumn(narrow.tile_config(config.rows, 1))
                m.submodules[f"column_{c}"] = column
                low = c * config.wgt_lane
                m.d.comb += [
                    column.act.eq(act),
                    column.wgt.eq(wgts[low : low + config.wgt_lane]),
                    column.write.eq(write),
                    column.swap.eq(swap),
                ]
                outs.append(column.out)
                nans += [column.nan] if config.special else []
            late = delay(m, Cat(*outs, *nans), tiles - 1 - t, f"deskew_{t}")
            width = narrow.acc_width
            numbers += [late[i * width : (i + 1) * width] for i in range(size)]
            marks += list(late[size * width :])
        total = Signal(config.cols * narrow.acc_width)
        m.d.comb += total.eq(Cat(*numbers))
        self.leave(m, elements(total, narrow.acc_width), Cat(*marks))
        return m
