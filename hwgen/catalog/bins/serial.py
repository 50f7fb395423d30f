"""Bins of bit-serial units: groups, scales, gaps; precisions and signs."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from hwgen.design.planes.scale_config import PlaneScaleConfig
from hwgen.vectors import Vectors


def plane_scale(
    config: PlaneScaleConfig, vectors: Vectors, accepted: Mapping[str, np.ndarray]
) -> dict[str, int]:
    """Bins of the scale unit."""
    given = {key: np.asarray(each) for key, each in vectors.inputs["operands"].items()}
    at = np.flatnonzero(given["load"])
    gaps = np.diff(at)
    first, last = given["first"][at] == 1, given["last"][at] == 1
    scales = given["scale"][at]
    half = 1 << (config.scale_bits - 1)
    return {
        "a result of one group": _count(first & last),
        "a result of several groups": _count(first & ~last),
        "a load as early as can be": _count(gaps == config.cycles),
        "idle cycles before a load": _count(gaps > config.cycles),
        "a scale of 0": _count(scales == 0),
        "a negative scale": _count(scales < 0),
        "the least scale": _count(scales == -half),
        "the greatest scale": _count(scales == half - 1),
    }


def _count(flags: np.ndarray) -> int:
    return int(np.count_nonzero(flags))
