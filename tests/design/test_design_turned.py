"""Input-stationary and adder-tree arrays and dataflows: random configurations and contracts."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest
from design_choices import PES, array, run
from presets import first, in_turn

from hwgen import catalog
from hwgen.catalog.stimulus.engine import tiling
from hwgen.catalog.stimulus.operands import drawing
from hwgen.design.array.is_array import IsArray
from hwgen.design.array.tree_array import TreeArray
from hwgen.design.array.ws_array import WsArray
from hwgen.design.engine.config import MatmulConfig
from hwgen.design.engine.schedule import schedule
from hwgen.sim import simulate
from hwgen.sim.stream import idle_pattern

SLOW = pytest.mark.slow
ARRAYS = ("array-is", "array-tree")
BOTH = pytest.mark.parametrize("dataflow", ["is", "tree"])


@pytest.mark.parametrize("name", ARRAYS)
@pytest.mark.parametrize("seed", first(range(4), 1))
def test_array(name: str, seed: int) -> None:
    rng = random.Random(f"{name} {seed}")
    run(name, {**array(rng, most=24), "stages": rng.randrange(3)}, seed=seed)


@pytest.mark.parametrize("name", ARRAYS)
@pytest.mark.parametrize(("act", "wgt"), [("e5m2", "binary"), ("nf4", "e5m2")])
def test_array_of_codes(name: str, act: str, wgt: str) -> None:
    """Many tiles: garbage in idle cycles, NaN too, is no part of a sum."""
    values = {"act": act, "wgt": wgt, "rows": 2, "cols": 2, "tile": 1, "stages": 1}
    run(name, values, {"tiles": 40}, seed=3)


@pytest.mark.parametrize(
    ("pe", "act", "wgt"),
    in_turn(
        [(pe, *pair) for pair in (("int4", "int3"), ("uint2", "uint3")) for pe in PES],
        2,
    ),
)
def test_registers_of_trees(pe: str, act: str, wgt: str) -> None:
    """An odd number of products, so that some pass a level of adders; the least accumulator."""
    values: dict[str, Any] = {"rows": 3, "cols": 2, "tile": 1, "act": act, "wgt": wgt, "pe": pe}
    for stages in range(3):
        least = int(act[-1]) + int(wgt[-1]) if stages == 1 else None
        run("array-tree", {**values, "stages": stages, "acc_width": least}, {"tiles": 2, "m": 6})


@pytest.mark.parametrize(("act", "wgt"), [("e2m1", "ternary"), ("int3", "e5m2")])
@pytest.mark.parametrize("pe", ["multiplier", "carry-save"])
def test_registers_of_trees_of_codes(pe: str, act: str, wgt: str) -> None:
    values = {"rows": 3, "cols": 2, "tile": 1, "act": act, "wgt": wgt, "pe": pe}
    for stages in range(3):
        run("array-tree", {**values, "stages": stages}, {"tiles": 2, "m": 6})


@pytest.mark.parametrize(
    ("name", "pe"),
    [
        ("array-tree", "multiplier"),
        *(pytest.param(name, pe, marks=SLOW) for name in ARRAYS for pe in PES),
    ],
)
def test_sums_of_extremes(name: str, pe: str) -> None:
    """Sixteen times the least, the greatest or one of both: inner sums have room for them."""
    values = {"rows": 16, "cols": 2, "pe": pe}
    entry = catalog.get(name)
    config = entry.make_config(values)

    def ends(rng: np.random.Generator, low: int, high: int, shape: tuple[int, ...]) -> np.ndarray:
        """What moves: one and the other in turns; what stays: one for each column."""
        by_column = np.broadcast_to([low, high], shape) if shape[1] == 2 else None
        by_row = np.where(np.arange(shape[0]) % 2, high, low)[:, None]
        return np.broadcast_to(by_row, shape) if by_column is None else by_column

    with drawing(ends):
        vectors = entry.vectors(config, tiles=1, **{"n" if name == "array-is" else "m": 2})
    seen = np.unique(np.asarray(vectors.expected["results"]["out"])[vectors.care["results"]])
    assert seen.tolist() == [-128 * 127 * 16, 127 * 127 * 16, 128 * 128 * 16]
    result = simulate(
        entry.generate(config),
        vectors,
        simulator="amaranth",
        component=lambda: entry.make_component(config),
    )
    assert result.passed and result.compared > 0, result.report()


def test_latencies() -> None:
    """A tree's does not grow with the rows; what stays makes no difference."""
    config = catalog.get("array-ws").make_config({"rows": 8, "cols": 8, "tile": 4})
    taller = config.replace(rows=64)
    assert IsArray.latency(taller) - IsArray.latency(config) == 56
    assert IsArray.latency(config) == WsArray.latency(config)
    assert TreeArray.latency(taller) == TreeArray.latency(config) == 3
    assert TreeArray.latency(config.replace(stages=2, tile=2)) == 7


