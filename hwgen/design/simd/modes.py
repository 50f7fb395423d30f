"""The modes of a SIMD lane, and what follows from a set of them; plain Python.

A lane takes words of 16 bits: 4, 2 or 1 codes side by side, by the width of the format.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace
from difflib import get_close_matches

from hwgen import formats
from hwgen.design.simd.coding import Coding, coding_of
from hwgen.errors import UserError
from hwgen.formats import Format
from hwgen.formats.minifloat import Minifloat

WORD = 16
PLAIN: tuple[str, ...] = (
    *("e2m1", "posit4_1", "int4"),
    *("posit8_0", "e4m3", "e5m2", "int8"),
    *("posit16_1", "fp16", "int16"),
)
"""Both operands of one format, sums exact."""
MIXED: tuple[str, ...] = (
    *(f"{act}x{wgt}" for act in PLAIN[3:6] for wgt in PLAIN[:3]),
    "int8xint4",
    *(f"{act}x{wgt}" for act in PLAIN[7:9] for wgt in PLAIN[3:7]),
    "int16xint8",
)
"""Activations x weights of half the width whose every number the activations' format has too;
the code of a weight is in the low half of its part of the word, sums are exact."""
SUMMED = "_fp32"
ROUNDED: tuple[str, ...] = ("fp16_fp32", "bf16_fp32")
"""Sums in float32, rounded to the nearest after every product, ties to even."""
MODES: tuple[str, ...] = PLAIN + MIXED + ROUNDED
GUARD_BITS = 14
"""Every accumulator holds 2**14 of the greatest products: with posit16_1 that makes 128 bits."""
WINDOW = 32
"""Positions of the fine shift; the rest of a shift is taken in steps of it."""
TOO_WIDE = {"bf16": ("bf16_fp32", "exact sums of bf16 take more than 500 bits")}
"""Formats that are refused: which to take instead, and why."""


@dataclass(frozen=True)
class Mode:
    """What is multiplied and how it is summed.

    A product is a product of significands * 2**(amount + origin), amount the sum of both scales.

    acc  format of sums that are rounded; None: they are exact
    """

    name: str
    act: Coding
    wgt: Coding
    acc: Minifloat | None = None

    @property
    def form(self) -> Format:
        """The format of the activations."""
        return self.act.form

    @property
    def bits(self) -> int:
        """Bits of an activation's code."""
        return self.act.bits

    @property
    def lanes(self) -> int:
        """Products per cycle."""
        return WORD // self.bits

    @property
    def product(self) -> int:
        """Bits of a product of significands."""
        return self.act.significand + self.wgt.significand

    @property
    def most(self) -> int:
        """The greatest amount of a product other than 0."""
        return self.act.most + self.wgt.most

    @property
    def origin(self) -> int:
        """Exponent of the last bit of a product that is not shifted."""
        return self.act.origin + self.wgt.origin

    @property
    def spare(self) -> int:
        """Positions at the bottom of a shifted product that are always 0."""
        return self.act.spare + self.wgt.spare

    @property
    def weights(self) -> tuple[int, ...]:
        """The bits of a word of weights that are looked at."""
        step = WORD // self.lanes
        return tuple(at + bit for at in range(0, WORD, step) for bit in range(self.wgt.bits))

    @property
    def special(self) -> bool:
        """Whether a code may be no number, which is told beside the sum."""
        return self.acc is None and (self.act.form.special or self.wgt.form.special)


@functools.cache
def mode_of(name: str) -> Mode:
    """The facts of one of MODES."""
    if name in ROUNDED:
        both = coding_of(name.removesuffix(SUMMED))
        acc = formats.get(SUMMED.strip("_"))
        assert isinstance(acc, Minifloat)
        return Mode(name, both, both, acc)
    if name in MIXED:
        act, wgt = name.split("x")
        ours = coding_of(act)
        return Mode(name, ours, coding_of(wgt, ours.significand))
    return Mode(name, coding_of(name), coding_of(name))


def check_modes(key: str, names: object) -> None:
    """UserError for a format without exact sums of a size that a lane has room for, and for
    formats that cannot be mixed."""
    for name in names.split("+") if isinstance(names, str) else ():
        if name in TOO_WIDE:
            near, why = TOO_WIDE[name]
            raise UserError(key, f"formats whose exact sums fit a lane: {why}", name, near)
        act, cross, wgt = name.replace("*", "x").partition("x")
        if cross and name not in MODES and {act, wgt} <= {*PLAIN, *TOO_WIDE}:
            rule = "formats that mix, activations x weights: these have half the bits, and numbers "
            rule += f"that the activations' format has too: {', '.join(MIXED)}"
            raise UserError(key, rule, name, _nearest(act, wgt))


