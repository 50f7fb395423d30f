"""K-sort: channels of alike size next to each other, so that outliers share BFP blocks."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from hwgen.errors import UserError
from hwgen.formats.block.base import as_values

PAIRS = ("none", "halves", "neighbours")


class KSorted(NamedTuple):
    """Reordered weights, and `order`: channel i of the result was channel order[i]."""

    key: np.ndarray
    query: np.ndarray
    order: np.ndarray


def ksort(key: Any, query: Any, *, pairs: str = "none") -> KSorted:
    """Key and query weights [channels, features] in the order of the key rows' norms, ascending.

    Both are reordered alike, so every product of a query and a key keeps its exact terms.
    pairs  how a rotary embedding pairs channels, and pairs stay pairs: "none";
           "halves": i with i + channels/2; "neighbours": 2i with 2i + 1.  The angle of pair i
           afterwards is that of its old place: take the angles by the same order.
    UserError when shapes do not fit.
    """
    keys, queries = as_values(key, 1, finite=True), as_values(query, 1, finite=True)
    if keys.ndim != 2:
        raise UserError("key", "must have the axes channels and features", str(keys.shape))
    if queries.ndim != 2 or len(queries) != len(keys):
        raise UserError("query", f"must have {len(keys)} channels too", str(queries.shape))
    order = _order(np.linalg.norm(keys.astype(np.float64), axis=1), pairs)
    return KSorted(keys[order], queries[order], order)


def _order(norms: np.ndarray, pairs: str) -> np.ndarray:
    if pairs not in PAIRS:
        raise UserError("pairs", f"one of {', '.join(PAIRS)}", pairs, PAIRS[0])
    if pairs == "none":
        return np.argsort(norms, kind="stable")
    if len(norms) % 2:
        raise UserError("key", "paired channels are even in number", len(norms), len(norms) + 1)
    first, second = (
        np.arange(len(norms)).reshape(2, -1)
        if pairs == "halves"
        else np.arange(len(norms)).reshape(-1, 2).T
    )
    ranked = np.argsort(np.hypot(norms[first], norms[second]), kind="stable")
    both = [first[ranked], second[ranked]]
    return np.concatenate(both) if pairs == "halves" else np.stack(both, axis=1).ravel()
