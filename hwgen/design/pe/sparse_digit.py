"""The sparse-digit PE: one digit of an activation times a weight per cycle.

"OPT3"/"OPT4C" of the bit-weight tensor engines, HPCA 2025: zero digits are skipped by an encoder
that several PEs share, so a PE is a selection and a row of adders.
"""

from __future__ import annotations

from typing import ClassVar

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value

from hwgen import formats
from hwgen.design.arith.columns import Dot
from hwgen.design.pe.config import PeConfig
from hwgen.design.pe.partial import Addend
from hwgen.design.pe.redundant import RedundantPe
from hwgen.design.shared import shared

SELECTED = 3.0
"""When the bits of the selected multiple are ready, in the unit of `arith.columns`."""


@shared
class SparseDigitPe(RedundantPe):
    """act is a digit: bit 0 says 2 instead of 1, bit 1 that it is negative.

    There is no digit 0: those are not sent, and a cycle without a digit has wgt = 0.
    """

    prefix: ClassVar[str] = "pe_sparse_digit"

    @classmethod
    def lane_bits(cls, config: PeConfig, side: str) -> int:
        return 2 if side == "act" else formats.get(config.wgt).width

    @classmethod
    def addend(cls, config: PeConfig) -> Addend:
        form = formats.get(config.wgt)
        # 2*wgt and its sign; of an unsigned weight the sign is the digit's.
        size = form.width + 1 if form.signed else form.width + 2
        dots = [Dot(column, SELECTED) for column in range(size)]
        return Addend((*dots, Dot(0, 1.0), Dot(size, SELECTED)), 0, size, signed=True)

    def dots(self, m: Module) -> tuple[list[Value], Value | None]:
        form = formats.get(self.config.wgt)
        double, negative = self.act
        wgt = Cat(self.wgt, self.wgt[-1] if form.signed else Const(0, 1))
        size = len(wgt)
        row = Signal(size)
        sign = Signal()
        chosen = Mux(double, Cat(Const(0, 1), wgt[:-1]), wgt)
        m.d.comb += [
            row.eq(chosen ^ negative.replicate(size)),
            sign.eq((self.wgt[-1] if form.signed else Const(0, 1)) ^ negative),
        ]
        extra = [] if form.signed else [sign]
        return [*row, *extra, negative, sign], None
