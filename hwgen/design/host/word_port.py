"""Reads and writes of 32 bits on a `HostCore`, for buses."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.host.core import REGISTER, HostCore
from hwgen.design.host.window import Window
from hwgen.register_map import REGISTERS, STRIDE, WINDOW_REGISTERS, WINDOWS

BYTES = REGISTER // 8
_FIRST = WINDOWS // 4
_STRIDE = STRIDE // 4
_INSIDE = {register.name: register.offset // 4 for register in WINDOW_REGISTERS}


class WordPort(wiring.Component):
    """One access at a time.

    want                  In   there is one; it and what follows stay until done
    write, word, data     In   a write of `data` to the register `word`, or a read
    whole                 In   all bytes of `data` are to be written
    done                  Out  1 in the cycle in which it is over
    error                 Out  with done: refused, nothing has happened
    read                  Out  with done, and until the next access: what was read; 0 if refused

    3 cycles for a register, 8 for DATA.
    """

    def __init__(self, core: HostCore) -> None:
        self.core = core
        self.bits = (core.registers.words - 1).bit_length()
        super().__init__(
            {
                "want": In(1),
                "write": In(1),
                "word": In(self.bits),
                "data": In(REGISTER),
                "whole": In(1),
                "done": Out(1),
                "error": Out(1),
                "read": Out(REGISTER),
            }
        )

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        core, registers = self.core, self.core.registers
        inputs = sum(each.input for each in registers.windows)
        pointer, data, wrong = Signal(), Signal(), Signal()
        inside = self.word[: _STRIDE.bit_length() - 1]
        in_window = self.word >= _FIRST
        window = Signal.like(core.window)
        step = Signal(range(BYTES + Window.LATENCY + 1))
        m.d.comb += [
            window.eq(self.word[len(inside) :] - _FIRST // _STRIDE),
            pointer.eq(in_window & (inside == _INSIDE["POINTER"])),
            data.eq(in_window & (inside == _INSIDE["DATA"])),
            core.word.eq(self.word),
            core.window.eq(window),
            core.write_data.eq(self.data),
            core.beat.eq(self.data),
            core.put_data.eq(self.read[:8]),
        ]
        refused = [
            self.write & ~self.whole,
            data & core.busy,
            data & self.write & (window >= inputs),
        ]
        if registers.words < 1 << self.bits:
            refused.append(self.word >= registers.words)
        m.d.comb += wrong.eq(Cat(*refused).any())
        with m.FSM():
            with m.State("IDLE"), m.If(self.want):
                m.d.sync += [step.eq(0), self.read.eq(self.data)]
                m.next = "ACT"
            with m.State("ACT"):
                with m.If(wrong):
                    m.d.sync += [self.error.eq(1), self.read.eq(0)]
                    m.next = "DONE"
                with m.Elif(data):
                    m.next = "BYTES"
                with m.Else():
                    m.d.comb += [core.write.eq(self.write), core.seek.eq(self.write & pointer)]
                    m.d.sync += [self.error.eq(0), self.read.eq(core.read_data)]
                    with m.If(pointer):
                        m.d.sync += self.read.eq(core.position)
                    m.next = "DONE"
            with m.State("BYTES"):
                moved = step < BYTES
                m.d.comb += [core.put.eq(moved & self.write), core.get.eq(moved & ~self.write)]
                m.d.sync += [
                    self.error.eq(0),
                    step.eq(step + 1),
                    self.read.eq(Cat(self.read[8:], core.get_data)),
                ]
                with m.If(step == BYTES + Window.LATENCY - 1):
                    m.next = "DONE"
            with m.State("DONE"):
                m.d.comb += self.done.eq(1)
                m.next = "IDLE"
        return m


assert WINDOWS % STRIDE == 0 and all(each.offset < WINDOWS for each in REGISTERS)
