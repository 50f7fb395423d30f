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
    """Operands by what is special about them, as designs take them."""
    form = formats.get(name)
    if not isinstance(form, formats.Integer):
        return _codes(form)
    low, high = int(form.min), int(form.max)
    named = {"least": low, "zero": 0, "one": 1, "minus one": -1, "greatest": high}
    by_value = {value: key for key, value in reversed(named.items()) if low <= value <= high}
    return {key: value for value, key in by_value.items()}


def _codes(form: formats.Format) -> dict[str, int]:
    wanted = {"least": form.min, "zero": 0.0, "one": 1.0, "minus one": -1.0, "greatest": form.max}
    inside = {key: value for key, value in wanted.items() if form.min <= value <= form.max}
    codes = form.encode(np.array(list(inside.values()), np.float64))
    exact = form.decode(codes).astype(np.float64) == list(inside.values())
    by_code = dict(
        reversed(list(zip(codes[exact].tolist(), np.array(list(inside))[exact], strict=True)))
    )
    return {str(key): code for code, key in by_code.items()}
