"""Tiling against an interpreter of the beat contract that knows nothing of the tiler."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hwgen.errors import UserError
from hwgen.tiling import Tiling

Beats = dict[str, dict[str, np.ndarray]]
Row = tuple[list[int], int]


def engine_os(beats: Beats, rows: int, deep: int = 1) -> list[Row]:
    """Outputs stay: one beat is `deep` k; `last` ends a tile, whose rows leave in order."""
    out: list[Row] = []
    acc: Any = 0
    act, wgt = beats["act"], beats["wgt"]
    assert set(act) == set(wgt) == {"data", "last"}
    assert len(act["data"]) == len(act["last"]) == len(wgt["data"]) == len(wgt["last"])
    for a, w, last, wgt_last in zip(
        act["data"], wgt["data"], act["last"], wgt["last"], strict=True
    ):
        assert last == wgt_last
        assert len(a) == rows * deep
        for k in range(deep):
            acc = acc + np.outer(a[k::deep], w[k * len(w) // deep : (k + 1) * len(w) // deep])
        if last:
            out += [(row.tolist(), int(r == rows - 1)) for r, row in enumerate(acc)]
            acc = 0
    assert isinstance(acc, int), "the last tile does not end"
    return out


def engine_ws(beats: Beats, rows: int, cols: int, depth: int) -> list[Row]:
    """Weight stationary: a k-tile takes `rows` beats of wgt, then act beats up to `end`."""
    out: list[Row] = []
    sums: list[np.ndarray | None] = [None] * depth
    act, wgt = beats["act"], beats["wgt"]
    assert set(act) == {"data", "first", "last", "end"} and set(wgt) == {"data", "last"}
    taken = at = 0
    tile = np.zeros((rows, cols), np.int64)
    fresh = True
    for a, first, last, end in zip(act["data"], act["first"], act["last"], act["end"], strict=True):
        if fresh:
            tile = wgt["data"][taken : taken + rows]
            assert wgt["last"][taken : taken + rows].tolist() == [0] * (rows - 1) + [1]
            taken, fresh, at = taken + rows, False, 0
        assert at < depth, "the block is longer than the memory"
        before = 0 if first else sums[at]
        assert before is not None, "a sum is continued that was never begun"
        sums[at] = a @ tile + before
        if last:
            out.append((sums[at].tolist(), int(end)))
            sums[at] = None
        at, fresh = at + 1, bool(end)
    assert fresh and taken == len(wgt["data"]) == len(wgt["last"])
    assert all(each is None for each in sums), "a sum was never finished"
    return out


SHAPES = st.fixed_dictionaries(
    {
        "rows": st.integers(1, 9),
        "cols": st.integers(1, 9),
        "dataflow": st.sampled_from(["os", "ws", "broadcast", "cube"]),
        "m": st.integers(1, 30),
        "k": st.integers(1, 30),
        "n": st.integers(1, 30),
        "depth": st.integers(1, 40),
        "deep": st.integers(1, 9),
    }
)


def simulated(tiling: Tiling, a: np.ndarray, b: np.ndarray) -> list[Row]:
    beats = tiling.beats(a, b)
    deep = tiling.deep if tiling.dataflow == "cube" else 1
    assert beats["act"]["data"].shape[1] == tiling.rows * deep
    assert beats["wgt"]["data"].shape[1] == tiling.cols * deep
    if tiling.dataflow in ("os", "broadcast", "cube"):
        return engine_os(beats, tiling.rows, deep)
    return engine_ws(beats, tiling.rows, tiling.cols, tiling.depth)


@settings(max_examples=400)
@given(shape=SHAPES, seed=st.integers(0, 99))
def test_beats_to_matrix(shape: dict[str, Any], seed: int) -> None:
    tiling = Tiling(**shape)
    rng = np.random.default_rng(seed)
    a = rng.integers(-128, 128, (tiling.m, tiling.k))
    b = rng.integers(-128, 128, (tiling.k, tiling.n))
    out = simulated(tiling, a, b)
    data = np.array([row for row, _ in out])
    assert (tiling.assemble(data) == a @ b).all()
    # What the engine must send is exactly what it sends: data, padding and last.
    golden = tiling.out_beats(a @ b)
    assert set(golden) == {"data", "last"}
    assert golden["data"].tolist() == data.tolist()
    assert golden["last"].tolist() == [last for _, last in out]
    place = tiling.place()
    assert len(place["row"]) == len(place["col"]) == len(out)
    for row, r, c in zip(data, place["row"], place["col"], strict=True):
        for j, value in enumerate(row):
            inside = r < tiling.m and c + j < tiling.n
            assert value == (a[r] @ b[:, c + j] if inside else 0)


@settings(max_examples=150)
@given(shape=SHAPES)
def test_order_of_the_contract(shape: dict[str, Any]) -> None:
    """Rows ascending inside a tile, then n-tiles, then m-tiles; every element once."""
    tiling = Tiling(**shape)
    place = tiling.place()
    found = list(zip(place["row"].tolist(), place["col"].tolist(), strict=True))
    assert len(set(found)) == len(found)
    block = tiling.depth if tiling.dataflow == "ws" else tiling.rows
    assert found == sorted(found, key=lambda at: (at[0] // block, at[1], at[0]))
    inside = {(r, c) for r, c in found if r < tiling.m}
    assert inside == {(r, c) for r in range(tiling.m) for c in range(0, tiling.n, tiling.cols)}
    if tiling.dataflow == "ws":
        assert len(found) == len(inside)  # rows are not padded


@pytest.mark.parametrize("dataflow", ["os", "ws"])
def test_a_case_by_hand(dataflow: str) -> None:
    a = np.array([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    b = np.array([[1, 10], [2, 20], [3, 30]])
    tiling = Tiling(2, 1, dataflow, 3, 3, 2, depth=2)
    beats = tiling.beats(a, b)
    if dataflow == "os":
        assert beats["act"]["data"][:6].tolist() == [[1, 4], [2, 5], [3, 6]] * 2
        assert beats["act"]["data"][6:].tolist() == [[7, 0], [8, 0], [9, 0]] * 2
        assert beats["wgt"]["data"].ravel().tolist() == [1, 2, 3, 10, 20, 30] * 2
        assert beats["act"]["last"].tolist() == beats["wgt"]["last"].tolist() == [0, 0, 1] * 4
    else:
        assert beats["act"]["data"][:4].tolist() == [[1, 2], [4, 5], [3, 0], [6, 0]]
        assert beats["wgt"]["data"][:8].ravel().tolist() == [1, 2, 3, 0, 10, 20, 30, 0]
        assert beats["act"]["first"].tolist() == [1, 1, 0, 0] * 2 + [1, 0] * 2
        assert beats["act"]["last"].tolist() == [0, 0, 1, 1] * 2 + [0, 1] * 2
        assert beats["act"]["end"].tolist() == [0, 1] * 4 + [1] * 4
    places = [(0, 0), (1, 0), (0, 1), (1, 1), (2, 0), (2, 1)]
    if dataflow == "os":
        places = [(0, 0), (1, 0), (0, 1), (1, 1), (2, 0), (3, 0), (2, 1), (3, 1)]
    place = tiling.place()
    assert list(zip(place["row"].tolist(), place["col"].tolist(), strict=True)) == places


def test_a_cube_by_hand() -> None:
    """Two k in a beat, row after row; the last block of k is not full."""
    a = np.array([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    b = np.array([[1, 10], [2, 20], [3, 30]])
    beats = Tiling(2, 2, "cube", 3, 3, 2, deep=2).beats(a, b)
    assert beats["act"]["data"].tolist() == [[1, 2, 4, 5], [3, 0, 6, 0], [7, 8, 0, 0], [9, 0, 0, 0]]
    assert beats["wgt"]["data"].tolist() == [[1, 10, 2, 20], [3, 30, 0, 0]] * 2
    assert beats["act"]["last"].tolist() == beats["wgt"]["last"].tolist() == [0, 1] * 2


@pytest.mark.parametrize("dataflow", ["os", "ws"])
def test_assemble_keeps_the_type(dataflow: str) -> None:
    tiling = Tiling(2, 2, dataflow, 3, 1, 3)
    ones = np.ones((len(tiling.place()["row"]), 2))
    for kind in (np.uint64, np.int64, object):
        c = tiling.assemble(ones.astype(kind))
        assert c.dtype == kind and c.shape == (3, 3) and (c == 1).all()
    big = np.full((3, 3), 2**64 - 1, np.uint64)
    assert (tiling.assemble(tiling.out_beats(big)["data"]) == big).all()


@pytest.mark.parametrize(("key", "value"), [("m", 0), ("k", 0), ("n", 0), ("n", -1)])
def test_empty_matrices(key: str, value: int) -> None:
    with pytest.raises(UserError) as caught:
        Tiling(2, 2, "os", **{"m": 1, "k": 1, "n": 1, key: value})
    assert (caught.value.key, caught.value.value) == (key, value)


@pytest.mark.parametrize(
    ("a", "b"),
    [((2, 3), (3, 5)), ((2, 4), (4, 4)), ((3, 2), (3, 4)), ((2, 3), (4,)), ((2, 3, 1), (3, 4))],
)
def test_shapes_that_do_not_fit(a: tuple[int, ...], b: tuple[int, ...]) -> None:
    for dataflow in ("os", "ws"):
        with pytest.raises(UserError):
            Tiling(2, 2, dataflow, 2, 3, 4).beats(np.zeros(a, int), np.zeros(b, int))


@pytest.mark.parametrize("shape", [(3, 2), (5, 2), (4, 3), (8,), (4, 2, 1)])
def test_outputs_that_do_not_fit(shape: tuple[int, ...]) -> None:
    for dataflow in ("os", "ws"):
        with pytest.raises(UserError) as caught:
            Tiling(2, 2, dataflow, 4, 3, 2).assemble(np.zeros(shape, int))
        assert caught.value.key == "out"
