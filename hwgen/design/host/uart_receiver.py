"""Bytes from a serial line."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.host.uart_config import UartConfig
from hwgen.design.shared import shared

BITS = 10
"""Start, eight of data, stop."""


@shared
class UartReceiver(wiring.Component):
    """Every bit is taken once, in its middle as counted from the start bit's edge.

    rx             In   the line, from another clock: two registers
    data, valid    Out  a byte, and 1 in the cycle in which it is complete
    broken         Out  1 in the cycle in which a byte without a stop bit ended

    A start bit that is gone in its middle is none.  The byte ends in the middle of the stop bit,
    so that a sender may be early; after one without a stop bit the line must be 1 first.
    """

    def __init__(self, config: UartConfig) -> None:
        self.config = config
        super().__init__({"rx": In(1), "data": Out(8), "valid": Out(1), "broken": Out(1)})

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("uart_receiver")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        divider = self.config.divider
        first, line, before = Signal(init=1), Signal(init=1), Signal(init=1)
        m.d.sync += [first.eq(self.rx), line.eq(first), before.eq(line)]
        ticks = Signal(range(divider))
        left = Signal(range(BITS + 1))
        sample = Signal()
        m.d.comb += sample.eq((left != 0) & (ticks == 0))
        with m.If(left == 0):
            m.d.sync += ticks.eq(divider // 2 - 1)
            with m.If(before & ~line):
                m.d.sync += left.eq(BITS)
        with m.Elif(sample):
            m.d.sync += [ticks.eq(divider - 1), left.eq(left - 1)]
            with m.If((left == BITS) & line):
                m.d.sync += left.eq(0)
            with m.If(left != 1):
                m.d.sync += self.data.eq(Cat(self.data[1:], line))
        with m.Else():
            m.d.sync += ticks.eq(ticks - 1)
        m.d.comb += [
            self.valid.eq(sample & (left == 1) & line),
            self.broken.eq(sample & (left == 1) & ~line),
        ]
        return m
