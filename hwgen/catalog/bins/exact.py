"""Bins of exact PEs: those of single PEs, and what a rounded result became."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from hwgen import formats
from hwgen.catalog.bins.pe import single_pe
from hwgen.design.array.aligned_unit import AlignedUnitConfig
from hwgen.design.pe.window import MARKS, top_bit
from hwgen.formats.accumulator import sum_unit
from hwgen.vectors import Vectors


def aligned_unit(
    config: AlignedUnitConfig, vectors: Vectors, accepted: Mapping[str, np.ndarray]
) -> dict[str, int]:
    """Bins of the form of the PE; of a window, its flags; of the result, its signs and what is no
    number."""
    (results,) = vectors.expected.values()
    if config.accumulate == "window":
        found = _window(config, vectors, accepted)
    else:
        found = single_pe(config.single, vectors, accepted)
    if config.encode == "none":
        return found
    exact = formats.get(config.result).exact(np.asarray(results["code"]))
    found |= {
        "a positive code": int(np.count_nonzero(exact.significand > 0)),
        "a negative code": int(np.count_nonzero(exact.significand < 0)),
    }
    if formats.get(config.result).special and config.special:
        found["a code that is no number"] = int(np.count_nonzero(exact.kind))
    return found


def _window(
    config: AlignedUnitConfig, vectors: Vectors, accepted: Mapping[str, np.ndarray]
) -> dict[str, int]:
    """Sums with and without what did not fit, as far as products of these formats reach."""
    (results,) = vectors.expected.values()
    name = "below" if config.form == "os" else "acc"
    flags = {mark: np.asarray(results[f"{name}_{mark}"]) for mark in MARKS}
    found = single_pe(config.single, vectors, accepted) if config.form == "os" else {}
    if config.emin > sum_unit(config.act, config.wgt):
        found["a product that is cut off"] = int(np.count_nonzero(flags["underflow"]))
    if config.emax < top_bit(config.act, config.wgt):
        found["a product beyond the window"] = int(np.count_nonzero(flags["overflow"]))
    return found
