"""The carry-save PE: the accumulator stays redundant.

Compressed accumulation ("OPT1") of the bit-weight tensor engines, HPCA 2025: the Booth rows of
the product and the accumulator enter one compressor tree, and the only carry-propagate addition
is made at the drain.
"""

from __future__ import annotations

from typing import ClassVar

from amaranth.hdl import Module, Value

from hwgen.design.pe.config import PeConfig
from hwgen.design.pe.partial import Addend, product_addend, product_dots
from hwgen.design.pe.redundant import RedundantPe
from hwgen.design.shared import shared


@shared
class CarrySavePe(RedundantPe):
    """Partial products into a redundant accumulator."""

    prefix: ClassVar[str] = "pe_carry_save"

    @classmethod
    def addend(cls, config: PeConfig) -> Addend:
        return product_addend(config)

    def dots(self, m: Module) -> tuple[list[Value], Value | None]:
        return product_dots(m, self.config, self.act, self.wgt)
