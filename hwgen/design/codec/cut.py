"""A sum cut to the codes of a format, before it is rounded; one function per family."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from operator import or_

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed

from hwgen.design.arith.zeros import leading_zeros, shifted_up
from hwgen.formats import Format
from hwgen.formats.binary import Binary
from hwgen.formats.fixed import Fixed
from hwgen.formats.integer import Integer
from hwgen.formats.minifloat import Minifloat
from hwgen.formats.posit import Posit
from hwgen.formats.scale import Scale

ZERO = Const(0, 1)


@dataclass(frozen=True)
class Cut:
    """The magnitude of a sum as a code without sign, and what is below its last bit.

    body, guard, sticky  as the rounding unit takes them
    most, most_negative  bodies of the ends of the range
    floor    None, or whether the code 0 is to become 1: the number is not 0, and must not get lost
    low      whether the number becomes the code 0 for being below all others
    beyond   whether the number is outside the range where body and limit do not tell
    inexact  whether the code is another number where guard and sticky do not tell
    minus    None, or the sign of the code where it is not that of the number
    """

    body: Value
    guard: Value
    sticky: Value
    most: int
    most_negative: int
    floor: Value | None = None
    low: Value | None = None
    beyond: Value | None = None
    inexact: Value | None = None
    minus: Value | None = None


def any_of(*flags: Value | None) -> Value:
    """Whether any of the flags is 1; those that there are not are left out."""
    there = [flag for flag in flags if flag is not None and flag is not ZERO]
    return reduce(or_, there) if there else ZERO


def cut_of(m: Module, form: Format, magnitude: Value, below: Value, lsb: int, rounding: str) -> Cut:
    """The cut of the number `magnitude` * 2**lsb, negative where `below`; combinational."""
    if isinstance(form, Minifloat):
        return _minifloat(m, form, magnitude, lsb)
    if isinstance(form, Posit):
        return _posit(m, form, magnitude, lsb)
    if isinstance(form, Binary):
        return _binary(m, magnitude, below, lsb, rounding)
    if isinstance(form, Scale):
        return _scale(m, magnitude, below, lsb, rounding)
    fraction = form.fraction if isinstance(form, Fixed) else 0
    if isinstance(form, (Integer, Fixed)):
        half = 1 << (form.width - 1)
        ends = (half - 1, half) if form.signed else (2 * half - 1, 0)
    else:  # ternary
        ends = (1, 1)
    return Cut(*_grid(m, magnitude, -fraction - lsb, form.width), *ends)


def _grid(m: Module, magnitude: Value, low: int, width: int) -> tuple[Value, Value, Value]:
    """Body, guard and sticky where bit `low` of the magnitude has the weight of the last bit."""
    size = max(len(magnitude) - low, width)
    body = Signal(size)
    nothing = Const(0, size)
    guard = Signal()
    sticky = Signal()
    if low <= 0:
        m.d.comb += body.eq(Cat(Const(0, -low), magnitude))
        return body, ZERO, ZERO
    if low > len(magnitude):
        m.d.comb += sticky.eq(magnitude.any())
        return nothing, ZERO, sticky
    kept: Value = nothing
    if low < len(magnitude):
        m.d.comb += body.eq(magnitude[low:])
        kept = body
    m.d.comb += guard.eq(magnitude[low - 1])
    if low == 1:
        return kept, guard, ZERO
    m.d.comb += sticky.eq(magnitude[: low - 1].any())
    return kept, guard, sticky


def _fraction(m: Module, magnitude: Value, count: Value, bits: int) -> tuple[Value, Value, Value]:
    """The magnitude with its highest 1 on top, cut to `bits` below it; what is cut."""
    width = len(magnitude)
    normalised = shifted_up(m, magnitude, count, "normalised")
    room = bits + 1 - (width - 1)
    padded = Cat(Const(0, room), normalised) if room > 0 else normalised
    high = len(padded) - 1 - bits
    guard = Signal()
    sticky = Signal()
    m.d.comb += guard.eq(padded[high - 1])
    if high == 1 or room >= high - 1:
        return padded[high:], guard, ZERO
    m.d.comb += sticky.eq(padded[max(room, 0) : high - 1].any())
    return padded[high:], guard, sticky


def _guided(m: Module, magnitude: Value, least: int) -> Value:
    """The magnitude with a 1 at bit `least`; its lowest bit is left out where no count needs it."""
    width = len(magnitude)
    low = int(width & (width - 1) == 0)
    guide = Signal(width - low, name="guide")
    m.d.comb += guide.eq(magnitude[low:] | ((1 << least if least >= 0 else 0) >> low))
    return Cat(Const(0, low), guide)


def _minifloat(m: Module, form: Minifloat, magnitude: Value, lsb: int) -> Cut:
    """Normalised, but no further than to the least exponent: what is below is subnormal."""
    width, ends = len(magnitude), (form.top_code, form.top_code if form.signed else 0)
    least = 1 - form.bias - lsb  # the bit with the weight of the least normal number
    if least >= width:
        low = least - form.fraction
        return Cut(*_grid(m, magnitude, low, form.exponent + form.fraction), *ends)
    count = leading_zeros(m, _guided(m, magnitude, least), "guide")
    kept, guard, sticky = _fraction(m, magnitude, count, form.fraction)
    # At the least exponent the top bit says whether the number is normal: exponent 1 or 0.
    exponent = Signal(max((width - least).bit_length(), form.exponent))
    value = (width - 1 - least) - count + kept[-1]
    m.d.comb += exponent.eq(value if least >= 0 else Mux(kept[-1], value, 0))
    body = Signal(form.fraction + len(exponent))
    m.d.comb += body.eq(Cat(kept[:-1], exponent))
    return Cut(body, guard, sticky, *ends)


def _posit(m: Module, form: Posit, magnitude: Value, lsb: int) -> Cut:
    """Exponent and fraction behind one bit of the regime, shifted down by the others."""
    width, es = form.width, form.es
    count = leading_zeros(m, magnitude, "magnitude")
    kept, guard, sticky = _fraction(m, magnitude, count, max(width - 3 - es, 0))
    number = kept[-1]
    top = len(magnitude) - 1 + lsb
    widest = max(top, ~top, lsb, ~lsb).bit_length()
    scale = Signal(signed(max(widest, es + 1) + 1))
    m.d.comb += scale.eq(top - count)
    exponent, regime = scale[:es], scale[es:]
    small = Signal()
    run = Signal(len(regime) - 1)
    m.d.comb += [
        small.eq(regime[-1]),
        run.eq(Mux(small, ~regime[:-1], regime[:-1])),
    ]
    most = width - 2
    far: Value = ZERO
    if max(top >> es, ~(lsb >> es)) > most:
        far = Signal(name="regime_far")
        m.d.comb += far.eq((run > most) & number)
        run = Mux(run > most, most, run)
    amount = Signal(most.bit_length())
    m.d.comb += amount.eq(run)
    # Down from the top: the first bit of the regime, the end of its run, exponent, fraction.
    parts = Cat(guard, kept[:-1], exponent, small, ~small) & number.replicate(len(kept) + es + 2)
    word = Signal(most + len(parts))
    shifted = Signal(len(word))
    m.d.comb += [
        word.eq(Cat(Const(0, most), parts)),
        shifted.eq(word.as_signed() >> amount),
    ]
    below = len(word) - (width - 1)
    body = Signal(width - 1)
    under = Signal()
    rest = Signal()
    m.d.comb += [
        body.eq(shifted[below:]),
        under.eq(shifted[below - 1]),
        rest.eq(any_of(shifted[: below - 1].any(), sticky, far)),
    ]
    most_body = (1 << (width - 1)) - 1
    return Cut(body, under, rest, most_body, most_body, floor=number)


def _scale(m: Module, magnitude: Value, below: Value, lsb: int, rounding: str) -> Cut:
    """The exponent alone; 0, what is negative and what is too small have no code of their own."""
    width, most = len(magnitude), 254
    least = -Scale.bias - lsb  # the bit with the weight of the least number
    near = _least_scale(least, rounding)
    low = Signal()
    if near >> width:
        m.d.comb += low.eq(1)
    else:
        m.d.comb += low.eq(below | (magnitude < near))
    if least >= width:
        return Cut(Const(0, 8), ZERO, ZERO, most, 0, low=low, beyond=Const(1, 1))
    count = leading_zeros(m, _guided(m, magnitude, least), "guide")
    kept, guard, sticky = _fraction(m, magnitude, count, 0)
    body = Signal(max((width - 1 - least).bit_length(), 8))
    short = Signal()
    m.d.comb += [short.eq(below | ~kept[-1]), body.eq((width - 1 - least) - count)]
    return Cut(body, guard & ~short, sticky & ~short, most, 0, low=low, beyond=short, inexact=short)


def _least_scale(least: int, rounding: str) -> int:
    """The least magnitude that is not below the range: it is rounded up to 2**least."""
    if least <= 0:
        return 1
    if rounding.startswith("nearest"):
        # From 1.5 times half the least number on, it is the nearest.
        return max(1, -(-3 * (1 << least) // 4))
    # Its lower neighbour, were there one, would be half of it.
    return (1 << least >> 1) + 1 if rounding == "ceil" else 1 << least


def _binary(m: Module, magnitude: Value, below: Value, lsb: int, rounding: str) -> Cut:
    """Only the sign counts; with floor and ceil, whether the number reaches 1 or -1."""
    one = -lsb
    beyond = Signal()
    inexact = Signal()
    if 0 <= one < len(magnitude):
        unit = Const(1 << one, len(magnitude))
        m.d.comb += [beyond.eq(magnitude > unit), inexact.eq(magnitude != unit)]
        reaches: Value = magnitude >= unit
    else:
        m.d.comb += [beyond.eq(magnitude.any() if one < 0 else 0), inexact.eq(1)]
        reaches = magnitude.any() if one < 0 else ZERO
    minus = {"floor": below | ~reaches, "ceil": below & reaches}.get(rounding)
    return Cut(Const(1, 1), ZERO, ZERO, 1, 1, beyond=beyond, inexact=inexact, minus=minus)
