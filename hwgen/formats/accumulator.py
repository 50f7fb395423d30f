"""Widths of integer dot products, by the numbers contract."""

from __future__ import annotations

from hwgen import formats
from hwgen.errors import UserError

MAX_ACC_WIDTH = 64
GUARD_BITS = 16
"""A default accumulator holds 2**16 products without wrapping."""


def product_width(act: str, wgt: str) -> int:
    """Bits that hold every product, for every sign mix."""
    return formats.get(act).width + formats.get(wgt).width


def acc_signed(act: str, wgt: str) -> bool:
    """Whether the accumulator is two's complement."""
    return formats.get(act).signed or formats.get(wgt).signed


def acc_width_default(act: str, wgt: str) -> int:
    """Accumulator width when none is given."""
    return min(MAX_ACC_WIDTH, product_width(act, wgt) + GUARD_BITS)


def check_acc_width(act: str, wgt: str, acc_width: int) -> None:
    """UserError when `acc_width` cannot hold one product."""
    product = product_width(act, wgt)
    if acc_width < product:
        raise UserError(
            "acc_width",
            f"must hold a product of {act} and {wgt}, which has {product} bits",
            acc_width,
            product,
        )
