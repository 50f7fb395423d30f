"""Pictures and what else is made of rows: complete, labelled, the same every time."""

from __future__ import annotations

import importlib.util
import re
from typing import Any

import pytest
from report_rows import row, sweep

from hwgen.errors import UserError
from hwgen.report import style
from hwgen.report.make import FORMATS, PICTURES, Wish, make
from hwgen.report.rows import tidy

pytest.importorskip("matplotlib", reason="pictures need the extra plot")
ROWS = tidy(sweep(150, mixed=False), "here")
STARTS = {"svg": b"<?xml", "png": b"\x89PNG", "pdf": b"%PDF"}


def test_all_formats() -> None:
    files = make(ROWS, Wish(FORMATS, "title")).files
    pictures = {f"{n}.{k}" for n in ("pareto", "clock", "blocks", "families") for k in PICTURES}
    assert set(files) == {"report.html", "pareto.md", "pareto.tex", *pictures}
    for name in pictures:
        assert files[name].startswith(STARTS[name.rpartition(".")[2]])
        assert len(files[name]) > 5000


@pytest.mark.parametrize("kind", PICTURES)
def test_pictures_are_the_same_every_time(kind: str) -> None:
    one, two = (make(tidy(sweep(40), "here"), Wish((kind,), "t")).files for _ in range(2))
    assert one == two


def test_axes_have_units_and_categories_a_legend() -> None:
    files = make(ROWS, Wish(("svg",), "title", x="delay_ps", y="area_um2", color="wgt")).files
    text = files["pareto.svg"].decode()
    said = re.findall(r"<text[^>]*>([^<]*)</text>", text)
    assert {"delay (ps)", "area (µm²)", "wgt", "int2", "int4", "int8", "int16"} <= set(said)
    assert "<dc:date>" not in text
    blocks = re.findall(r"<text[^>]*>([^<]*)</text>", files["blocks.svg"].decode())
    assert "queue" in blocks and "area (µm²), instances × figure of one" in blocks


def test_many_numbers_are_a_ramp() -> None:
    files = make(ROWS, Wish(("svg",), "title", color="cells")).files
    assert "cells" in files["pareto.svg"].decode()


def test_what_has_no_data_is_said() -> None:
    rows = tidy([row(), row(area_um2=4000.0, delay_ps=1000.0, acc_width=30)], "here")
    made = make(rows, Wish(("svg",), "title"))
    assert set(made.files) == {"pareto.svg", "families.svg"}
    assert [note.split(":")[0] for note in made.notes] == ["no picture clock", "no picture blocks"]


def test_a_family_without_a_value_has_a_legend() -> None:
    # A parameter that one of the designs does not have.
    rows = tidy([row(form=form, area_um2=area) for form, area in (("os", 4e3), (None, 5e3))], "")
    files = make(rows, Wish(("svg",), "title")).files
    assert "families.svg" in files


def test_one_setting_at_a_time() -> None:
    rows = tidy([row(), row(area_um2=1.0), row(hierarchy="hierarchical", area_um2=0.5)], "here")
    made = make(rows, Wish(("md",), "title"))
    assert "0.5" not in made.files["pareto.md"].decode()
    assert "only points measured on typical_1v2 flat" in made.notes[0]


def test_tables_of_the_front_and_of_all() -> None:
    front = make(ROWS, Wish(("md", "tex"), "t")).files
    whole = make(ROWS, Wish(("md",), "t", whole=True)).files["points.md"].decode()
    count = sum(r["setting"] == "typical_1v2 flat" for r in ROWS.ok)
    assert len(re.findall(r"^\| (?:array|matmul)", whole, re.MULTILINE)) == count
    lines = re.findall(r"^\| (?:array|matmul)", front["pareto.md"].decode(), re.MULTILINE)
    assert 0 < len(lines) < count
    assert front["pareto.md"].decode().count("    hwgen synth") == len(lines)
    assert front["pareto.tex"].decode().count("\n% hwgen synth") == len(lines)
    assert f"sha256 {'ab' * 32}" in front["pareto.tex"].decode()


def test_without_matplotlib(monkeypatch: pytest.MonkeyPatch) -> None:
    find = importlib.util.find_spec

    def missing(name: str, *more: Any) -> Any:
        return None if name == "matplotlib" else find(name, *more)

    monkeypatch.setattr(style.importlib.util, "find_spec", missing)
    with pytest.raises(UserError, match=r"hwgen\[plot\]"):
        make(ROWS, Wish(("html", "svg"), "title"))
    assert set(make(ROWS, Wish(("html", "md"), "t")).files) == {"report.html", "pareto.md"}


@pytest.mark.parametrize(
    ("wish", "key", "nearest"),
    [
        (Wish(("svg",), "t", x="delay"), "--x", "delay_ps"),
        (Wish(("html",), "t", y="design"), "--y", "dsp"),
        (Wish(("html",), "t", color="pee"), "--color", "pe"),
        (Wish(("md",), "t", x="cells", y="cells"), "--y", None),
    ],
)
def test_refused(wish: Wish, key: str, nearest: str | None) -> None:
    with pytest.raises(UserError) as caught:
        make(ROWS, wish)
    assert caught.value.key == key
    if key != "--y":
        assert caught.value.nearest == nearest


def test_text_of_svg_stays_text() -> None:
    made = make(tidy([row(), row(act="<&>$x_2$", area_um2=4.0)], "h"), Wish(("svg",), "t"))
    assert "<&>" not in made.files["pareto.svg"].decode()
