"""The read-out of SIMD lanes: sums rounded to codes, one per cycle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen import formats
from hwgen.config import Config, param
from hwgen.design.codec.special import TWOS, special_codes
from hwgen.design.delay import delay
from hwgen.design.protocol import FLAG, Interface, Numbers, rigid_channel
from hwgen.design.shared import shared
from hwgen.design.simd.config import SimdConfig, modes_param
from hwgen.design.simd.modes import PLAIN, Layout, check_modes, layout_of
from hwgen.design.simd.normal import Partial, begun, finished, stepped
from hwgen.design.simd.select import ONE, ZERO, any_flag, chosen
from hwgen.design.simd.unpack import on_top, unpacked
from hwgen.design.simd.write import Cut, cut_to, exponent_bias, kept_bits
from hwgen.errors import UserError
from hwgen.formats import Format, Integer
from hwgen.formats.minifloat import Minifloat
from hwgen.formats.posit import Posit
from hwgen.rtl import INPUT, OUTPUT, Timing

LATENCY = 4


@dataclass(frozen=True)
class SimdReadoutConfig(Config):
    """The modes of the lanes, and the format that their sums are rounded to."""

    prefix: ClassVar[str] = "simd_readout"

    modes: str = modes_param()
    to: str = param(
        "posit16_1",
        "format of the codes",
        choices=(*PLAIN, "bf16", "fp32"),
        sweep=("posit16_1", "posit8_0", "fp32"),
        tag="to_{}",
    )
    saturate: str = param(
        "on",
        "beyond the range: on: the nearest end of it; off: the infinity or the NaN of the format; "
        "an infinite float32 sum stays what it is in fp32",
        choices=("on", "off"),
        sweep=("on", "off"),
        tag="saturate_{}",
    )

    def __post_init__(self) -> None:
        check_modes("modes", self.modes)
        super().__post_init__()

    def check(self) -> None:
        if self.saturate == "off" and special_codes(self.form).nan is None:
            rule = f"must be on: {self.to} has neither infinity nor NaN to write instead"
            raise UserError("saturate", rule, "off", "on")

    @property
    def form(self) -> Format:
        found = formats.get(self.to)
        assert isinstance(found, Format)
        return found

    @property
    def layout(self) -> Layout:
        return layout_of(SimdConfig(self.modes).names)

    @property
    def given(self) -> dict[str, Numbers]:
        """Inputs of the read-out."""
        layout = self.layout
        index = (len(layout.modes) - 1).bit_length()
        elements = (layout.chunks - 1).bit_length()
        return {
            "acc": Numbers(layout.chunk, layout.chunks),
            **({"nan": Numbers(1, layout.chunks)} if layout.special else {}),
            **({"mode": Numbers(index)} if index else {}),
            **({"element": Numbers(elements)} if elements else {}),
        }

    @property
    def found(self) -> dict[str, Numbers]:
        """Outputs of the read-out."""
        special = self.layout.special or bool(self.layout.rounded)
        silent = special and special_codes(self.form).nan is None
        return {"code": Numbers(self.form.width), **({"invalid": FLAG} if silent else {})}


@dataclass(frozen=True)
class Floating:
    """Beside the significand of a rounded sum.

    here      whether the sum is one; of others the parts but the exponent are 0
    exponent  field of its code
    """

    here: Value
    exponent: Value
    negative: Value
    infinite: Value

    def late(self, m: Module, name: str) -> Floating:
        """A cycle later."""
        return Floating(
            self.here if self.here is ONE else delay(m, self.here, 1, f"floating_{name}"),
            delay(m, self.exponent, 1, f"float_exponent_{name}"),
            delay(m, self.negative, 1, f"float_negative_{name}"),
            delay(m, self.infinite, 1, f"float_infinite_{name}"),
        )


@shared
class SimdReadout(wiring.Component):
    """code = number next to a sum of a lane, ties to even.  Latency 4, interval 1.

    One for a row of lanes: it takes the accumulator of another lane, or another element of one,
    in every cycle.

    acc, nan  In   as `SimdLane` shows them
    mode      In   as the lane's; left out where there is one mode
    element   In   which sum, from the low bits on; left out where all modes have one
    code      Out  of the format `to`, as `Format.encode` has it
    invalid   Out  the sum has met what is no number, and the format has no code for that: the
                   code is 0.  Left out where it has one, or where all codes are numbers

    A float32 sum is rounded as an exact one; infinities are beyond the range.
    """

    acc: Signal
    nan: Signal
    mode: Signal
    element: Signal
    code: Signal
    invalid: Signal

    def __init__(self, config: SimdReadoutConfig) -> None:
        self.config = config
        self.layout = config.layout
        self.form = config.form
        self.special = special_codes(self.form)
        self.given, self.found = config.given, config.found
        super().__init__(
            {
                **{name: In(n.bits) for name, n in self.given.items()},
                **{name: Out(n.bits) for name, n in self.found.items()},
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module

    @property
    def interface(self) -> Interface:
        return Interface(
            (
                rigid_channel("sums", INPUT, self.given),
                rigid_channel("codes", OUTPUT, self.found),
            ),
            Timing(LATENCY, 1),
        )

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        layout, form = self.layout, self.form
        mode = self.mode if "mode" in self.given else Const(0, 0)
        if layout.rounded:
            word, negative, nan, floating = self._any_sum(m, mode)
        else:
            (word, negative, nan), floating = self._sum(m, mode), None
        # Half of the steps, from the widest on, take about as long as choosing the sum.
        partial = begun(word, kept_bits(form), negative, ZERO)
        for _ in range(2):
            partial = self._step(m, partial, "far")
        partial = self._late(m, partial, "far")
        mode, nan = (
            delay(m, value, 1, f"{name}_far") if len(value) else value
            for value, name in ((mode, "mode"), (nan, "nan"))
        )
        floating = floating and floating.late(m, "far")
        while partial.step:
            partial = self._step(m, partial, "near")
        partial = self._late(m, partial, "near")
        mode, nan = (
            delay(m, value, 1, f"{name}_near") if len(value) else value
            for value, name in ((mode, "mode"), (nan, "nan"))
        )
        floating = floating and floating.late(m, "near")
        found = finished(m, partial)
        exponent, least, most = self._exponent(m, mode, found.zeros, found.carry, floating)
        cut = cut_to(m, form, found.word, exponent, found.sticky, least, most)
        body = delay(m, cut.body, 1, "body_cut")
        up, number, beyond, negative, nan = (
            delay(m, value, 1, f"{name}_cut")
            for value, name in (
                (cut.up, "up"),
                (cut.number, "number"),
                (cut.beyond, "beyond"),
                (partial.negative, "negative"),
                (nan, "nan"),
            )
        )
        infinite: Value | None = None
        if floating is not None:
            floating = floating.late(m, "cut")
            negative, infinite = negative | floating.negative, floating.infinite
        self._write(m, Cut(body, up, number, beyond), negative, nan, infinite)
        return m

    def _any_sum(self, m: Module, mode: Value) -> tuple[Value, Value, Value, Floating]:
        """As `_sum`, where some sums are rounded, and what is beside the significand of these."""
        layout = self.layout
        numbers = [n for n, each in enumerate(layout.modes) if each.acc is not None]
        acc = layout.rounded[0].acc
        assert acc is not None
        here: Value = ONE
        if layout.exact:
            here = Signal(name="floating")
            m.d.comb += here.eq(any_flag(mode == number for number in numbers))
        parts = unpacked(m, acc, self.acc[: acc.width], here)
        floating = Floating(here, parts.exponent, parts.sign & here, parts.infinite)
        top = on_top(parts.significand, layout.width)
        if not layout.exact:
            unused = Signal(name="unused_mode")
            m.d.comb += unused.eq(mode.any())
            return top, ZERO, parts.nan, floating
        word, negative, nan = self._sum(m, mode)
        whole = Signal(layout.width, name="any_sum")
        less = Signal(name="less_than_0")
        wrong = Signal(name="no_number")
        m.d.comb += [
            whole.eq(Mux(here, top, word)),
            less.eq(negative & ~here),
            wrong.eq(Mux(here, parts.nan, nan)),
        ]
        return whole, less, wrong, floating

    @staticmethod
    def _step(m: Module, partial: Partial, name: str) -> Partial:
        return stepped(m, partial, name) if partial.step else partial

    @staticmethod
    def _late(m: Module, partial: Partial, name: str) -> Partial:
        zeros = delay(m, Cat(*partial.zeros), 1, f"zeros_{name}")
        return Partial(
            delay(m, partial.word, 1, f"word_{name}"),
            partial.kept,
            partial.step,
            tuple(zeros),
            delay(m, partial.negative, 1, f"negative_{name}"),
            delay(m, partial.sticky, 1, f"sticky_{name}"),
        )

    def _sum(self, m: Module, mode: Value) -> tuple[Value, Value, Value]:
        """The sum in ones' complement from the lowest bit on, whether it is negative, its flag."""
        layout = self.layout
        lanes: dict[int, Value] = {}
        for count in (4, 2, 1):
            own = [n for n, each in enumerate(layout.modes) if each.lanes == count]
            if own:
                lanes[count] = ONE
                if len(own) < len(layout.modes):
                    lanes[count] = Signal(name=f"by_{count}")
                    m.d.comb += lanes[count].eq(any_flag(mode == number for number in own))
        size = layout.chunk
        chunks = [self.acc[n * size : (n + 1) * size] for n in range(layout.chunks)]
        cases: list[list[tuple[Value, Value]]] = [[] for _ in chunks]
        signs: list[tuple[Value, Value]] = []
        nans: list[tuple[Value, Value]] = []
        filled: list[list[Value]] = [[] for _ in chunks]
        for count, flag in lanes.items():
            step = layout.chunks // count
            for j in range(step):
                filled[j].append(flag)
            for element in range(count):
                here = flag
                if count > 1:
                    here = Signal(name=f"element_{element}_of_{count}")
                    digits = (count - 1).bit_length()
                    m.d.comb += here.eq(flag & (self.element[:digits] == element))
                signs.append((here, chunks[(element + 1) * step - 1][-1]))
                if layout.special:
                    nans.append((here, self.nan[element * step]))
                for j in range(step):
                    cases[j].append((here, chunks[element * step + j]))
        negative = chosen(m, "negative", 1, signs)
        nan = chosen(m, "nan_of_sum", 1, nans) if nans else ZERO
        word = Signal(layout.width)
        parts = []
        for j, own_cases in enumerate(cases):
            picked = chosen(m, f"chunk_{j}", size, own_cases)
            turn = Signal(name=f"turn_{j}")
            m.d.comb += turn.eq(negative & any_flag(filled[j]))
            parts.append(picked ^ turn.replicate(size))
        m.d.comb += word.eq(Cat(*parts))
        return word, negative, nan

    def _exponent(
        self, m: Module, mode: Value, zeros: Value, carry: Value, floating: Floating | None
    ) -> tuple[Value, int, int]:
        """Exponent of the significand plus the format's bias, and its bounds."""
        layout = self.layout
        tops = [
            layout.width - 1 + layout.lsb(each) if each.acc is None else each.acc.bias + 1
            for each in layout.modes
        ]
        bias = exponent_bias(self.form)
        least = min(layout.lsb(each) for each in layout.modes) + bias
        most = max(tops) + 1 + bias
        bits = max(abs(least), abs(most), (1 << len(zeros)) - 1 - min(tops) - bias).bit_length()
        top = Signal(signed(bits + 1), name="exponent_of_top")
        exponent = Signal(signed(bits + 1), name="exponent")
        table = [Const(top_of + bias, signed(bits + 1)) for top_of in tops]
        value: Value = table[0]
        for number, each in enumerate(table[1:], 1):
            value = Mux(mode == number, each, value)
        if floating is not None:
            acc = layout.rounded[0].acc
            assert acc is not None
            value = Mux(floating.here, floating.exponent + (bias - acc.bias), value)
        m.d.comb += [top.eq(value), exponent.eq(top - zeros + carry)]
        return exponent, least, most

    def _write(
        self, m: Module, cut: Cut, negative: Value, nan: Value, infinite: Value | None
    ) -> None:
        """Rounds, holds to the range, and puts the sign on."""
        form, special = self.form, self.special
        grown = Signal(len(cut.body) + 1, name="rounded")
        limit, low = self._limits(len(grown))
        over = Signal(name="over")
        end: Value = Const(limit, len(grown))
        if low != limit:
            end = Signal(len(grown), name="limit")
            m.d.comb += end.eq(Mux(negative, low, limit))
        beyond = cut.beyond if infinite is None else cut.beyond | infinite
        m.d.comb += [
            grown.eq(cut.body + cut.up),
            over.eq(((grown > end) | beyond) & cut.number),
        ]
        held: Value = Mux(over, end, grown)
        if isinstance(form, Posit):
            held = Mux(grown.any(), held, 1)
        size = Signal(len(grown), name="size")
        m.d.comb += size.eq(Mux(cut.number, held, 0))
        code = Signal(form.width, name="code_of_sum")
        m.d.comb += code.eq(special.with_sign(size, negative))
        result: Value = code
        if self.config.saturate == "off" and isinstance(form, Minifloat):
            result = Mux(over, special.infinity(negative), result)
        if infinite is not None and self.form in self._accs:
            result = Mux(infinite, special.infinity(negative), result)
        elif infinite is not None and self.config.saturate == "off" and isinstance(form, Posit):
            nan = nan | infinite
        held_code = Signal(form.width, reset_less=True)
        m.d.sync += held_code.eq(Mux(nan, special.nan or 0, result))
        m.d.comb += self.code.eq(held_code)
        if "invalid" in self.found:
            m.d.comb += self.invalid.eq(delay(m, nan, 1, "invalid_held"))

    @property
    def _accs(self) -> tuple[Format | None, ...]:
        """Formats of rounded sums."""
        return tuple(mode.acc for mode in self.layout.rounded)

    def _limits(self, width: int) -> tuple[int, int]:
        """Greatest code without sign, above and below 0."""
        form = self.form
        if isinstance(form, Minifloat):
            return form.top_code, form.top_code
        half = 1 << (form.width - 1)
        assert self.special.sign == TWOS
        return half - 1, half if isinstance(form, Integer) else half - 1
