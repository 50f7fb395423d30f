"""The shared-weight PE: digits come ready from the edge of the array, bits are added by weight.

"OPT2" of the bit-weight tensor engines, HPCA 2025: all rows of one bit weight are reduced
together, and the encoders stand once at the array's edge instead of in every PE.  Columns here
are as wide as their sums, so that -2 times the least weight, sixteen times, does not wrap.
"""

from __future__ import annotations

from typing import ClassVar

from amaranth.hdl import Cat, Module, Signal, Value

from hwgen import formats
from hwgen.design.arith.booth import Digit, booth_digits
from hwgen.design.pe.config import PeConfig
from hwgen.design.pe.lane import check_integers
from hwgen.design.pe.partial import Addend, partial_rows, product_addend, rows_dots
from hwgen.design.pe.redundant import RedundantPe
from hwgen.design.shared import shared


@shared
class SharedWeightPe(RedundantPe):
    """Integers only.  The lane of the operand with fewer digits is its Booth digits, 3 bits each:
    `Digit.packed`."""

    prefix: ClassVar[str] = "pe_shared_weight"

    @classmethod
    def check(cls, config: PeConfig) -> None:
        check_integers(config, "shared-weight")

    @classmethod
    def lane_bits(cls, config: PeConfig, side: str) -> int:
        rows, recoded = partial_rows(config)
        if side == recoded:
            return Digit.BITS * rows.count
        return formats.get(getattr(config, side)).width

    @classmethod
    def lanes(cls, m: Module, config: PeConfig, side: str, codes: list[Value]) -> list[Value]:
        _, recoded = partial_rows(config)
        if side != recoded:
            return codes
        signed = formats.get(getattr(config, side)).signed
        found = []
        for i, code in enumerate(codes):
            digits = booth_digits(m, code, signed, f"{side}_{i}")
            lane = Signal(Digit.BITS * len(digits), name=f"{side}_digits_{i}")
            m.d.comb += lane.eq(Cat(*(digit.packed for digit in digits)))
            found.append(lane)
        return found

    @classmethod
    def addend(cls, config: PeConfig) -> Addend:
        return product_addend(config)

    def dots(self, m: Module) -> list[Value]:
        rows, recoded = partial_rows(self.config)
        packed, multiplicand = (self.wgt, self.act) if recoded == "wgt" else (self.act, self.wgt)
        digits = Digit.unpacked(m, packed)
        if rows.last_positive and not rows.signed:
            # Nothing asks whether a digit that is never negative is.
            unused = Signal(name="unused_flip")
            m.d.comb += unused.eq(digits[-1].flip)
        return rows_dots(m, rows, multiplicand, digits, self.config.stages)
