"""Tiling of `is` and `tree` against an interpreter of the beat contract."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hwgen.tiling import Beats, Tiling

SHAPES = st.fixed_dictionaries(
    {
        "rows": st.integers(1, 9),
        "cols": st.integers(1, 9),
        "m": st.integers(1, 30),
        "k": st.integers(1, 30),
        "n": st.integers(1, 30),
        "depth": st.integers(1, 40),
    }
)


def engine_is(beats: Beats, rows: int, depth: int) -> list[tuple[np.ndarray, int]]:
    """Input stationary: a k-tile takes `rows` beats of act, each a column of A; then beats of
    wgt, each a column of B, up to `end`; a column of C leaves with `last`."""
    act, wgt = beats["act"], beats["wgt"]
    assert set(act) == {"data", "last"} and set(wgt) == {"data", "first", "last", "end"}
    out: list[tuple[np.ndarray, int]] = []
    columns: list[np.ndarray] = []
    taken = at = 0
    tile = act["data"][:0]
    for b, first, last, end in zip(wgt["data"], wgt["first"], wgt["last"], wgt["end"], strict=True):
        if at == 0:
            tile = act["data"][taken : taken + rows].T
            assert act["last"][taken : taken + rows].tolist() == [0] * (rows - 1) + [1]
            taken += rows
            columns = [] if first else columns
        assert at < depth, "the block is longer than the memory"
        if first:
            columns.append(np.zeros(len(tile), np.int64))
        columns[at] = columns[at] + tile @ b
        if last:
            out.append((columns[at], int(end)))
        at = 0 if end else at + 1
    assert at == 0 and taken == len(act["data"])
    return out


@settings(max_examples=300)
@given(shape=SHAPES, seed=st.integers(0, 99))
def test_beats_to_matrix(shape: dict[str, int], seed: int) -> None:
    tiling = Tiling(dataflow="is", **shape)
    rng = np.random.default_rng(seed)
    a = rng.integers(-128, 128, (tiling.m, tiling.k))
    b = rng.integers(-128, 128, (tiling.k, tiling.n))
    beats = tiling.beats(a, b)
    assert beats["act"]["data"].shape[1] == tiling.cols
    assert beats["wgt"]["data"].shape[1] == tiling.rows
    out = engine_is(beats, tiling.rows, tiling.depth)
    data = np.array([column for column, _ in out])
    assert (tiling.assemble(data) == a @ b).all()
    golden = tiling.out_beats(a @ b)
    assert golden["data"].tolist() == data.tolist()
    assert golden["last"].tolist() == [last for _, last in out]
    padded = tiling.padded(a, b)
    assert tiling.out_beats(padded[0] @ padded[1])["data"].tolist() == data.tolist()
    place = tiling.place()
    assert place["row"].shape == place["col"].shape == data.shape
    for column, rows, cols in zip(data, place["row"], place["col"], strict=True):
        for value, r, c in zip(column, rows, cols, strict=True):
            assert value == (a[r] @ b[:, c] if r < tiling.m else 0)


@settings(max_examples=150)
@given(shape=SHAPES)
def test_order_of_the_columns(shape: dict[str, int]) -> None:
    """Columns ascending inside a block, then m-tiles, then blocks; every element once."""
    tiling = Tiling(dataflow="is", **shape)
    place = tiling.place()
    found = list(zip(place["row"][:, 0].tolist(), place["col"][:, 0].tolist(), strict=True))
    assert found == sorted(found, key=lambda at: (at[1] // tiling.depth, at[0], at[1]))
    assert set(found) == {(r, c) for r in range(0, tiling.m, tiling.cols) for c in range(tiling.n)}
    assert len(set(found)) == len(found)
    tiles = list(tiling.out_tiles())
    assert sum(beats for _, _, beats in tiles) == len(found)
    assert len(tiles) == len(tiling.m_starts) * len(tiling.n_starts)


@settings(max_examples=50)
@given(shape=SHAPES)
def test_trees_take_the_beats_of_ws(shape: dict[str, int]) -> None:
    tree, ws = (Tiling(dataflow=name, **shape) for name in ("tree", "ws"))
    rng = np.random.default_rng(0)
    a = rng.integers(-8, 8, (tree.m, tree.k))
    b = rng.integers(-8, 8, (tree.k, tree.n))
    one, other = tree.beats(a, b), ws.beats(a, b)
    for side in ("act", "wgt"):
        for key, values in other[side].items():
            assert one[side][key].tolist() == values.tolist()
    assert tree.out_beats(a @ b)["data"].tolist() == ws.out_beats(a @ b)["data"].tolist()


def test_a_case_by_hand() -> None:
    a = np.array([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    b = np.array([[1, 10, 100], [2, 20, 200], [3, 30, 300]])
    tiling = Tiling(2, 2, "is", 3, 3, 3, depth=2)
    beats = tiling.beats(a, b)
    first_block = [[1, 4], [2, 5], [3, 6], [0, 0], [7, 0], [8, 0], [9, 0], [0, 0]]
    assert beats["act"]["data"].tolist() == first_block * 2
    assert beats["act"]["last"].tolist() == [0, 1] * 8
    one, two = [[1, 2], [10, 20]], [[3, 0], [30, 0]]
    last = [[100, 200], [300, 0]]
    assert beats["wgt"]["data"].tolist() == (one + two) * 2 + last * 2
    assert beats["wgt"]["first"].tolist() == [1, 1, 0, 0] * 2 + [1, 0] * 2
    assert beats["wgt"]["last"].tolist() == [0, 0, 1, 1] * 2 + [0, 1] * 2
    assert beats["wgt"]["end"].tolist() == [0, 1] * 4 + [1] * 4
    out = tiling.out_beats(a @ b)["data"].tolist()
    assert out == [[14, 32], [140, 320], [50, 0], [500, 0], [1400, 3200], [5000, 0]]


def test_assemble_keeps_the_type() -> None:
    tiling = Tiling(2, 2, "is", 3, 1, 3)
    for kind in (np.uint64, np.int64, object):
        big = np.full((3, 3), 2**63 - 1, kind)
        found = tiling.assemble(tiling.out_beats(big)["data"])
        assert found.dtype == kind and (found == big).all()


@pytest.mark.parametrize("shape", [(3, 2), (5, 2), (4, 3), (8,)])
def test_outputs_that_do_not_fit(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="out"):
        Tiling(2, 2, "is", 3, 3, 2).assemble(np.zeros(shape, int))
