"""Random bit-serial designs, and their runs."""

from __future__ import annotations

import random
from typing import Any

from hwgen import catalog
from hwgen.sim import SimResult, simulate
from hwgen.vectors import Vectors


def shape(rng: random.Random, lanes: int) -> dict[str, Any]:
    return {
        "lanes": rng.randint(1, lanes),
        "rows": rng.randint(1, 3),
        "cols": rng.randint(1, 3),
        "wgt_bits_max": rng.randint(1, 8),
        "form": rng.choice(["os", "anchor"]),
    }


def weight_serial(rng: random.Random) -> dict[str, Any]:
    values = shape(rng, 9)
    sign, bits = rng.choice(["int", "uint"]), rng.randint(1, 16)
    least = bits + values["wgt_bits_max"]
    return {
        **values,
        "act": f"{sign}{bits}",
        "tree": rng.choice(["compressed", "prefix", "prefix", "plain"]),
        "acc_width": rng.choice([least, least + rng.randint(0, 20)]),
    }


def both_serial(rng: random.Random) -> dict[str, Any]:
    values = {**shape(rng, 40), "act_bits_max": rng.randint(1, 8)}
    least = values["act_bits_max"] + values["wgt_bits_max"]
    return {**values, "acc_width": rng.choice([least, least + rng.randint(0, 20)])}


def scale(rng: random.Random) -> dict[str, Any]:
    sums, bits = rng.randint(2, 40), rng.randint(2, 16)
    return {
        "share": rng.randint(1, 5),
        "sum_width": sums,
        "scale_bits": bits,
        "acc_width": rng.choice([sums + bits, rng.randint(sums + bits, 64)]),
    }


DRAWS = {"pe-weight-serial": weight_serial, "pe-both-serial": both_serial, "plane-scale": scale}


def run(
    name: str, values: dict[str, Any], seed: int = 1, simulator: str = "native", **work: Any
) -> SimResult:
    """A run of the entry's own stimulus, held to the golden values and the declared latency."""
    entry = catalog.get(name)
    return held(
        name, values, entry.vectors(entry.make_config(values), seed=seed, **work), simulator
    )


def held(
    name: str, values: dict[str, Any], vectors: Vectors, simulator: str = "native"
) -> SimResult:
    entry = catalog.get(name)
    config = entry.make_config(values)
    rtl = entry.generate(config)
    result = simulate(rtl, vectors, simulator=simulator, seed=1)
    assert result.passed, f"{config}\n{result.report()}"
    assert result.compared == vectors.compared > 0 == result.mismatches
    assert result.latency == vectors.latency
    return result
