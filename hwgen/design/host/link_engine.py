"""Requests of a host to answers, on a `HostCore`."""

from __future__ import annotations

import zlib
from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal
from amaranth.lib import wiring

from hwgen.design.host.core import REGISTER, HostCore
from hwgen.design.host.crc import Crc32
from hwgen.design.host.frame_receiver import LEAST, FrameReceiver
from hwgen.design.host.frame_sender import FrameSender
from hwgen.link import END, MOST, Op, Status

HEAD = 7
"""Bytes of a request before its payload: seq, op, space, address, count."""
ANSWER = 0x80
"""The bit of `op` that tells an answer from a request."""
_CRC = 4
_AGAIN = bytes((0, ANSWER | Op.BROKEN, 0))
AGAIN = (END, *_AGAIN, *zlib.crc32(_AGAIN).to_bytes(_CRC, "little"), END)
"""The answer to a frame that is not whole."""


class LinkEngine(wiring.Component):
    """Between the parts of the link and the core; has no ports of its own.

    A frame is read out of its buffer only when it is whole, so that nothing happens before.
    What is asked for is looked at completely before any of it is done.  Frames come in while
    the hint to ask again goes out: a host that has asked already is answered.
    """

    def __init__(
        self, core: HostCore, receiver: FrameReceiver, crc: Crc32, sender: FrameSender
    ) -> None:
        self.core, self.receiver, self.crc, self.sender = core, receiver, crc, sender
        super().__init__({})

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        self._head = Signal(8 * HEAD, reset_less=True, name="head")
        self._status = Signal(3, reset_less=True, name="status")
        self._at = Signal.like(self.receiver.address, name="at", reset_less=True)
        self._rest = Signal(range(MOST + 1), name="rest", reset_less=True)
        self._place = Signal(17, name="place", reset_less=True)
        self._lane = Signal(2, name="lane", reset_less=True)
        self._step = Signal(4, name="step", reset_less=True)
        self._word = Signal(REGISTER, name="data", reset_less=True)
        self._seq, self._op = self._head[:8], self._head[8:16]
        self._space, self._address = self._head[16:24], self._head[24:40]
        self._count = self._head[40:]
        self._wire(m)
        self._look(m)
        with m.FSM():
            self._take(m)
            self._check(m)
            self._store(m)
            self._answer(m)
            self._again(m)
        return m

    def _wire(self, m: Module) -> None:
        """What is the same in every state."""
        core, crc = self.core, self.crc
        self._in_window, self._write = Signal(name="in_window"), Signal(name="is_write")
        sent = Signal(8, name="sent")
        m.d.comb += [
            self._in_window.eq(self._space != 0),
            self._write.eq(self._op == Op.WRITE),
            self.receiver.address.eq(self._at),
            core.word.eq(self._place),
            core.window.eq(self._space - 1),
            core.beat.eq(self._address),
            core.write_data.eq(self._word),
            core.put_data.eq(self.receiver.read_data),
            crc.clear.eq(self.receiver.resume),
            crc.data.eq(Mux(self.receiver.held, sent, self.receiver.crc_data)),
            sent.eq(self.sender.data),
        ]
        with m.If(self.receiver.crc_feed):
            m.d.comb += crc.feed.eq(1)

    def _take(self, m: Module) -> None:
        """A frame has come: its head."""
        receiver, got = self.receiver, Signal(name="got", reset_less=True)
        with m.State("IDLE"):
            m.d.sync += [self._at.eq(0), self._step.eq(0), got.eq(0)]
            with m.If(receiver.held & receiver.good):
                m.next = "HEAD"
            with m.Elif(receiver.held):
                m.d.comb += receiver.resume.eq(1)
                m.next = "AGAIN"
        with m.State("HEAD"):
            more = self._at != HEAD
            m.d.comb += receiver.read.eq(more)
            m.d.sync += [got.eq(more), self._at.eq(self._at + more)]
            with m.If(got):
                m.d.sync += self._head.eq(Cat(self._head[8:], receiver.read_data))
            with m.Elif(~more):
                m.next = "CHECK"

    def _look(self, m: Module) -> None:
        """What a request means: how long its frame has to be, and the size of its space."""
        core, windows = self.core, self.core.registers.windows
        inputs = sum(each.input for each in windows)
        due = Signal.like(self.receiver.length, name="due")
        self._known, self._fits = Signal(name="known"), Signal(name="fits")
        self._there = Signal(name="there")
        self._unit, self._limit = Signal(range(MOST + 1), name="unit"), Signal(17, name="limit")
        low, high = self._count[: len(due) - 1], self._count[len(due) - 1 :]
        m.d.comb += [
            self._known.eq(self._write | (self._op == Op.READ)),
            due.eq(Mux(self._write, low, 0) + LEAST),
            self._fits.eq((due == self.receiver.length) & (~self._write | (high == 0))),
            self._there.eq(self._space <= Mux(self._write, inputs, len(windows))),
            self._unit.eq(REGISTER // 8),
            self._limit.eq(core.registers.words),
        ]
        with m.Switch(self._space):
            for number, window in enumerate(windows):
                with m.Case(number + 1):
                    m.d.comb += [self._unit.eq(window.bytes), self._limit.eq(window.depth)]

    def _check(self, m: Module) -> None:
        """Whether there is what is asked for, all of it."""
        core = self.core

        def refuse(status: Status) -> None:
            m.d.sync += self._status.eq(status)
            m.next = "ANSWER"

        with m.State("CHECK"):
            m.d.sync += [
                self._rest.eq(self._count),
                self._place.eq(self._address),
                self._status.eq(Status.DONE),
                self._lane.eq(0),
            ]
            with m.If(self._known & ~self._fits):
                m.d.comb += self.receiver.resume.eq(1)
                m.next = "AGAIN"
            with m.Elif(~self._known):
                refuse(Status.NO_OP)
            with m.Elif(~self._there):
                refuse(Status.NO_PLACE)
            with m.Elif((self._count == 0) | (self._count > MOST)):
                refuse(Status.BAD_COUNT)
            with m.Else():
                m.next = "WALK"
        with m.State("WALK"):
            with m.If(self._rest == 0):
                m.d.sync += [self._rest.eq(self._count), self._place.eq(self._address)]
                with m.If(self._in_window & core.busy):
                    refuse(Status.BUSY)
                with m.Else():
                    m.d.comb += core.seek.eq(self._in_window)
                    with m.If(self._write):
                        m.next = "STORE"
                    with m.Else():
                        m.next = "ANSWER"
            with m.Elif(self._rest < self._unit):
                refuse(Status.BAD_COUNT)
            with m.Elif(self._place >= self._limit):
                refuse(Status.NO_PLACE)
            with m.Else():
                m.d.sync += [
                    self._rest.eq(self._rest - self._unit),
                    self._place.eq(self._place + 1),
                ]

    def _store(self, m: Module) -> None:
        """The payload to where it belongs."""
        with m.State("STORE"):
            m.d.comb += self.receiver.read.eq(1)
            m.next = "STORE_BYTE"
        with m.State("STORE_BYTE"):
            m.d.comb += self.core.put.eq(self._in_window)
            m.d.sync += [
                self._at.eq(self._at + 1),
                self._rest.eq(self._rest - 1),
                self._lane.eq(self._lane + 1),
                self._word.eq(Cat(self._word[8:], self.receiver.read_data)),
            ]
            with m.If(~self._in_window & (self._lane == 3)):
                m.next = "STORE_WORD"
            with m.Elif(self._rest == 1):
                m.next = "ANSWER"
            with m.Else():
                m.next = "STORE"
        with m.State("STORE_WORD"):
            m.d.comb += self.core.write.eq(1)
            m.d.sync += self._place.eq(self._place + 1)
            with m.If(self._rest == 0):
                m.next = "ANSWER"
            with m.Else():
                m.next = "STORE"

    def _answer(self, m: Module) -> None:
        """Head, payload, CRC, and on to the next frame."""
        core, sender, crc = self.core, self.sender, self.crc
        with m.State("ANSWER"):
            m.d.comb += [sender.valid.eq(1), sender.mark.eq(self._step == 0)]
            with m.Switch(self._step[:2]):
                with m.Case(1):
                    m.d.comb += sender.data.eq(self._seq)
                with m.Case(2):
                    m.d.comb += sender.data.eq(self._op | ANSWER)
                with m.Case(3):
                    m.d.comb += sender.data.eq(self._status)
            with m.If(sender.ready):
                m.d.comb += [crc.clear.eq(sender.mark), crc.feed.eq(~sender.mark)]
                m.d.sync += self._step.eq(self._step + 1)
                with m.If(self._step == 3):
                    asked = ~self._write & (self._status == Status.DONE)
                    m.d.sync += self._step.eq(0)
                    with m.If(asked):
                        m.next = "LOAD"
                    with m.Else():
                        m.next = "SUM"
        # A byte of a window takes two cycles to come.
        with m.State("LOAD"):
            m.d.comb += core.get.eq(self._in_window)
            m.next = "LOAD_WAIT"
        with m.State("LOAD_WAIT"):
            m.next = "LOAD_BYTE"
        with m.State("LOAD_BYTE"):
            with m.If(self._in_window):
                m.d.sync += self._word[:8].eq(core.get_data)
            with m.Elif(self._lane == 0):
                m.d.sync += [self._word.eq(core.read_data), self._place.eq(self._place + 1)]
            with m.Else():
                m.d.sync += self._word.eq(Cat(self._word[8:], Const(0, 8)))
            m.next = "SEND"
        with m.State("SEND"):
            m.d.comb += [sender.valid.eq(1), sender.data.eq(self._word[:8])]
            with m.If(sender.ready):
                m.d.comb += crc.feed.eq(1)
                m.d.sync += [self._rest.eq(self._rest - 1), self._lane.eq(self._lane + 1)]
                with m.If(self._rest == 1):
                    m.next = "SUM"
                with m.Else():
                    m.next = "LOAD"
        with m.State("SUM"):
            m.d.comb += [
                sender.valid.eq(1),
                sender.mark.eq(self._step == _CRC),
                sender.data.eq(crc.low),
            ]
            with m.If(sender.ready):
                m.d.comb += crc.drop.eq(~sender.mark)
                m.d.sync += self._step.eq(self._step + 1)
                with m.If(sender.mark):
                    m.d.comb += self.receiver.resume.eq(1)
                    m.next = "IDLE"

    def _again(self, m: Module) -> None:
        """The hint; a second broken frame meanwhile gets none of its own."""
        sender, receiver = self.sender, self.receiver
        last = len(AGAIN) - 1
        with m.State("AGAIN"):
            m.d.comb += [
                sender.valid.eq(1),
                sender.mark.eq((self._step == 0) | (self._step == last)),
                receiver.resume.eq(receiver.held & ~receiver.good),
            ]
            with m.Switch(self._step):
                for number, byte in enumerate(AGAIN[1:-1], 1):
                    with m.Case(number):
                        m.d.comb += sender.data.eq(byte)
            with m.If(sender.ready):
                m.d.sync += self._step.eq(self._step + 1)
                with m.If(self._step == last):
                    m.next = "IDLE"
