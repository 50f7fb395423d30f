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


@pytest.mark.parametrize(("kind", "seed"), [("simd", 0), ("fma", 8), ("block", 5)])
def test_random(kind: str, seed: int) -> None:
    """Of those that `test_more_random` draws too: two units each, which compile soon."""
    one("matmul", kind, seed)


@pytest.mark.slow
@pytest.mark.parametrize(("whole", "kind"), KINDS)
@pytest.mark.parametrize("seed", range(25))
def test_more_random(whole: str, kind: str, seed: int) -> None:
    one(whole, kind, seed)
