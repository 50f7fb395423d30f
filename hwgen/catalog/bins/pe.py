"""Bins of single PEs: what their control inputs did together."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from hwgen.catalog.bins.sums import products, wraps
from hwgen.design.array.single import SinglePeConfig
from hwgen.vectors import Vectors


def single_pe(
    config: SinglePeConfig, vectors: Vectors, accepted: Mapping[str, np.ndarray]
) -> dict[str, int]:
    """Bins of the form of the PE."""
    given = {key: np.asarray(values) for key, values in vectors.inputs["operands"].items()}
    if config.drain == "shift":
        return _shift(given)
    if config.form == "os":
        return _os(given)
    if config.form == "ws":
        return _ws(given)
    sums = np.cumsum(products(config, given["act"], given["wgt"], matrix=False))
    return wraps(config, sums, len(sums))


def _os(given: Mapping[str, np.ndarray]) -> dict[str, int]:
    first, load = given["first"].astype(bool), given["load"].astype(bool)
    starts = np.flatnonzero(first)
    lengths = np.diff(starts)
    return {
        "a sum of one product": _count(lengths == 1),
        "a sum of 8 products or more": _count(lengths >= 8),
        "first and load together": _count(first & load),
        "load without first": _count(~first & load),
        "load twice in a row": _count(load[1:] & load[:-1]),
        "the chain moves on twice in a row": _count(~load[1:] & ~load[:-1]),
    }


def _shift(given: Mapping[str, np.ndarray]) -> dict[str, int]:
    drain = given["drain"].astype(bool)
    lengths = np.diff(np.flatnonzero(drain)) - 1
    return {
        "a sum of one product": _count(lengths == 1),
        "a sum of 5 products or more": _count(lengths >= 5),
        "drain twice in a row": _count(drain[1:] & drain[:-1]),
        "no drain twice in a row": _count(~drain[1:] & ~drain[:-1]),
    }


def _ws(given: Mapping[str, np.ndarray]) -> dict[str, int]:
    write, swap = given["write"].astype(bool), given["swap"].astype(bool)
    # In a cycle the swap takes what was written before it.
    both = "".join("s" * int(s) + "w" * int(w) for w, s in zip(write, swap, strict=True))
    return {
        "write and swap together": _count(write & swap),
        "written twice before a swap": both.count("ww"),
        "swapped twice without a write": both.count("ss"),
        "swap twice in a row": _count(swap[1:] & swap[:-1]),
        "write twice in a row": _count(write[1:] & write[:-1]),
    }


def _count(flags: np.ndarray) -> int:
    return int(np.count_nonzero(flags))
