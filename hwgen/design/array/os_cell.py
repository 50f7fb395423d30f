"""Output-stationary cell, tile and mesh."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.array.config import ArrayConfig, CellConfig, TileConfig
from hwgen.design.array.delay import delay
from hwgen.design.array.edge import parts
from hwgen.design.protocol import elements
from hwgen.design.shared import shared


@shared
class OsCell(wiring.Component):
    """A PE whose accumulator stays in place, and one link of the drain chain.

    act, wgt   In   operands of this cycle; act = 0 leaves the accumulator as it is
    first      In   start a new sum with this cycle's product
    load       In   copy the accumulator into the drain register, else take `above`
    above      In   drain register of the cell above
    below      Out  own drain register

    Interval 1.  `load` comes in the cycle after a sum's last product, and again at the
    earliest when the drain chain is empty.
    """

    def __init__(self, config: CellConfig) -> None:
        self.config = config
        super().__init__(
            {
                "act": In(config.act_bits),
                "wgt": In(config.wgt_bits),
                "first": In(1),
                "load": In(1),
                "above": In(config.state_bits),
                "below": Out(config.state_bits),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("os_cell")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        bits = self.config.state_bits
        m.submodules.pe = pe = self.config.pe_class(self.config.pe_config)
        acc = Signal(bits, reset_less=True)
        drain = Signal(bits, reset_less=True)
        m.d.comb += [
            pe.act.eq(self.act),
            pe.wgt.eq(self.wgt),
            pe.state.eq(Mux(self.first, 0, acc)),
            self.below.eq(drain),
        ]
        m.d.sync += [
            acc.eq(pe.next_state),
            drain.eq(Mux(self.load, acc, self.above)),
        ]
        return m


@shared
class OsTile(wiring.Component):
    """A grid of cells that see their operands in the same cycle.

    act    In   one activation per row
    wgt    In   one weight per column
    first, load   In   as in the cell, for all cells
    above, below  In, Out  drain chain of every column
    """

    def __init__(self, config: TileConfig) -> None:
        self.config = config
        super().__init__(
            {
                "act": In(config.rows * config.act_bits),
                "wgt": In(config.cols * config.wgt_bits),
                "first": In(1),
                "load": In(1),
                "above": In(config.cols * config.state_bits),
                "below": Out(config.cols * config.state_bits),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("os_tile")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        acts = elements(self.act, config.act_bits)
        wgts = elements(self.wgt, config.wgt_bits)
        chain = elements(self.above, config.state_bits)
        for r in range(config.rows):
            for c in range(config.cols):
                cell = OsCell(config.cell)
                m.submodules[f"cell_{r}_{c}"] = cell
                link = Signal(config.state_bits, name=f"drain_{r}_{c}")
                m.d.comb += [
                    cell.act.eq(acts[r]),
                    cell.wgt.eq(wgts[c]),
                    cell.first.eq(self.first),
                    cell.load.eq(self.load),
                    cell.above.eq(chain[c]),
                    link.eq(cell.below),
                ]
                chain[c] = link
        m.d.comb += self.below.eq(Cat(*chain))
        return m


@shared
class OsMesh(wiring.Component):
    """Tiles with a register between neighbours, in every direction.

    act          In   one activation per row; row q of tiles comes q cycles late
    wgt          In   one weight per column; column c of tiles comes c cycles late
    first, load  In   one bit per row of tiles, in step with its activations
    below        Out  drain chains; column c of tiles comes c cycles late

    Tile (q, c) works q + c cycles after tile (0, 0).  The last row drains first.
    """

    def __init__(self, config: ArrayConfig) -> None:
        self.config = config
        super().__init__(
            {
                "act": In(config.rows * config.act_bits),
                "wgt": In(config.cols * config.wgt_bits),
                "first": In(len(config.tile_rows)),
                "load": In(len(config.tile_rows)),
                "below": Out(config.cols * config.state_bits),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("os_mesh")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        last_row, last_col = len(config.tile_rows) - 1, len(config.tile_cols) - 1
        wgts = parts(self.wgt, [n * config.wgt_bits for n in config.tile_cols])
        drains: list[Value] = [Const(0, n * config.state_bits) for n in config.tile_cols]
        for q, act in enumerate(parts(self.act, [n * config.act_bits for n in config.tile_rows])):
            first, load = self.first[q], self.load[q]
            for c, cols in enumerate(config.tile_cols):
                tile = OsTile(config.tile_config(config.tile_rows[q], cols))
                m.submodules[f"tile_{q}_{c}"] = tile
                below = Signal(len(tile.below), name=f"below_{q}_{c}")
                m.d.comb += [
                    tile.act.eq(act),
                    tile.wgt.eq(wgts[c]),
                    tile.first.eq(first),
                    tile.load.eq(load),
                    tile.above.eq(drains[c]),
                    below.eq(tile.below),
                ]
                if c < last_col:
                    act = delay(m, act, 1, f"act_{q}_{c + 1}")
                    first = delay(m, first, 1, f"first_{q}_{c + 1}")
                    load = delay(m, load, 1, f"load_{q}_{c + 1}")
                if q < last_row:
                    wgts[c] = delay(m, wgts[c], 1, f"wgt_{q + 1}_{c}")
                    # The tile below works a cycle later and has shifted once by then.
                    drains[c] = delay(m, below, 1, f"drain_{q + 1}_{c}")
                else:
                    drains[c] = below
        m.d.comb += self.below.eq(Cat(*drains))
        return m
