"""Weight-stationary array: B stays, A streams through, partial sums move down."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Signal, Value

from hwgen.design.array.config import ArrayConfig
from hwgen.design.array.edge import by_tiles, resolved
from hwgen.design.array.mesh import Mesh, WsMesh
from hwgen.design.array.rigid import RigidArray
from hwgen.design.delay import delay
from hwgen.design.protocol import FLAG, Numbers, elements
from hwgen.design.shared import shared


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
    HELD: ClassVar[str] = "wgt"
    """The operand that stays, an element for each column."""
    MOVED: ClassVar[str] = "act"
    """The operand that streams through, an element for each row."""

    mesh: ClassVar[type[Mesh]] = WsMesh

    config: ArrayConfig

    @classmethod
    def operands(cls, config: ArrayConfig) -> dict[str, Numbers]:
        held, moved = operand(config, cls.HELD), operand(config, cls.MOVED)
        return {
            f"{cls.HELD}_valid": FLAG,
            cls.HELD: replace(held, elements=config.cols),
            "valid": FLAG,
            "swap": FLAG,
            cls.MOVED: replace(moved, elements=config.rows),
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

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        narrow = config.replace(acc_width=config.psum_width(config.rows))
        m.submodules.mesh = mesh = self.mesh(narrow)

        sizes = {self.MOVED: [1] * config.rows, self.HELD: config.tile_cols}
        for side in ("act", "wgt"):
            lanes = Cat(*self.lanes(m, side))
            edge = Signal(len(lanes), reset_less=True, name=f"{side}_edge")
            m.d.sync += edge.eq(lanes)
            skewed = by_tiles(m, edge, config.lane_bits(side), sizes[side], f"{side}_skew")
            m.d.comb += getattr(mesh, side).eq(skewed)

        write = delay(m, self.write(m), 1, "write_edge", reset=True)
        m.d.comb += mesh.write.eq(by_tiles(m, write, 1, config.tile_rows, "write_skew"))

        swap = self.swap & self.valid
        line = Signal(config.rows - 1, name="swap_line")
        m.d.comb += mesh.swap.eq(Cat(swap, line))
        if config.rows > 1:
            m.d.sync += line.eq(Cat(swap, line[:-1]))

        numbers, nan = resolved(m, narrow, mesh.below)
        self.leave(m, elements(numbers, narrow.acc_width), nan)
        return m

    def lanes(self, m: Module, side: str) -> list[Value]:
        """The operands that come in, as PEs take them."""
        bits = operand(self.config, side).width
        codes = elements(getattr(self, side), bits)
        found: list[Value] = self.config.lanes(m, side, codes)
        return found

    def write(self, m: Module) -> Value:
        """Which row of cells takes the operands to be held that come in, one-hot; or none."""
        rows = self.config.rows
        valid = getattr(self, f"{self.HELD}_valid")
        row = Signal(rows, init=1)
        with m.If(valid):
            m.d.sync += row.eq(Cat(row[-1], row[:-1]))
        write = Signal(rows)
        m.d.comb += write.eq(row & valid.replicate(rows))
        return write

    def leave(self, m: Module, numbers: list[Value], nan: Value) -> None:
        """Gives out a row of results and the marks of those that are none."""
        config = self.config
        wide = []
        for number in numbers:
            fill = number[-1] if config.signed else 0
            wide.append(Cat(number, *[fill] * (config.acc_width - len(number))))
        m.d.comb += [
            self.out.eq(Cat(*wide)),
            *([self.nan.eq(nan)] if config.special else []),
            self.out_valid.eq(delay(m, self.valid, self.latency(config), "valid_line", reset=True)),
        ]


def operand(config: ArrayConfig, side: str) -> Numbers:
    """One operand of the side act or wgt."""
    bits, signed = (getattr(config, f"{side}_{what}") for what in ("bits", "signed"))
    return Numbers(bits, signed=signed)
