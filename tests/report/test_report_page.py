"""The HTML file: complete in itself, the same every time, and no text of a row is markup."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_rows import ANGRY, row, sweep

from hwgen.report.page import as_json, page
from hwgen.report.payload import kind, payload, provenance
from hwgen.report.rows import tidy

BLOCK = re.compile(r'<script type="application/json" id="data">(.*?)</script>', re.DOTALL)


def data_of(text: str) -> dict[str, Any]:
    """What the script of a page would read."""
    (block,) = BLOCK.findall(text)
    found: dict[str, Any] = json.loads(block)
    return found


def value(column: dict[str, Any], index: int) -> Any:
    """One cell, as the script decodes it."""
    if "values" in column:
        return column["values"][index]
    code = column["codes"][index]
    return None if code < 0 else column["words"][code]


def test_the_page_holds_every_cell() -> None:
    rows = tidy(sweep(200), "here")
    data = data_of(page(rows, title="All"))
    assert data["count"] == 200
    columns = {column["key"]: column for column in data["columns"]}
    assert set(columns) == set(rows.columns)
    for index, one in enumerate(rows.all):
        for key in ("design", "command", "status", "point"):
            assert value(columns[key], index) == one[key]
        for key in ("area_um2", "delay_ps", "gmacs", "levels", "rows", "target_ps"):
            assert value(columns[key], index) == one[key]


@given(st.text(st.sampled_from(list("<>/!-&\"\\'sScript\u2028\n")), max_size=30))
def test_json_in_a_script_element(text: str) -> None:
    block = as_json({"a": text, text: 1})
    assert "<" not in block and "\u2028" not in block
    assert json.loads(block) == {"a": text, text: 1}


def test_angry_texts_stay_texts() -> None:
    angry = row(
        command=ANGRY,
        host=ANGRY,
        **{ANGRY: ANGRY},
        breakdown=[{"module": ANGRY, "instances": 1, "cells": 2}],
        critical_path=[{"kind": ANGRY, "delay_ns": 1, "name": ANGRY}],
    )
    failed = row(status="failed", reason=ANGRY, area_um2=None)
    text = page(tidy([angry, failed], ANGRY), title=ANGRY)
    assert text.count("<script") == text.count("</script>") == 2
    assert "<img" not in text
    data = data_of(text)
    assert data["title"] == ANGRY
    commands = next(column for column in data["columns"] if column["key"] == "command")
    assert value(commands, 0) == ANGRY
    assert "<title>&lt;/script&gt;" in text


def test_nothing_comes_from_elsewhere_and_only_this_script_runs() -> None:
    text = page(tidy(sweep(20), "here"), title="All")
    without_data = BLOCK.sub("", text)
    assert not re.search(r"https?://|//[a-z]+\.|@import|url\(", without_data)
    assert not re.search(r"\bfetch\(|XMLHttpRequest|innerHTML|eval\(|\son\w+=", without_data)
    (script,) = re.findall(r"<script>(.*?)</script>", text, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    rest = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    policy = f"{rest}; script-src 'sha256-{digest}'"
    assert f'content="{policy}"' in text


def test_the_same_rows_make_the_same_page() -> None:
    assert page(tidy(sweep(50), "here"), title="a") == page(tidy(sweep(50), "here"), title="a")


def test_first_choices() -> None:
    rows = tidy(sweep(300), "here")
    chosen = payload(rows, title="a")["defaults"]
    assert chosen["setting"] == "typical_1v2 flat"
    assert (chosen["x"], chosen["y"], chosen["color"]) == ("gmacs", "area_um2", "pe")
    assert "acc_width" not in chosen["label"] and "wgt" in chosen["label"]
    single = tidy([row(), row("pe-carry-save", area_um2=1.0)], "here")
    chosen = payload(single, title="a", x="area_kge", y="cells")["defaults"]
    assert (chosen["x"], chosen["y"]) == ("area_kge", "cells")
    fpga = {"target": "ice40", "library": None, "delay_ps": None, "period_ps": None}
    fpga |= {"area_um2": None, "area_kge": None, "lut": 5, "target_ps": None}
    chosen = payload(tidy([row(**fpga)], "here"), title="a")["defaults"]
    assert (chosen["x"], chosen["y"]) == ("levels", "lut")


@pytest.mark.parametrize(
    "rows",
    [
        [row(status="failed", area_um2=None, delay_ps=None, cells=None, area_kge=None, ff=None)],
        [row()],
        [{"point": "a", "design": "d", "target": "generic", "status": "ok"}],
    ],
)
def test_small_sweeps_have_a_page_too(rows: list[dict[str, Any]]) -> None:
    assert data_of(page(tidy(rows, "here"), title="a"))["count"] == 1


def test_provenance() -> None:
    two = [row(), row(tools={"yosys": "0.71"}, finished="2026-11-02T00:00:00.000+00:00")]
    said = dict(provenance(two))
    assert said["tools (more than one: differences may come from them)"]
    assert said["library"] == f"typical_1v2, sha256 {'ab' * 32}"
    assert said["measured"].startswith("2026-11-01T10") and "2026-11-02" in said["measured"]
    assert (said["hwgen"], said["machines"], said["work"]) == ("0.1.0", "lab", "3 s of synthesis")


def test_families_of_the_page_hold_groups_of_rows() -> None:
    rows = tidy(sweep(1500), "here")
    found = {family["by"]: family for family in payload(rows, title="a")["families"]}
    assert {"pe", "design", "wgt", "rows"} <= set(found)
    for family in found.values():
        groups: dict[int, list[dict[str, Any]]] = {}
        for index, group in enumerate(family["groups"]):
            groups.setdefault(group, []).append(rows.all[index])
        del groups[-1]
        for members in groups.values():
            assert len({m["setting"] for m in members}) == 1
            assert len({m[family["by"]] for m in members}) == len(members) > 1
            assert all(m["status"] == "ok" for m in members)


@pytest.mark.parametrize(
    ("module", "expected"),
    [
        ("os_cell_int8_uint4_acc32_carry_save", "os_cell"),
        ("pe_carry_save_int8_int8_acc32", "pe"),
        ("queue_129_13", "queue"),
        ("os_array_4x4_int8_int8_acc32_carry_save_tile2", "os_array"),
        ("os_core_2x4_int4_int4_acc24_carry_save_os_tile2", "os_core"),
        ("ram_16x32_1r1w", "ram_1r1w"),
        ("os_cell_int8_multiplier", "os_cell_multiplier"),
        ("_12", "_12"),
    ],
)
def test_kinds_of_modules(module: str, expected: str) -> None:
    assert kind(module, row("pe-carry-save", dataflow="os")) == expected
