"""One side of an elastic channel: `Source` feeds an input, `Sink` takes an output.

Both advance once per cycle, at the rising edge that ends it: what they read are
the values just before that edge, what they write holds from just after it.
They know nothing of simulators: `Pins` does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import cycle as endless
from itertools import islice
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from hwgen.rtl import Channel
from hwgen.sim.packing import Beat

UNKNOWN = -1
Payload = tuple[Beat, ...]


class Pins(Protocol):
    """Access to the ports of the device in some simulator."""

    def getter(self, port: str) -> Callable[[], int]:
        """Reads an output; `UNKNOWN` when any bit is X or Z."""

    def setter(self, port: str) -> Callable[[int], None]:
        """Writes an input from the next edge on; values are non-negative and fit."""

    def text(self, port: str) -> str:
        """Bits of an output, most significant first, with X and Z."""


@dataclass(frozen=True)
class Violation:
    """A broken rule other than a wrong value, and the cycle in which it was seen."""

    cycle: int
    text: str


def generator(seed: int, name: str) -> np.random.Generator:
    """Random numbers of one channel: the same in every simulator."""
    return np.random.default_rng([seed, *name.encode()])


IDLE_PERIOD = 65_521
"""Random decisions to idle repeat after that many: a prime, so that no beat pattern fits it."""

NOISE_PERIOD = 61
"""Garbage on a port repeats after that many values: drawing is slow."""


def idle_pattern(
    name: str, stall: float, seed: int, given: Mapping[str, npt.NDArray[Any]]
) -> npt.NDArray[np.bool_]:
    """Decisions to idle of the channel `name`, repeated cyclically.

    Those of `given`, else each is True with probability `stall`.
    """
    if name in given:
        return np.asarray(given[name], dtype=np.bool_)
    if stall <= 0:
        return np.zeros(1, dtype=np.bool_)
    return generator(seed, f"stalls of {name}").random(IDLE_PERIOD) < stall


def garbage(rng: np.random.Generator, width: int) -> Iterator[int]:
    """Endless random bits of a port."""
    size = -(-width // 8)
    mask = (1 << width) - 1
    table = [int.from_bytes(rng.bytes(size), "little") & mask for _ in range(NOISE_PERIOD)]
    return endless(table)


def noise(channel: Channel, widths: Mapping[str, int], seed: int) -> list[list[int]]:
    """Per payload port, the garbage that stands on an input while nothing is offered."""
    rng = generator(seed, channel.name)
    return [list(islice(garbage(rng, widths[port]), NOISE_PERIOD)) for port in channel.ports]


class Source:
    """Drives an input stream with `beats`, the bits per payload port.

    Where `idle` says so it idles before a beat.  A beat once offered stays,
    unchanged, until it is taken.  While valid is 0 the payload is garbage.
    """

    def __init__(
        self,
        channel: Channel,
        widths: dict[str, int],
        beats: list[tuple[int, ...]],
        pins: Pins,
        idle: npt.NDArray[np.bool_],
        seed: int,
    ) -> None:
        assert channel.valid is not None
        self.name, self._beats = channel.name, beats
        self.accepted: list[int] = []
        self.violations: list[Violation] = []
        self._idle = endless(idle.tolist())
        self._put = [pins.setter(port) for port in channel.ports]
        self._garbage = [endless(table) for table in noise(channel, widths, seed)]
        self._valid = pins.setter(channel.valid)
        self._ready = pins.getter(channel.ready) if channel.ready else lambda: 1
        self._offered = self._unknown = False

    @property
    def done(self) -> bool:
        return len(self.accepted) == len(self._beats)

    def reset(self) -> None:
        """Valid low, payload garbage."""
        self._valid(0)
        self._noise()

    def start(self) -> None:
        """Chooses what is offered in cycle 0."""
        self._offer()

    def step(self, cycle: int) -> bool:
        """Ends `cycle`; True if a beat was taken in it."""
        taken = False
        if self._offered:
            ready = self._ready()
            if ready == 1:
                self.accepted.append(cycle)
                self._offered, taken = False, True
            elif ready == UNKNOWN and not self._unknown:
                self._unknown = True
                self.violations.append(Violation(cycle, f"{self.name}: ready is unknown (X)"))
        if not self._offered and (taken or not self.done):
            self._offer(taken)
        return taken

    def state(self) -> str:
        """The handshake in words, for the deadlock report."""
        ready = self._ready()
        return (
            f"{self.name}: valid={int(self._offered)} ready={'x' if ready < 0 else ready} "
            f"({len(self.accepted)} of {len(self._beats)} beats sent)"
        )

    def _offer(self, was_valid: bool = False) -> None:
        if self.done or next(self._idle):
            if was_valid:
                self._valid(0)
            self._noise()
            return
        for put, value in zip(self._put, self._beats[len(self.accepted)], strict=True):
            put(value)
        if not was_valid:
            self._valid(1)
        self._offered = True

    def _noise(self) -> None:
        for put, values in zip(self._put, self._garbage, strict=True):
            put(next(values))


class Sink:
    """Takes an output stream; records each beat with the cycle of its handshake.

    Ready is 0 in the cycles that `idle` says.  Checks that valid, once
    high, and the payload hold until ready; each kind of violation is kept once.
    `expected` None: the beats are taken but nobody knows how many there are.
    """

    def __init__(
        self,
        channel: Channel,
        expected: int | None,
        pins: Pins,
        idle: npt.NDArray[np.bool_],
    ) -> None:
        assert channel.valid is not None
        self.name, self.expected = channel.name, expected
        self.cycles: list[int] = []
        self.beats: list[Payload] = []
        self.violations: list[Violation] = []
        self._seen: set[str] = set()
        self._idle = endless(idle.tolist())
        self._ports = channel.ports
        self._get = [pins.getter(port) for port in self._ports]
        self._text = pins.text
        self._valid = pins.getter(channel.valid)
        self._drive = pins.setter(channel.ready) if channel.ready else None
        self._ready = channel.ready is None
        self._held: Payload | None = None

    @property
    def done(self) -> bool:
        return self.expected is None or len(self.cycles) >= self.expected

    def reset(self) -> None:
        """Ready low."""
        if self._drive is not None:
            self._drive(0)

    def start(self) -> None:
        """Chooses ready of cycle 0."""
        self._choose(False)

    def step(self, cycle: int, eager: bool = False) -> bool:
        """Ends `cycle`; True if a beat was taken in it.  `eager`: no more stalls."""
        valid = self._valid()
        taken = False
        if valid == 1:
            payload: Payload = tuple(
                value if (value := get()) >= 0 else self._text(port)
                for get, port in zip(self._get, self._ports, strict=True)
            )
            if self._held is not None and payload != self._held:
                change = self._change(self._held, payload)
                self._violate(cycle, f"payload changed while valid=1 and ready=0: {change}")
            taken = self._ready
            if taken:
                self.cycles.append(cycle)
                self.beats.append(payload)
            self._held = None if taken else payload
        else:
            if self._held is not None:
                self._violate(cycle, "valid dropped before ready")
                self._held = None
            if valid != 0:
                self._violate(cycle, "valid is unknown (X)")
        self._choose(eager)
        return taken

    def state(self) -> str:
        """The handshake in words, for the deadlock report."""
        valid = self._valid()
        total = "" if self.expected is None else f" of {self.expected}"
        return (
            f"{self.name}: valid={'x' if valid < 0 else valid} ready={int(self._ready)} "
            f"({len(self.cycles)}{total} beats received)"
        )

    def _choose(self, eager: bool) -> None:
        if self._drive is None:
            return
        ready = eager or not next(self._idle)
        if ready != self._ready:
            self._drive(int(ready))
            self._ready = ready

    def _change(self, before: Payload, after: Payload) -> str:
        return ", ".join(
            f"{port} {old if isinstance(old, str) else hex(old)} -> "
            f"{new if isinstance(new, str) else hex(new)}"
            for port, old, new in zip(self._ports, before, after, strict=True)
            if old != new
        )

    def _violate(self, cycle: int, rule: str) -> None:
        kind = rule.split(":")[0]
        if kind not in self._seen:
            self._seen.add(kind)
            self.violations.append(Violation(cycle, f"{self.name}: {rule}"))
