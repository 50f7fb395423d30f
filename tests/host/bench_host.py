"""cocotb test that takes the steps of a job on a bus; knows the map by numbers, and no hwgen."""

from __future__ import annotations

import os
import pickle
import random
from pathlib import Path
from typing import Any

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import ReadOnly, RisingEdge, Timer
from host_masters import Axi, Wishbone

STATUS, RUN, CYCLES = 6, 7, 10
BASE, COUNT, POINTER, DATA, STALLS = 0, 1, 2, 3, 6
PERIOD_NS = 10
PATIENCE = 400
"""Looks at STATUS after which a run is over."""


def at(window: int, register: int) -> int:
    return 16 + 8 * window + register


class Watch:
    """Counts at the streams of the engine what the counters of the core should hold."""

    def __init__(self, dut: Any, core: Any, streams: list[tuple[str, bool]]) -> None:
        inner = core.inner
        self.clock = dut.aclk if hasattr(dut, "aclk") else dut.clk
        self.streams = [
            (getattr(inner, f"{name}__valid"), getattr(inner, f"{name}__ready"), is_input)
            for name, is_input in streams
        ]
        self.clear()
        cocotb.start_soon(self._count())

    def clear(self) -> None:
        self.now = self.first = self.last = 0
        self.moved = [0] * len(self.streams)
        self.waits = [0] * len(self.streams)

    async def _count(self) -> None:
        while True:
            await RisingEdge(self.clock)
            await ReadOnly()
            self.now += 1
            for number, (valid, ready, is_input) in enumerate(self.streams):
                mine, theirs = (valid, ready) if is_input else (ready, valid)
                if not mine.value.is_resolvable or not int(mine.value):
                    continue
                self.first = self.first or self.now
                if int(theirs.value):
                    self.moved[number] += 1
                    self.last = self.now
                else:
                    self.waits[number] += 1


class Steps:
    """Every method is a step of a job."""

    def __init__(self, dut: Any, core: Any, bus: Any, streams: list[tuple[str, bool]]) -> None:
        self.dut, self.bus = dut, bus
        self.watch = Watch(dut, core, streams)
        self.clock = self.watch.clock

    async def read(self, word: int, expected: int | None, error: bool = False) -> None:
        found = await self.bus.read(word)
        assert found[1] == error, f"word {word}: error is {found[1]}"
        assert error or expected in (None, found[0]), f"word {word}: 0x{found[0]:x} is read"

    async def write(self, word: int, value: int, error: bool = False, size: int = 4) -> None:
        found = await self.bus.write(word, value, size)
        assert found == error, f"word {word}: error is {found}"

    async def load(self, window: int, beat: int, data: bytes) -> None:
        await self.write(at(window, POINTER), beat)
        for low in range(0, len(data), 4):
            word = int.from_bytes(data[low : low + 4].ljust(4, b"\xff"), "little")
            await self.write(at(window, DATA), word)

    async def dump(self, window: int, beat: int, data: bytes) -> None:
        await self.write(at(window, POINTER), beat)
        found = b""
        while len(found) < len(data):
            word, error = await self.bus.read(at(window, DATA))
            assert not error
            found += word.to_bytes(4, "little")
        assert found[: len(data)] == data, f"window {window}: {found[: len(data)].hex()} is read"

    async def start(self, number: int, spans: list[tuple[int, int]]) -> None:
        for window, (base, count) in enumerate(spans):
            await self.write(at(window, BASE), base)
            await self.write(at(window, COUNT), count)
        self.watch.clear()
        await self.write(RUN, number)

    async def over(self, number: int, flags: int = 0) -> None:
        """Waits for the end of the run; the counters of the core are those of the watch."""
        for _ in range(PATIENCE):
            status, _ = await self.bus.read(STATUS)
            if not status & 1:
                break
        assert status == 2 | flags | number << 8, f"STATUS is 0x{status:x}"
        await self.counted()

    async def counted(self) -> None:
        """CYCLES and STALLS are what was seen at the streams."""
        span = self.watch.last - self.watch.first + 1 if self.watch.last else 0
        # An input's first beat is there a cycle after the begin; an output waits from it on.
        sinks = [not is_input for *_, is_input in self.watch.streams]
        waited = zip(self.watch.moved, self.watch.waits, sinks, strict=True)
        span += bool(span) and not any(sink and moved + waits for moved, waits, sink in waited)
        found, _ = await self.bus.read(CYCLES)
        assert found == span, f"CYCLES is {found}, not {span}"
        for window, waits in enumerate(self.watch.waits):
            found, _ = await self.bus.read(at(window, STALLS))
            assert found == waits, f"STALLS of {window} is {found}, not {waits}"

    async def moved(self, beats: list[int], most_cycles: int | None = None) -> None:
        """So many beats have moved at the streams since the start; CYCLES at most."""
        assert self.watch.moved == beats, f"{self.watch.moved} beats have moved"
        if most_cycles is not None:
            found, _ = await self.bus.read(CYCLES)
            assert found <= most_cycles, f"the run took {found} cycles"

    async def run(self, number: int, spans: list[tuple[int, int]], flags: int = 0) -> None:
        await self.start(number, spans)
        await self.over(number, flags)
        assert self.watch.moved == [count for _, count in spans]

    async def idle(self, cycles: int) -> None:
        for _ in range(cycles):
            await RisingEdge(self.clock)

    async def irq(self, expected: int) -> None:
        await ReadOnly()
        assert int(self.dut.irq.value) == expected, f"irq is {self.dut.irq.value}"
        await RisingEdge(self.clock)


def fill(core: Any, streams: list[tuple[str, bool]], rng: random.Random) -> None:
    """Memories begin with anything, but not with what a simulator cannot read."""
    for name, _ in streams:
        words = getattr(core, f"{name}_window").beats.words
        for each in words:
            each.value = rng.getrandbits(len(each))


@cocotb.test()
async def steps_are_taken(dut: Any) -> None:
    with Path(os.environ["HWGEN_TEST_JOB"]).open("rb") as file:
        job = pickle.load(file)
    rng = random.Random(job["seed"])
    if job["bus"] == "axi":
        dut.aresetn.value = 0
        clock, reset, done = dut.aclk, dut.aresetn, 1
        bus: Any = Axi(dut)
        bus.master.read_if.r_channel.set_pause_generator(rng.random() < 0.3 for _ in iter(int, 1))
        bus.master.write_if.b_channel.set_pause_generator(rng.random() < 0.3 for _ in iter(int, 1))
    else:
        dut.rst.value = 1
        clock, reset, done = dut.clk, dut.rst, 0
        bus = Wishbone(dut, lambda: rng.choice([0, 0, 1, 3]))
    Clock(clock, PERIOD_NS, unit="ns").start()
    for _ in range(4):
        await RisingEdge(clock)
    reset.value = done
    await Timer(PERIOD_NS, "ns")
    await RisingEdge(clock)
    # Where a system is around it, the design is an instance.
    core = (getattr(dut, job["inside"]) if job["inside"] else dut).core
    fill(core, job["streams"], rng)
    steps = Steps(dut, core, bus, job["streams"])
    for number, (name, *values) in enumerate(job["steps"]):
        try:
            await getattr(steps, name)(*values)
        except AssertionError as error:
            raise AssertionError(f"step {number}, {name}: {error}") from None
