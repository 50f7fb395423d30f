"""Parameters of matrix engines that take weights plane by plane."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, cast

from hwgen.config import Config, param
from hwgen.design.engine.config import queue_param
from hwgen.design.planes.bitmod_config import MAX_SIDE, BitmodConfig
from hwgen.design.planes.config import LutConfig
from hwgen.design.planes.scale_config import (
    MOST_SHARE,
    MOST_SUM,
    MOST_WIDTH,
    ROOM,
    SCALE_BITS,
    PlaneScaleConfig,
)
from hwgen.design.planes.serial_config import BothSerialConfig, WeightSerialConfig
from hwgen.design.protocol import FLAG, Numbers
from hwgen.design.units.config import taken
from hwgen.errors import UserError

GROUPS = (32, 256)
"""Least and most k of a group."""
DEPTH = 64
SWITCH = ("off", "on")


@dataclass(frozen=True)
class Scaled(Config):
    """What stands between an array and its streams: scales and queues."""

    group: int = param(
        0,
        f"k that share scales: 0: all, else {GROUPS[0]} to {GROUPS[1]} and a multiple of the lanes",
        range=(0, GROUPS[1]),
        sweep=(0, 32, 64, 128),
        tag="?g{}",
    )
    scale_bits: int = param(
        0,
        "width of a scale, a number in two's complement; 0: no scales, 2 and more else",
        unit="bits",
        range=(0, 16),
        sweep=(0, 8, 16),
        tag="?s{}",
    )
    share: int = param(
        1,
        "columns that take turns at a scale unit",
        range=(1, MOST_SHARE),
        sweep=(1, 2, 4, 8),
        tag="?share{}",
    )
    out_width: int = param(
        None,
        "width of a result; results wrap modulo 2**out_width",
        unit="bits",
        range=(2, MOST_WIDTH),
        sweep=(None,),
        tag="?out{}",
        auto="acc_width without scales, else acc_width + scale_bits + 8, at most 64",
    )
    queue: int = queue_param()


@dataclass(frozen=True)
class Streamed(Scaled):
    """Besides, a buffer of activations, and scales of planes."""

    scales: str = param(
        "group",
        "what has a scale: group: the sum over a group; plane: that of every plane of a group",
        choices=("group", "plane"),
        sweep=("group",),
        tag="?{}",
    )
    zero: str = param(
        "off",
        "on: zero points too, which count times the sum of the activations of a group",
        choices=SWITCH,
        sweep=SWITCH,
        tag="?zero_{}",
    )
    depth: int = param(
        None,
        "chunks of activations in each of the two banks",
        range=(1, 4096),
        sweep=(16, 64, 256),
        tag="?depth{}",
        auto=f"group / lanes; {DEPTH} where group is 0",
    )


class Streaming:
    """What follows from the parameters of an engine, and the rules between them."""

    rows: int
    cols: int
    lanes: int
    acc_width: int
    floats: bool
    form: str
    group: int
    scale_bits: int
    share: int
    out_width: int

    pause: ClassVar[int] = 0
    drain: ClassVar[str] = "chain"
    dataflow: ClassVar[str] = "planes"
    inner: ClassVar[type[Config]]
    """The parameters of the array."""
    alone: ClassVar[dict[str, Any]] = {"group": 0, "share": 1}
    """Parameters that are about scales, as they are where there are none."""

    def derive_out_width(self) -> int:
        if not self.scale_bits:
            return self.acc_width
        return min(MOST_WIDTH, self.acc_width + self.scale_bits + ROOM)

    def check(self) -> None:
        cast(Any, super()).check()
        if self.form != "os":
            raise UserError("form", "must be os in an engine", self.form, "os")
        if self.scale_bits:
            self._check_scales()
        else:
            for name, value in (self.alone | {"out_width": self.acc_width}).items():
                if getattr(self, name) != value:
                    rule = f"must be {value} where scale_bits is 0: no scales"
                    raise UserError(name, rule, getattr(self, name), value)
        if self.group:
            self._check_group()

    def _check_scales(self) -> None:
        if self.floats:
            rule = "must be 0 where activations are floats: sums have exponents of their own"
            raise UserError("scale_bits", rule, self.scale_bits, 0)
        if self.scale_bits < SCALE_BITS[0]:
            rule = "must be 0 (no scales) or 2 and more"
            raise UserError("scale_bits", rule, self.scale_bits, SCALE_BITS[0])
        if self.acc_width > MOST_SUM:
            rule = f"at most {MOST_SUM} where there are scales"
            raise UserError("acc_width", rule, self.acc_width, MOST_SUM)
        if self.cols % self.share:
            near = max(each for each in range(1, self.share) if self.cols % each == 0)
            rule = f"must divide the {self.cols} columns"
            raise UserError("share", rule, self.share, near)
        least = self.acc_width + self.scale_bits
        if self.out_width < least:
            rule = f"at least the {least} bits of a sum times a scale"
            raise UserError("out_width", rule, self.out_width, least)

    def _check_group(self) -> None:
        low, high = GROUPS
        if self.group < low or self.group % self.lanes:
            lanes = self.lanes
            least, most = -(-low // lanes) * lanes, high // lanes * lanes
            near = min(max(round(self.group / lanes) * lanes, least), most) if most else 0
            rule = f"must be 0 or {low} to {high} and a multiple of the {lanes} lanes"
            raise UserError("group", rule, self.group, near)

    @property
    def array(self) -> Any:
        """The parameters of the array."""
        return taken(self.inner, cast(Config, self))

    @property
    def zeros(self) -> bool:
        """Whether there are zero points."""
        return False

    @property
    def unit(self) -> PlaneScaleConfig:
        """The parameters of a scale unit."""
        return PlaneScaleConfig(self.share, self.acc_width, self.scale_bits, self.out_width)


class Buffered(Streaming):
    """Where activations are kept, for a pass over each plane."""

    wgt_bits_max: int
    scales: str
    zero: str
    depth: int
    row_operand: Numbers

    alone: ClassVar[dict[str, Any]] = {**Streaming.alone, "scales": "group", "zero": "off"}

    def derive_depth(self) -> int:
        return max(1, self.group // self.lanes) if self.group else DEPTH

    def check(self) -> None:
        super().check()
        if self.group and self.depth != self.derive_depth():
            rule = f"must be {self.derive_depth()}, the chunks of a group of {self.group}"
            raise UserError("depth", rule, self.depth, self.derive_depth())

    @property
    def zeros(self) -> bool:
        return self.zero == "on"

    @property
    def own_planes(self) -> bool:
        """Whether every plane is a sum of its own."""
        return self.scales == "plane"

    @property
    def act_lines(self) -> int:
        """Beats of a chunk: planes of the activations where these are taken bit by bit."""
        return 1

    @property
    def word_bits(self) -> int:
        """Bits of a beat of activations."""
        return self.rows * self.row_operand.bits

    @property
    def mode_fields(self) -> dict[str, Numbers]:
        """What comes with a tile: planes − 1, and whether weights are unsigned."""
        bits = (self.wgt_bits_max - 1).bit_length()
        return {
            **({"bits": Numbers(bits)} if bits else {}),
            **({} if self.own_planes else {"unsigned": FLAG}),
        }


@dataclass(frozen=True)
class LutMatmulConfig(Buffered, Streamed, LutConfig):
    """Tables, `rows` × `cols` sums, and streams."""

    prefix: ClassVar[str] = "matmul_lut"
    inner: ClassVar[type[Config]] = LutConfig

    def check(self) -> None:
        super().check()
        if self.zero == "on" and self.mode == "quantised":
            rule = "must be off where tables come as operands: the activations do not"
            raise UserError("zero", rule, self.zero, "off")


@dataclass(frozen=True)
class WeightSerialMatmulConfig(Buffered, Streamed, WeightSerialConfig):
    """Adders of whole activations, and streams."""

    prefix: ClassVar[str] = "matmul_weight_serial"
    inner: ClassVar[type[Config]] = WeightSerialConfig


@dataclass(frozen=True)
class BothSerialMatmulConfig(Buffered, Streamed, BothSerialConfig):
    """Counters of bits of both operands, and streams."""

    prefix: ClassVar[str] = "matmul_both_serial"
    inner: ClassVar[type[Config]] = BothSerialConfig

    def check(self) -> None:
        super().check()
        for name, value, why in (
            ("scales", "group", "planes of both operands are added together"),
            ("zero", "off", "whole activations are nowhere"),
        ):
            if getattr(self, name) != value:
                rule = f"must be {value} where activations are taken bit by bit: {why}"
                raise UserError(name, rule, getattr(self, name), value)

    @property
    def act_lines(self) -> int:
        return self.act_bits_max

    @property
    def mode_fields(self) -> dict[str, Numbers]:
        """Likewise of the activations."""
        bits = (self.act_bits_max - 1).bit_length()
        own = {"act_bits": Numbers(bits)} if bits else {}
        return {**super().mode_fields, **own, "act_unsigned": FLAG}


@dataclass(frozen=True)
class BitmodMatmulConfig(Streaming, Scaled, BitmodConfig):
    """BitMoD PEs and streams.  Activations are not kept: a chunk stays for all its digits."""

    prefix: ClassVar[str] = "matmul_bitmod"
    inner: ClassVar[type[Config]] = BitmodConfig

    cols: int = param(
        8,
        "columns of PEs, which share activations and their alignment",
        range=(1, MAX_SIDE),
        sweep=(1, 16),
        tag=None,
    )

    def check(self) -> None:
        super().check()
        if self.recode != "inside":
            rule = "must be inside: the engine takes codes of weights"
            raise UserError("recode", rule, self.recode, "inside")
