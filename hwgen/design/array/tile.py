"""Tiles: grids of cells without operand registers between them."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.array.config import TileConfig
from hwgen.design.array.is_cell import IsCell
from hwgen.design.array.open_cell import OpenCell
from hwgen.design.array.os_cell import OsCell
from hwgen.design.array.shift_cell import ShiftCell
from hwgen.design.array.ws_cell import WsCell
from hwgen.design.protocol import elements
from hwgen.design.shared import shared

Cell = OsCell | ShiftCell | OpenCell | WsCell


class Tile(wiring.Component):
    """A grid of cells that share one operand along their row and the other down their column.

    act           In   one activation per row; where `ACROSS` is wgt, per column
    wgt           In   one weight per column; where `ACROSS` is wgt, per row
    flags         In   the cell's flags, `flag_bits` of each
    above, below  In, Out  the chain through the cells of every column
    """

    dataflow: ClassVar[str]
    cell: ClassVar[type[Cell]]
    ACROSS: ClassVar[str] = "act"
    """The operand of the rows."""
    DOWN: ClassVar[str] = "wgt"
    """The operand of the columns."""

    def __init__(self, config: TileConfig) -> None:
        self.config = config
        super().__init__(
            {
                self.ACROSS: In(config.rows * config.lane_bits(self.ACROSS)),
                self.DOWN: In(config.cols * config.lane_bits(self.DOWN)),
                **{name: In(self.flag_bits(config.rows)) for name in self.cell.FLAGS},
                **self.links(config),
            }
        )

    @classmethod
    def links(cls, config: TileConfig) -> dict[str, Any]:
        """The ports of the chain."""
        bits = config.cols * config.state_bits
        return {"above": In(bits), "below": Out(bits)}

    @classmethod
    def flag_bits(cls, rows: int) -> int:
        """Bits of a flag for that many rows of cells: one in all, or one per row."""
        raise NotImplementedError

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name(f"{self.dataflow}_tile")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        across = elements(getattr(self, self.ACROSS), config.lane_bits(self.ACROSS))
        down = elements(getattr(self, self.DOWN), config.lane_bits(self.DOWN))
        cells: list[Any] = []
        for r in range(config.rows):
            for c in range(config.cols):
                cell = self.cell(config.cell)
                m.submodules[f"cell_{r}_{c}"] = cell
                m.d.comb += [
                    getattr(cell, self.ACROSS).eq(across[r]),
                    getattr(cell, self.DOWN).eq(down[c]),
                ]
                cells.append(cell)
                for name in self.cell.FLAGS:
                    flag = getattr(self, name)
                    m.d.comb += getattr(cell, name).eq(flag[r] if len(flag) > 1 else flag)
        self.link(m, cells)
        return m

    def link(self, m: Module, cells: list[Any]) -> None:
        """Connects what the cells, row after row, give with each other and the ports."""
        chain = elements(self.above, self.config.state_bits)
        for i, cell in enumerate(cells):
            r, c = divmod(i, self.config.cols)
            below = Signal(self.config.state_bits, name=f"below_{r}_{c}")
            m.d.comb += [cell.above.eq(chain[c]), below.eq(cell.below)]
            chain[c] = below
        m.d.comb += self.below.eq(Cat(*chain))


@shared
class OsTile(Tile):
    """Output-stationary: all cells work in the same cycle, one bit of each flag for all."""

    dataflow: ClassVar[str] = "os"
    cell: ClassVar[type[Cell]] = OsCell

    @classmethod
    def flag_bits(cls, rows: int) -> int:
        return 1


@shared
class ShiftTile(OsTile):
    """Output-stationary, the accumulators themselves are the chain."""

    dataflow: ClassVar[str] = "shift"
    cell: ClassVar[type[Cell]] = ShiftCell


@shared
class OpenTile(OsTile):
    """Output-stationary; in place of the chain:

    acc  Out  the states of all accumulators, row after row
    """

    dataflow: ClassVar[str] = "open"
    cell: ClassVar[type[Cell]] = OpenCell

    @classmethod
    def links(cls, config: TileConfig) -> dict[str, Any]:
        return {"acc": Out(config.rows * config.cols * config.state_bits)}

    def link(self, m: Module, cells: list[Any]) -> None:
        states = []
        for i, cell in enumerate(cells):
            r, c = divmod(i, self.config.cols)
            state = Signal(self.config.state_bits, name=f"acc_{r}_{c}")
            m.d.comb += state.eq(cell.acc)
            states.append(state)
        m.d.comb += self.acc.eq(Cat(*states))


@shared
class WsTile(Tile):
    """Weight-stationary: row r works r cycles after row 0, one bit of each flag per row."""

    dataflow: ClassVar[str] = "ws"
    cell: ClassVar[type[Cell]] = WsCell

    @classmethod
    def flag_bits(cls, rows: int) -> int:
        return rows


@shared
class IsTile(WsTile):
    """Input-stationary: a `WsTile` with the operands exchanged."""

    dataflow: ClassVar[str] = "is"
    cell: ClassVar[type[Cell]] = IsCell
    ACROSS: ClassVar[str] = "wgt"
    DOWN: ClassVar[str] = "act"
