"""Tiles: grids of cells without operand registers between them."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.array.config import TileConfig
from hwgen.design.array.is_cell import IsCell
from hwgen.design.array.os_cell import OsCell
from hwgen.design.array.ws_cell import WsCell
from hwgen.design.protocol import elements
from hwgen.design.shared import shared


class Tile(wiring.Component):
    """A grid of cells that share one operand along their row and the other down their column.

    act           In   one activation per row; where `ACROSS` is wgt, per column
    wgt           In   one weight per column; where `ACROSS` is wgt, per row
    flags         In   the cell's flags, `flag_bits` of each
    above, below  In, Out  the chain through the cells of every column
    """

    dataflow: ClassVar[str]
    cell: ClassVar[type[OsCell | WsCell]]
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
                "above": In(config.cols * config.state_bits),
                "below": Out(config.cols * config.state_bits),
            }
        )

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
        chain = elements(self.above, config.state_bits)
        for r in range(config.rows):
            for c in range(config.cols):
                cell = self.cell(config.cell)
                m.submodules[f"cell_{r}_{c}"] = cell
                link = Signal(config.state_bits, name=f"below_{r}_{c}")
                m.d.comb += [
                    getattr(cell, self.ACROSS).eq(across[r]),
                    getattr(cell, self.DOWN).eq(down[c]),
                    cell.above.eq(chain[c]),
                    link.eq(cell.below),
                ]
                for name in self.cell.FLAGS:
                    flag = getattr(self, name)
                    m.d.comb += getattr(cell, name).eq(flag[r] if len(flag) > 1 else flag)
                chain[c] = link
        m.d.comb += self.below.eq(Cat(*chain))
        return m


@shared
class OsTile(Tile):
    """Output-stationary: all cells work in the same cycle, one bit of each flag for all."""

    dataflow: ClassVar[str] = "os"
    cell: ClassVar[type[OsCell | WsCell]] = OsCell

    @classmethod
    def flag_bits(cls, rows: int) -> int:
        return 1


@shared
class WsTile(Tile):
    """Weight-stationary: row r works r cycles after row 0, one bit of each flag per row."""

    dataflow: ClassVar[str] = "ws"
    cell: ClassVar[type[OsCell | WsCell]] = WsCell

    @classmethod
    def flag_bits(cls, rows: int) -> int:
        return rows


@shared
class IsTile(WsTile):
    """Input-stationary: a `WsTile` with the operands exchanged."""

    dataflow: ClassVar[str] = "is"
    cell: ClassVar[type[OsCell | WsCell]] = IsCell
    ACROSS: ClassVar[str] = "wgt"
    DOWN: ClassVar[str] = "act"
