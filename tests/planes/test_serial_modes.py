"""Bit-serial arrays in every small precision, at the ends of large ones, and what is refused."""

from __future__ import annotations

from itertools import product
from typing import Any

import numpy as np
import pytest
from serial_bench import held, run

from hwgen import catalog
from hwgen.catalog.stimulus.planes import Sum, laid, weight_planes
from hwgen.catalog.stimulus.serial import Mode, bit_pairs
from hwgen.design.planes.both_serial import BothSerialAnchor, BothSerialArray
from hwgen.design.planes.serial_config import BothSerialConfig, WeightSerialConfig
from hwgen.design.planes.weight_serial import WeightSerialAnchor, WeightSerialArray
from hwgen.errors import UserError
from hwgen.plane_order import bits_of, pairs

SIGNS = list(product([False, True], repeat=2))
BOTH = (BothSerialArray, BothSerialAnchor)
WEIGHT = (WeightSerialArray, WeightSerialAnchor)


def codes(bits: int, signed: bool) -> np.ndarray:
    low = -(1 << (bits - 1)) if signed else 0
    return np.arange(low, low + (1 << bits))


def couples(bits: int, signed: bool) -> np.ndarray:
    """Every two numbers of a format, [count, 2]."""
    return np.array(list(product(codes(bits, signed), repeat=2)))


@pytest.mark.parametrize("form", ["os", pytest.param("anchor", marks=pytest.mark.slow)])
def test_both_serial_exhaustively(form: str) -> None:
    """Two lanes, two bits by two: every pair of pairs of operands in every mode."""
    values: dict[str, Any] = {
        "lanes": 2,
        "rows": 4,
        "cols": 4,
        "act_bits_max": 2,
        "wgt_bits_max": 2,
        "form": form,
    }
    config = BothSerialConfig(**values)
    sums = []
    for mode in (Mode(2, 2, *signs) for signs in SIGNS):
        acts, wgts = couples(2, mode.act_signed), couples(2, mode.wgt_signed)
        for x, q in product(acts.reshape(4, 4, 2), wgts.reshape(4, 4, 2)):
            sums.append(bit_pairs(config, mode, x, q.T))
    assert len(sums) == 64 and {each.out.size for each in sums} == {16}
    assert sums[-1].out.tolist() == (x @ q.T).tolist()
    rng = np.random.default_rng(1)
    held("pe-both-serial", values, laid(config, BOTH, sums, rng, "all"))


@pytest.mark.parametrize(
    ("sign", "tree"),
    [
        ("int", "compressed"),
        *(
            pytest.param(*each, marks=pytest.mark.slow)
            for each in [("uint", "compressed"), *product(("int", "uint"), ("prefix", "plain"))]
        ),
    ],
)
def test_weight_serial_exhaustively(sign: str, tree: str) -> None:
    """Two lanes, two bits by two: every pair of pairs of operands, weights signed and not."""
    values: dict[str, Any] = {
        "lanes": 2,
        "rows": 4,
        "cols": 4,
        "act": f"{sign}2",
        "wgt_bits_max": 2,
        "tree": tree,
    }
    config = WeightSerialConfig(**values)
    sums = []
    for signed in (False, True):
        acts, wgts = couples(2, sign == "int"), couples(2, signed)
        for x, q in product(acts.reshape(4, 4, 2), wgts.reshape(4, 4, 2)):
            sums.append(weight_planes(config, x.reshape(4, 1, 2), q.T, 2, signed, x @ q.T))
    assert len(sums) == 32
    rng = np.random.default_rng(1)
    held("pe-weight-serial", values, laid(config, WEIGHT, sums, rng, "all"))


def test_every_precision_of_both_serial_at_its_ends() -> None:
    """1 to 8 bits by 1 to 8, signed and not: least and greatest numbers in all lanes."""
    values: dict[str, Any] = {"lanes": 5, "rows": 2, "cols": 2}
    config = BothSerialConfig(**values)
    sums = []
    for act, wgt, signs in product((1, 2, 5, 8), (1, 3, 8), SIGNS):
        mode = Mode(act, wgt, *signs)
        x, q = codes(act, mode.act_signed)[[0, -1]], codes(wgt, mode.wgt_signed)[[0, -1]]
        x, q = np.tile(x[:, None], (1, 10)), np.tile(q, (10, 1))
        sums.append(bit_pairs(config, mode, x, q))
        assert sums[-1].out.tolist() == (x @ q).tolist()
        assert len(sums[-1].act) == 2 * act * wgt
    held("pe-both-serial", values, laid(config, BOTH, sums, np.random.default_rng(2), "ends"))


def test_steps_are_bits_times_chunks() -> None:
    """What engines declare: neither kind takes a step more."""
    config = WeightSerialConfig(lanes=4, act="int4")
    x, q = np.ones((1, 12), np.int64), np.ones((12, 1), np.int64)
    for bits in range(1, 9):
        made: Sum = weight_planes(config, x.reshape(1, 3, 4), q, bits, False, x @ q)
        assert len(made.act) == 3 * bits and made.twice.sum() == bits - 1


@pytest.mark.parametrize(("act_bits", "wgt_bits"), list(product((1, 2, 3), repeat=2)))
@pytest.mark.parametrize("signs", SIGNS)
def test_the_order_of_pairs_is_a_product(
    act_bits: int, wgt_bits: int, signs: tuple[bool, bool]
) -> None:
    """Adding, doubling and subtracting as told gives every product; weights never go up."""
    order = pairs(act_bits, wgt_bits, *signs)
    x, q = codes(act_bits, signs[0])[:, None], codes(wgt_bits, signs[1])[None]
    total = np.zeros((x.size, q.size), np.int64)
    ones = bits_of(x, order.act) * bits_of(q, order.wgt)
    for one, twice, minus in zip(ones, order.twice, order.minus, strict=True):
        total = total * (1 + twice) + one * (1 - 2 * minus)
    assert np.array_equal(total, x * q)
    weights = order.act + order.wgt
    assert len(weights) == act_bits * wgt_bits and np.all(np.diff(weights) <= 0)
    assert order.twice.sum() == act_bits + wgt_bits - 2


def test_a_precision_that_there_is_not() -> None:
    for bad, near in ((0, 1), (17, 16)):
        with pytest.raises(UserError, match="from 1 to 16") as caught:
            pairs(bad, 4, True, True)
        assert (caught.value.key, caught.value.nearest) == ("act_bits", near)
    entry = catalog.get("pe-both-serial")
    config = entry.make_config({"act_bits_max": 4})
    with pytest.raises(UserError) as caught:
        entry.vectors(config, act_bits=5)
    assert (caught.value.key, caught.value.nearest) == ("act_bits", 4)
    with pytest.raises(UserError) as caught:
        catalog.get("pe-weight-serial").vectors(
            catalog.get("pe-weight-serial").make_config(), sums=0
        )
    assert (caught.value.key, caught.value.nearest) == ("sums", 1)


def test_accumulators_narrower_than_a_sum_wrap() -> None:
    """As narrow as one product: sums over more lanes are kept modulo 2**acc_width."""
    run("pe-weight-serial", {"lanes": 5, "act": "int4", "wgt_bits_max": 2, "acc_width": 6})
    run("pe-both-serial", {"lanes": 20, "act_bits_max": 2, "wgt_bits_max": 1, "acc_width": 3})
    with pytest.raises(UserError, match="must hold a product") as caught:
        WeightSerialConfig(act="int4", wgt_bits_max=2, acc_width=5)
    assert (caught.value.key, caught.value.nearest) == ("acc_width", 6)
