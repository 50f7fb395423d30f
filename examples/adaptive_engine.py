"""A matrix engine of SIMD lanes in a simulator: products in modes of their own, in one stream."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from hwgen import catalog, formats
from hwgen.catalog.stimulus import units
from hwgen.design.simd.modes import mode_of
from hwgen.errors import UserError
from hwgen.sim import simulate

Work = tuple[str, np.ndarray, np.ndarray]
"""A mode, codes [images, inputs], codes of weights [inputs, outputs]."""


class Run(NamedTuple):
    """What left the engine.

    results   codes of every product, [images, outputs]
    compared  codes and flags that were compared with the golden ones: all that left
    cycles    from the first beat to the last result
    ends      cycles of these that fill and empty the engine; all others take a beat
    """

    results: list[np.ndarray]
    compared: int
    cycles: int
    ends: int
    seconds: float


class Engine:
    """`side` × `side` lanes.

    modes    formats of the lanes, with + between them
    results  format of the results
    """

    def __init__(self, modes: str, side: int, results: str, stages: int, simulator: str) -> None:
        self.design = catalog.get("matmul-simd")
        self.config: Any = self.design.make_config(
            {"rows": side, "cols": side, "modes": modes, "to": results, "stages": stages}
        )
        self.side, self.simulator = side, simulator

    def cycles(self, mode: str, m: int, k: int, n: int) -> int:
        """Cycles that the product of [m, k] and [k, n] adds to a stream."""
        beats = -(-k // mode_of(mode).lanes)
        return -(-m // self.side) * -(-n // self.side) * max(beats, self.side)

    def results(self, work: Work) -> np.ndarray:
        """The codes of a product, by the golden model."""
        return units.results(self.config, *work)

    def stream(self, works: Sequence[Work]) -> Run:
        """All products one after the other; SystemExit where the hardware does not give exactly
        what the golden model says, in exactly the declared cycles."""
        vectors = units.layers(self.config, works)
        result = simulate(
            self.design.generate(self.config),
            vectors,
            simulator=self.simulator,
            component=lambda: self.design.make_component(self.config),
        )
        whole, cycles = vectors.compared, vectors.cycles
        assert cycles is not None
        if not result.passed or result.compared != whole or result.cycles != cycles:
            print(result.report())
            print(f"{whole} values and {cycles} cycles were due")
            sys.exit(1)
        busy = sum(self.cycles(mode, len(a), *b.shape) for mode, a, b in works)
        rows, place = vectors.expected["out"]["data"], vectors.place["out"]
        found = []
        for number, (_, a, b) in enumerate(works):
            c = np.zeros((-(-len(a) // self.side) * self.side, b.shape[1] + self.side), np.int64)
            for at in np.flatnonzero(place["layer"] == number):
                row, col = place["row"][at], place["col"][at]
                c[row, col : col + self.side] = rows[at]
            found.append(c[: len(a), : b.shape[1]])
        seconds = result.seconds + result.build_seconds
        return Run(found, whole, cycles, cycles - busy, seconds)


def interleaved(engine: Engine, layers: Sequence[Any], halves: Sequence[np.ndarray]) -> list[Work]:
    """Products of several parts of the images: every layer of one part while the results of the
    other leave and become the inputs of its next layer.

    layers  as `adaptive_network.Layer`; halves  inputs of the first one, [images, inputs] each
    """
    works: list[Work] = []
    inputs = list(halves)
    for number, layer in enumerate(layers):
        for part, x in enumerate(inputs):
            codes = zip(layer.forms, (layer.codes(x), layer.weights), strict=True)
            work = layer.mode, *(taken(form, each) for form, each in codes)
            works.append(work)
            x = layer.outputs(engine.results(work))
            inputs[part] = np.maximum(x, 0) if number < len(layers) - 1 else x
    return works


def taken(form: formats.Format, codes: np.ndarray) -> np.ndarray:
    """Codes as designs take them: the numbers of integer formats."""
    return form.decode(codes) if isinstance(form, formats.Integer) else codes


def check_images(engine: Engine, images: int, shapes: Sequence[tuple[int, int]]) -> None:
    """UserError where half of the images would be over before the results of the other half have
    left, in some layer and mode; shapes (inputs, outputs)."""
    ends = ends_of(engine)

    def enough(count: int) -> bool:
        each = [engine.cycles(mode, count // 2, *s) for mode in engine.config.names for s in shapes]
        return min(each) >= ends

    if not enough(images):
        near = next(count for count in range(2, 2 * engine.side * ends + 1) if enough(count))
        rule = f"so many that a layer of half of them takes {ends} cycles: the other half's results"
        raise UserError("images", f"{rule} leave meanwhile", images, near)


def ends_of(engine: Engine) -> int:
    """Cycles from the last beat of a product to its last result, both included."""
    blank = np.zeros((engine.side, engine.side), np.int64)
    vectors = units.layers(engine.config, [(engine.config.names[0], blank, blank)])
    assert vectors.cycles is not None
    return vectors.cycles
