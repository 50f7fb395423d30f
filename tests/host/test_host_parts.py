# amaranth: UnusedElaboratable=no
"""The parts of the serial link by themselves: bits on the line, escapes, the CRC."""

from __future__ import annotations

import random
import zlib
from collections.abc import Iterator
from typing import Any

import pytest
from amaranth.sim import Simulator

from hwgen.design.host.crc import Crc32, CrcConfig
from hwgen.design.host.frame_sender import FrameSender, SenderConfig
from hwgen.design.host.uart_config import UartConfig
from hwgen.design.host.uart_receiver import UartReceiver
from hwgen.design.host.uart_transmitter import UartTransmitter

BYTES = bytes((0x00, 0xFF, 0x55, 0xAA, 0x01, 0x80, 0xC0, 0xDB))


def simulate(part: Any, bench: Any) -> None:
    simulator = Simulator(part)
    simulator.add_clock(1e-6)
    simulator.add_testbench(bench)
    simulator.run()


def levels(data: bytes, bit: float, phase: float) -> Iterator[int]:
    """The line at every clock edge, for a sender whose bits are `bit` clock periods long."""
    bits = [level for byte in data for level in (0, *((byte >> n) & 1 for n in range(8)), 1)]
    for cycle in range(int(len(bits) * bit) + 1):
        at = int((cycle + phase) / bit)
        yield bits[at] if at < len(bits) else 1


def received(divider: int, line: Iterator[int]) -> tuple[bytes, int]:
    """What a receiver makes of levels: bytes, and how many lacked a stop bit."""
    part = UartReceiver(UartConfig(divider))
    found, broken = bytearray(), [0]

    async def bench(ctx: Any) -> None:
        ctx.set(part.rx, 1)
        await ctx.tick().repeat(4)
        for level in [*line, *([1] * 2 * divider)]:
            ctx.set(part.rx, level)
            if ctx.get(part.valid):
                found.append(ctx.get(part.data))
            broken[0] += ctx.get(part.broken)
            await ctx.tick()

    simulate(part, bench)
    return bytes(found), broken[0]


@pytest.mark.parametrize("divider", [4, 5, 8, 11])
@pytest.mark.parametrize("off", [-0.02, 0.0, 0.02])
def test_receiver(divider: int, off: float) -> None:
    """Bytes without a pause, at any phase; from 8 clocks a bit on, clocks may differ by 2 %."""
    rng = random.Random(f"{divider} {off}")
    off = off if divider >= 8 else off / 4
    for phase in (0.0, 0.5, 0.99, rng.random()):
        data = BYTES + rng.randbytes(4)
        line = levels(data, divider * (1 + off), phase)
        assert received(divider, line) == (data, 0), f"phase {phase}"


def test_no_start_and_no_stop() -> None:
    """A short pulse is no byte, and what follows it is right; a line that stays 0 is one error."""
    for short in (1, 2, 3):
        line = [*([0] * short), *([1] * 8), *levels(b"\x5a", 8, 0.0)]
        assert received(8, iter(line)) == (b"\x5a", 0)
    line = [*([0] * 300), *([1] * 8), *levels(b"\xa5", 8, 0.0)]
    assert received(8, iter(line)) == (b"\xa5", 1)


@pytest.mark.parametrize("divider", [4, 7])
def test_transmitter(divider: int) -> None:
    """Ten bits of exactly so many cycles; 1 before, between and after."""
    part = UartTransmitter(UartConfig(divider))
    seen: list[int] = []

    async def bench(ctx: Any) -> None:
        for byte in BYTES:
            ctx.set(part.data, byte)
            ctx.set(part.valid, 1)
            while not ctx.get(part.ready):
                seen.append(ctx.get(part.tx))
                await ctx.tick()
            seen.append(ctx.get(part.tx))
            await ctx.tick()
            ctx.set(part.valid, 0)
        for _ in range(12 * divider):
            seen.append(ctx.get(part.tx))
            await ctx.tick()

    simulate(part, bench)
    at = 0
    for byte in BYTES:
        at = seen.index(0, at)
        bits = [0, *((byte >> n) & 1 for n in range(8)), 1]
        assert seen[at : at + 10 * divider] == [bit for bit in bits for _ in range(divider)]
        at += 10 * divider
    assert seen[0] == 1 and set(seen[at:]) == {1}


def test_crc() -> None:
    """Random messages against zlib: the bytes of the CRC, and whether a frame is good."""
    rng = random.Random(1)
    part = Crc32(CrcConfig())

    async def bench(ctx: Any) -> None:
        async def strobe(signal: Any, cycles: int) -> None:
            ctx.set(signal, 1)
            await ctx.tick()
            ctx.set(signal, 0)
            await ctx.tick().repeat(cycles)

        for size in (0, 1, 2, 9):
            message = rng.randbytes(size)
            crc = zlib.crc32(message).to_bytes(4, "little")
            for sent in (False, True):
                await strobe(part.clear, 1)
                for byte in message:
                    ctx.set(part.data, byte)
                    await strobe(part.feed, 8)
                    assert not ctx.get(part.good)
                for byte in crc:
                    if sent:
                        assert ctx.get(part.low) == byte
                        await strobe(part.drop, 8)
                    else:
                        ctx.set(part.data, byte)
                        await strobe(part.feed, 8)
                assert sent or ctx.get(part.good)

    simulate(part, bench)


def test_sender() -> None:
    """END and ESC inside a frame are escaped, an END that is one is not."""
    part = FrameSender(SenderConfig())
    rng = random.Random(2)
    sent = [None, 0xC0, 0xDB, 0xDC, 0xDD, 0x00, 0xC0, 0xC0, 0xDB, None]
    found = bytearray()

    async def bench(ctx: Any) -> None:
        for each in sent:
            ctx.set(part.valid, 1)
            ctx.set(part.mark, each is None)
            ctx.set(part.data, rng.getrandbits(8) if each is None else each)
            while True:
                ready = rng.random() < 0.5
                ctx.set(part.out_ready, ready)
                if ready and ctx.get(part.out_valid):
                    found.append(ctx.get(part.out_data))
                done = ctx.get(part.ready)
                await ctx.tick()
                if done:
                    break

    simulate(part, bench)
    inside = b"\xdb\xdc\xdb\xdd\xdc\xdd\x00\xdb\xdc\xdb\xdc\xdb\xdd"
    assert bytes(found) == b"\xc0" + inside + b"\xc0"
