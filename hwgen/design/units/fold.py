"""The sums of a lane as one sum."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.shared import shared
from hwgen.design.simd.config import SimdConfig


@shared
class SimdFold(wiring.Component):
    """Adds up the four sums of a lane, or the two; the only one stays.  Latency 1, interval 1.

    acc, nan  In   as `SimdLane` shows them
    mode      In   as the lane's; left out where there is one mode
    total     Out  the sum of all in place of the first, modulo its bits; above it anything
    marks     Out  in place of the flags: the lowest says that one of them was set
    """

    LATENCY: ClassVar[int] = 1

    acc: Signal
    nan: Signal
    mode: Signal
    total: Signal
    marks: Signal

    def __init__(self, config: SimdConfig) -> None:
        self.config = config
        self.layout = layout = config.layout
        index = (len(layout.modes) - 1).bit_length()
        special = layout.special
        super().__init__(
            {
                "acc": In(layout.width),
                **({"nan": In(layout.chunks)} if special else {}),
                **({"mode": In(index)} if index else {}),
                "total": Out(layout.width),
                **({"marks": Out(layout.chunks)} if special else {}),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("simd_fold")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        layout = self.layout
        size = layout.chunk
        found: Value = self.acc
        for lanes in (4, 2):
            if not layout.of(lanes):
                continue
            here = Signal(name=f"by_{lanes}")
            m.d.comb += here.eq(self._is(lanes))
            bits = size * layout.chunks // lanes
            pieces = [self.acc[i * bits : (i + 1) * bits] for i in range(lanes)]
            total = Signal(bits, name=f"sum_of_{lanes}")
            m.d.comb += total.eq(sum(pieces[1:], start=pieces[0]))
            lowest = Signal(bits, name=f"lowest_of_{lanes}")
            m.d.comb += lowest.eq(Mux(here, total, found[:bits]))
            found = Cat(lowest, found[bits:])
        held = Signal(layout.width, reset_less=True, name="total_held")
        m.d.sync += held.eq(found)
        m.d.comb += self.total.eq(held)
        if layout.special:
            mark = Signal(reset_less=True, name="mark_held")
            m.d.sync += mark.eq(self.nan.any())
            m.d.comb += self.marks.eq(Cat(mark, Const(0, layout.chunks - 1)))
        return m

    def _is(self, lanes: int) -> Value:
        """Whether the mode has so many sums."""
        modes = self.layout.modes
        ours = [number for number, each in enumerate(modes) if each.lanes == lanes]
        if len(ours) == len(modes):
            return Const(1, 1)
        flag: Value = Const(0, 1)
        for number in ours:
            flag = flag | (self.mode == number)
        return flag
