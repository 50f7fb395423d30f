"""Bins of dot products of blocks: what happens to scales, to sums and to the window."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from hwgen import formats
from hwgen.catalog.stimulus.block import blocks_of, results
from hwgen.design.block.config import SCALE_NAN, BlockConfig
from hwgen.formats.base import INFINITE, NAN
from hwgen.vectors import Vectors

WRAPPING = 256
"""From here on 8 bits would lose a carry of the sum of two scales."""
FRACTION, INFINITY = 23, 255


def block(
    config: BlockConfig, vectors: Vectors, accepted: Mapping[str, np.ndarray]
) -> dict[str, int]:
    """Scales and specials; with a window its flags, with float32 what its codes are."""
    given = {key: np.asarray(values) for key, values in vectors.inputs["blocks"].items()}
    scales = np.stack([given["act_scale"], given["wgt_scale"]])
    blocks = blocks_of(config, given["act"], given["wgt"], scales)
    found = {
        "a scale is not a number": _count((scales == SCALE_NAN).any(axis=0)),
        "scales at both ends": _count((scales == 0).any(axis=0) & (scales == 254).any(axis=0)),
        "scales whose sum takes nine bits": _count(blocks.scale >= WRAPPING),
        "a sum of zero": _count((blocks.total == 0) & ~blocks.nan),
        "a sum below zero": _count(blocks.total < 0),
        **_elements(config, given),
    }
    if config.accumulate == "none":
        return found
    first = given["first"]
    found["a sum of one block"] = _count(np.diff(np.flatnonzero(first)) == 1)
    found["a sum of 5 blocks or more"] = _count(np.diff(np.flatnonzero(first)) >= 5)
    after = results(config, blocks, first)
    if config.accumulate == "fp32":
        return found | _codes(after["acc"])
    flags = {name: after[name].astype(np.bool_) for name in ("overflow", "underflow", "nan")}
    for name, flag in flags.items():
        found[f"{name} is set"] = _count(flag)
        found[f"{name} is cleared"] = _count(flag[:-1] & ~flag[1:])
    found["nothing is lost"] = _count(~np.logical_or.reduce(list(flags.values())))
    return found


def _elements(config: BlockConfig, given: Mapping[str, np.ndarray]) -> dict[str, int]:
    """Elements that are no numbers, of each side that has some."""
    found = {}
    for key, name in (("act", config.format), ("wgt", config.wgt)):
        form = formats.get(name)
        if not form.special:
            continue
        kinds = form.exact(given[key]).kind
        found[f"{key}: an element is not a number"] = _count((kinds == NAN).any(axis=1))
        if (form.exact(form.all_codes()).kind == INFINITE).any():
            found[f"{key}: an element is infinite"] = _count((kinds == INFINITE).any(axis=1))
    return found


def _codes(codes: np.ndarray) -> dict[str, int]:
    power, fraction = codes >> FRACTION & INFINITY, codes & ((1 << FRACTION) - 1)
    return {
        "not a number": _count((power == INFINITY) & (fraction != 0)),
        "infinite": _count((power == INFINITY) & (fraction == 0)),
        "subnormal": _count((power == 0) & (fraction != 0)),
        "zero": _count((power == 0) & (fraction == 0)),
        "normal": _count((power > 0) & (power < INFINITY)),
    }


def _count(flags: np.ndarray) -> int:
    return int(np.count_nonzero(flags))
