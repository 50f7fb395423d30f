"""The product of two significands, with as few gates as there are."""

from __future__ import annotations

from amaranth.hdl import Cat, Const, Module, Signal, Value

from hwgen.design.arith.booth import Rows, booth_digits, booth_rows
from hwgen.design.arith.columns import Dot, built, plan

RECODED = 9
"""From so many bits of the shorter factor on, half as many rows are worth their recoding."""


def significand_product(m: Module, x: Value, y: Value) -> Value:
    """x * y of unsigned numbers; combinational.

    Rows of Booth digits or of single bits, one compressor down to the product itself.
    """
    longer, shorter = (x, y) if len(x) >= len(y) else (y, x)
    width = len(x) + len(y)
    constant = 0
    if len(shorter) >= RECODED:
        rows = Rows(len(longer), False, booth_rows(len(shorter), False), last_positive=True)
        dots, constant = rows.dots, -rows.offset % (1 << width)
        values = rows.bits(m, longer, booth_digits(m, shorter, False))
    else:
        places = [(i, j) for j in range(len(shorter)) for i in range(len(longer))]
        dots = tuple(Dot(i + j) for i, j in places)
        values = [longer[i] & shorter[j] for i, j in places]
    adders = plan(dots, constant, width, 1)
    bits = built(m, adders, values, "product", small=True)
    # What leaves the word is 0, and so is a dot above it.
    left = [bits[number] for number in adders.overflow]
    left += [value for dot, value in zip(dots, values, strict=True) if dot.column >= width]
    if left:
        unused = Signal(name="unused_product")
        m.d.comb += unused.eq(Cat(*left).any())
    return Cat(*(bits[row[0]] if row else Const(0, 1) for row in adders.rows))
