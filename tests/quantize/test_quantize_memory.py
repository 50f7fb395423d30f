"""Packing to memory, and K-sort."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hwgen.errors import UserError
from hwgen.quantize import (
    ksort,
    pack,
    pack_bits,
    pack_planes,
    pack_words,
    quantize,
    unpack,
    unpack_bits,
    unpack_planes,
)


def as_number(codes: list[int], width: int) -> int:
    """The codes side by side, the first lowest."""
    return sum(code << (width * place) for place, code in enumerate(codes))


@given(st.integers(1, 40), st.integers(0, 3), st.integers(0, 21), st.integers(0, 2**32))
def test_dense_planes_and_words(width: int, rows: int, count: int, seed: int) -> None:
    codes = np.random.default_rng(seed).integers(0, 1 << width, (rows, count))
    dense, planes, words = (
        pack_bits(codes, width),
        pack_planes(codes, width),
        pack_words(codes, width),
    )
    assert dense.shape == (rows, -(-count * width // 8))
    assert planes.shape == (width, rows, -(-count // 8))
    assert words.shape == (rows, -(-count * width // 64)) and words.dtype == np.uint64
    for row in range(rows):
        number = as_number(codes[row].tolist(), width)
        assert int.from_bytes(dense[row].tobytes(), "little") == number
        assert as_number(words[row].tolist(), 64) == number
        for bit in range(width):
            expected = as_number([int(code) >> bit & 1 for code in codes[row]], 1)
            assert int.from_bytes(planes[bit, row].tobytes(), "little") == expected
    assert (unpack_bits(dense, width, count) == codes).all()
    assert (unpack_planes(planes, count) == codes).all()


def test_refusals() -> None:
    with pytest.raises(UserError, match="3 bits"):
        pack_bits([7, 8], 3)
    with pytest.raises(UserError, match="3 bits"):
        pack_planes([-1], 3)
    with pytest.raises(UserError, match="integers"):
        pack_bits([0.5], 3)
    with pytest.raises(UserError, match="1 to 64"):
        pack_words([1], 0)
    with pytest.raises(UserError, match="5 bytes"):
        unpack_bits(np.zeros((2, 4), np.uint8), 4, 10)
    with pytest.raises(UserError, match="2 bytes"):
        unpack_planes(np.zeros((3, 4), np.uint8), 10)
    with pytest.raises(UserError, match="layout"):
        pack(quantize(np.ones(8), "int4"), "sparse")


@pytest.mark.parametrize(
    "name",
    ["int4", "e4m3", "mxfp4", "bfp5_16", "bitmod_fp3_16", "bitmod_fp4_32", "hlq3_16", "tmac2_32"],
)
@pytest.mark.parametrize("layout", ["dense", "planes"])
@pytest.mark.parametrize("axis", [0, -1])
def test_a_tensor_and_back(name: str, layout: str, axis: int) -> None:
    x = np.random.default_rng(1).standard_normal((64, 32))
    tensor = quantize(x, name, axis=axis)
    arrays = pack(tensor, layout)
    back = unpack(arrays, tensor, layout)
    assert (back.codes == tensor.codes).all()
    assert back.dequantize() == pytest.approx(tensor.dequantize(), rel=1e-7)
    # No bit more than was promised: all rows here are whole bytes, or their last is padded.
    stored = 8 * sum(part.nbytes for part in arrays.values())
    assert tensor.bits <= stored <= tensor.bits + 8 * 64 * 2


def errors(x: np.ndarray, size: int, plain: np.ndarray) -> float:
    """Relative squared error of the channels `plain` of x [tokens, channels] in BFP12."""
    wrong = quantize(x, f"bfp4_{size}").dequantize() - x
    return float((wrong[:, plain] ** 2).sum() / (x[:, plain] ** 2).sum())


@pytest.mark.parametrize(
    ("size", "before", "after"),
    [(16, 0.225, 0.0646), (32, 0.414, 0.167), (64, 0.574, 0.369), (128, 0.766, 0.766)],
)
def test_ksort_gains_below_128(size: int, before: float, after: float) -> None:
    """Eight outlier channels of 128: sorted they spoil as few blocks as possible.

    How bad the unsorted case is depends on where they lie; here, anywhere.
    """
    rng = np.random.default_rng(0)
    weights = rng.standard_normal((128, 256))
    outliers = rng.choice(128, 8, replace=False)
    weights[outliers] *= 12
    plain = np.setdiff1d(np.arange(128), outliers)
    tokens = rng.standard_normal((2048, 256)) / 16
    sorted_ = ksort(weights, weights)
    assert set(sorted_.order[-8:].tolist()) == set(outliers.tolist())
    now = errors(tokens @ sorted_.key.T, size, np.arange(120))
    then = errors(tokens @ weights.T, size, plain)
    assert now == pytest.approx(after, rel=0.08)
    assert then == pytest.approx(before, rel=0.3)
    if size == 128:
        assert now == pytest.approx(then, rel=1e-9)
    else:
        assert now < 0.75 * then


@pytest.mark.parametrize("pairs", ["none", "halves", "neighbours"])
def test_ksort_keeps_products_and_pairs(pairs: str) -> None:
    rng = np.random.default_rng(2)
    key, query = rng.integers(-99, 99, (16, 5)), rng.integers(-99, 99, (16, 5))
    got = ksort(key, query, pairs=pairs)
    assert sorted(got.order.tolist()) == list(range(16))
    assert (got.key == key[got.order]).all() and (got.query == query[got.order]).all()
    assert (got.query.T @ got.key == query.T @ key).all()
    norms = np.linalg.norm(got.key, axis=1)
    first, second = {
        "none": (got.order, got.order),
        "halves": (got.order[:8], got.order[8:]),
        "neighbours": (got.order[::2], got.order[1::2]),
    }[pairs]
    if pairs == "none":
        assert (np.diff(norms) >= 0).all()
        return
    assert (second - first == (8 if pairs == "halves" else 1)).all()
    both = norms[:8] ** 2 + norms[8:] ** 2 if pairs == "halves" else (norms**2).reshape(8, 2).sum(1)
    assert (np.diff(both) >= -1e-6).all()


def test_ksort_refusals() -> None:
    with pytest.raises(UserError, match="query"):
        ksort(np.ones((4, 2)), np.ones((3, 2)))
    with pytest.raises(UserError, match="key"):
        ksort(np.ones(4), np.ones(4))
    with pytest.raises(UserError, match="even in number"):
        ksort(np.ones((3, 2)), np.ones((3, 2)), pairs="halves")
    with pytest.raises(UserError, match="pairs"):
        ksort(np.ones((4, 2)), np.ones((4, 2)), pairs="thirds")
