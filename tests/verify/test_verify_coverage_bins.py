"""Functional bins on vectors and cycles whose content is known."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from hwgen import catalog
from hwgen.catalog.stimulus.engine import product
from hwgen.rtl import INPUT, OUTPUT, Channel, Field, Port, Rtl
from hwgen.vectors import Vectors
from hwgen.verify.coverage.handshakes import Moves, handshakes, tiles
from hwgen.verify.coverage.values import values
from hwgen.verify.workload import allowed


def stream(name: str, direction: str, *fields: Field) -> Channel:
    return Channel(name, direction, fields, f"{name}_valid", f"{name}_ready")


def rtl(*channels: Channel) -> Rtl:
    return Rtl("", "top", (Port("clk", INPUT, 1), Port("rst", INPUT, 1)), channels)


DATA = Field("data", ("d",), 4, 2, True)
LAST = Field("last", ("l",), 1)
PAIR = rtl(stream("a", INPUT, DATA, LAST), stream("b", INPUT, DATA, LAST))
FLOW = rtl(stream("a", INPUT, LAST), stream("b", INPUT, LAST), stream("o", OUTPUT, LAST))


def hit(bins: dict[str, int]) -> dict[str, int]:
    return {name: count for name, count in bins.items() if count}


def vectors(a: list[list[int]], b: list[list[int]]) -> Vectors:
    last = np.ones(len(a), np.int64)
    return Vectors(
        {"a": {"data": np.array(a), "last": last}, "b": {"data": np.array(b), "last": last}}, {}
    )


def test_values_alone_and_crossed() -> None:
    found = hit(values(PAIR, vectors([[-8, 7], [7, 7], [4, -4]], [[0, 3], [3, 3], [-1, 1]])))
    assert {name: count for name, count in found.items() if name.startswith("a.data: ")} == {
        "a.data: least": 1,
        "a.data: greatest": 3,
        "a.data: 4": 1,
        "a.data: -4": 1,
        "a.data: all elements greatest": 1,
        "a.data: every bit flips from one beat to the next": 1,
    }
    crossed = {name: count for name, count in found.items() if " with " in name}
    assert crossed == {
        "a.data least with b.data zero": 1,
        "a.data greatest with b.data zero": 1,
    }
    assert found["a.last: 1"] == 3 and "a.last: 0" not in found


def test_every_run_has_the_same_bins() -> None:
    one = values(PAIR, vectors([[0, 0]], [[0, 0]]))
    two = values(PAIR, vectors([[1, 2], [3, -8], [5, 6]], [[0, 0], [7, 7], [1, 1]]))
    assert list(one) == list(two)
    assert sum(" with " in name for name in one) == 25


def test_streams_that_do_not_pair_up_are_not_crossed() -> None:
    """With a marker of its own a stream has beats of its own: the i-th ones never meet."""
    first = Field("first", ("f",), 1)
    top = rtl(stream("a", INPUT, DATA, LAST, first), stream("b", INPUT, DATA, LAST))
    run = vectors([[0, 0]], [[0, 0]])
    inputs = {**run.inputs, "a": {**run.inputs["a"], "first": np.ones(1, np.int64)}}
    assert not any(" with " in name for name in values(top, replace(run, inputs=inputs)))


def test_ignored_beats_do_not_count() -> None:
    valid = Field("valid", ("v",), 1)
    top = rtl(Channel("x", INPUT, (valid, DATA)))
    given = {"valid": np.array([1, 0]), "data": np.array([[1, 1], [-8, 7]])}
    found = hit(values(top, Vectors({"x": given}, {})))
    assert found["x.data: one"] == 2 and "x.data: least" not in found
    assert found["x.valid: 0"] == 1


def test_words_of_64_bits_are_exact() -> None:
    wide = Field("sum", ("s",), 64)
    top = rtl(Channel("x", INPUT, (wide,)))
    found = hit(values(top, Vectors({"x": {"sum": np.array([2**64 - 1, 2**63], np.uint64)}}, {})))
    assert found == {"x.sum: greatest": 1, "x.sum: power of two": 1}


def moves(**streams: tuple[list[int], list[int]]) -> Moves:
    return Moves(
        {name: np.array(both[0]) for name, both in streams.items()},
        {name: np.array(both[1]) for name, both in streams.items()},
    )


def flow(restart: int | None = None) -> Vectors:
    last = np.array([0, 1, 0, 1])
    given = {name: {"last": last} for name in "ab"}
    return Vectors(given, {"o": {"last": last}}, restart=restart)


def test_handshakes() -> None:
    seen = moves(
        a=([0, 1, 2, 9], [0, 1, 4, 9]),
        b=([0, 1, 2, 3], [0, 1, 2, 3]),
        o=([6, 7, 8, 10], [6, 7, 9, 80]),
    )
    found = hit(handshakes(FLOW, flow(), seen))
    assert {name: n for name, n in found.items() if name.startswith("a: ")} == {
        "a: two beats in consecutive cycles": 1,
        "a: idle before a beat": 1,
        "a: a beat waits": 1,
        "a: the first beat of a tile waits": 1,
    }
    assert (
        found["o: the last beat of a tile waits"] == 1 and found["o: a beat waits 64 cycles"] == 1
    )
    assert found["o: consecutive beats wait"] == 1 and "o: a beat waits after idling" not in found
    assert found["all inputs move in one cycle"] == 2
    assert found["a moves alone"] == 2 and found["b moves alone"] == 2
    assert found["a and o move in one cycle"] == 1
    assert found["a idles while o waits"] == 1 and "b idles while o waits" not in found
    assert not any(name.startswith("reset") for name in found)


@pytest.mark.parametrize(
    ("at", "name"),
    [
        (1, "before the first beat"),
        (4, "in mid-stream"),
        (11, "with all inputs inside"),
        (12, "as a beat waits"),
    ],
)
def test_where_a_reset_fell(at: int, name: str) -> None:
    seen = moves(
        a=([2, 3, 4, 5], [2, 3, 4, 5]),
        b=([2, 3, 4, 5], [2, 3, 4, 5]),
        o=([9, 10, 11, 12], [9, 10, 11, 15]),
    )
    found = hit(handshakes(FLOW, flow(at), seen))
    resets = {key.removeprefix("reset ") for key in found if key.startswith("reset")}
    assert name in resets
    assert resets - {"with all inputs inside", "as a beat waits"} <= {name}
    late = hit(handshakes(FLOW, flow(16), seen))
    assert not any(key.startswith("reset") for key in late)


def test_lengths_of_tiles() -> None:
    last = np.array([1, 0, 1, 0, 1, *[0] * 15, 1, 1])
    given = {name: {"last": last} for name in "ab"}
    found = tiles(FLOW, Vectors(given, {"o": {"last": last}}))
    assert {name: n for name, n in found.items() if name.startswith("a")} == {
        "a: tile of one beat": 2,
        "a: tile of two beats": 2,
        "a: tile of 16 beats or more": 1,
        "a: three tiles or more": 1,
        "a: two tiles of one length": 1,
    }


def own(
    name: str, preset: str, run: Vectors, accepted: dict | None = None, **more: object
) -> dict[str, int]:
    design = catalog.get(name)
    return hit(dict(design.own_bins(design.make_config(more, preset), run, accepted or {})))


def engine(preset: str, a: np.ndarray, b: np.ndarray, **more: object) -> dict[str, int]:
    config = catalog.get("matmul").make_config(more, preset)
    return own("matmul", preset, product(config, a, b), **more)


def test_tiles_of_the_engine() -> None:
    ones = np.ones((3, 1), np.int64)
    found = engine("tiny", ones, ones[:2].T)
    assert found["k = 1"] == 2 and found["several tiles"] == 1
    assert found["rows beyond the matrix"] == 1 and "columns beyond the matrix" not in found
    found = engine("tiny", np.ones((2, 5), np.int64), np.ones((5, 1), np.int64))
    assert found["one tile"] == 1 and found["columns beyond the matrix"] == 1
    assert found["k > rows"] == 1 and "rows beyond the matrix" not in found


def test_sums_that_wrap_in_the_engine() -> None:
    ends = {"high": (127, 127), "low": (-128, 127)}
    for name, (x, y) in ends.items():
        a, b = np.full((2, 3), x), np.full((3, 2), y)
        for preset in ("tiny", "tiny-ws"):
            found = engine(preset, a, b, acc_width=16)
            wrapped = {key for key in found if "wraps" in key}
            want = "above the greatest" if name == "high" else "below the least"
            assert wrapped == {f"a sum wraps {want}"}
    design = catalog.get("matmul")
    config = design.make_config({}, "tiny")
    bins = design.own_bins(config, design.vectors(config), {})
    assert not any("wraps" in key for key in bins)  # 32 bits: out of reach of any run


def test_tiles_that_overlap_in_the_engine() -> None:
    design = catalog.get("matmul")
    config = design.make_config({}, "tiny")
    run = design.vectors(config, m=4, k=2, n=2)
    cycles = {"act": np.array([0, 1, 2, 3]), "wgt": np.array([0, 1, 2, 3])}
    behind = own("matmul", "tiny", run, {**cycles, "out": np.array([3, 4, 5, 6])})
    assert behind["a tile leaves while the next one enters"] == 1
    apart = {"act": np.array([0, 1, 8, 9]), "wgt": np.array([0, 1, 8, 9])}
    before = own("matmul", "tiny", run, {**apart, "out": np.array([3, 4, 12, 13])})
    assert before["a tile leaves before the next one enters"] == 1
    assert "a tile leaves while the next one enters" not in before


def test_corners_meet_where_they_are_multiplied() -> None:
    """k = 0 holds the least of A and 0 of B; k = 1 holds 0 of A and the greatest of B."""
    a, b = np.array([[-128, 0], [-128, 0]]), np.array([[0, 0], [127, 127]])
    crossed = {key for key in engine("tiny-ws", a, b) if " times " in key}
    assert crossed == {"act least times wgt zero", "act zero times wgt greatest"}


def test_control_of_single_pes() -> None:
    design = catalog.get("pe-multiplier")
    config = design.make_config({}, "ws")
    run = design.vectors(config, beats=6)
    given = dict(run.inputs["operands"])
    given |= {"write": np.array([1, 1, 0, 1, 0, 0]), "swap": np.array([0, 0, 1, 1, 0, 0])}
    found = own("pe-multiplier", "ws", replace(run, inputs={"operands": given}))
    assert found == {
        "write and swap together": 1,
        "written twice before a swap": 1,
        "swapped twice without a write": 1,
        "swap twice in a row": 1,
        "write twice in a row": 1,
    }


@pytest.mark.parametrize("name", catalog.names())
def test_every_preset_has_bins_that_do_not_change_from_run_to_run(name: str) -> None:
    design = catalog.get(name)
    for preset in design.presets:
        config = design.make_config({}, preset)
        small, _ = allowed(design, config, 1, dict.fromkeys(design.workload, 3))
        runs = [design.vectors(config, seed=s, **w) for s, w in ((0, {}), (1, small), (2, {}))]
        names = [list(design.own_bins(config, run, {})) for run in runs]
        assert names[0] == names[1] == names[2]
        hits = [design.own_bins(config, run, {}) for run in runs]
        assert any(any(each.values()) for each in hits) or not names[0]
