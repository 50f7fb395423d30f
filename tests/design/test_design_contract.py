"""The interval, utilisation and stall contracts of the engine, and its `error` flag."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest
from amaranth.sim import Simulator
from design_choices import array, run
from presets import in_turn

from hwgen import catalog
from hwgen.catalog.stimulus.engine import tiling
from hwgen.design.engine.config import MatmulConfig
from hwgen.design.engine.matmul import Matmul
from hwgen.design.engine.schedule import schedule
from hwgen.sim.stream import idle_pattern

SLOW = pytest.mark.slow


@pytest.mark.parametrize(
    ("dataflow", "seed"),
    [
        *(("os", seed) for seed in range(2)),
        *((dataflow, 0) for dataflow in ("broadcast", "cube")),
        *(pytest.param("os", seed, marks=SLOW) for seed in range(2, 40)),
        *(pytest.param(d, s, marks=SLOW) for d in ("broadcast", "cube") for s in range(1, 12)),
    ],
)
def test_interval_os(dataflow: str, seed: int) -> None:
    """From tile to tile at most max(beats, rows) + 2 cycles, as measured: the drain is hidden."""
    rng = random.Random(seed)
    values = {**array(rng, 16), "dataflow": dataflow, "deep": rng.randint(2, 4)}
    deep = values["deep"] if dataflow == "cube" else 1
    k = rng.choice([1, deep * values["rows"], rng.randint(1, 30)])
    work = {"m": 2 * values["rows"], "k": k, "n": 2 * values["cols"]}
    result = run("matmul", values, work, seed=seed)
    assert result.interval is not None
    most = max(-(-k // deep), values["rows"])
    assert most <= result.interval <= most + 2


@pytest.mark.parametrize(
    "seed", [*range(2), *(pytest.param(seed, marks=SLOW) for seed in range(2, 40))]
)
def test_interval_ws(seed: int) -> None:
    """From k-tile to k-tile at most max(m-block, rows) + 2 cycles, as measured."""
    rng = random.Random(seed)
    values = {**array(rng, 16), "dataflow": "ws", "depth": rng.randint(1, 12)}
    k_tiles = rng.randint(1, 4)
    block = rng.choice([values["depth"], rng.randint(1, values["depth"])])
    work = {"m": block, "k": k_tiles * values["rows"], "n": 4 * values["cols"]}
    result = run("matmul", values, work, seed=seed)
    assert result.interval is not None
    most = max(block, values["rows"])
    assert k_tiles * most <= result.interval <= k_tiles * (most + 2)


def test_utilisation_of_a_cube() -> None:
    """As that of the flat arrays, where a tile has as many beats: 64 blocks of 2 k."""
    values = {"dataflow": "cube", "rows": 4, "cols": 4, "deep": 2, "act": "int2", "wgt": "int2"}
    work = {"m": 16, "k": 128, "n": 16}
    result = run("matmul", values, work)
    assert result.cycles is not None
    config = MatmulConfig(**values)  # type: ignore[arg-type]
    plan = schedule(config, **work)
    assert plan.utilisation(config) == 16 * 128 * 16 / (result.cycles * 32) >= 0.95


@pytest.mark.parametrize(("dataflow", "m"), [("os", 16), pytest.param("ws", 32, marks=SLOW)])
def test_utilisation(dataflow: str, m: int) -> None:
    """At least 0.95 at K = 256 on 8×8, first beat to last beat, as measured."""
    work = {"m": m, "k": 256, "n": 16}
    values = {"dataflow": dataflow, "act": "int2", "wgt": "int2"}
    result = run("matmul", values, work)
    assert result.cycles is not None
    utilisation = m * 256 * 16 / (result.cycles * 64)
    assert utilisation >= 0.95
    config = MatmulConfig(**values)  # type: ignore[arg-type]
    plan = schedule(config, **work)
    assert plan.cycles == result.cycles and plan.utilisation(config) == utilisation


@pytest.mark.parametrize(
    ("values", "work"),
    in_turn(
        [
            ({"dataflow": "os", "rows": 4, "cols": 4}, {"m": 16, "k": 60, "n": 12}),
            ({"dataflow": "os", "rows": 2, "cols": 2}, {"m": 40, "k": 2, "n": 20}),
            ({"dataflow": "broadcast", "rows": 4, "cols": 4}, {"m": 16, "k": 60, "n": 12}),
            ({"dataflow": "cube", "rows": 3, "cols": 2, "deep": 2}, {"m": 24, "k": 40, "n": 12}),
            ({"dataflow": "ws", "rows": 4, "cols": 4, "depth": 32}, {"m": 64, "k": 24, "n": 16}),
            ({"dataflow": "ws", "rows": 4, "cols": 4, "depth": 8}, {"m": 64, "k": 24, "n": 8}),
        ],
        2,
    ),
)
def test_throughput_under_stalls(values: dict[str, Any], work: dict[str, int]) -> None:
    """Half of the cycles idle on every stream: at least 0.9 of the slowest stream alone."""
    entry = catalog.get("matmul")
    config = entry.make_config(values)
    vectors = entry.vectors(config, seed=0, **work)
    beats = {
        name: len(fields["data"])
        for streams in (vectors.inputs, vectors.expected)
        for name, fields in streams.items()
    }
    ratios = []
    for seed in range(2):
        result = run("matmul", values, work, stall=0.5, seed=seed)
        assert result.cycles is not None
        # What each stream would take alone, with the very stalls of this run.
        alone = [
            np.flatnonzero(~idle_pattern(name, 0.5, seed, {}))[count - 1] + 1
            for name, count in beats.items()
        ]
        ratios.append(max(alone) / result.cycles)
    assert np.mean(ratios) >= 0.9, ratios


def errors(
    config: MatmulConfig, beats: dict[str, dict[str, np.ndarray]], cycles: int = 200
) -> list[int]:
    """The `error` flag in every cycle while `beats` are offered without idling."""
    dut = Matmul(config)
    flags: list[int] = []

    async def bench(context: Any) -> None:
        at = dict.fromkeys(beats, 0)
        context.set(dut.out.ready, 1)
        for _ in range(cycles):
            for name, fields in beats.items():
                stream = getattr(dut, name)
                more = at[name] < len(fields["last"])
                context.set(stream.valid, int(more))
                for key, values in fields.items() if more else ():
                    value = values[at[name]]
                    width = len(getattr(stream, key)) // np.size(value)
                    codes = [int(v) % (1 << width) for v in np.atleast_1d(value)]
                    packed = sum(code << (i * width) for i, code in enumerate(codes))
                    context.set(getattr(stream, key), packed)
            for name in beats:
                stream = getattr(dut, name)
                at[name] += context.get(stream.valid) & context.get(stream.ready)
            flags.append(context.get(dut.error))
            await context.tick()

    simulator = Simulator(dut)
    simulator.add_clock(1e-8)
    simulator.add_testbench(bench)
    simulator.run()
    return flags


def beats_of(config: MatmulConfig, m: int, k: int, n: int) -> dict[str, dict[str, np.ndarray]]:
    rng = np.random.default_rng(0)
    a, b = rng.integers(-8, 8, (m, k)), rng.integers(-8, 8, (k, n))
    made = tiling(config, m, k, n).beats(a, b)
    return {side: {key: v.copy() for key, v in fields.items()} for side, fields in made.items()}


OS = MatmulConfig(2, 2, "int4", "int4")
CUBE = MatmulConfig(2, 2, "int4", "int4", dataflow="cube", deep=2)
WS = MatmulConfig(2, 2, "int4", "int4", dataflow="ws", depth=4)


@pytest.mark.parametrize("config", [OS, CUBE, WS], ids=["os", "cube", "ws"])
def test_no_error_when_flags_fit(config: MatmulConfig) -> None:
    assert not any(errors(config, beats_of(config, 4, 5, 3)))


@pytest.mark.parametrize("side", ["act", "wgt"])
@pytest.mark.parametrize("beat", [0, 4, 9])
@pytest.mark.parametrize("config", [OS, CUBE], ids=["os", "cube"])
def test_error_when_lasts_disagree(config: MatmulConfig, side: str, beat: int) -> None:
    beats = beats_of(config, 4, 5, 3)
    beats[side]["last"][beat] ^= 1
    sticks(errors(config, beats))


@pytest.mark.parametrize("beat", [0, 1, 6])
def test_error_when_the_last_of_a_weight_tile_is_wrong(beat: int) -> None:
    beats = beats_of(WS, 4, 5, 3)
    beats["wgt"]["last"][beat] ^= 1
    sticks(errors(WS, beats))


@pytest.mark.parametrize("depth", [1, 3, 4])
def test_error_when_a_block_is_too_long(depth: int) -> None:
    config = WS.replace(depth=depth)
    longer = beats_of(config.replace(depth=depth + 1), depth + 1, 2, 2)
    sticks(errors(config, longer))
    assert not any(errors(config, beats_of(config, depth, 2, 2)))


def sticks(flags: list[int]) -> None:
    """Low at first, high once, and high for good."""
    assert flags[0] == 0 and flags[-1] == 1
    assert flags == sorted(flags)
