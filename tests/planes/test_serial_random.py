"""Random bit-serial designs against their golden values, on several simulators."""

from __future__ import annotations

import random

import pytest
from serial_bench import DRAWS, run

from hwgen import catalog
from hwgen.sim import available, choose, simulate
from hwgen.synth.netlist import netlist

NAMES = pytest.mark.parametrize("name", DRAWS)
OTHERS = ("icarus", "verilator")


def needs(simulator: str) -> pytest.MarkDecorator:
    usable, reason = available()[simulator]
    return pytest.mark.skipif(not usable, reason=reason)


def one(name: str, seed: int, simulator: str = "native") -> None:
    run(name, DRAWS[name](random.Random(f"{name} {seed}")), seed, simulator)


@NAMES
def test_random(name: str) -> None:
    one(name, 0)


@pytest.mark.slow
@NAMES
@pytest.mark.parametrize("seed", range(1, 40))
def test_more_random(name: str, seed: int) -> None:
    one(name, seed)


@NAMES
@needs("icarus")
def test_random_in_icarus(name: str) -> None:
    one(name, 50, "icarus")


@pytest.mark.slow
@NAMES
@pytest.mark.parametrize("simulator", [pytest.param(s, marks=needs(s)) for s in OTHERS])
@pytest.mark.parametrize("seed", range(60, 64))
def test_more_random_in_others(name: str, simulator: str, seed: int) -> None:
    one(name, seed, simulator)


@NAMES
def test_the_mapped_netlist(name: str) -> None:
    entry = catalog.get(name)
    config = entry.make_config(preset="tiny")
    vectors = entry.vectors(config, seed=4)
    mapped = netlist(entry.generate(config), "generic")
    result = simulate(mapped, vectors, simulator=choose(gates=True).name, seed=4)
    assert result.passed, result.report()
    assert result.compared == vectors.compared > 0
