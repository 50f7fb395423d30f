"""Fields of the floats that are aligned, and the greatest of some exponents."""

from __future__ import annotations

from amaranth.hdl import Cat, Const, Module, Signal, Value

from hwgen.formats.minifloat import Minifloat


def fields(m: Module, form: Minifloat, code: Value, i: int) -> tuple[Value, Value]:
    """Exponent and significand of the float in lane i; the exponent of subnormal numbers is 1."""
    field = code[form.fraction : -1]
    normal = Signal(name=f"normal_{i}")
    m.d.comb += normal.eq(field.any())
    return Cat(field[0] | ~normal, field[1:]), Cat(code[: form.fraction], normal)


def no_number(m: Module, form: Minifloat, code: Value, i: int) -> Value:
    """Whether the code in lane i is NaN or infinite, of a format that has such codes."""
    special = Signal(name=f"special_{i}")
    ones = code[form.fraction : -1] if form.specials == "ieee" else code[:-1]
    m.d.comb += special.eq(ones.all())
    return special


def greatest(m: Module, numbers: list[Value]) -> Value:
    """The greatest of some numbers, bit by bit from the highest: those that have a 0 where
    another has a 1 are out."""
    bits = len(numbers[0])
    found = Signal(bits, name="greatest")
    alive: list[Value] = [Const(1, 1)] * len(numbers)
    for at in reversed(range(bits)):
        have = Signal(len(numbers), name=f"have_{at}")
        m.d.comb += [
            have.eq(Cat(number[at] & on for number, on in zip(numbers, alive, strict=True))),
            found[at].eq(have.any()),
        ]
        if at:
            left = Signal(len(numbers), name=f"left_{at}")
            m.d.comb += left.eq(
                Cat(
                    on & (number[at] | ~found[at])
                    for number, on in zip(numbers, alive, strict=True)
                )
            )
            alive = list(left)
    return found
