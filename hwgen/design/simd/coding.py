"""How an operand's codes become significands and shifts; plain Python."""

from __future__ import annotations

from dataclasses import dataclass

from hwgen import formats
from hwgen.formats import Format, Integer
from hwgen.formats.minifloat import Minifloat
from hwgen.formats.posit import Posit


@dataclass(frozen=True)
class Coding:
    """A number is significand * 2**(scale + origin).

    significand  bits of a magnitude
    scale        bits of a scale, never negative; 0: there is none
    least, most  bounds of the scale of a number other than 0
    origin       exponent of the last bit of a significand whose scale is 0
    """

    form: Format
    significand: int
    scale: int
    least: int
    most: int
    origin: int

    @property
    def bits(self) -> int:
        """Bits of a code."""
        return self.form.width

    @property
    def twos(self) -> bool:
        """Whether the code of a negative number is a two's complement."""
        return isinstance(self.form, (Posit, Integer))

    @property
    def spare(self) -> int:
        """Positions at the bottom of a shifted significand that are always 0."""
        return self.form.unit - self.origin


def coding_of(name: str, room: int | None = None) -> Coding:
    """The coding of a format that lanes have; with `room`, of at most so many bits."""
    form = formats.get(name)
    assert isinstance(form, Format)
    tight = room is not None and room < form.width
    if isinstance(form, Integer):
        if tight:  # the least number is half of it, doubled
            return Coding(form, form.width - 1, 1, 0, 1, 0)
        return Coding(form, form.width, 0, 0, 0, 0)
    if name == "e2m1" and not tight:  # an integer of halves: no shift
        return Coding(form, 4, 0, 0, 0, form.unit)
    if isinstance(form, Minifloat):
        # The scale is the exponent of the code, 1 where that is 0.
        top = (1 << form.exponent) - 1 - (form.specials == "ieee")
        return Coding(form, form.fraction + 1, form.exponent, 1, top, form.unit - 1)
    assert isinstance(form, Posit)
    # The scale is an exponent plus `bias`.
    if form.max_fraction == 0:
        bias, scale = form.max_scale, (2 * form.max_scale).bit_length()
    else:
        scale = form.es + (form.width - 2).bit_length() + 1
        bias = 1 << (scale - 1)
    least, most = bias - form.max_scale, bias + form.max_scale
    return Coding(form, form.max_fraction + 1, scale, least, most, -(bias + form.max_fraction))
