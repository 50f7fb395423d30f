"""Bins of products: the corners of both operands, crossed."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from hwgen import formats


def crosses(act: str, wgt: str, pairs: Iterable[tuple[np.ndarray, np.ndarray]]) -> dict[str, int]:
    """Hits of every pair of corners of two formats.

    pairs  the activations, and the weights each of which they are multiplied by
    """
    ours, theirs = _corners(act), _corners(wgt)
    found = {f"act {x} times wgt {y}": 0 for x in ours for y in theirs}
    for a, w in pairs:
        xs = [name for name, value in ours.items() if (a == value).any()]
        ys = [name for name, value in theirs.items() if (w == value).any()]
        for x in xs:
            for y in ys:
                found[f"act {x} times wgt {y}"] += 1
    return found


def _corners(name: str) -> dict[str, int]:
    form = formats.get(name)
    low, high = int(form.min), int(form.max)
    named = {"least": low, "zero": 0, "one": 1, "minus one": -1, "greatest": high}
    by_value = {value: key for key, value in reversed(named.items()) if low <= value <= high}
    return {key: value for value, key in by_value.items()}
