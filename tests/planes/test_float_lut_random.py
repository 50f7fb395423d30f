"""Random arrays and engines of table look-up over floats, against golden values."""

from __future__ import annotations

import random

import pytest
from float_lut_bench import drawn, engine_drawn
from lut_bench import ENTRY, run
from plane_engine_bench import run as engine_run

from hwgen.sim import available, choose, simulate
from hwgen.synth.netlist import netlist

OTHERS = ("icarus", "verilator")


def needs(simulator: str) -> pytest.MarkDecorator:
    usable, reason = available()[simulator]
    return pytest.mark.skipif(not usable, reason=reason)


def one(seed: int, simulator: str = "native") -> None:
    run(drawn(random.Random(f"float {seed}")), seed, simulator)


def engine(seed: int, simulator: str = "native") -> None:
    engine_run("matmul-lut", engine_drawn(random.Random(f"floats {seed}")), seed, simulator)


def test_random() -> None:
    one(0)


def test_random_engine() -> None:
    engine(0)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1, 30))
def test_more_random(seed: int) -> None:
    one(seed)
    engine(seed)


@needs("icarus")
def test_random_in_icarus() -> None:
    one(60, "icarus")
    engine(60, "icarus")


@pytest.mark.slow
@pytest.mark.parametrize("simulator", [pytest.param(s, marks=needs(s)) for s in OTHERS])
@pytest.mark.parametrize("seed", range(70, 73))
def test_more_random_in_others(simulator: str, seed: int) -> None:
    one(seed, simulator)
    engine(seed, simulator)


@pytest.mark.slow
def test_the_mapped_netlist() -> None:
    values = {"k": 2, "tables": 1, "rows": 1, "cols": 1, "wgt_bits_max": 2, "act": "e4m3"}
    config = ENTRY.make_config(values)
    vectors = ENTRY.vectors(config, seed=4)
    mapped = netlist(ENTRY.generate(config), "generic")
    result = simulate(mapped, vectors, simulator=choose(gates=True).name, seed=4)
    assert result.passed, result.report()
    assert result.compared == vectors.compared > 0
