"""Random BitMoD PEs, and their runs."""

from __future__ import annotations

import random
from typing import Any

from hwgen import catalog
from hwgen.design.planes.bitmod_config import BitmodConfig
from hwgen.design.planes.bitmod_digits import DATATYPES
from hwgen.rtl import Rtl
from hwgen.sim import SimResult, simulate
from hwgen.vectors import Vectors

ENTRY = catalog.get("pe-bitmod")
FLOATS = ("fp16", "bf16", "e4m3", "e5m2", "e2m1", "e3m4", "e5m4")


def drawn(rng: random.Random) -> dict[str, Any]:
    """The parameters of any PE, small ones of them."""
    floats = rng.random() < 0.5
    act = rng.choice(FLOATS) if floats else f"{rng.choice(['', 'u'])}int{rng.randint(2, 16)}"
    found: dict[str, Any] = {
        "lanes": rng.randint(1, 6),
        "rows": rng.randint(1, 3),
        "cols": rng.randint(1, 2),
        "act": act,
        "datatypes": rng.sample(list(DATATYPES), rng.randint(1, 4)),
        "guard": rng.randint(0, 5) if floats else 0,
        "stages": rng.randint(0, 1 + floats),
        "adder": rng.choice(["ripple", "prefix"]),
        "recode": rng.choice(["inside", "inside", "outside"]),
        "form": rng.choice(["anchor", "os"]),
    }
    if rng.random() < 0.4:
        config = made(found)
        found["acc_width"] = min(config.lane_bits + config.weight_bits + rng.randint(0, 4), 64)
    return found


def made(values: dict[str, Any]) -> BitmodConfig:
    config = ENTRY.make_config(values)
    assert isinstance(config, BitmodConfig)
    return config


def run(values: dict[str, Any], seed: int = 1, simulator: str = "native") -> SimResult:
    """A run of the entry's own stimulus."""
    config = made(values)
    return held(ENTRY.generate(config), ENTRY.vectors(config, seed=seed), seed, simulator)


def held(rtl: Rtl, vectors: Vectors, seed: int = 1, simulator: str = "native") -> SimResult:
    """Equal to golden in every beat that is compared, at the declared latency."""
    result = simulate(rtl, vectors, simulator=simulator, seed=seed)
    assert result.passed, f"{rtl.config}\n{result.report()}"
    assert result.compared == vectors.compared > 0 == result.mismatches
    assert result.latency == vectors.latency
    return result
