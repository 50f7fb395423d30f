"""Random arrays and engines of units, and their runs."""

from __future__ import annotations

import random
from typing import Any

from presets import emitted

from hwgen import catalog
from hwgen.design.simd.modes import MODES, PLAIN
from hwgen.rtl import Rtl
from hwgen.sim import SimResult, simulate
from hwgen.vectors import Vectors

FLOATS = ("e2m1", "e4m3", "e5m2", "fp16", "bf16", "e3m2", "e5m6")
ELEMENTS = ("e2m1", "e2m3", "e3m2", "e4m3", "e5m2", "fixed8_6", "int4", "int7")


def shape(rng: random.Random) -> dict[str, Any]:
    return {"rows": rng.randint(1, 3), "cols": rng.randint(1, 2)}


def simd(rng: random.Random) -> dict[str, Any]:
    to = rng.choice([*PLAIN, "bf16", "fp32"])
    signs = to in ("e4m3", "e5m2", "fp16", "bf16", "fp32")
    return {
        "modes": "+".join(rng.sample(MODES, rng.randint(1, 3))),
        "to": to,
        "stages": rng.randint(1, 4),
        **({"saturate": rng.choice(["on", "off"])} if signs else {}),
        **shape(rng),
    }


def fma(rng: random.Random) -> dict[str, Any]:
    return {
        "act": rng.choice(FLOATS),
        "wgt": rng.choice(FLOATS),
        "acc": rng.choice(["fp32", "fp16", "bf16", "e4m3ieee", "e5m2"]),
        "stages": rng.randint(0, 1),
        "path": rng.choice(["exchanged", "plain"]),
        **shape(rng),
    }


def block(rng: random.Random) -> dict[str, Any]:
    return {
        "format": rng.choice(ELEMENTS),
        **({"wgt": rng.choice(ELEMENTS)} if rng.random() < 0.5 else {}),
        "k": rng.randint(8, 12),
        "accumulate": rng.choice(["fp32", "window"]),
        "stages": rng.randint(0, 2),
        **shape(rng),
    }


DRAWS = {"simd": simd, "fma": fma, "block": block}


def run(name: str, values: dict[str, Any], seed: int = 1, stall: float = 0.0) -> SimResult:
    """A run of the entry's own stimulus, held to the golden values and the declared cycles."""
    entry = catalog.get(name)
    config = entry.make_config(values)
    return held(emitted(name, config), entry.vectors(config, seed=seed), seed, stall)


def held(rtl: Rtl, vectors: Vectors, seed: int = 1, stall: float = 0.0) -> SimResult:
    result = simulate(rtl, vectors, simulator="native", stall=stall, seed=seed)
    assert result.passed, f"{rtl.config}\n{result.report()}"
    assert result.compared == vectors.compared > 0 == result.mismatches
    if not stall and rtl.elastic:
        assert vectors.cycles is not None
        assert (result.cycles, result.latency) == (vectors.cycles, vectors.latency)
    return result
