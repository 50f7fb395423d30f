"""Exact PEs in every array and engine: random formats, sizes and read-outs."""

from __future__ import annotations

import random
from typing import Any

import pytest
from presets import first

from hwgen import catalog, formats
from hwgen.design.engine.config import DRAINED
from hwgen.design.engine.matmul import DATAFLOWS
from hwgen.errors import UserError
from hwgen.sim import available, simulate

FORMATS = (
    *("posit3_0", "posit4_1", "posit5_3", "posit6_2", "posit8_0", "posit8_2", "posit10_1"),
    *("e1m0", "e2m1", "e2m3", "e3m0", "e3m2", "e4m3", "e5m2", "ue3m2", "e3m1ieee", "e1m3fn"),
)
OTHERS = ("int4", "uint3", "ternary", "nf4", "fixed6_2", "e8m0")
"""Of one operand only."""
ARRAYS = ("array-os", "array-ws", "array-is", "array-tree", "array-broadcast", "array-cube")
SEEDS = first(range(14), 1)
USABLE = [name for name in ("native", "icarus", "verilator") if available()[name][0]]


def pair(draw: random.Random) -> dict[str, Any]:
    """Two formats, one of which is in one case out of three of another kind; an accumulator."""
    names = [draw.choice(FORMATS), draw.choice(FORMATS + OTHERS)]
    draw.shuffle(names)
    values: dict[str, Any] = {"act": names[0], "wgt": names[1], "pe": "aligned"}
    if draw.random() < 0.3:
        values["acc_width"] = 2
        try:
            catalog.get("pe-multiplier").make_config({k: values[k] for k in values if k != "pe"})
        except UserError as error:
            values["acc_width"] = error.nearest
    return values


def grid(draw: random.Random) -> dict[str, Any]:
    return {
        "rows": draw.randint(1, 3),
        "cols": draw.randint(1, 3),
        "stages": draw.randint(0, 2),
        **pair(draw),
    }


def passes(name: str, values: dict[str, Any], seed: int, stall: float, **work: int) -> None:
    # Amaranth's simulator starts at once.
    simulator = USABLE[seed % len(USABLE)] if seed > 1 else "amaranth"
    entry = catalog.get(name)
    config = entry.make_config(values)
    vectors = entry.vectors(config, seed=1, **work)
    result = simulate(
        entry.generate(config),
        vectors,
        simulator=simulator,
        stall=stall,
        component=lambda: entry.make_component(config),
    )
    assert result.passed, f"{name} {values} {work}\n{result.report()}"
    assert result.compared == vectors.compared > 0


@pytest.mark.parametrize("dataflow", DATAFLOWS)
@pytest.mark.parametrize("seed", SEEDS)
def test_engine(seed: int, dataflow: str) -> None:
    draw = random.Random(f"{dataflow} {seed}")
    values = {**grid(draw), "dataflow": dataflow, "tile": draw.randint(1, 3)}
    values |= {"depth": draw.randint(1, 6), "deep": draw.randint(1, 3)}
    if dataflow in DRAINED:
        values["drain"] = draw.choice(["chain", "shift"])
    # Where no code is 0, only whole tiles are multiplied.
    step = values["rows"] * values["cols"] * values["deep"]
    work = {"m": draw.randint(1, 5), "n": draw.randint(1, 5), "k": step * draw.randint(1, 2)}
    passes("matmul", values, seed, 0.5 * (seed % 2), **work)


@pytest.mark.parametrize("name", ARRAYS)
@pytest.mark.parametrize("seed", SEEDS)
def test_array(seed: int, name: str) -> None:
    draw = random.Random(f"{name} {seed}")
    values = grid(draw)
    if name == "array-cube":
        values |= {"deep": draw.randint(1, 3), "form": draw.choice(["array", "anchor"])}
    else:
        values["tile"] = draw.randint(1, 3)
    if name in ("array-os", "array-broadcast"):
        values["drain"] = draw.choice(["chain", "shift", "none"])
    passes(name, values, seed, 0.0)


@pytest.mark.parametrize("name", [*ARRAYS, "matmul"])
def test_two_integers_are_refused(name: str) -> None:
    for act, wgt in (("int8", "int8"), ("uint4", "int2")):
        assert isinstance(formats.get(act), formats.Integer)
        with pytest.raises(UserError) as error:
            catalog.get(name).make_config({"act": act, "wgt": wgt, "pe": "aligned"})
        assert (error.value.key, error.value.nearest) == ("pe", "multiplier")
    assert catalog.get(name).make_config({"act": "int8", "wgt": "e2m1", "pe": "aligned"})
