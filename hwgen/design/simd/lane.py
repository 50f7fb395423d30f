"""The SIMD lane: four products, two or one per cycle, summed exactly."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.arith.adders import add
from hwgen.design.delay import delay
from hwgen.design.protocol import FLAG, Interface, Numbers, rigid_channel
from hwgen.design.shared import shared
from hwgen.design.simd.config import SimdConfig
from hwgen.design.simd.decode import QUARTERS, Flags, Operand, WordDecoder
from hwgen.design.simd.modes import WINDOW, WORD, Mode
from hwgen.design.simd.place import parts_of, placed, stepped_up
from hwgen.design.simd.product import Products, products_of
from hwgen.design.simd.select import ONE, ZERO, any_flag, gated
from hwgen.rtl import INPUT, OUTPUT, Timing

FINE = WINDOW.bit_length() - 1
DECODED, MULTIPLIED, SHIFTING = range(3)
"""Where a pipeline is cut: behind the decoders, the multiplier, the first steps of the shift."""
ENDINGS = ("decoded", "multiplied", "shifted")
CUTS = {
    1: frozenset[int](),
    2: frozenset((MULTIPLIED,)),
    3: frozenset((DECODED, MULTIPLIED)),
    4: frozenset((DECODED, MULTIPLIED, SHIFTING)),
}
EARLY_STEPS = 3
"""Steps of the shift before the last cut."""


@shared
class SimdLane(wiring.Component):
    """acc = sums of act * wgt since `first`, exact.  Latency 1 + stages, interval 1.

    A word is four codes of 4 bits, two of 8 or one of 16, element 0 in the low bits; so is the
    accumulator one, two or four sums in two's complement, each of its part of the bits.  The
    last bit of a sum counts 2**lsb, by the mode: see `Layout.lsb`.

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
        words = [delay(m, getattr(self, name), 1, f"{name}_word") for name in ("act", "wgt")]
        first = delay(m, self.first, 1, "first_held", reset=True)
        valid = delay(m, self.valid, 1, "valid_held", reset=True)
        mode = delay(m, self.mode, 1, "mode_held") if "mode" in self.given else Const(0, 0)
        flags = self._flags(m, mode, "decoding")
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
        control = [first, valid, mode, signs, wrong]
        names = ("near", "far", "power_1", "power_3")
        control = self._late_control(m, DECODED, control)
        amounts = [self._late(m, DECODED, v, n) for v, n in zip(amounts, names, strict=True)]

        flags = self._flags(m, control[2], "multiplying")
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

        flags = self._flags(m, control[2], "shifting")
        near, far, *powers = amounts
        lower = self._lower_amount(m, near, far, flags)
        upper = far[:FINE]
        low = stepped_up(m, products.low, lower[:EARLY_STEPS], "low")
        high = stepped_up(m, products.high, upper[:EARLY_STEPS], "high")
        low, high = (
            self._late(m, SHIFTING, v, n) for v, n in ((low, "low_part"), (high, "high_part"))
        )
        rest = [lower[EARLY_STEPS:], upper[EARLY_STEPS:], *powers]
        late_names = ("low_rest", "high_rest", "power_1", "power_3")
        rest = [self._late(m, SHIFTING, v, n) for v, n in zip(rest, late_names, strict=True)]
        middle = [
            self._late(m, SHIFTING, v, f"product_{n}")
            for v, n in zip(products.middle, (1, 3), strict=True)
        ]
        # What the last stage does is known before it begins.
        first, valid, _, signs, wrong = control
        taken = Signal(layout.chunks, name="taken")
        spoilt = Signal(layout.chunks, name="spoilt")
        m.d.comb += [
            taken.eq(~wrong & valid.replicate(layout.chunks)),
            spoilt.eq(gated(wrong, valid)),
        ]
        coarse = near[FINE:], far[FINE:]
        first = self._late(m, SHIFTING, first, "first", reset=True)
        signs, spoilt = (
            self._late(m, SHIFTING, v, n) for v, n in ((signs, "signs"), (spoilt, "spoilt"))
        )
        adding = self._late_flags(m, flags)

        low = stepped_up(m, low, rest[0], "low", start=EARLY_STEPS)
        high = stepped_up(m, high, rest[1], "high", start=EARLY_STEPS)
        sources = {"low": self._joined(m, low, high, adding), "high": high}
        for number, product, power in zip((1, 3), middle, rest[2:], strict=True):
            sources[f"middle_{number}"] = self._middle(m, product, power, adding, number)
        parts = parts_of(m, layout, sources, flags, taken, coarse)
        magnitude = placed(
            m, sources, parts, layout.width, lambda v, n: self._late(m, SHIFTING, v, n)
        )
        self._accumulate(m, magnitude, signs, first, adding)
        if layout.special:
            held = Signal(layout.chunks, name="nan_held", reset_less=True)
            m.d.sync += held.eq(gated(held, ~first) | spoilt)
            m.d.comb += self.nan.eq(held)
        return m

    # What travels along.

    def _late(
        self, m: Module, point: int, value: Value, name: str, *, reset: bool = False
    ) -> Value:
        """`value`, a cycle later where the pipeline is cut at `point`."""
        if not len(value) or value is ONE:
            return value
        cut = point in CUTS[self.config.stages]
        return delay(m, value, int(cut), f"{name}_{ENDINGS[point]}", reset=reset)

    def _late_flags(self, m: Module, flags: Flags) -> Flags:
        """What the last stage has to know of the mode."""
        powers = [mode for mode in self.layout.of(4) if mode.scale]
        return Flags(
            {mode: self._late(m, SHIFTING, flags.hot[mode], mode.name) for mode in powers},
            {n: self._late(m, SHIFTING, flag, f"by_{n}") for n, flag in flags.lanes.items()},
        )

    def _late_control(self, m: Module, point: int, control: list[Value]) -> list[Value]:
        names = ("first", "valid", "mode", "signs", "wrong")
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
        )

    # Parts of the way.

    def _flags(self, m: Module, mode: Value, name: str) -> Flags:
        """Which mode it is, from its index."""
        modes = self.layout.modes
        if len(modes) == 1:
            return Flags({modes[0]: ONE}, {modes[0].lanes: ONE})
        hot: dict[Mode, Value] = {}
        for number, each in enumerate(modes):
            flag = Signal(name=f"{name}_{each.name}")
            m.d.comb += flag.eq(mode == number)
            hot[each] = flag
        lanes: dict[int, Value] = {}
        for count in (4, 2, 1):
            own = self.layout.of(count)
            if len(own) == len(modes):
                lanes[count] = ONE
            elif own:
                lanes[count] = Signal(name=f"{name}_by_{count}")
                m.d.comb += lanes[count].eq(any_flag(hot[each] for each in own))
        return Flags(hot, lanes)

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
        if not len(x):
            return Const(0, 0)
        total = Signal(len(x) + 1, name=f"{name}_amount")
        m.d.comb += total.eq(x + y)
        return total

    def _lower_amount(self, m: Module, near: Value, far: Value, flags: Flags) -> Value:
        """How far the lower part is shifted in the window: of the only code, as the upper one."""
        whole = flags.lanes.get(1, ZERO)
        size = min(FINE, max(len(near), len(far) if whole is not ZERO else 0))
        if not size:
            return Const(0, 0)
        ours, theirs = (Cat(v, Const(0, FINE))[:size] for v in (near, far))
        if whole is ZERO or not len(far):
            return ours
        if whole is ONE:
            return theirs
        lower = Signal(size, name="lower_amount")
        m.d.comb += lower.eq(Mux(whole, theirs, ours) if len(near) else gated(theirs, whole))
        return lower

    def _joined(self, m: Module, low: Value, high: Value, flags: Flags) -> Value:
        """The shifted only product; else the lower one."""
        whole = flags.lanes.get(1, ZERO)
        if whole is ZERO or not len(high):
            return low
        up = 2 * self.layout.low
        upper = Cat(Const(0, up), gated(high, whole))
        size = max(len(low), len(upper))
        joined = Signal(size, name="joined")
        m.d.comb += joined.eq(low | upper)
        return joined

    def _middle(self, m: Module, product: Value, power: Value, flags: Flags, number: int) -> Value:
        """Products of element 1 or 3 of four: an integer, or a power of two."""
        powers = [mode for mode in self.layout.of(4) if mode.scale]
        if not powers:
            return product
        mode = powers[0]
        found = Signal(mode.most + 1, name=f"middle_{number}")
        one = Signal(mode.most + 1, name=f"power_of_{number}")
        there = product[0] & flags.hot[mode]
        m.d.comb += one.eq(Cat(*((power == n) & there for n in range(mode.most + 1))))
        integers = len(self.layout.of(4)) > 1
        other = gated(product, ~flags.hot[mode]) if integers else Const(0, 1)
        m.d.comb += found.eq(one | other)
        return found

    def _accumulate(
        self, m: Module, magnitude: Value, signs: Value, first: Value, flags: Flags
    ) -> None:
        """Adds or subtracts in every sum; the carry stops where one ends.

        -x is ~x + 1.  One adder: below every chunk is a bit that passes the carry on or makes
        that 1.
        """
        layout = self.layout
        acc = Signal(layout.width, name="acc_held", reset_less=True)
        base = Signal(layout.width, name="acc_before")
        turned = Signal(layout.width, name="addend")
        size = layout.chunk
        m.d.comb += [
            base.eq(gated(acc, ~first)),
            turned.eq(magnitude ^ Cat(*(s.replicate(size) for s in signs))),
        ]
        x, y = [], []
        for chunk in range(layout.chunks):
            # Sums that go on from the chunk below.
            joins = any_flag(
                flag for lanes, flag in flags.lanes.items() if chunk % (layout.chunks // lanes)
            )
            sign = signs[chunk]
            x += [joins | sign, base[chunk * size : (chunk + 1) * size]]
            y += [sign & ~joins, turned[chunk * size : (chunk + 1) * size]]
        kind = "ripple" if self.config.stages < 4 else "brent-kung"
        total, carry = add(m, Cat(*x), Cat(*y), kind=kind, name="acc_next")
        unused = Signal(name="unused_carry")
        kept = []
        spare = []
        for chunk in range(layout.chunks):
            low = chunk * (size + 1)
            spare.append(total[low])
            kept.append(total[low + 1 : low + 1 + size])
        m.d.comb += [unused.eq(Cat(*spare, carry).any()), self.acc.eq(acc)]
        m.d.sync += acc.eq(Cat(*kept))
