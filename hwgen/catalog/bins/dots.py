"""Bins of arrays of dot products: lengths of sums, gaps, sums that wrap."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from hwgen.catalog.bins.sums import products, wraps
from hwgen.design.array.dot_config import DotConfig
from hwgen.vectors import Vectors


def dots(config: DotConfig, vectors: Vectors, accepted: Mapping[str, np.ndarray]) -> dict[str, int]:
    """Sums of one block and of several, with and without gaps."""
    given = {key: np.asarray(values) for key, values in vectors.inputs["operands"].items()}
    anchor = config.form == "anchor"
    valid = np.ones(len(given["act"]), np.bool_) if anchor else given["valid"].astype(bool)
    starts = np.flatnonzero(valid & given["clear" if anchor else "first"].astype(bool))
    if anchor:
        ends = np.append(starts[1:], len(valid)) - 1
    else:
        ends = np.flatnonzero(valid & given["last"].astype(bool))
    spans = list(zip(starts, ends, strict=False))
    busy = [a + np.flatnonzero(valid[a : b + 1]) for a, b in spans]
    lengths = np.array([len(each) for each in busy])
    exact = [
        products(
            config,
            given["act"][at]
            .reshape(-1, config.rows, config.deep)
            .swapaxes(0, 1)
            .reshape(config.rows, -1),
            given["wgt"][at].reshape(-1, config.cols),
        )
        for at in busy
    ]
    gaps = np.array([b + 1 - a for a, b in spans]) > lengths
    idle = ~valid
    return {
        "a sum of one block": _count(lengths == 1),
        "a sum of several blocks": _count(lengths > 1),
        **(
            {}
            if anchor
            else {
                "a gap inside a sum": _count(gaps),
                "no gap inside a sum": _count(~gaps & (lengths > 1)),
                "results follow without a pause": _count(np.diff(ends) == config.rows),
                "`first` while not valid": _count(idle & given["first"].astype(bool)),
                "`last` while not valid": _count(idle & given["last"].astype(bool)),
            }
        ),
        **wraps(config, np.array(exact), int(lengths.max(initial=1)) * config.deep),
    }


def _count(flags: np.ndarray) -> int:
    return int(np.count_nonzero(flags))
