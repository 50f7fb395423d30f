"""Random configurations of arrays and engines of units against their golden values."""

from __future__ import annotations

import random

import pytest
from units_bench import DRAWS, run

KINDS = [(whole, kind) for whole in ("matmul", "array") for kind in DRAWS]


def one(whole: str, kind: str, seed: int) -> None:
    rng = random.Random(f"{whole} {kind} {seed}")
    values = DRAWS[kind](rng)
    run(f"{whole}-{kind}", values, seed)
    if whole == "matmul":
        run(f"{whole}-{kind}", values, seed, stall=0.4)


@pytest.mark.parametrize("kind", DRAWS)
def test_random(kind: str) -> None:
    one("matmul", kind, 0)


@pytest.mark.slow
@pytest.mark.parametrize(("whole", "kind"), KINDS)
@pytest.mark.parametrize("seed", range(25))
def test_more_random(whole: str, kind: str, seed: int) -> None:
    one(whole, kind, seed)
