"""Random legal parameters and their runs."""

from __future__ import annotations

import random
from typing import Any

from presets import emitted

from hwgen import catalog
from hwgen.design.engine.matmul import DATAFLOWS
from hwgen.sim import SimResult, available, simulate

ICARUS = available()["icarus"][0]

PES = ("multiplier", "booth", "carry-chain", "carry-save", "shared-weight")
"""PEs that take an operand pair in every cycle."""


def formats(rng: random.Random) -> dict[str, Any]:
    """Two formats and, mostly, a width of the accumulator."""
    bits = [rng.choice([1, 2, 3, 16, rng.randint(1, 16)]) for _ in range(2)]
    values: dict[str, Any] = {
        "act": rng.choice(["int", "uint"]) + str(bits[0]),
        "wgt": rng.choice(["int", "uint"]) + str(bits[1]),
    }
    product = sum(bits)
    width = rng.choice([None, product, product + 1, 64, rng.randint(product, 64)])
    if width is not None:
        values["acc_width"] = max(2, width)
    return values


def array(rng: random.Random, most: int = 30) -> dict[str, Any]:
    """Sides of 1 to 9, together at most `most` PEs."""
    rows = rng.randint(1, 9)
    cols = rng.randint(1, min(9, most // rows))
    if rng.random() < 0.5:
        rows, cols = cols, rows
    return {
        "rows": rows,
        "cols": cols,
        "tile": rng.randint(1, 5),
        "pe": rng.choice(PES),
        **formats(rng),
    }


def cube(rng: random.Random, most: int = 24) -> dict[str, Any]:
    """Sides of 1 to 4 and 1 to 6 planes, together at most `most` PEs."""
    rows, cols = rng.randint(1, 4), rng.randint(1, 4)
    values = {**array(rng), "rows": rows, "cols": cols}
    del values["tile"]
    deep = rng.randint(1, max(1, min(6, most // (rows * cols))))
    return {**values, "deep": deep, "form": rng.choice(["array", "anchor"])}


def matmul(rng: random.Random) -> tuple[dict[str, Any], dict[str, int]]:
    """Parameters and sizes of a product on the engine."""
    values = {
        **array(rng),
        "dataflow": rng.choice(list(DATAFLOWS)),
        "deep": rng.randint(1, 4),
        "depth": rng.randint(1, 20),
        "queue": rng.randint(2, 8),
    }
    return values, {key: rng.choice([1, rng.randint(1, 16)]) for key in ("m", "k", "n")}


def run(
    name: str,
    values: dict[str, Any],
    work: dict[str, int] | None = None,
    stall: float = 0.0,
    seed: int = 0,
    simulator: str | None = None,
) -> SimResult:
    """A run that must pass, and, without stalls, meet its declared cycles."""
    entry = catalog.get(name)
    config = entry.make_config(values)
    rtl = emitted(name, config)
    vectors = entry.vectors(config, seed=seed, **(work or {}))
    if simulator is None:
        # Amaranth's simulator starts at once but is slow on many PEs.
        cells = values.get("rows", 1) * values.get("cols", 1) * config.data().get("deep", 1)
        simulator = "icarus" if ICARUS and cells > 6 else "amaranth"
    result = simulate(
        rtl,
        vectors,
        simulator=simulator,
        stall=stall,
        seed=seed,
        component=lambda: entry.make_component(config),
    )
    what = f"{name} {values} {work} stall={stall} seed={seed} {simulator}"
    assert result.passed, f"{what}\n{result.report()}"
    assert result.compared == vectors.compared > 0, what
    if not stall and rtl.elastic:
        assert (vectors.cycles, vectors.latency) == (result.cycles, result.latency), what
        if result.interval is not None and vectors.interval is not None:
            assert result.interval == vectors.interval, what
    return result
