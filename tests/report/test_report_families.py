"""Ratios of rows that differ in one column only."""

from __future__ import annotations

import math
import statistics
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_rows import row, sweep

from hwgen.errors import UserError
from hwgen.report.families import (
    candidates,
    check_baseline,
    default_by,
    families,
    ratio,
    ratios,
)
from hwgen.report.rows import tidy

SWEEP = sweep(400)
FIGURE = st.none() | st.floats(0.1, 1e6) | st.just(0.0)


def pes(**changes: Any) -> list[dict[str, Any]]:
    """Both PEs with equal parameters."""
    return [row(f"pe-{pe}", **changes) for pe in ("multiplier", "carry-save")]


@given(st.lists(st.tuples(FIGURE, FIGURE), min_size=1, max_size=12))
def test_ratios_of_random_pairs(pairs: list[tuple[float | None, float | None]]) -> None:
    found = []
    for index, (one, two) in enumerate(pairs):
        for pe, area in (("multiplier", one), ("carry-save", two)):
            found.append(row(f"pe-{pe}", seed=index, area_um2=area))
    rows = tidy(found, "here")
    groups = families(rows, rows.ok, "pe")
    assert len(groups.groups) == len(pairs) and groups.alone == 0
    expected = [two / one for one, two in pairs if one and two]
    said = ratios(groups, ["area_um2"], "multiplier")
    if not expected:
        assert said == []
        return
    (only,) = said
    assert only.value == "carry-save" and only.pairs == len(expected)
    assert only.geomean == pytest.approx(math.prod(expected) ** (1 / len(expected)))
    assert only.median == statistics.median(expected)
    assert (only.low, only.high) == (min(expected), max(expected))


@given(st.data())
def test_groups_of_random_sweeps_differ_in_one_column(data: st.DataObject) -> None:
    found = data.draw(st.lists(st.sampled_from(SWEEP), unique_by=id, min_size=2, max_size=60))
    rows = tidy(found, "here")
    by = data.draw(st.sampled_from(["pe", "wgt", "design", "rows", "target_ps"]))
    groups = families(rows, rows.ok, by)
    held = {"rows", "cols", "act", "wgt", "pe", "target_ps", "setting", "dataflow", "design"}
    held -= {by, *groups.along}
    for group in groups.groups:
        assert len(group) > 1
        for key in held:
            assert len({str(member.get(key)) for member in group.values()}) == 1
    inside = {id(member) for group in groups.groups for member in group.values()}
    assert len(inside) + groups.alone <= len(rows.ok)
    # Whoever is alone has no partner: no other row is equal in all that is held.
    for one in rows.ok:
        if id(one) not in inside:
            partners = [
                other
                for other in rows.ok
                if other is not one
                and all(other.get(k) == one.get(k) for k in (*held, "acc_width", "tile"))
                and other.get(by) != one.get(by)
            ]
            assert partners == []


def test_the_design_goes_along_with_its_pe_and_the_accumulator_with_the_operands() -> None:
    rows = tidy([*pes(), *pes(wgt="int4", acc_width=28)], "here")
    by_pe = families(rows, rows.ok, "pe")
    assert (len(by_pe.groups), by_pe.along) == (2, ("design",))
    by_wgt = families(rows, rows.ok, "wgt")
    assert (len(by_wgt.groups), by_wgt.along) == (2, ("acc_width",))
    assert default_by(rows, rows.ok) == "pe"


def test_other_designs_do_not_go_along() -> None:
    both = [row(d, pe=p, rows=2, cols=2) for d, p in (("array-os", "a"), ("array-ws", "b"))]
    rows = tidy(both, "here")
    assert families(rows, rows.ok, "pe").groups == families(rows, rows.ok, "design").groups == ()


def test_what_differs_in_more_is_not_compared() -> None:
    rows = tidy([row(), row("pe-carry-save", wgt="int4", acc_width=28)], "here")
    assert families(rows, rows.ok, "pe").groups == ()
    assert families(rows, rows.ok, "pe").alone == 2
    with pytest.raises(UserError, match="no two points differ"):
        default_by(rows, rows.ok)
    along = families(rows, rows.ok, "pe", ["wgt"])
    assert len(along.groups) == 1 and set(along.along) == {"wgt", "design", "acc_width"}


def test_flat_and_hierarchical_are_never_one_group() -> None:
    for changes in ({"hierarchy": "hierarchical"}, {"dsp_mode": "all"}, {"target": "ice40"}):
        library = {"library": None} if "target" in changes else {}
        rows = tidy([row(), row("pe-carry-save", **changes, **library)], "here")
        assert families(rows, rows.ok, "pe").groups == ()


def test_a_condition_may_be_the_family() -> None:
    rows = tidy([row(), row(booth=True, area_um2=2500.0)], "here")
    found = families(rows, rows.ok, "booth")
    (only,) = ratios(found, ["area_um2"], "no")
    assert (only.value, only.geomean) == ("yes", pytest.approx(0.5))
    targets = [row(), row(target="ice40", library=None, library_sha256=None, target_ps=1000.0)]
    found = families(tidy(targets, "here"), tidy(targets, "here").ok, "target")
    assert len(found.groups) == 1


def test_along_must_follow() -> None:
    rows = tidy([*pes(), *pes(wgt="int4", acc_width=28)], "here")
    with pytest.raises(UserError, match="not given by pe") as caught:
        families(rows, rows.ok, "pe", ["wgt"])
    assert caught.value.value == "wgt"


def test_a_parameter_that_one_design_lacks() -> None:
    both = [row("array-os", rows=2, cols=2, pe="a"), row("matmul", rows=2, cols=2, pe="a", queue=4)]
    rows = tidy(both, "here")
    found = families(rows, rows.ok, "design")
    assert (len(found.groups), found.along) == (1, ("queue",))


def test_baseline() -> None:
    rows = tidy(pes(), "here")
    found = families(rows, rows.ok, "pe")
    assert check_baseline(found, None) == "multiplier"
    with pytest.raises(UserError) as caught:
        check_baseline(found, "carry")
    assert (caught.value.key, caught.value.nearest) == ("--baseline", "carry-save")
    assert ratio(found.groups[0], "area_um2", "multiplier", "multiplier") == 1
    assert ratio(found.groups[0], "area_um2", "lut", "multiplier") is None


def test_candidates_vary_and_are_few() -> None:
    rows = tidy([*pes(), *(row(acc_width=n) for n in range(30, 50))], "here")
    assert candidates(rows, rows.ok) == ["pe", "design"]
