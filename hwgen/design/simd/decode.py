"""The shared decoder of one operand word: significands, scales and signs of every mode."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value

from hwgen.design.arith.zeros import leading_zeros, shifted_up
from hwgen.design.simd.modes import Layout, Mode
from hwgen.design.simd.select import ONE, any_flag, chosen, gated
from hwgen.formats import Integer
from hwgen.formats.minifloat import Minifloat
from hwgen.formats.posit import Posit

QUARTERS = 4


@dataclass(frozen=True)
class Flags:
    """What the mode says.

    hot    for each mode, whether it is this one
    lanes  for each number of products per cycle, whether it is this one
    """

    hot: Mapping[Mode, Value]
    lanes: Mapping[int, Value]


@dataclass(frozen=True)
class Operand:
    """A word as the multiplier takes it; what the mode has no use for is 0.

    low, high  significands: of the lower and the upper part of the only code, or of the codes
               of the lower and the upper half of the word (its elements 0 and 2 of four)
    middle     significands of elements 1 and 3 of four
    near, far  scales that belong to low and to high; of the only code it is `far`
    powers     scales of elements 1 and 3 of four
    signs      of each quarter of the word, the sign of the code that it is a part of
    wrong      for each lane number of a mode, flags of its codes that are no number
    """

    low: Value
    high: Value
    middle: tuple[Value, Value]
    near: Value
    far: Value
    powers: tuple[Value, Value]
    signs: tuple[Value, ...]
    wrong: Mapping[int, list[Value]]


class WordDecoder:
    """Makes an `Operand` of a word; `name` begins the names of its signals."""

    def __init__(self, m: Module, layout: Layout, flags: Flags, word: Value, name: str) -> None:
        self.m, self.layout, self.flags, self.word, self.name = m, layout, flags, word, name
        self.signs = self._signs()
        self.magnitude = self._magnitude()
        self._pair: tuple[tuple[Value, Value], tuple[Value, Value]] | None = None

    def operand(self) -> Operand:
        layout, flags = self.layout, self.flags
        low: list[tuple[Value, Value]] = []
        high: list[tuple[Value, Value]] = []
        near: list[tuple[Value, Value]] = []
        far: list[tuple[Value, Value]] = []
        middle: tuple[list[tuple[Value, Value]], ...] = ([], [])
        powers: tuple[list[tuple[Value, Value]], ...] = ([], [])
        wrong: dict[int, list[Value]] = {}
        for mode in layout.modes:
            flag = flags.hot[mode]
            codes = [self._code(mode, element) for element in range(mode.lanes)]
            if mode.form.special:
                own = [gated(self._wrong(mode, element), flag) for element in range(mode.lanes)]
                wrong.setdefault(mode.lanes, []).append(Cat(*own))
            if mode.lanes == 1:
                low.append((flag, codes[0][0][: layout.low]))
                high.append((flag, codes[0][0][layout.low :]))
                far.append((flag, codes[0][1]))
                continue
            step = mode.lanes // 2
            low.append((flag, codes[0][0]))
            near.append((flag, codes[0][1]))
            high.append((flag, codes[step][0]))
            far.append((flag, codes[step][1]))
            if mode.lanes == 4:
                for side in range(2):
                    middle[side].append((flag, codes[2 * side + 1][0]))
                    powers[side].append((flag, codes[2 * side + 1][1]))
        return Operand(
            self._chosen("low", low),
            self._chosen("high", high),
            (self._chosen("middle_1", middle[0]), self._chosen("middle_3", middle[1])),
            self._chosen("near", near),
            self._chosen("far", far),
            (self._chosen("power_1", powers[0]), self._chosen("power_3", powers[1])),
            self.signs,
            wrong,
        )

    def _chosen(self, name: str, cases: list[tuple[Value, Value]]) -> Value:
        cases = [(flag, value) for flag, value in cases if len(value)]
        width = max((len(value) for _, value in cases), default=0)
        return chosen(self.m, f"{self.name}_{name}", width, cases)

    def _signs(self) -> tuple[Value, ...]:
        """Of each quarter, the top bit of its code."""
        found: list[Value] = []
        for quarter in range(QUARTERS):
            tops: dict[int, list[Value]] = {}
            for lanes, flag in self.flags.lanes.items():
                size = QUARTERS // lanes
                tops.setdefault((quarter // size + 1) * size * 4 - 1, []).append(flag)
            # The flags of the first case need not be looked at.
            (first, _), *others = tops.items()
            value: Value = self.word[first]
            for top, flags in others:
                value = Mux(any_flag(flags), self.word[top], value)
            if others:
                sign = Signal(name=f"{self.name}_sign_{quarter}")
                self.m.d.comb += sign.eq(value)
                value = sign
            found.append(value)
        return tuple(found)

    def _magnitude(self) -> Value:
        """The word with codes in two's complement negated where they are negative."""
        twos = [mode for mode in self.layout.modes if mode.twos]
        if not twos:
            return self.word
        every = ONE if len(twos) == len(self.layout.modes) else None
        negate = Signal(QUARTERS, name=f"{self.name}_negate")
        turning = every if every is not None else any_flag(self.flags.hot[mode] for mode in twos)
        self.m.d.comb += negate.eq(gated(Cat(*self.signs), turning))
        # Of a two's complement, the bits above the lowest 1 are turned: no carry is waited for.
        under: Value = Const(0, 1)
        parts = []
        for quarter in range(QUARTERS):
            # Modes whose codes go on from the quarter below.
            joins = [f for n, f in self.flags.lanes.items() if quarter % (QUARTERS // n)]
            nibble = self.word[4 * quarter : 4 * quarter + 4]
            below = Signal(4, name=f"{self.name}_below_{quarter}")
            first: Value = Const(0, 1)
            if joins:
                joined = len(joins) == len(self.flags.lanes)
                first = under if joined else under & any_flag(joins)
            self.m.d.comb += below.eq(
                Cat(*(Cat(first, nibble[:count]).any() for count in range(4)))
            )
            turned = Signal(4, name=f"{self.name}_turned_{quarter}")
            self.m.d.comb += turned.eq(nibble ^ gated(below, negate[quarter]))
            under = below[3] | nibble[3]
            parts.append(turned)
        whole = Signal(16, name=f"{self.name}_magnitude")
        self.m.d.comb += whole.eq(Cat(*parts))
        return whole

    def _slices(self, mode: Mode, element: int) -> tuple[Value, Value]:
        """The code of an element as it is, and its magnitude."""
        low, high = element * mode.bits, (element + 1) * mode.bits
        return self.word[low:high], self.magnitude[low:high]

    def _wrong(self, mode: Mode, element: int) -> Value:
        """Whether the code is no number."""
        code = self._slices(mode, element)[0]
        if isinstance(mode.form, Posit):
            return code[-1] & ~code[:-1].any()
        assert isinstance(mode.form, Minifloat)
        if mode.form.specials == "ieee":
            return code[mode.form.fraction : -1].all()
        return code[:-1].all()

    def _code(self, mode: Mode, element: int) -> tuple[Value, Value]:
        """Significand and scale of a code."""
        code, magnitude = self._slices(mode, element)
        name = f"{self.name}_{mode.name}_{element}"
        if isinstance(mode.form, Integer):
            return magnitude, Const(0, 0)
        if isinstance(mode.form, Minifloat):
            return self._minifloat(mode.form, code, mode, name)
        if mode.significand == 1:
            return self._power(magnitude, name)
        whole = any(m.lanes == 1 and isinstance(m.form, Posit) for m in self.layout.modes)
        if mode.lanes == 1 or (whole and element == 1):
            return self._posit_pair()[mode.lanes - 1]
        return self._posit(magnitude[:-1], name)

    def _minifloat(
        self, form: Minifloat, code: Value, mode: Mode, name: str
    ) -> tuple[Value, Value]:
        fraction, exponent = code[: form.fraction], code[form.fraction : -1]
        if not mode.scale:  # e2m1 in halves
            m0, e0, e1 = fraction[0], exponent[0], exponent[1]
            number = Signal(4, name=f"{name}_number")
            self.m.d.comb += number.eq(
                Cat(m0 & ~e1, Mux(e1, m0 & ~e0, e0), e1 & (m0 | ~e0), e1 & e0)
            )
            return number, Const(0, 0)
        normal = Signal(name=f"{name}_normal")
        self.m.d.comb += normal.eq(exponent.any())
        return Cat(fraction, normal), Cat(exponent[0] | ~normal, exponent[1:])

    def _power(self, magnitude: Value, name: str) -> tuple[Value, Value]:
        """posit4_1: magnitudes 1 to 7 are 2 to the 0, 2, 3, 4, 5, 6, 8, over 1/16."""
        least, most = Signal(name=f"{name}_least"), Signal(name=f"{name}_most")
        body = magnitude[:3]
        self.m.d.comb += [least.eq(body == 1), most.eq(body.all())]
        plain = Signal(4, name=f"{name}_power")
        self.m.d.comb += plain.eq(Cat(gated(body, ~(least | most)), most))
        return body.any(), plain

    def _posit(self, body: Value, name: str) -> tuple[Value, Value]:
        """posit8_0, from its magnitude without the sign."""
        size = len(body)
        breaks = Signal(size, name=f"{name}_breaks")
        sign = body[-1]
        self.m.d.comb += breaks.eq(Cat(Const(1, 1), body[:-1] ^ sign.replicate(size - 1)))
        run = leading_zeros(self.m, breaks, f"{name}_run")
        fraction = shifted_up(self.m, body[: size - 2], run, f"{name}_fraction")
        scale = Cat(run ^ (~sign).replicate(len(run)), sign)
        return Cat(fraction, body.any()), scale

    def _posit_pair(self) -> tuple[tuple[Value, Value], tuple[Value, Value]]:
        """posit16_1 of the word, and posit8_0 of its upper half: one counter and one shifter."""
        if self._pair is not None:
            return self._pair
        name = f"{self.name}_posit"
        pairs = [m for m in self.layout.modes if m.lanes == 2 and isinstance(m.form, Posit)]
        half = self.flags.hot[pairs[0]] if pairs else None
        body = self.magnitude[:15]
        sign = body[-1]
        lower: Value = body[:8]
        breaks = Signal(15, name=f"{name}_breaks")
        end: Value = body[7] ^ sign
        number: Value = body.any()
        upper: Value = body[8:].any()
        if half is not None:
            # The run of the upper half ends below it.
            lower = gated(lower, ~half)
            end = end | half
        self.m.d.comb += breaks.eq(
            Cat(Const(1, 1), body[:7] ^ sign.replicate(7), end, body[8:14] ^ sign.replicate(6))
        )
        run = leading_zeros(self.m, breaks, f"{name}_run")
        # Exponent, then 12 bits of fraction.
        payload = shifted_up(self.m, Cat(lower, body[8:13]), run, f"{name}_payload")
        turned = Signal(4, name=f"{name}_regime")
        self.m.d.comb += turned.eq(run ^ (~sign).replicate(4))
        whole = Cat(payload[:12], number), Cat(payload[12], turned, sign)
        self._pair = whole, (Cat(payload[8:], upper), Cat(turned[:3], sign))
        return self._pair
