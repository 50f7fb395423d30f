"""An engine as a slave on Wishbone."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Module
from amaranth.lib.wiring import In, Out

from hwgen.design.host.front import Front
from hwgen.design.host.word_port import WordPort


class Wishbone(Front):
    """`inner` behind the registers of `hwgen.register_map`, and `irq`.

    Wishbone B4, classic cycles, a port of 32 bits with granularity 8: `wb_adr_i` is the address
    of a word.  ERR_O in the place of ACK_O, and nothing happens: see `WordPort`; a write without
    all of SEL_I is one of those.  A cycle is answered once, and another begins one clock later.
    """

    suffix: ClassVar[str] = "wb"

    def ports(self) -> dict[str, Any]:
        self.word_port = WordPort(self.core)
        return {
            "wb_cyc_i": In(1),
            "wb_stb_i": In(1),
            "wb_we_i": In(1),
            "wb_adr_i": In(self.word_port.bits),
            "wb_sel_i": In(4),
            "wb_dat_i": In(32),
            "wb_dat_o": Out(32),
            "wb_ack_o": Out(1),
            "wb_err_o": Out(1),
            "irq": Out(1),
        }

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        m.submodules.core = self.core
        m.submodules.word_port = port = self.word_port
        wanted = self.wb_cyc_i & self.wb_stb_i
        m.d.comb += [
            port.want.eq(wanted),
            port.write.eq(self.wb_we_i),
            port.word.eq(self.wb_adr_i),
            port.data.eq(self.wb_dat_i),
            port.whole.eq(self.wb_sel_i.all()),
            self.wb_dat_o.eq(port.read),
            self.wb_ack_o.eq(port.done & wanted & ~port.error),
            self.wb_err_o.eq(port.done & wanted & port.error),
            self.irq.eq(self.core.irq),
        ]
        return m
