"""The carry-save PE: the accumulator stays redundant.

Compressed accumulation ("OPT1") of the bit-weight tensor engines, HPCA 2025: the Booth rows of
the product and the accumulator enter one compressor tree, and the only carry-propagate addition
is made at the drain.
"""

from __future__ import annotations

from typing import ClassVar

from amaranth.hdl import Cat, Module, Value

from hwgen import formats
from hwgen.design.arith.booth import Digit, Rows, booth_digits, booth_rows
from hwgen.design.arith.columns import Dot, Plan, built, plan
from hwgen.design.delay import delay
from hwgen.design.pe.config import PeConfig
from hwgen.design.pe.lane import coded
from hwgen.design.pe.product import exact_product, magnitude_bits
from hwgen.design.pe.redundant import Addend, RedundantPe
from hwgen.design.shared import shared
from hwgen.formats.accumulator import product_width

PRODUCT_ARRIVAL = 12.0
"""When a product of decoded operands is ready, in the unit of `arith.columns`: last."""
GROUP = 16
"""Bits of a counter above the product: one that is not slower than the columns below it."""


@shared
class CarrySavePe(RedundantPe):
    """Booth rows into the accumulator.  With `stages`, the rows are first added to two, behind
    registers; with two of them the recoded operands are in registers as well."""

    prefix: ClassVar[str] = "pe_carry_save"

    @classmethod
    def addend(cls, config: PeConfig) -> Addend:
        if _coded(config):
            late = 0.0 if config.stages else PRODUCT_ARRIVAL
            width = magnitude_bits(config)
            dots = tuple(Dot(column, late) for column in range(width))
            if not config.signed:
                return Addend(dots, 0, width, GROUP)
            # -x as ~x and a 1, and the sign as (1-s)*2**p - 2**p.
            dots = (*dots, Dot(width, late), Dot(0, late))
            return Addend(dots, 1 << width, width + 1, GROUP)
        rows, _ = operands(config)
        width = product_width(config.act, config.wgt)
        dots = tuple(two_rows(rows)[1]) if config.stages else rows.dots
        return Addend(dots, rows.offset, width, GROUP)

    def dots(self, m: Module) -> tuple[list[Value], Value | None]:
        config = self.config
        if _coded(config):
            return self._exact(m)
        rows, sides = operands(config)
        multiplicand, multiplier = (getattr(self, side) for side in sides)
        signed = formats.get(getattr(config, sides[1])).signed
        digits = booth_digits(m, multiplier, signed)
        if config.stages > 1:
            multiplicand = delay(m, multiplicand, 1, "multiplicand_late")
            packed = delay(m, Cat(*(each.packed for each in digits)), 1, "digits_late")
            digits = [
                Digit.unpacked(m, packed[3 * i : 3 * i + 3], f"digit_{i}_late")
                for i in range(rows.count)
            ]
        found = rows.bits(m, multiplicand, digits)
        if not config.stages:
            return found, None
        adders, dots = two_rows(rows)
        bits = built(m, adders, found, "product")
        late = delay(m, Cat(*(bits[n] for row in adders.rows for n in row)), 1, "product_late")
        assert len(late) == len(dots)
        return list(late), None

    def _exact(self, m: Module) -> tuple[list[Value], Value | None]:
        config = self.config
        product = exact_product(m, config, self.act, self.wgt).late(m, config.stages)
        found = list(product.magnitude)
        if config.signed:
            found = [*(bit ^ product.sign for bit in found), ~product.sign, product.sign]
        return found, product.wrong if config.special else None


def operands(config: PeConfig) -> tuple[Rows, tuple[str, str]]:
    """The partial products of two integers, and which operands are multiplicand and multiplier:
    the one with fewer digits is recoded."""
    sides = sorted(("act", "wgt"), key=lambda side: -_digits(config, side))
    first, second = (formats.get(getattr(config, side)) for side in sides)
    count = booth_rows(second.width, second.signed)
    rows = Rows(first.width, first.signed, count, last_positive=not second.signed)
    return rows, (sides[0], sides[1])


def two_rows(rows: Rows) -> tuple[Plan, list[Dot]]:
    """Adders from partial products to two rows, and the dots that these are."""
    most = rows.offset + (1 << (rows.width + 2 * rows.count))
    found = plan(rows.dots, 0, most.bit_length())
    return found, [Dot(column) for column, row in enumerate(found.rows) for _ in row]


def _digits(config: PeConfig, side: str) -> int:
    form = formats.get(getattr(config, side))
    return booth_rows(form.width, form.signed)


def _coded(config: PeConfig) -> bool:
    return coded(config.act) or coded(config.wgt)
