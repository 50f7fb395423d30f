"""Bins of arrays of weight planes: widths of weights, signs, lengths of sums, gaps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from hwgen.vectors import Vectors


def array(config: Any, vectors: Vectors, accepted: Mapping[str, np.ndarray]) -> dict[str, int]:
    """Sums of every width of weights, signed and not, of one chunk and of more."""
    given = {key: np.asarray(each) for key, each in vectors.inputs["operands"].items()}
    anchor = config.form == "anchor"
    busy = np.flatnonzero(np.ones(len(given["first"])) if anchor else given["valid"])
    first, twice, minus = (given[name][busy] for name in ("first", "twice", "minus"))
    begins = np.flatnonzero(first)
    ends = np.append(begins[1:], len(busy))
    bits = np.array([1 + _count(twice[a:b]) for a, b in zip(begins, ends, strict=True)])
    signed = minus[begins] == 1
    chunks = (ends - begins) // bits
    found = {
        **{f"weights of {b} bits": _count(bits == b) for b in range(1, config.wgt_bits_max + 1)},
        "weights in two's complement": _count(signed),
        "unsigned weights": _count(~signed),
        "one chunk": _count(chunks == 1),
        "several chunks": _count(chunks > 1),
        "the width changes from sum to sum": _count(np.diff(bits)),
    }
    if config.wgt_bits_max == 1:
        del found["the width changes from sum to sum"]
    if config.floats:
        found |= _floats(config, vectors)
    if anchor:
        return found
    idle = given["valid"] == 0
    return {
        **found,
        "no idle cycle inside a sum": _count(busy[ends - 1] - busy[begins] == ends - begins - 1),
        "idle cycles inside a sum": _count(busy[ends - 1] - busy[begins] > ends - begins - 1),
        **{
            f"`{name}` while not valid": _count(given[name][idle])
            for name in ("first", "last", "twice", "minus")
        },
    }


def _floats(config: Any, vectors: Vectors) -> dict[str, int]:
    """Exponents of results, and marks."""
    results, care = vectors.expected["results"], vectors.care["results"]
    exponent = np.asarray(results["exponent"])[care]
    found = {"results of different exponents": len(np.unique(exponent)) - 1}
    if config.special:
        nan = np.asarray(results["nan"])[care]
        found["a sum that is no number"] = _count(nan)
        found["a sum that is a number"] = _count(nan == 0)
    return found


def _count(flags: np.ndarray) -> int:
    return int(np.count_nonzero(flags))
