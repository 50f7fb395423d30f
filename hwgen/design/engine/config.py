"""Parameters of the matrix engine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from hwgen.config import Config, param
from hwgen.design.array.config import (
    ArrayConfig,
    CubeConfig,
    Tiled,
    cols_param,
    deep_param,
    drain_param,
    pe_param,
    rows_param,
    tile_param,
)
from hwgen.design.pe.config import acc_width_param, act_param, stages_param, wgt_param
from hwgen.errors import UserError

MAX_DEPTH = 4096
DRAINED = ("os", "broadcast")
"""Dataflows whose sums stay in the array until they are drained."""


def queue_param() -> Any:
    return param(
        4,
        "beats that each input queue holds, to even out stalls",
        unit="beats",
        range=(2, 64),
        sweep=(2, 4, 8),
        tag="?queue{}",
    )


@dataclass(frozen=True)
class MatmulConfig(Tiled, Config):
    """Parameters of `matmul`."""

    prefix: ClassVar[str] = "matmul"

    rows: int = rows_param()
    cols: int = cols_param()
    act: str = act_param()
    wgt: str = wgt_param()
    acc_width: int = acc_width_param()
    pe: str = pe_param()
    dataflow: str = param(
        "os",
        "what stays in the array: the outputs (os, broadcast, cube), the weights (ws, tree) "
        "or the activations (is)",
        choices=("os", "ws", "is", "tree", "broadcast", "cube"),
        sweep=("os", "ws", "is", "tree", "broadcast", "cube"),
    )
    depth: int = param(
        256,
        "output rows (is: columns) that accumulate on chip over the k-tiles (ws, tree, is)",
        unit="rows",
        range=(1, MAX_DEPTH),
        sweep=(64, 256, 1024),
        tag="?depth{}",
    )
    tile: int = tile_param()
    queue: int = queue_param()
    deep: int = deep_param()
    stages: int = stages_param()
    drain: str = drain_param()

    def check(self) -> None:
        super().check()
        if self.drain != "chain" and self.dataflow not in DRAINED:
            why = {
                "cube": "its sums show themselves when they are finished",
                "is": "activations stay in the array, no sums",
            }.get(self.dataflow, "weights stay in the array, no sums")
            rule = f"must be chain where dataflow is {self.dataflow}: {why}"
            raise UserError("drain", rule, self.drain, "chain")

    @property
    def beat_k(self) -> int:
        return self.deep if self.dataflow == "cube" else 1

    @property
    def cube(self) -> CubeConfig:
        """The parameters of the cube inside (cube)."""
        names = [each.name for each in CubeConfig.params()]
        return CubeConfig(**{name: getattr(self, name) for name in names})

    @property
    def array(self) -> ArrayConfig:
        """The parameters of the array inside."""
        names = [each.name for each in ArrayConfig.params()]
        return ArrayConfig(**{name: getattr(self, name) for name in names})
