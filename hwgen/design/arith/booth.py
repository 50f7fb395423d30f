"""Radix-4 Booth recoding and partial products (Booth 1951; MacSorley 1961)."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from amaranth.hdl import Cat, Const, Module, Signal, Value

from hwgen.design.arith.columns import Dot

SELECTED = 3.5
"""When the bits of partial products are ready, in the unit of `hwgen.design.arith.columns`."""
NEGATED = 1.0
"""When it is known whether a row is negative."""


@dataclass(frozen=True)
class Digit:
    """A digit in {-2 … 2} as rows of partial products take it.

    one, two  its magnitude, one-hot; none for 0
    flip      1 for negative digits, anything for 0: the multiplicand is inverted
    negative  1 for negative digits, 0 for 0
    """

    BITS: ClassVar[int] = 3
    """Of `packed`."""

    one: Value
    two: Value
    flip: Value
    negative: Value

    @property
    def packed(self) -> Value:
        """All that `unpacked` needs."""
        return Cat(self.one, self.two, self.flip)

    @classmethod
    def unpacked(cls, m: Module, packed: Value, suffix: str = "") -> list[Digit]:
        """The digits whose `packed` stand side by side; signals `digit_<i><suffix>_negative`."""
        found = []
        for i in range(len(packed) // cls.BITS):
            one, two, flip = packed[cls.BITS * i : cls.BITS * (i + 1)]
            negative = Signal(name=f"digit_{i}{suffix}_negative")
            m.d.comb += negative.eq(flip & (one | two))
            found.append(cls(one, two, flip, negative))
        return found


def booth_rows(width: int, signed: bool) -> int:
    """Number of radix-4 digits of a multiplier of `width` bits."""
    return (width + 1) // 2 if signed else width // 2 + 1


def booth_digits(m: Module, multiplier: Value, signed: bool, name: str = "digit") -> list[Digit]:
    """Digits d_i of the multiplier, sum of d_i * 4**i; combinational."""
    count = booth_rows(len(multiplier), signed)
    fill = multiplier[-1] if signed else Const(0, 1)
    bits = Cat(Const(0, 1), multiplier, fill.replicate(2 * count - len(multiplier)))
    found = []
    for i in range(count):
        low, middle, high = bits[2 * i], bits[2 * i + 1], bits[2 * i + 2]
        one = Signal(name=f"{name}_{i}_one")
        two = Signal(name=f"{name}_{i}_two")
        negative = Signal(name=f"{name}_{i}_negative")
        m.d.comb += [
            one.eq(middle ^ low),
            two.eq((high & ~middle & ~low) | (~high & middle & low)),
            negative.eq(high & ~(middle & low)),
        ]
        found.append(Digit(one, two, high, negative))
    return found


@dataclass(frozen=True)
class Rows:
    """The partial products of a multiplicand of `width` bits and `count` digits.

    step  columns from a digit to the next
    last_positive  the highest digit is never negative, as that of an unsigned multiplier

    The sum of the dots less `offset` is the product.  A negative row is the ones' complement of
    the multiple with its missing 1 in the lowest column of the row; the multiplicand is inverted
    before the multiple is selected, in the shadow of the recoding.  Sign extension is replaced by
    the inverted sign bit: -s*2**p = (1-s)*2**p - 2**p; that of the lowest row by three bits
    s, s, 1-s, which keeps the constant away from the columns where most bits meet.
    """

    width: int
    signed: bool
    count: int
    step: int = 2
    last_positive: bool = False

    @property
    def size(self) -> int:
        """Bits of a row: the doubled multiple and a sign."""
        return self.width + (1 if self.signed else 2)

    @functools.cached_property
    def dots(self) -> tuple[Dot, ...]:
        found = []
        for i in range(self.count):
            column = self.step * i
            if self._positive(i):
                found += [Dot(column + j, SELECTED) for j in range(self.width + 1)]
                continue
            found += [Dot(column + j, SELECTED) for j in range(self.size + 2 * (i == 0))]
            found.append(Dot(column, NEGATED))
        return tuple(found)

    @property
    def offset(self) -> int:
        """What the dots are too much."""
        signs = range(self.count - (self._positive(self.count - 1)))
        return sum(1 << (self.step * i + self.size - 1 + 2 * (i == 0)) for i in signs)

    def _positive(self, i: int) -> bool:
        return self.last_positive and not self.signed and i == self.count - 1

    def bits(self, m: Module, multiplicand: Value, digits: Sequence[Digit]) -> list[Value]:
        """The values of `dots`; combinational."""
        found: list[Value] = []
        zeros = Const(0, 1)
        for i, digit in enumerate(digits):
            if self._positive(i):
                row = Signal(self.width + 1, name=f"row_{i}")
                once, twice = Cat(multiplicand, zeros), Cat(zeros, multiplicand)
                m.d.comb += row.eq(self._chosen(digit, once, twice))
                found += list(row)
                continue
            flipped = Signal(self.width, name=f"flipped_{i}")
            row = Signal(self.size, name=f"row_{i}")
            top = flipped[-1] if self.signed else digit.flip
            once = Cat(flipped, top.replicate(self.size - self.width))
            twice = Cat(digit.flip, once[: self.size - 1])
            m.d.comb += [
                flipped.eq(multiplicand ^ digit.flip.replicate(self.width)),
                row.eq(self._chosen(digit, once, twice)),
            ]
            sign = row[-1]
            found += [*row[:-1], *([sign, sign] if i == 0 else []), ~sign, digit.negative]
        return found

    @staticmethod
    def _chosen(digit: Digit, once: Value, twice: Value) -> Value:
        size = len(once)
        return (once & digit.one.replicate(size)) | (twice & digit.two.replicate(size))
