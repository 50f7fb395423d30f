"""Random configurations, not only random data: golden values and declared cycles of each."""

from __future__ import annotations

import random
from itertools import product
from typing import Any

import pytest
from design_choices import PES, array, cube, formats, matmul, run
from presets import first, in_turn


def one_matmul(seed: int) -> None:
    rng = random.Random(seed)
    values, work = matmul(rng)
    run("matmul", values, work, seed=seed)
    if seed % 2:
        run("matmul", values, work, stall=0.5, seed=seed)


@pytest.mark.parametrize("seed", first(range(12), 3))
def test_matmul(seed: int) -> None:
    one_matmul(seed)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(5000, 5300))
def test_more_matmul(seed: int) -> None:
    one_matmul(seed)


@pytest.mark.parametrize("name", ["array-os", "array-ws", "array-broadcast"])
@pytest.mark.parametrize("seed", first(range(5), 2))
def test_array(name: str, seed: int) -> None:
    run(name, array(random.Random(f"{name} {seed}"), most=24), seed=seed)


@pytest.mark.parametrize("seed", first(range(5), 2))
def test_cube(seed: int) -> None:
    run("array-cube", cube(random.Random(seed)), seed=seed)


@pytest.mark.parametrize("pe", PES)
@pytest.mark.parametrize("form", ["anchor", "os", "ws"])
@pytest.mark.parametrize("seed", first(range(2), 1))
def test_pe(pe: str, form: str, seed: int) -> None:
    rng = random.Random(f"pe-{pe} {form} {seed}")
    stages = rng.choice([0, 0, 1, 2])
    run(f"pe-{pe}", {"form": form, "stages": stages, **formats(rng)}, {"beats": 300}, seed=seed)


@pytest.mark.parametrize(
    ("pe", "act", "wgt"),
    in_turn(
        list(product(PES, ("int1", "uint1", "int3", "uint4"), ("int1", "uint1", "int4", "uint3")))
    ),
)
def test_pe_exhaustively(pe: str, act: str, wgt: str) -> None:
    """Every pair of codes, at the least accumulator."""
    width = int(act[-1]) + int(wgt[-1])
    run(f"pe-{pe}", {"act": act, "wgt": wgt, "acc_width": width}, {"beats": 256})


@pytest.mark.slow
@pytest.mark.parametrize("pe", PES)
def test_int8_pe_exhaustively(pe: str) -> None:
    """All 65 536 pairs, at the accumulator of the published ones."""
    run(f"pe-{pe}", {"acc_width": 32}, {"beats": 1 << 16})


@pytest.mark.parametrize("form", ["anchor", "os", "ws"])
def test_pe_of_64_unsigned_bits(form: str) -> None:
    """Golden values beyond 2**53 are exact: uint64 plus int64 is float64 to numpy."""
    values = {"act": "uint2", "wgt": "uint2", "acc_width": 64, "form": form}
    run("pe-multiplier", values, {"beats": 20})


SMALL = {"rows": 2, "cols": 2}
CORNERS: dict[str, tuple[dict[str, Any], dict[str, int]]] = {
    "int1": ({**SMALL, "act": "int1", "wgt": "int1"}, {}),
    "int1 least": ({**SMALL, "act": "int1", "wgt": "int1", "acc_width": 2}, {}),
    "uint1": ({**SMALL, "act": "uint1", "wgt": "uint1"}, {}),
    "uint1 least": ({**SMALL, "act": "uint1", "wgt": "uint1", "acc_width": 2}, {}),
    "int1 uint1": ({**SMALL, "act": "int1", "wgt": "uint1", "acc_width": 2}, {}),
    "widest": ({**SMALL, "act": "int16", "wgt": "uint16", "acc_width": 64}, {}),
    "widest unsigned": ({**SMALL, "act": "uint16", "wgt": "uint16", "acc_width": 64}, {}),
    "wraps": ({**SMALL, "act": "uint16", "wgt": "uint16", "acc_width": 32}, {"k": 9}),
    "wraps signed": ({**SMALL, "act": "int16", "wgt": "int16", "acc_width": 32}, {"k": 9}),
    "one": ({"rows": 1, "cols": 1}, {}),
    "one, k = 1": ({"rows": 1, "cols": 1, "tile": 1}, {"m": 3, "k": 1, "n": 2}),
    "row": ({"rows": 1, "cols": 9, "tile": 4}, {"m": 4, "k": 3, "n": 11}),
    "column": ({"rows": 9, "cols": 1, "tile": 4}, {"m": 10, "k": 11, "n": 2}),
    "column of tiles": ({"rows": 7, "cols": 1, "tile": 1}, {"m": 8, "k": 9, "n": 2}),
    "k = 1": ({"rows": 3, "cols": 2}, {"m": 7, "k": 1, "n": 5}),
    "k < rows": ({"rows": 5, "cols": 2}, {"m": 6, "k": 3, "n": 3}),
    "k = rows + 1": ({"rows": 4, "cols": 2}, {"m": 9, "k": 5, "n": 3}),
    "m not whole": ({"rows": 4, "cols": 3}, {"m": 6, "k": 8, "n": 7}),
    "one element": ({"rows": 4, "cols": 3}, {"m": 1, "k": 1, "n": 1}),
    "depth 1": ({"rows": 3, "cols": 2, "depth": 1}, {"m": 4, "k": 7, "n": 3}),
    "depth 1, one row": ({"rows": 1, "cols": 2, "depth": 1}, {"m": 4, "k": 7, "n": 3}),
    "depth 2": ({"rows": 2, "cols": 2, "depth": 2, "tile": 1}, {"m": 5, "k": 7, "n": 3}),
    "depth = m": ({"rows": 2, "cols": 2, "depth": 6}, {"m": 6, "k": 7, "n": 3}),
    "depth = m - 1": ({"rows": 2, "cols": 2, "depth": 5}, {"m": 6, "k": 7, "n": 3}),
    "short queue": ({**SMALL, "queue": 2}, {"m": 9, "k": 9, "n": 5}),
}


# Both PEs have one schedule, up to the latency that the random configurations vary.
# The dataflows take turns; only in "ws" has the depth a meaning.
@pytest.mark.parametrize(
    ("corner", "pe", "dataflow"),
    [
        (corner, pe, flow)
        if pe == "multiplier" and flow == ("ws" if turn % 2 or "depth" in corner else "os")
        else pytest.param(corner, pe, flow, marks=pytest.mark.slow)
        for turn, corner in enumerate(CORNERS)
        for pe in ("multiplier", "carry-save")
        for flow in ("os", "ws")
    ],
)
def test_corners(corner: str, pe: str, dataflow: str) -> None:
    values, work = CORNERS[corner]
    values = {**values, "pe": pe, "dataflow": dataflow}
    if pe == "multiplier":
        run("matmul", values, work, simulator="amaranth")
    if pe != "multiplier" or "depth" in corner or "queue" in corner:
        run("matmul", values, work, stall=0.5, seed=1, simulator="amaranth")
