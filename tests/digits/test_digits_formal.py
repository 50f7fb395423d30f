"""Digit PEs against their function, for all inputs."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from hwgen import catalog
from hwgen.formal import prove_function

SMALL = {"act": "int2", "wgt": "int2", "acc_width": 4}


def proof(name: str, values: dict[str, Any], old: str = "", new: str = "") -> tuple[str, Any]:
    entry = catalog.get(name)
    config = entry.make_config(values)
    rtl = entry.generate(config)
    if old:
        assert old in rtl.text
        rtl = dataclasses.replace(rtl, text=rtl.text.replace(old, new, 1))
    tables = entry.operand_tables(config)
    assert tables == {"digit": [1, 2, -1, -2]}
    (row,) = prove_function(rtl, tables=tables, timeout_s=60).rows
    return row.status, row.trace


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("pe-sparse-digit", SMALL),
        ("pe-sparse-digit", {**SMALL, "wgt": "uint2"}),
        ("pe-sparse-digit", {**SMALL, "acc_width": 6}),
        ("pe-sparse-digit-wide", {**SMALL, "lanes": 2}),
    ],
)
def test_proved(name: str, values: dict[str, Any]) -> None:
    assert proof(name, values)[0] == "proved"


@pytest.mark.slow
@pytest.mark.parametrize("wgt", ["uint3", "int4"])
def test_proved_for_more_widths(wgt: str) -> None:
    assert proof("pe-sparse-digit", {"act": "int3", "wgt": wgt, "acc_width": 9})[0] == "proved"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("clear ? 7'd0 : acc_state", "acc_state"),
        ("digit_operand <= digit", "digit_operand <= {digit[1], 1'b0}"),
    ],
)
def test_refuted(old: str, new: str) -> None:
    status, trace = proof("pe-sparse-digit", SMALL, old, new)
    assert status == "refuted"
    assert trace.signals["(defined)"][-1] == 1
