"""The scale of a group of values in a plain format: by range, by percentile or by search."""

from __future__ import annotations

import numpy as np

from hwgen.errors import UserError
from hwgen.formats import Format
from hwgen.formats.block.base import in_chunks

METHODS = ("absmax", "percentile", "mse")

SAMPLES = 1 << 16
"""The search looks at so many values of a longer group, evenly spread, and at LARGEST more."""

LARGEST = 1 << 12
"""The largest magnitudes: few, but all of them count, since a small scale clips just these."""

COARSE = np.exp2(-np.arange(17) / 4)
"""Steps down from the scale of the largest magnitude: to a sixteenth of it."""

FINE = np.exp2(np.array([-3, -2, -1, 1, 2, 3]) / 16)
"""Steps around the best coarse one."""

TAPERED_REACH = 4.0
"""Where posits have the largest magnitude go: most of their codes lie around 1, few at the end."""


def reach(form: Format) -> float:
    """The value of `form` that the largest magnitude of a group becomes."""
    if hasattr(form, "es"):
        return TAPERED_REACH
    # int1 has nothing above zero.
    return float(form.max) or -float(form.min)


def scales(
    groups: np.ndarray,
    form: Format,
    method: str,
    *,
    percentile: float = 99.9,
    power_of_two: bool = False,
    rounding: str = "nearest-even",
) -> np.ndarray:
    """One scale per group: float64 [g] of `groups` [g, k], finite numbers; 0 for all zeros.

    method        "absmax": the largest magnitude becomes the end of the format;
                  "percentile": that percentile (0 … 100] of the magnitudes does;
                  "mse": of 23 scales down from that of absmax, the one with the least
                  squared error, on 69632 values of a group that has more
    power_of_two  only such scales: rounded up, or searched among
    """
    if method not in METHODS:
        raise UserError("method", f"one of {', '.join(METHODS)}", method, METHODS[0])
    if not 0 < percentile <= 100:
        raise UserError("percentile", "above 0 and at most 100", percentile, 99.9)
    if not groups.size:
        return np.zeros(len(groups))
    sizes = np.abs(groups)
    if method == "percentile":
        top = np.quantile(sizes, percentile / 100, axis=1).astype(np.float64)
        # Where most values are 0 a percentile may be too: then all the others would vanish.
        top = np.where(top > 0, top, sizes.max(axis=1))
    else:
        top = sizes.max(axis=1).astype(np.float64)
    start: np.ndarray = top / reach(form)
    if power_of_two:
        start = _power_above(start)
    if method != "mse":
        return start
    some, weight = _sample(groups, sizes)

    def search(part: np.ndarray, first: np.ndarray) -> tuple[np.ndarray]:
        return (_search(part.astype(np.float64), weight, first, form, power_of_two, rounding),)

    return in_chunks(search, some, start)[0]


def _sample(groups: np.ndarray, sizes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Values [g, m] that stand for `groups` [g, k] of those magnitudes, and their weights [m]."""
    length = groups.shape[1]
    if length <= SAMPLES + LARGEST:
        return groups, np.ones(length)
    order = np.argpartition(sizes, -LARGEST, axis=1)
    # The order within the partition depends on the values: restored, so that strides are fair.
    rest = np.sort(order[:, :-LARGEST], axis=1)[:, :: -(-(length - LARGEST) // SAMPLES)]
    places = np.concatenate([order[:, -LARGEST:], rest], axis=1)
    weight = np.ones(places.shape[1])
    weight[LARGEST:] = (length - LARGEST) / rest.shape[1]
    return np.take_along_axis(groups, places, axis=1), weight


def divide(groups: np.ndarray, scale: np.ndarray) -> np.ndarray:
    """`groups` [g, k] in units of `scale` [g]; zeros where the scale is 0."""
    unit = scale[:, None]
    out = np.zeros(groups.shape)
    np.divide(groups, unit, out=out, where=unit > 0)
    return out


def _search(
    groups: np.ndarray,
    weight: np.ndarray,
    start: np.ndarray,
    form: Format,
    power_of_two: bool,
    rounding: str,
) -> np.ndarray:
    best = start.copy()
    least = _errors(groups, weight, start, start, form, rounding)

    def attempt(candidates: np.ndarray) -> None:
        errors = _errors(groups, weight, candidates, start, form, rounding)
        better = errors < least
        least[better], best[better] = errors[better], candidates[better]

    steps = COARSE[::4] if power_of_two else COARSE
    if hasattr(form, "es"):
        steps = np.concatenate([steps, 1 / steps[1:]])
    for step in steps[1:]:
        attempt(start * step)
    if not power_of_two:
        middle = best.copy()
        for step in FINE:
            attempt(middle * step)
    return best


def _errors(
    groups: np.ndarray,
    weight: np.ndarray,
    scale: np.ndarray,
    unit: np.ndarray,
    form: Format,
    rounding: str,
) -> np.ndarray:
    """Squared error of every group, its values weighted; in the square of `unit` [g].

    In the square of the values' own unit it would overflow, or vanish, beyond 1e±154.
    """
    scaled = divide(groups, scale)
    wrong = form.decode(form.encode(scaled, rounding=rounding)) - scaled
    ratio = np.divide(scale, unit, out=np.zeros_like(scale), where=unit > 0)
    found: np.ndarray = (wrong**2 @ weight) * ratio**2
    return found


def _power_above(scale: np.ndarray) -> np.ndarray:
    """The least powers of two at or above `scale`; 0 stays 0."""
    fraction, power = np.frexp(scale)
    above: np.ndarray = np.ldexp(1.0, np.where(fraction == 0.5, power - 1, power))
    return np.where(scale > 0, above, 0.0)
