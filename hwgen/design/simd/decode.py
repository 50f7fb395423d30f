"""The shared decoder of one operand word: significands, scales and signs of every mode."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value

from hwgen.design.arith.zeros import leading_zeros, shifted_up
from hwgen.design.simd.coding import Coding
from hwgen.design.simd.flags import Flags
from hwgen.design.simd.modes import WORD, Layout, Mode
from hwgen.design.simd.select import ONE, any_flag, chosen, gated
from hwgen.formats import Integer
from hwgen.formats.minifloat import Minifloat
from hwgen.formats.posit import Posit

QUARTERS = 4


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
    kinds      of the code of a mode with rounded sums, whether it is zero, infinite, no number
    """

    low: Value
    high: Value
    middle: tuple[Value, Value]
    near: Value
    far: Value
    powers: tuple[Value, Value]
    signs: tuple[Value, ...]
    wrong: Mapping[int, list[Value]]
    kinds: tuple[Value, Value, Value]


Cases = dict[tuple[object, ...], tuple[list[Value], Value]]
"""Values, by what they are, each with the flags of the modes that take it."""


class WordDecoder:
    """Makes an `Operand` of a word; `name`, "act" or "wgt", begins the names of its signals."""

    def __init__(self, m: Module, layout: Layout, flags: Flags, word: Value, name: str) -> None:
        self.m, self.layout, self.flags, self.word, self.name = m, layout, flags, word, name
        self.codings: dict[Mode, Coding] = {mode: getattr(mode, name) for mode in layout.modes}
        self.sizes = self._sizes()
        self.signs = self._signs()
        self.magnitude = self._magnitude()
        self._pair: tuple[tuple[Value, Value], tuple[Value, Value]] | None = None
        self._known: dict[tuple[Coding, int], tuple[Value, Value]] = {}

    def operand(self) -> Operand:
        layout, hot = self.layout, self.flags.hot
        names = ("low", "high", "middle_1", "middle_3", "near", "far", "power_1", "power_3")
        cases: dict[str, Cases] = {name: {} for name in names}
        wrong: dict[int, list[Value]] = {}

        def take(part: str, mode: Mode, at: int, value: Value, *, piece: str = "") -> None:
            if len(value):
                key = (self.codings[mode], at, piece)
                cases[part].setdefault(key, ([], value))[0].append(hot[mode])

        for mode in layout.modes:
            coding = self.codings[mode]
            places = range(0, WORD, WORD // mode.lanes)
            if coding.form.special and mode.acc is None:
                own = [gated(self._wrong(coding, at), hot[mode]) for at in places]
                wrong.setdefault(mode.lanes, []).append(Cat(*own))
            codes = {at: self._code(coding, at) for at in places}
            if mode.lanes == 1:
                low, high = codes[0][0][: layout.low], codes[0][0][layout.low :]
                take("low", mode, 0, low, piece="low" if len(high) else "")
                take("high", mode, 0, high, piece="high")
                take("far", mode, 0, codes[0][1])
                continue
            for at, product, amount in ((0, "low", "near"), (WORD // 2, "high", "far")):
                take(product, mode, at, codes[at][0])
                take(amount, mode, at, codes[at][1])
            if mode.lanes == 4:
                for at, side in ((4, "1"), (12, "3")):
                    take(f"middle_{side}", mode, at, codes[at][0])
                    take(f"power_{side}", mode, at, codes[at][1])
        found = {name: self._chosen(name, own) for name, own in cases.items()}
        return Operand(
            found["low"],
            found["high"],
            (found["middle_1"], found["middle_3"]),
            found["near"],
            found["far"],
            (found["power_1"], found["power_3"]),
            self.signs,
            wrong,
            self._kinds(),
        )

    def _chosen(self, name: str, cases: Cases) -> Value:
        found = [
            (flags[0] if len(flags) == 1 else any_flag(flags), value)
            for flags, value in cases.values()
        ]
        width = max((len(value) for _, value in found), default=0)
        return chosen(self.m, f"{self.name}_{name}", width, found)

    def _sizes(self) -> list[tuple[int, int, Value]]:
        """Numbers of products and sizes of codes, and whether the mode has them."""
        found: list[tuple[int, int, Value]] = []
        for lanes, flag in self.flags.lanes.items():
            own = [(mode, self.codings[mode].bits) for mode in self.layout.of(lanes)]
            sizes = sorted({bits for _, bits in own}, reverse=True)
            for bits in sizes:
                here = flag
                if len(sizes) > 1:
                    here = Signal(name=f"{self.name}_{lanes}_of_{bits}_bits")
                    modes = [mode for mode, size in own if size == bits]
                    self.m.d.comb += here.eq(any_flag(self.flags.hot[mode] for mode in modes))
                found.append((lanes, bits, here))
        return found

    def _signs(self) -> tuple[Value, ...]:
        """Of each quarter, the top bit of its code."""
        found: list[Value] = []
        for quarter in range(QUARTERS):
            tops: dict[int, list[Value]] = {}
            for lanes, bits, flag in self.sizes:
                size = QUARTERS // lanes
                tops.setdefault(quarter // size * size * 4 + bits - 1, []).append(flag)
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

    def _kinds(self) -> tuple[Value, Value, Value]:
        """What the code of a mode with rounded sums is, if not another number than 0."""
        cases: tuple[list[Value], list[Value], list[Value]] = ([], [], [])
        for mode in self.layout.rounded:
            form = self.codings[mode].form
            assert isinstance(form, Minifloat)
            name = f"{self.name}_{mode.name}"
            some, full = Signal(name=f"{name}_fraction"), Signal(name=f"{name}_full")
            exponent = self.word[form.fraction : form.width - 1]
            self.m.d.comb += [
                some.eq(self.word[: form.fraction].any()),
                full.eq(exponent.all()),
            ]
            flag = self.flags.hot[mode]
            for found, kind in zip(
                cases, (~exponent.any() & ~some, full & ~some, full & some), strict=True
            ):
                found.append(gated(kind, flag))
        if not self.layout.rounded:
            return Const(0, 0), Const(0, 0), Const(0, 0)
        zero, infinite, nan = (any_flag(found) for found in cases)
        return zero, infinite, nan

    def _magnitude(self) -> Value:
        """The word with codes in two's complement negated where they are negative."""
        twos = [mode for mode in self.layout.modes if self.codings[mode].twos]
        if not twos:
            return self.word
        every = ONE if len(twos) == len(self.layout.modes) else None
        turning = every if every is not None else any_flag(self.flags.hot[mode] for mode in twos)
        own = [quarter for quarter in range(QUARTERS) if self._holds(quarter, twos)]
        negate = Signal(len(own), name=f"{self.name}_negate")
        self.m.d.comb += negate.eq(gated(Cat(*(self.signs[quarter] for quarter in own)), turning))
        # Of a two's complement, the bits above the lowest 1 are turned: no carry is waited for.
        under: Value = Const(0, 1)
        parts = []
        for quarter in range(QUARTERS):
            nibble = self.word[4 * quarter : 4 * quarter + 4]
            if quarter not in own:
                parts.append(nibble)
                continue
            # Modes whose codes go on from the quarter below.
            joins = [
                flag
                for lanes, bits, flag in self.sizes
                if quarter % (QUARTERS // lanes) % (bits // 4)
            ]
            below = Signal(4, name=f"{self.name}_below_{quarter}")
            first: Value = Const(0, 1)
            if joins:
                joined = len(joins) == len(self.sizes)
                first = under if joined else under & any_flag(joins)
            self.m.d.comb += below.eq(
                Cat(*(Cat(first, nibble[:count]).any() for count in range(4)))
            )
            turned = Signal(4, name=f"{self.name}_turned_{quarter}")
            self.m.d.comb += turned.eq(nibble ^ gated(below, negate[own.index(quarter)]))
            under = below[3] | nibble[3]
            parts.append(turned)
        whole = Signal(16, name=f"{self.name}_magnitude")
        self.m.d.comb += whole.eq(Cat(*parts))
        return whole

    def _holds(self, quarter: int, modes: list[Mode]) -> bool:
        """Whether codes of any of the modes reach into a quarter."""
        steps = [(mode, QUARTERS // mode.lanes) for mode in modes]
        return any(quarter % step * 4 < self.codings[mode].bits for mode, step in steps)

    def _wrong(self, coding: Coding, at: int) -> Value:
        """Whether the code whose lowest bit is `at` is no number."""
        code = self.word[at : at + coding.bits]
        if isinstance(coding.form, Posit):
            return code[-1] & ~code[:-1].any()
        assert isinstance(coding.form, Minifloat)
        if coding.form.specials == "ieee":
            return code[coding.form.fraction : -1].all()
        return code[:-1].all()

    def _code(self, coding: Coding, at: int) -> tuple[Value, Value]:
        """Significand and scale of the code whose lowest bit is `at`."""
        if (coding, at) not in self._known:
            self._known[coding, at] = self._decoded(coding, at)
        return self._known[coding, at]

    def _decoded(self, coding: Coding, at: int) -> tuple[Value, Value]:
        code, magnitude = (word[at : at + coding.bits] for word in (self.word, self.magnitude))
        form = coding.form
        name = f"{self.name}_{form.name}_{at // coding.bits}"
        if isinstance(form, Integer):
            if not coding.scale:
                return magnitude, Const(0, 0)
            return Cat(magnitude[:-2], magnitude[-2] | magnitude[-1]), magnitude[-1]
        if isinstance(form, Minifloat):
            return self._minifloat(form, code, coding, name)
        if coding.significand == 1:
            return self._power(magnitude, name)
        whole = any(isinstance(c.form, Posit) and c.bits == WORD for c in self.codings.values())
        if coding.bits == WORD or (whole and at):
            return self._posit_pair()[coding.bits < WORD]
        return self._posit(magnitude[:-1], name)

    def _minifloat(
        self, form: Minifloat, code: Value, coding: Coding, name: str
    ) -> tuple[Value, Value]:
        fraction, exponent = code[: form.fraction], code[form.fraction : -1]
        if not coding.scale:  # e2m1 in halves
            m0, e0, e1 = fraction[0], exponent[0], exponent[1]
            number = Signal(4, name=f"{name}_number")
            self.m.d.comb += number.eq(
                Cat(m0 & ~e1, Mux(e1, m0 & ~e0, e0), e1 & (m0 | ~e0), e1 & e0)
            )
            return number, Const(0, 0)
        normal = Signal(name=f"{name}_normal")
        self.m.d.comb += normal.eq(exponent.any())
        rest = Const(0, coding.significand - form.fraction - 1)
        significand = Cat(rest, fraction, normal) if len(rest) else Cat(fraction, normal)
        return significand, Cat(exponent[0] | ~normal, exponent[1:])

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
        pairs = [
            self.flags.hot[mode]
            for mode, coding in self.codings.items()
            if mode.lanes == 2 and coding.bits == WORD // 2 and isinstance(coding.form, Posit)
        ]
        half = (pairs[0] if len(pairs) == 1 else any_flag(pairs)) if pairs else None
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
