"""Random table look-up arrays against their golden values, on several simulators."""

from __future__ import annotations

import random

import pytest
from lut_bench import ENTRY, drawn, run
from presets import first

from hwgen.sim import available, choose, simulate
from hwgen.synth.netlist import netlist

OTHERS = ("icarus", "verilator")


def needs(simulator: str) -> pytest.MarkDecorator:
    usable, reason = available()[simulator]
    return pytest.mark.skipif(not usable, reason=reason)


def one(seed: int, simulator: str = "native") -> None:
    run(drawn(random.Random(f"lut {seed}")), seed, simulator)


@pytest.mark.parametrize("seed", first(range(2), 1))
def test_random(seed: int) -> None:
    one(seed)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2, 50))
def test_more_random(seed: int) -> None:
    one(seed)


@needs("icarus")
def test_random_in_icarus() -> None:
    one(60, "icarus")


@pytest.mark.slow
@pytest.mark.parametrize("simulator", [pytest.param(s, marks=needs(s)) for s in OTHERS])
@pytest.mark.parametrize("seed", range(70, 76))
def test_more_random_in_others(simulator: str, seed: int) -> None:
    one(seed, simulator)


def test_the_mapped_netlist() -> None:
    config = ENTRY.make_config(preset="tiny")
    vectors = ENTRY.vectors(config, seed=4)
    mapped = netlist(ENTRY.generate(config), "generic")
    result = simulate(mapped, vectors, simulator=choose(gates=True).name, seed=4)
    assert result.passed, result.report()
    assert result.compared == vectors.compared > 0
