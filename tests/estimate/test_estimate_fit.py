"""Fits, and whether the error that they tell is the error that they have."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from estimate_stores import configs, law, noisy, row, rows, same

from hwgen import catalog
from hwgen.errors import UserError
from hwgen.estimate import features, holdout, points
from hwgen.estimate.check import check
from hwgen.estimate.fit import FEWEST, fit
from hwgen.estimate.model import Model

PE = "pe-multiplier"


def fitted(found: list[dict[str, Any]]) -> Model:
    return fit(points.measured(found))


def errors(model: Model, design: str = PE) -> dict[str, holdout.Errors]:
    return {one.figure: one.errors[design] for one in model.groups[0].figures}


def test_a_known_law_is_recovered() -> None:
    model = fitted(rows(PE, 60))
    fresh = configs(PE, 40, seed=1)
    entry = catalog.get(PE)
    compared = 0
    for values in fresh:
        config = entry.make_config(values)
        for one in model.estimate(entry, config, extrapolate=True):
            assert one.value == pytest.approx(law(config)[one.figure], rel=0.03)
            compared += 1
    assert compared == 80
    for found in errors(model).values():
        assert found.points > 50 and found.mean < 0.01


def test_the_error_is_that_of_refits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave-one-out by the book: the model refitted without the row, through all of `fit`."""
    store = rows(PE, FEWEST + 5, noisy(0.2))
    monkeypatch.setattr(holdout, "FOLDS", len(store))
    told = errors(fitted(store))
    monkeypatch.setattr(holdout, "FOLDS", 2)  # the refits need no error of their own
    entry = catalog.get(PE)
    found: dict[str, list[float]] = {"area_um2": [], "delay_ps": []}
    for i, left_out in enumerate(store):
        model = fitted(store[:i] + store[i + 1 :])
        values = {p.name: left_out[p.name] for p in entry.params}
        for one in model.estimate(entry, entry.make_config(values), extrapolate=True):
            found[one.figure].append(abs(one.value / left_out[one.figure] - 1))
    for figure, each in found.items():
        assert told[figure].mean == pytest.approx(np.mean(each), rel=1e-6)
        assert told[figure].p90 == pytest.approx(np.quantile(each, 0.9), rel=1e-6)
        assert told[figure].worst == pytest.approx(max(each), rel=1e-6)


def test_the_error_holds_on_fresh_points() -> None:
    """Noise of ±20 % is 10 % on average, and neither less nor much more is told."""
    model = fitted(rows(PE, 120, noisy(0.2)))
    fresh = points.measured(rows(PE, 120, noisy(0.2), seed=1))
    for line in check(model, fresh):
        told = errors(model)[line["figure"]]
        assert line["points"] > 60 and line["known"] < 5
        assert line["error_mean"] == pytest.approx(100 * told.mean, rel=0.3)
        assert 0.09 < told.mean < 0.15


def test_copies_do_not_flatter() -> None:
    """Every config three times, under other seeds: an error seen by its copy would vanish."""
    store = rows(PE, 40, noisy(0.3))
    copies = [{**one, "seed": seed} for seed in (1, 2, 3) for one in same(store)]
    once, thrice = errors(fitted(store)), errors(fitted(copies))
    for figure, found in once.items():
        assert found.mean > 0.1
        assert thrice[figure].points == found.points == 40
        assert thrice[figure].mean == pytest.approx(found.mean, rel=1e-6)


def test_parameters_that_do_nothing_make_no_new_point() -> None:
    """Output-stationary engines have no sums on chip: `depth` must not leak a config."""
    base = {"dataflow": "os", "rows": 2, "cols": 2}
    store = [row("matmul", base | {"depth": depth}) for depth in (1, 7, 256)]
    store += [row("matmul", base | {"tile": tile}) for tile in (2, 8, 128)]
    ((found,),) = points.measured(store).ways.values()
    assert len(found.figures["area_um2"]) == 6
    streaming = [row("matmul", base | {"dataflow": "ws", "depth": depth}) for depth in (1, 7)]
    ((*two,),) = points.measured(streaming).ways.values()
    assert len(two) == 2


def test_ways_are_kept_apart() -> None:
    def slower(config: Any) -> dict[str, float]:
        return {name: 2 * value for name, value in law(config).items()}

    store = rows(PE, 30)
    for more in ({"target_ps": 1000.0}, {"library_sha256": "1" * 64}, {"booth": True}):
        store += rows(PE, 30, slower, **more)
    model = fitted(store)
    assert len(model.groups) == 4
    config = catalog.get(PE).make_config(configs(PE, 1)[0])
    values = [one.value for one in model.estimate(catalog.get(PE), config)]
    assert values[2:4] == values[4:6] == values[6:8]
    assert values[2:4] == pytest.approx([2 * value for value in values[:2]])


def test_delay_is_estimated_only_where_the_mapper_works_for_it() -> None:
    def figures(target_ps: float) -> set[str]:
        (group,) = fitted(rows(PE, 30, target_ps=target_ps)).groups
        return {one.figure for one in group.figures}

    assert figures(19999.0) - figures(20000.0) == {"delay_ps"}


def test_too_few_points_are_refused() -> None:
    with pytest.raises(UserError, match=f"at least {FEWEST} configs.*{FEWEST - 1} of {PE}"):
        fitted(rows(PE, FEWEST - 1))
    with pytest.raises(UserError, match="the most there are is none"):
        fitted([])
    copies = [{**rows(PE, 1)[0], "seed": seed} for seed in range(100)]
    with pytest.raises(UserError, match=f"1 of {PE}"):
        fitted(copies)


def test_rows_that_tell_nothing_are_counted() -> None:
    store = rows(PE, 30)
    store[0]["status"] = "failed"
    store[1]["design"] = "nothing"
    store[2]["act"] = "int99"
    found = points.measured(store)
    assert found.rows == 27 and sum(found.skipped.values()) == 3
    assert found.versions == {"yosys": ["0.70"], "hwgen": ["1.2.3"]}


def test_a_figure_that_is_0_somewhere_is_left_out() -> None:
    store = rows(PE, 30)
    for one in store:
        one["carry"] = 0 if one is store[3] else 5
    assert set(errors(fitted(store))) == {"area_um2", "delay_ps"}


def test_a_design_without_features_is_fitted_from_its_parameters(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(features, "FAMILIES", ())
    model = fitted(rows(PE, 80))
    assert model.groups[0].family == PE
    assert errors(model)["area_um2"].mean < 0.05


def test_fitting_is_deterministic() -> None:
    once, again = (errors(fitted(rows(PE, 30, noisy(0.1)))) for _ in range(2))
    assert once == again


def test_check_needs_something_in_common() -> None:
    model = fitted(rows(PE, 30))
    with pytest.raises(UserError, match="nothing in it"):
        check(model, points.measured(rows(PE, 3, target_ps=1.0)))
    with pytest.raises(UserError, match="nothing in it"):
        check(model, points.measured(rows(PE, 3)), "matmul")
    (area, _) = check(model, points.measured(rows(PE, 30)))
    assert (area["points"], area["known"], area["outside"]) == (30, 30, 0)
