"""One run of a compiled model: buffers of numpy arrays in, a `Record` out."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from hwgen.rtl import INPUT, LOW, Channel, Rtl
from hwgen.sim.driver import GRACE, GRACE_MOST, RESET_CYCLES, Captured, Record
from hwgen.sim.native import library as lib
from hwgen.sim.packing import bits
from hwgen.sim.prepare import Prepared
from hwgen.sim.stream import Violation, idle_pattern, noise
from hwgen.sim.words import Words, blank, from_ints, place

DIRT_CYCLES = 64
"""Cycles of random inputs before the reset: two-state registers would begin as clean zeros."""

_SLICE_S = 0.1  # between looks at the clock and at signals
_EXTRA = 64  # beats recorded beyond the expected ones
_UNTOLD = 4096  # beats recorded at first where nobody says how many come


class Flight:
    """Buffers, structures and state of one run; keeps every array alive that C points into."""

    def __init__(
        self,
        rtl: Rtl,
        data: Prepared,
        *,
        stall: float,
        idle: Mapping[str, npt.NDArray[Any]],
        seed: int,
        idle_limit: int,
        stop_after: int | None = None,
        stop_early: bool = False,
        reset_cycles: int = RESET_CYCLES,
    ) -> None:
        self._rtl, self._data, self._seed = rtl, data, seed
        self._alive: list[Any] = []
        self._widths = {port.name: port.width for port in rtl.ports}
        self._numbers = {port.name: i for i, port in enumerate(rtl.ports)}
        # One of each channel; an output that nobody reads expects no beats.
        self._structs = (lib.Channel * len(rtl.channels))()
        used = [
            (c, self._structs[i])
            for i, c in enumerate(rtl.channels)
            if c.elastic or c.direction == INPUT or c.name in data.counts
        ]
        self.channels, self.structs = [c for c, _ in used], [s for _, s in used]
        self._patterns = {
            c.name: idle_pattern(c.name, stall, seed, idle) for c in rtl.channels if c.elastic
        }
        self._records: dict[str, dict[str, Words]] = {}
        self._cycles: dict[str, npt.NDArray[np.int64]] = {}
        self._offers: dict[str, npt.NDArray[np.int64]] = {}
        self._held: dict[str, dict[str, Words]] = {}
        for struct, channel in zip(self.structs, self.channels, strict=True):
            self._fill(struct, channel)
        self.job = self._job(idle_limit, stop_after, stop_early)
        self.job.reset_cycles = reset_cycles if rtl.clock is not None else 0

    def fly(self, library: lib.Library, timeout_s: float | None, dirty: bool) -> None:
        """From power-on, or from whatever state there is, to the end of the run."""
        job, began = self.job, time.monotonic()
        if dirty and not library.scramble(job, DIRT_CYCLES, self._seed + 1, self._inputs()):
            job.status = lib.UNSETTLED
            return
        if not library.start(job):
            job.status = lib.UNSETTLED
            return
        cycles = 1024
        while True:
            start = time.monotonic()
            library.run(job, cycles)
            now = time.monotonic()
            self.seconds += now - start
            if job.status == lib.FULL:
                self._grow()
            elif job.status != lib.RUNNING:
                return
            if timeout_s is not None and now - began > timeout_s:
                self.late = now - began
                return
            cycles = max(64, min(round(cycles * _SLICE_S / max(now - start, 1e-4)), cycles * 8))

    seconds = 0.0
    """Wall time in the compiled loop."""

    late: float | None = None
    """Wall seconds after which the run was ended."""

    def stalls(self) -> dict[str, int]:
        """Cycles in which each stream was held back on purpose."""
        return {
            c.name: int(s.stalls)
            for c, s in zip(self.channels, self.structs, strict=True)
            if c.elastic
        }

    def accepted(self) -> dict[str, npt.NDArray[np.int64]]:
        """The cycle of each beat, of every channel."""
        return self._of_beats(self._cycles)

    def offered(self) -> dict[str, npt.NDArray[np.int64]]:
        """The first cycle in which each beat was valid, of every stream."""
        found = self._of_beats(self._offers)
        return {c.name: found[c.name] for c in self.channels if c.elastic}

    def _of_beats(
        self, arrays: Mapping[str, npt.NDArray[np.int64]]
    ) -> dict[str, npt.NDArray[np.int64]]:
        return {
            c.name: arrays[c.name][: min(int(s.count), len(arrays[c.name]))]
            for c, s in zip(self.channels, self.structs, strict=True)
        }

    def record(self, rests: bool = False) -> Record:
        """What was seen, in the terms of every other simulator.

        rests  when nothing moves any more the run is over, and no deadlock
        """
        outputs, firsts, violations = {}, [], self._violations(rests)
        accepted = self.accepted()
        for channel, struct in zip(self.channels, self.structs, strict=True):
            cycles = accepted.get(channel.name, np.zeros(0, np.int64))
            if channel.direction == INPUT:
                if channel.elastic and len(cycles):
                    firsts.append(int(cycles[0]))
                elif not channel.elastic and struct.beats and self._rtl.timing is not None:
                    firsts.append(0)
                continue
            beyond = max(0, int(struct.count) - len(cycles))
            times = np.concatenate([cycles, np.full(beyond, self.job.cycle - 1, np.int64)])
            words = {
                port: np.concatenate([w[: len(cycles)], np.zeros((beyond, w.shape[1]), w.dtype)])
                if beyond
                else w[: len(cycles)]
                for port, w in self._records[channel.name].items()
            }
            outputs[channel.name] = Captured(times, words)
        cut = self.job.status in (lib.CUT, lib.MISMATCH)
        return Record(outputs, min(firsts, default=None), violations, cut)

    # Structures ------------------------------------------------------------------------------

    def _job(self, idle_limit: int, stop_after: int | None, stop_early: bool) -> lib.Job:
        rtl = self._rtl
        job = lib.Job()
        job.channel = self._structs
        flags = np.array([self._numbers[name] for name in rtl.flags], np.int32)
        self._flag_cycles = np.full(len(flags), -1, np.int64)
        job.flags, job.flag = len(flags), self._keep(flags, ctypes.c_int32)
        job.flag_cycle = self._keep(self._flag_cycles, ctypes.c_int64)
        job.reset = -1 if rtl.reset is None else self._numbers[rtl.reset]
        job.reset_on = int(rtl.reset_active != LOW)
        job.rigid_quiet = int(rtl.options.get("reset") == "none")
        used = {rtl.clock, rtl.reset}
        for channel in rtl.channels:
            used |= {channel.valid, channel.ready, *channel.ports}
        quiet = [p.name for p in rtl.ports if p.direction == INPUT and p.name not in used]
        numbers = np.array([self._numbers[name] for name in quiet], np.int32)
        job.quiets, job.quiet = len(numbers), self._keep(numbers, ctypes.c_int32)
        job.constant = int(rtl.timing is None)
        job.latency = rtl.timing.latency if rtl.timing else 0
        job.interval = rtl.timing.interval if rtl.timing else 1
        job.idle_limit = idle_limit
        job.stop_after = -1 if stop_after is None else stop_after
        job.stop_early = int(stop_early)
        job.end = job.mismatch = -1
        job.grace, job.grace_most = GRACE, GRACE_MOST
        rigid = [not c.elastic and c.direction != INPUT for c in self.channels]
        ends = [s.beats for s, each in zip(self.structs, rigid, strict=True) if each]
        job.rigid_last = max(((n - 1) * job.interval + job.latency for n in ends), default=-1)
        return job

    def _fill(self, struct: lib.Channel, channel: Channel) -> None:
        data, elastic = self._data, channel.elastic
        struct.dropped = struct.changed = -1
        ports = (lib.Port * len(channel.ports))()
        struct.port = ports
        self._alive.append(ports)
        if elastic:
            pattern = self._patterns[channel.name].astype(np.uint8)
            struct.idles, struct.idle = len(pattern), self._keep(pattern, ctypes.c_uint8)
        if channel.direction == INPUT:
            struct.beats = data.beats(channel)
            tables = noise(channel, self._widths, self._seed)
            for port, name, table in zip(ports, channel.ports, tables, strict=True):
                words = from_ints(table, self._widths[name])
                port.noise = self._keep(words, ctypes.c_uint32)
                port.data = self._keep(data.inputs[channel.name][name], ctypes.c_uint32)
                struct.noises = len(words)
            capacity = struct.beats
        else:
            struct.drives = int(channel.ready is None)
            struct.beats = data.counts.get(channel.name, -1)
            capacity = struct.beats + _EXTRA if elastic else struct.beats
            if struct.beats < 0:
                capacity = _UNTOLD
            self._records[channel.name] = {
                name: blank(capacity, self._widths[name]) for name in channel.ports
            }
            self._held[channel.name] = {
                name: blank(4, self._widths[name]) for name in channel.ports
            }
            for port, name in zip(ports, channel.ports, strict=True):
                port.held = self._keep(self._held[channel.name][name], ctypes.c_uint32)
            self._golden(struct, ports, channel)
        struct.capacity = capacity
        # Written, not only reserved: the loop would wait for every page.
        self._cycles[channel.name] = np.full(capacity, -1, np.int64)
        self._offers[channel.name] = np.full(capacity, -1, np.int64)
        self._point(struct, channel)

    def _point(self, struct: lib.Channel, channel: Channel) -> None:
        """To the present buffers of what is recorded."""
        struct.cycles = self._keep(self._cycles[channel.name], ctypes.c_int64)
        struct.offers = self._keep(self._offers[channel.name], ctypes.c_int64)
        for at, name in enumerate(channel.ports if channel.direction != INPUT else ()):
            words = self._records[channel.name][name]
            struct.port[at].record = self._keep(words, ctypes.c_uint32)

    def _grow(self) -> None:
        for struct, channel in zip(self.structs, self.channels, strict=True):
            if not self._sink(channel) or struct.count < struct.capacity:
                continue
            size = int(struct.capacity)
            struct.capacity = 2 * size
            self._cycles[channel.name] = np.resize(self._cycles[channel.name], 2 * size)
            none = np.full(size, -1, np.int64)
            self._offers[channel.name] = np.concatenate([self._offers[channel.name], none])
            for name, words in self._records[channel.name].items():
                more = blank(2 * size, self._widths[name])
                more[:size] = words
                self._records[channel.name][name] = more
            self._point(struct, channel)

    def _golden(self, struct: lib.Channel, ports: Any, channel: Channel) -> None:
        """What the loop compares: fields in one port; sums of several are checked afterwards."""
        given = self._data.expected.get(channel.name, {})
        fields = [f for f in channel.fields if f.name in given and len(f.ports) == 1]
        for port, name in zip(ports, channel.ports, strict=True):
            inside = [f for f in fields if f.ports[0] == name]
            if not inside:
                continue
            golden, mask = blank(struct.beats, self._widths[name]), blank(1, self._widths[name])
            for each in inside:
                place(bits(given[each.name], each.width), each.width, each.low, golden)
                whole = (1 << each.bits) - 1 << each.low
                mask |= from_ints([whole], self._widths[name])
            port.expected = self._keep(golden, ctypes.c_uint32)
            port.mask = self._keep(mask, ctypes.c_uint32)
        if channel.name in self._data.care:
            care = self._data.care[channel.name].astype(np.uint8)
            struct.care = self._keep(care, ctypes.c_uint8)

    def _keep(self, array: npt.NDArray[Any], kind: Any) -> Any:
        """A pointer to contiguous data that lives as long as this object."""
        array = np.ascontiguousarray(array)
        self._alive.append(array)
        return array.ctypes.data_as(ctypes.POINTER(kind))

    @staticmethod
    def _sink(channel: Channel) -> bool:
        return channel.elastic and channel.direction != INPUT

    def _inputs(self) -> list[tuple[int, int, int]]:
        found = []
        for number, port in enumerate(self._rtl.ports):
            if port.direction == INPUT and port.name not in (self._rtl.clock, self._rtl.reset):
                rest = port.width % 32 or 32
                found.append((number, -(-port.width // 32), (1 << rest) - 1))
        return found

    # What went wrong -------------------------------------------------------------------------

    def _violations(self, rests: bool) -> list[Violation]:
        found = [
            Violation(int(cycle), f"flag {name} is 1")
            for name, cycle in zip(self._rtl.flags, self._flag_cycles, strict=True)
            if cycle >= 0
        ]
        for channel, struct in zip(self.channels, self.structs, strict=True):
            if not self._sink(channel):
                continue
            if struct.dropped >= 0:
                text = f"{channel.name}: valid dropped before ready"
                found.append(Violation(int(struct.dropped), text))
            if struct.changed >= 0:
                text = f"{channel.name}: payload changed while valid=1 and ready=0: "
                found.append(Violation(int(struct.changed), text + self._change(channel)))
        status = self.job.status
        if status == lib.UNSETTLED:
            text = "the combinational logic does not settle: a loop"
            found.append(Violation(int(self.job.cycle), text))
        elif status == lib.DEADLOCK and not rests:
            active = int(self.job.active)
            text = (
                f"deadlock: no handshake for {int(self.job.cycle) - 1 - active} cycles "
                f"after cycle {active}: {self._state()}"
            )
            found.append(Violation(active, text))
        elif self.late is not None:
            text = f"stopped after {self.late:.1f} s of wall time: {self._state()}"
            found.append(Violation(int(self.job.cycle) - 1, text))
        return found

    def _change(self, channel: Channel) -> str:
        changes = []
        for name, words in self._held[channel.name].items():
            # Slots are of words of 32 bits in C: two per word here.
            before, after = (int.from_bytes(words[i].tobytes(), "little") for i in (2, 3))
            if before != after:
                changes.append(f"{name} {before:#x} -> {after:#x}")
        return ", ".join(changes)

    def _state(self) -> str:
        """Every handshake in words."""
        texts = []
        for channel, s in zip(self.channels, self.structs, strict=True):
            if channel.elastic and channel.direction == INPUT:
                text = f"{s.count} of {s.beats} beats sent"
                texts.append(f"{channel.name}: valid={s.drives} ready={s.sees} ({text})")
            elif self._sink(channel):
                total = "" if s.beats < 0 else f" of {s.beats}"
                ready = 1 if channel.ready is None else s.drives
                text = f"{s.count}{total} beats received"
                texts.append(f"{channel.name}: valid={s.sees} ready={ready} ({text})")
        return "; ".join(texts) or "no streams"
