"""How sums leave output-stationary arrays: random configurations, contracts, refusals."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest
from design_choices import ICARUS, PES, array, formats, matmul, run
from presets import first

from hwgen import catalog
from hwgen.design.array.drained import BROADCAST, SYSTOLIC
from hwgen.errors import UserError

ARRAYS = pytest.mark.parametrize("name", ["array-os", "array-broadcast"])
DRAINS = pytest.mark.parametrize("drain", ["shift", "none"])


@ARRAYS
@DRAINS
@pytest.mark.parametrize("seed", first(range(2), 1))
def test_array(name: str, drain: str, seed: int) -> None:
    rng = random.Random(f"{name} {drain} {seed}")
    run(name, {**array(rng, 12), "stages": rng.randrange(3), "drain": drain}, seed=seed)


@ARRAYS
@DRAINS
def test_array_of_codes(name: str, drain: str) -> None:
    """Many tiles: what is no number is part of its own sum only."""
    values = {"act": "e5m2", "wgt": "e4m3", "rows": 2, "cols": 2, "tile": 1, "stages": 1}
    run(name, {**values, "drain": drain}, {"tiles": 30}, seed=3)


@ARRAYS
@pytest.mark.parametrize("stages", [0, 2])
def test_one_row(name: str, stages: int) -> None:
    """The shortest drain, also behind the longest way into the accumulator: what came before the
    first operands was drawn, or is unknown."""
    values = {"rows": 1, "cols": 3, "tile": 1, "act": "int3", "wgt": "int3", "drain": "shift"}
    for seed in range(2):
        run(name, {**values, "stages": stages}, {"tiles": 5}, seed=seed)
    run(name, {**values, "stages": stages}, {"tiles": 5}, simulator="icarus" if ICARUS else None)


@pytest.mark.parametrize(("dataflow", "seed"), [("os", 0), ("os", 1), ("broadcast", 0)])
def test_engine(dataflow: str, seed: int) -> None:
    """Cycles and interval as the schedule says, without stalls; with stalls, the product."""
    rng = random.Random(f"{dataflow} {seed}")
    values, work = matmul(rng)
    values |= {**array(rng, 9), "dataflow": dataflow, "stages": rng.randrange(3), "drain": "shift"}
    run("matmul", values, work, seed=seed)
    run("matmul", values, work, stall=0.5, seed=seed)


@pytest.mark.parametrize("k", [1, 3, 7])
def test_interval(k: int) -> None:
    """From tile to tile the products and the drain, as measured."""
    values = {"rows": 3, "cols": 2, "act": "int3", "wgt": "int3", "drain": "shift"}
    result = run("matmul", values, {"m": 9, "k": k, "n": 4})
    assert result.interval == k + 3


@pytest.mark.parametrize("arrays", [SYSTOLIC, BROADCAST])
def test_latency(arrays: Any) -> None:
    """A cycle less through the accumulators than through drain registers."""
    config = catalog.get("array-os").make_config({"rows": 6, "cols": 5, "tile": 2})
    assert arrays["shift"].latency(config) == arrays["chain"].latency(config) - 1


@pytest.mark.parametrize("drain", ["chain", "shift"])
def test_stimulus_is_as_close_as_it_may_be(drain: str) -> None:
    """What the runs above show, they show without cycles to spare."""
    entry = catalog.get("array-os")
    config: Any = entry.make_config({"rows": 3, "cols": 2, "drain": drain})
    given = entry.vectors(config, seed=1, tiles=100).inputs["operands"]
    valid = np.flatnonzero(given["valid"])
    last = np.flatnonzero(given["valid"] & given["last"])
    waits = valid[np.searchsorted(valid, last[:-1]) + 1] - last[:-1]
    assert valid[0] >= config.pause and config.pause + 1 in waits
    assert waits.min() > config.pause and len(set(waits)) > 2


@pytest.mark.parametrize("pe", PES)
@pytest.mark.parametrize("seed", first(range(2), 1))
def test_pe(pe: str, seed: int) -> None:
    rng = random.Random(f"{pe} {seed}")
    values = {**formats(rng), "form": "os", "drain": "shift", "stages": rng.randrange(3)}
    run(f"pe-{pe}", values, {"beats": 200}, seed=seed)


@pytest.mark.parametrize("pe", ["multiplier", "carry-save"])
def test_pe_of_codes(pe: str) -> None:
    values = {"act": "e5m2", "wgt": "e2m1", "form": "os", "drain": "shift", "stages": 1}
    run(f"pe-{pe}", values, {"beats": 200})


@pytest.mark.parametrize(
    ("name", "values", "why"),
    [
        ("pe-booth", {"drain": "shift"}, "form is anchor"),
        ("pe-booth", {"drain": "shift", "form": "ws"}, "form is ws"),
        ("pe-booth", {"drain": "none", "form": "os"}, "one of chain, shift"),
        ("array-ws", {"drain": "shift"}, "fixed"),
        ("array-is", {"drain": "none"}, "fixed"),
        ("array-tree", {"drain": "shift"}, "fixed"),
        ("matmul", {"drain": "none"}, "one of chain, shift"),
        ("matmul", {"drain": "shift", "dataflow": "ws"}, "weights stay"),
        ("matmul", {"drain": "shift", "dataflow": "tree"}, "weights stay"),
        ("matmul", {"drain": "shift", "dataflow": "is"}, "activations stay"),
        ("matmul", {"drain": "shift", "dataflow": "cube"}, "show themselves"),
    ],
)
def test_refused(name: str, values: dict[str, Any], why: str) -> None:
    with pytest.raises(UserError, match=why) as caught:
        catalog.get(name).make_config(values)
    assert (caught.value.key, caught.value.nearest) == ("drain", "chain")
