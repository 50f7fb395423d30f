"""The greatest of some sums with coefficients ≥ 0, and a Gaussian process for what that leaves.

The sums carry the physics: they go on to sizes between and beside the measured ones.  An
area is one sum; a delay is the longest of the paths that may be critical.
The process learns, on the logarithm of the ratio, how configs near each other deviate.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np

Array = np.ndarray

REACHES = (1.5, 3.0, 6.0, 12.0)
SHARES = (0.1, 0.5, 0.9)
NOISES = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0)
_ROUNDS = 12


@dataclass(frozen=True)
class Curve:
    """One figure as a function of terms and coordinates.

    weights  of the terms, ≥ 0
    reach    distance, in coordinates, over which deviations are alike
    share    of the deviations that depends on the inner coordinates alone
    duals    of the points it was fitted to
    least    the sums count as at least this much: estimates are above 0 everywhere
    """

    weights: Array
    reach: float
    share: float
    duals: Array
    least: float

    def base(self, terms: Array) -> Array:
        """The greatest sum: terms [points, sums, names] → values [points]."""
        return np.asarray(np.maximum((terms @ self.weights).max(axis=1), self.least))

    def at(self, terms: Array, near: Array) -> Array:
        """Values from terms [points, sums, names] and `likeness` to the points of the fit."""
        return np.asarray(self.base(terms) * np.exp(near @ self.duals))


def likeness(inner: Array, outer: Array, reach: float, share: float) -> Array:
    """0 … 1 from squared distances in the inner and in the outer coordinates."""
    scale = -0.5 / reach**2
    cells = np.exp(scale * inner)
    return np.asarray(cells * (share + (1 - share) * np.exp(scale * outer)))


def squares(a: Array, b: Array) -> Array:
    """Squared distances of the rows of a from the rows of b."""
    if a.shape[1] == 0:
        return np.zeros((len(a), len(b)))
    return np.asarray(((a[:, None, :] - b[None, :, :]) ** 2).sum(axis=2))


class Geometry:
    """How like each other some points are; what figures of the same points share.

    inner, outer  squared distances between the points
    """

    def __init__(self, inner: Array, outer: Array) -> None:
        self.inner, self.outer = inner, outer
        self._known: dict[bytes, list[tuple[float, float, Array, Array]]] = {}

    def spectra(self, chosen: Array) -> list[tuple[float, float, Array, Array]]:
        """(reach, share, eigenvalues, eigenvectors) of the likeness of the chosen points."""
        key = chosen.tobytes()
        if key not in self._known:
            block = np.ix_(chosen, chosen)
            self._known[key] = [
                (reach, share, *np.linalg.eigh(likeness(inner, outer, reach, share)))
                for inner, outer in [(self.inner[block], self.outer[block])]
                for reach, share in product(REACHES, SHARES)
            ]
        return self._known[key]


def fit(terms: Array, values: Array, geometry: Geometry, chosen: Array) -> Curve:
    """The curve through the chosen points, with values > 0; errors count relative to them.

    terms   [points, sums, names] of all points of the geometry; a sum that a point has not is 0
    values  [points]
    Reach, share and noise are those under which the deviations are likeliest.
    """
    terms, values = terms[chosen], values[chosen]
    weights = _sums(terms, values)
    least = 0.1 * float(values.min())
    rest = np.log(values / np.maximum((terms @ weights).max(axis=1), least))
    best = (-np.inf, REACHES[0], SHARES[0], np.zeros(len(values)))
    for reach, share, level, basis in geometry.spectra(chosen):
        turned = basis.T @ rest
        for noise in NOISES:
            spread = np.maximum(level, 0.0) + noise
            size = float(np.mean(turned**2 / spread)) + 1e-300
            likely = -0.5 * (len(rest) * np.log(size) + float(np.log(spread).sum()))
            if likely > best[0]:
                best = (likely, reach, share, basis @ (turned / spread))
    return Curve(weights, *best[1:], least)


def _sums(terms: Array, values: Array) -> Array:
    """Weights under which the greatest sum of each point comes close to its value.

    Which one is the greatest is not known: at first the last that a point has, then the one
    that the weights before make so.
    """
    points = np.arange(len(values))
    there = np.asarray(terms.any(axis=2))
    greatest = there.shape[1] - 1 - np.argmax(there[:, ::-1], axis=1)
    weights = np.zeros(terms.shape[2])
    for _ in range(_ROUNDS):
        weights = nnls(terms[points, greatest] / values[:, None], np.ones(len(values)))
        again = (terms @ weights).argmax(axis=1)
        if (again == greatest).all():
            break
        greatest = again
    return weights


def nnls(matrix: Array, goal: Array) -> Array:
    """x ≥ 0 that minimises |matrix·x − goal| (Lawson and Hanson 1974, chapter 23)."""
    count = matrix.shape[1]
    size = np.linalg.norm(matrix, axis=0)
    size[size == 0] = 1.0
    matrix = matrix / size
    x = np.zeros(count)
    used = np.zeros(count, dtype=bool)
    for _ in range(10 * count):
        slope = matrix.T @ (goal - matrix @ x)
        free = ~used & (slope > 1e-9 * len(goal) ** 0.5)
        if not free.any():
            break
        used[np.argmax(np.where(free, slope, -np.inf))] = True
        while True:
            trial = np.zeros(count)
            trial[used] = np.linalg.lstsq(matrix[:, used], goal, rcond=None)[0]
            low = used & (trial <= 0)
            if not low.any():
                break
            # As far towards the trial as nothing becomes negative; what limits it leaves.
            ratio = np.where(low, x / np.where(low, x - trial, 1.0), np.inf)
            x = x + ratio.min() * (trial - x)
            x[ratio <= ratio.min()] = 0.0
            used &= x > 0
        x = trial
    return np.asarray(x / size)
