"""Ternary and xnor PEs by themselves, in every array and in the engine."""

from __future__ import annotations

import random
from typing import Any

import pytest
from low_bit_bench import USABLE, operands, passes

from hwgen import catalog
from hwgen.design.engine.config import DRAINED
from hwgen.design.engine.matmul import DATAFLOWS
from hwgen.errors import UserError
from hwgen.formal import prove_function

PES = ("ternary", "xnor")
ARRAYS = ("array-os", "array-ws", "array-is", "array-tree", "array-broadcast", "array-cube")
SLOW = [pytest.param(seed, marks=pytest.mark.slow) for seed in range(2, 12)]
SEEDS = [0, *SLOW]


def simulator(seed: int) -> str:
    """Amaranth's starts at once."""
    return USABLE[seed % len(USABLE)] if seed > 1 else "amaranth"


@pytest.mark.parametrize("pe", PES)
@pytest.mark.parametrize("form", ["anchor", "os", "ws"])
@pytest.mark.parametrize("seed", SEEDS)
def test_pe(seed: int, form: str, pe: str) -> None:
    draw = random.Random(f"{pe} {form} {seed}")
    values = {**operands(pe, draw), "form": form, "stages": draw.randint(0, 2)}
    if form == "os":
        values["drain"] = draw.choice(["chain", "shift"])
    passes(f"pe-{pe}", values, simulator(seed), seed, beats=200)


@pytest.mark.parametrize("act", ["int1", "uint1", "int4", "uint3"])
def test_every_product(act: str) -> None:
    """At the least accumulator."""
    values = {"act": act, "acc_width": int(act[-1]) + 2}
    passes("pe-ternary", values, "amaranth", beats=128)


@pytest.mark.parametrize("name", ["pe-ternary", "pe-xnor"])
@pytest.mark.parametrize("form", ["anchor", "os", "ws"])
def test_pe_is_its_function(name: str, form: str) -> None:
    """Proved for every state and every code; the unused one of ternary weights is as 0."""
    entry = catalog.get(name)
    values = {"act": "int2", "acc_width": 5} if name == "pe-ternary" else {"acc_width": 4}
    config = entry.make_config({**values, "form": form})
    tables = entry.operand_tables(config)
    (row,) = prove_function(entry.generate(config), timeout_s=60, tables=tables).rows
    assert (row.status, row.depth) == ("proved", None)


@pytest.mark.parametrize("pe", [*PES, "ternary-pair"])
@pytest.mark.parametrize("name", ARRAYS)
@pytest.mark.parametrize("seed", SEEDS)
def test_array(seed: int, name: str, pe: str) -> None:
    draw = random.Random(f"{name} {pe} {seed}")
    values: dict[str, Any] = {
        **operands(pe, draw),
        **{"rows": draw.randint(1, 4), "cols": draw.randint(1, 3), "stages": draw.randint(0, 2)},
        "pe": pe,
    }
    if name == "array-cube":
        values |= {"deep": draw.randint(1, 3), "form": draw.choice(["array", "anchor"])}
    else:
        values["tile"] = draw.randint(1, 3)
    if name in ("array-os", "array-broadcast"):
        values["drain"] = draw.choice(["chain", "shift", "none"])
    passes(name, values, simulator(seed), seed)


@pytest.mark.parametrize("pe", PES)
@pytest.mark.parametrize("dataflow", DATAFLOWS)
@pytest.mark.parametrize("seed", SEEDS)
def test_engine(seed: int, dataflow: str, pe: str) -> None:
    draw = random.Random(f"{dataflow} {pe} {seed}")
    values: dict[str, Any] = {
        **operands(pe, draw),
        **{"rows": draw.randint(1, 3), "cols": draw.randint(1, 3), "tile": draw.randint(1, 3)},
        **{"depth": draw.randint(1, 6), "deep": draw.randint(1, 3), "queue": draw.randint(2, 5)},
        **{"pe": pe, "dataflow": dataflow, "stages": draw.randint(0, 2)},
    }
    if dataflow in DRAINED:
        values["drain"] = draw.choice(["chain", "shift"])
    k = draw.randint(1, 9)
    if pe == "xnor":
        # No code is 0, so that only whole tiles are multiplied.
        k *= values["deep"] if dataflow == "cube" else values["rows"] * values["cols"]
    work = {"m": draw.randint(1, 6), "n": draw.randint(1, 6), "k": k}
    passes("matmul", values, simulator(seed), seed, stall=0.5 * (seed % 2), **work)


@pytest.mark.parametrize(
    ("values", "key", "nearest"),
    [
        ({"pe": "ternary", "act": "int8", "wgt": "int2"}, "wgt", "ternary"),
        ({"pe": "ternary", "act": "e4m3", "wgt": "ternary"}, "act", "int8"),
        ({"pe": "ternary-pair", "act": "int8", "wgt": "int8"}, "wgt", "ternary"),
        ({"pe": "xnor", "act": "int8", "wgt": "binary"}, "act", "binary"),
        ({"pe": "xnor", "act": "binary", "wgt": "ternary"}, "wgt", "binary"),
    ],
)
@pytest.mark.parametrize("name", ["matmul", "array-os", "array-cube", "array-dot"])
def test_other_formats_are_refused(
    name: str, values: dict[str, Any], key: str, nearest: str
) -> None:
    with pytest.raises(UserError) as caught:
        catalog.get(name).make_config(values)
    assert (caught.value.key, caught.value.nearest) == (key, nearest)
    assert caught.value.value == values[key]


def test_binary_operands_have_no_zero() -> None:
    entry = catalog.get("matmul")
    values = {"pe": "xnor", "act": "binary", "wgt": "binary", "rows": 4, "dataflow": "tree"}
    with pytest.raises(UserError, match="multiple of rows") as caught:
        entry.vectors(entry.make_config(values), m=2, k=7, n=2)
    assert (caught.value.key, caught.value.nearest) == ("k", 8)
