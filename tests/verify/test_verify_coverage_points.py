"""Points: Verilator's file read, runs added up, the page that shows them."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser
from typing import Any

import numpy as np
import pytest

from hwgen.errors import ToolError
from hwgen.sim.native.coverage import CoverPoint, counters, parse
from hwgen.verify.coverage.cover import Coverage
from hwgen.verify.coverage.page import page, ranges, split_bit
from hwgen.verify.coverage.tally import Share, Tally


def entry(count: int, **pairs: str) -> str:
    """A line of the file."""
    return "C '" + "".join(f"\x01{k}\x02{v}" for k, v in pairs.items()) + f"' {count}"


def point(kind: str, line: int, what: str, count: int = 0, **more: str) -> str:
    page = f"v_{kind}/{more.pop('module', 'm')}"
    return entry(count, f="d.v", l=str(line), n="5", t=kind, page=page, o=what, **more)


def test_a_file_is_read() -> None:
    text = "\n".join(
        [
            "# SystemC::Coverage-3",
            point("toggle", 9, "act___05Fdata[3]:0->1", 7, h="top.m"),
            point("branch", 4, "if", 2, S="4-6,9", h="top.m"),
            point("line", 3, "block", 0, h="top.m"),
            "",
        ]
    )
    assert parse(text) == [
        CoverPoint("toggle", "m", 9, "act__data[3]:0->1", 7, 5),
        CoverPoint("branch", "m", 4, "if", 2, 5, (4, 5, 6, 9)),
        CoverPoint("line", "m", 3, "block", 0, 5),
    ]


def test_instances_of_a_module_are_one() -> None:
    text = "\n".join(
        [
            point("branch", 4, "if", 2, h="top.a"),
            point("branch", 4, "else", 0, h="top.a"),
            point("branch", 4, "if", 3, h="top.b"),
            point("branch", 4, "if", 1, h="top.c", module="other"),
        ]
    )
    assert [(p.module, p.what, p.count) for p in parse(text)] == [
        ("m", "if", 5),
        ("m", "else", 0),
        ("other", "if", 1),
    ]


def test_files_of_a_model_share_their_points() -> None:
    one = counters(point("line", 3, "block", 1) + "\n" + point("line", 8, "block", 0))
    two = counters(point("line", 3, "block", 0) + "\n" + point("line", 8, "block", 9))
    assert one[0] is two[0]
    assert (one[1].tolist(), two[1].tolist()) == ([1, 0], [0, 9])


@pytest.mark.parametrize(
    "text",
    [
        "nonsense",
        "C 'x' many",
        entry(1, t="line", l="3"),
        point("line", 3, "x", 1).replace("3", "y"),
    ],
)
def test_what_is_no_coverage_file_is_refused(text: str) -> None:
    with pytest.raises(ToolError, match="coverage file"):
        parse(text)


POINTS = (
    CoverPoint("line", "m", 3, "block", 0, 1, (3, 4)),
    CoverPoint("branch", "m", 4, "if", 0, 1, (4, 5)),
    CoverPoint("toggle", "m", 1, "clk:0->1", 0),
    CoverPoint("toggle", "m", 2, "sum[0]:0->1", 0),
    CoverPoint("toggle", "m", 2, "sum[1]:0->1", 0),
    CoverPoint("toggle", "m", 2, "sum[2]:0->1", 0),
)


def test_runs_add_up_and_only_what_is_new_is_gain() -> None:
    tally = Tally()
    counts = np.array([1, 0, 4, 1, 0, 0])
    assert tally.add(POINTS, counts, {"a": 1, "b": 0}) == pytest.approx(0.5)
    assert tally.add(POINTS, counts, {"a": 9, "b": 0}) == 0
    assert tally.add(POINTS, np.array([0, 2, 0, 0, 0, 0]), {"a": 0, "b": 3}) == pytest.approx(1 / 3)
    assert {name: str(share) for name, share in tally.shares.items()} == {
        "code": "2 of 2",
        "toggle": "2 of 4",
        "bins": "2 of 2",
    }
    assert [p.count for p in tally.points] == [2, 2, 8, 2, 0, 0]
    assert tally.bins == {"a": 10, "b": 3}


def test_points_left_out_count_nowhere_unless_reached() -> None:
    excluded = {("m", "sum[0]"): "always 0", ("m", "sum[1]"): "always 1", ("n", "sum[2]"): "other"}
    tally = Tally(excluded, {"clk": "clock"})
    tally.add(POINTS, np.array([1, 1, 5, 0, 3, 0]), {})
    # sum[1] toggled in spite of the claim: it counts, as does sum[2] of this module.
    assert tally.shares["toggle"] == Share(1, 2)
    assert {key[-1]: why for key, why in tally.excluded.items()} == {
        "clk:0->1": "clock",
        "sum[0]:0->1": "always 0",
    }


def test_a_tally_is_of_one_model() -> None:
    tally = Tally()
    tally.add(POINTS, np.zeros(6, np.int64), {})
    tally.add(tuple(list(POINTS)), np.ones(6, np.int64), {})  # equal points from elsewhere
    assert tally.shares["code"].hit == 2
    with pytest.raises(ValueError, match="one model"):
        tally.add(POINTS[:5], np.zeros(5, np.int64), {})


TEXT = "module m;\n  wire [2:0] sum;\n  always @* begin\n    if (a < b)\n      x = 1;\nendmodule\n"


def coverage(**more: Any) -> Coverage:
    counts = (3, 0, 6, 1, 0, 0)
    points = tuple(
        CoverPoint(p.kind, p.module, p.line, p.what, count, p.column, p.lines)
        for p, count in zip(POINTS, counts, strict=True)
    )
    known: dict[str, Any] = {
        "design": "<m> & co",
        "config": {"rows": 2},
        "digest": "0" * 64,
        "guide": "ucb1",
        "seed": 1,
        "text": TEXT,
        "points": points,
        "excluded": {points[5].key: "always 0"},
        "bins": {"act: least": 0, "act: greatest": 5},
        "shares": {"code": Share(1, 2), "toggle": Share(2, 3), "bins": Share(1, 2)},
        "runs": 2,
        "failed": 0,
        "seconds": 1.0,
        "curve": ((0.1, 0.2, 0.3), (0.5, 0.66, 0.5)),
    }
    return Coverage(**(known | more))


class Page(HTMLParser):
    """Elements that are opened and not closed, and the class of every id."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.classes: dict[str, str] = {}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        if "id" in known:
            self.classes[str(known["id"])] = known.get("class") or ""
        if tag not in ("meta", "link"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_marks_what_was_not_reached() -> None:
    text = page(coverage())
    parsed = Page(text)
    assert parsed.open == []
    assert (parsed.classes["L3"], parsed.classes["L4"], parsed.classes["L5"]) == (
        "",
        "some",
        "none",
    )
    assert "if never" in text
    assert "<m>" not in text and "&lt;m&gt; &amp; co" in text and "if (a &lt; b)" in text
    assert "<script" not in text and "http://" not in text and "src=" not in text
    assert '<td>m</td><td>sum</td><td>0 → 1</td><td class="num">1</td>' in text
    assert "always 0" in text and '<tr class="none"><td>act: least</td>' in text
    ElementTree.fromstring(text[text.index("<svg") : text.index("</svg>") + 6])


def test_the_page_of_failing_runs_says_so() -> None:
    found = coverage(failed=1, failures=("corners: <bad>",))
    assert not found.passed
    text = page(found)
    assert "did NOT pass" in text and "corners: &lt;bad&gt;" in text
    assert "did NOT pass" not in page(coverage())


def test_holes_and_data() -> None:
    found = coverage()
    assert [(p.line, p.what) for p in found.holes] == [(2, "sum[1]:0->1"), (4, "if")]
    assert found.empty == ["act: least"]
    assert found.data()["toggle"] == {"hit": 2, "total": 3, "part": 0.6667}


def test_bits_are_named_in_ranges() -> None:
    assert split_bit("words[3][12]") == ("words[3]", 12) and split_bit("valid") == ("valid", -1)
    assert ranges([5, 0, 1, 2, 7]) == "2:0, 5, 7" and ranges([-1]) == ""
