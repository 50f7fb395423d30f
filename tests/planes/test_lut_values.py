"""Table look-up: every small case, published defects, quantised tables, scales of planes."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from lut_bench import ENTRY, held

from hwgen.catalog.stimulus.planes import Sum, laid, weight_planes
from hwgen.design.planes.config import LutConfig
from hwgen.design.planes.lut import LutAnchor, LutArray
from hwgen.errors import UserError
from hwgen.golden.planes import half_tables, looked_up, planes, tables, weights
from hwgen.sim import simulate

KINDS = (LutArray, LutAnchor)


def codes(bits: int, signed: bool) -> np.ndarray:
    low = -(1 << (bits - 1)) if signed else 0
    return np.arange(low, low + (1 << bits))


def summed(config: LutConfig, x: np.ndarray, q: np.ndarray, bits: int, signed: bool) -> Sum:
    """The sum x·q: x [rows, K], q [K, cols], expected by int64 products."""
    act = x.reshape(config.rows, -1, config.lanes)
    return weight_planes(config, act, q, bits, signed, x @ q)


def checked(values: dict[str, object], sums: list[Sum]) -> None:
    config = ENTRY.make_config(values)
    held(values, laid(config, KINDS, sums, np.random.default_rng(1), "directed"))


@pytest.mark.parametrize("sign", ["int", pytest.param("uint", marks=pytest.mark.slow)])
def test_every_pair_of_small_operands(sign: str) -> None:
    """Two lanes, two bits by two: all activations by all weights, signed and not."""
    values = {"k": 2, "tables": 1, "rows": 4, "cols": 4, "act": f"{sign}2", "wgt_bits_max": 2}
    config = LutConfig(**values)
    sums = []
    for signed in (False, True):
        acts = np.array(list(product(codes(2, sign == "int"), repeat=2)))
        wgts = np.array(list(product(codes(2, signed), repeat=2)))
        for x, q in product(acts.reshape(4, 4, 2), wgts.reshape(4, 4, 2)):
            sums.append(summed(config, x, q.T, 2, signed))
    assert len(sums) == 32
    checked(values, sums)


@pytest.mark.parametrize("k", [pytest.param(3, marks=pytest.mark.slow), 4])
def test_all_widths_at_their_ends(k: int) -> None:
    """1 to 8 bits, signed and not, one after the other: least and greatest in all lanes."""
    values = {"k": k, "tables": 2, "rows": 2, "cols": 2}
    config = LutConfig(**values)
    sums = []
    for bits, signed in product(range(1, 9), (False, True)):
        x = np.tile(np.array([[-128], [127]]), (1, 4 * k))
        q = np.tile(codes(bits, signed)[[0, -1]], (4 * k, 1))
        sums.append(summed(config, x, q, bits, signed))
        assert len(sums[-1].act) == 2 * bits
    checked(values, sums)


def test_entries_of_zero_stay_zero_in_every_plane() -> None:
    """LUT Tensor Core adds the plane to the exponent of an entry, and 0 has none: there a sum of 0
    becomes 2**(plane - 15).  Here activations cancel in one table, and the other one is empty."""
    values = {"k": 4, "tables": 2, "rows": 2, "cols": 2}
    config = LutConfig(**values)
    x = np.array([[5, -5, 9, -9, 0, 0, 0, 0], [0] * 8])
    assert (half_tables(x[0], 4)[0] == 0).sum() == 2 and not half_tables(x[0], 4)[1].any()
    sums = []
    for bits in range(1, 9):
        # All bits of a group equal choose ±0; the second column takes the last two only.
        q = np.full((8, 2), -1)
        q[:2, 1] = 0
        sums.append(summed(config, x, q, bits, True))
        assert not sums[-1].out.any()
    checked(values, sums)
    entries = np.zeros((2, 2, 8), np.int64)
    zero = [
        weight_planes(config, entries.reshape(2, 1, -1), q, bits, True, np.zeros((2, 2), np.int64))
        for bits in range(1, 9)
    ]
    checked({**values, "mode": "quantised"}, zero)


def test_bits_are_those_of_their_lanes() -> None:
    """A weight in one lane takes the activation of that lane: codes are not turned around, neither
    inside a group nor from plane to plane."""
    values = {"k": 3, "tables": 2, "rows": 1, "cols": 6, "wgt_bits_max": 4}
    config = LutConfig(**values)
    x = np.array([[1, 2, 4, 8, 16, 32]])
    sums = [summed(config, x, np.eye(6, dtype=np.int64) * code, 4, False) for code in (1, 2, 4, 8)]
    assert [each.out[0].tolist() for each in sums] == [
        [code << lane for lane in range(6)] for code in (1, 2, 4, 8)
    ]
    checked(values, sums)


def test_sums_of_single_planes_take_scales_of_their_own() -> None:
    """HLQ: every plane is a sum of its own, without doubling, and scales are any numbers: falling
    and negative ones as well.  Bit i goes with scale i, in whatever order planes are sent."""
    values = {"k": 4, "tables": 2, "rows": 2, "cols": 2}
    config = LutConfig(**values)
    rng = np.random.default_rng(3)
    x = rng.integers(-128, 128, (2, 16))
    bits, scale, zero = rng.integers(0, 2, (3, 16, 2)), np.array([7, -3, 2]), 5
    sums = [summed(config, x, plane, 1, False) for plane in bits]
    checked(values, sums)
    w = zero + np.tensordot(scale, bits, 1)
    y = zero * x.sum(axis=1)[:, None] + sum(s * p.out for s, p in zip(scale, sums, strict=True))
    assert np.array_equal(y, x @ w)
    turned = np.tensordot(scale[::-1], bits, 1)
    assert not np.array_equal(x @ (zero + turned), y)


def test_quantised_tables() -> None:
    """T-MAC's: the greatest magnitude is 127, ties go to even, a group of zeros has scale 0."""
    x = np.array([[127.0, 0, 0, 0, 60, 3.5, 0, 0], [0] * 8])
    found = tables(x, 4, 8)
    assert found.scales.tolist() == [[1.0], [0.0]]
    assert found.entries.shape == (2, 2, 8) and not found.entries[1].any()
    # 127 * ±1, and (±60 ± 3.5) with the rest 0: 56.5 and 63.5 round to even.
    assert set(np.abs(found.entries[0, 0])) == {127}
    assert set(np.abs(found.entries[0, 1])) == {56, 64}
    small = tables(x, 4, 4)
    assert small.scales[0].tolist() == [1.0, 0.5]
    assert set(np.abs(small.entries[0, 1])) == {113, 127}


