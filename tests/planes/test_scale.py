"""The bit-serial scale unit: all small numbers, corners, gaps, and what is refused."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from serial_bench import held, run

from hwgen.design.planes.scale import PlaneScale
from hwgen.design.planes.scale_config import PlaneScaleConfig
from hwgen.errors import UserError
from hwgen.golden.serial import scaled
from hwgen.vectors import Vectors


def vectors(config: PlaneScaleConfig, sums: np.ndarray, scales: np.ndarray) -> Vectors:
    """Groups [results, groups, share], each loaded as early as can be."""
    results, groups, share = sums.shape
    total = results * groups * config.cycles
    at = np.arange(0, total, config.cycles)
    flags = {name: np.zeros(total, np.int64) for name in ("load", "first", "last")}
    flags["load"][at] = 1
    flags["first"][at[::groups]] = flags["last"][at[groups - 1 :: groups]] = 1
    given = {}
    for name, values in (("sum", sums), ("scale", scales)):
        given[name] = np.zeros((total, share), np.int64)
        given[name][at] = values.reshape(-1, share)
    out = np.zeros((total, share), np.int64)
    out[flags["last"] == 1] = scaled(
        sums.transpose(1, 0, 2), scales.transpose(1, 0, 2), config.acc_width
    )
    return Vectors(
        inputs={"operands": {**flags, **given}},
        expected={"markers": {"out_valid": flags["last"]}, "results": {"out": out}},
        care={"results": flags["last"] == 1},
        latency=PlaneScale.latency(config),
    )


def test_every_product_and_sum_of_two() -> None:
    """Sums and scales of three bits: all products, each after another product."""
    values = {"share": 2, "sum_width": 3, "scale_bits": 3}
    config = PlaneScaleConfig(**values)
    pairs = np.array(list(product(range(-4, 4), repeat=2)))
    rng = np.random.default_rng(3)
    sums = np.stack([pairs[rng.permutation(64), 0] for _ in range(4)]).reshape(2, 64, 2)
    scales = np.stack([rng.integers(-4, 4, 64) for _ in range(4)]).reshape(2, 64, 2)
    sums[:, :, 0], scales[:, :, 0] = pairs[:, 0], np.stack([pairs[:, 1], pairs[::-1, 1]])
    made = vectors(config, sums.transpose(1, 0, 2), scales.transpose(1, 0, 2))
    found = made.expected["results"]["out"][made.care["results"]][:, 0]
    x, s = pairs.T
    assert found.tolist() == (x * s + x * s[::-1]).tolist()
    held("plane-scale", values, made)


def test_the_ends_of_wide_numbers_wrap() -> None:
    """The products of least numbers, added 16 times in a result as narrow as one product."""
    values = {"share": 1, "sum_width": 20, "scale_bits": 8, "acc_width": 28}
    config = PlaneScaleConfig(**values)
    sums = np.full((1, 16, 1), -(1 << 19))
    made = vectors(config, sums, np.full((1, 16, 1), -128))
    flat = {key: each.ravel() for key, each in made.inputs["operands"].items()}
    out = made.expected["results"]["out"].ravel()
    assert out[made.care["results"]].tolist() == [0]
    made = Vectors(
        inputs={"operands": flat},
        expected={"markers": made.expected["markers"], "results": {"out": out}},
        care=made.care,
        latency=made.latency,
    )
    held("plane-scale", values, made)


def test_a_scale_of_zero_gives_zero() -> None:
    values = {"share": 3, "sum_width": 6, "scale_bits": 4}
    config = PlaneScaleConfig(**values)
    rng = np.random.default_rng(5)
    sums = rng.integers(-32, 32, (5, 2, 3))
    made = vectors(config, sums, np.zeros_like(sums))
    assert not made.expected["results"]["out"].any()
    held("plane-scale", values, made)


def test_long_gaps_keep_results() -> None:
    """Idle cycles between the groups of a result."""
    run("plane-scale", {"share": 2, "sum_width": 9, "scale_bits": 2}, seed=9, results=80)


def test_refused() -> None:
    with pytest.raises(UserError, match="bits of a product") as caught:
        PlaneScaleConfig(sum_width=20, scale_bits=8, acc_width=27)
    assert (caught.value.key, caught.value.nearest) == ("acc_width", 28)
    with pytest.raises(UserError) as caught:
        PlaneScaleConfig(scale_bits=1)
    assert (caught.value.key, caught.value.nearest) == ("scale_bits", 2)
