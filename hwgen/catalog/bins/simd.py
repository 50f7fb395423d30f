"""Bins of SIMD lanes, every mode, every change of it and what sums met, and of their read-out."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from hwgen import formats
from hwgen.catalog.bins.corners import crosses
from hwgen.catalog.bins.fma import kinds_of_sums
from hwgen.catalog.stimulus.simd import added_in
from hwgen.design.simd.config import SimdConfig
from hwgen.design.simd.modes import WORD, Mode
from hwgen.design.simd.readout import SimdReadoutConfig
from hwgen.formats.minifloat import Minifloat
from hwgen.golden.fma import running
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
        each = config.layout.modes[number]
        codings = {"act": each.act, "wgt": each.wgt}
        if each.acc is not None:
            adds, begins = added_in(mode == number, first, valid)
            a, b = (given[key][adds] for key in codings)
            kinds = _rounded(each, a, b, begins).items()
            found |= {f"{name}: {key}": _count(flags) for key, flags in kinds}
            continue
        pair = []
        for key, coding in codings.items():
            form, step = coding.form, WORD // each.lanes
            codes = elements(given[key][ours], coding.bits, step)
            if form.special:
                found[f"{name}: {key} no number"] = _count(form.exact(codes).kind != 0)
            pair.append(form.decode(codes) if isinstance(form, formats.Integer) else codes)
        both = [(a, w) for a, w in zip(*map(np.ravel, pair), strict=True)]
        hits = crosses(each.act.form.name, each.wgt.form.name, both)
        found |= {f"{name}: {key}": count for key, count in hits.items()}
    return found


def _rounded(mode: Mode, a: np.ndarray, b: np.ndarray, begins: np.ndarray) -> dict[str, np.ndarray]:
    """Kinds of products and of rounded sums, of the beats that are added."""
    form, acc = mode.form, mode.acc
    assert isinstance(form, Minifloat) and acc is not None
    after = running(form, form, acc, a, b, begins)
    before = np.where(begins == 1, 0, np.roll(after, 1))
    return kinds_of_sums(form, form, acc, a, b, before)


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
