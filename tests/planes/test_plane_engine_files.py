"""The order of the beats, packed files, and what engines refuse."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pytest

from hwgen import catalog
from hwgen.catalog.stimulus.bitmod_engine import BitmodLayer, products
from hwgen.catalog.stimulus.plane_engine import Layer, order_of
from hwgen.design.planes.engine_config import BitmodMatmulConfig
from hwgen.errors import UserError
from hwgen.plane_file import load, pack
from hwgen.plane_tiling import PlaneTiling

RNG = np.random.default_rng(7)


def tiling(**changes: Any) -> PlaneTiling:
    sizes = {"rows": 2, "cols": 3, "lanes": 4, "m": 3, "k": 24, "n": 5, "bits": 3}
    return PlaneTiling(**{**sizes, **changes})


def weights(order: PlaneTiling) -> np.ndarray:
    low = 0 if order.unsigned or order.planes else -(1 << order.bits >> 1)
    return RNG.integers(low, low + (1 << order.bits), (order.k, order.n))


def test_beats_in_the_order_of_use() -> None:
    """Every bit and activation by its place, against loops."""
    order = tiling(k=16, group=8)
    a, q = RNG.integers(-9, 9, (3, 16)), weights(tiling(k=16))
    acts, wgts = order.act_beats(a), order.wgt_beats(q)
    act, wgt, ends = [], [], []
    for m0 in (0, 2):
        for n0 in (0, 3):
            for k0 in range(0, 16, 4):
                rows = [m0, m0 + 1]
                act.append([a[m, k0 + i] if m < 3 else 0 for m in rows for i in range(4)])
            for g in (0, 8):
                for bit in (2, 1, 0):
                    for k0 in (g, g + 4):
                        columns = [n0, n0 + 1, n0 + 2]
                        wgt.append(
                            [q[k0 + i, n] >> bit & 1 if n < 5 else 0
                             for n in columns for i in range(4)]
                        )  # fmt: skip
                        ends.append((g, bit, k0) == (8, 0, 12))
    assert acts["data"].tolist() == act and acts["last"].tolist() == [0, 0, 0, 1] * 4
    assert wgts["data"].tolist() == wgt and wgts["last"].tolist() == ends


def test_scales_in_the_order_of_use() -> None:
    order = tiling(k=8, n=3, m=1, group=4, planes=True, zero=True)
    scale, zero = RNG.integers(-9, 9, (2, 3, 3)), RNG.integers(-9, 9, (2, 3))
    beats = order.scale_beats(scale, zero)
    ours = [row for g in (0, 1) for row in (*scale[g, ::-1].tolist(), zero[g].tolist())]
    assert beats["data"].tolist() == ours and beats["last"].tolist() == [0] * 7 + [1]


@pytest.mark.parametrize("changes", [{}, {"group": 8}, {"planes": True, "group": 4, "zero": True}])
def test_a_file_holds_the_beats(changes: dict[str, Any]) -> None:
    order = tiling(**changes)
    q = weights(order)
    shape = (order.groups, order.bits, order.n) if order.planes else (order.groups, order.n)
    scale = RNG.integers(-9, 9, shape) if order.group else None
    zero = RNG.integers(-9, 9, (order.groups, order.n)) if order.zero else None
    data = pack(order, q, scale, zero)
    assert data == pack(order, q, scale, zero)
    found = load(data, order)
    assert set(found) == ({"wgt", "scale"} if order.group else {"wgt"})
    for name, each in order.wgt_beats(q).items():
        assert np.array_equal(found["wgt"][name], each)
    if scale is not None:
        for name, each in order.scale_beats(scale, zero).items():
            assert np.array_equal(found["scale"][name], each)


def test_fewer_planes_than_stored_are_the_highest() -> None:
    order, fewer = tiling(), tiling(bits=2)
    q = weights(order)
    found = load(pack(order, q), fewer)["wgt"]
    assert np.array_equal(found["data"], fewer.wgt_beats(q >> 1)["data"])


@pytest.mark.parametrize("changes", [{"lanes": 8}, {"cols": 5}, {"group": 8}, {"unsigned": True},
                                     {"planes": True}, {"k": 20}, {"n": 4}])  # fmt: skip
def test_weights_for_another_layout(changes: dict[str, Any]) -> None:
    data = pack(tiling(), weights(tiling()))
    with pytest.raises(UserError, match="must be packed for this engine and matrix") as caught:
        load(data, tiling(**changes))
    assert caught.value.key == "weights"
    assert all(name in str(caught.value) for name in changes)


def test_more_planes_than_stored() -> None:
    data = pack(tiling(), weights(tiling()))
    with pytest.raises(UserError, match="at most the 3 planes that are stored") as caught:
        load(data, tiling(bits=4))
    assert (caught.value.key, caught.value.nearest) == ("bits", 3)


def single() -> bytes:
    """A file of one array."""
    file = io.BytesIO()
    np.save(file, np.zeros((2, 3, 4, 5, 6), np.uint8))
    return file.getvalue()


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"planes", single()])
def test_no_file_of_planes(data: bytes) -> None:
    with pytest.raises(UserError, match="must be a file of packed planes"):
        load(data, tiling())


def test_a_damaged_file() -> None:
    data = pack(tiling(), weights(tiling()))
    whole = load(data, tiling())
    refused = 0
    for place in RNG.integers(0, 8 * len(data), 200).tolist():
        spoiled = bytearray(data)
        spoiled[place // 8] ^= 1 << place % 8
        try:
            found = load(bytes(spoiled), tiling())
        except UserError:
            refused += 1
        else:  # what a reader of archives does not look at
            assert (found["wgt"]["data"] == whole["wgt"]["data"]).all()
    assert refused > 100


def test_zero_points_without_scales() -> None:
    order = tiling(group=8, zero=True)
    with pytest.raises(UserError) as caught:
        pack(order, weights(order), None, np.zeros((order.groups, order.n), int))
    assert caught.value.key == "scale"


def test_an_engine_without_columns() -> None:
    with pytest.raises(UserError) as caught:
        tiling(cols=0)
    assert (caught.value.key, caught.value.nearest) == ("cols", 1)


def test_matrices_that_do_not_fit() -> None:
    order = tiling()
    acts = np.zeros((3, 24))
    acts[1, 1] = np.nan
    for values, rule in (
        (acts, "must be integers, not 'not a number among them'"),
        (np.zeros((3, 24)), "must be integers, not 'float64'"),
        (np.zeros((2, 24), int), r"must be \[3, 24\]"),
    ):
        with pytest.raises(UserError, match=rule) as caught:
            order.act_beats(values)
        assert caught.value.key == "activations"
    for q, near in ((4, 3), (-5, -4)):
        with pytest.raises(UserError, match="must be from -4 to 3: 3 bits") as caught:
            order.wgt_beats(np.full((24, 5), q))
        assert caught.value.nearest == near
    with pytest.raises(UserError, match="must be left out"):
        order.scale_beats(np.zeros((1, 5), int), np.zeros((1, 5), int))


@pytest.mark.parametrize(
    ("changes", "key", "near"),
    [
        ({"bits": 0}, "bits", 1),
        ({"group": 6}, "group", 8),
        ({"group": 16}, "k", 32),
        ({"depth": 5}, "k", 20),
        ({"m": 0}, "m", 1),
    ],
)
def test_sizes_that_do_not_fit(changes: dict[str, Any], key: str, near: int) -> None:
    with pytest.raises(UserError) as caught:
        tiling(**changes)
    assert (caught.value.key, caught.value.nearest) == (key, near)


SCALES = {"scale_bits": 8, "cols": 4}


@pytest.mark.parametrize(
    ("values", "key", "near"),
    [
        ({"group": 32}, "group", 0),
        ({"zero": "on"}, "zero", "off"),
        ({"share": 2}, "share", 1),
        ({"scales": "plane"}, "scales", "group"),
        ({"out_width": 40}, "out_width", 32),
        ({**SCALES, "scale_bits": 1}, "scale_bits", 2),
        ({**SCALES, "share": 3}, "share", 2),
        ({**SCALES, "group": 16}, "group", 32),
        ({**SCALES, "group": 40}, "group", 32),
        ({**SCALES, "group": 32, "depth": 3}, "depth", 2),
        ({**SCALES, "out_width": 20}, "out_width", 40),
        ({**SCALES, "acc_width": 50}, "acc_width", 48),
        ({**SCALES, "mode": "quantised", "zero": "on"}, "zero", "off"),
    ],
)
def test_parameters_that_do_not_fit(values: dict[str, Any], key: str, near: object) -> None:
    with pytest.raises(UserError) as caught:
        catalog.get("matmul-lut").make_config(values)
    assert (caught.value.key, caught.value.nearest) == (key, near)


def test_bits_of_both_operands_have_no_planes_of_their_own() -> None:
    for key in ("scales", "zero"):
        values = {**SCALES, key: {"scales": "plane", "zero": "on"}[key]}
        with pytest.raises(UserError) as caught:
            catalog.get("matmul-both-serial").make_config(values)
        assert caught.value.key == key


@pytest.mark.parametrize(
    ("values", "key", "near"),
    [
        ({"act": "fp16", "scale_bits": 8}, "scale_bits", 0),
        ({"lanes": 4, "scale_bits": 8, "group": 30}, "group", 32),
        ({"form": "anchor"}, "form", "os"),
        ({"recode": "outside"}, "recode", "inside"),
    ],
)
def test_parameters_of_bitmod_that_do_not_fit(
    values: dict[str, Any], key: str, near: object
) -> None:
    with pytest.raises(UserError) as caught:
        catalog.get("matmul-bitmod").make_config(values)
    assert (caught.value.key, caught.value.nearest) == (key, near)


def test_a_datatype_that_the_engine_does_not_have() -> None:
    config = BitmodMatmulConfig(form="os", datatypes="int4+int6+bitmod_fp3")
    zeros = np.zeros((2, 2), np.int64)
    layer = BitmodLayer(zeros, zeros, ["e2m3"], zeros[:1])
    with pytest.raises(UserError, match="one of the engine: int4, int6, bitmod_fp3"):
        products(config, [layer])


def test_more_planes_than_the_engine_has() -> None:
    config = catalog.get("matmul-lut").make_config(preset="tiny")
    a, q = np.zeros((1, 4), np.int64), np.zeros((4, 1), np.int64)
    with pytest.raises(UserError, match="at most the 3 planes") as caught:
        order_of(config, Layer(a, q, 4))
    assert caught.value.nearest == 3


@pytest.mark.parametrize("bits", [4, 100])
def test_drawn_weights_of_more_planes_than_the_engine_has(bits: int) -> None:
    entry = catalog.get("matmul-lut")
    with pytest.raises(UserError) as caught:
        entry.vectors(entry.make_config(preset="tiny"), bits=bits)
    assert (caught.value.key, caught.value.nearest) == ("bits", 3)
