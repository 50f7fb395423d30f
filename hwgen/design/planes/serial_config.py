"""Parameters of bit-serial arrays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from hwgen.config import Config, param
from hwgen.design.planes.config import (
    MAX_PLANES,
    Planes,
    plane_acc_width_param,
    plane_act_param,
    plane_cols_param,
    plane_form_param,
    plane_rows_param,
    wgt_bits_max_param,
)
from hwgen.design.protocol import Numbers

TREES = ("compressed", "prefix", "plain")
MOST_LANES = 256


def lanes_param(default: int) -> Any:
    return param(
        default,
        "products that a step adds to every sum",
        range=(1, MOST_LANES),
        sweep=(4, 8, 16, 32, 64),
        tag="k{}",
    )


def tree_param() -> Any:
    return param(
        "compressed",
        "how the products of a step are added: compressed: 3:2 counters, then one carry chain, "
        "the smallest; prefix: 3:2 counters, then prefix adders, the fastest; plain: a binary "
        "tree of adders",
        choices=TREES,
        sweep=TREES,
        tag="?{}",
    )


@dataclass(frozen=True)
class WeightSerialConfig(Planes, Config):
    """Whole activations times one bit of each weight per cycle."""

    prefix: ClassVar[str] = "weight_serial"

    lanes: int = lanes_param(16)
    cols: int = plane_cols_param(1)
    rows: int = plane_rows_param(1)
    wgt_bits_max: int = wgt_bits_max_param()
    act: str = plane_act_param(1)
    tree: str = tree_param()
    acc_width: int = plane_acc_width_param()
    form: str = plane_form_param()


@dataclass(frozen=True)
class BothSerialConfig(Planes, Config):
    """One bit of each activation times one bit of each weight per cycle."""

    prefix: ClassVar[str] = "both_serial"

    lanes: int = lanes_param(64)
    cols: int = plane_cols_param(1)
    rows: int = plane_rows_param(1)
    act_bits_max: int = param(
        MAX_PLANES,
        "most bits of an activation; how many they are is chosen at run time, from 1 on",
        unit="bits",
        range=(1, MAX_PLANES),
        sweep=(2, 4, 8),
        tag="a{}",
    )
    wgt_bits_max: int = wgt_bits_max_param()
    acc_width: int = plane_acc_width_param()
    form: str = plane_form_param()

    @property
    def row_operand(self) -> Numbers:
        return Numbers(1, self.lanes)

    @property
    def product_bits(self) -> int:
        return self.act_bits_max + self.wgt_bits_max
