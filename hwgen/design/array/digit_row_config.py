"""Parameters of the sparse-digit designs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from hwgen.config import Config, param
from hwgen.design.arith.csd import csd_count
from hwgen.design.pe.config import Operands, acc_width_param
from hwgen.design.pe.sparse_digit import MAX_LANES, DigitPeConfig

MAX_GROUP = 16
MAX_COLS = 32
PIECE = 8
FORMS = ("anchor", "row")


def _operand(what: str) -> Any:
    return param(
        "int8",
        f"format of the {what}",
        kind="format",
        range=(2, 16),
        sweep=("int4", "int8", "uint8", "int16"),
    )


def _group(default: int) -> Any:
    return param(
        default,
        "form row: activations of a beat, whose digits are issued together",
        range=(1, MAX_GROUP),
        sweep=(4, 8, 16),
        tag="g{}",
    )


@dataclass(frozen=True)
class SparseDigitConfig(Operands, Config):
    """Operands, digits per cycle, and what surrounds the PE."""

    prefix: ClassVar[str] = "sparse_digit"

    act: str = _operand("activations")
    wgt: str = _operand("weights")
    acc_width: int = acc_width_param()
    form: str = param(
        "anchor",
        "anchor: one PE, operands registered, accumulator exposed, as published PEs are measured; "
        "row: PEs behind one encoder, between streams",
        choices=FORMS,
        sweep=FORMS,
    )
    group: int = _group(4)
    cols: int = param(
        8,
        "form row: PEs that share the encoder, each with weights of its own",
        range=(1, MAX_COLS),
        sweep=(1, 4, 16),
        tag="{cols}cols",
    )
    lanes: int = param(1, "digits per cycle", range=(1, MAX_LANES), sweep=(1,), tag="?lanes{}")

    @property
    def places(self) -> int:
        """Radix-4 digits of an activation."""
        return (csd_count(self.act_bits, self.act_signed) + 1) // 2

    @property
    def digits(self) -> int:
        """Digits of a group."""
        return self.group * self.places

    @property
    def pieces(self) -> list[int]:
        """Bits of a result that are added in each step, so that no addition is longer than the
        PE's."""
        count = -(-self.acc_width // PIECE)
        return [self.acc_width // count + (i < self.acc_width % count) for i in range(count)]

    @property
    def result_latency(self) -> int:
        """Cycles from the choice of the last digits of a sum to its result, and least ones
        between sums."""
        return 3 + len(self.pieces)

    @property
    def anchor(self) -> DigitPeConfig:
        """The PE by itself."""
        return DigitPeConfig(wgt=self.wgt, acc_width=self.acc_width, lanes=self.lanes)

    @property
    def shifted(self) -> DigitPeConfig:
        """The PE in a row: its weights are shifted to the place of the digit."""
        width = min(self.wgt_bits + 2 * (self.places - 1), self.acc_width)
        wgt = f"{'int' if self.wgt_signed else 'uint'}{width}"
        return DigitPeConfig(wgt=wgt, acc_width=self.acc_width, lanes=self.lanes)


@dataclass(frozen=True)
class SparseDigitWideConfig(SparseDigitConfig):
    """The same with several digits per cycle, from larger groups to keep them busy."""

    prefix: ClassVar[str] = "sparse_digit_wide"

    group: int = _group(8)
    lanes: int = param(4, "digits per cycle", range=(2, MAX_LANES), sweep=(2, 4, 8), tag="lanes{}")
