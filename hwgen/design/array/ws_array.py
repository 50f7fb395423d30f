"""Weight-stationary array: B stays, A streams through, partial sums move down."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Signal

from hwgen.design.array.config import ArrayConfig
from hwgen.design.array.edge import by_tiles, resolved
from hwgen.design.array.mesh import WsMesh
from hwgen.design.array.rigid import RigidArray
from hwgen.design.delay import delay
from hwgen.design.protocol import FLAG, Numbers, elements
from hwgen.design.shared import shared
from hwgen.formats.accumulator import product_width


@shared
class WsArray(RigidArray):
    """A row of A per cycle times the B that is loaded; the next B loads meanwhile.

    wgt_valid  In   `wgt` holds the next row of B, rows in ascending order
    wgt        In   row of B, element j for column j
    valid      In   `act` holds a row of A
    swap       In   with valid: from this row of A on, use the B loaded since the last swap
    act        In   row of A, element i for row i of B
    out_valid  Out  `out` holds a row of A·B, in the order of the rows of A
    out        Out  `cols` results of acc_width bits

    Latency `latency`, interval 1.  A swap comes at the earliest `swap_lag` cycles after
    the last row of its B; rows of the next B may come from the cycle of the swap on.
    """

    MARKERS: ClassVar[tuple[str, ...]] = ("out_valid",)
    PREFIX: ClassVar[str] = "ws_array"

    @classmethod
    def operands(cls, config: ArrayConfig) -> dict[str, Numbers]:
        return {
            "wgt_valid": FLAG,
            "wgt": Numbers(config.wgt_bits, config.cols, config.wgt_signed),
            "valid": FLAG,
            "swap": FLAG,
            "act": Numbers(config.act_bits, config.rows, config.act_signed),
        }

    @staticmethod
    def latency(config: ArrayConfig) -> int:
        """Cycles from a row of A to its row of results."""
        registers = config.stages + config.pe_class.resolve_latency
        return config.rows + len(config.tile_cols) + registers

    @staticmethod
    def swap_lag(config: ArrayConfig) -> int:
        """Cycles from the last row of B to the earliest swap.

        Row r of B reaches its cells after one cycle per row of tiles, the swap after one
        cycle per row of cells; only where tiles are one cell high is that a tie.
        """
        return max(1, len(config.tile_rows) + 2 - config.rows)

    @staticmethod
    def psum_width(config: ArrayConfig) -> int:
        """Bits that hold a sum over all rows, at most acc_width."""
        exact = product_width(config.act, config.wgt) + (config.rows - 1).bit_length()
        return min(config.acc_width, exact)

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        narrow = config.replace(acc_width=self.psum_width(config))
        m.submodules.mesh = mesh = WsMesh(narrow)

        acts = config.lanes(m, "act", elements(self.act, config.act_bits))
        wgts = config.lanes(m, "wgt", elements(self.wgt, config.wgt_bits))
        act = Signal(config.rows * config.act_lane, reset_less=True, name="act_edge")
        wgt = Signal(config.cols * config.wgt_lane, reset_less=True, name="wgt_edge")
        m.d.sync += [act.eq(Cat(*acts)), wgt.eq(Cat(*wgts))]
        skewed = by_tiles(m, act, config.act_lane, [1] * config.rows, "act_skew")
        m.d.comb += [
            mesh.act.eq(skewed),
            mesh.wgt.eq(by_tiles(m, wgt, config.wgt_lane, config.tile_cols, "wgt_skew")),
        ]

        # Which row of B comes next, one-hot.
        row = Signal(config.rows, init=1)
        with m.If(self.wgt_valid):
            m.d.sync += row.eq(Cat(row[-1], row[:-1]))
        write = delay(m, row & self.wgt_valid.replicate(config.rows), 1, "write_edge", reset=True)
        m.d.comb += mesh.write.eq(by_tiles(m, write, 1, config.tile_rows, "write_skew"))

        swap = self.swap & self.valid
        line = Signal(config.rows - 1, name="swap_line")
        m.d.comb += mesh.swap.eq(Cat(swap, line))
        if config.rows > 1:
            m.d.sync += line.eq(Cat(swap, line[:-1]))

        wide = []
        numbers, nan = resolved(m, narrow, mesh.below)
        for number in elements(numbers, narrow.acc_width):
            fill = number[-1] if config.signed else 0
            wide.append(Cat(number, *[fill] * (config.acc_width - narrow.acc_width)))
        m.d.comb += [
            self.out.eq(Cat(*wide)),
            *([self.nan.eq(nan)] if config.special else []),
            self.out_valid.eq(delay(m, self.valid, self.latency(config), "valid_line", reset=True)),
        ]
        return m
