# amaranth: UnusedElaboratable=no
"""An engine between buffers, with the registers that a host starts it by.

The comment above is for Amaranth: a component that is made here and then refused is no mistake.
"""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.host.input_window import InputWindow
from hwgen.design.host.output_window import OutputWindow
from hwgen.design.host.window import COUNTER, Window, WindowConfig
from hwgen.design.protocol import Stream
from hwgen.design.shared import restarted
from hwgen.register_map import RegisterMap

REGISTER = 32
BEAT = 16
"""Bits of the number of a beat in a request: those of the link."""


class HostCore(wiring.Component):
    """`inner` with a window for each of its streams; knows no design and no bus.

    word                 In   number of a register
    read_data            Out  its value in the cycle before; reading does nothing
    write, write_data    In   sets it
    window               In   the window that the following are for
    seek, beat           In   the host goes on at byte 0 of that beat
    get, get_data        In, Out  the host takes a byte, see `Window`
    put, put_data        In   the host gives a byte; nothing in the window of an output
    position             Out  beat at which the host goes on
    busy                 Out  a run is going on: no get and no put
    irq                  Out  something has happened that is enabled

    Registers are those of `hwgen.register_map`, but for POINTER and DATA, which are a
    front-end's if it has them: they read as 0.
    """

    def __init__(self, inner: Any, registers: RegisterMap) -> None:
        """ValueError for a port that is neither a stream nor a sticky flag."""
        for name, member in inner.signature.members.items():
            stream = member.is_signature and isinstance(member.signature, Stream)
            if not stream and name not in inner.interface.flags:
                raise ValueError(f"a host has no place for the port {name}")
        self.inner = inner
        self.registers = registers
        self.windows: list[Window] = []
        for each in registers.windows:
            kind = InputWindow if each.input else OutputWindow
            self.windows.append(kind(WindowConfig(each.depth, each.bits)))
        super().__init__(
            {
                "word": In(range(registers.words)),
                "read_data": Out(REGISTER),
                "write": In(1),
                "write_data": In(REGISTER),
                "window": In(range(max(len(self.windows), 2))),
                "seek": In(1),
                "beat": In(BEAT),
                "get": In(1),
                "get_data": Out(8),
                "put": In(1),
                "put_data": In(8),
                "position": Out(BEAT),
                "busy": Out(1),
                "irq": Out(1),
            }
        )

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        self._soft = Signal(name="soft_reset")
        self._start = Signal(name="start")
        self._error = Signal(name="error")
        m.submodules.inner = restarted(self.inner, self._soft)
        flags = [getattr(self.inner, name) for name in self.inner.interface.flags]
        m.d.comb += self._error.eq(Cat(*flags).any() if flags else 0)
        values: dict[str, Any] = dict(self.registers.fixed)
        for number, window in enumerate(self.windows):
            values |= self._window(m, number, window)
        values |= self._run(m) | self._interrupts(m)
        chosen = Signal(REGISTER)
        with m.Switch(self.word):
            for place in self.registers.places():
                if place.name in values:
                    with m.Case(place.offset // 4):
                        m.d.comb += chosen.eq(values[place.name])
        m.d.sync += self.read_data.eq(chosen)
        with m.Switch(self.window):
            for number, each in enumerate(self.windows):
                with m.Case(number):
                    m.d.comb += [self.get_data.eq(each.get_data), self.position.eq(each.position)]
        unused = Signal(name="unused_bits")
        positions = [window.position for window in self.windows]
        m.d.comb += unused.eq(Cat(self.write_data[8:31], self.beat, *positions).any())
        return m

    def _writes(self, name: str) -> Any:
        """Whether the register of that name is written."""
        at = next(each for each in self.registers.places() if each.name == name)
        return self.write & (self.word == at.offset // 4)

    def _window(self, m: Module, number: int, window: Window) -> dict[str, Any]:
        """A window between the host and the engine; what its registers read as."""
        place = self.registers.windows[number]
        name = place.name
        m.submodules[f"{name}_window"] = window
        stream = getattr(self.inner, name)
        mine = Signal(name=f"{name}_chosen")
        base = Signal.like(window.base, name=f"{name}_base")
        count = Signal.like(window.count, name=f"{name}_count")
        upper = name.upper()
        for key, register in (("BASE", base), ("COUNT", count)):
            with m.If(self._writes(f"{upper}_{key}")):
                m.d.sync += register.eq(self.write_data)
        m.d.comb += [
            mine.eq(self.window == number),
            window.base.eq(base),
            window.count.eq(count),
            window.start.eq(self._start),
            window.stop.eq(self._soft),
            window.seek.eq(self.seek & mine),
            window.beat.eq(self.beat),
            window.get.eq(self.get & mine),
        ]
        payload = Cat(*(getattr(stream, each.name) for each in place.channel.fields))
        if isinstance(window, InputWindow):
            m.d.comb += [
                window.put.eq(self.put & mine),
                window.put_data.eq(self.put_data),
                stream.valid.eq(window.valid),
                window.ready.eq(stream.ready),
                payload.eq(window.data),
            ]
        elif isinstance(window, OutputWindow):
            m.d.comb += [
                window.valid.eq(stream.valid),
                stream.ready.eq(window.ready),
                window.data.eq(payload),
            ]
        return {f"{upper}_BASE": base, f"{upper}_COUNT": count, f"{upper}_STALLS": window.stalls}

    def _run(self, m: Module) -> dict[str, Any]:
        """Begin and end of runs."""
        number, cycles = Signal(8, name="run_number"), Signal(COUNTER, name="cycles")
        done, finished = Signal(name="done"), Signal(name="finished")
        over = Cat(*(window.over for window in self.windows)).all()
        written = Signal(name="run_written")
        self._finished = finished
        m.d.comb += [
            finished.eq(self.busy & ~self._start & over),
            written.eq(self._writes("RUN")),
        ]
        m.d.sync += [self._start.eq(0), self._soft.eq(0)]
        with m.If(self._start | self._soft):
            m.d.sync += cycles.eq(0)
        with m.Elif(self.busy & ~finished):
            m.d.sync += cycles.eq(cycles + 1)
        with m.If(written & self.write_data[31]):
            m.d.sync += [self._soft.eq(1), self.busy.eq(0), done.eq(0)]
            m.d.sync += number.eq(self.write_data)
        with m.Elif(written & ~self.busy & (number != self.write_data[:8])):
            m.d.sync += [self._start.eq(1), self.busy.eq(1), done.eq(0)]
            m.d.sync += number.eq(self.write_data)
        with m.Elif(finished):
            m.d.sync += [self.busy.eq(0), done.eq(1)]
        status = Cat(self.busy, done, self._error, Const(0, 5), number)
        return {"STATUS": status, "RUN": number, "CYCLES": cycles}

    def _interrupts(self, m: Module) -> dict[str, Any]:
        """What raises irq."""
        enabled, happened = Signal(2, name="irq_enable"), Signal(2, name="irq_status")
        before, news = Signal(name="error_before"), Signal(2, name="irq_news")
        cleared = Signal(2, name="irq_cleared")
        m.d.sync += before.eq(self._error)
        m.d.comb += [
            news.eq(Cat(self._finished, self._error & ~before)),
            cleared.eq(Mux(self._writes("IRQ_STATUS"), self.write_data, 0)),
            self.irq.eq((enabled & happened).any()),
        ]
        with m.If(self._writes("IRQ_ENABLE")):
            m.d.sync += enabled.eq(self.write_data)
        with m.If(self._soft):
            m.d.sync += happened.eq(0)
        with m.Else():
            m.d.sync += happened.eq((happened & ~cleared) | news)
        return {"IRQ_ENABLE": enabled, "IRQ_STATUS": happened}
