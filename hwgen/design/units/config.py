"""Parameters of arrays and engines of units."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, TypeVar

from hwgen.config import Config, param
from hwgen.design.array.config import cols_param, rows_param
from hwgen.design.block.config import BlockConfig
from hwgen.design.engine.config import queue_param
from hwgen.design.pe.fma_config import FmaConfig
from hwgen.design.simd.config import SimdConfig
from hwgen.design.simd.readout import SimdReadoutConfig
from hwgen.errors import UserError

SIDE, BLOCK_SIDE = 4, 2
"""Rows and columns unless they are given: units are larger than PEs, dot products the largest."""
C = TypeVar("C", bound=Config)


def taken(kind: type[C], config: Config) -> C:
    """The config of a part, from the parameters of the same names."""
    return kind(**{each.name: getattr(config, each.name) for each in kind.params()})


class Units:
    """What arrays and engines of every kind have; sums leave through registers of their own."""

    rows: int
    cols: int

    drain: ClassVar[str] = "chain"
    pause: ClassVar[int] = 0
    dataflow: ClassVar[str]
    """What names of modules begin with."""

    @property
    def cell(self) -> Any:
        """The parameters of a unit."""
        raise NotImplementedError

    @property
    def array(self) -> Any:
        """The parameters of the array."""
        raise NotImplementedError


@dataclass(frozen=True)
class SimdArrayConfig(Units, SimdReadoutConfig, SimdConfig):
    """`rows` × `cols` SIMD lanes, and a read-out for every column."""

    prefix: ClassVar[str] = "array_simd"
    dataflow: ClassVar[str] = "simd"

    rows: int = rows_param(SIDE)
    cols: int = cols_param(SIDE)

    @property
    def cell(self) -> SimdConfig:
        return taken(SimdConfig, self)

    @property
    def readout(self) -> SimdReadoutConfig:
        """The parameters of the read-out of a column."""
        return taken(SimdReadoutConfig, self)

    @property
    def array(self) -> SimdArrayConfig:
        return taken(SimdArrayConfig, self)


@dataclass(frozen=True)
class SimdMatmulConfig(SimdArrayConfig):
    """An array of SIMD lanes between queues."""

    prefix: ClassVar[str] = "matmul_simd"

    queue: int = queue_param()


@dataclass(frozen=True)
class FmaArrayConfig(Units, FmaConfig):
    """`rows` × `cols` fused multiply-adds."""

    prefix: ClassVar[str] = "array_fma"
    dataflow: ClassVar[str] = "fma"

    rows: int = rows_param(SIDE)
    cols: int = cols_param(SIDE)

    def check(self) -> None:
        super().check()
        if self.turns != 1:
            rule = "must be 1 in an array: a unit has one sum at a time"
            raise UserError("turns", rule, self.turns, 1)

    @property
    def cell(self) -> FmaConfig:
        return taken(FmaConfig, self)

    @property
    def array(self) -> FmaArrayConfig:
        return taken(FmaArrayConfig, self)


@dataclass(frozen=True)
class FmaMatmulConfig(FmaArrayConfig):
    """An array of fused multiply-adds between queues."""

    prefix: ClassVar[str] = "matmul_fma"

    queue: int = queue_param()


@dataclass(frozen=True)
class BlockArrayConfig(Units, BlockConfig):
    """`rows` × `cols` dot products of blocks."""

    prefix: ClassVar[str] = "array_block"
    dataflow: ClassVar[str] = "block"

    accumulate: str = param(
        "fp32",
        "fp32: blocks are added in float32, rounded to nearest even once each; window: blocks are "
        "added exactly in fixed point",
        choices=("fp32", "window"),
        sweep=("fp32", "window"),
    )
    rows: int = rows_param(BLOCK_SIDE)
    cols: int = cols_param(BLOCK_SIDE)

    @property
    def cell(self) -> BlockConfig:
        return taken(BlockConfig, self)

    @property
    def array(self) -> BlockArrayConfig:
        return taken(BlockArrayConfig, self)


@dataclass(frozen=True)
class BlockMatmulConfig(BlockArrayConfig):
    """An array of dot products of blocks between queues."""

    prefix: ClassVar[str] = "matmul_block"

    queue: int = queue_param()
