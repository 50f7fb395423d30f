"""Bytes to a serial line."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Const, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.host.uart_config import UartConfig
from hwgen.design.host.uart_receiver import BITS
from hwgen.design.shared import shared


@shared
class UartTransmitter(wiring.Component):
    """valid, ready, data  In, Out, In  a byte is taken when the last one's stop bit is over
    tx                     Out          the line: a register, 1 when idle
    """

    def __init__(self, config: UartConfig) -> None:
        self.config = config
        super().__init__({"valid": In(1), "ready": Out(1), "data": In(8), "tx": Out(1, init=1)})

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("uart_transmitter")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        divider = self.config.divider
        ticks = Signal(range(divider))
        left = Signal(range(BITS + 1))
        rest = Signal(BITS - 1)
        m.d.comb += self.ready.eq(left == 0)
        with m.If(left == 0), m.If(self.valid):
            m.d.sync += [
                left.eq(BITS),
                ticks.eq(divider - 1),
                rest.eq(Cat(self.data, Const(1, 1))),
                self.tx.eq(0),
            ]
        with m.Elif(ticks == 0):
            m.d.sync += [
                left.eq(left - 1),
                ticks.eq(divider - 1),
                rest.eq(Cat(rest[1:], Const(1, 1))),
                self.tx.eq(rest[0]),
            ]
        with m.Else():
            m.d.sync += ticks.eq(ticks - 1)
        return m
