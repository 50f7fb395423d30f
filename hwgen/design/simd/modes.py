"""The modes of a SIMD lane, and what follows from a set of them; plain Python.

A lane takes words of 16 bits: 4, 2 or 1 codes side by side, by the width of the format.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

from hwgen import formats
from hwgen.errors import UserError
from hwgen.formats import Format, Integer
from hwgen.formats.minifloat import Minifloat
from hwgen.formats.posit import Posit

WORD = 16
MODES: tuple[str, ...] = (
    *("e2m1", "posit4_1", "int4"),
    *("posit8_0", "e4m3", "e5m2", "int8"),
    *("posit16_1", "fp16", "int16"),
)
GUARD_BITS = 14
"""Every accumulator holds 2**14 of the greatest products: with posit16_1 that makes 128 bits."""
WINDOW = 32
"""Positions of the fine shift; the rest of a shift is taken in steps of it."""
TOO_WIDE = {"bf16": ("fp16", "exact sums of bf16 take more than 500 bits")}
"""Formats that are refused: which to take instead, and why."""


@dataclass(frozen=True)
class Mode:
    """How codes of a format become significands and shifts.

    A product is significand * 2**(amount + origin), amount the sum of both operands' scales.

    significand  bits of an operand's magnitude
    scale        bits of an operand's scale, never negative; 0: there is none
    least, most  bounds of the amount of a product other than 0
    origin       exponent of the last bit of a product that is not shifted
    """

    form: Format
    significand: int
    scale: int
    least: int
    most: int
    origin: int

    @property
    def name(self) -> str:
        return self.form.name

    @property
    def bits(self) -> int:
        """Bits of a code."""
        return self.form.width

    @property
    def lanes(self) -> int:
        """Products per cycle."""
        return WORD // self.form.width

    @property
    def twos(self) -> bool:
        """Whether the code of a negative number is a two's complement."""
        return isinstance(self.form, (Posit, Integer))

    @property
    def spare(self) -> int:
        """Positions at the bottom of a shifted product that are always 0."""
        return 2 * self.form.unit - self.origin


@functools.cache
def mode_of(name: str) -> Mode:
    """The facts of one of MODES."""
    form = formats.get(name)
    assert isinstance(form, Format)
    if isinstance(form, Integer):
        return Mode(form, form.width, 0, 0, 0, 0)
    if name == "e2m1":  # an integer of halves: no shift
        return Mode(form, 4, 0, 0, 0, 2 * form.unit)
    if isinstance(form, Minifloat):
        # The scale is the exponent of the code, 1 where that is 0.
        top = (1 << form.exponent) - 1 - (form.specials == "ieee")
        origin = 2 * (form.unit - 1)
        return Mode(form, form.fraction + 1, form.exponent, 2, 2 * top, origin)
    assert isinstance(form, Posit)
    # The scale is an exponent plus `bias`.
    if form.max_fraction == 0:
        bias, scale = form.max_scale, (2 * form.max_scale).bit_length()
    else:
        scale = form.es + (form.width - 2).bit_length() + 1
        bias = 1 << (scale - 1)
    least, most = 2 * (bias - form.max_scale), 2 * (bias + form.max_scale)
    return Mode(form, form.max_fraction + 1, scale, least, most, -2 * (bias + form.max_fraction))


def check_modes(key: str, names: object) -> None:
    """UserError for a format without exact sums of a size that a lane has room for."""
    for name in names.split("+") if isinstance(names, str) else ():
        if name in TOO_WIDE:
            near, why = TOO_WIDE[name]
            raise UserError(key, f"formats whose exact sums fit a lane: {why}", name, near)


@dataclass(frozen=True)
class Layout:
    """Where everything is in a lane with these modes.

    modes   in the order of the mode input
    low     bits of the lower operand of the multiplier, of a single code in modes with several
    high    bits of the upper operand; 0: there is none
    middle  bits of the operands of elements 1 and 3 of four; 0: there are none
    chunks  pieces of the accumulator
    chunk   bits of each
    """

    modes: tuple[Mode, ...]
    low: int
    high: int
    middle: int
    chunks: int
    chunk: int

    @property
    def width(self) -> int:
        """Bits of the accumulator."""
        return self.chunks * self.chunk

    def of(self, lanes: int) -> tuple[Mode, ...]:
        """The modes with that many products per cycle."""
        return tuple(mode for mode in self.modes if mode.lanes == lanes)

    def offset(self, mode: Mode) -> int:
        """Positions below the accumulator's last bit, of products as the shifter has them."""
        if mode.lanes == 1:
            return mode.spare
        if mode.lanes == 4:
            return 0
        return _offset_of_pairs(self.modes)

    def lsb(self, mode: Mode) -> int:
        """The exponent of the last bit of the mode's sums."""
        return mode.origin + self.offset(mode)

    def lane_bits(self, mode: Mode) -> int:
        """Bits of each sum."""
        return self.width // mode.lanes

    @property
    def special(self) -> bool:
        """Whether a code of any mode is no number."""
        return any(mode.form.special for mode in self.modes)


def _offset_of_pairs(modes: tuple[Mode, ...]) -> int:
    """Of modes with two products, one for all; with others of one product, such that both meet
    the accumulator at the same positions."""
    spare = min(mode.spare for mode in modes if mode.lanes == 2)
    wide = [mode.spare % WINDOW for mode in modes if mode.lanes == 1]
    return max((w for w in wide if w <= spare), default=0) if wide else spare


@functools.cache
def layout_of(names: tuple[str, ...]) -> Layout:
    """The layout of a set of modes."""
    modes = tuple(mode_of(name) for name in names)
    size = {n: max((m.significand for m in modes if m.lanes == n), default=0) for n in (1, 2, 4)}
    part = max(size[2], size[4])
    low = max(part, -(-size[1] // 2)) if part else size[1]
    high = max(part, size[1] - low) if part else 0
    chunks = max(mode.lanes for mode in modes)
    plain = Layout(modes, low, high, size[4], chunks, 0)
    chunk = max(-(-_bits(plain, mode) * mode.lanes // chunks) for mode in modes)
    return Layout(modes, low, high, size[4], chunks, chunk)


def _bits(layout: Layout, mode: Mode) -> int:
    """Bits that 2**GUARD_BITS of the greatest products take."""
    least, most = mode.form.integer_range
    greatest = max(-least, most) ** 2 << (2 * mode.form.unit - layout.lsb(mode))
    return greatest.bit_length() + 1 + GUARD_BITS