SMALL = {"rows": 2, "cols": 2}
CORNERS: dict[str, tuple[dict[str, Any], dict[str, int]]] = {
    "int1": ({**SMALL, "act": "int1", "wgt": "int1", "acc_width": 2}, {}),
    "uint1 int1": ({**SMALL, "act": "uint1", "wgt": "int1", "acc_width": 2}, {}),
    "widest": ({**SMALL, "act": "int16", "wgt": "uint16", "acc_width": 64}, {}),
    "wraps": ({**SMALL, "act": "uint8", "wgt": "uint8", "acc_width": 16}, {"k": 9}),
    "one": ({"rows": 1, "cols": 1}, {}),
    "one, k = 1": ({"rows": 1, "cols": 1, "tile": 1}, {"m": 3, "k": 1, "n": 2}),
    "row": ({"rows": 1, "cols": 9, "tile": 4}, {"m": 11, "k": 3, "n": 4}),
    "column": ({"rows": 9, "cols": 1, "tile": 4}, {"m": 2, "k": 11, "n": 10}),
    "column of tiles": ({"rows": 7, "cols": 1, "tile": 1}, {"m": 2, "k": 9, "n": 8}),
    "k < rows": ({"rows": 5, "cols": 2}, {"m": 3, "k": 3, "n": 6}),
    "one element": ({"rows": 4, "cols": 3}, {"m": 1, "k": 1, "n": 1}),
    "depth 1": ({"rows": 3, "cols": 2, "depth": 1}, {"m": 4, "k": 7, "n": 3}),
    "depth 1, one row": ({"rows": 1, "cols": 2, "depth": 1}, {"m": 4, "k": 7, "n": 3}),
    "depth 2": ({"rows": 2, "cols": 2, "depth": 2, "tile": 1}, {"m": 5, "k": 7, "n": 5}),
    "depth = n": ({"rows": 2, "cols": 2, "depth": 6}, {"m": 3, "k": 7, "n": 6}),
    "depth = n - 1": ({"rows": 2, "cols": 2, "depth": 5}, {"m": 3, "k": 7, "n": 6}),
    "short queue": ({**SMALL, "queue": 2}, {"m": 5, "k": 9, "n": 9}),
}


# The dataflows take turns; only in "is" has the depth a meaning.
@pytest.mark.parametrize(
    ("corner", "dataflow"),
    [
        (corner, flow)
        if flow == ("is" if turn % 2 or "depth" in corner else "tree")
        else pytest.param(corner, flow, marks=SLOW)
        for turn, corner in enumerate(CORNERS)
        for flow in ("is", "tree")
    ],
)
def test_corners(corner: str, dataflow: str) -> None:
    values, work = CORNERS[corner]
    values = {**values, "dataflow": dataflow}
    run("matmul", values, work, simulator="amaranth")
    if "depth" in corner or "queue" in corner:
        run("matmul", values, work, stall=0.5, seed=1, simulator="amaranth")


@BOTH
@pytest.mark.parametrize("seed", [0, *(pytest.param(s, marks=SLOW) for s in (1, *range(100, 160)))])
def test_engine(seed: int, dataflow: str) -> None:
    rng = random.Random(f"{dataflow} {seed}")
    values = {**array(rng, 12), "dataflow": dataflow, "depth": rng.randint(1, 12)}
    values |= {"stages": rng.randrange(3), "queue": rng.randint(2, 8)}
    work = {key: rng.choice([1, rng.randint(1, 12)]) for key in ("m", "k", "n")}
    run("matmul", values, work, seed=seed)
    run("matmul", values, work, stall=0.5, seed=seed)


