"""Blocks added exactly: a window of fixed point, and flags for what does not fit."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Module, Mux, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.arith.zeros import shifted_up
from hwgen.design.block.config import MOST_SCALE, SCALE_BIAS, SUM_BITS, BlockConfig
from hwgen.design.shared import shared


@shared
class WindowStep(wiring.Component):
    """acc = (0 if first else acc) + floor(total · 2**(scale - 254 + unit - emin)), one cycle later.

    total, scale, nan_block, first  In   a block, as `DotBlock` has it; total is 0 where nan_block
    acc        Out  modulo 2**window, two's complement
    overflow   Out  since `first`: a block was outside the range of acc, or its sum with acc was
    underflow  Out  since `first`: a block was no multiple of 2**emin
    nan        Out  since `first`: a block was no number
    """

    total: Signal
    scale: Signal
    nan_block: Signal
    first: Signal
    acc: Signal

    def __init__(self, config: BlockConfig) -> None:
        self.config = config
        super().__init__(
            {
                "total": In(config.width),
                "scale": In(SUM_BITS),
                "nan_block": In(1),
                "first": In(1),
                "acc": Out(config.window),
                **dict.fromkeys(("overflow", "underflow", "nan"), Out(1)),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("block_window")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        window = self.config.window
        addend, outside, cut = self._placed(m)
        base = Signal(window)
        wide = Signal(window + 1)
        over = Signal()
        acc = Signal(window, name="acc_held", reset_less=True)
        m.d.comb += [
            base.eq(Mux(self.first, 0, acc)),
            wide.eq(Cat(base, base[-1]) + Cat(addend, addend[-1])),
            over.eq(outside | (wide[-1] ^ wide[-2])),
            self.acc.eq(acc),
        ]
        m.d.sync += acc.eq(wide[:window])
        for name, value in (("overflow", over), ("underflow", cut), ("nan", self.nan_block)):
            flag = Signal(name=f"{name}_held")
            m.d.sync += flag.eq(value | (flag & ~self.first))
            m.d.comb += getattr(self, name).eq(flag)
        return m

    def _placed(self, m: Module) -> tuple[Value, Value, Value]:
        """The block in the window, whether bits above it and whether bits below it are lost."""
        config = self.config
        width, window = config.width, config.window
        # In front of the window there is room for a block, and behind it as well.
        far = width + window
        distance = config.unit - config.emin - 2 * SCALE_BIAS + width
        bits = max(abs(distance), distance + MOST_SCALE, far).bit_length() + 1
        wanted = Signal(signed(bits))
        amount = Signal(far.bit_length())
        m.d.comb += [
            wanted.eq(self.scale + distance),
            amount.eq(Mux(wanted < 0, 0, Mux(wanted > far, far, wanted))),
        ]
        word = Signal(far + width)
        m.d.comb += word.eq(Cat(self.total, self.total[-1].replicate(far)))
        placed = shifted_up(m, word, amount, "placed")
        addend, above = placed[width:far], placed[far:]
        outside = Signal()
        cut = Signal()
        m.d.comb += [
            outside.eq((above ^ addend[-1].replicate(width)).any()),
            cut.eq(placed[:width].any()),
        ]
        return addend, outside, cut
