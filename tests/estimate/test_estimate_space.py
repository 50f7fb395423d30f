"""Inside the fitted space every config has figures; outside none without being asked for."""

from __future__ import annotations

import math
from typing import Any

import pytest
from estimate_stores import configs, law, row, rows
from hypothesis import given
from hypothesis import strategies as st

from hwgen import catalog
from hwgen.errors import UserError
from hwgen.estimate import points
from hwgen.estimate.features import FAMILIES
from hwgen.estimate.fit import fit
from hwgen.estimate.model import Model

DESIGNS = list(FAMILIES[0].designs)
INSIDE = {
    "act": "int4",
    "wgt": "uint3",
    "acc_width": 10,
    "rows": 2,
    "cols": 2,
    "tile": 2,
    "queue": 3,
    "depth": 2,
}


@pytest.fixture(scope="module")
def model() -> Model:
    """All designs, widths 2 to 8 and sides 1 to 4, under the law of the PE."""
    return fit(points.measured([one for name in DESIGNS for one in rows(name, 60)]))


def inside(design: str) -> dict[str, Any]:
    known = [param.name for param in catalog.get(design).params]
    return {key: value for key, value in INSIDE.items() if key in known}


def test_the_middle_is_inside(model: Model) -> None:
    for name in DESIGNS:
        design = catalog.get(name)
        found = model.estimate(design, design.make_config(inside(name)))
        assert [one.figure for one in found] == ["area_um2", "delay_ps"]
        assert all(one.errors is not None and not one.outside for one in found)


@pytest.mark.parametrize(
    ("design", "key", "value", "nearest"),
    [
        ("pe-multiplier", "act", "int9", "int8"),
        ("pe-multiplier", "act", "uint1", "uint2"),
        ("pe-carry-save", "wgt", "uint16", "uint8"),
        ("pe-carry-save", "acc_width", 30, 19),
        ("array-os", "rows", 5, 4),
        ("array-ws", "cols", 128, 4),
        ("matmul", "queue", 5, 4),
        ("matmul", "cols", 9, 4),
    ],
)
def test_each_parameter_has_its_range(
    model: Model, design: str, key: str, value: Any, nearest: Any
) -> None:
    entry = catalog.get(design)
    wide = {"acc_width": 22} if key in ("act", "wgt") else {}
    config = entry.make_config(inside(design) | wide | {key: value})
    with pytest.raises(UserError) as caught:
        model.estimate(entry, config)
    error = caught.value
    assert (error.key, error.value, error.nearest) == (key, value, nearest)
    assert "fitted for" in error.rule and "--extrapolate" in error.rule
    found = model.estimate(entry, config, extrapolate=True)
    assert all(one.errors is None and key in one.outside[0] for one in found)
    assert all(one.value > 0 for one in found)


def test_depth_counts_where_there_are_sums_on_chip(model: Model) -> None:
    entry = catalog.get("matmul")
    for depth in (1, 4096):
        config = entry.make_config(inside("matmul") | {"dataflow": "os", "depth": depth})
        assert model.estimate(entry, config)
    config = entry.make_config(inside("matmul") | {"dataflow": "ws", "depth": 4096})
    with pytest.raises(UserError, match="depth: fitted for 1 to 4"):
        model.estimate(entry, config)


def test_words_that_no_point_had() -> None:
    entry = catalog.get("pe-multiplier")
    values = [v | {"act": "int4", "form": "os"} for v in configs(entry.name, 60)]
    found = fit(points.measured([row(entry.name, v) for v in values if v["acc_width"] >= 12]))
    narrow = {"act": "int4", "wgt": "int4", "acc_width": 12}
    with pytest.raises(UserError) as caught:
        found.estimate(entry, entry.make_config(narrow | {"wgt": "int4", "form": "ws"}))
    assert (caught.value.key, caught.value.value, caught.value.nearest) == ("form", "ws", "os")
    with pytest.raises(UserError, match="act: fitted for int"):
        found.estimate(entry, entry.make_config(narrow | {"act": "uint4", "form": "os"}))


def test_a_corner_that_no_point_reaches() -> None:
    """Every value was seen, but never rows and cols large together."""
    entry = catalog.get("array-os")
    sides = [(r, c) for r in range(1, 9) for c in range(1, 9) if r * c <= 8]
    store = [
        row("array-os", {"rows": r, "cols": c, "act": "int4", "wgt": "int4", "acc_width": acc})
        for r, c in sides
        for acc in (8, 12)
    ]
    model = fit(points.measured(store))
    narrow = {"act": "int4", "wgt": "int4", "acc_width": 10}
    assert model.estimate(entry, entry.make_config(narrow | {"rows": 3, "cols": 2}))
    corner = entry.make_config(narrow | {"rows": 8, "cols": 8})
    with pytest.raises(
        UserError, match=r"config: the config has .* no fitted point more"
    ) as caught:
        model.estimate(entry, corner)
    assert str(caught.value.nearest).startswith("hwgen estimate array-os --rows")


def test_a_gap_between_the_points() -> None:
    """Values at both ends only: the middle is inside every range, and far from all points."""
    entry = catalog.get("pe-multiplier")
    store = [
        row(entry.name, {"act": f"int{a}", "wgt": f"int{w}", "acc_width": a + w + g})
        for ends in ((2, 3), (15, 16))
        for a in ends
        for w in ends
        for g in (0, 1, 2)
    ]
    model = fit(points.measured(store))
    with pytest.raises(UserError, match="away from every fitted point"):
        model.estimate(entry, entry.make_config({"act": "int7", "wgt": "int7", "acc_width": 15}))


def test_a_design_that_was_not_fitted(model: Model) -> None:
    only = fit(points.measured(rows("pe-multiplier", 30)))
    entry = catalog.get("matmul")
    with pytest.raises(UserError, match="fitted to pe-multiplier"):
        only.estimate(entry, entry.make_config())


@given(st.sampled_from(DESIGNS), st.integers(0, 10_000))
def test_random_configs_never_crash(model: Model, name: str, seed: int) -> None:
    entry = catalog.get(name)
    (values,) = configs(name, 1, seed=seed)
    for one in model.estimate(entry, entry.make_config(values), extrapolate=True):
        assert math.isfinite(one.value) and one.value > 0
        if not one.outside:
            assert one.value == pytest.approx(law(entry.make_config(values))[one.figure], rel=0.3)


@given(st.sampled_from(DESIGNS), st.integers(0, 10_000))
def test_far_configs_never_crash(model: Model, name: str, seed: int) -> None:
    entry = catalog.get(name)
    (values,) = configs(name, 1, seed=seed, most=16)
    values |= {key: 100 for key in ("rows", "cols", "depth") if key in values}
    for one in model.estimate(entry, entry.make_config(values), extrapolate=True):
        assert math.isfinite(one.value) and one.value > 0