@pytest.mark.parametrize(
    ("pair", "dataflow"),
    in_turn(
        [
            (pair, flow)
            for flow in ("is", "tree")
            for pair in (("e5m2", "posit4_1"), ("binary", "nf4"), ("int5", "e2m1"))
        ],
        2,
    ),
)
def test_engine_of_codes(pair: tuple[str, str], dataflow: str) -> None:
    values = {"rows": 3, "cols": 2, "act": pair[0], "wgt": pair[1], "dataflow": dataflow}
    values |= {"pe": "carry-save" if pair[0] == "int5" else "multiplier", "tile": 1}
    run("matmul", values, {"m": 4, "k": 6, "n": 5}, stall=0.4, seed=2)


@BOTH
@pytest.mark.parametrize("seed", first(range(20), 1))
def test_interval(seed: int, dataflow: str) -> None:
    """From k-tile to k-tile at most max(block, rows) + 2 cycles, as measured."""
    rng = random.Random(f"interval {dataflow} {seed}")
    values = {**array(rng, 16), "dataflow": dataflow, "depth": rng.randint(1, 12)}
    k_tiles = rng.randint(1, 4)
    block = rng.choice([values["depth"], rng.randint(1, values["depth"])])
    sides = ("n", "m") if dataflow == "is" else ("m", "n")
    work = {sides[0]: block, "k": k_tiles * values["rows"], sides[1]: 4 * values["cols"]}
    result = run("matmul", values, work, seed=seed)
    assert result.interval is not None
    most = max(block, values["rows"])
    assert k_tiles * most <= result.interval <= k_tiles * (most + 2)


@pytest.mark.parametrize(
    ("dataflow", "m", "n"), [pytest.param("is", 16, 32, marks=SLOW), ("tree", 32, 16)]
)
def test_utilisation(dataflow: str, m: int, n: int) -> None:
    """At least 0.95 at K = 256 on 8x8, first beat to last beat, as measured."""
    values = {"dataflow": dataflow, "act": "int2", "wgt": "int2"}
    result = run("matmul", values, {"m": m, "k": 256, "n": n})
    assert result.cycles is not None
    utilisation = m * 256 * n / (result.cycles * 64)
    assert utilisation >= 0.95
    config = catalog.get("matmul").make_config(values)
    assert isinstance(config, MatmulConfig)
    plan = schedule(config, m, 256, n)
    assert plan.cycles == result.cycles and plan.utilisation(config) == utilisation


@BOTH
def test_throughput_under_stalls(dataflow: str) -> None:
    """Half of the cycles idle on every stream: at least 0.9 of the slowest stream alone."""
    values = {"dataflow": dataflow, "rows": 4, "cols": 4, "depth": 32}
    long, short = ("n", "m") if dataflow == "is" else ("m", "n")
    work = {long: 64, "k": 24, short: 16}
    entry = catalog.get("matmul")
    vectors = entry.vectors(entry.make_config(values), seed=0, **work)
    ratios = []
    for seed in range(2):
        result = run("matmul", values, work, stall=0.5, seed=seed)
        assert result.cycles is not None
        alone = [
            np.flatnonzero(~idle_pattern(name, 0.5, seed, {}))[len(fields["data"]) - 1] + 1
            for streams in (vectors.inputs, vectors.expected)
            for name, fields in streams.items()
        ]
        ratios.append(max(alone) / result.cycles)
    assert np.mean(ratios) >= 0.9, ratios


def test_mismatches_are_placed_in_columns() -> None:
    """Element j of a beat of `is` is in row j of its tile."""
    entry = catalog.get("matmul")
    config = entry.make_config({"rows": 2, "cols": 3, "dataflow": "is", "act": "int4"})
    vectors = entry.vectors(config, m=5, k=2, n=4)
    data = np.asarray(vectors.expected["out"]["data"])
    order = tiling(config, 5, 2, 4)
    # The second of row 4's elements: in m-tile 1, of column 1.
    beat = np.flatnonzero((order.place()["row"] == 4)[:, 1])[1]
    data[beat, 1] ^= 1
    result = simulate(
        entry.generate(config),
        vectors,
        simulator="amaranth",
        component=lambda: entry.make_component(config),
    )
    assert not result.passed and result.first is not None
    assert (result.first.row, result.first.col, result.first.element) == (4, 1, 1)
