"""Numbers to bits and back, over widths, signs and array types."""

from __future__ import annotations

import numpy as np
import pytest

from hwgen.errors import UserError
from hwgen.rtl import Field
from hwgen.sim.packing import bits, known, outside, shaped, signed
from hwgen.sim.words import blank, extract, from_ints, place, to_ints


@pytest.mark.parametrize("width", [1, 3, 8, 13, 32, 63, 64, 65, 80, 130])
@pytest.mark.parametrize("is_signed", [False, True])
@pytest.mark.parametrize("at", [0, 5, 64])
def test_round_trip(width: int, is_signed: bool, at: int) -> None:
    field = Field("f", ("f",), width, elements=3, signed=is_signed)
    low = -(1 << (width - 1)) if is_signed else 0
    high = low + (1 << width) - 1
    step = max(1, (high - low) // 100)
    numbers = [[low, high, 0], [high, low, low + step]]
    numbers += [
        [low + i * step, high - i * step, low + step] for i in range(90 if width > 8 else 1)
    ]
    values = shaped(np.array(numbers, dtype=object), field, "f")
    assert not outside(values, field).any()
    words = blank(len(numbers), at + 3 * width)
    place(bits(values, width), width, at, words)
    mask = (1 << width) - 1
    whole = [sum((v & mask) << (at + i * width) for i, v in enumerate(row)) for row in numbers]
    assert to_ints(words) == whole
    assert np.array_equal(from_ints(whole, at + 3 * width), words)
    # What lies around it in the port stays out.
    other = from_ints([w | (1 << at) - 1 | 1 << at + 3 * width for w in whole], at + 3 * width + 1)
    back = extract(other, width, at, 3)
    assert [[signed(int(v), field) for v in row] for row in back] == numbers


@pytest.mark.parametrize("kind", [np.int8, np.int64, np.uint8, np.uint64, np.bool_, object])
def test_types_agree(kind: type) -> None:
    field = Field("f", ("f",), 5, signed=True)
    values = shaped(np.array([0, 1], dtype=kind), field, "f")
    assert bits(values, 5).tolist() == [[0], [1]]
    assert bits(values, 5).dtype == np.uint64


def test_outside() -> None:
    def bad(values: np.ndarray, width: int, is_signed: bool) -> list[bool]:
        return outside(values.reshape(-1, 1), Field("f", ("f",), width, 1, is_signed))[
            :, 0
        ].tolist()

    edge = np.array([-129, -128, 127, 128])
    assert bad(edge, 8, True) == [True, False, False, True]
    assert bad(edge.astype(object), 8, True) == [True, False, False, True]
    assert bad(np.array([-1, 0, 255, 256]), 8, False) == [True, False, False, True]
    big = np.array([2**63, 2**64 - 1, 0], dtype=np.uint64)
    assert bad(big, 64, False) == [False, False, False]
    assert bad(big, 64, True) == [True, True, False]
    assert bad(np.array([-(2**63), -1, 1]), 64, False) == [True, True, False]
    assert bad(np.array([-128, 127], np.int8), 64, True) == [False, False]


def test_unknown_bits() -> None:
    assert known([5, "1x0z"]) == ([5, 0b1000], {1: 0b0101})


def test_limbs() -> None:
    field = Field("q", ("q",), 70, elements=2, signed=True)
    limbs = np.array([[[1, 0], [2**64 - 1, 63]]], dtype=np.uint64)
    assert shaped(limbs, field, "q").tolist() == [[1, -1]]


@pytest.mark.parametrize("values", [[1.5], [[1, 2]], [[[1]]], 3])
def test_refused(values: object) -> None:
    with pytest.raises(UserError, match=r"^here"):
        shaped(np.array(values), Field("f", ("f",), 4), "here")
