"""The scale of a group of values in a plain format: by range, by percentile or by search."""

from __future__ import annotations

import numpy as np

from hwgen.errors import UserError
from hwgen.formats import Format
from hwgen.formats.block.base import in_chunks

METHODS = ("absmax", "percentile", "mse")

SAMPLES = 1 << 16
"""The search looks at so many values of a group, evenly spread; the others follow."""

COARSE = np.exp2(-np.arange(17) / 4)
"""Steps down from the scale of the largest magnitude: to a sixteenth of it."""

FINE = np.exp2(np.array([-3, -2, -1, 1, 2, 3]) / 16)
"""Steps around the best coarse one."""

TAPERED_REACH = 4.0
"""Where posits have the largest magnitude go: most of their codes lie around 1, few at the end."""


def reach(form: Format) -> float:
    """The value of `form` that the largest magnitude of a group becomes."""
    return TAPERED_REACH if hasattr(form, "es") else float(form.max)


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
                  squared error on at most 65536 values of the group
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
    some = groups[:, :: max(1, -(-groups.shape[1] // SAMPLES))]

    def search(part: np.ndarray, first: np.ndarray) -> tuple[np.ndarray]:
        return (_search(part.astype(np.float64), first, form, power_of_two, rounding),)

    return in_chunks(search, some, start)[0]


def divide(groups: np.ndarray, scale: np.ndarray) -> np.ndarray:
    """`groups` [g, k] in units of `scale` [g]; zeros where the scale is 0."""
    unit = scale[:, None]
    out = np.zeros(groups.shape)
    np.divide(groups, unit, out=out, where=unit > 0)
    return out


def _search(
    groups: np.ndarray, start: np.ndarray, form: Format, power_of_two: bool, rounding: str
) -> np.ndarray:
    best = start.copy()
    least = _errors(groups, start, form, rounding)

    def attempt(candidates: np.ndarray) -> None:
        errors = _errors(groups, candidates, form, rounding)
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


def _errors(groups: np.ndarray, scale: np.ndarray, form: Format, rounding: str) -> np.ndarray:
    """Squared error of every group."""
    scaled = divide(groups, scale)
    wrong = form.decode(form.encode(scaled, rounding=rounding)) - scaled
    found: np.ndarray = np.einsum("gk,gk->g", wrong, wrong) * scale**2
    return found


def _power_above(scale: np.ndarray) -> np.ndarray:
    """The least powers of two at or above `scale`; 0 stays 0."""
    fraction, power = np.frexp(scale)
    above: np.ndarray = np.ldexp(1.0, np.where(fraction == 0.5, power - 1, power))
    return np.where(scale > 0, above, 0.0)
