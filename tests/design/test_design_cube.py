"""Broadcast and cube: what sets them apart from the systolic arrays."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from design_choices import run
from presets import in_turn

from hwgen import catalog
from hwgen.catalog.stimulus.cube import cube
from hwgen.design.array.broadcast_array import BroadcastArray
from hwgen.design.array.config import ArrayConfig, CubeArrayConfig
from hwgen.design.array.cube_anchor import CubeAnchor
from hwgen.design.array.cube_array import CubeArray
from hwgen.design.array.os_array import OsArray
from hwgen.errors import UserError


@pytest.mark.parametrize("pe", ["multiplier", "carry-save"])
def test_latency_of_a_broadcast_has_no_wavefront(pe: str) -> None:
    """It does not grow with the sides; tiles of its own registers cost one cycle."""
    latency = BroadcastArray.latency
    one = ArrayConfig(8, 8, pe=pe)
    assert latency(one) == OsArray.latency(one)
    tiled = [ArrayConfig(rows, cols, pe=pe, tile=4) for rows, cols in ((5, 1), (8, 8), (64, 32))]
    assert {latency(config) for config in tiled} == {latency(one) + 1}
    assert latency(ArrayConfig(64, 32, pe=pe, tile=64)) == latency(one)
    assert OsArray.latency(tiled[-1]) > OsArray.latency(tiled[0]) > latency(one)


@pytest.mark.parametrize("pe", ["multiplier", "carry-save"])
@pytest.mark.parametrize(("acc_width", "most"), [(16, 0), (17, -(1 << 16)), (None, 1 << 16)])
def test_cube_of_least_numbers(pe: str, acc_width: int | None, most: int) -> None:
    """(-128)·(-128) in all four planes: 2**16, which takes 18 bits."""
    config = CubeArrayConfig(1, 2, 4, pe=pe, acc_width=acc_width)  # type: ignore[arg-type]
    vectors = cube(config, seed=0, products=1)
    assert (vectors.inputs["operands"]["act"][-1] == -128).all()
    assert vectors.expected["results"]["out"][-1].tolist() == [most] * 2
    run("array-cube", config.data(), {"products": 5}, simulator="amaranth")


def test_partial_sums_of_a_cube_are_no_wider_than_they_must_be() -> None:
    assert CubeArrayConfig(2, 2, 4).psum_width(4) == 18
    assert CubeArrayConfig(2, 2, 5, "uint4", "int6", 11).psum_width(5) == 11
    assert CubeArrayConfig(2, 2, 1).narrow.acc_width == 16


@pytest.mark.parametrize("stages", [0, 1, 2])
def test_latency_of_a_cube(stages: int) -> None:
    """As published, edge, planes and wave, and in the end the last sum's: rows + cols - 2."""
    config = CubeArrayConfig(3, 4, 5, stages=stages)
    assert CubeArray.latency(config) == 1 + 5 + (3 - 1) + (4 - 1) + stages
    result = run("array-cube", {**config.data(), "act": "int2", "wgt": "int2", "acc_width": 9})
    assert result.latency == CubeArray.latency(config)


@pytest.mark.parametrize("pe", ["multiplier", "carry-save"])
def test_anchor_has_no_edge(pe: str) -> None:
    """The first sum leaves the last plane; a redundant one is a pair of ports."""
    config = CubeArrayConfig(2, 3, 2, "int3", "uint2", pe=pe, form="anchor")
    result = run("array-cube", config.data(), simulator="amaranth")
    assert result.latency == CubeAnchor.latency(config) == 1 + 2
    rtl = catalog.get("array-cube").generate(config)
    outputs = {port.name: port.width for port in rtl.ports if port.direction == "output"}
    words = ["out"] if pe == "multiplier" else ["out_sum", "out_carry"]
    assert outputs == dict.fromkeys(words, 2 * 3 * (3 + 2 + 1))


CORNERS: dict[str, tuple[dict[str, Any], dict[str, int]]] = {
    "one PE": ({"rows": 1, "cols": 1, "deep": 1}, {"m": 3, "k": 2, "n": 2}),
    "one plane": ({"rows": 3, "cols": 2, "deep": 1}, {"m": 4, "k": 5, "n": 3}),
    "line of planes": ({"rows": 1, "cols": 1, "deep": 5}, {"m": 2, "k": 12, "n": 2}),
    "k in one beat": ({"rows": 3, "cols": 2, "deep": 4}, {"m": 7, "k": 4, "n": 5}),
    "k in less than a beat": ({"rows": 2, "cols": 3, "deep": 4}, {"m": 5, "k": 1, "n": 4}),
    "k = deep + 1": ({"rows": 2, "cols": 2, "deep": 3}, {"m": 5, "k": 4, "n": 3}),
    "beats = rows": ({"rows": 3, "cols": 2, "deep": 2}, {"m": 6, "k": 6, "n": 4}),
    "wraps": ({"rows": 2, "cols": 2, "deep": 2, "acc_width": 8, "pe": "carry-save"}, {"k": 7}),
    "wraps in the cube": (
        {"rows": 2, "cols": 1, "deep": 3, "act": "uint4", "wgt": "uint4", "acc_width": 8},
        {"k": 7},
    ),
    "with codes that are no numbers": (
        {"rows": 2, "cols": 1, "deep": 2, "act": "e5m2", "wgt": "e2m1"},
        {"k": 5},
    ),
    "binary": ({"rows": 2, "cols": 2, "deep": 3, "act": "binary", "wgt": "binary"}, {"k": 9}),
}


@pytest.mark.parametrize("corner", in_turn(list(CORNERS), 2))
def test_cube_in_the_engine(corner: str) -> None:
    values, work = CORNERS[corner]
    values = {"act": "int4", "wgt": "int4", **values, "dataflow": "cube"}
    run("matmul", values, work, simulator="amaranth")
    run("matmul", values, work, stall=0.5, seed=1, simulator="amaranth")


def test_no_zero_to_fill_a_block_of_k_with() -> None:
    entry = catalog.get("matmul")
    values = {"rows": 2, "cols": 2, "deep": 4, "act": "binary", "wgt": "binary"}
    config = entry.make_config({**values, "dataflow": "cube"})
    with pytest.raises(UserError, match="multiple of deep") as caught:
        entry.vectors(config, k=10)
    assert (caught.value.key, caught.value.nearest) == ("k", 8)
    assert entry.vectors(config, k=8).compared > 0


def test_layout_of_the_beats() -> None:
    """Row after row on every port, computed element by element."""
    rows, cols, deep = 2, 3, 2
    vectors = cube(CubeArrayConfig(rows, cols, deep, "int4", "int4"), seed=3, products=6)
    given, out = vectors.inputs["operands"], vectors.expected["results"]["out"]
    for at in np.flatnonzero(given["valid"]):
        act, wgt = given["act"][at].tolist(), given["wgt"][at].tolist()
        for i in range(rows * cols):
            x, z = divmod(i, cols)
            terms = [act[x * deep + y] * wgt[y * cols + z] for y in range(deep)]
            assert out[at, i] == sum(terms)
