"""Parameters of BitMoD PEs: which datatypes weights may have, and what activations are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from hwgen.config import Config, param
from hwgen.design.planes.align_config import (
    Activations,
    AlignConfig,
    act_param,
    guard_param,
    lanes_param,
)
from hwgen.design.planes.bitmod_digits import DATATYPES, Datatype
from hwgen.errors import UserError

MAX_SIDE, MAX_STAGES = 64, 2
MAX_ACC = 64
GROUP_BITS = 8
"""A default accumulator holds the sum of a group of 256 products."""
DIGIT_BITS = 3
"""Sign, and which of 0, 1, 2 and 4."""
PREFIX = "sklansky"
"""The prefix graph of the adders, where carries do not ripple."""


@dataclass(frozen=True)
class BitmodConfig(Activations, Config):
    """Datatypes, operands and size of a matrix of BitMoD PEs."""

    prefix: ClassVar[str] = "pe_bitmod"

    lanes: int = lanes_param()
    rows: int = param(
        1,
        "rows of PEs, which share weights and their digits",
        range=(1, MAX_SIDE),
        sweep=(1, 4),
        tag="{rows}x{cols}",
    )
    cols: int = param(
        1,
        "columns of PEs, which share activations and their alignment",
        range=(1, MAX_SIDE),
        sweep=(1, 16),
        tag=None,
    )
    act: str = act_param()
    datatypes: str = param(
        "int3+int4+int5+int6+int7+int8+bitmod_fp3+bitmod_fp4+e2m3",
        "what weights may be, chosen at run time",
        kind="words",
        choices=tuple(DATATYPES),
        sweep=("int4+bitmod_fp3+bitmod_fp4", "int4+int6+int8+bitmod_fp3+bitmod_fp4+e2m3"),
        tag="?{}",
    )
    acc_width: int = param(
        None,
        "width of the accumulators; results wrap modulo 2**acc_width",
        unit="bits",
        range=(2, MAX_ACC),
        sweep=(None,),
        tag="acc{}",
        auto="product width + 8: groups of 256 products",
    )
    guard: int = guard_param()
    stages: int = param(
        0,
        "registers between operands and accumulator: 1: behind the sum of the lanes; 2: behind "
        "the alignment of floats too",
        unit="cycles",
        range=(0, MAX_STAGES),
        sweep=(0, 1, 2),
        tag="?stages{}",
    )
    adder: str = param(
        "ripple",
        "how carries go through the sums of a PE: ripple: the smallest; prefix: in fewer levels",
        choices=("ripple", "prefix"),
        sweep=("ripple", "prefix"),
        tag="?{}",
    )
    recode: str = param(
        "inside",
        "where codes of weights become digits: inside; or outside, where the recoders stand at the "
        "edge of a larger array: weights come as digits",
        choices=("inside", "outside"),
        sweep=("inside", "outside"),
        tag="?{}",
    )
    form: str = param(
        "anchor",
        "anchor: operands registered, accumulator exposed, as published PEs are measured; os: "
        "sums begin and end, and rows of results leave through a drain",
        choices=("anchor", "os"),
        sweep=("anchor", "os"),
    )

    def derive_acc_width(self) -> int:
        return min(self.lane_bits + self.weight_bits + GROUP_BITS, MAX_ACC)

    def check(self) -> None:
        self.check_act()
        if self.stages == MAX_STAGES and not self.floats:
            rule = "at most 1 where activations are integers, which are not aligned"
            raise UserError("stages", rule, self.stages, 1)
        least = self.lane_bits + self.weight_bits
        if self.acc_width < least:
            raise UserError("acc_width", f"at least a product, {least}", self.acc_width, least)

    @property
    def align(self) -> AlignConfig:
        """The alignment of a row's floats."""
        return AlignConfig(self.lanes, self.act, self.guard)

    @property
    def names(self) -> tuple[str, ...]:
        """The datatypes, in the order of the datatype input."""
        return tuple(self.datatypes.split("+"))

    @property
    def kinds(self) -> tuple[Datatype, ...]:
        """The datatypes, in the order of the datatype input."""
        return tuple(DATATYPES[name] for name in self.names)

    @property
    def wgt_bits(self) -> int:
        """Bits of the longest code."""
        return max(kind.bits for kind in self.kinds)

    @property
    def weight_bits(self) -> int:
        """Bits of a weight in two's complement, over the unit of its datatype."""
        return max(kind.number_bits for kind in self.kinds)

    @property
    def digits(self) -> int:
        """Most digits of a weight."""
        return max(kind.digits for kind in self.kinds)

    @property
    def digit_bits(self) -> int:
        """Bits of a digit's number."""
        return (self.digits - 1).bit_length()

    @property
    def type_bits(self) -> int:
        """Bits of a datatype's number."""
        return (len(self.kinds) - 1).bit_length()

    @property
    def selected(self) -> bool:
        """Whether a group has a special value."""
        return any(kind.selected for kind in self.kinds)

    @property
    def fours(self) -> bool:
        """Whether there are digits of 4."""
        return any(kind.most_digit == 4 for kind in self.kinds)

    @property
    def product_bits(self) -> int:
        """Bits of an activation times a digit, as ones' complement."""
        return self.lane_bits + (2 if self.fours else 1)

    @property
    def total_bits(self) -> int:
        """Bits of the sum of the products of all lanes with one digit each."""
        return self.product_bits + (self.lanes - 1).bit_length()

    @property
    def latency(self) -> int:
        """Cycles from operands to the accumulator (anchor), or to the first row of results."""
        return 2 + self.stages + (self.form == "os")
