"""Widths of exact dot products, by the numbers contract.

Sums of products are kept exactly, as integers times 2**sum_unit: of integer formats in two's
complement as usual, of all others in a fixed-point register that holds every product (Kulisch:
Computer Arithmetic and Validity, 2008; the quire of the Posit standard).
"""

from __future__ import annotations

from hwgen import formats
from hwgen.errors import UserError
from hwgen.formats import Format, Integer

MAX_ACC_WIDTH = 64
"""Of sums of integers."""
MAX_EXACT_WIDTH = 640
"""Of sums in any other format: fp32 and posit32_2 take fewer."""
GUARD_BITS = 16
"""A default accumulator holds 2**16 products without wrapping."""


def product_width(act: str, wgt: str) -> int:
    """Bits that hold every product, for every sign mix."""
    a, w = formats.get(act), formats.get(wgt)
    if _integers(a, w):
        return a.width + w.width
    return a.integer_bits + w.integer_bits + acc_signed(act, wgt)


def sum_unit(act: str, wgt: str) -> int:
    """The exponent of a sum's last bit: products are integers times 2**sum_unit."""
    return formats.get(act).unit + formats.get(wgt).unit


def acc_signed(act: str, wgt: str) -> bool:
    """Whether the accumulator is two's complement."""
    a, w = formats.get(act), formats.get(wgt)
    return a.signed or w.signed or acc_special(act, wgt)


def acc_special(act: str, wgt: str) -> bool:
    """Whether a sum may be no number, which the least accumulator value then stands for."""
    return formats.get(act).special or formats.get(wgt).special


def acc_width_most(act: str, wgt: str) -> int:
    """The widest accumulator."""
    integers = _integers(formats.get(act), formats.get(wgt))
    return MAX_ACC_WIDTH if integers else MAX_EXACT_WIDTH


def acc_width_default(act: str, wgt: str) -> int:
    """Accumulator width when none is given."""
    return min(acc_width_most(act, wgt), product_width(act, wgt) + GUARD_BITS)


def check_acc_width(act: str, wgt: str, acc_width: int) -> None:
    """UserError when `acc_width` cannot hold one product, or is wider than any that is made."""
    product, most = product_width(act, wgt), acc_width_most(act, wgt)
    if product > most:
        rule = f"a format whose products with {act} (of {product} bits) have at most {most}"
        raise UserError("wgt", rule, wgt, "int8")
    if acc_width < product:
        raise UserError(
            "acc_width",
            f"must hold a product of {act} and {wgt}, which has {product} bits",
            acc_width,
            product,
        )
    if acc_width > most:
        raise UserError("acc_width", f"at most {most} for {act} and {wgt}", acc_width, most)


def _integers(*operands: Format) -> bool:
    return all(isinstance(each, Integer) for each in operands)
