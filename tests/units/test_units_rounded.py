"""Engines that round after every addition, by numpy's float32."""

from __future__ import annotations

import ml_dtypes
import numpy as np
import pytest

from hwgen import formats
from hwgen.formats import Minifloat
from hwgen.golden.fma import matmul
from hwgen.golden.units import blocks


@pytest.mark.parametrize(("name", "kind"), [("fp16", np.float16), ("bf16", ml_dtypes.bfloat16)])
def test_multiply_adds_are_those_of_float32(name: str, kind: type) -> None:
    """Products of two such numbers are float32 exactly, so that only additions round."""
    rng = np.random.default_rng(4)
    a, b = (rng.normal(0, 1, shape).astype(kind) for shape in ((5, 40), (40, 7)))
    sums = np.zeros((5, 7), np.float32)
    for k in range(40):
        sums += a[:, k, None].astype(np.float32) * b[None, k].astype(np.float32)
    form, acc = formats.get(name), formats.get("fp32")
    assert isinstance(form, Minifloat) and isinstance(acc, Minifloat)
    codes = matmul(form, form, acc, *(x.view(np.uint16).astype(np.int64) for x in (a, b)))
    assert np.array_equal(codes.astype(np.uint32).view(np.float32), sums)


def test_blocks_are_exact_and_their_sums_float32() -> None:
    """Blocks of E4M3 with scales near 1: float64 holds each dot product exactly."""
    rng = np.random.default_rng(5)
    kind = ml_dtypes.float8_e4m3fn
    a, b = (rng.normal(0, 8, (rows, 6, 16)).astype(kind) for rows in (4, 3))
    ours, theirs = (rng.integers(124, 131, (rows, 6)) for rows in (4, 3))
    left = np.ldexp(a.astype(np.float64), (ours - 127)[..., None])
    right = np.ldexp(b.astype(np.float64), (theirs - 127)[..., None])
    sums = np.zeros((4, 3), np.float32)
    for at in range(6):
        sums = (sums.astype(np.float64) + left[:, at] @ right[:, at].T).astype(np.float32)
    form = formats.get("e4m3")
    codes = [x.view(np.uint8).astype(np.int64) for x in (a, b)]
    found = blocks(form, form, *codes, (ours, theirs), None)
    assert isinstance(found, np.ndarray)
    assert np.array_equal(found.astype(np.uint32).view(np.float32), sums)
