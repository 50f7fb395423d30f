"""A design under coverage: vectors in, points and bins out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np

from hwgen.catalog import Design
from hwgen.config import Config
from hwgen.rtl import Rtl
from hwgen.sim import SimResult
from hwgen.sim.native.coverage import CoverPoint
from hwgen.vectors import Vectors
from hwgen.verify.coverage.handshakes import Moves, handshakes, tiles
from hwgen.verify.coverage.values import values


@dataclass(frozen=True)
class Reached:
    """One run: its verdict, the points, how often it hit each, the bins with its hits."""

    result: SimResult
    points: tuple[CoverPoint, ...]
    counts: np.ndarray
    bins: dict[str, int]


class Bench:
    """Runs a design and says what was reached.

    rtl  what is run in place of the generated Verilog (a mutant, a wrapper), same channels
    """

    def __init__(
        self,
        design: Design,
        config: Config,
        *,
        rtl: Rtl | None = None,
        cache: Path | None = None,
    ) -> None:
        from hwgen.sim.native.emulator import Emulator

        self.design, self.config = design, config
        self.rtl = design.generate(config) if rtl is None else rtl
        self._emulator = Emulator(self.rtl, coverage=True, effort="quick", cache=cache)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._emulator.close()

    def run(self, vectors: Vectors, seed: int = 0, timeout_s: float | None = None) -> Reached:
        """One run from power-on."""
        self._emulator.clear_coverage()
        result = self._emulator.check(vectors, seed=seed, timeout_s=timeout_s)
        accepted = {name: result.accepted[name] for name in result.offered}
        moves = Moves(dict(result.offered), accepted)
        found = bins(self.design, self.config, self.rtl, vectors, moves)
        return Reached(result, *self._emulator.counters(), found)


def bins(
    design: Design, config: Config, rtl: Rtl, vectors: Vectors, moves: Moves
) -> dict[str, int]:
    """Hits of all functional bins: those that every design has, then its own."""
    own: Mapping[str, int] = design.own_bins(config, vectors, moves.accepted)
    return {
        **handshakes(rtl, vectors, moves),
        **tiles(rtl, vectors),
        **{f"{design.name}: {name}": hits for name, hits in own.items()},
        **values(rtl, vectors),
    }
