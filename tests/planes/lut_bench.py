"""Random table look-up arrays, and their runs."""

from __future__ import annotations

import random
from typing import Any

from hwgen import catalog
from hwgen.design.planes.config import ENTRY_BITS
from hwgen.sim import SimResult, simulate
from hwgen.vectors import Vectors

ENTRY = catalog.get("array-lut")


def drawn(rng: random.Random) -> dict[str, Any]:
    """Any configuration, small."""
    k = rng.randint(2, 6)
    values: dict[str, Any] = {
        "k": k,
        "tables": rng.randint(1, 3 if k < 5 else 1),
        "rows": rng.randint(1, 3),
        "cols": rng.randint(1, 3),
        "wgt_bits_max": rng.randint(1, 8),
        "act": f"{rng.choice(['int', 'uint'])}{rng.randint(2, 16 if k < 5 else 8)}",
        "mode": rng.choice(["exact", "exact", "quantised"]),
        "form": rng.choice(["os", "os", "anchor"]),
    }
    bits = ENTRY_BITS if values["mode"] == "quantised" else int(values["act"].lstrip("uint"))
    least = bits + values["wgt_bits_max"]
    return {**values, "acc_width": rng.choice([least, least + rng.randint(0, 20)])}


def run(values: dict[str, Any], seed: int = 1, simulator: str = "native", **work: Any) -> SimResult:
    """A run of the entry's own stimulus, held to the golden values and the declared latency."""
    return held(values, ENTRY.vectors(ENTRY.make_config(values), seed=seed, **work), simulator)


def held(values: dict[str, Any], vectors: Vectors, simulator: str = "native") -> SimResult:
    rtl = ENTRY.generate(ENTRY.make_config(values))
    result = simulate(rtl, vectors, simulator=simulator, seed=1)
    assert result.passed, f"{rtl.config}\n{result.report()}"
    assert result.compared == vectors.compared > 0 == result.mismatches
    assert result.latency == vectors.latency
    return result
