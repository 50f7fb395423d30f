"""Bins of SIMD lanes, every mode, every change of it and what sums met, and of their read-out."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from hwgen import formats
from hwgen.catalog.bins.corners import crosses
from hwgen.design.simd.config import SimdConfig
from hwgen.design.simd.readout import SimdReadoutConfig
from hwgen.golden.simd import elements
from hwgen.vectors import Vectors


def simd_lane(
    config: SimdConfig, vectors: Vectors, accepted: Mapping[str, np.ndarray]
) -> dict[str, int]:
    """Bins of modes, changes, lengths of sums, codes that are no number and crossed corners."""
    given = {key: np.asarray(values) for key, values in vectors.inputs["operands"].items()}
    first, valid = given["first"].astype(bool), given["valid"].astype(bool)
    mode = given.get("mode", np.zeros(len(first), np.int64))
    lengths = np.diff(np.flatnonzero(first))
    found = {
        "a sum of one beat": _count(lengths == 1),
        "a sum of 8 beats or more": _count(lengths >= 8),
        "a sum that begins without products": _count(first & ~valid),
        "products in consecutive beats of two sums": _count(first[1:] & valid[1:] & valid[:-1]),
    }
    for number, name in enumerate(config.names):
        ours = (mode == number) & valid
        for other, before in enumerate(config.names):
            if other != number:
                changed = ours[1:] & (mode[:-1] == other) & valid[:-1]
                found[f"{before}, in the next beat {name}"] = _count(changed)
        form = formats.get(name)
        pair = [elements(given[key][ours], form.width) for key in ("act", "wgt")]
        if form.special:
            for key, codes in zip(("act", "wgt"), pair, strict=True):
                found[f"{name}: {key} no number"] = _count(form.exact(codes).kind != 0)
        if isinstance(form, formats.Integer):
            pair = [form.decode(codes) for codes in pair]
        hits = crosses(name, name, [(a, w) for a, w in zip(*map(np.ravel, pair), strict=True)])
        found |= {f"{name}: {key}": count for key, count in hits.items()}
    return found


def simd_readout(
    config: SimdReadoutConfig, vectors: Vectors, accepted: Mapping[str, np.ndarray]
) -> dict[str, int]:
    """Bins of modes, elements, flags and ends of the range."""
    given = {key: np.asarray(values) for key, values in vectors.inputs["sums"].items()}
    code = np.asarray(vectors.expected["codes"]["code"])
    mode = given.get("mode", np.zeros(len(code), np.int64))
    element = given.get("element", np.zeros(len(code), np.int64))
    found = {}
    for number, each in enumerate(config.layout.modes):
        for lane in range(each.lanes):
            ours = (mode == number) & (element == lane)
            found[f"{each.name}, element {lane}"] = _count(ours)
    ends = {"zero": 0.0, "greatest": config.form.max, "least": config.form.min}
    for name, value in ends.items():
        here = np.equal(code, config.form.encode([value])[0])
        found[f"code of the {name}"] = _count(np.asarray(here))
    if "nan" in given:
        flags = given["nan"].reshape(len(code), -1)
        found["a flag"] = _count(np.asarray(flags.any(axis=1)))
    return found


def _count(flags: np.ndarray) -> int:
    return int(np.count_nonzero(flags))
