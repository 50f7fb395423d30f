"""Bins of numbers: which values the fields of a run took, alone and crossed."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

import numpy as np

from hwgen.rtl import Field, Rtl
from hwgen.vectors import Vectors

CROSSED = ("least", "zero", "one", "minus one", "greatest")
"""Corners that are crossed between two operands; equal ones of a format count once."""

NARROW = 16
"""Widest operands, in bits, of which every power of two is a bin."""


def values(rtl: Rtl, vectors: Vectors) -> dict[str, int]:
    """Hits of every bin of the fields; 0 where one was not reached.

    Beats that the design ignores (`valid`, or a flag of the field's own, is 0) do not count.
    """
    found: dict[str, int] = {}
    for channel in rtl.inputs:
        beats = vectors.inputs[channel.name]
        for each in channel.fields:
            taken = _numbers(beats[each.name], each)
            live = _live(beats, each) if each.width > 1 else slice(None)
            found |= _named(f"{channel.name}.{each.name}", _input(each, taken[live]))
    for channel in rtl.outputs:
        for each in channel.fields:
            given = vectors.expected.get(channel.name, {}).get(each.name)
            if given is None:
                continue
            care = vectors.care.get(channel.name)
            taken = _numbers(given, each)
            taken = taken if care is None else taken[np.asarray(care, np.bool_)]
            found |= _named(f"{channel.name}.{each.name}", _output(each, taken))
    return found | _crosses(rtl, vectors)


def corners(each: Field) -> dict[str, int]:
    """Name -> value, for the corners that the field has."""
    low, high = _range(each)
    named = {"least": low, "greatest": high, "zero": 0, "one": 1, "minus one": -1}
    return {name: value for name, value in named.items() if low <= value <= high}


def _input(each: Field, taken: np.ndarray) -> dict[str, int]:
    if each.width == 1:
        return {str(bit): _count((taken & 1) == bit) for bit in (0, 1)}
    low, high = _range(each)
    found = {name: _count(taken == value) for name, value in corners(each).items()}
    found |= _powers(each, taken)
    if taken.ndim > 1 and taken.shape[1] > 1:
        found["all elements least"] = _count((taken == low).all(axis=1))
        found["all elements greatest"] = _count((taken == high).all(axis=1))
        found["all elements zero"] = _count((taken == 0).all(axis=1))
    step = taken[1:], taken[:-1]
    mask = (1 << each.width) - 1
    flips = (step[0] ^ step[1]) & mask
    found["every bit flips from one beat to the next"] = _count(flips == mask)
    return found


def _powers(each: Field, taken: np.ndarray) -> dict[str, int]:
    """A bin for every power of two of narrow numbers, one for all of them of wide ones."""
    low, high = _range(each)
    powers = [p for p in (1 << bit for bit in range(1, each.width)) if p <= high]
    powers += [-p for p in powers if -p > low]
    if each.width <= NARROW:
        return {f"{p}": _count(taken == p) for p in powers}
    return {"power of two": _count(np.isin(taken, np.array(powers, taken.dtype)))}


def _output(each: Field, taken: np.ndarray) -> dict[str, int]:
    if each.width == 1:
        return {str(bit): _count((taken & 1) == bit) for bit in (0, 1)}
    found = {"zero": _count(taken == 0), "positive": _count(taken > 0)}
    if each.signed:
        found |= {"negative": _count(taken < 0), "minus one": _count(taken == -1)}
    return found


def _crosses(rtl: Rtl, vectors: Vectors) -> dict[str, int]:
    """Corners of two operands in one beat: some element of one with some element of the other.

    Operands of two streams pair up beat by beat if the streams have the same fields.
    """
    found: dict[str, int] = {}
    wide = [(c, f) for c in rtl.inputs for f in c.fields if f.width > 1]
    for (mine, one), (theirs, other) in combinations(wide, 2):
        ones, others = vectors.inputs[mine.name], vectors.inputs[theirs.name]
        if set(ones) != set(others) or _flag(ones, one) != _flag(others, other):
            continue
        a, b = _numbers(ones[one.name], one), _numbers(others[other.name], other)
        count = min(len(a), len(b))
        live = _live(ones, one)[:count] & _live(others, other)[:count]
        left, right = f"{mine.name}.{one.name}", f"{theirs.name}.{other.name}"
        for x, at_x in _marks(one, a[:count][live]).items():
            for y, at_y in _marks(other, b[:count][live]).items():
                found[f"{left} {x} with {right} {y}"] = _count(at_x & at_y)
    return found


def _marks(each: Field, taken: np.ndarray) -> dict[str, np.ndarray]:
    known = corners(each)
    first = {known[name]: name for name in reversed(CROSSED) if name in known}
    taken = taken.reshape(len(taken), -1)
    return {name: (taken == value).any(axis=1) for value, name in sorted(first.items())}


def _flag(beats: Mapping[str, np.ndarray], each: Field) -> str | None:
    """The field that says in which beats another one means something."""
    return next((name for name in (f"{each.name}_valid", "valid") if name in beats), None)


def _live(beats: Mapping[str, np.ndarray], each: Field) -> np.ndarray:
    flag = _flag(beats, each)
    count = len(beats[each.name])
    if flag is None:
        return np.ones(count, np.bool_)
    return np.asarray(beats[flag]).reshape(count, -1)[:, 0].astype(np.bool_)


def _range(each: Field) -> tuple[int, int]:
    if each.signed:
        return -(1 << each.width - 1), (1 << each.width - 1) - 1
    return 0, (1 << each.width) - 1


def _numbers(array: np.ndarray, each: Field) -> np.ndarray:
    """The values so that they compare exactly: Python integers where int64 is too narrow."""
    return np.asarray(array, object if each.width > 62 else np.int64)


def _named(prefix: str, bins: Mapping[str, int]) -> dict[str, int]:
    return {f"{prefix}: {name}": count for name, count in bins.items()}


def _count(flags: np.ndarray) -> int:
    return int(np.count_nonzero(flags))
