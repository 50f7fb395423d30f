"""An engine as a slave on AXI4-Lite."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Cat, Const, Module, Mux, ResetSignal, Signal
from amaranth.lib.wiring import In, Out

from hwgen.design.host.front import Front
from hwgen.design.host.word_port import WordPort

PREFIX = "s_axil_"
OKAY, SLVERR = 0, 2
_ADDRESS = 2
"""Low bits of a byte address that a word has not."""


class AxiLite(Front):
    """`inner` behind the registers of `hwgen.register_map`, 32 bits of data, and `irq`.

    One access at a time; a read and a write that come together are served in turn.  No output
    depends on an input in the same cycle.  The two low bits of addresses are ignored.  SLVERR,
    and nothing happens: see `WordPort`; a write of less than 32 bits (WSTRB) is one of those.
    Clock and reset become `aclk` and `aresetn` at the top of the Verilog.
    """

    suffix: ClassVar[str] = "axil"

    def ports(self) -> dict[str, Any]:
        self.word_port = WordPort(self.core)
        address = self.word_port.bits + _ADDRESS
        sides = {
            "aw": {"addr": In(address), "prot": In(3), "valid": In(1), "ready": Out(1)},
            "w": {"data": In(32), "strb": In(4), "valid": In(1), "ready": Out(1)},
            "b": {"resp": Out(2), "valid": Out(1), "ready": In(1)},
            "ar": {"addr": In(address), "prot": In(3), "valid": In(1), "ready": Out(1)},
            "r": {"data": Out(32), "resp": Out(2), "valid": Out(1), "ready": In(1)},
        }
        ports = {
            f"{PREFIX}{side}{name}": port
            for side, found in sides.items()
            for name, port in found.items()
        }
        return {**ports, "irq": Out(1)}

    def _axi(self, name: str) -> Any:
        return getattr(self, PREFIX + name)

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        m.submodules.core = self.core
        m.submodules.word_port = port = self.word_port
        axi = self._axi
        running = ~ResetSignal()
        write, read_next, answered = Signal(), Signal(), Signal()
        unused = Signal(name="unused_bits")
        written, wanted = axi("awvalid") & axi("wvalid"), axi("arvalid")
        address = Mux(write, axi("awaddr")[_ADDRESS:], axi("araddr")[_ADDRESS:])
        ignored = [axi(f"{side}prot") for side in ("aw", "ar")]
        ignored += [axi(f"{side}addr")[:_ADDRESS] for side in ("aw", "ar")]
        response = Mux(port.error, Const(SLVERR, 2), Const(OKAY, 2))
        m.d.comb += [
            unused.eq(Cat(*ignored).any()),
            port.write.eq(write),
            port.word.eq(address),
            port.data.eq(axi("wdata")),
            port.whole.eq(axi("wstrb").all()),
            axi("bresp").eq(response),
            axi("rresp").eq(response),
            axi("rdata").eq(port.read),
            axi("bvalid").eq(answered & write & running),
            axi("rvalid").eq(answered & ~write & running),
            self.irq.eq(self.core.irq),
        ]
        with m.FSM():
            with m.State("IDLE"):
                with m.If(written & ~(wanted & read_next)):
                    m.d.sync += [write.eq(1), read_next.eq(1)]
                    m.next = "ACT"
                with m.Elif(wanted):
                    m.d.sync += [write.eq(0), read_next.eq(0)]
                    m.next = "ACT"
            with m.State("ACT"):
                m.d.comb += port.want.eq(1)
                with m.If(port.done):
                    m.next = "TAKE"
            with m.State("TAKE"):
                m.d.sync += answered.eq(1)
                m.d.comb += [
                    axi("awready").eq(write & running),
                    axi("wready").eq(write & running),
                    axi("arready").eq(~write & running),
                ]
                m.next = "ANSWER"
            with m.State("ANSWER"), m.If(Mux(write, axi("bready"), axi("rready"))):
                m.d.sync += answered.eq(0)
                m.next = "IDLE"
        return m
