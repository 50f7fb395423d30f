"""Bins of the cube: products behind each other, pauses, sums that wrap."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from hwgen.catalog.bins.corners import crosses
from hwgen.catalog.bins.sums import products, wraps
from hwgen.design.array.config import CubeArrayConfig
from hwgen.vectors import Vectors


def cube(
    config: CubeArrayConfig, vectors: Vectors, accepted: Mapping[str, np.ndarray]
) -> dict[str, int]:
    """Products with and without pauses; corners of the operands of every plane."""
    given = {key: np.asarray(values) for key, values in vectors.inputs["operands"].items()}
    valid = np.ones(len(given["act"]), np.bool_)
    if config.form == "array":
        valid = given["valid"].astype(bool)
    at = np.flatnonzero(valid)
    a = given["act"][at].reshape(-1, config.rows, config.deep)
    b = given["wgt"][at].reshape(-1, config.deep, config.cols)
    sums = np.array([products(config, x, y) for x, y in zip(a, b, strict=True)])
    pauses = _count(np.diff(at) > 1)
    return {
        "a product right behind another": _count(np.diff(at) == 1),
        **({"a pause between products": pauses} if config.form == "array" else {}),
        "as many in a row as there are planes": _count(
            np.convolve(valid, np.ones(config.deep), "valid") == config.deep
        ),
        **wraps(config, sums, config.deep),
        **crosses(
            config.act,
            config.wgt,
            ((a[:, :, y].ravel(), b[:, y].ravel()) for y in range(config.deep)),
        ),
    }


def _count(flags: np.ndarray) -> int:
    return int(np.count_nonzero(flags))
