"""The engine of table look-up over floats: the exponent of a tile is that of its tile alone."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from float_lut_bench import ENGINE, coded, decoded, form_of, unit
from plane_engine_bench import held, rtl_of

from hwgen.catalog.stimulus.plane_engine import Layer, order_of, products
from hwgen.rtl import Rtl
from hwgen.sim import simulate
from hwgen.vectors import Vectors

VALUES = {
    **{"k": 2, "tables": 1, "rows": 2, "cols": 2, "wgt_bits_max": 2, "act": "fp16"},
    **{"guard": 10, "depth": 3, "queue": 2},
}


def work() -> list[Layer]:
    """Tiles of great and small exponents in turn; the greatest in the last chunk, in the first, or
    everywhere; M, N and K that leave rows, columns and lanes empty."""
    rng = np.random.default_rng(1)
    rows = [
        [[1000, -999, 3, 4, 5, 6], [0.5, 0.25, -0.125, 1, 1, 512]],
        [[2.0**-24, -(2.0**-15), 2.0**-14, 2.0**-20, 0, 0], [0] * 6],
        [[-1, 2, 1, 3, -700], [1.5, -1.5, 1.25, -1.25, 0]],
        [[2.0**-10, np.nan, 1], [1, -1, 0.5], [3, 4, np.inf]],
        [[2.0**-9, 2.0**-8, -(2.0**-7)], [8192, 8.5, -9], [1, 2, 3]],
        [[7]],
    ]
    found = []
    for number, act in enumerate(rows):
        codes, bits, unsigned = coded("fp16", act), 1 + number % 2, number % 3 == 0
        low, high = (0, (1 << bits) - 1) if unsigned else (-(1 << bits - 1), (1 << bits - 1) - 1)
        q = rng.integers(low, high, (codes.shape[1], 1 + number % 3), endpoint=True)
        found.append(Layer(codes, q, bits, unsigned))
    return found


def built() -> tuple[Rtl, Vectors]:
    config, rtl = rtl_of("matmul-lut", VALUES)
    return rtl, products(config, work())


def test_tiles_of_great_and_small_exponents() -> None:
    rtl, vectors = built()
    for stall in (0.0, 0.5):
        held(rtl, vectors, stall)


def test_results_are_those_of_float64() -> None:
    """Exponents are no further apart than the guard bits but for some: read as numbers, results
    are the exact products, or less than a unit of each activation off."""
    config = ENGINE.make_config(VALUES)
    form, start = form_of("fp16"), 0
    beats = products(config, work()).expected["out"]
    exact = 0
    for layer in work():
        order = order_of(config, layer)
        count = len(order.grid.place()["row"])
        part = {name: each[start : start + count] for name, each in beats.items()}
        start += count
        power = np.array([unit(form, e, 10) for e in part["exponent"].tolist()])
        c = order.assemble(part["data"] * 2.0 ** power[:, None])
        step = order.assemble(np.broadcast_to(2.0 ** power[:, None], part["data"].shape))
        nan = order.assemble(np.broadcast_to(part["nan"][:, None], part["data"].shape))
        x = decoded("fp16", layer.act)
        assert nan[:, 0].tolist() == (~np.isfinite(x)).any(axis=1).tolist()
        wanted = np.where(np.isfinite(x), x, 0) @ layer.wgt
        off = np.abs(c - wanted)[nan == 0]
        most = (step * np.abs(layer.wgt).sum(axis=0))[nan == 0]
        assert (off <= most).all()
        exact += int(np.count_nonzero(off == 0))
    assert start == len(beats["data"]) and exact > 12


@pytest.mark.slow
@pytest.mark.parametrize(
    ("old", "new"),
    [
        (".first(fresh)", ".first(1'b1)"),
        (".first(fresh)", ".first(1'b0)"),
        ("exponent_low = greatest[0] | ", "exponent_low = greatest[0]; //"),
        ("before <= {greatest[4:1], exponent_low};", "before <= exponent_kept;"),
    ],
)
def test_a_fault_is_seen(old: str, new: str) -> None:
    """The exponent of the last beat alone, of all tiles so far, one of subnormal numbers, and one
    that is not kept."""
    rtl, vectors = built()
    assert rtl.text.count(old) >= 1
    broken = replace(rtl, text=rtl.text.replace(old, new))
    assert not all(
        simulate(broken, vectors, simulator="native", stall=stall, seed=1).passed
        for stall in (0.0, 0.5)
    )
