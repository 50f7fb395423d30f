"""Table look-up of floats: directed cases of the alignment, against fractions; refusals."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from float_lut_bench import ENGINE, checked, coded, form_of, made
from lut_bench import ENTRY, held

from hwgen.catalog.stimulus.planes import Sum, float_sum, laid, weight_planes
from hwgen.design.planes.lut import LutAnchor, LutArray
from hwgen.errors import UserError
from hwgen.golden.aligned import Floats, aligned
from hwgen.sim import simulate

VALUES = {
    **{"k": 2, "tables": 2, "rows": 2, "cols": 2, "wgt_bits_max": 3},
    **{"act": "fp16", "guard": 1},
}
TINY = 2.0**-24
"""The least number of fp16."""


def test_directed() -> None:
    """Subnormal numbers, exponents that grow in the last chunk, equal ones, cancellation, and a
    sum of zeros: eight activations of two rows, two chunks."""
    rows = [
        [[TINY * n for n in (1, -2, 3, 1023, 0, -1, 512, 7)], [TINY * 1024, TINY, *[0] * 5, -TINY]],
        [[1.5, -1.25, 0.5, 3, -2, 1, 1, 1024], [1, TINY, -1, 0, 2, 2, 0.001, -60000]],
        [[1.001, -1.5, 1.75, 1, -1, -1.999, 1.25, 1.125], [-4, -5, -6, -7, 7, 6, 5, 4]],
        [[3, -3, 0.1, -0.1, 500, -500, 7, -7], [65504, -65504, 65504, -65504, 1, -1, 2, -2]],
        [[0] * 8, [-0.0] * 8],
    ]
    found = checked(VALUES, rows)
    exponents = [each.floats.exponent.tolist() for each in found if each.floats is not None]
    assert exponents == [[1, 1], [25, 30], [15, 17], [23, 30], [1, 1]]
    # Subnormal numbers lose nothing, one guard bit doubles them.
    units = aligned(form_of("fp16"), 1, coded("fp16", rows[0]), np.array([1, 1]))
    assert (units * TINY / 2).tolist() == rows[0]


def test_entries_of_zero_stay_zero_in_every_plane() -> None:
    """LUT Tensor Core adds the plane to the exponent of an fp16 entry, and 0 has none: its sum of
    0 becomes 2**(plane - 15).  Here activations cancel in one table, and the other one is empty,
    beside a row of numbers."""
    config = made(VALUES)
    codes = coded("fp16", [[5.5, -5.5, 0, -0.0], [1, 2, 3, 4]])
    sums = []
    for bits in range(1, 4):
        q = np.full((4, 2), -1)
        q[:2, 1] = 0
        sums.append(float_sum(config, codes, q, bits, True))
        assert not sums[-1].out[0].any() and sums[-1].out[1].all()
    vectors = laid(config, (LutArray, LutAnchor), sums, np.random.default_rng(1), "zeros")
    held(VALUES, vectors)


@pytest.mark.parametrize("form", ["os", pytest.param("anchor", marks=pytest.mark.slow)])
def test_what_is_no_number_marks_its_own_sum(form: str) -> None:
    """NaN and infinities in any place, of one row of two; the sums between are numbers."""
    one = [1.0, 2, -3, 4]
    rows = []
    for place, bad in enumerate((np.nan, np.inf, -np.inf, np.nan)):
        spoilt = [*one, *one]
        spoilt[2 * place] = bad
        good = [*one, *one]
        rows += [[spoilt, good], [good, good], [good, spoilt]]
    found = checked({**VALUES, "form": form}, rows, bits=2)
    marks = [each.floats.nan.tolist() for each in found if each.floats is not None]
    assert marks == [[True, False], [False, False], [False, True]] * 4


def test_marks_of_a_format_that_has_one_nan() -> None:
    """e4m3 has no infinity: its greatest exponent is one of numbers; e2m1 has no mark at all."""
    rows = [[[448, 1, np.nan, 2], [448, -448, 256, 0.001]], [[1] * 4, [416, 1, 1, np.nan]]]
    found = checked({**VALUES, "act": "e4m3"}, rows)
    assert [each.floats.nan.tolist() for each in found if each.floats is not None] == [
        [True, False],
        [False, True],
    ]
    ports = [port.name for port in ENTRY.generate(made({**VALUES, "act": "e2m1"})).ports]
    assert "exponent" in ports and "nan" not in ports


def test_a_shared_exponent_that_is_too_small() -> None:
    """Distances are modulo 32, and the sum is that of the numbers that this gives."""
    config = made(VALUES)
    codes = coded("fp16", [[1, -1.5, 2.0**15, 3], [0.5, 2, 6, -7]])
    for exponent in (1, 14, 15):
        shared = np.full(2, exponent)
        x = aligned(config.act_form, 1, codes, shared)
        q = np.array([[1, -2], [-1, 3], [2, 1], [0, -4]])
        marks = Floats(x @ q, shared, np.array([False, False]))
        each = weight_planes(config, codes.reshape(2, 1, 4), q, 3, True, x @ q)
        sums: list[Sum] = [each._replace(floats=marks)] * 2
        vectors = laid(config, (LutArray, LutAnchor), sums, np.random.default_rng(1), "small")
        held(VALUES, vectors)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("nan_held_0 & ~first_edge", "nan_held_0"),
        *(
            pytest.param(*each, marks=pytest.mark.slow)
            for each in (
                ("normal_0 = |act[14:10]", "normal_0 = 1'b1"),
                ("distance_0 = exponent -", "distance_0 = exponent ^"),
                ("special_1 = &act[30:26]", "special_1 = &act[30:25]"),
            )
        ),
    ],
)
def test_a_fault_is_seen(old: str, new: str) -> None:
    config = ENTRY.make_config({**VALUES, "rows": 1, "cols": 1, "tables": 1})
    rtl, vectors = ENTRY.generate(config), ENTRY.vectors(config, seed=1, sums=40)
    assert rtl.text.count(old) >= 1
    broken = replace(rtl, text=rtl.text.replace(old, new))
    assert simulate(rtl, vectors, simulator="native").passed
    assert not simulate(broken, vectors, simulator="native").passed


@pytest.mark.parametrize(
    ("values", "key", "nearest"),
    [
        ({"act": "fp16", "mode": "quantised"}, "mode", "exact"),
        ({"guard": 1}, "guard", 0),
        ({"act": "fp16", "guard": 17}, "guard", 16),
        ({"act": "fp32"}, "act", "int8"),
        ({"act": "posit8_0"}, "act", "int8"),
        ({"act": "ue4m3"}, "act", "e4m3"),
        ({"act": "e5m0"}, "act", "fp16"),
        ({"act": "int1"}, "act", "int8"),
        ({"act": "bf16", "guard": 2, "acc_width": 18}, "acc_width", 19),
    ],
)
def test_refusals(values: dict[str, Any], key: str, nearest: object) -> None:
    for entry in (ENTRY, ENGINE):
        with pytest.raises(UserError) as caught:
            entry.make_config(values)
        assert (caught.value.key, caught.value.nearest) == (key, nearest)


@pytest.mark.parametrize("values", [{}, {"group": 32}, {"zero": "on"}, {"scales": "plane"}])
def test_scales_of_floats_are_refused(values: dict[str, Any]) -> None:
    """Groups have exponents of their own, and scale units take integers."""
    with pytest.raises(UserError) as caught:
        ENGINE.make_config({"act": "fp16", "scale_bits": 8, **values})
    assert (caught.value.key, caught.value.nearest) == ("scale_bits", 0)
