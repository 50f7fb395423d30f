"""Bins of handshakes and of tiles: what the streams of a run did, cycle by cycle."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from hwgen.rtl import Channel, Rtl
from hwgen.vectors import Vectors

LONG_STALL = 64
"""Cycles of a stall that no queue of an engine hides."""

Cycles = Mapping[str, np.ndarray]
"""Stream -> a cycle for each beat; 0 is the first one out of reset."""


@dataclass(frozen=True)
class Moves:
    """When the beats of the streams moved.

    offered   first cycle in which a beat was valid
    accepted  cycle in which it was taken
    Rigid channels are absent.
    """

    offered: Cycles = field(default_factory=dict)
    accepted: Cycles = field(default_factory=dict)


def handshakes(rtl: Rtl, vectors: Vectors, moves: Moves) -> dict[str, int]:
    """Hits of every bin of the streams; 0 where one was not reached."""
    found: dict[str, int] = {}
    streams = [c for c in rtl.channels if c.elastic]
    for channel in streams:
        found |= _stream(channel, vectors, moves)
    if streams:
        found |= _together(rtl, moves)
        found |= _reset(rtl, vectors, moves)
    return found


def tiles(rtl: Rtl, vectors: Vectors) -> dict[str, int]:
    """Lengths of the tiles of every input stream with a field `last`, and their order."""
    found: dict[str, int] = {}
    for channel in rtl.inputs:
        marks = vectors.inputs[channel.name].get("last")
        if marks is None or not channel.elastic:
            continue
        lengths = np.diff(np.flatnonzero(marks), prepend=-1)
        before, after = lengths[:-1], lengths[1:]
        found |= {
            f"{channel.name}: tile of one beat": _count(lengths == 1),
            f"{channel.name}: tile of two beats": _count(lengths == 2),
            f"{channel.name}: tile of 16 beats or more": _count(lengths >= 16),
            f"{channel.name}: three tiles or more": int(len(lengths) >= 3),
            f"{channel.name}: two tiles of one length": _count(before == after),
        }
    return found


def _stream(channel: Channel, vectors: Vectors, moves: Moves) -> dict[str, int]:
    offered = np.asarray(moves.offered.get(channel.name, ()), np.int64)
    accepted = np.asarray(moves.accepted.get(channel.name, ()), np.int64)
    idle = offered - np.concatenate([[-1], accepted[:-1]])[: len(offered)] - 1
    stall = accepted - offered
    beats = (vectors.inputs if channel.direction == "input" else vectors.expected)[channel.name]
    last = np.asarray(beats.get("last", np.arange(len(accepted)) == len(accepted) - 1))
    last = last[: len(accepted)].astype(bool).reshape(-1)
    first = np.concatenate([[True], last[:-1]])[: len(accepted)]
    name = channel.name
    return {
        f"{name}: two beats in consecutive cycles": _count(np.diff(accepted) == 1),
        f"{name}: 8 beats in consecutive cycles": _count(_runs(np.diff(accepted) == 1, 7)),
        f"{name}: idle before a beat": _count(idle[1:] > 0),
        f"{name}: idle for {LONG_STALL} cycles": _count(idle[1:] >= LONG_STALL),
        f"{name}: a beat waits": _count(stall > 0),
        f"{name}: a beat waits after idling": _count((stall > 0) & (idle > 0)),
        f"{name}: consecutive beats wait": _count((stall[1:] > 0) & (stall[:-1] > 0)),
        f"{name}: the first beat of a tile waits": _count((stall > 0) & first),
        f"{name}: the last beat of a tile waits": _count((stall > 0) & last),
        f"{name}: a beat waits {LONG_STALL} cycles": _count(stall >= LONG_STALL),
    }


def _together(rtl: Rtl, moves: Moves) -> dict[str, int]:
    """What two streams did in one cycle."""
    ins = [c.name for c in rtl.inputs if c.elastic]
    outs = [c.name for c in rtl.outputs if c.elastic]
    found: dict[str, int] = {}
    taken = {name: set(np.asarray(moves.accepted.get(name, ())).tolist()) for name in ins + outs}
    if len(ins) > 1:
        found["all inputs move in one cycle"] = len(set.intersection(*(taken[n] for n in ins)))
        for name in ins:
            alone = taken[name] - set.union(*(taken[n] for n in ins if n != name))
            found[f"{name} moves alone"] = len(alone)
    for source in ins:
        idle, waits = _idle(moves, source), _waiting(moves, source)
        for sink in outs:
            stalled = _waiting(moves, sink)
            found[f"{source} and {sink} move in one cycle"] = len(taken[source] & taken[sink])
            found[f"{source} idles while {sink} waits"] = len(idle & stalled)
            found[f"{source} and {sink} wait in one cycle"] = len(waits & stalled)
            found[f"{source} moves while {sink} waits"] = len(taken[source] & stalled)
    return found


def _reset(rtl: Rtl, vectors: Vectors, moves: Moves) -> dict[str, int]:
    """Where a reset in mid-stream fell; before it the streams moved as they do after it."""
    if rtl.reset is None:
        return {}
    at = vectors.restart
    names = ("before the first beat", "in mid-stream", "with all inputs inside", "as a beat waits")
    found = {f"reset {name}": 0 for name in names}
    if at is None:
        return found
    sent = [np.asarray(moves.accepted.get(c.name, ())) for c in rtl.inputs if c.elastic]
    left = [np.asarray(moves.accepted.get(c.name, ())) for c in rtl.outputs if c.elastic]
    begun = any(_count(cycles < at) for cycles in sent)
    inside = all(_count(cycles < at) == len(cycles) for cycles in sent)
    done = all(_count(cycles < at) == len(cycles) for cycles in left)
    waits = any(at in _waiting(moves, c.name) for c in rtl.outputs if c.elastic)
    hits = (not begun, begun and not inside, inside and not done, waits)
    return dict(zip(found, map(int, hits), strict=True))


def _waiting(moves: Moves, name: str) -> set[int]:
    """Cycles in which a valid beat was not taken."""
    offered, accepted = moves.offered.get(name, ()), moves.accepted.get(name, ())
    return {t for a, b in zip(offered, accepted, strict=False) for t in range(int(a), int(b))}


def _idle(moves: Moves, name: str) -> set[int]:
    """Cycles between beats in which none was offered."""
    offered, accepted = moves.offered.get(name, ()), moves.accepted.get(name, ())
    ahead = [-1, *(int(t) for t in accepted)]
    return {t for a, b in zip(ahead, offered, strict=False) for t in range(a + 1, int(b))}


def _runs(flags: np.ndarray, length: int) -> np.ndarray:
    """True where `length` flags in a row are set."""
    if len(flags) < length:
        return np.zeros(0, np.bool_)
    windows = np.lib.stride_tricks.sliding_window_view(flags, length)
    return np.asarray(windows.all(axis=1))


def _count(flags: np.ndarray) -> int:
    return int(np.count_nonzero(flags))
