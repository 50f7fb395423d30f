"""The datatypes of BitMoD weights as signed digits: weight = sum of digit[i] · 4**i.

Digits are 0, ±1, ±2 and ±4.  Integers take Booth's digits of radix 4, which need no 4; a 4 makes
two digits enough for all values of FP3 and FP4 with their specials (12 = 4·4 - 4, 16 = 4·4), and
three for E2M3 (60 = 4·16 - 4).  Floats have two exponent bits: those with an exponent of 3 are
twice as much as those with 2, and so are their digits (12 = 2·6, 6 = 2·4 - 2).
"""

from __future__ import annotations

import functools
import itertools
from dataclasses import dataclass

from hwgen.formats.block.bitmod import BitMod

MULTIPLES = (0, 1, 2, 4)
"""Magnitudes of a digit by its code without the sign, which is the bit above; 0 has none."""
TERMS = (0, 1, 2, 4, 0, -1, -2, -4)
"""Digits by code; the code of -0 does not occur."""
MINUS_ZERO = 4


@dataclass(frozen=True)
class Datatype:
    """What the codes of a weight stand for.

    bits    of a code
    digits  how many a value has
    number_bits  bits of a value in two's complement
    tables  integer of each code, for each selector of a group; empty: two's complement
    """

    bits: int
    digits: int
    number_bits: int
    tables: tuple[tuple[int, ...], ...] = ()

    @property
    def selected(self) -> bool:
        """Whether the selector of a group matters."""
        return len(self.tables) > 1

    @property
    def odd(self) -> bool:
        """Whether this is an integer of odd width."""
        return not self.tables and self.bits % 2 == 1

    @property
    def fraction(self) -> int:
        """Bits of a float below its exponent."""
        return self.bits - 3

    @property
    def window_bits(self) -> int:
        """Bits of a code of which Booth's digits are made: all of an integer, of a float the
        magnitude, but no exponent that is a digit itself."""
        if not self.tables:
            return self.bits
        return self.bits - 1 if self.fraction else 1

    @property
    def most_digit(self) -> int:
        return 4 if self.tables else 2


def digits_of(value: int, count: int) -> tuple[int, ...]:
    """Signed digits of a value, the least significant one first: those of its magnitude with
    the fewest that are not 0, then the fewest that are below 0; turned over where it is below 0."""
    return tuple(-digit if value < 0 else digit for digit in _positive(abs(value), count))


@functools.cache
def _positive(value: int, count: int) -> tuple[int, ...]:
    values = sorted({sign * size for size in MULTIPLES for sign in (1, -1)})
    found = [
        digits
        for digits in itertools.product(values, repeat=count)
        if sum(digit << 2 * i for i, digit in enumerate(digits)) == value
    ]
    if not found:
        raise ValueError(f"{value} has no {count} digits of 0, ±1, ±2, ±4")
    return min(found, key=lambda digits: (sum(map(bool, digits)), sum(d < 0 for d in digits)))


def _integer(bits: int) -> Datatype:
    return Datatype(bits, (bits + 1) // 2, bits)


def _special(bits: int) -> Datatype:
    """Floats whose code of -0 is a special value."""
    tables = BitMod(bits).tables
    return Datatype(bits, 2, _number_bits(tables), tables)


def _float(exponent: int, fraction: int, digits: int) -> Datatype:
    """Small floats without NaN, in units of their last bit."""
    half = []
    for code in range(1 << (exponent + fraction)):
        power, low = divmod(code, 1 << fraction)
        half.append((low + ((power > 0) << fraction)) << max(power - 1, 0))
    table = (*half, *(-value for value in half))
    return Datatype(1 + exponent + fraction, digits, _number_bits((table,)), (table,))


def _number_bits(tables: tuple[tuple[int, ...], ...]) -> int:
    return 1 + max(map(abs, itertools.chain(*tables))).bit_length()


DATATYPES: dict[str, Datatype] = {
    **{f"int{bits}": _integer(bits) for bits in range(3, 9)},
    "bitmod_fp3": _special(3),
    "bitmod_fp4": _special(4),
    "e2m3": _float(2, 3, 3),
}
"""By the names of `hwgen.formats`."""
