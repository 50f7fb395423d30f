"""Random parameters of sparse-digit designs, and runs held to golden values and cycles."""

from __future__ import annotations

import random
from typing import Any

import numpy as np

from hwgen import catalog
from hwgen.design.array.digit_row_config import SparseDigitConfig
from hwgen.sim import SimResult, available, simulate
from hwgen.vectors import Vectors

ICARUS = available()["icarus"][0]
NAMES = ("pe-sparse-digit", "pe-sparse-digit-wide")


def choice(rng: random.Random, name: str, form: str) -> dict[str, Any]:
    """Legal parameters of that design; small rows."""
    bits = [rng.choice([2, 3, 8, 16, rng.randint(2, 16)]) for _ in range(2)]
    product = sum(bits)
    values: dict[str, Any] = {
        "act": rng.choice(["int", "uint"]) + str(bits[0]),
        "wgt": rng.choice(["int", "uint"]) + str(bits[1]),
        "acc_width": rng.choice([None, product, product + 1, 64, rng.randint(product, 64)]),
        "form": form,
        "group": rng.choice([1, 2, 4, rng.randint(1, 9)]),
        "cols": rng.randint(1, 3),
    }
    if name == "pe-sparse-digit-wide":
        values["lanes"] = rng.choice([2, 4, rng.randint(2, 8)])
    return {key: value for key, value in values.items() if value is not None}


def simulated(
    name: str,
    config: SparseDigitConfig,
    vectors: Vectors,
    stall: float = 0.0,
    seed: int = 0,
    simulator: str | None = None,
) -> SimResult:
    """One run, whatever comes of it."""
    entry = catalog.get(name)
    # Amaranth's simulator starts at once but is slow on large masks.
    small = config.digits * config.lanes <= 32 and config.cols <= 2
    simulator = simulator or ("icarus" if ICARUS and not small else "amaranth")
    return simulate(
        entry.generate(config),
        vectors,
        simulator=simulator,
        stall=stall,
        seed=seed,
        component=lambda: entry.make_component(config),
    )


def run(
    name: str,
    values: dict[str, Any],
    work: dict[str, int] | None = None,
    stall: float = 0.0,
    seed: int = 0,
    simulator: str | None = None,
) -> SimResult:
    """A run that must pass, and, without stalls, take exactly the declared cycles."""
    entry = catalog.get(name)
    config = entry.make_config(values)
    vectors = entry.vectors(config, seed=seed, **(work or {}))
    result = simulated(name, config, vectors, stall, seed, simulator)
    assert result.passed, f"{values} {work} {result.report()}"
    assert result.compared > 0
    if not stall and config.data()["form"] == "row":
        assert (result.cycles, result.latency) == (vectors.cycles, vectors.latency)
    return result


def gaussian(rng: np.random.Generator, sd: float, size: int) -> np.ndarray:
    """Activations of int8."""
    return np.clip(np.rint(rng.normal(0, sd, size)), -128, 127).astype(np.int64)
