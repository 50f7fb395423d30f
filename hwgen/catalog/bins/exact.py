"""Bins of exact PEs: those of single PEs, and what a rounded result became."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from hwgen import formats
from hwgen.catalog.bins.pe import single_pe
from hwgen.design.array.aligned_unit import AlignedUnitConfig
from hwgen.vectors import Vectors


def aligned_unit(
    config: AlignedUnitConfig, vectors: Vectors, accepted: Mapping[str, np.ndarray]
) -> dict[str, int]:
    """Bins of the form of the PE; of the result, its signs and what is no number."""
    found = single_pe(config.single, vectors, accepted)
    if config.encode == "none":
        return found
    (results,) = vectors.expected.values()
    exact = formats.get(config.result).exact(np.asarray(results["code"]))
    found |= {
        "a positive code": int(np.count_nonzero(exact.significand > 0)),
        "a negative code": int(np.count_nonzero(exact.significand < 0)),
    }
    if formats.get(config.result).special and config.special:
        found["a code that is no number"] = int(np.count_nonzero(exact.kind))
    return found
