"""First-in first-out queue between an elastic and a rigid side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.config import Config, param
from hwgen.design.memory import Ram, RamConfig
from hwgen.design.shared import shared


@dataclass(frozen=True)
class QueueConfig(Config):
    """Size of a queue."""

    prefix: ClassVar[str] = "queue"

    width: int = param(8, "bits of an entry", range=(1, 1 << 20), tag="{}")
    depth: int = param(4, "entries of the memory", range=(1, 1 << 16), tag="{}")


@shared
class Queue(wiring.Component):
    """`depth` entries in a memory and one in an output register.

    in_valid, in_ready, in_data     In, Out, In   producer side
    out_valid, out_ready, out_data  Out, In, Out  consumer side; out_data is a register

    Latency 2, interval 1.
    """

    def __init__(self, config: QueueConfig) -> None:
        self.config = config
        super().__init__(
            {
                "in_valid": In(1),
                "in_ready": Out(1),
                "in_data": In(config.width),
                "out_valid": Out(1),
                "out_ready": In(1),
                "out_data": Out(config.width),
            }
        )

    LATENCY: ClassVar[int] = 2
    """Cycles from a push into an empty queue to the entry at the output."""

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        depth = self.config.depth
        m.submodules.entries = entries = Ram(RamConfig(depth, self.config.width))
        write_at = Signal(range(depth))
        read_at = Signal(range(depth))
        count = Signal(range(depth + 1))
        push = Signal()
        fetch = Signal()
        m.d.comb += [
            self.in_ready.eq(count != depth),
            push.eq(self.in_valid & self.in_ready),
            fetch.eq((count != 0) & (self.out_ready | ~self.out_valid)),
            *entries.write(push, write_at, self.in_data),
            *entries.read(fetch, read_at),
            self.out_data.eq(entries.read_data),
        ]
        if depth > 1:
            with m.If(push):
                m.d.sync += write_at.eq(Mux(write_at == depth - 1, 0, write_at + 1))
            with m.If(fetch):
                m.d.sync += read_at.eq(Mux(read_at == depth - 1, 0, read_at + 1))
        with m.If(push & ~fetch):
            m.d.sync += count.eq(count + 1)
        with m.Elif(fetch & ~push):
            m.d.sync += count.eq(count - 1)
        with m.If(fetch):
            m.d.sync += self.out_valid.eq(1)
        with m.Elif(self.out_ready):
            m.d.sync += self.out_valid.eq(0)
        return m
