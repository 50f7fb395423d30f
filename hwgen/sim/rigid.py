"""The rigid channels of a design: beats by the clock, without a handshake.

Edge convention.  Cycle t lies between two rising edges; cycle 0 is the first one
with reset released.  Inputs change right after the rising edge that begins a
cycle.  Input beat b is applied in cycle b * interval and held for the whole
interval; its outputs are sampled just before the rising edge that ends cycle
b * interval + latency.  Latency 0 is thus combinational, latency 1 one register.
Before the first beat and after the last one the inputs are garbage.
"""

from __future__ import annotations

from itertools import cycle as endless
from typing import Any

import numpy.typing as npt

from hwgen.rtl import Channel, Timing
from hwgen.sim.packing import Beat
from hwgen.sim.stream import Payload, Pins, noise


class Rigid:
    """Drives and samples all rigid channels of one design together.

    inputs    (channel, its beats as bits per port); all hold equally many beats
    outputs   (channel, number of beats, care per beat or None)
    timing    None when elastic channels set the pace: then each rigid input is one
              constant beat, and rigid outputs cannot be compared
    """

    def __init__(
        self,
        inputs: list[tuple[Channel, list[tuple[int, ...]]]],
        outputs: list[tuple[Channel, int, npt.NDArray[Any] | None]],
        timing: Timing | None,
        widths: dict[str, int],
        pins: Pins,
        seed: int,
    ) -> None:
        self._latency = timing.latency if timing else 0
        self._interval = timing.interval if timing else 1
        self._constant = timing is None
        self._in = []
        for channel, beats in inputs:
            puts = [pins.setter(port) for port in channel.ports]
            tables = [endless(table) for table in noise(channel, widths, seed)]
            self._in.append((puts, beats, tables))
        self._out = []
        self.cycles: dict[str, list[int]] = {}
        self.beats: dict[str, list[Payload]] = {}
        last = -1
        for channel, count, care in outputs:
            ports = channel.ports
            gets = [(pins.getter(port), port) for port in ports]
            cares = None if care is None else [bool(c) for c in care]
            self.cycles[channel.name], self.beats[channel.name] = [], []
            self._out.append((channel.name, gets, count, cares))
            last = max(last, (count - 1) * self._interval + self._latency)
        sent = max((len(beats) for _, beats in inputs), default=0)
        self.first = 0 if sent and not self._constant else None
        self._last = last
        self._text = pins.text

    @property
    def present(self) -> bool:
        return bool(self._in or self._out)

    def done(self, cycle: int) -> bool:
        """Every output beat has been sampled by the end of `cycle`."""
        return cycle >= self._last

    def reset(self, quiet: bool = False) -> None:
        """Garbage on all inputs, or zeros where nothing would undo what garbage does."""
        if not quiet:
            self._apply(-self._interval)
            return
        for puts, _, _ in self._in:
            for put in puts:
                put(0)

    def start(self) -> None:
        """Applies beat 0."""
        self._apply(0)

    def step(self, cycle: int) -> None:
        """Ends `cycle`: samples its outputs, applies the inputs of the next."""
        beat, phase = divmod(cycle - self._latency, self._interval)
        if phase == 0 and beat >= 0:
            for name, gets, count, care in self._out:
                if beat >= count:
                    continue
                read: tuple[Beat, ...] = (0,) * len(gets)
                if care is None or care[beat]:
                    read = tuple(
                        value if (value := get()) >= 0 else self._text(port) for get, port in gets
                    )
                self.cycles[name].append(cycle)
                self.beats[name].append(read)
        self._apply(cycle + 1)

    def _apply(self, cycle: int) -> None:
        beat, phase = divmod(cycle, self._interval)
        if phase:
            return
        for puts, beats, tables in self._in:
            if self._constant and beats:
                values = beats[0] if cycle <= 0 else ()
            elif 0 <= beat < len(beats):
                values = beats[beat]
            else:
                values = tuple(next(each) for each in tables)
            for put, value in zip(puts, values, strict=False):
                put(value)
