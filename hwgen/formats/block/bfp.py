"""Block floating point: integers of any width share an exponent, blocks of any size."""

from __future__ import annotations

import re

from hwgen.formats.block.mx import SharedExponent
from hwgen.formats.integer import Integer

GRAMMAR = "bfpM_BLOCK (M 2 … 16, BLOCK 1 … 4096)"
MIN_MANTISSA, MAX_MANTISSA = 2, 16
MAX_BLOCK = 4096


def bfp(mantissa: int, block: int) -> SharedExponent:
    """`block` two's-complement integers of `mantissa` bits and one 8-bit exponent.

    value = integer × 2**(X − 127), integers −(2**(M−1)−1) … 2**(M−1)−1.
    ValueError outside M 2 … 16 or BLOCK 1 … 4096.
    """
    if not MIN_MANTISSA <= mantissa <= MAX_MANTISSA:
        raise ValueError(f"a mantissa has {MIN_MANTISSA} to {MAX_MANTISSA} bits, not {mantissa}")
    if not 1 <= block <= MAX_BLOCK:
        raise ValueError(f"a block has 1 to {MAX_BLOCK} values, not {block}")
    # The weight of the last bit is 2**(floor(log2 amax) − (M − 2)).
    return SharedExponent(f"bfp{mantissa}_{block}", Integer(mantissa, True), block, mantissa - 2)


def parse(name: str) -> SharedExponent | None:
    """The format called bfpM_BLOCK, or None."""
    match = re.fullmatch(r"bfp([1-9]\d?)_([1-9]\d{0,3})", name)
    if match is None:
        return None
    mantissa, block = int(match[1]), int(match[2])
    if not MIN_MANTISSA <= mantissa <= MAX_MANTISSA or block > MAX_BLOCK:
        return None
    return bfp(mantissa, block)
