"""Parameters of cells, tiles and arrays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, cast

from amaranth.hdl import Module, Value

from hwgen.config import Config, param
from hwgen.design.pe import PES, Pe, PeConfig
from hwgen.design.pe.config import (
    Operands,
    acc_width_param,
    act_param,
    stages_param,
    wgt_param,
)
from hwgen.errors import UserError
from hwgen.formats.accumulator import product_width

MAX_SIDE = 128
MAX_DEEP = 32
DRAINS = ("chain", "shift", "none")
STEPPED = ("sparse-digit", "sparse-digit-wide")
"""Families that are no choice of `pe`."""
TILE = 8
"""Side of a tile, in PEs, unless it is given."""


def rows_param(default: int = 8) -> Any:
    return param(
        default, "rows of PEs", range=(1, MAX_SIDE), sweep=(2, 4, 8, 16), tag="{rows}x{cols}"
    )


def cols_param(default: int = 8) -> Any:
    return param(default, "columns of PEs", range=(1, MAX_SIDE), sweep=(2, 4, 8, 16), tag=None)


def deep_param() -> Any:
    return param(
        4,
        "planes of PEs one behind the other in a cube: products that a cycle adds to every sum",
        range=(1, MAX_DEEP),
        sweep=(2, 4, 8),
        tag="?deep{}",
    )


def pe_param() -> Any:
    swept = tuple(name for name, pe in PES.items() if pe.takes_integers)
    return param("multiplier", "PE family", choices=tuple(PES), sweep=swept)


def tile_param() -> Any:
    return param(
        TILE,
        "side of the tiles: operands are registered between tiles, not inside",
        unit="PEs",
        range=(1, MAX_SIDE),
        sweep=(1, 4, 8, 16),
        tag="?tile{}",
    )


def drain_param(exposed: bool = False) -> Any:
    """With `exposed`, sums may also stay."""
    none = "; none: not at all, every accumulator is a port, as published arrays are measured"
    return param(
        "chain",
        "how finished sums leave (os, broadcast): chain: through registers of their own, behind "
        f"the next sums; shift: through the accumulators, the next sums wait{none * exposed}",
        choices=DRAINS if exposed else DRAINS[:2],
        sweep=("chain", "shift"),
        tag="?{}",
    )


class Cells(Operands):
    """What follows from the PE family and its operands."""

    pe: str
    stages: int

    def __post_init__(self) -> None:
        family = self.pe.removeprefix("pe-")
        if family in STEPPED:
            rule = (
                "its cycles depend on the data, while an array steps all its PEs together: "
                f"not in an array, but as a row of its own (pe-{family} --form row)"
            )
            raise UserError("pe", rule, self.pe, "carry-save")
        cast(Any, super()).__post_init__()

    def check(self) -> None:
        super().check()
        self.pe_class.check(self.pe_config)

    @property
    def pe_class(self) -> type[Pe]:
        return PES[self.pe]

    @property
    def pe_config(self) -> PeConfig:
        return PeConfig(self.act, self.wgt, self.acc_width, self.stages)

    def lanes(self, m: Module, side: str, codes: list[Value]) -> list[Value]:
        """Operands of the side act or wgt as the PEs take them; see `Pe.lanes`."""
        return self.pe_class.lanes(m, self.pe_config, side, codes)

    def lane_bits(self, side: str) -> int:
        """Bits of an operand of the side act or wgt as PEs take it."""
        return self.pe_class.lane_bits(self.pe_config, side)

    @property
    def act_lane(self) -> int:
        """Bits of an activation as PEs take it."""
        return self.lane_bits("act")

    @property
    def wgt_lane(self) -> int:
        """Bits of a weight as PEs take it."""
        return self.lane_bits("wgt")

    @property
    def marks(self) -> tuple[str, ...]:
        """What the top bits of a state say of its number, low bits first."""
        return ("nan",) * self.special

    @property
    def state_bits(self) -> int:
        """Bits of one accumulator in the PE's own form."""
        return self.pe_class.state_width(self.pe_config)

    def psum_width(self, products: int) -> int:
        """Bits that hold a sum of so many products, at most acc_width."""
        exact = product_width(self.act, self.wgt) + (products - 1).bit_length()
        return min(self.acc_width, exact)

    @property
    def cell(self) -> CellConfig:
        """The parameters of one cell."""
        return CellConfig(self.act, self.wgt, self.acc_width, self.pe, self.stages)


