"""Conditions on columns."""

from __future__ import annotations

import pytest
from report_rows import row

from hwgen.errors import UserError
from hwgen.report.rows import tidy
from hwgen.report.where import parse, restricted, select

ROWS = tidy(
    [
        row(area_um2=100.0, wgt="int4"),
        row("pe-carry-save", area_um2=200.5),
        row("matmul", area_um2=None, rows=2, cols=4),
        row("matmul", status="failed", reason="broken", rows=4, cols=4, area_um2=None),
    ],
    "here",
)


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        *[("area_um2<200.5", [0]), ("area_um2<=200.5", [0, 1]), ("area_um2>100", [1])],
        *[("area_um2 >= 100.0", [0, 1]), ("area_um2=100", [0]), ("area_um2!=100", [1, 2])],
        *[("area_um2=-", [2]), ("area_um2!=-", [0, 1]), ("rows=2,16", [2]), ("rows=x", [])],
        *[("design=matmul,pe-multiplier", [0, 2]), ("design~PE-", [0, 1]), ("design=pe", [])],
        *[("place=no", [0, 1, 2]), ("setting=typical_1v2 flat", [0, 1, 2])],
    ],
)
def test_conditions(condition: str, expected: list[int]) -> None:
    test = parse(condition, ROWS)
    assert [i for i, r in enumerate(ROWS.ok) if test(r)] == expected


def test_several_conditions_hold_together() -> None:
    assert len(select(ROWS, ["area_um2>50", "design=pe-carry-save"])) == 1
    assert len(restricted(ROWS, ["design=matmul"]).all) == 2
    assert len(restricted(ROWS, ["design=matmul"]).failed) == 1


@pytest.mark.parametrize(
    ("condition", "nearest", "rule"),
    [
        ("aera_um2<3", "area_um2", "names a column"),
        ("area_um2", "target=generic", "is COLUMN=VALUE"),
        ("area_um2<much", None, "takes a number"),
        ("design<3", None, "holds no numbers"),
        ("design=fpu", None, "no point is left; design is matmul, pe-carry-save, pe-multiplier"),
    ],
)
def test_refused(condition: str, nearest: str | None, rule: str) -> None:
    with pytest.raises(UserError, match=rule) as caught:
        select(ROWS, [condition])
    assert (caught.value.key, caught.value.nearest) == ("--where", nearest)
