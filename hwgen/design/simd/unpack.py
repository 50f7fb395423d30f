"""A rounded sum taken apart for the read-out."""

from __future__ import annotations

from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Signal, Value

from hwgen.formats.minifloat import Minifloat


@dataclass(frozen=True)
class Unpacked:
    """significand * 2**(exponent - bias), its first bit counting 1; what it is instead.

    significand  0 in front of subnormal numbers
    exponent     the field of the code, 1 of subnormal numbers
    """

    significand: Value
    exponent: Value
    sign: Value
    infinite: Value
    nan: Value


def unpacked(m: Module, form: Minifloat, code: Value, here: Value) -> Unpacked:
    """The parts of a code with infinities; `here`: there is one, else it is no special one."""
    fraction, field = code[: form.fraction], code[form.fraction : form.width - 1]
    normal, full = Signal(name="float_normal"), Signal(name="float_full")
    some = Signal(name="float_fraction")
    m.d.comb += [
        normal.eq(field.any()),
        full.eq(field.all() & here),
        some.eq(fraction.any()),
    ]
    return Unpacked(
        Cat(fraction, normal),
        Cat(field[0] | ~normal, field[1:]),
        code[-1],
        full & ~some,
        full & some,
    )


def on_top(word: Value, width: int) -> Value:
    """`word` in the top bits of a longer one."""
    return Cat(Const(0, width - len(word)), word)
