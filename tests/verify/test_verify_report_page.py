"""The page on a verification: what failed comes first, and nothing in it is markup."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from hwgen.verify.report import FAILED, OK, SKIPPED, Record, page
from hwgen.verify.report.record import together

EVIL = '</pre><script>alert("x")</script> & more'
RECORDS = [
    Record("campaign", "matmul", "seed 0", OK, {"configs": 40, "runs": 160}, "", "hwgen verify"),
    Record("campaign", "matmul", "case matmul-0-7", FAILED, {"kind": EVIL}, EVIL, "hwgen x --m 1"),
    Record("netlist", "matmul", "tiny, ice40", OK, {"values": 12}),
    Record("formal", "array-os", "tiny", SKIPPED, {}, "needs a package", "hwgen prove"),
    Record("coverage", "array-os", "tiny", OK, {"% code": 99.5}, "", "", "coverage-array-os.html"),
]


class Reader(HTMLParser):
    """What a browser makes of it: tags, links, and the text of cells by class."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.cells: list[tuple[str, str]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append(tag)
        if tag == "a":
            self.links.append(given["href"] or "")
        if tag == "td":
            self.cells.append((given.get("class") or "", ""))

    def handle_data(self, data: str) -> None:
        if self.cells:
            kind, text = self.cells[-1]
            self.cells[-1] = (kind, text + data)


def made(records: list[Record]) -> str:
    return page(records, title="Verification", facts={"seed": 3, "seconds": 1.25, "who": EVIL})


def test_the_page_stands_alone() -> None:
    text = made(RECORDS)
    assert text == made(RECORDS)
    read = Reader(text)
    assert "script" not in read.tags and "default-src 'none'" in text
    assert not re.search(r'(src|href)="https?:', text)
    assert set(read.links) == {
        *("#campaign", "#netlist", "#formal", "#coverage", "coverage-array-os.html"),
    }
    assert text.count("&lt;script&gt;") >= 3


def test_failures_come_first() -> None:
    text = made(RECORDS)
    assert "1 of 5 checks failed" in text
    assert text.index("What failed") < text.index("<h2>Campaign")
    assert text.count("hwgen x --m 1") == 2
    good = made([record for record in RECORDS if record.status != FAILED])
    assert "Nothing failed" in good and "What failed" not in good


def test_every_design_has_a_cell_for_every_part() -> None:
    read = Reader(made(RECORDS))
    kinds = [(kind, text.partition(" ")[0]) for kind, text in read.cells]
    # matmul: campaign failed, netlist ok; array-os: formal skipped, coverage ok.
    start = next(i for i, (_, text) in enumerate(kinds) if text.startswith("matmul"))
    assert [kind for kind, _ in kinds[start + 1 : start + 5]] == ["failed", "ok", "none", "none"]
    assert [kind for kind, _ in kinds[start + 6 : start + 10]] == ["none", "none", "skipped", "ok"]


def lines(records: list[Record]) -> list[tuple[str, str]]:
    """Class and first line of every cell."""
    return [(kind, text.partition("\n")[0]) for kind, text in Reader(made(records)).cells]


def test_the_overview_says_what_is_wrong() -> None:
    assert Record("mutation", "x", "", FAILED, {"killed": 53, "survived": 3}).short == "3 survived"
    assert Record("mutation", "x", "", OK, {"killed": 53, "survived": 0}).short == "53 killed"
    assert Record("formal", "x", "", OK, {"proved": 0, "bounded": 1}).short == "1 bounded"
    assert Record("formal", "x", "", OK, {"proved": 0}).short == "0 proved"
    assert Record("formal", "x", "", SKIPPED).short == ""
    many = [Record("netlist", "x", f"tiny, {n}", OK, {"values": n}) for n in range(3)]
    assert ("ok", "ok3 checks") in lines(many)
    some = [*many, Record("netlist", "x", "tiny, y", SKIPPED, {}, "no tool")]
    assert ("ok", "ok3 of 4 checks") in lines(some)
    bad = [*many, Record("netlist", "x", "tiny, y", FAILED, {"values": 9})]
    assert ("failed", "failed9 values") in lines(bad)


def test_points_of_a_column_stand_below_each_other() -> None:
    values = [99.0, 99.75, 100.0, 7, None]
    rows = [Record("coverage", "x", "tiny", OK, {"% code": value}) for value in values]
    found = [text for kind, text in lines(rows) if kind == "num"]
    assert found == ["99.00", "99.75", "100.00", "7", "–"]


def test_the_worst_counts() -> None:
    assert together(RECORDS[:2]) == FAILED and together(RECORDS[2:4]) == OK
    assert together([]) == "" and together(RECORDS[3:4]) == SKIPPED
    assert Record.load(RECORDS[1].data()) == RECORDS[1]
