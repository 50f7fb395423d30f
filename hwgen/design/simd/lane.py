"""The SIMD lane: four products, two or one per cycle, summed exactly or in float32."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.delay import delay
from hwgen.design.protocol import FLAG, Interface, Numbers, rigid_channel
from hwgen.design.shared import shared
from hwgen.design.simd.accumulator import added
from hwgen.design.simd.config import SimdConfig
from hwgen.design.simd.decode import QUARTERS, Operand, WordDecoder
from hwgen.design.simd.flags import Flags, flags_of
from hwgen.design.simd.float_sum import FloatSum, FloatSumConfig
from hwgen.design.simd.modes import WORD
from hwgen.design.simd.product import Products, products_of
from hwgen.design.simd.select import ONE, ZERO, any_flag, gated
from hwgen.design.simd.shift import Shift
from hwgen.rtl import INPUT, OUTPUT, Timing

DECODED, MULTIPLIED, SHIFTING = range(3)
"""Where a pipeline is cut: behind the decoders, the multiplier, the first steps of the shift."""
ENDINGS = ("decoded", "multiplied", "shifted")
CUTS = {
    1: frozenset[int](),
    2: frozenset((MULTIPLIED,)),
    3: frozenset((DECODED, MULTIPLIED)),
    4: frozenset((DECODED, MULTIPLIED, SHIFTING)),
}


@shared
class SimdLane(wiring.Component):
    """acc = sums of act * wgt since `first`.  Latency 1 + stages, interval 1.

    A word is four codes of 4 bits, two of 8 or one of 16, element 0 in the low bits; so is the
    accumulator one, two or four sums in two's complement, each of its part of the bits.  The
    last bit of a sum counts 2**lsb, by the mode: see `Layout.lsb`.

    In modes act x wgt, with weights of half the width, the code of a weight is in the low half of
    its part of the word; the rest may be anything, the weights of another beat for one.  In modes
    …_fp32 the low 32 bits of the accumulator are a float32 code, the rest is 0; it is rounded once
    per product as in `FmaPe`, and holds infinities and NaN itself.

    act, wgt  In   words of codes
    mode      In   index of the mode in `modes`; left out where there is one.  An index of none
                   adds nothing.  Another mode than before comes with `first`
    first     In   sums begin anew: what was there before is dropped
    valid     In   products are added; else the sums stay, or are 0 with `first`
    acc       Out  the sums
    nan       Out  for each smallest sum, whether a code of it was no number (NaN, NaR,
                   infinities), which counts as 0; of wider sums the lowest flag.  Left out
                   where all codes of all modes are numbers
    """

    act: Signal
    wgt: Signal
    mode: Signal
    first: Signal
    valid: Signal
    acc: Signal
    nan: Signal

    def __init__(self, config: SimdConfig) -> None:
        self.config = config
        self.layout = config.layout
        index = (len(config.names) - 1).bit_length()
        self.given = {
            "act": Numbers(WORD),
            "wgt": Numbers(WORD),
            **({"mode": Numbers(index)} if index else {}),
            "first": FLAG,
            "valid": FLAG,
        }
        chunks = self.layout.chunks
        self.found = {
            "acc": Numbers(self.layout.chunk, chunks),
            **({"nan": Numbers(1, chunks)} if self.layout.special else {}),
        }
        super().__init__(
            {
                **{name: In(n.bits) for name, n in self.given.items()},
                **{name: Out(n.bits) for name, n in self.found.items()},
            }
        )

    @staticmethod
    def latency(config: SimdConfig) -> int:
        """Cycles from operands to the sums that hold their product."""
        return 1 + config.stages

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module

    @property
    def interface(self) -> Interface:
        return Interface(
            (
                rigid_channel("operands", INPUT, self.given),
                rigid_channel("sums", OUTPUT, self.found),
            ),
            Timing(self.latency(self.config), 1),
        )

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        layout = self.layout
        # Control: which sums, and whether anything happens to them.
        words = [delay(m, self.act, 1, "act_word"), self._weights(m)]
        first = delay(m, self.first, 1, "first_held", reset=True)
        valid = delay(m, self.valid, 1, "valid_held", reset=True)
        mode = delay(m, self.mode, 1, "mode_held") if "mode" in self.given else Const(0, 0)
        flags = flags_of(m, layout, mode, "decoding")
        a, b = (
            WordDecoder(m, layout, flags, word, name).operand()
            for word, name in zip(words, ("act", "wgt"), strict=True)
        )
        # Of every chunk: all quarters that are part of it have the same.
        step = QUARTERS // layout.chunks
        ours, theirs = (Cat(*x.signs[step - 1 :: step]) for x in (a, b))
        signs = Signal(layout.chunks, name="product_signs")
        m.d.comb += signs.eq(ours ^ theirs)
        wrong = self._wrong(m, a, b, valid)
        amounts = [
            self._sum(m, x, y, name)
            for x, y, name in (
                (a.near, b.near, "near"),
                (a.far, b.far, "far"),
                (a.powers[0], b.powers[0], "power_1"),
                (a.powers[1], b.powers[1], "power_3"),
            )
        ]
        a, b = (self._late_operand(m, x, name) for x, name in ((a, "act"), (b, "wgt")))
        control = [first, valid, mode, signs, wrong, self._kinds(m, a, b)]
        names = ("near", "far", "power_1", "power_3")
        control = self._late_control(m, DECODED, control)
        amounts = [self._late(m, DECODED, v, n) for v, n in zip(amounts, names, strict=True)]

        flags = flags_of(m, layout, control[2], "multiplying")
        products = products_of(m, layout, a, b, flags.lanes.get(1, ZERO))
        products = Products(
            self._late(m, MULTIPLIED, products.low, "low_product"),
            self._late(m, MULTIPLIED, products.high, "high_product"),
            (
                self._late(m, MULTIPLIED, products.middle[0], "product_1"),
                self._late(m, MULTIPLIED, products.middle[1], "product_3"),
            ),
        )
        control = self._late_control(m, MULTIPLIED, control)
        amounts = [self._late(m, MULTIPLIED, v, n) for v, n in zip(amounts, names, strict=True)]

        flags = flags_of(m, layout, control[2], "shifting")
        first, valid, _, signs, wrong, kinds = control
        product = Cat(products.low, products.high)
        rounded = self._begun_rounded(m, product, amounts[1], signs, kinds, flags, valid)
        shift = Shift(m, layout, flags, lambda v, n: self._late(m, SHIFTING, v, n))
        if layout.exact:
            shift.begin(products, amounts)
        # What the last stage does is known before it begins.
        taken = Signal(layout.chunks, name="taken")
        spoilt = Signal(layout.chunks, name="spoilt")
        m.d.comb += [
            taken.eq(~wrong & valid.replicate(layout.chunks)),
            spoilt.eq(gated(wrong, valid)),
        ]
        first = self._late(m, SHIFTING, first, "first", reset=True)
        signs, spoilt = (
            self._late(m, SHIFTING, v, n) for v, n in ((signs, "signs"), (spoilt, "spoilt"))
        )
        self._accumulate(m, shift, taken, signs, first, rounded)
        if layout.special:
            held = Signal(layout.chunks, name="nan_held", reset_less=True)
            m.d.sync += held.eq(gated(held, ~first) | spoilt)
            m.d.comb += self.nan.eq(held)
        return m

    def _accumulate(
        self,
        m: Module,
        shift: Shift,
        taken: Value,
        signs: Value,
        first: Value,
        rounded: dict[str, Value],
    ) -> None:
        """The last stage."""
        layout = self.layout
        adding = shift.late_flags() if layout.exact else None
        magnitude = shift.placed(taken, adding) if adding is not None else None
        acc = Signal(layout.width, name="acc_held", reset_less=True)
        base = Signal(layout.width, name="acc_before")
        m.d.comb += base.eq(gated(acc, ~first))
        found: Value = base
        if adding is not None and magnitude is not None:
            kind = "ripple" if self.config.stages < 4 else "brent-kung"
            found = added(m, layout, base, magnitude, signs, adding, kind)
        m.d.comb += self.acc.eq(acc)
        m.d.sync += acc.eq(self._rounded(m, rounded, base, found))

    def _begun_rounded(
        self,
        m: Module,
        product: Value,
        amount: Value,
        signs: Value,
        kinds: Value,
        flags: Flags,
        valid: Value,
    ) -> dict[str, Value]:
        """What a rounded sum is made of, and `take`, whether it is; for the last stage."""
        modes = self.layout.rounded
        if not modes:
            return {}
        config = self._float_sum
        exponent = Signal(config.exponent_shape, name="product_exponent")
        bits = len(exponent)
        offset: Value = Const(config.each[0].offset, signed(bits))
        if len(modes) > 1:
            other = Const(config.each[1].offset, signed(bits))
            offset = Mux(flags.hot[modes[1]], other, offset)
        m.d.comb += exponent.eq(amount + offset)
        take = Signal(name="rounding")
        m.d.comb += take.eq(any_flag(flags.hot[mode] for mode in modes) & valid)
        found = {
            "product": product[: config.product],
            "exponent": exponent,
            "sign": signs[0],
            "zero": kinds[0],
            "inf": kinds[1],
            "nan": kinds[2],
        }
        late = {key: self._late(m, SHIFTING, value, f"float_{key}") for key, value in found.items()}
        return {**late, "take": self._late(m, SHIFTING, take, "rounding")}

    def _rounded(self, m: Module, given: dict[str, Value], base: Value, found: Value) -> Value:
        """The next value of the accumulator: `found`, or a rounded sum in its low bits."""
        if not given:
            return found
        m.submodules.float_sum = unit = FloatSum(self._float_sum)
        bits = len(unit.next_state)
        m.d.comb += [
            unit.state.eq(base[:bits]),
            *(getattr(unit, key).eq(value) for key, value in given.items() if key != "take"),
        ]
        return Cat(Mux(given["take"], unit.next_state, found[:bits]), found[bits:])

    @property
    def _float_sum(self) -> FloatSumConfig:
        return FloatSumConfig("+".join(mode.form.name for mode in self.layout.rounded))

    def _weights(self, m: Module) -> Value:
        """The word of the weights a cycle later; bits that no mode looks at are 0."""
        used = self.layout.weights
        if len(used) == WORD:
            return delay(m, self.wgt, 1, "wgt_word")
        unused = Signal(name="unused_wgt")
        rest = [self.wgt[bit] for bit in range(WORD) if bit not in used]
        m.d.comb += unused.eq(Cat(*rest).any())
        held = iter(delay(m, Cat(*(self.wgt[bit] for bit in used)), 1, "wgt_word"))
        return Cat(*(next(held) if bit in used else Const(0, 1) for bit in range(WORD)))

    # What travels along.

    def _late(
        self, m: Module, point: int, value: Value, name: str, *, reset: bool = False
    ) -> Value:
        """`value`, a cycle later where the pipeline is cut at `point`."""
        if not len(value) or value is ONE:
            return value
        cut = point in CUTS[self.config.stages]
        return delay(m, value, int(cut), f"{name}_{ENDINGS[point]}", reset=reset)

    def _late_control(self, m: Module, point: int, control: list[Value]) -> list[Value]:
        names = ("first", "valid", "mode", "signs", "wrong", "kinds")
        return [
            self._late(m, point, value, name, reset=name in ("first", "valid"))
            for value, name in zip(control, names, strict=True)
        ]

    def _late_operand(self, m: Module, x: Operand, name: str) -> Operand:
        def late(value: Value, part: str) -> Value:
            return self._late(m, DECODED, value, f"{name}_{part}")

        return Operand(
            late(x.low, "low"),
            late(x.high, "high"),
            (late(x.middle[0], "middle_1"), late(x.middle[1], "middle_3")),
            x.near,
            x.far,
            x.powers,
            x.signs,
            x.wrong,
            x.kinds,
        )

    # Parts of the way.

    def _kinds(self, m: Module, a: Operand, b: Operand) -> Value:
        """Whether a product for a rounded sum is zero, infinite, no number."""
        if not self.layout.rounded:
            return Const(0, 0)
        (zero, infinite, nan), (zero_too, infinite_too, nan_too) = a.kinds, b.kinds
        kinds = Signal(3, name="kinds")
        wrong = (infinite & zero_too) | (infinite_too & zero)
        m.d.comb += kinds.eq(Cat(zero | zero_too, infinite | infinite_too, nan | nan_too | wrong))
        return kinds

    def _wrong(self, m: Module, a: Operand, b: Operand, valid: Value) -> Value:
        """For the lowest chunk of each sum, whether a code is no number."""
        chunks = self.layout.chunks
        if not self.layout.special:
            return Const(0, chunks)
        each: list[list[Value]] = [[] for _ in range(chunks)]
        for operand in (a, b):
            for lanes, words in operand.wrong.items():
                for word in words:
                    for lane in range(lanes):
                        each[lane * chunks // lanes].append(word[lane])
        wrong = Signal(chunks, name="wrong")
        m.d.comb += wrong.eq(Cat(*(any_flag(flags) for flags in each)))
        return wrong

    @staticmethod
    def _sum(m: Module, x: Value, y: Value, name: str) -> Value:
        if not len(x) or not len(y):
            return x if len(x) else y
        total = Signal(max(len(x), len(y)) + 1, name=f"{name}_amount")
        m.d.comb += total.eq(x + y)
        return total
