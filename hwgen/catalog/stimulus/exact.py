"""Stimulus of exact PEs: that of single PEs, and the rounded result."""

from __future__ import annotations

import numpy as np

from hwgen import formats
from hwgen.catalog.stimulus.codec import codes_of
from hwgen.catalog.stimulus.pe import single_pe
from hwgen.catalog.stimulus.window import windowed_pe
from hwgen.design.array.aligned_unit import AlignedUnitConfig
from hwgen.vectors import Vectors


def aligned_unit(config: AlignedUnitConfig, *, seed: int, beats: int = 1000) -> Vectors:
    """Operand pairs as `single_pe` has them."""
    make = windowed_pe if config.accumulate == "window" else single_pe
    found = make(config.single, seed=seed, beats=beats)
    if config.encode == "none":
        return found
    ((channel, results),) = found.expected.items()
    codes = rounded(config, results)
    what = f"{found.what}, rounded to {formats.get(config.result).name}"
    return Vectors(
        inputs=found.inputs,
        expected={channel: {**results, "code": codes}},
        care=found.care,
        latency=found.latency,
        what=what,
    )


def rounded(config: AlignedUnitConfig, results: dict[str, np.ndarray] | object) -> np.ndarray:
    """Codes of sums and their marks."""
    assert isinstance(results, dict)
    name = next(iter(results))
    none = np.zeros(len(results[name]), np.int64)
    nan = results.get(f"{name}_nan", none)
    sums = {"total": results[name], "nan": nan, "pos_inf": none, "neg_inf": none}
    return codes_of(config.encoder, sums)["code"]
