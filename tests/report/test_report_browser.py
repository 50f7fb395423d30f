"""The page in a real browser, from a file: click, filter, hover; and nothing on the console."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from presets import first, slow
from report_browser import CHROME, DRIVER, Page, start
from report_rows import ANGRY, row, sweep

from hwgen.report.families import families, ratios
from hwgen.report.page import page
from hwgen.report.pareto import front
from hwgen.report.rows import Rows, cell, tidy
from hwgen.report.where import select

pytest.importorskip("selenium", reason="needs selenium")
pytestmark = pytest.mark.skipif(
    CHROME is None or DRIVER is None, reason="needs chromium and chromedriver"
)
RIGHT, DOWN, ENTER, ESCAPE = "\ue014", "\ue015", "\ue007", "\ue00c"  # WebDriver's keys
SETTING = "typical_1v2 flat"
ROWS = tidy(sweep(5000), "here")


@pytest.fixture(scope="module")
def driver() -> Iterator[Any]:
    browser = start()
    yield browser
    browser.quit()


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "report.html"
    path.write_text(page(ROWS, title="Five thousand"), encoding="utf-8")
    return path


@pytest.fixture
def shown(driver: Any, file: Path) -> Iterator[Page]:
    """The page of 5000 rows, freshly loaded; whatever a test does, the console stays empty."""
    opened = Page(driver, file)
    yield opened
    assert opened.console() == []


def chosen(*conditions: str) -> list[dict[str, Any]]:
    return select(ROWS, [f"setting={SETTING}", *conditions])


def points(rows: Rows, x: str, y: str) -> list[dict[str, Any]]:
    return [r for r in rows.ok if r["setting"] == SETTING and r[x] is not None and r[y] is not None]


def write(path: Path, rows: list[dict[str, Any]], title: str = "a") -> Path:
    path.write_text(page(tidy(rows, "here"), title=title), encoding="utf-8")
    return path


def test_opens_with_one_setting_and_few_rows_in_the_document(shown: Page) -> None:
    assert shown.driver.title == shown.text("h1") == "Five thousand"
    assert shown.count() == sum(row["setting"] == SETTING for row in ROWS.all)
    assert 10 < len(shown.column("design", 1000)) < 60
    assert not shown.find("#mixed").is_displayed()
    shown.choose("setting", "")
    assert shown.count() == 5000 and shown.find("#mixed").is_displayed()


@pytest.mark.parametrize("key", first(["area_um2", "act", "rows", "design"], 2))
def test_a_heading_sorts_up_and_down(shown: Page, key: str) -> None:
    inside = [row for row in ROWS.all if row["setting"] == SETTING]
    values = [row[key] for row in inside if row.get(key) is not None]
    expected = sorted(values)
    if key == "act":  # numbers inside words count as numbers
        expected = sorted(values, key=lambda v: (v.rstrip("0123456789"), int(v.lstrip("uint"))))
    head = f'th[data-key="{key}"]'
    button = shown.find(f"{head} button")
    shown.js("arguments[0].scrollIntoView({block: 'center', inline: 'center'})", button)
    button.click()
    assert shown.column(key) == [cell(value) for value in expected[:12]]
    assert shown.find(head).get_attribute("aria-sort") == "ascending"
    button.click()
    assert shown.column(key) == [cell(value) for value in expected[::-1][:12]]
    # Rows without a value are last both ways round.
    shown.js("const g = document.getElementById('grid'); g.scrollTop = g.scrollHeight")
    if len(values) < len(inside):
        shown.until(lambda: shown.column(key, 1000)[-1] == "–")
    button.click()
    assert shown.find(head).get_attribute("aria-sort") == "none"


@pytest.mark.parametrize(
    ("typed", "conditions"),
    [
        slow(({"pe": "=carry-save"}, ["pe=carry-save"])),
        ({"pe": "CARRY"}, ["pe~carry"]),
        slow(({"area_um2": ">30000 <=90000.5"}, ["area_um2>30000", "area_um2<=90000.5"])),
        ({"rows": ">2 <=8", "cols": ">=4 <16"}, ["rows>2", "rows<=8", "cols>=4", "cols<16"]),
        ({"rows": "=2,16", "wgt": "!=int8,int4"}, ["rows=2,16", "wgt!=int8,int4"]),
        slow(({"rows": "8", "design": "array"}, ["rows=8", "design~array"])),
        ({"queue": "=-", "status": "=ok"}, ["queue=-"]),
    ],
)
def test_filters_leave_what_python_leaves(
    shown: Page, typed: dict[str, str], conditions: list[str]
) -> None:
    shown.filter("status", "=ok")
    before = shown.count()
    for key, text in typed.items():
        shown.filter(key, text)
    assert shown.count() == len(chosen(*conditions)) < before
    shown.until(lambda: f"{shown.count()} points" in shown.text("#scatterhelp"))
    shown.find("#clear").click()
    assert shown.count() > before  # the failed ones are there again
    assert shown.find('input[data-filter="pe"]').get_attribute("value") == ""


def test_a_filter_that_makes_no_sense_is_marked_and_ignored(shown: Page) -> None:
    before = shown.count()
    shown.filter("area_um2", ">much")
    assert shown.count() == before
    field = shown.find('input[data-filter="area_um2"]')
    assert field.get_attribute("aria-invalid") == "true"
    assert "not understood: >much" in shown.text("#active")
    shown.filter("area_um2", ">1e12")
    assert shown.count() == 0
    assert "no point fulfils these filters" in shown.text("#table")


def test_hovering_a_point_shows_its_command(driver: Any, tmp_path: Path) -> None:
    found = sweep(40, seed=3)
    rows = tidy(found, "here")
    shown = Page(driver, write(tmp_path / "few.html", found))
    some = points(rows, "gmacs", "area_um2")
    most = max(some, key=lambda row: row["gmacs"])
    # The point furthest to the right is at the place that its figures give on the axes.
    shown.js(
        "for (const id of ['xlog', 'ylog']) { const b = document.getElementById(id); "
        "b.checked = false; b.dispatchEvent(new Event('change')); }"
    )
    size = shown.find("#scatter").size
    ys = [row["area_um2"] for row in some]
    room = (max(ys) - min(ys)) * 0.05
    low = min(ys) - room
    if min(ys) - room < (max(ys) - min(ys)) * 0.25:
        low = 0
    part = (most["area_um2"] - low) / (max(ys) + room - low)
    top, bottom = 12, size["height"] - 48
    xs = [row["gmacs"] for row in some]
    xroom = (max(xs) - min(xs)) * 0.05
    left, right = 72, size["width"] - 14
    xlow = 0 if min(xs) - xroom < (max(xs) - min(xs)) * 0.25 else min(xs) - xroom
    x = left + (most["gmacs"] - xlow) / (max(xs) + xroom - xlow) * (right - left)
    y = bottom + part * (top - bottom)
    shown.hover("#scatter", x, y)
    assert shown.find("#tip").is_displayed()
    assert shown.find("#tip code").text == most["command"]
    tip = shown.find("#tip").text
    assert most["design"] in tip and cell(most["area_um2"]) in tip and cell(most["gmacs"]) in tip
    shown.hover("#scatter", left + 2, top + 2)
    assert not shown.find("#tip").is_displayed()
    shown.hover("#scatter", x, y, click=True)
    assert shown.find("#command").text == most["command"]
    pinned = shown.find("#table tr.pinned")
    assert int(pinned.get_attribute("data-row")) == rows.all.index(most)
    assert shown.console() == []


def test_the_keyboard_reaches_points_and_rows(shown: Page) -> None:
    canvas = shown.find("#scatter")
    canvas.send_keys(RIGHT)
    first = shown.find("#tip code").text
    some = points(ROWS, "gmacs", "area_um2")
    least = min(some, key=lambda row: (row["gmacs"], row["area_um2"]))
    assert first == least["command"]
    canvas.send_keys(ENTER)
    assert shown.text("#command") == first
    shown.find("#grid").send_keys(DOWN)
    assert shown.text("#command") != first
    canvas.send_keys(ESCAPE)
    assert "Click a point" in shown.text("#details")


def test_a_row_shows_and_copies_its_command(shown: Page) -> None:
    index = shown.first_row()
    shown.js("document.querySelector('#table tr.row').cells[2].click()")
    assert shown.text("#command") == ROWS.all[index]["command"]
    shown.js(
        "document.execCommand = () => { window.copied = "
        "document.querySelector('textarea').value; return true; }; "
        "navigator.clipboard.writeText = async (t) => { window.copied = t; }; "
        "document.querySelector('#table tr.row button').click()"
    )
    shown.until(lambda: shown.js("return window.copied"))
    assert shown.js("return window.copied") == ROWS.all[index]["command"]


@pytest.mark.parametrize(("x", "y"), [("delay_ps", "area_um2"), ("macs", "area_per_mac")])
def test_axes_change_and_the_front_with_them(shown: Page, x: str, y: str) -> None:
    before = shown.js("return document.getElementById('scatter').toDataURL()")
    shown.choose("x", x)
    shown.choose("y", y)
    assert shown.js("return document.getElementById('scatter').toDataURL()") != before
    some = points(ROWS, x, y)
    best = front(some, [(x, ROWS.columns[x].better), (y, ROWS.columns[y].better)])
    said = shown.text("#scatterhelp")
    assert said.startswith(f"{len(some)} points, ")
    assert f", {len(best)} on the front" in said


def test_a_legend_entry_filters(shown: Page) -> None:
    entry = next(
        b for b in shown.driver.find_elements("css selector", "#legend button") if b.text == "booth"
    )
    entry.click()
    assert shown.find('input[data-filter="pe"]').get_attribute("value") == "=booth"
    expected = [r for r in ROWS.all if r["setting"] == SETTING and r["pe"] == "booth"]
    assert shown.count() == len(expected)


def test_columns_can_be_chosen(shown: Page) -> None:
    shown.find(".choose summary").click()
    labels = shown.driver.find_elements("css selector", "#choose label")
    next(label for label in labels if label.text == "digest").click()
    assert shown.column("digest")[0] == "d" * 64
    next(label for label in labels if label.text == "design").click()
    heads = shown.js(
        "return [...document.querySelectorAll('th[data-key]')].map((t) => t.dataset.key)"
    )
    assert "digest" in heads and "design" not in heads


def test_download_holds_the_filtered_rows(shown: Page) -> None:
    shown.filter("pe", "=lut")
    shown.js(
        "URL.createObjectURL = (blob) => { blob.text().then((t) => { window.written = t; }); "
        "return 'blob:none'; }; HTMLAnchorElement.prototype.click = () => {}; "
        "URL.revokeObjectURL = () => {}; document.getElementById('csv').click()"
    )
    shown.until(lambda: shown.js("return window.written"))
    lines = list(csv.DictReader(io.StringIO(shown.js("return window.written"))))
    expected = [r for r in ROWS.all if r["setting"] == SETTING and r["pe"] == "lut"]
    assert [line["command"] for line in lines] == [r["command"] for r in expected]
    assert lines[0]["area_um2"] == cell(expected[0]["area_um2"])


def test_scrolling_brings_the_rows_below(shown: Page) -> None:
    first = shown.first_row()
    shown.js("document.getElementById('grid').scrollTop = 40000")
    shown.until(lambda: shown.first_row() != first)
    shown.js("const g = document.getElementById('grid'); g.scrollTop = g.scrollHeight")
    last = max(i for i, r in enumerate(ROWS.all) if r["setting"] == SETTING)
    code = "return [...document.querySelectorAll('#table tr.row')].pop().dataset.row"
    shown.until(lambda: int(shown.js(code)) == last)


def test_lower_sections(shown: Page) -> None:
    shown.until(lambda: "configurations" in shown.text("#clock"))
    assert shown.text("#s-failed").count("yosys: gave up") == len(ROWS.failed)
    shown.until(lambda: shown.text("#blocks"))
    assert "instances × figure of one" in shown.text("#blocks") and "queue" in shown.text("#blocks")
    shown.choose("by", "pe")
    shown.choose("base", "multiplier")
    found = families(ROWS, ROWS.ok, "pe")
    inside = [g for g in found.groups if next(iter(g.values()))["setting"] == SETTING]
    expected = {
        (r.value, r.figure): (f"{r.median:.3f}", str(r.pairs))
        for r in ratios(
            type(found)("pe", found.values, found.along, tuple(inside), 0),
            ["area_um2", "delay_ps", "gmacs"],
            "multiplier",
        )
    }
    cells = shown.js(
        "return [...document.querySelectorAll('#ratios tbody tr')]"
        ".map((tr) => [...tr.cells].map((td) => td.textContent))"
    )
    said = {(c[0], c[1]): (c[2], c[5]) for c in cells}
    assert len(expected) == 9
    for key, value in expected.items():
        assert said[key] == value


def test_sections_without_data_say_what_to_sweep(driver: Any, tmp_path: Path) -> None:
    shown = Page(driver, write(tmp_path / "one.html", [row()]))
    shown.until(lambda: "target_ps:" in shown.text("#clock"))
    assert "--breakdown" in shown.text("#blocks") and "Sweep an axis" in shown.text("#families")
    assert not shown.find("#s-failed").is_displayed()
    assert shown.console() == []


def test_failed_points_are_listed_and_not_drawn(driver: Any, tmp_path: Path) -> None:
    lost = {"status": "failed", "reason": "yosys: died", "area_um2": None, "delay_ps": None}
    lost |= {"cells": None, "area_kge": None, "period_ps": None, "ff": None, "levels": None}
    for rows in ([row(**lost)], [row(), row(wgt="int4", **lost)]):
        shown = Page(driver, write(tmp_path / "lost.html", rows))
        assert "yosys: died" in shown.text("#failed")
        # The parameters of a failed point are numbers, too.
        shown.choose("x", "acc_width")
        shown.choose("y", "macs")
        assert shown.text("#scatterhelp").startswith(f"{len(rows) - 1} points")
        assert shown.console() == []


def test_angry_texts_stay_texts(driver: Any, tmp_path: Path) -> None:
    angry = row(
        act=ANGRY,
        command=ANGRY,
        host=ANGRY,
        breakdown=[{"module": ANGRY, "instances": 1, "area_um2": 2.0}],
    )
    failed = row(status="failed", reason=ANGRY, act=ANGRY, wgt="b")
    other = row("pe-carry-save", act="b", area_um2=2.0)
    shown = Page(driver, write(tmp_path / "angry.html", [angry, failed, other], ANGRY))
    shown.js("document.querySelector('#table tr.row').click()")
    shown.until(lambda: shown.text("#blocks"))
    assert shown.text("#command") == ANGRY
    assert shown.driver.title == " ".join(ANGRY.split())
    assert shown.js("return document.images.length") == 0
    assert shown.js("return document.scripts.length") == 2
    assert shown.console() == []


def test_details_of_a_placed_point(driver: Any, tmp_path: Path) -> None:
    placed = row(
        target="ice40",
        place=True,
        device="ice40:hx8k",
        fmax_mhz=101.5,
        utilisation={"ICESTORM_LC": [310, 7680]},
        critical_path=[{"kind": "logic", "delay_ns": 1.25, "name": "acc[3]", "line": "pe.v:7"}],
    )
    shown = Page(driver, write(tmp_path / "placed.html", [placed]))
    shown.js("document.querySelector('#table tr.row').click()")
    said = shown.text("#details")
    assert "310 of 7680 on the device" in said and "1.25 ns logic acc[3] (pe.v:7)" in said
    assert "101.5" in said and shown.console() == []


def test_narrow_windows_and_the_dark(driver: Any, file: Path) -> None:
    try:
        for width, dark in ((800, "dark"), (1280, "light")):
            driver.set_window_size(width, 1000)
            media = [{"name": "prefers-color-scheme", "value": dark}]
            driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": media})
            shown = Page(driver, file)
            code = "return [document.documentElement.scrollWidth, innerWidth]"
            whole, seen = shown.js(code)
            assert whole <= seen
            color = shown.js("return getComputedStyle(document.body).backgroundColor")
            assert (
                json.loads(color.replace("rgb(", "[").replace(")", "]"))[0] < 64 or dark == "light"
            )
            assert shown.console() == []
    finally:
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})
        driver.set_window_size(1280, 1000)


def test_the_test_would_see_an_error(driver: Any, file: Path) -> None:
    shown = Page(driver, file)
    shown.js("setTimeout(() => { throw new Error('seen'); })")
    shown.until(lambda: any("seen" in line["message"] for line in shown.console()))
