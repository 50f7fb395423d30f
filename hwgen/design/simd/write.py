"""A significand and an exponent written as a code of a format, rounded to nearest, ties to even."""

from __future__ import annotations

from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed

from hwgen.formats import Format, Integer
from hwgen.formats.minifloat import Minifloat
from hwgen.formats.posit import Posit


def kept_bits(form: Format) -> int:
    """Bits of a significand that the code or its rounding may need one by one."""
    if isinstance(form, Minifloat):
        return form.fraction + 2
    if isinstance(form, Posit):
        return form.max_fraction + 2
    return form.width + 1


def exponent_bias(form: Format) -> int:
    """What is added to exponents beforehand, where that saves an addition."""
    return form.bias if isinstance(form, Minifloat) else 0


@dataclass(frozen=True)
class Cut:
    """A code without sign before it is rounded.

    body, up  what stands, and whether 1 is to be added
    number    whether the sum is not 0
    beyond    whether it is beyond the range whatever is added
    """

    body: Value
    up: Value
    number: Value
    beyond: Value


def cut_to(
    m: Module, form: Format, word: Value, exponent: Value, sticky: Value, least: int, most: int
) -> Cut:
    """The code of word * 2**exponent before rounding; the word has one bit before the point.

    exponent     signed, plus `exponent_bias`
    least, most  its bounds, of sums other than 0
    """
    number = word[-1]
    if isinstance(form, Posit):
        return _posit(m, form, word, exponent, sticky, number)
    if isinstance(form, Minifloat):
        return _minifloat(m, form, word, exponent, sticky, number, least, most)
    assert isinstance(form, Integer)
    room = form.width - 1
    far = Signal(name="far_above")
    m.d.comb += far.eq((exponent > room) & number if most > room else 0)
    shifted, rest = _down(m, word, room - exponent, sticky, max(room - least, 0))
    return Cut(shifted[1:], _rounds(m, shifted, rest), number, far)


def _rounds(m: Module, word: Value, sticky: Value) -> Value:
    """Whether 1 is added to the bits above the lowest."""
    up = Signal(name="rounds_up")
    m.d.comb += up.eq(word[0] & (word[1] | sticky))
    return up


def _down(m: Module, word: Value, amount: Value, sticky: Value, most: int) -> tuple[Value, Value]:
    """The word shifted down, and whether a 1 is lost; an amount below 0 is taken as any."""
    if not most:
        return word, sticky
    size = len(word)
    enough = min(most, size)
    count = Signal(enough.bit_length(), name="shift_down")
    wide = Signal(signed(len(amount)), name="amount_down")
    m.d.comb += wide.eq(amount)
    m.d.comb += count.eq(Mux(wide > enough, enough, wide[: len(count)]) if most > enough else wide)
    for digit, bit in enumerate(count):
        step = min(1 << digit, size)
        moved = Signal(size, name=f"down_{1 << digit}")
        lost = Signal(name=f"down_{1 << digit}_lost")
        m.d.comb += [
            moved.eq(Mux(bit, Cat(word[step:], Const(0, step)), word)),
            lost.eq(sticky | (bit & word[:step].any())),
        ]
        word, sticky = moved, lost
    return word, sticky


def _minifloat(
    m: Module,
    form: Minifloat,
    word: Value,
    exponent: Value,
    sticky: Value,
    number: Value,
    least: int,
    most: int,
) -> Cut:
    """Below the least normal number the significand is shifted down: its top bit then is 0."""
    below = Signal(name="subnormal")
    above = Signal(max(most.bit_length(), form.exponent), name="exponent_field")
    m.d.comb += [
        below.eq(exponent < 1 if least < 1 else 0),
        # The top bit of the significand is added to it.
        above.eq(Mux(below, 0, exponent - 1)),
    ]
    shifted, rest = _down(m, word, Mux(below, 1 - exponent, 0), sticky, max(1 - least, 0))
    body = Signal(form.fraction + len(above), name="body")
    field = Signal(len(above), name="field")
    m.d.comb += [
        field.eq(above + shifted[-1]),
        body.eq(Cat(shifted[1 : 1 + form.fraction], field)),
    ]
    return Cut(body, _rounds(m, shifted, rest), number, Const(0, 1))


def _posit(
    m: Module, form: Posit, word: Value, exponent: Value, sticky: Value, number: Value
) -> Cut:
    """Exponent and fraction behind one bit of the regime, shifted down by the others."""
    es, most = form.es, form.width - 2
    small, low = Signal(name="small"), exponent[:es]
    regime = exponent[es:]
    run = Signal(len(regime) - 1, name="run")
    m.d.comb += [small.eq(regime[-1]), run.eq(Mux(small, ~regime[:-1], regime[:-1]))]
    count = Signal(most.bit_length(), name="shift_down")
    far = Signal(name="far")
    m.d.comb += [far.eq(run > most), count.eq(Mux(far, most, run))]
    # Down from the top: the first bit of the regime, the end of its run, exponent, fraction.
    # As wide as the code: the bit below its end is the one that rounding looks at.
    whole = Cat(word[:-1], low, small, ~small)
    rest: Value = sticky | (far & number)
    for digit, bit in enumerate(count):
        step = 1 << digit
        moved = Signal(len(whole), name=f"down_{step}")
        lost = Signal(name=f"down_{step}_lost")
        m.d.comb += [
            moved.eq(Mux(bit, Cat(whole[step:], whole[-1].replicate(step)), whole)),
            lost.eq(rest | (bit & whole[:step].any())),
        ]
        whole, rest = moved, lost
    body = Signal(form.width - 1, name="body")
    m.d.comb += body.eq(whole[1:])
    return Cut(body, _rounds(m, whole, rest), number, Const(0, 1))