def _nearest(act: str, wgt: str) -> str:
    """The mixed mode most like one that there is not: of the same activations, or weights."""
    tried = f"{act}x{wgt}", f"{wgt}x{act}"
    for pair in tried:
        if pair in MIXED:
            return pair
    alike = [pair for pair in MIXED if pair.startswith(f"{act}x")]
    alike = alike or [pair for pair in MIXED if pair.endswith(f"x{wgt}")]
    return get_close_matches(tried[0], alike or MIXED, 1, 0.0)[0]


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

    @property
    def weights(self) -> tuple[int, ...]:
        """The bits of a word of weights that any mode looks at."""
        return tuple(sorted({bit for mode in self.modes for bit in mode.weights}))

    def of(self, lanes: int) -> tuple[Mode, ...]:
        """The modes with that many products per cycle."""
        return tuple(mode for mode in self.modes if mode.lanes == lanes)

    @property
    def exact(self) -> tuple[Mode, ...]:
        """The modes whose sums are exact."""
        return tuple(mode for mode in self.modes if mode.acc is None)

    @property
    def rounded(self) -> tuple[Mode, ...]:
        """The modes whose sums are rounded: codes in the low bits of the accumulator."""
        return tuple(mode for mode in self.modes if mode.acc is not None)

    def offset(self, mode: Mode) -> int:
        """Positions below the accumulator's last bit, of products as the shifter has them."""
        if mode.lanes == 4 or mode.acc is not None:
            return 0
        return _offset_of_one(self.exact, mode) if mode.lanes == 1 else _offset_of_pairs(self.exact)

    def lsb(self, mode: Mode) -> int:
        """The exponent of the last bit of the mode's sums; of rounded ones, of their least."""
        return mode.acc.unit if mode.acc is not None else mode.origin + self.offset(mode)

    def lane_bits(self, mode: Mode) -> int:
        """Bits of each sum."""
        return self.width // mode.lanes

    @property
    def special(self) -> bool:
        """Whether a code of any mode is no number, and the flags beside the sums say so."""
        return any(mode.special for mode in self.modes)


def _offset_of_one(modes: tuple[Mode, ...], mode: Mode) -> int:
    """Of modes with one product: all that is spare, but where formats are mixed such that all
    of them meet the accumulator at positions that lie WINDOW apart, with as few bits as that
    takes."""
    single = [each for each in modes if each.lanes == 1]
    if not any(each.name in MIXED for each in single):
        return mode.spare

    def offsets(at: int) -> dict[Mode, int]:
        return {each: each.spare - (each.spare - at) % WINDOW for each in single}

    places = sorted({each.spare % WINDOW for each in single}, reverse=True)
    usable = [at for at in places if min(offsets(at).values()) >= 0]
    best = min(usable, key=lambda at: max(_bits(each, o) for each, o in offsets(at).items()))
    return offsets(best)[mode]


def _offset_of_pairs(modes: tuple[Mode, ...]) -> int:
    """Of modes with two products, one for all; with others of one product, such that both meet
    the accumulator at the same positions."""
    spare = min(mode.spare for mode in modes if mode.lanes == 2)
    wide = [_offset_of_one(modes, mode) % WINDOW for mode in modes if mode.lanes == 1]
    return max((w for w in wide if w <= spare), default=0) if wide else spare


@functools.cache
def layout_of(names: tuple[str, ...]) -> Layout:
    """The layout of a set of modes."""
    modes = _aligned(tuple(mode_of(name) for name in names))
    size = {
        n: max((m.act.significand for m in modes if m.lanes == n), default=0) for n in (1, 2, 4)
    }
    part = max(size[2], size[4])
    low = max(part, -(-size[1] // 2)) if part else size[1]
    high = max(part, size[1] - low) if part else 0
    chunks = max(mode.lanes for mode in modes)
    plain = Layout(modes, low, high, size[4], chunks, 0)
    chunk = max(-(-_sum_bits(plain, mode) * mode.lanes // chunks) for mode in modes)
    return Layout(modes, low, high, size[4], chunks, chunk)


def _aligned(modes: tuple[Mode, ...]) -> tuple[Mode, ...]:
    """Significands whose sums are rounded begin at the same place: shorter ones end in zeros."""
    most = max((mode.act.significand for mode in modes if mode.acc is not None), default=0)
    found = []
    for mode in modes:
        if mode.acc is not None:
            pad = most - mode.act.significand
            coding = replace(mode.act, significand=most, origin=mode.act.origin - pad)
            mode = replace(mode, act=coding, wgt=coding)
        found.append(mode)
    return tuple(found)


def _sum_bits(layout: Layout, mode: Mode) -> int:
    """Bits of a sum of the mode."""
    return mode.acc.width if mode.acc is not None else _bits(mode, layout.offset(mode))


def _bits(mode: Mode, offset: int) -> int:
    """Bits that 2**GUARD_BITS of the greatest products take."""
    greatest = 1 << (mode.act.form.unit + mode.wgt.form.unit - mode.origin - offset)
    for coding in (mode.act, mode.wgt):
        least, most = coding.form.integer_range
        greatest *= max(-least, most)
    return greatest.bit_length() + 1 + GUARD_BITS
