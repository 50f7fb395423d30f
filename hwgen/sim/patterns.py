"""Named patterns of stalls: when a stream idles, and when it is not ready (numpy only)."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from hwgen.errors import UserError
from hwgen.rtl import INPUT, Channel, Rtl
from hwgen.sim.stream import generator

KEY = "stall-pattern"
"""What the command line calls them."""

PERIOD = 1009
"""Decisions before a pattern repeats; a prime, so that it drifts against tiles."""

MAX_BURST = 256
"""Longest burst; a deadlock is called at a silence of thousands of cycles."""

Decisions = npt.NDArray[np.bool_]

PATTERNS = {
    "none": "every stream goes as fast as it can",
    "random:P": "every stream stalls with probability P, 0 < P < 1, in a cycle",
    "burst:N": f"stalls and flow of random lengths up to N cycles, 1 to {MAX_BURST}",
    "sources:P": "only the inputs idle, with probability P",
    "sinks:P": "only the outputs are not ready, with probability P",
    "alternate": "inputs and outputs take turns, one cycle each",
}
"""Pattern -> what it does, for help texts."""


def idle_of(rtl: Rtl, name: str, seed: int = 0) -> dict[str, Decisions]:
    """`Vectors.idle` for the streams of `rtl`; the same for the same name and seed.

    A design without streams has no stalls, whatever the pattern.
    UserError on a name or number that is not in `PATTERNS`.
    """
    decide = _parsed(name)
    found = {}
    for at, channel in enumerate(each for each in rtl.channels if each.elastic):
        idle = decide(channel, at, generator(seed, f"{name} of {channel.name}"))
        if idle is not None:
            found[channel.name] = idle
    return found


def check(name: str) -> None:
    """UserError on a name or number that is not in `PATTERNS`."""
    _parsed(name)


Decide = Callable[[Channel, int, np.random.Generator], Decisions | None]


def _parsed(name: str) -> Decide:
    word, colon, text = name.partition(":")
    if word not in _WORDS or bool(colon) != any(key.startswith(f"{word}:") for key in PATTERNS):
        raise UserError(KEY, f"one of {', '.join(PATTERNS)}", name, _near(name))
    return _WORDS[word](name, text)


def _near(name: str) -> str:
    word = name.partition(":")[0]
    full = {"random": "random:0.5", "burst": "burst:8", "sources": "sources:0.5"}
    return {**full, "sinks": "sinks:0.5", "alternate": "alternate"}.get(word, "none")


def _none(name: str, text: str) -> Decide:
    return lambda channel, at, rng: None


def _alternate(name: str, text: str) -> Decide:
    def decide(channel: Channel, at: int, rng: np.random.Generator) -> Decisions:
        return np.array([True, False] if channel.direction == INPUT else [False, True])

    return decide


def _random(directions: tuple[bool, bool]) -> Callable[[str, str], Decide]:
    """Whether inputs stall, and whether outputs do."""

    def made(name: str, text: str) -> Decide:
        try:
            chance = float(text)
        except ValueError:
            chance = 0.0
        if not 0 < chance < 1:
            raise UserError(KEY, "P is a probability, 0 < P < 1", name, _near(name))

        def decide(channel: Channel, at: int, rng: np.random.Generator) -> Decisions | None:
            if not directions[channel.direction != INPUT]:
                return None
            return _alive(rng.random(PERIOD) < chance, rng)

        return decide

    return made


def _burst(name: str, text: str) -> Decide:
    longest = int(text) if text.isascii() and text.isdigit() and len(text) < 9 else 0
    if not 1 <= longest <= MAX_BURST:
        near = f"burst:{min(max(longest, 1), MAX_BURST)}" if longest else "burst:8"
        raise UserError(KEY, f"N is a number of cycles, 1 to {MAX_BURST}", name, near)

    def decide(channel: Channel, at: int, rng: np.random.Generator) -> Decisions:
        lengths = rng.integers(1, longest, PERIOD, endpoint=True)
        stalled = (np.arange(PERIOD) + at) % 2 == 0
        return _alive(np.repeat(stalled, lengths)[: max(PERIOD, 4 * longest)], rng)

    return decide


def _alive(idle: Decisions, rng: np.random.Generator) -> Decisions:
    """With one decision to go, so that no pattern is a deadlock."""
    if idle.all():
        idle[int(rng.integers(len(idle)))] = False
    return idle


_WORDS: dict[str, Callable[[str, str], Decide]] = {
    "none": _none,
    "random": _random((True, True)),
    "burst": _burst,
    "sources": _random((True, False)),
    "sinks": _random((False, True)),
    "alternate": _alternate,
}
