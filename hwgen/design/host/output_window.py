"""The buffer of an output stream."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Module, Signal
from amaranth.lib.wiring import In, Out

from hwgen.design.host.window import Window, WindowConfig
from hwgen.design.shared import shared


@shared
class OutputWindow(Window):
    """A `Window` that a run fills from the engine and the host reads.

    valid, ready, data  In, Out, In  stream of beats; ready while the run has beats left
    """

    def __init__(self, config: WindowConfig) -> None:
        super().__init__(config, {"valid": In(1), "ready": Out(1), "data": In(config.width)})

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("output_window")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        beats, _ = self.host_side(m, self.get)
        take = Signal()
        at, left = self.run_side(m, take, self.ready & ~self.valid)
        m.d.comb += [
            self.ready.eq(left != 0),
            take.eq(self.valid & self.ready),
            *beats.write(take, at, self.data),
            # Never both, and seen to be so: a mapper needs no bypass.
            *beats.read(self.get & ~take, self.position),
            self.over.eq(left == 0),
        ]
        return m
