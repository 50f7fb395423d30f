"""The sparse-digit PE: a few digits of activations, each times a weight, per cycle.

"OPT3"/"OPT4C" and, with several digits, "OPT4E" of the bit-weight tensor engines, HPCA 2025: zero
digits are skipped by an encoder that several PEs share, so a PE is a selection and adders.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value

from hwgen import formats
from hwgen.config import param
from hwgen.design.arith.columns import Dot
from hwgen.design.pe.config import PeConfig
from hwgen.design.pe.partial import Addend
from hwgen.design.pe.redundant import RedundantPe
from hwgen.design.shared import shared
from hwgen.errors import UserError

SELECTED = 3.0
"""When the bits of the selected multiple are ready, in the unit of `arith.columns`."""
DIGIT_BITS = 2
MAX_LANES = 8


@dataclass(frozen=True)
class DigitPeConfig(PeConfig):
    """`act` is the format of a digit's code; an accumulator of any width from the weight's on."""

    act: str = param("int2", "format of a digit's code", kind="format", range=(2, 2), tag=None)
    lanes: int = param(1, "digits per cycle", range=(1, MAX_LANES), tag="?lanes{}")

    def check(self) -> None:
        if self.acc_width < self.wgt_bits:
            rule = f"at least the {self.wgt_bits} bits of a weight"
            raise UserError("acc_width", rule, self.acc_width, self.wgt_bits)


@shared
class SparseDigitPe(RedundantPe):
    """act is a digit a lane: bit 0 says 2 instead of 1, bit 1 that it is negative.

    There is no digit 0: those are not sent, and a lane without a digit has wgt = 0.
    """

    prefix: ClassVar[str] = "pe_sparse_digit"

    @classmethod
    def lane_bits(cls, config: PeConfig, side: str) -> int:
        lanes = _lanes(config)
        return lanes * (DIGIT_BITS if side == "act" else formats.get(config.wgt).width)

    @classmethod
    def addend(cls, config: PeConfig) -> Addend:
        size, lanes, width = _size(config), _lanes(config), config.acc_width
        if _counted(config):
            dots = [Dot(column, SELECTED) for column in range(size)]
            return Addend((*dots, Dot(0, 1.0), Dot(size, SELECTED)), 0, size, signed=True)
        # The sign as (1-s)*2**p - 2**p, where it is not above the accumulator.
        row = [Dot(column, SELECTED) for column in range(min(size, width))]
        offset = lanes << (size - 1) if size <= width else 0
        reach = size + (lanes - 1).bit_length()
        return Addend((*row, Dot(0, 1.0)) * lanes, offset % (1 << width), reach)

    def dots(self, m: Module) -> list[Value]:
        config = self.config
        form, lanes = formats.get(config.wgt), _lanes(config)
        found: list[Value] = []
        for i in range(lanes):
            double, negative = self.act[DIGIT_BITS * i : DIGIT_BITS * (i + 1)]
            weight = self.wgt[form.width * i : form.width * (i + 1)]
            top = weight[-1] if form.signed else Const(0, 1)
            wgt = Cat(weight, top)
            size = len(wgt)
            label = f"_{i}" if lanes > 1 else ""
            row = Signal(size, name=f"row{label}")
            sign = Signal(name=f"sign{label}")
            chosen = Mux(double, Cat(Const(0, 1), wgt[:-1]), wgt)
            m.d.comb += [row.eq(chosen ^ negative.replicate(size)), sign.eq(top ^ negative)]
            if _counted(config):
                found += [*row, *([] if form.signed else [sign]), negative, sign]
                continue
            # Of a signed weight the top bit of the row is the sign.
            whole = [*row[: _size(config) - 1], ~sign]
            found += [*whole[: config.acc_width], negative]
            above = [*whole[config.acc_width :], *row[_size(config) - 1 :]]
            if above:
                unused = Signal(name=f"unused_top{label}")
                m.d.comb += unused.eq(Cat(*above).any())
        return found


def _lanes(config: PeConfig) -> int:
    return config.lanes if isinstance(config, DigitPeConfig) else 1


def _size(config: PeConfig) -> int:
    """Bits of twice a weight and a sign."""
    form = formats.get(config.wgt)
    size: int = form.width + (1 if form.signed else 2)
    return size


def _counted(config: PeConfig) -> bool:
    """Whether there is one sign, and room for a counter above it: that takes it as it is."""
    return _lanes(config) == 1 and config.acc_width - _size(config) >= 2
