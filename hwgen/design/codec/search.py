"""Codebooks: the code whose range a sum lies in, found by halves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor

from amaranth.hdl import Array, Cat, Const, Module, Signal, Value

from hwgen.formats.codebook import Codebook


@dataclass(frozen=True)
class Steps:
    """The ranges of a codebook, over the last bit of the sum.

    codes   in the order of their numbers; of equal numbers the first code
    values  the numbers
    bounds  least sum that goes to each code but the first
    """

    codes: tuple[int, ...]
    values: tuple[Fraction, ...]
    bounds: tuple[int, ...]


def steps_of(form: Codebook, lsb: int, rounding: str) -> Steps:
    """The ranges by exact fractions, with the ties of `Codebook`."""
    first: dict[Fraction, int] = {}
    for code, value in enumerate(form.values):
        first.setdefault(Fraction(float(value)) / Fraction(2) ** lsb, code)
    values = tuple(sorted(first))
    codes = tuple(first[value] for value in values)
    bounds = []
    for (low, high), (code, above) in zip(pairwise(values), pairwise(codes), strict=True):
        even = code % 2 == 1 and above % 2 == 0
        bounds.append(_bound(low, high, even, rounding))
    return Steps(codes, values, tuple(bounds))


def _bound(low: Fraction, high: Fraction, even: bool, rounding: str) -> int:
    """Least integer that goes to `high` and not to `low`.

    even  whether only the code of `high` is even
    """
    middle = (low + high) / 2
    if rounding == "toward-zero" and (low >= 0 or high <= 0 or middle):
        # Numbers on both sides of 0, none on it: the smaller one.
        rounding = "ceil" if high <= 0 or (low < 0 and middle < 0) else "floor"
    if rounding == "floor":
        return ceil(high)
    if rounding == "ceil":
        return floor(low) + 1
    up = middle >= 0 if rounding == "nearest-away" else even
    return ceil(middle) if up else floor(middle) + 1


@dataclass(frozen=True)
class Found:
    """The code of a sum; `outside` and `inexact` as the encoder has them."""

    code: Value
    outside: Value
    inexact: Value


def found_code(
    m: Module, form: Codebook, total: Value, *, lsb: int, rounding: str, high: Value, low: Value
) -> Found:
    """The code of total * 2**lsb, or the end of the table where `high` or `low`; combinational.

    Each step compares with the bound in the middle of the ranges that are left.
    """
    steps = steps_of(form, lsb, rounding)
    width = len(total)
    half = 1 << (width - 1)
    # Sums as unsigned numbers in the same order: bounds become plain constants.
    ordered = Signal(width)
    m.d.comb += ordered.eq(Cat(total[:-1], ~total[-1]))
    digits = (len(steps.codes) - 1).bit_length()
    never = 1 << width
    bounds = [min(max(bound + half, 0), never) for bound in steps.bounds]
    bounds += [never] * ((1 << digits) - 1 - len(bounds))
    place: Value = Const(0, 0)
    for digit in reversed(range(digits)):
        step = 1 << digit
        bound = Signal(width + 1, name=f"bound_{step}")
        above = Signal(name=f"above_{step}")
        m.d.comb += [
            bound.eq(_picked(bounds[step - 1 :: 2 * step], width + 1, place)),
            above.eq(((ordered >= bound) & ~low) | high),
        ]
        place = Cat(above, place)
    short = [*steps.codes, *([steps.codes[-1]] * ((1 << digits) - len(steps.codes)))]
    fits = [value.denominator == 1 and -half <= value < half for value in steps.values]
    numbers = [
        int(v) % (1 << width) if fit else 0 for v, fit in zip(steps.values, fits, strict=True)
    ]
    fits += [fits[-1]] * (len(short) - len(fits))
    numbers += [numbers[-1]] * (len(short) - len(numbers))
    outside = Signal()
    inexact = Signal()
    there = Signal()
    number = Signal(width)
    infinite = high | low
    m.d.comb += [
        there.eq(_picked(fits, 1, place)),
        number.eq(_picked(numbers, width, place)),
        outside.eq(_outside(steps, ordered, half) | infinite),
        inexact.eq(~there | (number != total) | infinite),
    ]
    return Found(_picked(short, form.width, place), outside, inexact)


def _picked(table: Sequence[int], bits: int, place: Value) -> Value:
    """The entry at `place` of a table of constants."""
    if len(table) == 1:
        return Const(table[0], bits)
    return Array(Const(entry, bits) for entry in table)[place]


def _outside(steps: Steps, ordered: Value, half: int) -> Value:
    """Whether a sum lies beyond the least or the greatest number."""
    least, most = ceil(steps.values[0]) + half, floor(steps.values[-1]) + half
    last = (1 << len(ordered)) - 1
    past = Const(1, 1) if most < 0 else ordered > most if most < last else Const(0, 1)
    under = Const(1, 1) if least > last else ordered < least if least > 0 else Const(0, 1)
    return past | under
