"""The buffer of an input stream."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib.wiring import In, Out

from hwgen.design.host.window import Window, WindowConfig, input_bytes
from hwgen.design.shared import shared


@shared
class InputWindow(Window):
    """A `Window` that the host fills and a run plays into the engine.

    put, put_data       In            the host gives a byte; with its last one a beat is stored
    valid, ready, data  Out, In, Out  stream of beats, one per cycle: the next is fetched while
                                      one is taken
    """

    def __init__(self, config: WindowConfig) -> None:
        super().__init__(
            config,
            {
                "put": In(1),
                "put_data": In(8),
                "valid": Out(1),
                "ready": In(1),
                "data": Out(config.width),
            },
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("input_window")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        beats, whole = self.host_side(m, self.get | self.put)
        fetch = Signal()
        at, left = self.run_side(m, fetch, self.valid & ~self.ready)
        beat = input_bytes(m, self.put, self.put_data, self.config.bytes)
        written = Signal(8 * self.config.bytes)
        padding = written[self.config.width :]
        if len(padding):
            unused = Signal(name="unused_padding")
            m.d.comb += unused.eq(padding.any())
        m.d.comb += [
            fetch.eq((left != 0) & (self.ready | ~self.valid)),
            written.eq(beat),
            *beats.write(self.put & whole, self.position, written[: self.config.width]),
            # Never both, and seen to be so: a mapper needs no bypass.
            *beats.read((fetch | self.get) & ~self.put, Mux(self.get, self.position, at)),
            self.data.eq(beats.read_data),
            self.over.eq((left == 0) & ~self.valid),
        ]
        with m.If(self.stop):
            m.d.sync += self.valid.eq(0)
        with m.Elif(fetch):
            m.d.sync += self.valid.eq(1)
        with m.Elif(self.ready):
            m.d.sync += self.valid.eq(0)
        return m
