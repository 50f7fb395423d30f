"""Sizes of work and patterns of stalls, for any design from its entry and its streams."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from hwgen.catalog import Design
from hwgen.rtl import Channel, Rtl

Rng = np.random.Generator
Idle = dict[str, np.ndarray]

TINY, FEW, LONG = (1, 1), (1, 4), (8, 20)
"""Least and greatest value of a workload keyword."""


def workloads(design: Design) -> dict[str, dict[str, tuple[int, int]]]:
    """Name of a shape -> range of every keyword: all tiny, all small, each one long in turn."""
    keys = list(design.workload)
    shapes = {"tiny": dict.fromkeys(keys, TINY), "few": dict.fromkeys(keys, FEW)}
    for key in keys:
        shapes[f"long {key}"] = {**dict.fromkeys(keys, (1, 2)), key: LONG}
    return shapes


def sizes(rng: Rng, ranges: Mapping[str, tuple[int, int]]) -> dict[str, int]:
    """One workload within the ranges."""
    return {key: int(rng.integers(*span, endpoint=True)) for key, span in ranges.items()}


def none(rng: Rng, rtl: Rtl) -> Idle:
    """Nobody idles."""
    return {c.name: np.zeros(1, np.bool_) for c in _streams(rtl)}


def light(rng: Rng, rtl: Rtl) -> Idle:
    """Every stream idles now and then."""
    return {c.name: rng.random(61) < 0.15 for c in _streams(rtl)}


def heavy(rng: Rng, rtl: Rtl) -> Idle:
    """Every stream idles most of the time."""
    return {c.name: _mostly(rng, 0.75) for c in _streams(rtl)}


def bursts(rng: Rng, rtl: Rtl) -> Idle:
    """Every stream runs for a while, then stands for a while."""
    return {c.name: _bursts(rng, 12) for c in _streams(rtl)}


def slow_sink(rng: Rng, rtl: Rtl) -> Idle:
    """Only the outputs stall: queues fill."""
    return {
        c.name: _mostly(rng, 0.8) if c.direction == "output" else np.zeros(1, np.bool_)
        for c in _streams(rtl)
    }


def slow_source(rng: Rng, rtl: Rtl) -> Idle:
    """One input starves the rest: queues empty."""
    inputs = [c.name for c in _streams(rtl) if c.direction == "input"]
    slow = inputs[int(rng.integers(len(inputs)))] if inputs else ""
    return {
        c.name: _mostly(rng, 0.8) if c.name == slow else np.zeros(1, np.bool_)
        for c in _streams(rtl)
    }


def standstill(rng: Rng, rtl: Rtl) -> Idle:
    """One stream stands longer than any queue lasts, again and again."""
    names = [c.name for c in _streams(rtl)]
    still = names[int(rng.integers(len(names)))] if names else ""
    lead = int(rng.integers(1, 24, endpoint=True))
    pattern = np.arange(lead + 80) >= lead
    return {name: pattern if name == still else np.zeros(1, np.bool_) for name in names}


PRESSURES: dict[str, Callable[[Rng, Rtl], Idle]] = {
    "none": none,
    "light": light,
    "heavy": heavy,
    "bursts": bursts,
    "slow sink": slow_sink,
    "slow source": slow_source,
    "standstill": standstill,
}
"""Name -> pattern of stalls, as `Vectors.idle` takes it."""


def pressures(rtl: Rtl) -> list[str]:
    """The patterns that a design can feel: without streams there is but one."""
    return list(PRESSURES) if _streams(rtl) else ["none"]


def _streams(rtl: Rtl) -> list[Channel]:
    return [c for c in rtl.channels if c.elastic]


def _mostly(rng: Rng, chance: float) -> np.ndarray:
    """Idle with that chance, but not in every cycle."""
    pattern: np.ndarray = rng.random(61) < chance
    pattern[int(rng.integers(len(pattern)))] = False
    return pattern


def _bursts(rng: Rng, longest: int) -> np.ndarray:
    parts = [np.full(int(rng.integers(1, longest, endpoint=True)), bool(i % 2)) for i in range(8)]
    return np.concatenate(parts)
