"""Weight-stationary cell, tile and mesh."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Const, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.array.config import ArrayConfig, CellConfig, TileConfig
from hwgen.design.array.delay import delay
from hwgen.design.array.edge import parts
from hwgen.design.protocol import elements
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

    Interval 1, latency 1.  A `write` in the cycle of a `swap` is the weight after.
    """

    def __init__(self, config: CellConfig) -> None:
        self.config = config
        super().__init__(
            {
                "act": In(config.act_bits),
                "wgt": In(config.wgt_bits),
                "write": In(1),
                "swap": In(1),
                "above": In(config.state_bits),
                "below": Out(config.state_bits),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("ws_cell")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        m.submodules.pe = pe = config.pe_class(config.pe_config)
        upcoming = Signal(config.wgt_bits, reset_less=True)
        weight = Signal(config.wgt_bits, reset_less=True)
        psum = Signal(config.state_bits, reset_less=True)
        with m.If(self.write):
            m.d.sync += upcoming.eq(self.wgt)
        with m.If(self.swap):
            m.d.sync += weight.eq(upcoming)
        m.d.comb += [
            pe.act.eq(self.act),
            pe.wgt.eq(weight),
            pe.state.eq(self.above),
            self.below.eq(psum),
        ]
        m.d.sync += psum.eq(pe.next_state)
        return m


@shared
class WsTile(wiring.Component):
    """A grid of cells; row r works r cycles after row 0, all columns in the same cycle.

    act    In   one activation per row
    wgt    In   one weight per column
    write, swap   In   as in the cell, one bit per row
    above, below  In, Out  partial sums of every column
    """

    def __init__(self, config: TileConfig) -> None:
        self.config = config
        super().__init__(
            {
                "act": In(config.rows * config.act_bits),
                "wgt": In(config.cols * config.wgt_bits),
                "write": In(config.rows),
                "swap": In(config.rows),
                "above": In(config.cols * config.state_bits),
                "below": Out(config.cols * config.state_bits),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("ws_tile")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        acts = elements(self.act, config.act_bits)
        wgts = elements(self.wgt, config.wgt_bits)
        chain = elements(self.above, config.state_bits)
        for r in range(config.rows):
            for c in range(config.cols):
                cell = WsCell(config.cell)
                m.submodules[f"cell_{r}_{c}"] = cell
                link = Signal(config.state_bits, name=f"psum_{r}_{c}")
                m.d.comb += [
                    cell.act.eq(acts[r]),
                    cell.wgt.eq(wgts[c]),
                    cell.write.eq(self.write[r]),
                    cell.swap.eq(self.swap[r]),
                    cell.above.eq(chain[c]),
                    link.eq(cell.below),
                ]
                chain[c] = link
        m.d.comb += self.below.eq(Cat(*chain))
        return m


@shared
class WsMesh(wiring.Component):
    """Tiles with operand registers between neighbours.

    act    In   one activation per row; row r comes r cycles late
    wgt    In   one weight per column; column c of tiles comes c cycles late
    write  In   one bit per row; row q of tiles comes q cycles late
    swap   In   one bit per row; row r comes r cycles late, a cycle before its activation
    below  Out  sums over all rows; column c of tiles comes c cycles late
    """

    def __init__(self, config: ArrayConfig) -> None:
        self.config = config
        super().__init__(
            {
                "act": In(config.rows * config.act_bits),
                "wgt": In(config.cols * config.wgt_bits),
                "write": In(config.rows),
                "swap": In(config.rows),
                "below": Out(config.cols * config.state_bits),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("ws_mesh")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        last_row, last_col = len(config.tile_rows) - 1, len(config.tile_cols) - 1
        acts = parts(self.act, [n * config.act_bits for n in config.tile_rows])
        writes = parts(self.write, config.tile_rows)
        swaps = parts(self.swap, config.tile_rows)
        wgts = parts(self.wgt, [n * config.wgt_bits for n in config.tile_cols])
        sums: list[Value] = [Const(0, n * config.state_bits) for n in config.tile_cols]
        for q, rows in enumerate(config.tile_rows):
            act, write, swap = acts[q], writes[q], swaps[q]
            for c, cols in enumerate(config.tile_cols):
                tile = WsTile(config.tile_config(rows, cols))
                m.submodules[f"tile_{q}_{c}"] = tile
                below = Signal(len(tile.below), name=f"psum_{q}_{c}")
                m.d.comb += [
                    tile.act.eq(act),
                    tile.wgt.eq(wgts[c]),
                    tile.write.eq(write),
                    tile.swap.eq(swap),
                    tile.above.eq(sums[c]),
                    below.eq(tile.below),
                ]
                sums[c] = below
                if c < last_col:
                    act = delay(m, act, 1, f"act_{q}_{c + 1}")
                    write = delay(m, write, 1, f"write_{q}_{c + 1}")
                    swap = delay(m, swap, 1, f"swap_{q}_{c + 1}")
                if q < last_row:
                    wgts[c] = delay(m, wgts[c], 1, f"wgt_{q + 1}_{c}")
        m.d.comb += self.below.eq(Cat(*sums))
        return m
