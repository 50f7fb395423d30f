"""Products of integers as dots: the bits of their partial products."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from amaranth.hdl import Cat, Module, Value

from hwgen import formats
from hwgen.design.arith.booth import Digit, Rows, booth_digits, booth_rows
from hwgen.design.arith.columns import Dot, Plan, built, plan
from hwgen.design.delay import delay
from hwgen.design.pe.config import PeConfig
from hwgen.formats.accumulator import product_width


@dataclass(frozen=True)
class Addend:
    """What is added in every cycle: the sum of `dots` less `offset`.

    reach   columns that the number takes
    signed  the last dot counts -2**reach, and there is no offset
    """

    dots: tuple[Dot, ...]
    offset: int
    reach: int
    signed: bool = False


def product_addend(config: PeConfig) -> Addend:
    """The dots of act * wgt, both integers.

    With `stages`, the rows are first added to two, behind registers; with two of them the
    recoded operands are in registers as well.
    """
    rows, _ = partial_rows(config)
    dots = _two_rows(rows)[1] if config.stages else rows.dots
    return Addend(dots, rows.offset, product_width(config.act, config.wgt))


def product_dots(m: Module, config: PeConfig, act: Value, wgt: Value) -> list[Value]:
    """The values of the dots, `stages` cycles later."""
    rows, recoded = partial_rows(config)
    multiplicand, multiplier = (act, wgt) if recoded == "wgt" else (wgt, act)
    digits = booth_digits(m, multiplier, formats.get(getattr(config, recoded)).signed)
    return rows_dots(m, rows, multiplicand, digits, config.stages)


def rows_dots(
    m: Module, rows: Rows, multiplicand: Value, digits: Sequence[Digit], stages: int
) -> list[Value]:
    """The values of the dots of `product_addend`, `stages` cycles later."""
    if stages > 1:
        multiplicand = delay(m, multiplicand, 1, "multiplicand_late")
        packed = delay(m, Cat(*(each.packed for each in digits)), 1, "digits_late")
        digits = Digit.unpacked(m, packed, "_late")
    found = rows.bits(m, multiplicand, digits)
    if not stages:
        return found
    adders, _ = _two_rows(rows)
    bits = built(m, adders, found, "product")
    return list(delay(m, Cat(*(bits[n] for row in adders.rows for n in row)), 1, "rows_late"))


def partial_rows(config: PeConfig) -> tuple[Rows, str]:
    """The partial products of two integers, and which operand is recoded: that of fewer digits."""
    counts = {side: _digits(config, side) for side in ("wgt", "act")}
    recoded = min(counts, key=lambda side: counts[side])
    other = formats.get(config.act if recoded == "wgt" else config.wgt)
    unsigned = not formats.get(getattr(config, recoded)).signed
    return Rows(other.width, other.signed, counts[recoded], last_positive=unsigned), recoded


def _two_rows(rows: Rows) -> tuple[Plan, tuple[Dot, ...]]:
    """Adders from partial products to two rows, and the dots that these are."""
    most = rows.offset + (1 << (rows.width + 2 * rows.count))
    found = plan(rows.dots, 0, most.bit_length())
    return found, tuple(Dot(column) for column, row in enumerate(found.rows) for _ in row)


def _digits(config: PeConfig, side: str) -> int:
    form = formats.get(getattr(config, side))
    return booth_rows(form.width, form.signed)
