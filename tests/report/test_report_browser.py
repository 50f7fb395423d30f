"""The page in a real browser, from a file: click, filter, hover; and nothing on the console."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from report_rows import ANGRY, row, sweep

from hwgen.report.page import page
from hwgen.report.pareto import front
from hwgen.report.rows import Rows, cell, tidy
from hwgen.report.where import select

webdriver = pytest.importorskip("selenium.webdriver", reason="needs selenium")
CHROME = next(
    (p for n in ("chromium", "chromium-browser", "google-chrome") if (p := shutil.which(n))), None
)
DRIVER = shutil.which("chromedriver")
pytestmark = pytest.mark.skipif(
    CHROME is None or DRIVER is None, reason="needs chromium and chromedriver"
)
SETTING = "typical_1v2 flat"
ROWS = tidy(sweep(5000), "here")
WAIT = 15.0


class Page:
    """One page in the browser."""

    def __init__(self, driver: Any, path: Path) -> None:
        self.driver = driver
        driver.get_log("browser")
        driver.get(path.as_uri())
        self.until(lambda: self.js("return performance.getEntriesByName('hwgen:ready').length"))

    def js(self, code: str, *values: Any) -> Any:
        return self.driver.execute_script(code, *values)

    def until(self, done: Callable[[], Any]) -> None:
        """Waits for the page, which draws its lower sections when nobody types."""
        end = time.monotonic() + WAIT
        while not done():
            assert time.monotonic() < end, "the page did not get there"
            time.sleep(0.02)

    def find(self, selector: str) -> Any:
        return self.driver.find_element("css selector", selector)

    def text(self, selector: str) -> str:
        found: str = self.js("return document.querySelector(arguments[0]).textContent", selector)
        return found

    def count(self) -> int:
        return int(self.text("#count").split()[0])

    def filter(self, key: str, text: str) -> None:
        """Types into the field under a heading."""
        field = self.find(f'input[data-filter="{key}"]')
        self.js("arguments[0].scrollIntoView({block: 'center', inline: 'center'})", field)
        field.clear()
        field.send_keys(text)

    def choose(self, name: str, value: str) -> None:
        code = "const s = document.getElementById(arguments[0]); s.value = arguments[1];"
        self.js(code + "s.dispatchEvent(new Event('change'))", name, value)

    def column(self, key: str, most: int = 12) -> list[str]:
        """The first cells of a column of the table."""
        code = """
            const head = [...document.querySelectorAll('#table thead tr:first-child th')];
            const at = head.findIndex((th) => th.dataset.key === arguments[0]);
            const rows = [...document.querySelectorAll('#table tr.row')];
            return rows.map((tr) => tr.cells[at].textContent)
        """
        found: list[str] = self.js(code, key)[:most]
        return found

    def first_row(self) -> int:
        return int(self.js("return document.querySelector('#table tr.row').dataset.row"))

    def hover(self, canvas: str, x: float, y: float, click: bool = False) -> None:
        """The pointer at a place inside an element, from its upper left corner."""
        from selenium.webdriver.common.action_chains import ActionChains

        element = self.find(canvas)
        self.js("arguments[0].scrollIntoView({block: 'center'})", element)
        size = element.size
        chain = ActionChains(self.driver, duration=0)
        chain.move_to_element_with_offset(element, x - size["width"] / 2, y - size["height"] / 2)
        (chain.click() if click else chain).perform()

    def console(self) -> list[Any]:
        found: list[Any] = self.driver.get_log("browser")
        return found


@pytest.fixture(scope="module")
def driver() -> Iterator[Any]:
    """Headless Chromium with its own driver: selenium must not look for one."""
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = CHROME
    for flag in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage"):
        options.add_argument(flag)
    options.add_argument("--window-size=1280,1000")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    browser = webdriver.Chrome(options=options, service=Service(DRIVER))
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


@pytest.mark.parametrize("key", ["area_um2", "rows", "design", "act"])
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
        ({"pe": "=carry-save"}, ["pe=carry-save"]),
        ({"pe": "CARRY"}, ["pe~carry"]),
        ({"area_um2": ">30000 <=90000.5"}, ["area_um2>30000", "area_um2<=90000.5"]),
        ({"rows": "=2,16", "wgt": "!=int8,int4"}, ["rows=2,16", "wgt!=int8,int4"]),
        ({"rows": "8", "design": "array"}, ["rows=8", "design~array"]),
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
    from selenium.webdriver.common.keys import Keys

    canvas = shown.find("#scatter")
    canvas.send_keys(Keys.ARROW_RIGHT)
    first = shown.find("#tip code").text
    some = points(ROWS, "gmacs", "area_um2")
    least = min(some, key=lambda row: (row["gmacs"], row["area_um2"]))
    assert first == least["command"]
    canvas.send_keys(Keys.ENTER)
    assert shown.text("#command") == first
    shown.find("#grid").send_keys(Keys.ARROW_DOWN)
    assert shown.text("#command") != first
    canvas.send_keys(Keys.ESCAPE)
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
        "URL.createObjectURL = (blob) => { blob.text().then((t) => { window.csv = t; }); "
        "return 'blob:none'; }; HTMLAnchorElement.prototype.click = () => {}; "
        "URL.revokeObjectURL = () => {}; document.getElementById('csv').click()"
    )
    shown.until(lambda: shown.js("return window.csv"))
    import csv
    import io

    lines = list(csv.DictReader(io.StringIO(shown.js("return window.csv"))))
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
    from hwgen.report.families import families, ratios

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
