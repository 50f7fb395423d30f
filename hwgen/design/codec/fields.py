"""What a decoder gives for a format, in bits; plain Python, from the format's parameters."""

from __future__ import annotations

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
    if isinstance(form, (Integer, Fixed)):
        return Fields(form.signed, form.width, 0, form.unit)
    if isinstance(form, (Ternary, Binary)):
        return Fields(True, 1, 0, form.unit)
    if isinstance(form, Scale):
        return Fields(False, 1, 254, form.unit, nan=True)
    if isinstance(form, Minifloat):
        ieee = form.specials == "ieee"
        top = (1 << form.exponent) - 1 - ieee
        size, greatest = form.fraction + 1, max(top - 1, 0)
        return Fields(form.signed, size, greatest, form.unit, form.special, ieee)
    if isinstance(form, Posit):
        # Far from 1 a posit has fewer fraction bits: the lowest of the significand are 0 there.
        fraction = form.max_fraction
        return Fields(True, fraction + 1, 2 * form.max_scale, form.unit - fraction, nan=True)
    if isinstance(form, Codebook):
        if form.integer_bits > MOST_TABLE_BITS:
            rule = f"values of a codebook span at most {MOST_TABLE_BITS} bits in hardware"
            raise UserError("format", rule, form.name)
        return Fields(form.signed, form.integer_bits, 0, form.unit)
    raise UserError("format", "is a scalar format", getattr(form, "name", form), "int8")


def table_of(form: Codebook) -> list[int]:
    """Values of a codebook over 2**unit, in the order of codes."""
    unit = Fraction(2) ** form.unit
    return [int(Fraction(value) / unit) for value in form.values]
