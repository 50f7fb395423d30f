"""What mutants are run against: everything that an entry's stimulus can be asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from hwgen.catalog import Design
from hwgen.config import Config
from hwgen.formats import Integer, get
from hwgen.rtl import Rtl
from hwgen.sim.patterns import idle_of
from hwgen.vectors import Vectors
from hwgen.verify.workload import allowed

_PATTERNS = ("random:0.5", "sinks:0.9", "sources:0.9", "burst:40", "alternate")
_MORE = (*_PATTERNS, "none", "random:0.2", "random:0.8", "sinks:0.6", "burst:8", "burst:150")
_SHORT, _LONG = 6, 40
_ROUNDS, _RESTARTS, _LATEST = 40, 24, 80
_MOST = 150_000  # beats of the longest run
_WRONG = 4  # beats of each marker and level that are wrong, one in each run


@dataclass(frozen=True)
class Check:
    """One run.

    legal         the streams keep the rules: the run must pass, and every beat must move in the
                  same cycle as with the design itself.  Otherwise only the flags count, which
                  must rise as in the design
    reset_cycles  length of every reset: the shortest is the hardest
    """

    name: str
    vectors: Vectors
    seed: int = 0
    legal: bool = True
    reset_cycles: int = 1


def checks(design: Design, config: Config, rtl: Rtl, seed: int = 0) -> list[Check]:
    """The checks of one configuration, the quickest killers first; the same for the same seed."""
    return list(_checks(design, config, rtl, seed))


def _checks(design: Design, config: Config, rtl: Rtl, seed: int) -> Iterator[Check]:
    rng = np.random.default_rng([seed, len(design.workload)])
    keys = list(design.workload)
    streams = rtl.elastic
    patterns = ("none", *_PATTERNS) if streams else ("none",)

    def check(name: str, work: Mapping[str, Any], pattern: str, restart: int | None) -> Check:
        at = int(rng.integers(1 << 31))
        work, found = allowed(design, config, at, work)
        vectors = stalled(rtl, found, pattern, at)
        sizes = " ".join(f"{key}={value}" for key, value in work.items())
        title = ", ".join(word for word in (name, sizes, pattern if streams else "") if word)
        return Check(title, replace(vectors, restart=restart), at)

    for pattern in patterns:
        yield check("default", {}, pattern, None)
    yield check("smallest", dict.fromkeys(keys, 1), "none", None)
    for _ in range(_RESTARTS if rtl.reset is not None else 0):
        restart = int(rng.integers(2, _LATEST))
        pattern = str(rng.choice(_MORE)) if streams else "none"
        yield check(f"reset after {restart}", {}, pattern, restart)
    for _ in range(_ROUNDS):
        work = {key: int(rng.integers(1, _SHORT, endpoint=True)) for key in keys}
        pattern = str(rng.choice(_MORE)) if streams else "none"
        yield check("short", work, pattern, None)
    for key in keys:
        work = {**{other: int(rng.integers(1, _SHORT)) for other in keys}, key: _LONG}
        for pattern in patterns:
            yield check("long", work, pattern, None)
    if rtl.flags:
        for name, vectors in _broken(rtl, design.vectors(config, seed=seed)):
            yield Check(name, vectors, seed, legal=False)
    longest = _longest(design, config)
    if longest:
        yield check("sums that overflow", longest, "none", None)


def _longest(design: Design, config: Config) -> dict[str, int]:
    """The workload whose sums go beyond the accumulator; none where that takes too long."""
    known = config.data()
    if not {"act", "wgt", "acc_width"} <= set(known) or not design.workload:
        return {}
    if not all(isinstance(get(known[key]), Integer) for key in ("act", "wgt")):
        return {}
    product_bits = get(known["act"]).width + get(known["wgt"]).width
    # Least times least of signed formats: 2**(product_bits - 2), to a sum of 2**(acc_width - 1).
    length = (17 << max(0, known["acc_width"] - product_bits + 1)) >> 4
    if length > _MOST:
        return {}
    greatest = {}
    for key in design.workload:
        work = {**dict.fromkeys(design.workload, 2), key: _LONG}
        _, vectors = allowed(design, config, 0, work)
        values = [v for fields in vectors.expected.values() for v in fields.values() if len(v)]
        greatest[key] = max(float(np.abs(v.astype(float)).max()) for v in values)
    grows = max(greatest, key=lambda key: greatest[key])
    return {**dict.fromkeys(design.workload, 2), grows: length}


def stalled(rtl: Rtl, vectors: Vectors, pattern: str, seed: int) -> Vectors:
    """`vectors` under a pattern of `hwgen.sim.patterns`; declared cycles hold without stalls."""
    idle = idle_of(rtl, pattern, seed)
    if not idle:
        return vectors
    return replace(_unhurried(vectors), idle=idle)


def _broken(rtl: Rtl, vectors: Vectors) -> Iterator[tuple[str, Vectors]]:
    """One marker of one beat the wrong way round: what the flags are there for."""
    for channel in rtl.inputs:
        for each in channel.fields:
            if not channel.elastic or each.bits != 1:
                continue
            values = np.asarray(vectors.inputs[channel.name][each.name])
            for level in (0, 1):
                beats = np.flatnonzero(values.reshape(len(values)) == level)
                # Spread, since blocks at the end may be shorter than those before.
                places = np.linspace(0, len(beats) - 1, _WRONG).round().astype(int)
                for beat in beats[np.unique(places)] if len(beats) else ():
                    wrong = values.copy()
                    wrong[beat] = 1 - level
                    given = {**vectors.inputs[channel.name], each.name: wrong}
                    inputs = {**vectors.inputs, channel.name: given}
                    name = f"{channel.name}.{each.name} wrong at beat {beat}"
                    yield name, replace(_unhurried(vectors), inputs=inputs)


def _unhurried(vectors: Vectors) -> Vectors:
    """Without what is declared of cycles, which holds when nothing stalls or breaks."""
    return replace(vectors, cycles=None, latency=None, interval=None)
