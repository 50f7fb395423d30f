"""Bins of bit-serial units: groups, scales, gaps; precisions and signs."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from hwgen.design.planes.scale_config import PlaneScaleConfig
from hwgen.design.planes.serial_config import BothSerialConfig
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


def both_serial(
    config: BothSerialConfig, vectors: Vectors, accepted: Mapping[str, np.ndarray]
) -> dict[str, int]:
    """Bins of both-serial arrays: steps of every kind of flags, lengths of sums."""
    given = {key: np.asarray(each) for key, each in vectors.inputs["operands"].items()}
    anchor = config.form == "anchor"
    busy = np.flatnonzero(np.ones(len(given["first"])) if anchor else given["valid"])
    first, twice, minus = (given[name][busy] == 1 for name in ("first", "twice", "minus"))
    begins = np.flatnonzero(first)
    steps = np.diff(begins, append=len(busy))
    diagonals = 1 + np.add.reduceat(twice.astype(np.int64), begins)
    most = config.act_bits_max + config.wgt_bits_max - 1
    found = {
        "a sum of one step": _count(steps == 1),
        "as many diagonals as there may be": _count(diagonals == most),
        "a diagonal counts negative from its first step on": _count(twice & minus),
        "a diagonal of several steps": _count(~twice & ~first),
        "the first step counts negative": _count(first & minus),
        "the first step counts positive": _count(first & ~minus),
        "steps in consecutive cycles": _count(np.diff(busy) == 1),
        **({} if anchor else {"idle cycles between steps": _count(np.diff(busy) > 1)}),
    }
    if most == 1:
        del found["a diagonal counts negative from its first step on"]
    return found


def _count(flags: np.ndarray) -> int:
    return int(np.count_nonzero(flags))
