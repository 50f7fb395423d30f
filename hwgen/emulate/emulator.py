"""A board that runs here: the Verilog of `--wrap uart`, compiled, cycle by cycle."""

from __future__ import annotations

import ctypes
from ctypes import c_uint8
from dataclasses import dataclass, replace
from pathlib import Path

from hwgen.emulate.library import Library, Uart, harness
from hwgen.errors import ToolError, UserError
from hwgen.rtl import HIGH, Rtl
from hwgen.sim.cache import default_cache
from hwgen.sim.native.build import EFFORTS, backend_for, build

RESET_CYCLES = 4
END = 0xC0
_ROOM = 1 << 16
_BYTE = 10
"""Bits of a byte on the line."""


@dataclass(frozen=True)
class Glitches:
    """Noise on both pins: levels turned around.

    gap     cycles between two of them, on average
    length  cycles that each lasts
    seed    of when they come
    """

    gap: int
    length: int
    seed: int = 0


class Emulator:
    """A board design and what stands at the other end of its line.

    rtl      Verilog with a clock and the ports `rx` and `tx`: that of `--wrap uart`
    divider  clock cycles of a bit
    effort   how long the compiler may take: "least", "quick", "fast"
    cache    folder of compiled boards
    """

    def __init__(
        self,
        rtl: Rtl,
        divider: int,
        *,
        effort: str = "fast",
        cache: Path | None = None,
        glitches: Glitches | None = None,
    ) -> None:
        """UserError for Verilog without such ports, ToolError where it cannot be compiled."""
        if effort not in EFFORTS:
            raise UserError("effort", f"must be one of {', '.join(EFFORTS)}", effort, "fast")
        if divider < 1:
            raise UserError("divider", "must be at least 1", divider, 1)
        numbers = {port.name: number for number, port in enumerate(rtl.ports)}
        if rtl.clock is None or not {"rx", "tx"} <= numbers.keys():
            raise UserError("rtl", "must have a clock, rx and tx", rtl.top, "--wrap uart")
        # There are no streams for the harness to drive: the host does that.
        alone = replace(rtl, channels=(), windows=())
        backend = backend_for(alone, effort, False)
        path, self.cached = build(
            alone, cache or default_cache(), backend=backend, effort=effort, harness=harness()
        )
        self._library = Library(path)
        self._pending = bytearray()
        self._room = (c_uint8 * _ROOM)()
        active = 1 if rtl.reset_active == HIGH else 0
        self._uart = Uart(
            rx=numbers["rx"],
            tx=numbers["tx"],
            reset=numbers.get(rtl.reset or "", -1),
            reset_on=active,
            divider=divider,
            out=self._room,
            out_room=_ROOM,
            until=-1,
            quiet_most=40 * _BYTE * divider,
        )
        if glitches is not None:
            self._disturb(glitches)
        self.sent = self.received = 0
        self.restart()

    @property
    def divider(self) -> int:
        """Clock cycles of a bit."""
        return int(self._uart.divider)

    @property
    def cycles(self) -> int:
        """Clock cycles so far."""
        return int(self._uart.cycle)

    @property
    def framing(self) -> int:
        """Bytes without a stop bit, which were thrown away."""
        return int(self._uart.framing)

    @property
    def glitches(self) -> int:
        """Disturbances of the lines so far."""
        return int(self._uart.glitches)

    @property
    def quiet(self) -> bool:
        """Whether nothing is on its way, and has not been for some bytes' time."""
        return not self._pending and self._uart.quiet > self._uart.quiet_most

    def restart(self) -> None:
        """Power off and on: registers and memories as the bitstream leaves them, then reset."""
        self._open()
        self._library.renew()
        self._pending.clear()
        uart = self._uart
        uart.rx_left = uart.rx_bits = uart.tx_left = uart.tx_bits = uart.quiet = 0
        uart.before = -1
        self._settled(self._library.start(uart, RESET_CYCLES))

    def send(self, data: bytes) -> None:
        """Bytes for the board: they go over the line as cycles pass."""
        self._pending += data
        self.sent += len(data)

    def run(self, cycles: int, *, frame: bool = False) -> bytes:
        """The bytes that come within so many cycles; less of them where the line falls quiet.

        frame  stop behind the byte END that ends a frame
        """
        self._open()
        uart, taken = self._uart, (c_uint8 * len(self._pending)).from_buffer_copy(self._pending)
        uart.input, uart.in_count = taken, len(self._pending)
        uart.in_at = uart.out_count = 0
        uart.until = END if frame else -1
        settled = self._library.run(uart, cycles)
        del self._pending[: uart.in_at]
        self._settled(settled)
        found = ctypes.string_at(self._room, uart.out_count)
        self.received += len(found)
        return found

    def close(self) -> None:
        """Frees the board."""
        self._library.close()

    def _disturb(self, glitches: Glitches) -> None:
        if glitches.gap < 1 or glitches.length < 1:
            rule = "gap and length are at least 1 cycle"
            raise UserError("glitches", rule, min(glitches.gap, glitches.length), 1)
        uart = self._uart
        uart.gap, uart.glitch = glitches.gap, glitches.length
        uart.random = (2 * glitches.seed + 0x9E3779B97F4A7C15) % (1 << 64)
        uart.next[0], uart.next[1] = glitches.gap, 2 * glitches.gap

    def _open(self) -> None:
        if self._library.closed:
            raise UserError("emulator", "is closed; make another one")

    def _settled(self, settled: bool) -> None:
        if not settled:
            raise ToolError("emulator", "the logic never settles: it has a combinational loop")
