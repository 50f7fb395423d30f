"""Radix-8 Booth recoding with the multiple 3B made once (MacSorley 1961)."""

from __future__ import annotations

from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Signal, Value

from hwgen.design.arith.adders import add, extended


@dataclass(frozen=True)
class Radix8Digit:
    """-4 … 4.

    negative  1 bit; it may be 1 of a digit 0 as well, which is then -0
    sizes     4 bits, of which at most one is 1: that the digit has the size 1, 2, 3, 4
    """

    negative: Value
    sizes: tuple[Value, Value, Value, Value]


def radix8_count(width: int, signed: bool) -> int:
    """Number of radix-8 digits of a multiplier of `width` bits."""
    return (width + 2) // 3 if signed else width // 3 + 1


def triple(m: Module, value: Value, signed: bool, adder: str, name: str) -> Value:
    """Three times `value`, 2 bits wider, of the same sign; combinational.

    adder  one of `hwgen.design.arith.adders.ADDERS`
    """
    width = len(value) + 2
    # Bit 0 is that of the value: the addition begins above it.
    upper = extended(value, signed, width)[1:]
    total, _ = add(
        m, upper, value, kind=adder, name=f"{name}_triple", signs=(signed, signed), width=width - 1
    )
    return Cat(value[0], total)


def radix8_digits(m: Module, value: Value, signed: bool, name: str) -> list[Radix8Digit]:
    """The digits of a multiplier, digit 0 first: sum(digit * 8**i) is `value`; combinational."""
    count = radix8_count(len(value), signed)
    bits = Cat(Const(0, 1), extended(value, signed, 3 * count))
    found = []
    for i in range(count):
        carry, low, middle, high = bits[3 * i : 3 * i + 4]
        odd, turn, even = (Signal(name=f"{name}_{n}_{i}") for n in ("odd", "turn", "even"))
        one, two = (Signal(name=f"{name}_{n}_{i}") for n in ("one", "two"))
        three, four = (Signal(name=f"{name}_{n}_{i}") for n in ("three", "four"))
        # The digit is -4 high + 2 middle + low + carry.
        m.d.comb += [
            odd.eq(low ^ carry if i else low),
            turn.eq(high ^ middle),
            even.eq(middle ^ low),
            one.eq(odd & ~turn),
            two.eq(~odd & even),
            three.eq(odd & turn),
            four.eq(~odd & turn & ~even),
        ]
        found.append(Radix8Digit(high, (one, two, three, four)))
    return found


def radix8_multiple(
    m: Module, digit: Radix8Digit, value: Value, three: Value, signed: bool, name: str
) -> Value:
    """The multiple of `value` by the size of a digit, as an AND-OR of all four; combinational.

    three  of `triple`

    2 bits wider than `value`, and one more with a sign for which an unsigned one has room.
    The sign of the digit is not applied.
    """
    size = len(value) + (2 if signed else 3)
    # All multiples have the sign of the value.
    fill = value[-1] if signed else Const(0, 1)
    multiples = [
        Cat(Const(0, zeros), word, fill.replicate(size - zeros - len(word)))
        for zeros, word in ((0, value), (1, value), (0, three), (2, value))
    ]
    one, two, large, four = (
        word & each.replicate(size) for word, each in zip(multiples, digit.sizes, strict=True)
    )
    small, chosen = Signal(size, name=f"{name}_small"), Signal(size, name=name)
    m.d.comb += [small.eq(one | two), chosen.eq(small | large | four)]
    return chosen
