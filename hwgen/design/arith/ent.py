"""EN-T recoding: sign and magnitude, the magnitude in radix-4 digits -1, 0, 1, 2 (HPCA 2025)."""

from __future__ import annotations

from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Signal, Value

from hwgen.design.arith.adders import carries, extended


@dataclass(frozen=True)
class EntDigit:
    """One digit with the sign applied.

    code     2 bits: 01 = +1, 10 = +2, 11 = -1, 00 = -2; of any value where the digit is 0
    nonzero  1 bit
    """

    code: Value
    nonzero: Value


@dataclass(frozen=True)
class EntWord:
    """(-1)**sign * sum(magnitude[i] * 4**i), or sum(digits[i] * 4**i).

    sign       1 bit, constant 0 for an unsigned value
    magnitude  2 bits a digit, before the sign: 00 = 0, 01 = +1, 10 = +2, 11 = -1
    digits     the same with the sign applied
    """

    sign: Value
    magnitude: tuple[Value, ...]
    digits: tuple[EntDigit, ...]


def ent_count(width: int, signed: bool) -> int:
    """Number of radix-4 digits of a value of `width` bits: as many as Booth's."""
    return (width + 1) // 2 if signed else width // 2 + 1


def ent_recode(m: Module, value: Value, signed: bool, name: str, kind: str = "ripple") -> EntWord:
    """The digits of `value`; combinational.

    kind  of the carry chain through the digits, one of `hwgen.design.arith.adders.ADDERS`

    The magnitude of a negative value is its complement and 1.  That 1 enters as a carry into
    digit 0: the carries of an increment (out of a 3) and of the recoding (out of a 3, or out
    of a 2 with a carry in) never meet, and both lead to the same digit.  So the magnitude of
    -2**(width-1), which needs a bit more than the others, is never written out.
    """
    count = ent_count(len(value), signed)
    sign = value[-1] if signed else Const(0, 1)
    bits = extended(value, signed, 2 * count)
    folded = Signal(2 * count, name=f"{name}_folded")
    m.d.comb += folded.eq(bits ^ sign.replicate(2 * count) if signed else bits)
    low, high = Signal(count, name=f"{name}_low"), Signal(count, name=f"{name}_high")
    m.d.comb += [low.eq(Cat(*folded[0::2])), high.eq(Cat(*folded[1::2]))]
    inner = count - 1
    chain: list[Value] = []
    if inner:
        threes = Signal(inner, name=f"{name}_threes")
        m.d.comb += threes.eq(high[:inner] & low[:inner])
        start = sign if signed else None
        chain = carries(m, list(threes), list(high[:inner]), start, kind=kind, name=name)
    magnitude: list[Value] = []
    digits: list[EntDigit] = []
    for i, carry in enumerate((sign, *chain)):
        one, two = (Signal(name=f"{name}_{n}_{i}") for n in ("one", "two"))
        flipped, nonzero = (Signal(name=f"{name}_{n}_{i}") for n in ("flipped", "nonzero"))
        m.d.comb += [
            one.eq(low[i] ^ carry),
            two.eq(high[i] ^ (low[i] & carry)),
            flipped.eq(two ^ sign),
            nonzero.eq(one | two),
        ]
        magnitude.append(Cat(one, two))
        digits.append(EntDigit(Cat(one, flipped), nonzero))
    return EntWord(sign, tuple(magnitude), tuple(digits))


def ent_digits(value: int, width: int, signed: bool) -> list[int]:
    """The digits of a number with its sign applied, digit 0 first, for planning in Python.

    ValueError for a value that `width` bits do not hold.
    """
    low, high = (-(1 << (width - 1)), 1 << (width - 1)) if signed else (0, 1 << width)
    if not low <= value < high:
        raise ValueError(f"a value from {low} to {high - 1}, not {value}")
    sign = -1 if value < 0 else 1
    rest, found = abs(value), []
    for _ in range(ent_count(width, signed)):
        digit = (rest + 1) % 4 - 1
        found.append(sign * digit)
        rest = (rest - digit) // 4
    return found
