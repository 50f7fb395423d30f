"""Codes that are not plain numbers, and how a code gets its sign."""

from __future__ import annotations

from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Mux, Value

from hwgen.formats import Format
from hwgen.formats.binary import Binary
from hwgen.formats.fixed import Fixed
from hwgen.formats.integer import Integer
from hwgen.formats.minifloat import Minifloat
from hwgen.formats.posit import Posit
from hwgen.formats.scale import Scale

PLAIN, SIGNED, TWOS, SIGN_ONLY = range(4)


@dataclass(frozen=True)
class Special:
    """What an encoder writes for what is not a number in the range.

    width    bits of a code
    sign     how a code says that a number is negative
    nan      the code of NaN, or None
    inf      the code of +infinity, or None
    wraps    whether numbers beyond the range may be reduced modulo 2**width
    """

    width: int
    sign: int
    nan: int | None = None
    inf: int | None = None
    wraps: bool = False

    def with_sign(self, magnitude: Value, negative: Value) -> Value:
        """The code of a number from that of its magnitude."""
        if self.sign == SIGNED:
            return Cat(magnitude[: self.width - 1], negative)
        if self.sign == TWOS:
            low = magnitude[: self.width]
            return Mux(negative, -low, low)[: self.width]
        return ~negative if self.sign == SIGN_ONLY else magnitude[: self.width]

    def infinity(self, negative: Value) -> Value:
        """What a number beyond the range becomes where it does not saturate."""
        assert self.nan is not None
        if self.inf is None:
            return Const(self.nan, self.width)
        if self.sign == SIGNED:
            return Cat(Const(self.inf, self.width - 1), negative)
        return Mux(negative, Const(self.nan, self.width), Const(self.inf, self.width))


def special_codes(form: Format) -> Special:
    """The special codes of a scalar format."""
    if isinstance(form, Minifloat):
        sign = SIGNED if form.signed else PLAIN
        return Special(form.width, sign, form.nan_code, form.inf_code)
    if isinstance(form, Posit):
        return Special(form.width, TWOS, 1 << (form.width - 1))
    if isinstance(form, Scale):
        return Special(form.width, PLAIN, (1 << form.width) - 1)
    if isinstance(form, Binary):
        return Special(form.width, SIGN_ONLY)
    return Special(form.width, TWOS, wraps=isinstance(form, (Integer, Fixed)))