@pytest.mark.parametrize("signed", [True, False])
def test_look_up_is_twice_the_product_and_the_sum(signed: bool) -> None:
    """Entries that are not rounded: sum of planes 2·x·q less all planes times the sum of x; of
    rounded ones, no further than half a step for each look-up."""
    rng = np.random.default_rng(4)
    x = rng.integers(-128, 128, (5, 32))
    for bits in range(1, 6):
        q = rng.choice(codes(bits, signed), (32, 7))
        every = weights(bits, signed).sum()
        exact = 2 * x @ q - every * x.sum(axis=1)[:, None]
        assert np.array_equal(looked_up(half_tables(x, 4), q, bits, signed), exact)
        found = tables(x, 4, 32)
        near = found.scales * looked_up(found.entries, q, bits, signed)
        most = found.scales * 8 * ((1 << bits) - 1) / 2
        assert (np.abs(near - exact) <= most + 1e-9).all() and not np.array_equal(near, exact)


def test_aggregation_has_no_bias() -> None:
    """T-MAC's fast aggregation of 8 entries by rounding averages is 6 too much on average; the
    array adds up exactly."""
    values = {"k": 3, "tables": 8, "rows": 2, "cols": 2, "mode": "quantised", "wgt_bits_max": 1}
    config = ENTRY.make_config(values)
    rng = np.random.default_rng(5)
    sums, bias = [], []
    for _ in range(80):
        entries = rng.integers(-127, 128, (2, 8, 4))
        q = rng.integers(0, 2, (24, 2))
        out = looked_up(entries, q, 1, False)
        sums.append(weight_planes(config, entries.reshape(2, 1, -1), q, 1, False, out))
        whole = np.concatenate([-entries[..., ::-1], entries], axis=-1)
        index = (planes(q, 1)[0].reshape(8, 3, 2) << np.arange(3)[:, None]).sum(axis=1)
        chosen = np.stack([whole[:, t][:, index[t]] for t in range(8)])
        assert np.array_equal(chosen.sum(axis=0), out)
        while len(chosen) > 1:
            chosen = (chosen[::2] + chosen[1::2] + 1) >> 1
        bias.append(8 * chosen[0] - out)
    assert 5 < np.mean(bias) < 7
    checked(values, sums)


@pytest.mark.parametrize(
    ("values", "key", "nearest"),
    [
        ({"acc_width": 15}, "acc_width", 16),
        ({"mode": "quantised", "act": "int16", "acc_width": 15}, "acc_width", 16),
        ({"k": 7}, "k", 6),
        ({"act": "int17"}, "act", "int8"),
    ],
)
def test_refusals(values: dict[str, object], key: str, nearest: object) -> None:
    with pytest.raises(UserError) as caught:
        ENTRY.make_config(values)
    assert (caught.value.key, caught.value.nearest) == (key, nearest)


@pytest.mark.parametrize(
    ("work", "nearest"), [({"bits": 9}, 8), ({"sums": 0}, 1), ({"chunks": 0}, 1), ({"bits": 0}, 1)]
)
def test_work_that_there_is_not(work: dict[str, int], nearest: int) -> None:
    with pytest.raises(UserError) as caught:
        ENTRY.vectors(ENTRY.make_config(preset="tiny", values={"wgt_bits_max": 8}), **work)
    assert caught.value.nearest == nearest


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("assign one_0 = column[2] & ~row[6];", "assign one_0 = column[2];"),
        *(
            pytest.param(*each, marks=pytest.mark.slow)
            for each in (
                ("(minus_held ? 1'b1 :", "(minus_held ? 1'b0 :"),
                ("assign keep = ~(first_edge | twice_edge);", "assign keep = ~first_edge;"),
                ("assign twice_step = twice & valid;", "assign twice_step = twice;"),
            )
        ),
    ],
)
def test_a_fault_is_seen(old: str, new: str) -> None:
    """A carry for odd entries, half a sum that is rounded the wrong way, flags that linger."""
    values = {"k": 2, "tables": 1, "rows": 1, "cols": 1, "wgt_bits_max": 2, "act": "int3"}
    config = ENTRY.make_config(values)
    rtl, vectors = ENTRY.generate(config), ENTRY.vectors(config, seed=1, sums=40)
    assert rtl.text.count(old) >= 1
    broken = replace(rtl, text=rtl.text.replace(old, new))
    assert simulate(rtl, vectors, simulator="native").passed
    assert not simulate(broken, vectors, simulator="native").passed
