"""Meshes: tiles with registers between neighbours."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Cat, Const, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.array.config import ArrayConfig
from hwgen.design.array.edge import parts
from hwgen.design.array.tile import IsTile, OpenTile, OsTile, ShiftTile, Tile, WsTile
from hwgen.design.delay import delay
from hwgen.design.protocol import elements
from hwgen.design.shared import shared


class Mesh(wiring.Component):
    """Tile (q, c) receives its weights q hops, and activations and flags c hops, late.

    act    In   one activation per row
    wgt    In   one weight per column; column c of tiles comes c hops late
                (where `Tile.ACROSS` is wgt, the two operands are exchanged)
    flags  In   the cell's flags, for each row of tiles what its tiles take
    below  Out  the chains; column c of tiles comes c hops late
    """

    tile: ClassVar[type[Tile]]
    prefix: ClassVar[str]
    """What module names begin with."""
    hop: ClassVar[int] = 1
    """Registers on operands and flags between neighbours."""
    chain_delay: ClassVar[int]
    """Registers on the chain between a tile and the one below."""

    def __init__(self, config: ArrayConfig) -> None:
        self.config = config
        self.flag_sizes = [self.tile.flag_bits(rows) for rows in config.tile_rows]
        across, down = self.tile.ACROSS, self.tile.DOWN
        super().__init__(
            {
                across: In(config.rows * config.lane_bits(across)),
                down: In(config.cols * config.lane_bits(down)),
                **{name: In(sum(self.flag_sizes)) for name in self.tile.cell.FLAGS},
                **self.results(config),
            }
        )

    @classmethod
    def results(cls, config: ArrayConfig) -> dict[str, Any]:
        """The ports of what leaves."""
        return {"below": Out(config.cols * config.state_bits)}

    @classmethod
    def spread(cls, config: ArrayConfig) -> int:
        """Cycles from the first tile's operands to the last one's."""
        return cls.hop * (len(config.tile_rows) + len(config.tile_cols) - 2)

    @classmethod
    def own_registers(cls, config: ArrayConfig) -> int:
        """Registers in front of every tile, on operands and flags."""
        return 0

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name(self.prefix)

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        last_row, last_col = len(config.tile_rows) - 1, len(config.tile_cols) - 1
        across, down = self.tile.ACROSS, self.tile.DOWN
        lanes = {side: config.lane_bits(side) for side in (across, down)}
        rights = parts(getattr(self, across), [n * lanes[across] for n in config.tile_rows])
        downs = parts(getattr(self, down), [n * lanes[down] for n in config.tile_cols])
        flags = {name: parts(getattr(self, name), self.flag_sizes) for name in self.tile.cell.FLAGS}
        tiles: list[list[Any]] = []
        for q, rows in enumerate(config.tile_rows):
            rightward = {across: rights[q], **{name: bits[q] for name, bits in flags.items()}}
            tiles.append([])
            for c, cols in enumerate(config.tile_cols):
                tile = self.tile(config.tile_config(rows, cols))
                m.submodules[f"tile_{q}_{c}"] = tile
                tiles[q].append(tile)
                own = {
                    name: delay(m, value, self.own_registers(config), f"{name}_own_{q}_{c}")
                    for name, value in (rightward | {down: downs[c]}).items()
                }
                m.d.comb += [getattr(tile, name).eq(value) for name, value in own.items()]
                if c < last_col:
                    for name, value in rightward.items():
                        rightward[name] = delay(m, value, self.hop, f"{name}_{q}_{c + 1}")
                if q < last_row:
                    downs[c] = delay(m, downs[c], self.hop, f"{down}_{q + 1}_{c}")
        self.link(m, tiles)
        return m

    def link(self, m: Module, tiles: list[list[Any]]) -> None:
        """Connects what the tiles, a list for each row of them, give with each other and the
        ports."""
        chains = []
        for c in range(len(tiles[0])):
            above: Value = Const(0, len(tiles[0][c].above))
            for q, row in enumerate(tiles):
                below = Signal(len(above), name=f"below_{q}_{c}")
                m.d.comb += [row[c].above.eq(above), below.eq(row[c].below)]
                above = below
                if q < len(tiles) - 1:
                    above = delay(m, below, self.chain_delay, f"above_{q + 1}_{c}")
            chains.append(above)
        m.d.comb += self.below.eq(Cat(*chains))


@shared
class OsMesh(Mesh):
    """Activations and flags of row q of tiles come q cycles late.  The last row drains first.

    A tile works a cycle after the one above, which has shifted its chain once by then:
    hence the register between their chains.
    """

    tile: ClassVar[type[Tile]] = OsTile
    prefix: ClassVar[str] = "os_mesh"
    chain_delay: ClassVar[int] = 1


@shared
class BroadcastMesh(Mesh):
    """All cells work in the same cycle: operands and flags reach every tile at once.

    Where there are several tiles, each has registers of its own for what comes in.
    """

    tile: ClassVar[type[Tile]] = OsTile
    prefix: ClassVar[str] = "broadcast_mesh"
    hop: ClassVar[int] = 0
    chain_delay: ClassVar[int] = 0

    @classmethod
    def spread(cls, config: ArrayConfig) -> int:
        return cls.own_registers(config)

    @classmethod
    def own_registers(cls, config: ArrayConfig) -> int:
        return int(len(config.tile_rows) * len(config.tile_cols) > 1)


@shared
class ShiftMesh(OsMesh):
    """An `OsMesh` whose accumulators are the chain.

    After `rows` cycles of `drain` all accumulators of a tile are 0: what is in a register
    between chains by then comes from accumulators that were 0 already.
    """

    tile: ClassVar[type[Tile]] = ShiftTile


@shared
class ShiftBroadcastMesh(BroadcastMesh):
    """A `BroadcastMesh` whose accumulators are the chain."""

    tile: ClassVar[type[Tile]] = ShiftTile


class Open(Mesh):
    """In place of the chains:

    acc  Out  the states of all accumulators, row after row, each when it has its operands
    """

    tile: ClassVar[type[Tile]] = OpenTile

    @classmethod
    def results(cls, config: ArrayConfig) -> dict[str, Any]:
        return {"acc": Out(config.rows * config.cols * config.state_bits)}

    def link(self, m: Module, tiles: list[list[Any]]) -> None:
        rows: list[list[Value]] = [[] for _ in range(self.config.rows)]
        top = 0
        for q, row in enumerate(tiles):
            for c, tile in enumerate(row):
                states = Signal(len(tile.acc), name=f"acc_{q}_{c}")
                m.d.comb += states.eq(tile.acc)
                bits = self.config.tile_cols[c] * self.config.state_bits
                for r, part in enumerate(elements(states, bits)):
                    rows[top + r].append(part)
            top += self.config.tile_rows[q]
        m.d.comb += self.acc.eq(Cat(*(part for parts in rows for part in parts)))


@shared
class OpenMesh(Open, OsMesh):
    """An `OsMesh` that shows its accumulators."""


@shared
class OpenBroadcastMesh(Open, BroadcastMesh):
    """A `BroadcastMesh` that shows its accumulators."""


@shared
class WsMesh(Mesh):
    """Operands of row r of cells come r cycles late, their `swap` a cycle before them.
    `write` of row q of tiles comes q cycles late.

    Partial sums are registered in every cell, so the chains need nothing between tiles.
    """

    tile: ClassVar[type[Tile]] = WsTile
    prefix: ClassVar[str] = "ws_mesh"
    chain_delay: ClassVar[int] = 0


@shared
class IsMesh(WsMesh):
    """A `WsMesh` with the operands exchanged."""

    tile: ClassVar[type[Tile]] = IsTile
    prefix: ClassVar[str] = "is_mesh"
