"""Canonical signed digits: -1, 0, 1, of two neighbours one is 0 (Reitwiesner 1960)."""

from __future__ import annotations

from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Signal, Value

from hwgen.design.arith.adders import carries, extended


@dataclass(frozen=True)
class CsdDigit:
    """-1, 0 or 1.

    nonzero   1 bit
    negative  1 bit, of any value where the digit is 0
    """

    nonzero: Value
    negative: Value


def csd_count(width: int, signed: bool) -> int:
    """Number of digits of a value of `width` bits: one more where it is unsigned, from 3 on."""
    return width if signed or width == 1 else width + 1


def csd_recode(
    m: Module, value: Value, signed: bool, name: str, kind: str = "ripple"
) -> list[CsdDigit]:
    """The digits of `value`, digit 0 first; combinational.

    kind  of the carry chain through the digits, one of `hwgen.design.arith.adders.ADDERS`

    A carry goes out of a bit where two of the bit, the next one and the carry in are 1; the
    digit is -1 where the next bit is 1.
    """
    count = csd_count(len(value), signed)
    bits = extended(value, signed, count + 1)
    here, above = bits[:count], bits[1:]
    carry: Value = Const(0, count)
    if count > 1:
        generate = Signal(count - 1, name=f"{name}_g")
        # Nothing comes into bit 0, for it to hand on.
        propagate = Signal(count - 2, name=f"{name}_p")
        carry = Signal(count, name=f"{name}_carry")
        chain = carries(m, list(generate), [Const(0, 1), *propagate], kind=kind, name=name)
        m.d.comb += [
            generate.eq(here[:-1] & above[:-1]),
            propagate.eq(here[1:-1] | above[1:-1]),
            carry.eq(Cat(Const(0, 1), *chain)),
        ]
    nonzero = Signal(count, name=f"{name}_nonzero")
    negative = Signal(count, name=f"{name}_negative")
    m.d.comb += [nonzero.eq(here ^ carry), negative.eq(above)]
    return [CsdDigit(nonzero[i], negative[i]) for i in range(count)]


def constant_digits(value: int) -> list[int]:
    """The digits of a constant, digit 0 first, the last one not 0; none for 0."""
    found = []
    while value:
        # Odd: the digit that leaves a multiple of 4.
        digit = 2 - value % 4 if value % 2 else 0
        found.append(digit)
        value = (value - digit) // 2
    return found
