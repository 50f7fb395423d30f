"""Random engines of weight planes, and their runs."""

from __future__ import annotations

import random
from typing import Any

from hwgen import catalog
from hwgen.catalog.stimulus.plane_engine import Layer, products
from hwgen.rtl import Rtl
from hwgen.sim import SimResult, simulate
from hwgen.vectors import Vectors

ENGINES = ("matmul-lut", "matmul-weight-serial", "matmul-both-serial", "matmul-bitmod")
DATATYPES = ("int3", "int4", "int6", "int8", "bitmod_fp3", "bitmod_fp4", "e2m3")


def draw(name: str, rng: random.Random) -> dict[str, Any]:
    """Any parameters that stand together."""
    if name == "matmul-bitmod":
        return _bitmod(rng)
    share = rng.choice([1, 1, 2, 3])
    found: dict[str, Any] = {
        "rows": rng.choice([1, 1, 2, 3]),
        "cols": share * rng.randint(1, 2),
        "wgt_bits_max": rng.randint(1, 8),
        "queue": rng.choice([2, 4]),
    }
    if name == "matmul-lut":
        k = rng.choice([2, 3, 4])
        tables = rng.randint(1, 3)
        found |= {"k": k, "tables": tables, "mode": rng.choice(["exact", "exact", "quantised"])}
        lanes = k * tables
    else:
        lanes = rng.randint(1, 9)
        found["lanes"] = lanes
    if name == "matmul-both-serial":
        found["act_bits_max"] = rng.randint(1, 5)
    else:
        found["act"] = rng.choice(["int4", "uint5", "int8", "int2", "int11"])
    if rng.random() < 0.4:
        return found | {"depth": rng.randint(1, 6)}
    found |= {"scale_bits": rng.choice([2, 3, 8]), "share": share}
    if name != "matmul-both-serial":
        found["scales"] = rng.choice(["group", "plane"])
        found["zero"] = rng.choice(["off", "on"]) if found.get("mode") != "quantised" else "off"
    groups = [g for g in range(32, 65) if g % lanes == 0]
    return found | ({"group": rng.choice(groups)} if rng.random() < 0.6 else {"depth": 3})


def _bitmod(rng: random.Random) -> dict[str, Any]:
    share, lanes = rng.choice([1, 2]), rng.randint(1, 6)
    found: dict[str, Any] = {
        "rows": rng.randint(1, 2),
        "cols": share * rng.randint(1, 2),
        "lanes": lanes,
        "datatypes": "+".join(rng.sample(DATATYPES, rng.randint(1, 3))),
        "stages": rng.randint(0, 1),
    }
    if rng.random() < 0.3:
        return found | {"act": rng.choice(["fp16", "bf16", "e4m3"]), "guard": rng.randint(0, 3)}
    found["act"] = rng.choice(["int8", "uint5", "int4"])
    if rng.random() < 0.3:
        return found
    groups = [0, *(g for g in range(32, 65) if g % lanes == 0)]
    scaled = {"scale_bits": rng.choice([2, 8]), "share": share, "group": rng.choice(groups)}
    return found | scaled


def rtl_of(name: str, values: dict[str, Any]) -> tuple[Any, Rtl]:
    entry = catalog.get(name)
    config = entry.make_config(values)
    return config, entry.generate(config)


def run(name: str, values: dict[str, Any], seed: int, simulator: str = "native") -> None:
    """Runs of the entry's own stimulus, with stalls and without."""
    entry = catalog.get(name)
    config, rtl = rtl_of(name, values)
    for stall in (0.0, 0.5):
        held(rtl, entry.vectors(config, seed=seed), stall, seed, simulator)


def layers_hold(name: str, values: dict[str, Any], work: list[Layer], stall: float = 0.0) -> None:
    """A run of these products."""
    config, rtl = rtl_of(name, values)
    held(rtl, products(config, work), stall)


def held(
    rtl: Rtl, vectors: Vectors, stall: float = 0.0, seed: int = 1, simulator: str = "native"
) -> SimResult:
    """Golden values, and without stalls the declared cycles."""
    result = simulate(rtl, vectors, simulator=simulator, stall=stall, seed=seed)
    assert result.passed, f"{rtl.config}\n{result.report()}"
    assert result.compared == vectors.compared > 0 == result.mismatches
    if not stall:
        assert vectors.cycles is not None
        assert (result.cycles, result.latency) == (vectors.cycles, vectors.latency)
    return result
