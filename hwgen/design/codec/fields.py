"""What a decoder gives for a format, in bits; plain Python, from the format's parameters."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

from hwgen.errors import UserError
from hwgen.formats import Format
from hwgen.formats.binary import Binary
from hwgen.formats.codebook import Codebook
from hwgen.formats.fixed import Fixed
from hwgen.formats.integer import Integer
from hwgen.formats.minifloat import Minifloat
from hwgen.formats.posit import Posit
from hwgen.formats.scale import Scale
from hwgen.formats.ternary import Ternary

MOST_TABLE_BITS = 64
"""A codebook's values, over their common last bit, are at most this wide."""


@dataclass(frozen=True)
class Fields:
    """A number is (−1)**sign · significand · 2**(shift + lsb).

    signed       whether there is a sign
    significand  bits of the magnitude
    greatest     the largest shift; 0: there is no shift
    lsb          exponent of the last bit of a significand that is not shifted
    nan, inf     whether codes are set aside for them
    """

    signed: bool
    significand: int
    greatest: int
    lsb: int
    nan: bool = False
    inf: bool = False

    @property
    def shift(self) -> int:
        """Bits of the shift."""
        return self.greatest.bit_length()

    @property
    def span(self) -> int:
        """Bits of a two's complement number that holds every value over 2**lsb."""
        return self.significand + self.greatest + 1

    def ports(self) -> dict[str, int]:
        """Outputs of a decoder and their bits; what a format has no use for is left out."""
        found = {
            "sign": int(self.signed),
            "significand": self.significand,
            "shift": self.shift,
            "nan": int(self.nan),
            "inf": int(self.inf),
        }
        return {name: bits for name, bits in found.items() if bits}


def fields_of(form: Format) -> Fields:
    """The fields of a scalar format; UserError for one without hardware."""
    if isinstance(form, Integer):
        return Fields(form.signed, form.width, 0, 0)
    if isinstance(form, Fixed):
        return Fields(form.signed, form.width, 0, -form.fraction)
    if isinstance(form, (Ternary, Binary)):
        return Fields(True, 1, 0, 0)
    if isinstance(form, Scale):
        return Fields(False, 1, 254, -127, nan=True)
    if isinstance(form, Minifloat):
        ieee = form.specials == "ieee"
        top = (1 << form.exponent) - 1 - ieee
        least = 1 - form.bias - form.fraction
        nan = form.specials != "none"
        return Fields(form.signed, form.fraction + 1, max(top - 1, 0), least, nan, ieee)
    if isinstance(form, Posit):
        fraction = max(form.width - 3 - form.es, 0)
        reach = (form.width - 2) << form.es
        return Fields(True, fraction + 1, 2 * reach, -reach - fraction, nan=True)
    if isinstance(form, Codebook):
        numbers, least = table_of(form)
        most = max(abs(number) for number in numbers)
        if most.bit_length() > MOST_TABLE_BITS:
            rule = f"values of a codebook span at most {MOST_TABLE_BITS} bits in hardware"
            raise UserError("format", rule, form.name)
        return Fields(min(numbers) < 0, max(most.bit_length(), 1), 0, least)
    raise UserError("format", "is a scalar format", getattr(form, "name", form), "int8")


def table_of(form: Codebook) -> tuple[list[int], int]:
    """Values of a codebook as integers over a common power of two, in the order of codes."""
    exact = [Fraction(float(value)) for value in form.values]
    least = min((_last_bit(value) for value in exact if value), default=0)
    return [int(value / Fraction(2) ** least) for value in exact], least


def _last_bit(value: Fraction) -> int:
    """Exponent of the lowest 1 of a dyadic number other than 0."""
    top = abs(value.numerator)
    return int(math.log2(top & -top)) - int(math.log2(value.denominator))
