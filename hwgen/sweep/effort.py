"""How long points take: a rough guess before anything is measured, a fair one after."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence

from hwgen import formats
from hwgen.config import Config
from hwgen.sweep.store import Past

_EXPONENT = 0.5
"""Seconds grow about as this power of the effort, unless the measured points say otherwise."""

# Seconds of a 3x2 int8 engine, effort `_ENGINE`, by kind of target, on a core of 2026 with nothing
# else to do; and what place and route adds.
_ENGINE = 4.7e7
_SECONDS = {"generic": 2.7, "ice40": 1.9, "ecp5": 2.0, "xilinx": 4.5, "gowin": 2.5, "liberty": 4.0}
_PLACING_S = 12.0
_LEAST_S = 0.6

_STEEPEST = 1.5
_ENOUGH = 4  # different efforts, before a slope is read off them


def effort(config: Config) -> float:
    """A number that grows with the hardware: the product of its sizes and of its widths.

    Only comparisons between points of one kind mean anything.
    """
    product = 1.0
    for declared in config.params():
        value = getattr(config, declared.name)
        if declared.kind == "format":
            product *= formats.get(value).width
        elif isinstance(value, int) and not isinstance(value, bool):
            product *= max(value, 1)
    return product


def weight(size: float) -> float:
    """Relative seconds of a point of that effort."""
    return float(size**_EXPONENT)


def rough(kind: str, place: bool, size: float) -> float:
    """Seconds of a point on a target of that kind, where nothing was measured yet."""
    engine = _SECONDS[kind] + _PLACING_S * place
    return max(_LEAST_S, engine * weight(size / _ENGINE))


def predict(design: str, target: str, size: float, past: Sequence[Past]) -> float | None:
    """Seconds of a point, from those measured on this store; None when there are none.

    Taken are the same design and target; else the same target; else all.
    """
    same = [p for p in past if (p.design, p.target) == (design, target)]
    alike = same or [p for p in past if p.target == target] or list(past)
    if not alike:
        return None
    slope = _EXPONENT
    if len({p.effort for p in alike}) >= _ENOUGH:
        logs = [math.log(p.effort) for p in alike]
        fit = statistics.linear_regression(logs, [math.log(p.seconds) for p in alike])
        slope = min(max(fit.slope, 0.0), _STEEPEST)
    return statistics.median([p.seconds * math.pow(size / p.effort, slope) for p in alike])
