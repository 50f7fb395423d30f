"""Markdown and LaTeX: whatever a cell holds, the table keeps its shape."""

from __future__ import annotations

import re
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from report_rows import ANGRY, row

from hwgen.report.columns import column
from hwgen.report.tables import escape_latex, latex, markdown

KEYS = ("design", "act", "area_um2", "rows")
TEXT = st.text(st.sampled_from(list("a|\\`*_{}[]<>#&!~$%^²µ×·é \n\r\t\u2028")), max_size=12)


def rows_of(texts: list[tuple[str, str]]) -> list[dict[str, Any]]:
    return [row(design=a, act=b, area_um2=1.5, command=f"do {a}") for a, b in texts]


@given(st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=5))
def test_markdown_keeps_its_columns_and_texts(texts: list[tuple[str, str]]) -> None:
    lines = markdown(rows_of(texts), [column(key) for key in KEYS]).split("\n")
    body = lines[2 : 2 + len(texts)]
    for line, (design, _) in zip(body, texts, strict=True):
        cells = re.split(r"(?<!\\)(?:\\\\)*\|", line)
        assert len(cells) == len(KEYS) + 2 and cells[0] == cells[-1] == ""
        said = re.sub(r"\\(.)", r"\1", cells[1]).strip()
        assert said == (" ".join(design.split()) or "–")
    assert lines[1] == "| --- | --- | ---: | --- |"
    assert sum(line.startswith("    do") for line in lines) == len(texts)


def test_markdown_of_markup() -> None:
    text = markdown(rows_of([(ANGRY, "a")]), [column("design")])
    assert not re.search(r"(?<!\\)<", text.split("Commands")[0])


@given(st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=5))
def test_latex_keeps_its_columns(texts: list[tuple[str, str]]) -> None:
    lines = latex(rows_of(texts), [column(key) for key in KEYS], ["a note\n\\end"]).splitlines()
    shown = [line for line in lines if not line.startswith("%")]
    assert shown[0] == "\\begin{tabular}{llrl}" and shown[-1] == "\\end{tabular}"
    body = shown[shown.index("\\midrule") + 1 : shown.index("\\bottomrule")]
    assert len(body) == len(texts)
    for line in body:
        assert line.endswith(" \\\\")
        assert len(re.findall(r"(?<!\\)&", line)) == len(KEYS) - 1
        inner = line.removesuffix(" \\\\")
        assert not re.search(r"(?<!\\)[%#]", inner)


def test_latex_signs() -> None:
    assert escape_latex("a_b & 50% {x} #1 $2") == r"a\_b \& 50\% \{x\} \#1 \$2"
    assert escape_latex("\\input~^<>|") == (
        r"\textbackslash{}input\textasciitilde{}\textasciicircum{}"
        r"\textless{}\textgreater{}\textbar{}"
    )
    assert escape_latex("area (µm²)") == r"area ($\mu$m$^2$)"


def test_empty_cells_and_headings() -> None:
    text = latex([row(area_um2=None)], [column("area_um2"), column("lut")])
    assert "area ($\\mu$m$^2$) & LUTs \\\\" in text and "-- & -- \\\\" in text
