"""Lanes of the aligned PE: significand, power, sign and marks of a code, decoded without rests.

Only what the PE needs: powers count from wherever that costs least, and those of 0 and of what
is no number are any.
"""

from __future__ import annotations

from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Signal, Value

from hwgen import formats
from hwgen.design.pe import lane as plain
from hwgen.design.pe.aligned_regime import posit_parts, power_bits
from hwgen.formats.minifloat import Minifloat
from hwgen.formats.posit import Posit


@dataclass(frozen=True)
class Shape:
    """A number is (-1)**sign * significand * 2**(power + lsb).

    significand  bits of it
    power        bits of it; 0: there is none
    most         the greatest power of a number
    lsb          exponent of the last bit of a significand whose power is 0
    sign         1, or 0 where there is no sign
    marks        bits that say that the code is no number: NaN or NaR, infinity
    """

    significand: int
    power: int
    most: int
    lsb: int
    sign: int
    marks: int

    @property
    def bits(self) -> int:
        """Of a lane."""
        return self.significand + self.power + self.sign + self.marks


def shape(name: str) -> Shape | None:
    """The lane of a minifloat or a posit; None for others, which have the usual ones."""
    form = formats.get(name)
    if isinstance(form, Minifloat):
        top = (1 << form.exponent) - 1 - (form.specials == "ieee")
        if top <= 1:  # one power only
            power, most, lsb = 0, 0, form.unit
        else:
            power, most, lsb = form.exponent, top, form.unit - 1
        marks = int(form.special) + (form.specials == "ieee")
        return Shape(form.fraction + 1, power, most, lsb, int(form.signed), marks)
    if isinstance(form, Posit):
        bits = power_bits(form)
        middle = 1 << (bits - 1)
        size, lsb = form.max_fraction + 1, -middle - form.max_fraction
        return Shape(size, bits, middle + form.max_scale, lsb, 1, 1)
    return None


def lane_bits(name: str) -> int:
    """Bits of an operand of that format between the edge and the PE."""
    found = shape(name)
    return found.bits if found else plain.lane_bits(name)


def lanes(m: Module, name: str, codes: list[Value], label: str) -> list[Value]:
    """The operands of `codes`, combinational."""
    if shape(name) is None:
        return plain.lanes(m, name, codes, label)
    form = formats.get(name)
    found: list[Value] = []
    for i, code in enumerate(codes):
        lane = Signal(lane_bits(name), name=f"{label}_lane_{i}")
        label_i = f"{label}_{i}"
        if isinstance(form, Posit):
            parts = posit_parts(m, form, code, label_i)
        else:
            assert isinstance(form, Minifloat)
            parts = _minifloat(m, form, code, label_i)
        m.d.comb += lane.eq(Cat(*parts))
        found.append(lane)
    return found


def _minifloat(m: Module, form: Minifloat, code: Value, label: str) -> tuple[Value, ...]:
    """Subnormal numbers have the power of the least normal ones."""
    fraction = code[: form.fraction]
    exponent = code[form.fraction : form.fraction + form.exponent]
    normal = Signal(name=f"{label}_normal")
    m.d.comb += normal.eq(exponent.any())
    significand: Value = Cat(fraction, normal)
    power: Value = Cat(exponent[0] | ~normal, exponent[1:])
    marks: tuple[Value, ...] = ()
    found = shape(form.name)
    assert found is not None
    if form.fraction <= 1 and found.power:
        # The only subnormal number is a power of two.
        power = exponent
        significand = Cat(fraction & normal, normal | fraction) if form.fraction else normal
    if form.special:
        special = Signal(name=f"{label}_special")
        top = exponent.all()
        ieee = form.specials == "ieee"
        m.d.comb += special.eq(top if ieee else top & fraction.all())
        significand &= (~special).replicate(form.fraction + 1)
        rest = fraction.any()
        marks = (special & rest, special & ~rest) if ieee else (special,)
    sign = code[-1] if form.signed else Const(0, 0)
    return (significand, power[: found.power], sign, *marks)


@dataclass(frozen=True)
class Parts:
    """The parts of a lane; `wrong`: the sum is no number any more."""

    significand: Value
    power: Value
    most: int
    sign: Value
    wrong: Value
    lsb: int

    @classmethod
    def of(cls, m: Module, name: str, lane: Value, label: str) -> Parts:
        """The parts of `lane`, which for integers is the code itself."""
        given = shape(name)
        if given is None:
            usual = plain.Lane.of(m, name, lane, label)
            most = (1 << len(usual.shift)) - 1
            return cls(usual.significand, usual.shift, most, usual.sign, usual.wrong, usual.lsb)
        high = given.significand + given.power
        return cls(
            lane[: given.significand],
            lane[given.significand : high],
            given.most,
            lane[high] if given.sign else Const(0, 1),
            lane[high + given.sign :].any() if given.marks else Const(0, 1),
            given.lsb,
        )
