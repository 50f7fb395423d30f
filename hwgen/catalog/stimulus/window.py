"""Stimulus of PEs whose accumulator is a window."""

from __future__ import annotations

import numpy as np

from hwgen import formats
from hwgen.catalog.stimulus.pe import pairs
from hwgen.design.array.single import SinglePe, SinglePeConfig
from hwgen.design.array.window_pe import WindowSingleConfig
from hwgen.golden.dot import WORD, Windowed, windowed, wrap
from hwgen.vectors import Vectors


def windowed_pe(config: SinglePeConfig, *, seed: int, beats: int = 1000) -> Vectors:
    """Operand pairs as `single_pe` has them; os: in sums of 1 to some 20 products."""
    assert isinstance(config, WindowSingleConfig)
    rng = np.random.default_rng(seed)
    act, wgt = pairs(config, rng, beats)
    made = _os if config.form == "os" else _anchor
    inputs, expected = made(config, rng, act, wgt)
    return Vectors(
        inputs={"operands": inputs},
        expected={"results": expected},
        latency=SinglePe.latency(config),
        what=f"{beats} operand pairs, sums in a window of {config.acc_width} bits",
    )


def _anchor(
    config: WindowSingleConfig, rng: np.random.Generator, act: np.ndarray, wgt: np.ndarray
) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    first = np.zeros(len(act), np.int64)
    return {"act": act, "wgt": wgt}, _named(config, "acc", _sums(config, act, wgt, first))


def _os(
    config: WindowSingleConfig, rng: np.random.Generator, act: np.ndarray, wgt: np.ndarray
) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    beats = len(act)
    first = (rng.random(beats) < 0.2).astype(np.int64)
    load = (rng.random(beats) < 0.3).astype(np.int64)
    # The first product there is begins a sum, and none is read before.
    first[: config.stages + 1], load[: config.stages + 1] = 1, 0
    late, held = (np.roll(each, config.stages) for each in (act, wgt))
    sums = _named(config, "above", _sums(config, late, held, first))
    given = _random(config, rng, beats)
    # Of a sum there is in a cycle what the cycle before left.
    expected = {
        key.replace("above", "below"): np.where(load == 1, np.roll(sums[key], 1), given[key])
        for key in given
    }
    return {"act": act, "wgt": wgt, "first": first, "load": load, **given}, expected


def _sums(
    config: WindowSingleConfig, act: np.ndarray, wgt: np.ndarray, first: np.ndarray
) -> Windowed:
    forms = formats.get(config.act), formats.get(config.wgt)
    return windowed(*forms, act, wgt, first, config.emin, config.emin + config.acc_width - 2)


def _named(config: WindowSingleConfig, name: str, sums: Windowed) -> dict[str, np.ndarray]:
    """A sum and the marks that the design has."""
    marks = {f"{name}_{mark}": getattr(sums, mark).astype(np.int64) for mark in config.marks}
    return {name: _narrow(config, sums.data), **marks}


def _random(
    config: WindowSingleConfig, rng: np.random.Generator, beats: int
) -> dict[str, np.ndarray]:
    """What may come from above."""
    size = config.acc_width // 8 + 1
    words = [int.from_bytes(rng.bytes(size), "little") for _ in range(beats)]
    marks = {f"above_{mark}": (rng.random(beats) < 0.2).astype(np.int64) for mark in config.marks}
    return {"above": _narrow(config, np.array(words, dtype=object)), **marks}


def _narrow(config: WindowSingleConfig, values: np.ndarray) -> np.ndarray:
    found = wrap(values, config.acc_width, config.signed)
    return found.astype(np.int64) if config.acc_width <= WORD else found
