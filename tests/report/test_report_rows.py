"""Derived figures, settings, names of columns."""

from __future__ import annotations

import pytest
from report_rows import row

from hwgen.errors import UserError
from hwgen.report.columns import DERIVED, KNOWN
from hwgen.report.rows import cell, derive, join, tidy


def test_derived_figures() -> None:
    made = derive(row("array-os", rows=4, cols=2, area_um2=800.0, delay_ps=500.0, lut=40))
    assert made["macs"] == 8
    assert made["gmacs"] == pytest.approx(8 * 2.0)  # 2 GHz
    assert made["area_delay"] == pytest.approx(400.0)  # 800 um2 x 0.5 ns
    assert (made["area_per_mac"], made["lut_per_mac"]) == (100.0, 5.0)
    assert derive(row())["macs"] == 1
    assert derive(row(design="somebody-elses"))["macs"] is None
    # After place and route the clock counts, not what the mapper thought.
    assert derive(row(fmax_mhz=50.0, delay_ps=100.0))["gmacs"] == pytest.approx(0.05)
    nothing = derive(row(area_um2=None, delay_ps=None, area_kge=None))
    assert {key for key, value in nothing.items() if value is not None} == {"macs"}


def test_derived_figures_are_called_so() -> None:
    derived = [c for c in KNOWN.values() if c.kind == DERIVED]
    assert {c.key for c in derived} == set(derive(row()))
    assert all(c.what.startswith("derived: ") for c in derived)
    assert "before layout" in KNOWN["gmacs"].what


def test_depth_is_a_parameter_and_levels_a_figure() -> None:
    rows = tidy([row("matmul", depth=256, levels=31), row(levels=12)], "here")
    first, second = rows.all
    assert (first["depth"], first["levels"]) == (256, 31)
    assert ("depth" in second, second["levels"]) == (False, 12)
    assert rows.columns["depth"].kind == "parameter"
    assert rows.columns["levels"].kind == "figure"


@pytest.mark.parametrize(
    ("changes", "setting"),
    [
        ({}, "typical_1v2 flat"),
        ({"hierarchy": "hierarchical"}, "typical_1v2 hierarchical"),
        ({"booth": True}, "typical_1v2 flat Booth"),
        ({"target": "ice40", "library": None}, "ice40 flat"),
        ({"target": "ice40:hx8k", "library": None, "place": True}, "ice40:hx8k flat placed"),
        ({"target": "ecp5", "library": None, "dsp_mode": "all"}, "ecp5 flat DSP"),
        ({"library": None, "target": "liberty:/a/fast.lib.gz"}, "fast flat"),
    ],
)
def test_settings_keep_apart_what_is_not_comparable(changes: dict, setting: str) -> None:
    assert tidy([row(**changes)], "here").all[0]["setting"] == setting


def test_two_libraries_of_one_name() -> None:
    one, other = tidy([row()], "a"), tidy([row(library_sha256="cd" * 32)], "b")
    both = join([one, other], ["a", "b"])
    assert both.settings() == ["typical_1v2 (abababab) flat", "typical_1v2 (cdcdcdcd) flat"]
    assert [r["store"] for r in both.all] == ["a", "b"]


def test_columns_without_values_are_not_there() -> None:
    rows = tidy([row(), row("matmul", rows=2, cols=2)], "here")
    assert "lut" not in rows.columns and "breakdown" not in rows.columns
    assert next(iter(rows.columns)) == "design"
    assert "period_ps" not in rows.columns  # says the same as delay_ps
    assert "period_ps" in tidy([row(period_ps=950.0)], "here").columns


def test_an_unknown_column_names_the_nearest() -> None:
    rows = tidy([row()], "here")
    with pytest.raises(UserError) as caught:
        rows.column("area_um", "--x", measured=True)
    assert (caught.value.key, caught.value.nearest) == ("--x", "area_um2")
    with pytest.raises(UserError, match="names a figure"):
        rows.column("design", "--x", measured=True)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        *[(None, ""), (True, "yes"), (3, "3"), (1 / 3, "0.333333"), ("a", "a")],
        *[(2786561.25, "2786560"), (1e-9, "1e-09"), (float("nan"), "nan")],
        *[({"yosys": "0.70", "n": 1.0}, "yosys=0.70 n=1"), ([1, None], "1, ")],
    ],
)
def test_cells(value: object, text: str) -> None:
    assert cell(value) == text
