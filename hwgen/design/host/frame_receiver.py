"""Frames of SLIP into a buffer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.config import Config
from hwgen.design.memory import Ram, RamConfig
from hwgen.design.shared import shared
from hwgen.link import END, ESC, ESC_END, ESC_ESC

ROOM = 512
"""Bytes of the buffer."""
LEAST = 11
"""Bytes of the shortest request."""


@dataclass(frozen=True)
class FrameConfig(Config):
    """There is one kind."""

    prefix: ClassVar[str] = "frame_receiver"


@shared
class FrameReceiver(wiring.Component):
    """Collects the bytes between two ENDs, then waits until it is told to go on.

    data, valid, broken   In   from the `UartReceiver`
    crc_good              In   from the `Crc32`, which gets what is in the frame
    crc_feed, crc_data    Out
    held                  Out  there is a frame; what comes meanwhile is lost
    good                  Out  with held: it is whole
    length                Out  its bytes
    resume               In   on to the next one
    read, address, read_data  In, In, Out  a byte of it, one cycle later
    """

    def __init__(self, config: FrameConfig) -> None:
        self.config = config
        super().__init__(
            {
                "data": In(8),
                "valid": In(1),
                "broken": In(1),
                "crc_good": In(1),
                "crc_feed": Out(1),
                "crc_data": Out(8),
                "held": Out(1),
                "good": Out(1),
                "length": Out(range(ROOM + 1)),
                "resume": In(1),
                "read": In(1),
                "address": In(range(ROOM)),
                "read_data": Out(8),
            }
        )

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        m.submodules.bytes = memory = Ram(RamConfig(ROOM, 8))
        escaped, spoilt, stored = Signal(), Signal(), Signal()
        full, known, mark = Signal(), Signal(), Signal()
        m.d.comb += [
            full.eq(self.length == ROOM),
            known.eq((self.data == ESC_END) | (self.data == ESC_ESC)),
            mark.eq(self.data == END),
            self.crc_data.eq(Mux(escaped, Mux(self.data == ESC_END, END, ESC), self.data)),
            stored.eq(self.valid & ~self.held & ~mark & ~full & (escaped | (self.data != ESC))),
            self.crc_feed.eq(stored),
            *memory.write(stored, self.length[: (ROOM - 1).bit_length()], self.crc_data),
            # Never both, and seen to be so: a mapper needs no bypass.
            *memory.read(self.read & ~stored, self.address),
            self.read_data.eq(memory.read_data),
            self.good.eq(~spoilt & self.crc_good & (self.length >= LEAST)),
        ]
        with m.If(self.resume):
            m.d.sync += [self.held.eq(0), self.length.eq(0), spoilt.eq(0), escaped.eq(0)]
        with m.Elif(~self.held):
            with m.If(self.valid & mark):
                # An escape that END cuts off was none: the frame lacks a byte.
                m.d.sync += [escaped.eq(0), spoilt.eq(spoilt | escaped)]
                m.d.sync += self.held.eq((self.length != 0) | spoilt | escaped)
            with m.Elif(self.valid):
                m.d.sync += escaped.eq(~escaped & (self.data == ESC))
                with m.If((escaped & ~known) | full):
                    m.d.sync += spoilt.eq(1)
            with m.If(self.broken):
                m.d.sync += spoilt.eq(1)
            with m.If(stored):
                m.d.sync += self.length.eq(self.length + 1)
        return m
