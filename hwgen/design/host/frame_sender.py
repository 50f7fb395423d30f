"""Frames of SLIP, byte by byte."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.config import Config
from hwgen.design.shared import shared
from hwgen.link import END, ESC, ESC_END, ESC_ESC


@dataclass(frozen=True)
class SenderConfig(Config):
    """There is one kind."""

    prefix: ClassVar[str] = "frame_sender"


@shared
class FrameSender(wiring.Component):
    """valid, ready, data  In, Out, In  a byte of the frame: it goes out as it is or escaped
    mark                   In           with valid: an END in its place
    out_valid, out_ready, out_data  Out, In, Out  to the `UartTransmitter`
    """

    def __init__(self, config: SenderConfig) -> None:
        self.config = config
        super().__init__(
            {
                "valid": In(1),
                "ready": Out(1),
                "data": In(8),
                "mark": In(1),
                "out_valid": Out(1),
                "out_ready": In(1),
                "out_data": Out(8),
            }
        )

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        special, second = Signal(), Signal()
        m.d.comb += [
            special.eq(~self.mark & ((self.data == END) | (self.data == ESC))),
            self.out_valid.eq(self.valid),
            self.ready.eq(self.out_ready & (second | ~special)),
        ]
        with m.If(self.mark):
            m.d.comb += self.out_data.eq(END)
        with m.Elif(second):
            m.d.comb += self.out_data.eq(Mux(self.data == END, ESC_END, ESC_ESC))
        with m.Elif(special):
            m.d.comb += self.out_data.eq(ESC)
        with m.Else():
            m.d.comb += self.out_data.eq(self.data)
        with m.If(self.valid & self.out_ready):
            m.d.sync += second.eq(special & ~second)
        return m
