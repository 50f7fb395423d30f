"""Radix-4 Booth recoding into partial-product words (Booth 1951; MacSorley 1961)."""

from __future__ import annotations

from amaranth.hdl import Cat, Const, Module, Signal, Value


def booth_rows(width: int, signed: bool) -> int:
    """Number of radix-4 digits of a multiplier of `width` bits."""
    return (width + 1) // 2 if signed else width // 2 + 1


def partial_products(
    m: Module, multiplicand: Value, multiplier: Value, *, signs: tuple[bool, bool], width: int
) -> list[Value]:
    """Words whose sum modulo 2**width is `multiplicand * multiplier`; combinational.

    signs  whether (multiplicand, multiplier) are two's complement
    width  of every word, at least the width of the exact product

    One word per digit of the multiplier and one of corrections.  A negative digit
    is the ones' complement of the multiple; the missing one stands in the free low
    bits of the next word.  Sign extension is replaced by the inverted sign bit and
    a constant, so that no sign bit drives more than one column.
    """
    # Room for the sign and for the doubled multiple.
    size = len(multiplicand) + (1 if signs[0] else 2)
    multiple = _extended(multiplicand, signs[0], size)
    doubled = Cat(Const(0, 1), multiple[: size - 1])
    count = booth_rows(len(multiplier), signs[1])
    digits = _extended(multiplier, signs[1], 2 * count)
    words: list[Value] = []
    constant = 0
    below: Value = Const(0, 1)
    for i in range(count):
        column = 2 * i
        negative, one, two = _recode(m, digits, i)
        kept = min(size, width - column)
        row = Signal(kept, name=f"row_{i}")
        chosen = (multiple & one.replicate(size)) | (doubled & two.replicate(size))
        flip = negative.replicate(kept)
        if kept == size:
            # -s*2**p = (1-s)*2**p - 2**p: the sign bit inverted, and a constant.
            flip = Cat(flip[: size - 1], ~negative)
            constant -= 1 << (column + size - 1)
        m.d.comb += row.eq(chosen[:kept] ^ flip)
        low_part = (Const(0, column - 2), below, Const(0, 1)) if i else ()
        words.append(_zero_extended(Cat(*low_part, row), width))
        below = negative
    last = 2 * (count - 1)
    constant %= 1 << width
    # Bit `last` is free: the lowest sign column is above row 0, and all are of the parity
    # of `size - 1`; where they meet, the constant is given a word of its own below.
    if constant >> last & 1:
        words.append(_zero_extended(Cat(Const(0, last), below), width))
        words.append(Const(constant, width))
    else:
        low, high = constant & ((1 << last) - 1), constant >> (last + 1)
        words.append(Cat(Const(low, last), below, Const(high, width - last - 1)))
    return words


def _recode(m: Module, digits: Value, i: int) -> tuple[Value, Value, Value]:
    """(negative, one, two) of digit i in {-2 … 2}."""
    high, middle = digits[2 * i + 1], digits[2 * i]
    if i == 0:
        two = Signal(name="two_0")
        m.d.comb += two.eq(high & ~middle)
        return high, middle, two
    low = digits[2 * i - 1]
    one = Signal(name=f"one_{i}")
    two = Signal(name=f"two_{i}")
    m.d.comb += [
        one.eq(middle ^ low),
        two.eq((high & ~(middle | low)) | (~high & (middle & low))),
    ]
    return high, one, two


def _extended(value: Value, signed: bool, width: int) -> Value:
    """`value` sign- or zero-extended to `width` bits."""
    fill = value[-1] if signed else Const(0, 1)
    return Cat(value, fill.replicate(width - len(value)))


def _zero_extended(value: Value, width: int) -> Value:
    return Cat(value, Const(0, width - len(value)))
