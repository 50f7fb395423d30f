"""Parameters of arrays that take one plane of all weights per cycle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from hwgen import formats
from hwgen.config import Config, param
from hwgen.design.array.config import MAX_SIDE
from hwgen.design.planes.align_config import (
    MAX_ACT,
    MIN_ACT,
    Activations,
    AlignConfig,
    guard_param,
)
from hwgen.design.protocol import Numbers
from hwgen.errors import UserError
from hwgen.formats.accumulator import GUARD_BITS, MAX_ACC_WIDTH

MAX_PLANES = 8
FORMS = ("os", "anchor")
ENTRY_BITS = 8
"""Bits of an entry of a quantised table."""


def plane_rows_param(default: int = 2) -> Any:
    return param(
        default,
        "rows of A that share the weights",
        range=(1, MAX_SIDE),
        sweep=(1, 2, 4, 8),
        tag="{rows}x{cols}",
    )


def plane_cols_param(default: int = 8) -> Any:
    return param(
        default,
        "columns of B that share the activations",
        range=(1, MAX_SIDE),
        sweep=(4, 16, 64),
        tag=None,
    )


def plane_act_param(least: int = 2) -> Any:
    return param(
        "int8",
        "integer format of the activations",
        kind="format",
        range=(least, 16),
        sweep=("int4", "int8", "uint8", "int16"),
    )


def lut_act_param() -> Any:
    return param(
        "int8",
        "format of the activations; floats are aligned to the greatest exponent of their sum "
        "before tables are made of them",
        kind="format",
        range=(MIN_ACT, MAX_ACT),
        choices=("scalar",),
        sweep=("int4", "int8", "uint8", "int16", "fp16", "bf16"),
    )


def wgt_bits_max_param() -> Any:
    return param(
        MAX_PLANES,
        "most bits of a weight; how many they are is chosen at run time, from 1 on",
        unit="bits",
        range=(1, MAX_PLANES),
        sweep=(2, 4, 8),
        tag="w{}",
    )


def plane_acc_width_param() -> Any:
    return param(
        None,
        "width of the accumulator; results wrap modulo 2**acc_width",
        unit="bits",
        range=(2, MAX_ACC_WIDTH),
        sweep=(None,),
        tag="acc{}",
        auto="width of a product + 16",
    )


def plane_form_param() -> Any:
    return param(
        "os",
        "os: an array whose sums leave row by row; anchor: operands registered, every accumulator "
        "is a port, as published PEs are measured",
        choices=FORMS,
        sweep=FORMS,
        tag="?{}",
    )


class Planes:
    """What follows from the parameters that all kinds have."""

    rows: int
    cols: int
    act: str
    wgt_bits_max: int
    acc_width: int
    form: str

    signed: ClassVar[bool] = True

    @property
    def lanes(self) -> int:
        """Products of a weight and an activation that a step adds to every sum."""
        raise NotImplementedError

    @property
    def row_operand(self) -> Numbers:
        """What a step takes of a row of A."""
        return Numbers(self.act_bits, self.lanes, self.act_signed)

    @property
    def product_bits(self) -> int:
        """Bits of the product of an activation and a weight."""
        return self.act_bits + self.wgt_bits_max

    @property
    def act_bits(self) -> int:
        return formats.get(self.act).width

    @property
    def act_signed(self) -> bool:
        return formats.get(self.act).signed

    @property
    def floats(self) -> bool:
        """Whether activations have exponents of their own."""
        return False

    @property
    def special(self) -> bool:
        """Whether a sum may be no number."""
        return False

    def derive_acc_width(self) -> int:
        return min(MAX_ACC_WIDTH, self.product_bits + GUARD_BITS)

    def check(self) -> None:
        if self.acc_width < self.product_bits:
            rule = f"must hold a product, which has {self.product_bits} bits"
            raise UserError("acc_width", rule, self.acc_width, self.product_bits)


@dataclass(frozen=True)
class CommonConfig(Config):
    """The sum of what is common to all columns of a row."""

    prefix: ClassVar[str] = "plane_common"

    common: int = param(8, "bits of what a step adds", unit="bits", range=(2, 40), tag="{}")
    acc_width: int = param(32, "width of the sum", unit="bits", range=(2, 64), tag="acc{}")


@dataclass(frozen=True)
class LutConfig(Activations, Planes, Config):
    """Tables of the sums of `k` activations in front of `cols` columns."""

    prefix: ClassVar[str] = "array_lut"

    k: int = param(
        4,
        "activations that a table has the sums of",
        range=(2, 6),
        sweep=(2, 3, 4, 5),
        tag="k{}",
    )
    tables: int = param(
        4,
        "tables whose entries a step adds to every sum",
        range=(1, 8),
        sweep=(1, 2, 4, 8),
        tag="t{}",
    )
    cols: int = plane_cols_param()
    rows: int = plane_rows_param()
    wgt_bits_max: int = wgt_bits_max_param()
    act: str = lut_act_param()
    guard: int = guard_param()
    mode: str = param(
        "exact",
        "exact: the tables are made here, of integers; quantised: they come as operands, made and "
        f"rounded to {ENTRY_BITS} bits outside",
        choices=("exact", "quantised"),
        sweep=("exact",),
        tag="?{}",
    )
    acc_width: int = plane_acc_width_param()
    form: str = plane_form_param()

    def check(self) -> None:
        self.check_act()
        if self.floats and self.quantised:
            rule = "must be exact where activations are floats: quantised tables come as integers"
            raise UserError("mode", rule, self.mode, "exact")
        super().check()

    @property
    def align(self) -> AlignConfig:
        """The alignment of a row's floats."""
        return AlignConfig(self.lanes, self.act, self.guard)

    @property
    def lanes(self) -> int:
        return self.k * self.tables

    @property
    def entries(self) -> int:
        """Entries of a table, of which odd symmetry leaves one half."""
        return 1 << (self.k - 1)

    @property
    def quantised(self) -> bool:
        return self.mode == "quantised"

    @property
    def row_operand(self) -> Numbers:
        if self.quantised:
            return Numbers(ENTRY_BITS, self.entries * self.tables, True)
        return super().row_operand

    @property
    def table_operand(self) -> Numbers:
        """What tables are made of: the activations of a row, floats aligned; or their entries."""
        if self.floats:
            return Numbers(self.lane_bits, self.lanes, True)
        return self.row_operand

    @property
    def product_bits(self) -> int:
        bits = self.lane_bits if self.floats else self.act_bits
        return (ENTRY_BITS if self.quantised else bits) + self.wgt_bits_max

    @property
    def entry_bits(self) -> int:
        """Bits of a table's entries, two's complement: half of ±x ± … + x, rounded down.

        A bit less than the sums have, because all of a table are even or all are odd; and none
        above the accumulator.
        """
        return ENTRY_BITS if self.quantised else min(self.sum_bits(self.k) - 1, self.acc_width)

    def sum_bits(self, count: int) -> int:
        """Bits of ±x ± … + x of so many activations, two's complement."""
        return self.lane_bits + (count - 1).bit_length()
