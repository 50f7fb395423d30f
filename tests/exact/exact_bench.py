"""Exact PEs on the native emulator, and what codes are worth by packages that are not ours."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import ml_dtypes
import numpy as np
import universal_dtypes

from hwgen import catalog
from hwgen.catalog.entry import Design
from hwgen.design.array.aligned_unit import AlignedUnitConfig
from hwgen.rtl import Rtl
from hwgen.sim import simulate
from hwgen.vectors import Vectors

POSIT4 = (0, 1, 4, 8, 16, 32, 64, 256, None, -256, -64, -32, -16, -8, -4, -1)
"""posit4_1 in sixteenths, from the definition."""
DTYPES: dict[str, Any] = {
    "e2m1": ml_dtypes.float4_e2m1fn,
    "e3m2": ml_dtypes.float6_e3m2fn,
    "e4m3": ml_dtypes.float8_e4m3fn,
    "e5m2": ml_dtypes.float8_e5m2,
    "posit8_0": universal_dtypes.posit8e0,
    "posit8_1": universal_dtypes.posit8e1,
    "posit16_1": universal_dtypes.posit16e1,
}
BITS = {"e2m1": 4, "e3m2": 6, "posit4_1": 4, "posit16_1": 16}
"""Of a code; 8 where not listed."""
DESIGN = {"e": "pe-minifloat", "p": "pe-posit"}


@functools.cache
def worth(name: str) -> tuple[Fraction | None, ...]:
    """The number of every code; None of what is no number."""
    if name == "posit4_1":
        return tuple(None if v is None else Fraction(v, 16) for v in POSIT4)
    bits = BITS.get(name, 8)
    codes = np.arange(1 << bits).astype(np.uint16 if bits == 16 else np.uint8)
    values = codes.view(DTYPES[name]).astype(np.float64)
    return tuple(Fraction(v) if np.isfinite(v) else None for v in values.tolist())


def codes_of(name: str, values: Any) -> np.ndarray:
    """Codes of float64 values as another package rounds them."""
    with np.errstate(over="ignore", invalid="ignore"):
        found = np.asarray(values, np.float64).astype(DTYPES[name])
    return found.view(np.uint16 if BITS.get(name) == 16 else np.uint8).astype(np.int64)


@functools.cache
def made(act: str, wgt: str, **values: Any) -> tuple[Design, AlignedUnitConfig, Rtl]:
    """A PE, emitted once."""
    entry = catalog.get(DESIGN[act[0]])
    config = entry.make_config({"act": act, "wgt": wgt, **values})
    assert isinstance(config, AlignedUnitConfig)
    return entry, config, entry.generate(config)


def last_bit(act: str, wgt: str) -> Fraction:
    """What the sum's last bit counts: the product of both formats' least numbers."""
    least = [min(abs(v) for v in worth(name) if v) for name in (act, wgt)]
    return least[0] * least[1]


def summed(
    act: str, wgt: str, sums: Sequence[tuple[np.ndarray, np.ndarray]], encode: str = "none"
) -> tuple[list[Fraction], np.ndarray]:
    """Exact sums and marks of several dot products, as the form `os` must give them, after the
    run has shown that it does; codes that are no numbers count 0.

    encode  also compares the rounded result with that of another package
    """
    _, config, rtl = made(act, wgt, form="os", encode=encode, carry=16)
    unit = last_bit(act, wgt)
    lengths = [len(a) for a, _ in sums]
    beats = sum(lengths) + 1
    a = np.concatenate([*(a for a, _ in sums), [0]])
    w = np.concatenate([*(w for _, w in sums), [0]])
    ends = np.cumsum(lengths)
    first, load = np.zeros(beats, np.int64), np.zeros(beats, np.int64)
    first[[0, *ends[:-1]]], load[ends] = 1, 1
    ours, theirs = worth(act), worth(wgt)
    totals, marks = [], []
    for given, weights in sums:
        pairs = [(ours[x], theirs[y]) for x, y in zip(given, weights, strict=True)]
        totals.append(sum((x * y for x, y in pairs if x is not None and y is not None), Fraction()))
        marks.append(any(x is None or y is None for x, y in pairs))
    care = np.zeros(beats, np.bool_)
    care[ends] = True
    below, nan = np.zeros(beats, object), np.zeros(beats, np.int64)
    below[ends], nan[ends] = [int(total / unit) for total in totals], marks
    assert all(int(total / unit) == total / unit for total in totals)
    expected = {"below": below if config.acc_width > 64 else below.astype(np.int64)}
    inputs = {"act": a, "wgt": w, "first": first, "load": load, "above": np.zeros(beats, np.int64)}
    if config.special:
        expected["below_nan"] = nan
        inputs["above_nan"] = np.zeros(beats, np.int64)
    if encode != "none":
        code = np.zeros(beats, np.int64)
        code[ends] = codes_of(config.result, [float(total) for total in totals])
        code[ends[np.array(marks)]] = codes_of(config.result, [np.nan])
        expected["code"] = code
    vectors = Vectors({"operands": inputs}, {"results": expected}, {"results": care}, latency=1)
    result = simulate(rtl, vectors, simulator="native")
    assert result.passed, result.report()
    assert result.compared == len(sums) * len(expected)
    return totals, np.array(marks)


def every_pair(act: str, wgt: str) -> list[tuple[np.ndarray, np.ndarray]]:
    """Every product as a sum of its own, in random order."""
    count = [len(worth(name)) for name in (act, wgt)]
    order = np.random.default_rng(3).permutation(count[0] * count[1])
    return [(np.array([x // count[1]]), np.array([x % count[1]])) for x in order.tolist()]
