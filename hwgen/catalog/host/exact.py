"""Sums that an accumulator holds: what is too long for one is several, added by the host."""

from __future__ import annotations

import numpy as np

from hwgen.errors import UserError


def operands(a: np.ndarray, w: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """A [M, K] and W [K, N], integers; UserError for anything else."""
    for name, value in (("a", a), ("w", w)):
        if value.ndim != 2:
            raise UserError(name, "must be a matrix, two dimensions", f"{value.ndim} of them")
        if value.dtype.kind not in "iub":
            raise UserError(name, "must be integers", str(value.dtype))
        if not value.size:
            raise UserError(name, "has at least one row and column", list(value.shape))
    if a.shape[1] != w.shape[0]:
        rule = f"must have as many rows as a has columns, {a.shape[1]}"
        raise UserError("w", rule, w.shape[0], a.shape[1])
    return _plain(a), _plain(w)


def _plain(values: np.ndarray) -> np.ndarray:
    """Truth values as 0 and 1."""
    return values.astype(np.int64) if values.dtype.kind == "b" else values


def most(width: int, signed: bool) -> int:
    """The greatest magnitude that every result of `width` bits may have."""
    return (1 << width - signed) - 1


def bound(a: np.ndarray, w: np.ndarray) -> int:
    """What no sum of products exceeds in magnitude: the lesser of two bounds, by columns of `w`
    and by rows of `a`.  a [M, K], w [K, N]."""
    sizes = [abs(each.astype(object)) for each in (a, w)]
    tops = [int(each.max()) for each in sizes]
    return min(tops[0] * int(sizes[1].sum(0).max()), tops[1] * int(sizes[0].sum(1).max()))


def cuts(a: np.ndarray, w: np.ndarray, limit: int, step: int, longest: int = 0) -> list[slice]:
    """Pieces of K whose sums are at most `limit` in magnitude, each a multiple of `step` but the
    last.

    longest  k in a piece, 0: any number
    UserError where not even one step is sure to fit.
    """
    k = a.shape[1]
    size = k if bound(a, w) <= limit else limit // _greatest(a, w)
    if longest:
        size = min(size, longest)
    if size < k:
        size -= size % step
    if size < 1:
        rule = "must hold the sum of these operands"
        raise UserError("acc_width", rule, limit.bit_length(), bound(a, w).bit_length() + 1)
    return [slice(at, at + size) for at in range(0, k, size)]


def _greatest(a: np.ndarray, w: np.ndarray) -> int:
    """The greatest product in magnitude, at least 1."""
    return max(1, int(abs(a.astype(object)).max()) * int(abs(w.astype(object)).max()))
