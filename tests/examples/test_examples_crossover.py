"""`benchmarks/crossover.py`: its designs, the lines through what is measured, and the tables."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from hwgen import catalog
from hwgen.errors import UserError

BENCHMARKS = Path(__file__).parent.parent.parent / "benchmarks"


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    """The modules of the benchmark by name."""
    monkeypatch.syspath_prepend(str(BENCHMARKS))

    def found(name: str) -> ModuleType:
        __import__(name)
        return sys.modules[name]

    return found


def test_every_line_can_be_made(module: Callable[[str], ModuleType]) -> None:
    crossover = module("crossover")
    lines = crossover.load(BENCHMARKS / "crossover.yaml")
    for line in lines:
        for bits in line.bits:
            config = catalog.get(line.design).make_config(line.values(bits, line.cols[0]))
            lanes = config.data().get("lanes") or config.data().get("deep")
            lanes = lanes or config.data()["k"] * config.data()["tables"]
            assert line.lanes == lanes * config.data()["rows"]
    with pytest.raises(UserError, match="one of bit-parallel"):
        crossover.load(BENCHMARKS / "crossover.yaml", ["parallel"])


def rows(module: Callable[[str], ModuleType]) -> Any:
    """Two designs of 2 bits: 10 + 4 N at a product per cycle and 100 + 1 N at half of one."""
    crossover = module("crossover")
    lines = [
        crossover.Line("one", "array-dot", [2], 1, [1], [4, 8], wgt="int{}"),
        crossover.Line("two", "array-lut", [2], 1, [2], [4, 16]),
    ]
    area = {"one": lambda n: 10 + 4 * n, "two": lambda n: 100 + n}
    found = {
        line.key(2, cols): [
            {"target": "lib", "target_ps": 20000.0, "area_um2": 1000 * area[line.name](cols)},
            {"target": "ecp5", "target_ps": None, "lut": 7 * cols},
        ]
        for line in lines
        for cols in line.cols
    }
    return crossover.rows_of(lines, found, 1.0, ["kge", "lut_ecp5", "lut_ice40"])


def test_area_is_a_line_over_the_columns(module: Callable[[str], ModuleType]) -> None:
    found = {(row["design"], row["cols"]): row for row in rows(module)}
    for cols in (8, 16, 32, 64):
        one, two = found["one", cols], found["two", cols]
        assert one["kge_per_mac"] == pytest.approx((10 + 4 * cols) / cols, abs=1e-4)
        assert two["kge_per_mac"] == pytest.approx((100 + cols) / (cols / 2), abs=1e-4)
        assert (one["measured"], two["measured"]) == (
            "yes" if cols == 8 else "no",
            "yes" if cols == 16 else "no",
        )
        assert one["lut_ecp5_per_mac"] == pytest.approx(7)
        assert one["lut_ice40"] is None


def test_wider_weights_share_what_narrow_ones_do(module: Callable[[str], ModuleType]) -> None:
    """Bits 1: 10 + 4 N; bits 2: 10 + 6 N, measured with one column only."""
    crossover = module("crossover")
    line = crossover.Line("one", "array-dot", [1, 2], 1, [1, 1], [1, 2], "int{}", shared_of=1)
    assert (line.columns(1), line.columns(2)) == ([1, 2], [1])
    area = {line.key(1, 1): 14, line.key(1, 2): 18, line.key(2, 1): 16}
    found = {
        key: [{"target": "lib", "target_ps": 20000.0, "area_um2": 1000 * value}]
        for key, value in area.items()
    }
    made = crossover.rows_of([line], found, 1.0, ["kge"])
    assert {row["kge"] for row in made if row["cols"] == 64} == {10 + 4 * 64, 10 + 6 * 64}
    del found[line.key(1, 2)]
    assert {row["kge"] for row in crossover.rows_of([line], found, 1.0, ["kge"])} == {None}


def test_tables_say_who_wins_and_from_where(module: Callable[[str], ModuleType]) -> None:
    page = module("crossover_page")
    given = [
        {key: "" if value is None else str(value) for key, value in row.items()}
        for row in rows(module)
    ]
    # 10/N + 4 against 200/N + 2: from N = 95 on the second one is smaller.
    (cells,) = (x for x in page.crossings(given).splitlines() if x.startswith("| 2 |"))
    assert cells == "| 2 | two | one | 95 |"
    assert "| one (two +" in page.best(given)
    assert page.grid(given, "64", "kge_per_mac").splitlines()[2] == "| one | 4.16 |"
    assert "No two of these designs" in page.crossings([x for x in given if x["design"] == "one"])
    assert "ECP5" in page.luts([{**x} for x in given])


def test_baselines_are_lines_of_the_file(module: Callable[[str], ModuleType]) -> None:
    page = module("crossover_page")
    lines = {line.name: line for line in module("crossover").load(BENCHMARKS / "crossover.yaml")}
    for design, (base, bits) in page.BASELINES.items():
        assert design in lines and float(bits) in lines[base].bits
    assert set(page.SIGNS) == {
        name for name, line in lines.items() if line.set.get("act") == "binary"
    }


def test_saved_area_is_relative_to_the_baseline(module: Callable[[str], ModuleType]) -> None:
    page = module("crossover_page")
    names = (("xnor", "1", "3"), ("adder tree of signs", "1", "4"), ("ternary", "1.58", "3"))
    given = [
        {"design": name, "bits": bits, "cols": "8", "kge": kge, "kge_per_mac": kge}
        for name, bits, kge in names
    ]
    text = page.saved(given).splitlines()
    assert text[2] == "| ternary | bit-parallel, 16 products, 2 bit | – |"
    assert text[3] == "| xnor | adder tree of signs, 1 bit | −25 % |"
