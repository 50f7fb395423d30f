"""Lanes: a pair of elements to the bits that a compressor adds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.arith.booth import Digit, Rows, booth_digits, booth_rows
from hwgen.design.arith.columns import Dot, built, plan
from hwgen.design.block.config import BlockConfig
from hwgen.design.delay import delay
from hwgen.design.shared import shared
from hwgen.formats import Format, Minifloat


@dataclass(frozen=True)
class Element:
    """(-1)**sign · size · 2**(power - 1) over the format's unit, the power at least 1; no power:
    (-1)**sign · size.

    special  whether the code is no number; None: never
    """

    sign: Value
    size: Value
    power: Value | None
    special: Value | None


def element(m: Module, form: Format, code: Value, name: str) -> Element:
    """The parts of a code, two's complement or of a minifloat; combinational.

    The power is the exponent field with its last bit set where the field is 0: that costs a gate
    where the distance from the least exponent would cost a subtraction.
    """
    if not isinstance(form, Minifloat):
        size = Signal(form.width, name=f"{name}_size")
        m.d.comb += size.eq(Mux(code[-1], -code, code))
        return Element(code[-1], size, None, None)
    fraction, field = code[: form.fraction], code[form.fraction : -1]
    normal = Signal(name=f"{name}_normal")
    power = Signal(form.exponent, name=f"{name}_power")
    m.d.comb += [normal.eq(field.any()), power.eq(field | ~normal)]
    special = None
    if form.special:
        special = Signal(name=f"{name}_special")
        m.d.comb += special.eq(field.all() if form.specials == "ieee" else code[:-1].all())
    return Element(code[-1], Cat(fraction, normal), power, special)


@shared
class FloatLane(wiring.Component):
    """The product of two elements, one of them a minifloat, as a field and a sign; combinational,
    but for a register with `stages` 2, behind the product of the significands.

    act · wgt = field + sign - sign · 2**width: the field of a negative product is that of its
    magnitude, inverted.  The signs of all lanes are counted and added once.

    act, wgt  In   codes
    field     Out  `field_bits` bits
    sign      Out
    special   Out  whether either is no number; the field is anything then.  Left out where the
                   formats have nothing but numbers
    """

    act: Signal
    wgt: Signal
    field: Signal
    sign: Signal
    special: Signal

    def __init__(self, config: BlockConfig) -> None:
        self.config = config
        special = {"special": Out(1)} if has_specials(config) else {}
        super().__init__(
            {
                "act": In(config.act.width),
                "wgt": In(config.weight.width),
                "field": Out(field_bits(config)),
                "sign": Out(1),
                **special,
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("block_float_lane")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        act = element(m, self.config.act, self.act, "act")
        wgt = element(m, self.config.weight, self.wgt, "wgt")
        sign = Signal()
        m.d.comb += sign.eq(act.sign ^ wgt.sign)
        size = product(m, act.size, wgt.size)
        flipped = Signal(len(size))
        m.d.comb += flipped.eq(size ^ sign.replicate(len(size)))
        powers = [each.power for each in (act, wgt) if each.power is not None]
        shift: Value = powers[0]
        if len(powers) == 2:
            shift = rippled(m, powers[0], powers[1], "shift")
        registers = int(self.config.stages == 2)
        late = delay(m, sign, registers, "sign_late")
        moved = shifted(
            m,
            delay(m, flipped, registers, "flipped_late"),
            delay(m, shift, registers, "shift_late"),
            late,
            least=len(powers),
            width=len(self.field),
        )
        m.d.comb += [self.field.eq(moved), self.sign.eq(late)]
        specials = [each.special for each in (act, wgt) if each.special is not None]
        if specials:
            special = Signal(name="either_special")
            m.d.comb += special.eq(Cat(*specials).any())
            m.d.comb += self.special.eq(delay(m, special, registers, "special_late"))
        return m


def field_bits(config: BlockConfig) -> int:
    """Bits of the greatest magnitude of a product."""
    return config.most.bit_length()


def has_specials(config: BlockConfig) -> bool:
    """Whether elements may be no numbers."""
    return config.act.special or config.weight.special


def product(m: Module, a: Value, b: Value) -> Value:
    """a · b of unsigned numbers; rows of AND gates, carries ripple."""
    width = len(a) + len(b)
    dots = tuple(Dot(i + j) for j in range(len(b)) for i in range(len(a)))
    rows = [Signal(len(a), name=f"row_{j}") for j in range(len(b))]
    m.d.comb += [row.eq(a & bit.replicate(len(a))) for row, bit in zip(rows, b, strict=True)]
    adders = plan(dots, 0, width, 1)
    bits = built(m, adders, [bit for row in rows for bit in row], "size", small=True)
    size = Signal(width, name="size")
    found = [bits[row[0]] if row else Const(0, 1) for row in adders.rows]
    m.d.comb += size.eq(Cat(*found))
    return size


def rippled(m: Module, a: Value, b: Value, name: str) -> Value:
    """a + b of unsigned numbers, with its carry; the smallest adder, carries ripple."""
    width = max(len(a), len(b)) + 1
    dots = tuple(Dot(column) for word in (a, b) for column in range(len(word)))
    adders = plan(dots, 0, width, 1)
    bits = built(m, adders, [*a, *b], name, small=True)
    total = Signal(width, name=name)
    m.d.comb += total.eq(Cat(*(bits[row[0]] for row in adders.rows)))
    return total


def shifted(m: Module, word: Value, shift: Value, fill: Value, *, least: int, width: int) -> Value:
    """`word` · 2**(shift - least), with `fill` in place of zeros, modulo 2**width; combinational.

    shift  at least `least`.  Its low bits first: the word is short then
    """
    top = least + width
    for digit, bit in enumerate(shift):
        step, length = 1 << digit, len(word)
        size = min(length + step, top)
        if size <= length and step >= size:
            break
        moved = Signal(size, name=f"by_{step}")
        # What shifts in, and what stays where nothing is: gates where others need multiplexers.
        low, high = Signal(name=f"fill_below_{step}"), Signal(name=f"fill_above_{step}")
        m.d.comb += [low.eq(fill & bit), high.eq(fill & ~bit)]
        found: list[Value] = []
        for column in range(size):
            if column < step and column < length:
                found.append((word[column] & ~bit) | low)
            elif column < length:
                found.append(Mux(bit, word[column - step], word[column]))
            elif column >= step:
                found.append((word[column - step] & bit) | high)
            else:
                found.append(fill)
        m.d.comb += moved.eq(Cat(*found))
        word = moved
    filled = Cat(word, fill.replicate(max(top - len(word), 0)))
    return filled[least:top]


@shared
class IntegerLane(wiring.Component):
    """The Booth rows of a product of two integers; combinational, but for a register with
    `stages` 2, behind the recoding.

    act, wgt  In   two's complement
    terms     Out  the values of `integer_rows(config).dots`
    """

    act: Signal
    wgt: Signal
    terms: Signal

    def __init__(self, config: BlockConfig) -> None:
        self.config = config
        self.rows = integer_rows(config)
        super().__init__(
            {
                "act": In(config.act.width),
                "wgt": In(config.weight.width),
                "terms": Out(len(self.rows.dots)),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("block_integer_lane")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        multiplier, multiplicand = self.wgt, self.act
        if recoded_act(self.config):
            multiplier, multiplicand = multiplicand, multiplier
        digits = booth_digits(m, multiplier, True)
        if self.config.stages == 2:
            packed = delay(m, Cat(*(digit.packed for digit in digits)), 1, "digits_late")
            digits = Digit.unpacked(m, packed, "_late")
            multiplicand = delay(m, multiplicand, 1, "multiplicand_late")
        m.d.comb += self.terms.eq(Cat(*self.rows.bits(m, multiplicand, digits)))
        return m


def recoded_act(config: BlockConfig) -> bool:
    """Whether the activations are the multipliers, as the narrower side is: fewer rows."""
    return config.act.width < config.weight.width


def integer_rows(config: BlockConfig) -> Rows:
    """The partial products of a pair of integers."""
    narrow, wide = sorted((config.act.width, config.weight.width))
    return Rows(wide, True, booth_rows(narrow, True))
