"""Dot products of blocks against the golden model: all pairs, scales, windows, float32."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from block_bench import ENTRY, config_of, every_pair, run, vectors_of
from presets import first, in_turn, slow

from hwgen import formats
from hwgen.catalog.stimulus.block import negative
from hwgen.errors import UserError

SMALL = ("e2m1", "int3", "e1m2", "e3m0")


@pytest.mark.parametrize("tree", ["merged", "separate"])
@pytest.mark.parametrize("name", SMALL)
def test_every_pair_of_small_elements_in_every_lane(name: str, tree: str) -> None:
    config = config_of(format=name, k=8, tree=tree)
    run(config, vectors_of(config, *every_pair(config)))


@pytest.mark.slow
@pytest.mark.parametrize("name", ["e2m3", "e3m2", "e4m3", "e5m2", "fixed8_6", "int8"])
def test_every_pair_of_elements_in_every_lane(name: str) -> None:
    config = config_of(format=name, k=8)
    run(config, vectors_of(config, *every_pair(config)), "verilator")


@pytest.mark.parametrize(
    ("name", "value", "k"),
    [
        # Every width grows with a power of two; the longest block is slow's.
        *(("e4m3", 448.0, 8), ("int8", -128.0, 16), ("e2m1", 6.0, 37)),
        *(slow(("e4m3", 448.0, 32)), slow(("int8", -128.0, 64))),
    ],
)
def test_the_greatest_sums(name: str, value: float, k: int) -> None:
    config = config_of(format=name, k=k)
    form = formats.get(name)
    one = int(value) if isinstance(form, formats.Integer) else int(form.encode([value])[0])
    act = np.full((3, k), one)
    wgt = np.stack([act[0], negative(form, act[0]), act[0]])
    vectors = vectors_of(config, act, wgt)
    assert int(vectors.expected["sums"]["total"][0]) == k * config.most
    run(config, vectors)


def test_the_sum_of_scales_has_nine_bits() -> None:
    """Kept in eight bits it wraps: 200 + 200 would be 144, a block of 2**146 one of 2**-110."""
    ends = np.array([[200, 255, 254, 128, 0, 127], [200, 0, 254, 128, 0, 128]])
    config = config_of(k=8)
    act = np.full((6, 8), 2)
    vectors = vectors_of(config, act, act, ends)
    assert vectors.expected["sums"]["scale"].tolist() == [400, 255, 508, 256, 0, 255]
    run(config, vectors)
    wide = config_of(k=8, accumulate="window", emin=100, emax=180)
    one = vectors_of(wide, act[:1], act[:1], ends[:, :1])
    assert int(one.expected["sums"]["acc"][0]) == 8 << (146 - 100)
    run(wide, one)


@pytest.mark.parametrize(
    ("name", "tree"),
    first([("e4m3", "merged"), ("e5m2", "separate"), ("e4m3", "separate"), ("e5m2", "merged")], 2),
)
def test_every_special_code_in_every_lane(name: str, tree: str) -> None:
    form = formats.get(name)
    codes = form.all_codes()
    specials = codes[form.exact(codes).kind != 0]
    assert len(specials) == {"e4m3": 2, "e5m2": 8}[name]
    act = np.full((8 * len(specials) + 1, 8), 0x38)
    for i, code in enumerate(specials):
        act[8 * i + np.arange(8), np.arange(8)] = code
    config = config_of(format=name, k=8, tree=tree)
    plain = np.full(act.shape, 0x3A)
    for sides in ((act, plain), (plain, act)):
        vectors = vectors_of(config, *sides)
        assert vectors.expected["sums"]["nan"].tolist() == [1] * (len(act) - 1) + [0]
        run(config, vectors)


@pytest.mark.parametrize("scale", [(255, 127), (127, 255), (255, 255), (255, 0)])
def test_a_scale_that_is_no_number(scale: tuple[int, int]) -> None:
    act = np.full((3, 8), 3)
    scales = np.full((2, 3), 127)
    scales[:, 1] = scale
    first = np.array([1, 0, 1])
    for accumulate in ("none", "window", "fp32"):
        config = config_of(k=8, accumulate=accumulate)
        run(config, vectors_of(config, act, act, scales, first))


@pytest.mark.parametrize("distance", in_turn([0, 1, 2, 23, 24, 25, 26, 27, 60]))
def test_sums_in_float32_round_once(distance: int) -> None:
    """A block next to every bit of what was there, of either sign."""
    config = config_of(format="int8", k=8, accumulate="fp32")
    rng = np.random.default_rng(distance)
    beats = 80
    act, wgt = rng.integers(-128, 128, (2, beats, 8))
    act[1::2, 1:] = 0
    act[1::4, 0], wgt[1::4, 0] = 1, 1
    scales = np.full((2, beats), 127)
    scales[0, 1::2] -= distance
    run(config, vectors_of(config, act, wgt, scales, np.arange(beats) % 4 == 0))


@pytest.mark.parametrize("scale", in_turn([0, 1, 40, 50, 55, 60, 65, 190, 195, 200, 254], 5))
def test_subnormal_and_infinite_sums_in_float32(scale: int) -> None:
    config = config_of(format="e4m3", k=8, accumulate="fp32")
    rng = np.random.default_rng(scale)
    act, wgt = rng.integers(0, 127, (2, 60, 8)) | rng.integers(0, 2, (2, 60, 8)) << 7
    scales = np.stack([np.full(60, scale), scale + rng.integers(-9, 10, 60)]).clip(0, 254)
    run(config, vectors_of(config, act, wgt, scales, np.arange(60) % 7 == 0))


def test_blocks_that_cancel_leave_nothing_in_a_window() -> None:
    config = config_of(format="e4m3", k=8, accumulate="window")
    rng = np.random.default_rng(5)
    act, wgt = rng.integers(0, 127, (2, 20, 8)) | rng.integers(0, 2, (2, 20, 8)) << 7
    act, wgt = np.concatenate([act, act ^ 128]), np.concatenate([wgt, wgt])
    first = (np.arange(40) == 0).astype(np.int64)
    for seed in range(2):
        order = np.random.default_rng(seed).permutation(40)
        vectors = vectors_of(config, act[order], wgt[order], None, first)
        assert int(vectors.expected["sums"]["acc"][-1]) == 0
        assert not vectors.expected["sums"]["overflow"].any()
        run(config, vectors)


@pytest.mark.parametrize("seed", first(range(12), 3))
def test_random_configs(seed: int) -> None:
    rng = np.random.default_rng([7, seed])
    names = (
        "e2m1",
        "e2m3",
        "e3m2",
        "e4m3",
        "e5m2",
        "int2",
        "int7",
        "fixed8_6",
        "e3m4ieee",
        "int12",
    )
    values: dict[str, Any] = {
        "format": str(rng.choice(names)),
        "wgt": str(rng.choice(names)),
        "k": int(rng.integers(8, 13)),
        "accumulate": str(rng.choice(["none", "window", "fp32"])),
        "stages": int(rng.integers(0, 3)),
        "tree": str(rng.choice(["merged", "merged", "separate"])),
    }
    if values["accumulate"] == "window":
        values["emin"] = int(rng.integers(-40, 10))
        values["emax"] = values["emin"] + int(rng.integers(0, 60))
    config = config_of(**values)
    run(config, ENTRY.vectors(config, seed=seed, beats=60))


@pytest.mark.parametrize(
    ("values", "key", "nearest"),
    [
        ({"format": "posit8_0"}, "format", "int8"),
        ({"format": "uint4"}, "format", "int4"),
        ({"format": "ue4m3"}, "format", "e4m3"),
        ({"format": "fp16"}, "format", "e4m3"),
        ({"format": "e2m1", "wgt": "bf16"}, "wgt", "e4m3"),
        ({"format": "e6m1"}, "format", "e4m3"),
        ({"wgt": "ue5m3"}, "wgt", "e4m3"),
        ({"k": 7}, "k", 8),
        ({"k": 65}, "k", 64),
        ({"emin": -3}, "emin", -18),
        ({"accumulate": "window", "emin": 5, "emax": 3}, "emax", 5),
        ({"accumulate": "window", "emin": -400, "emax": 400}, "emax", 238),
        ({"accumulate": "fp16"}, "accumulate", "fp32"),
        ({"stages": 3}, "stages", 2),
    ],
)
def test_refusals(values: dict[str, Any], key: str, nearest: Any) -> None:
    with pytest.raises(UserError) as caught:
        config_of(**values)
    assert caught.value.key == key
    assert caught.value.nearest == nearest
