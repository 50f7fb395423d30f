"""`benchmarks/boards.py`: its designs and boards, a line of its table, and its page."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from hwgen import catalog
from hwgen.board import names

BENCHMARKS = Path(__file__).parent.parent.parent / "benchmarks"


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    """The modules of the benchmark by name."""
    monkeypatch.syspath_prepend(str(BENCHMARKS))

    def found(name: str) -> ModuleType:
        __import__(name)
        return sys.modules[name]

    return found


def test_every_line_is_a_design_on_boards(module: Callable[[str], ModuleType]) -> None:
    lines = module("boards").load(BENCHMARKS / "boards.yaml")
    assert {board for line in lines for board in line.boards} == set(names())
    for line in lines:
        entry = catalog.get(line.design)
        for rows, cols in line.boards.values():
            values = entry.make_config({**line.set, "rows": rows, "cols": cols}).data()
            lanes = values.get("lanes") or values.get("k", 1) * values.get("tables", 1)
            assert line.lanes == lanes
            assert line.cycles == values.get("wgt_bits_max", 1)


def test_a_line_of_the_table(module: Callable[[str], ModuleType]) -> None:
    boards = module("boards")
    line = boards.Line("x", "matmul-lut", {"icebreaker": [2, 3]}, False, lanes=16, cycles=2)
    use = [
        {"resource": "LC", "used": 1200, "percent": 22.7},
        {"resource": "BRAM", "used": 4, "percent": 13.3},
    ]
    report = {
        "utilisation": use,
        "clock_mhz": 18.0,
        "fmax_mhz": 20.0,
        "met": True,
        "seconds": 1.0,
        "digest": "0" * 64,
    }
    row = boards.row_of(line, "icebreaker", report)
    # 2 x 3 elements of 16 products in 2 cycles, 18 million times a second, on 1200 cells.
    assert (row["macs_per_cycle"], row["m_mac_per_s"]) == ("48", 864.0)
    assert row["k_mac_per_s_per_lut"] == 720.0
    late = boards.row_of(line, "icebreaker", {**report, "met": False})
    assert late["met"] == "no" and late["m_mac_per_s"] is None


def test_the_page_is_what_was_built(module: Callable[[str], ModuleType]) -> None:
    page = module("boards_page")
    text = page.PAGE.read_text(encoding="utf-8")
    assert module("page").renewed(text, page.blocks()) == text
