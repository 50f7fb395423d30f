"""Floating-point operands taken apart, and the shifter that says what it loses."""

from __future__ import annotations

from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value

from hwgen.formats.minifloat import Minifloat


@dataclass(frozen=True)
class Operand:
    """The parts of a code.

    exponent     of the code; of subnormal numbers 1
    significand  fraction bits and one more, 0 for subnormal numbers
    zero, inf, nan   what the code is; where it is one of the last two, the parts are any
    """

    sign: Value
    exponent: Value
    significand: Value
    zero: Value
    inf: Value
    nan: Value

    @classmethod
    def of(
        cls,
        m: Module,
        form: Minifloat,
        code: Value,
        name: str,
        *,
        normal: bool = False,
        canonical: bool = False,
        zero: bool = True,
    ) -> Operand:
        """The parts of `code`.

        normal     whether there are no subnormal numbers
        canonical  whether there is only one NaN, `Minifloat.nan_code`
        zero       whether it is asked for
        """
        fraction, field = code[: form.fraction], code[form.fraction :][: form.exponent]
        some = Signal(name=f"{name}_fraction")
        above = Signal(name=f"{name}_normal")
        m.d.comb += above.eq(field.any())
        needs = zero or (form.specials == "ieee" and not canonical)
        if needs:
            m.d.comb += some.eq(fraction.any())
        exponent = field if normal else Cat(field[0] | ~above, field[1:])
        nan: Value = Const(0, 1)
        inf: Value = Const(0, 1)
        if form.specials == "ieee":
            high = Signal(name=f"{name}_high")
            m.d.comb += high.eq(field.all())
            wrong = fraction[-1] if canonical else some
            nan, inf = high & wrong, high & ~wrong
        elif form.specials == "fn":
            nan = Cat(fraction, field).all()
        return cls(
            code[-1] if form.signed else Const(0, 1),
            exponent,
            Cat(fraction, above),
            ~above & ~some if zero else Const(0, 1),
            inf,
            nan,
        )


def shifted_down(m: Module, word: Value, count: Value, name: str) -> tuple[Value, Value]:
    """`word` without its lowest `count` bits, as wide as it is, and whether one of these was 1;
    combinational.

    The near step first: a word that ends in zeros grows slowly into them.
    """
    width = len(word)
    lost = []
    for digit, bit in enumerate(count):
        step = min(1 << digit, width)
        moved = Signal(width, name=f"{name}_down_{1 << digit}")
        out = Signal(name=f"{name}_lost_{1 << digit}")
        m.d.comb += [
            moved.eq(Mux(bit, Cat(word[step:], Const(0, step)), word)),
            out.eq(bit & word[:step].any()),
        ]
        word = moved
        lost.append(out)
    return word, Cat(*lost).any()
