"""The CRC-32 of IEEE 802.3, a bit per clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from amaranth.hdl import Cat, Const, Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.config import Config
from hwgen.design.shared import shared

POLYNOMIAL = 0xEDB88320
"""Least significant bit first, as bytes come."""
RESIDUE = 0xDEBB20E3
"""What is left after a message and its own CRC."""
ONES = 0xFFFFFFFF


@dataclass(frozen=True)
class CrcConfig(Config):
    """There is one kind."""

    prefix: ClassVar[str] = "crc32"


@shared
class Crc32(wiring.Component):
    """clear        In   begin anew
    feed, data    In   a byte of the message
    drop          In   the byte in `low` was taken: the next one follows
    low           Out  first byte of the CRC, low byte first as it is sent
    good          Out  what was fed is a message and its CRC

    A byte that is fed or dropped takes 8 cycles, in which there must not be another.
    """

    def __init__(self, config: CrcConfig) -> None:
        self.config = config
        super().__init__(
            {
                "clear": In(1),
                "feed": In(1),
                "data": In(8),
                "drop": In(1),
                "low": Out(8),
                "good": Out(1),
            }
        )

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        state, byte = Signal(32, init=ONES), Signal(8)
        left, feeding, back = Signal(4), Signal(), Signal()
        m.d.comb += [
            back.eq((state[0] ^ byte[0]) & feeding),
            self.low.eq(~state[:8]),
            self.good.eq(state == RESIDUE),
        ]
        with m.If(left != 0):
            m.d.sync += [left.eq(left - 1), byte.eq(byte >> 1)]
        with m.Elif(self.feed | self.drop):
            m.d.sync += [left.eq(8), feeding.eq(self.feed), byte.eq(self.data)]
        with m.If(self.clear):
            m.d.sync += state.eq(ONES)
        with m.Elif(left != 0):
            m.d.sync += state.eq(Cat(state[1:], Const(0, 1)) ^ Mux(back, POLYNOMIAL, 0))
        return m
