"""The bench itself: what is driven and recorded in each cycle, in any simulator.

A simulator only has to call `reset`, then `start` and then `step` once per rising
edge, and to carry values through `Pins`.  Everything that decides pass or fail
happens here and in `check`.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from hwgen.rtl import INPUT, LOW, Channel, Rtl
from hwgen.sim.packing import known
from hwgen.sim.prepare import Prepared
from hwgen.sim.rigid import Rigid
from hwgen.sim.stream import Payload, Pins, Sink, Source, Violation, idle_pattern
from hwgen.sim.words import Words, from_ints, to_ints

RESET_CYCLES = 4
PERIOD_NS = 10
IDLE_LIMIT = 4096
"""Cycles without any handshake that count as a deadlock, unless the caller says otherwise."""

GRACE = 64  # least cycles watched for extra beats after the last expected one
GRACE_MOST = 4096
_CLOCK_LOOK = 256  # cycles between looks at the wall clock


def edge_ns(cycle: int) -> int:
    """Simulation time at which `cycle` begins (its first rising edge), in ns."""
    return PERIOD_NS // 2 + PERIOD_NS * (RESET_CYCLES - 1 + cycle)


@dataclass
class Captured:
    """Output beats of one channel.

    cycles   int64 [beats]: the cycle of each
    words    payload port -> bits [beats, words], unknown ones read as 0
    unknown  payload port -> beat -> mask of its unknown bits
    """

    cycles: npt.NDArray[np.int64]
    words: dict[str, Words]
    unknown: dict[str, dict[int, int]] = field(default_factory=dict)

    @classmethod
    def of(cls, rtl: Rtl, name: str, cycles: Sequence[int], beats: Sequence[Payload]) -> Captured:
        """From what a Python bench saw."""
        channel = next(c for c in rtl.outputs if c.name == name)
        words, unknown = {}, {}
        for at, port in enumerate(channel.ports):
            numbers, unknown[port] = known([beat[at] for beat in beats])
            words[port] = from_ints(numbers, rtl.port(port).width)
        return cls(np.array(cycles, np.int64), words, unknown)


@dataclass
class Record:
    """What happened in one run."""

    outputs: dict[str, Captured] = field(default_factory=dict)
    first_input: int | None = None
    violations: list[Violation] = field(default_factory=list)
    cut: bool = False
    """The run ended early on purpose (a window for a waveform): missing beats are no fault."""


class Driver:
    """Drives every channel of `rtl` with `data` and records the outputs.

    stall, idle     see `idle_pattern`, for each elastic channel
    timeout_cycles  cycles without a handshake that make a deadlock
    stop_after      last cycle of the run, for a window around a known fault
    timeout_s       wall-clock seconds after which the run ends with an error
    """

    def __init__(
        self,
        rtl: Rtl,
        data: Prepared,
        pins: Pins,
        *,
        stall: float = 0.0,
        idle: Mapping[str, npt.NDArray[Any]] | None = None,
        seed: int = 0,
        timeout_cycles: int | None = None,
        stop_after: int | None = None,
        timeout_s: float | None = None,
    ) -> None:
        widths = {port.name: port.width for port in rtl.ports}
        self._idle_limit = IDLE_LIMIT if timeout_cycles is None else timeout_cycles
        self._stop_after, self._timeout_s = stop_after, timeout_s

        def idles(channel: Channel) -> npt.NDArray[np.bool_]:
            return idle_pattern(channel.name, stall, seed, idle or {})

        self._rtl = rtl
        self.sources = [
            Source(channel, widths, _tuples(data, channel), pins, idles(channel), seed)
            for channel in rtl.inputs
            if channel.elastic
        ]
        self.sinks = [
            Sink(channel, data.counts.get(channel.name), pins, idles(channel))
            for channel in rtl.outputs
            if channel.elastic
        ]
        self.rigid = Rigid(
            [(c, _tuples(data, c)) for c in rtl.inputs if not c.elastic],
            [
                (c, data.counts[c.name], data.care.get(c.name))
                for c in rtl.outputs
                if not c.elastic and c.name in data.counts
            ],
            rtl.timing,
            widths,
            pins,
            seed,
        )
        self._sides: list[Source | Sink] = [*self.sources, *self.sinks]
        self._flags = [(name, pins.getter(name)) for name in rtl.flags]
        self._raised: set[str] = set()
        self._reset = pins.setter(rtl.reset) if rtl.reset else None
        self._starts_by_itself = rtl.options.get("reset") == "none"
        self._reset_on, self._reset_off = (0, 1) if rtl.reset_active == LOW else (1, 0)
        used = {rtl.clock, rtl.reset}
        for channel in rtl.channels:
            used |= {channel.valid, channel.ready, *channel.ports}
        self._quiet = [
            pins.setter(p.name) for p in rtl.ports if p.direction == INPUT and p.name not in used
        ]
        self.cycle = 0
        self._active = 0  # cycle of the latest handshake
        self._end: int | None = None  # last cycle of the grace period
        self._violations: list[Violation] = []
        self._cut = False
        self._began = time.monotonic()

    def reset(self) -> None:
        """Before the first edge: reset on, streams quiet, payloads garbage.

        Where initial values take the place of a reset, rigid inputs are 0 until cycle 0.
        """
        if self._reset is not None:
            self._reset(self._reset_on)
        for put in self._quiet:
            put(0)
        for source in self.sources:
            source.reset()
        for sink in self.sinks:
            sink.reset()
        self.rigid.reset(self._starts_by_itself)

    def start(self) -> None:
        """At the edge that ends the reset: cycle 0 begins."""
        if self._reset is not None:
            self._reset(self._reset_off)
        for source in self.sources:
            source.start()
        for sink in self.sinks:
            sink.start()
        self.rigid.start()

    def step(self) -> bool:
        """At the edge that ends the current cycle; False when the run is over."""
        cycle, moved = self.cycle, False
        for name, flag in self._flags:
            value = flag()
            if value and name not in self._raised:
                self._raised.add(name)
                level = "unknown (X)" if value < 0 else str(value)
                self._violations.append(Violation(cycle, f"flag {name} is {level}"))
        for source in self.sources:
            moved |= source.step(cycle)
        eager = self._end is not None
        for sink in self.sinks:
            moved |= sink.step(cycle, eager)
        if self.rigid.present:
            self.rigid.step(cycle)
        if moved:
            self._active = cycle
        self.cycle = cycle + 1
        return self._goes_on(cycle)

    def record(self) -> Record:
        """Everything seen up to now."""
        violations = list(self._violations)
        for side in self._sides:
            violations += side.violations
        outputs = {
            sink.name: Captured.of(self._rtl, sink.name, sink.cycles, sink.beats)
            for sink in self.sinks
        }
        for name, beats in self.rigid.beats.items():
            outputs[name] = Captured.of(self._rtl, name, self.rigid.cycles[name], beats)
        firsts = [source.accepted[0] for source in self.sources if source.accepted]
        if self.rigid.first is not None:
            firsts.append(self.rigid.first)
        return Record(outputs, min(firsts, default=None), violations, self._cut)

    def _goes_on(self, cycle: int) -> bool:
        if self._stop_after is not None and cycle >= self._stop_after:
            self._cut = True
            return False
        if self._timeout_s is not None and cycle % _CLOCK_LOOK == 0:
            spent = time.monotonic() - self._began
            if spent > self._timeout_s:
                text = f"stopped after {spent:.1f} s of wall time: {self._state()}"
                self._violations.append(Violation(cycle, text))
                return False
        if self._end is not None:
            return cycle < self._end
        if not self.rigid.done(cycle):
            self._active = cycle  # the clock alone moves a rigid design: it cannot lock up
        elif all(side.done for side in self._sides):
            if not self.sinks:
                return False
            self._end = cycle + self._grace()
        elif cycle - self._active >= self._idle_limit:
            text = (
                f"deadlock: no handshake for {cycle - self._active} cycles "
                f"after cycle {self._active}: {self._state()}"
            )
            self._violations.append(Violation(self._active, text))
            return False
        return True

    def _grace(self) -> int:
        """Long enough for one more beat, judged by the longest wait between beats so far."""
        longest = 0
        for sink in self.sinks:
            steps = [after - before for before, after in pairwise(sink.cycles)]
            longest = max(longest, *steps, 0)
        return min(max(GRACE, 2 * longest), GRACE_MOST)

    def _state(self) -> str:
        return "; ".join(side.state() for side in self._sides) or "no streams"


def _tuples(data: Prepared, channel: Channel) -> list[tuple[int, ...]]:
    """Per beat, the bits of each payload port."""
    columns = [to_ints(words) for words in data.inputs[channel.name].values()]
    return list(zip(*columns, strict=True))
