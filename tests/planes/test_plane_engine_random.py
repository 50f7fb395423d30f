"""Random configurations of the engines of weight planes against their golden values."""

from __future__ import annotations

import random

import pytest
from plane_engine_bench import ENGINES, draw, run

from hwgen.sim import available


@pytest.mark.parametrize("name", ENGINES)
def test_random(name: str) -> None:
    run(name, draw(name, random.Random(f"{name} 0")), 0)


@pytest.mark.slow
@pytest.mark.parametrize("simulator", ["verilator", "icarus"])
@pytest.mark.parametrize("name", ENGINES)
def test_random_elsewhere(name: str, simulator: str) -> None:
    if not available()[simulator][0]:
        pytest.skip(available()[simulator][1])
    run(name, draw(name, random.Random(f"{name} {simulator}")), 1, simulator)


@pytest.mark.slow
@pytest.mark.parametrize("name", ENGINES)
@pytest.mark.parametrize("seed", range(1, 30))
def test_more_random(name: str, seed: int) -> None:
    run(name, draw(name, random.Random(f"{name} {seed}")), seed)
