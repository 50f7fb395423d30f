"""An engine on a serial line."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Module
from amaranth.lib.wiring import In, Out

from hwgen.design.host.crc import Crc32, CrcConfig
from hwgen.design.host.frame_receiver import FrameConfig, FrameReceiver
from hwgen.design.host.frame_sender import FrameSender, SenderConfig
from hwgen.design.host.front import Front
from hwgen.design.host.link_engine import LinkEngine
from hwgen.design.host.settings import HostSettings
from hwgen.design.host.uart_config import UartConfig
from hwgen.design.host.uart_receiver import UartReceiver
from hwgen.design.host.uart_transmitter import UartTransmitter
from hwgen.errors import UserError
from hwgen.link import MOST


class Uart(Front):
    """`inner` behind the link of `hwgen.link`: `rx`, `tx`, `divider` clock cycles a bit.

    The link has reads without effects only, so POINTER and DATA read as 0 and take nothing:
    windows are spaces of their own.
    """

    suffix: ClassVar[str] = "uart"

    def __init__(self, inner: Any, settings: HostSettings) -> None:
        """UserError also for a beat that does not fit a frame."""
        super().__init__(inner, settings)
        for window in self.registers.windows:
            if window.bytes > MOST:
                rule = f"has frames for beats of up to {MOST} bytes; {window.name} has"
                raise UserError("wrap", f"{rule} {window.bytes}", "uart", "axi-lite")

    def ports(self) -> dict[str, Any]:
        return {"rx": In(1), "tx": Out(1, init=1)}

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        line = UartConfig(self.settings.divider)
        m.submodules.core = core = self.core
        m.submodules.receiver = receiver = UartReceiver(line)
        m.submodules.transmitter = transmitter = UartTransmitter(line)
        m.submodules.frames = frames = FrameReceiver(FrameConfig())
        m.submodules.crc = crc = Crc32(CrcConfig())
        m.submodules.sender = sender = FrameSender(SenderConfig())
        m.submodules.link = LinkEngine(core, frames, crc, sender)
        m.d.comb += [
            receiver.rx.eq(self.rx),
            frames.data.eq(receiver.data),
            frames.valid.eq(receiver.valid),
            frames.broken.eq(receiver.broken),
            frames.crc_good.eq(crc.good),
            transmitter.valid.eq(sender.out_valid),
            transmitter.data.eq(sender.out_data),
            sender.out_ready.eq(transmitter.ready),
            self.tx.eq(transmitter.tx),
        ]
        return m
