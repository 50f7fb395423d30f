"""The golden dot product against Python's unbounded integers."""

from __future__ import annotations

import random

import numpy as np
import pytest

from hwgen.golden.dot import matmul, wrap


def exact(value: int, width: int, signed: bool) -> int:
    """`value` modulo 2**width, in plain Python."""
    value %= 2**width
    return value - 2**width if signed and value >= 2 ** (width - 1) else value


@pytest.mark.parametrize("signed", [True, False])
@pytest.mark.parametrize("width", range(1, 65))
def test_wrap(width: int, signed: bool) -> None:
    rng = random.Random(width)
    edges = [0, 1, -1, 2 ** (width - 1), 2 ** (width - 1) - 1, 2**width - 1, 2**width, 2**width + 1]
    values = [*edges, *(-v for v in edges), -(2**63), 2**63 - 1]
    values += [rng.randrange(-(2**63), 2**63) for _ in range(50)]
    as_signed = np.array([exact(v, 64, True) for v in values], np.int64)
    as_unsigned = np.array([v % 2**64 for v in values], np.uint64)
    want = [exact(v, width, signed) for v in values]
    for given in (as_signed, as_unsigned):
        got = wrap(given, width, signed)
        assert got.tolist() == want
        assert got.dtype == (np.uint64 if width == 64 and not signed else np.int64)
    assert wrap(wrap(as_signed, width, signed), width, signed).tolist() == want


def test_wrap_keeps_shapes() -> None:
    for shape in [(), (0,), (2, 3), (1, 2, 3)]:
        assert wrap(np.zeros(shape, np.int64), 7, True).shape == shape


@pytest.mark.parametrize("signed", [True, False])
@pytest.mark.parametrize("acc_width", [2, 3, 8, 16, 17, 31, 32, 33, 48, 63, 64])
@pytest.mark.parametrize("bits", [1, 4, 8, 16, 32])
def test_matmul(bits: int, acc_width: int, signed: bool) -> None:
    rng = np.random.default_rng([bits, acc_width, signed])
    low, high = (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) if signed else (0, 2**bits - 1)
    for m, k, n in [(1, 1, 1), (3, 9, 2), (2, 40, 5), (1, 300, 1)]:
        a = rng.choice([low, high, *rng.integers(low, high, 6, endpoint=True)], (m, k))
        b = rng.choice([low, high, *rng.integers(low, high, 6, endpoint=True)], (k, n))
        big = a.astype(object) @ b.astype(object)
        want = [[exact(int(v), acc_width, signed) for v in row] for row in big]
        assert matmul(a, b, acc_width, signed).tolist() == want


@pytest.mark.parametrize("kind", ["int8", "uint8", "int16", "uint16", "int32"])
def test_matmul_of_narrow_arrays(kind: str) -> None:
    """Operands of a narrow dtype do not overflow on the way."""
    info = np.iinfo(kind)
    a = np.full((2, 100), info.max, kind)
    b = np.full((100, 2), info.min or info.max, kind)
    want = exact(100 * int(info.max) * int(info.min or info.max), 64, True)
    assert matmul(a, b, 64, True).tolist() == [[want] * 2] * 2


def test_matmul_mixes_signs() -> None:
    a, b = np.array([[255, 255]]), np.array([[-128], [-128]])
    assert matmul(a, b, 17, True).tolist() == [[-65280]]
    assert matmul(a, b, 16, True).tolist() == [[exact(-65280, 16, True)]]
