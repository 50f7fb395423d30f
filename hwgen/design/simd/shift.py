"""From products to their places in the accumulator."""

from __future__ import annotations

from collections.abc import Callable

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value

from hwgen.design.simd.flags import Flags
from hwgen.design.simd.modes import WINDOW, Layout
from hwgen.design.simd.place import parts_of, placed, stepped_up
from hwgen.design.simd.product import Products
from hwgen.design.simd.select import ONE, ZERO, gated

FINE = WINDOW.bit_length() - 1
LOW_STEPS, HIGH_STEPS = 4, 2
"""Steps of the shifts of the lower and of the upper part before the last registers of a pipeline:
of 2, 3 or 4 each the pair with which the slowest stage of four is the shortest on SG13G2."""


class Shift:
    """Products of exact modes, shifted in two stages: by a fine shift, then in steps of WINDOW.

    flags  of the mode in the first stage
    late   makes a value and its name the value of the second stage
    """

    def __init__(
        self, m: Module, layout: Layout, flags: Flags, late: Callable[[Value, str], Value]
    ) -> None:
        self.m, self.layout, self.flags, self.late = m, layout, flags, late

    def begin(self, products: Products, amounts: list[Value]) -> None:
        """The first stage; amounts of the lower and the upper part, and of elements 1 and 3."""
        m, late = self.m, self.late
        near, far, *powers = amounts
        lower = self._lower_amount(near, far)
        upper = far[:FINE]
        low = stepped_up(m, products.low, lower[:LOW_STEPS], "low")
        high = stepped_up(m, products.high, upper[:HIGH_STEPS], "high")
        self._parts = tuple(late(v, n) for v, n in ((low, "low_part"), (high, "high_part")))
        rest = [lower[LOW_STEPS:], upper[HIGH_STEPS:], *powers]
        names = ("low_rest", "high_rest", "power_1", "power_3")
        self._rest = [late(v, n) for v, n in zip(rest, names, strict=True)]
        self._middle = [
            late(v, f"product_{n}") for v, n in zip(products.middle, (1, 3), strict=True)
        ]
        self._coarse = near[FINE:], far[FINE : self._reach]

    def late_flags(self) -> Flags:
        """What the second stage has to know of the mode."""
        powers = [mode for mode in self.layout.of(4) if mode.act.scale]
        return Flags(
            {mode: self.late(self.flags.hot[mode], mode.name) for mode in powers},
            {n: self.late(flag, f"by_{n}") for n, flag in self.flags.lanes.items()},
        )

    def placed(self, taken: Value, flags: Flags) -> Value:
        """The second stage: what is added to or taken from the sums.

        taken  for the lowest chunk of each sum, whether products are added; of the first stage
        flags  of the mode in the second stage
        """
        m, layout = self.m, self.layout
        low = stepped_up(m, self._parts[0], self._rest[0], "low", start=LOW_STEPS)
        high = stepped_up(m, self._parts[1], self._rest[1], "high", start=HIGH_STEPS)
        sources = {"low": self._joined(low, high, flags), "high": high}
        for number, product, power in zip((1, 3), self._middle, self._rest[2:], strict=True):
            sources[f"middle_{number}"] = self._power(product, power, flags, number)
        parts = parts_of(m, layout, sources, self.flags, taken, self._coarse)
        return placed(m, sources, parts, layout.width, self.late)

    @property
    def _reach(self) -> int | None:
        """Bits of the greatest shift of exact products, where other modes have greater ones."""
        if not self.layout.rounded:
            return None
        return max(FINE, max(mode.most for mode in self.layout.exact).bit_length())

    @property
    def _single(self) -> bool:
        """Whether there are exact modes with one product."""
        return any(mode.lanes == 1 for mode in self.layout.exact)

    def _lower_amount(self, near: Value, far: Value) -> Value:
        """How far the lower part is shifted in the window: of the only code, as the upper one."""
        whole = self.flags.lanes.get(1, ZERO) if self._single else ZERO
        size = min(FINE, max(len(near), len(far) if whole is not ZERO else 0))
        if not size:
            return Const(0, 0)
        ours, theirs = (Cat(v, Const(0, FINE))[:size] for v in (near, far))
        if whole is ZERO or not len(far):
            return ours
        if whole is ONE:
            return theirs
        lower = Signal(size, name="lower_amount")
        self.m.d.comb += lower.eq(Mux(whole, theirs, ours) if len(near) else gated(theirs, whole))
        return lower

    def _joined(self, low: Value, high: Value, flags: Flags) -> Value:
        """The shifted only product; else the lower one."""
        whole = flags.lanes.get(1, ZERO) if self._single else ZERO
        if whole is ZERO or not len(high):
            return low
        up = 2 * self.layout.low
        upper = Cat(Const(0, up), gated(high, whole))
        size = max(len(low), len(upper))
        joined = Signal(size, name="joined")
        self.m.d.comb += joined.eq(low | upper)
        return joined

    def _power(self, product: Value, power: Value, flags: Flags, number: int) -> Value:
        """Products of element 1 or 3 of four: an integer, or a power of two."""
        powers = [mode for mode in self.layout.of(4) if mode.act.scale]
        if not powers:
            return product
        mode = powers[0]
        found = Signal(mode.most + 1, name=f"middle_{number}")
        one = Signal(mode.most + 1, name=f"power_of_{number}")
        there = product[0] & flags.hot[mode]
        self.m.d.comb += one.eq(Cat(*((power == n) & there for n in range(mode.most + 1))))
        integers = len(self.layout.of(4)) > 1
        other = gated(product, ~flags.hot[mode]) if integers else Const(0, 1)
        self.m.d.comb += found.eq(one | other)
        return found
