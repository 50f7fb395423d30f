"""The one memory that designs use: everything that stores words is an instance of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from amaranth.hdl import Module
from amaranth.lib import memory, wiring
from amaranth.lib.wiring import In, Out

from hwgen.config import Config, param
from hwgen.design.shared import shared


@dataclass(frozen=True)
class RamConfig(Config):
    """Size of a memory."""

    prefix: ClassVar[str] = "ram_1r1w"

    depth: int = param(16, "words", range=(1, 1 << 16), tag="{depth}x{width}")
    width: int = param(8, "bits of a word", range=(1, 1 << 20), tag=None)


@shared
class Ram(wiring.Component):
    """`depth` words of `width` bits with a write port and a registered read port.

    write_en, write_addr, write_data  In       the word is there from the next cycle on
    read_en, read_addr                In       ask for a word
    read_data                         Out      the word, from the next cycle on until another
                                               is asked for

    No reset, unknown contents at power-up.  A word is never read in the cycle in which it is
    written: what that gives is not defined.  A memory of one word has no addresses.
    """

    LATENCY: ClassVar[int] = 1
    """Cycles from `read_en` to `read_data`."""

    def __init__(self, config: RamConfig) -> None:
        self.config = config
        bits = (config.depth - 1).bit_length()
        ports = {
            "write_en": In(1),
            "write_addr": In(bits),
            "write_data": In(config.width),
            "read_en": In(1),
            "read_addr": In(bits),
            "read_data": Out(config.width),
        }
        if not bits:
            del ports["write_addr"], ports["read_addr"]
        super().__init__(ports)

    @property
    def macro(self) -> dict[str, int]:
        """What a hard macro in the place of the module must be."""
        return {"depth": self.config.depth, "width": self.config.width, "latency": self.LATENCY}

    def write(self, enable: Any, address: Any, data: Any) -> list[Any]:
        """Statements that drive the write port."""
        found = [self.write_en.eq(enable), self.write_data.eq(data)]
        return [*found, self.write_addr.eq(address)] if self.config.depth > 1 else found

    def read(self, enable: Any, address: Any) -> list[Any]:
        """Statements that drive the read port."""
        found = [self.read_en.eq(enable)]
        return [*found, self.read_addr.eq(address)] if self.config.depth > 1 else found

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        m.submodules.words = words = memory.Memory(
            shape=self.config.width, depth=self.config.depth, init=[]
        )
        write, read = words.write_port(), words.read_port()
        m.d.comb += [
            write.en.eq(self.write_en),
            write.data.eq(self.write_data),
            read.en.eq(self.read_en),
            self.read_data.eq(read.data),
        ]
        if self.config.depth > 1:
            m.d.comb += [write.addr.eq(self.write_addr), read.addr.eq(self.read_addr)]
        return m
