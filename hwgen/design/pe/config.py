"""Parameters that every dot-product design shares, declared once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from hwgen import formats
from hwgen.config import Config, param
from hwgen.formats.accumulator import (
    MAX_EXACT_WIDTH,
    acc_signed,
    acc_special,
    acc_width_default,
    check_acc_width,
)

MAX_OPERAND_BITS = 32
MAX_STAGES = 2


def act_param() -> Any:
    return param(
        "int8",
        "format of the activations",
        kind="format",
        range=(1, MAX_OPERAND_BITS),
        choices=("scalar",),
        sweep=("int4", "int8", "uint8", "int16"),
    )


def wgt_param() -> Any:
    return param(
        "int8",
        "format of the weights",
        kind="format",
        range=(1, MAX_OPERAND_BITS),
        choices=("scalar",),
        sweep=("int2", "int4", "int8", "int16"),
    )


def acc_width_param() -> Any:
    return param(
        None,
        "width of the accumulator; results wrap modulo 2**acc_width",
        unit="bits",
        range=(2, MAX_EXACT_WIDTH),
        sweep=(None,),
        tag="acc{}",
        auto="product width + 16, at most 64 for integers",
    )


def stages_param() -> Any:
    return param(
        0,
        "registers of every PE between operands and accumulator, to trade latency for clock",
        unit="cycles",
        range=(0, MAX_STAGES),
        sweep=(0, 1, 2),
        tag="?stages{}",
    )


class Operands:
    """What follows from `act`, `wgt` and `acc_width`."""

    act: str
    wgt: str
    acc_width: int

    def derive_acc_width(self) -> int:
        return acc_width_default(self.act, self.wgt)

    def check(self) -> None:
        check_acc_width(self.act, self.wgt, self.acc_width)

    @property
    def act_bits(self) -> int:
        """Bits of a code."""
        return formats.get(self.act).width

    @property
    def wgt_bits(self) -> int:
        """Bits of a code."""
        return formats.get(self.wgt).width

    @property
    def act_signed(self) -> bool:
        """Whether codes are numbers in two's complement; of other formats they are patterns."""
        return _signed_codes(self.act)

    @property
    def wgt_signed(self) -> bool:
        return _signed_codes(self.wgt)

    @property
    def signed(self) -> bool:
        """Whether results are two's complement."""
        return acc_signed(self.act, self.wgt)

    @property
    def special(self) -> bool:
        """Whether a sum may be no number: its least value, -2**(acc_width-1), says so."""
        return acc_special(self.act, self.wgt)


def _signed_codes(name: str) -> bool:
    form = formats.get(name)
    return isinstance(form, formats.Integer) and form.signed


@dataclass(frozen=True)
class PeConfig(Operands, Config):
    """Operand formats, accumulator width and registers of a PE."""

    prefix: ClassVar[str] = "pe"

    act: str = act_param()
    wgt: str = wgt_param()
    acc_width: int = acc_width_param()
    stages: int = stages_param()
