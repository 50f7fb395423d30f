"""Five ternary weights in a byte."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hwgen.errors import UserError
from hwgen.quantize import pack_trits, unpack_trits

CODES = {-1: 3, 0: 0, 1: 1}


def test_every_byte() -> None:
    five = list(product((-1, 0, 1), repeat=5))
    codes = np.array([[CODES[value] for value in values] for values in five])
    packed = pack_trits(codes)
    assert packed.dtype == np.uint8 and packed.shape == (243, 1)
    for byte, values in zip(packed[:, 0].tolist(), five, strict=True):
        assert byte == sum((value + 1) * 3**place for place, value in enumerate(values))
    assert sorted(packed[:, 0].tolist()) == list(range(243))
    assert (unpack_trits(packed, 5) == codes).all()


@given(st.integers(0, 3), st.integers(0, 23), st.integers(0, 2**32))
def test_round_trip(rows: int, count: int, seed: int) -> None:
    codes = np.random.default_rng(seed).choice([0, 1, 3], (rows, count))
    packed = pack_trits(codes)
    assert packed.shape == (rows, -(-count // 5))
    assert (unpack_trits(packed, count) == codes).all()
    # What fills the last byte is 0.
    whole = unpack_trits(packed, packed.shape[1] * 5)
    assert not whole[:, count:].any()


def test_refused() -> None:
    with pytest.raises(UserError, match="0, 1 and 3, not 2"):
        pack_trits(np.array([0, 2, 1]))
    with pytest.raises(UserError, match="array of integers"):
        pack_trits(np.int64(1))
    packed = pack_trits(np.zeros((2, 11), np.int64))
    with pytest.raises(UserError, match="2 bytes a row"):
        unpack_trits(packed, 10)
    with pytest.raises(UserError, match="3 bytes a row"):
        unpack_trits(packed.astype(np.int64), 11)
    with pytest.raises(UserError, match="at most 242"):
        unpack_trits(np.array([242, 243], np.uint8), 10)