@dataclass(frozen=True)
class CellConfig(Cells, Config):
    """One PE of a family with its registers."""

    prefix: ClassVar[str] = "cell"

    act: str = act_param()
    wgt: str = wgt_param()
    acc_width: int = acc_width_param()
    pe: str = pe_param()
    stages: int = stages_param()


@dataclass(frozen=True)
class TileConfig(Cells, Config):
    """A grid of cells without operand registers between them."""

    prefix: ClassVar[str] = "tile"

    rows: int = rows_param()
    cols: int = cols_param()
    act: str = act_param()
    wgt: str = wgt_param()
    acc_width: int = acc_width_param()
    pe: str = pe_param()
    stages: int = stages_param()


class Grid(Cells):
    """`rows` × `cols` results, each a sum."""

    rows: int
    cols: int

    @property
    def beat_k(self) -> int:
        """Products that a beat of operands adds to every sum."""
        return 1


class Tiled(Grid):
    """What follows from the division into tiles."""

    tile: int
    drain: str

    @property
    def pause(self) -> int:
        """Cycles without operands after the last ones of a sum, and after reset."""
        return self.rows if self.drain == "shift" else 0

    @property
    def tile_rows(self) -> list[int]:
        """Rows of PEs in each row of tiles, top to bottom."""
        return _parts(self.rows, self.tile)

    @property
    def tile_cols(self) -> list[int]:
        """Columns of PEs in each column of tiles, left to right."""
        return _parts(self.cols, self.tile)

    def tile_config(self, rows: int, cols: int) -> TileConfig:
        """The parameters of a tile of that size."""
        return TileConfig(rows, cols, self.act, self.wgt, self.acc_width, self.pe, self.stages)


@dataclass(frozen=True)
class ArrayConfig(Tiled, Config):
    """`rows` × `cols` PEs in tiles."""

    prefix: ClassVar[str] = "array"

    rows: int = rows_param()
    cols: int = cols_param()
    act: str = act_param()
    wgt: str = wgt_param()
    acc_width: int = acc_width_param()
    pe: str = pe_param()
    tile: int = tile_param()
    stages: int = stages_param()
    drain: str = drain_param(exposed=True)


@dataclass(frozen=True)
class CubeConfig(Grid, Config):
    """`deep` planes of `rows` × `cols` PEs."""

    prefix: ClassVar[str] = "cube"

    rows: int = rows_param(4)
    cols: int = cols_param(4)
    deep: int = deep_param()
    act: str = act_param()
    wgt: str = wgt_param()
    acc_width: int = acc_width_param()
    pe: str = pe_param()
    stages: int = stages_param()

    @property
    def beat_k(self) -> int:
        return self.deep

    @property
    def narrow(self) -> CubeConfig:
        """The config with accumulators that just hold a sum over all planes."""
        return self.replace(acc_width=self.psum_width(self.deep))

    @property
    def plane(self) -> TileConfig:
        """The parameters of one plane."""
        return TileConfig(
            self.rows, self.cols, self.act, self.wgt, self.acc_width, self.pe, self.stages
        )


@dataclass(frozen=True)
class CubeArrayConfig(CubeConfig):
    """`deep` planes of `rows` × `cols` PEs and what surrounds them."""

    form: str = param(
        "array",
        "array: whole products of plain numbers; anchor: operands registered, sums as they leave "
        "the cells, one after the other and redundant, as published cubes are measured",
        choices=("array", "anchor"),
        sweep=("array", "anchor"),
        tag="?{}",
    )

    @property
    def inside(self) -> CubeConfig:
        """The parameters of the cells."""
        return CubeConfig(**{each.name: getattr(self, each.name) for each in CubeConfig.params()})


def _parts(total: int, size: int) -> list[int]:
    whole, rest = divmod(total, size)
    return [size] * whole + ([rest] if rest else [])
