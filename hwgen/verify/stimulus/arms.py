"""Arms: generators of stimulus that work for every design from its entry and its streams.

A run is made by two arms: one for the data (a distribution of operands and a shape of the
work), one for the flow (a pattern of stalls, with or without a reset in mid-stream).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import product

import numpy as np

from hwgen.catalog import Design
from hwgen.catalog.stimulus.operands import drawing
from hwgen.config import Config
from hwgen.rtl import Rtl
from hwgen.vectors import Vectors
from hwgen.verify.stimulus import shapes
from hwgen.verify.stimulus.draws import DRAWS
from hwgen.verify.workload import allowed

LATEST_RESET = 48
"""Latest cycle of a reset in mid-stream."""


@dataclass(frozen=True)
class Arms:
    """The arms of a design.

    data  (distribution, shape of work)
    flow  (pattern of stalls, whether there is a reset in mid-stream)
    """

    data: tuple[tuple[str, str], ...]
    flow: tuple[tuple[str, bool], ...]


@dataclass(frozen=True)
class Stimulus:
    """One run: its vectors, and in words where they come from."""

    vectors: Vectors
    what: str


def arms(design: Design, rtl: Rtl) -> Arms:
    """All that a design can be given."""
    resets = (False, True) if rtl.reset is not None else (False,)
    return Arms(
        tuple(product(DRAWS, shapes.workloads(design))),
        tuple(product(shapes.pressures(rtl), resets)),
    )


def stimulus(
    design: Design,
    config: Config,
    rtl: Rtl,
    data: tuple[str, str],
    flow: tuple[str, bool],
    seed: int,
) -> Stimulus:
    """The run of these arms; the same for the same seed."""
    rng = np.random.default_rng(seed)
    draw, shape = data
    pressure, reset = flow
    work = shapes.sizes(rng, shapes.workloads(design)[shape])
    with drawing(DRAWS[draw]):
        work, vectors = allowed(design, config, int(rng.integers(1 << 31)), work)
    idle = shapes.PRESSURES[pressure](rng, rtl)
    restart = int(rng.integers(1, LATEST_RESET, endpoint=True)) if reset else None
    # Declared cycle counts are those of a run that nobody stalls.
    free = not any(pattern.any() for pattern in idle.values())
    if not free:
        vectors = replace(vectors, cycles=None, latency=None, interval=None)
    words = [draw, " ".join(f"{key}={value}" for key, value in work.items()), pressure]
    words += [f"reset after {restart} cycles"] if restart else []
    return Stimulus(replace(vectors, idle=idle, restart=restart), ", ".join(words))
