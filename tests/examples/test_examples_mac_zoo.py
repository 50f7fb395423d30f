"""`benchmarks/mac_zoo.py`: lines of the tables from rows of the sweep, and the page of them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from hwgen import catalog, formats
from hwgen.errors import UserError
from hwgen.sweep.spec import load

ROOT = Path(__file__).parent.parent.parent
BENCHMARKS = ROOT / "benchmarks"
SAMPLES = Path(__file__).parent.parent / "synth"
GENERIC_LIB = ROOT / "hwgen" / "synth" / "generic.lib"

ROW: dict[str, Any] = {
    **{"design": "pe-multiplier", "pe": "multiplier", "form": "anchor", "booth": False},
    **{"act": "int8", "wgt": "int8", "acc_width": 32, "stages": 0, "status": "ok"},
    **{"dsp_mode": "none", "hierarchy": "flat", "place": False, "library": "lib_x"},
    **{"target": "liberty:lib_x.lib", "target_ps": 600, "seed": 1, "ff": 49, "period_ps": 6000},
    **{"lut": None, "carry": None, "area_kge": 1.0, "levels": 9},
}


@pytest.fixture
def zoo(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    """The modules of the benchmark by name."""
    for folder in (BENCHMARKS, SAMPLES):
        monkeypatch.syspath_prepend(str(folder))

    def found(name: str) -> ModuleType:
        __import__(name)
        return sys.modules[name]

    return found


def row(area: float, delay: float, **more: Any) -> dict[str, Any]:
    return {**ROW, "area_um2": area, "delay_ps": delay, **more}


LOW_BIT = {
    *("array-dot", "array-lut", "pe-bitmod", "pe-both-serial", "pe-ternary", "pe-weight-serial"),
}


def multiplies_integers(name: str) -> bool:
    """Whether integers are what a design takes by default."""
    act = catalog.get(name).make_config().data().get("act")
    return act is not None and isinstance(formats.get(act), formats.Integer)


def test_the_sweep_has_every_pe_and_array_of_the_catalogue(
    zoo: Callable[[str], ModuleType],
) -> None:
    about = zoo("mac_zoo_about")
    small, large = (
        load(BENCHMARKS / f"{name}.yaml", libraries=[GENERIC_LIB]).points
        for name in ("mac_zoo", "mac_zoo_large")
    )
    integer = [name for name in catalog.names() if multiplies_integers(name)]
    # Weights of few bits have a page of their own.
    integer = [name for name in integer if name not in LOW_BIT]
    pes = {name for name in integer if name.startswith("pe-")}
    arrays = {name for name in integer if name.startswith("array-")}
    assert {point.design.name for point in small} == pes | arrays
    assert {point.design.name for point in large} == arrays == about.ARRAYS.keys()
    families = {name.removeprefix("pe-") for name in pes}
    assert families <= about.PES.keys()
    for points in (small, large):
        grids = [point for point in points if point.design.name in arrays]
        assert {point.values["pe"] for point in grids} <= families
        assert {point.values["pe"] for point in grids if point.way.booth} == {"multiplier"}
    timed = {p.way.target_ps for p in small if p.way.target == f"liberty:{GENERIC_LIB}"}
    assert timed == {600, 800, 1000, 1250, 1600, 2500, 5000}


def test_cycles_of_the_published_digit_pes(zoo: Callable[[str], ModuleType]) -> None:
    cycles = zoo("mac_zoo").published_cycles
    # As their encoder needs them on other random numbers.
    assert zoo("mac_zoo").own_cycles("sparse-digit", 1e-9) == pytest.approx(0.5, abs=0.05)
    measured = {10: 2.077, 20: 2.342, 30: 2.465, 50: 2.642, None: 2.922}
    for sd, number in measured.items():
        assert cycles(sd) == pytest.approx(number, abs=0.02)
    # One of four digits at most is not 0, and none at all takes a cycle, too.
    assert cycles(1e-9) == 1
    assert cycles(20, group=1) > 4 / 1 * 0.99


@pytest.mark.parametrize(
    ("changes", "where"),
    [
        ({}, ("PE, anchor", "multiplier", 1)),
        ({"form": "os", "drain": "chain"}, ("PE, os", "multiplier", 1)),
        ({"form": "os", "drain": "shift"}, ("PE, os, shift", "multiplier", 1)),
        (
            {"design": "array-os", "rows": 4, "cols": 2, "drain": "none", "form": None},
            ("array-os 4x2, none", "multiplier", 8),
        ),
        (
            {"design": "array-cube", "rows": 2, "cols": 2, "deep": 2, "form": "anchor"},
            ("array-cube 2x2x2, anchor", "multiplier", 8),
        ),
        ({"booth": True}, ("PE, anchor", "multiplier recoded", 1)),
        (
            {"design": "pe-sparse-digit", "pe": "sparse-digit", "acc_width": 26},
            ("digit PE, anchor", None, 1),
        ),
        ({"design": "pe-sparse-digit", "pe": "sparse-digit"}, None),
        (
            {"design": "array-os", "rows": 4, "cols": 4, "tile": 1, "drain": "none", "form": None},
            ("array-os 4x4, tile 1, none", "multiplier", 16),
        ),
        (
            {"design": "pe-sparse-digit-wide", "pe": None, "form": "row", "cols": 9},
            ("digit PE, row of 9", "sparse-digit-wide", 9),
        ),
        (
            {"design": "array-os", "rows": 4, "cols": 2, "form": None},
            ("array-os 4x2", "multiplier", 8),
        ),
        (
            {
                "design": "array-cube",
                "rows": 2,
                "cols": 3,
                "deep": 4,
                "pe": "booth",
                "form": "array",
            },
            ("array-cube 2x3x4", "booth", 24),
        ),
        ({"act": "int4"}, None),
        ({"acc_width": 24}, None),
        ({"stages": 1}, None),
        ({"status": "failed"}, None),
        ({"dsp_mode": "all"}, None),
        ({"hierarchy": "hierarchical"}, None),
        ({"place": True}, None),
        ({"pe": "carry-save", "booth": True}, None),
        ({"pe": "of others"}, None),
        ({"design": "matmul"}, None),
    ],
)
def test_place(zoo: Callable[[str], ModuleType], changes: dict[str, Any], where: Any) -> None:
    found = zoo("mac_zoo_lines").place({**ROW, **changes})
    if where is None:
        assert found is None
    else:
        assert tuple(found) == (where[0], where[1] or changes["pe"], where[2])


def test_best_lines_by_hand(zoo: Callable[[str], ModuleType]) -> None:
    best = zoo("mac_zoo_lines").best
    rows = [
        # Least area·delay of the seeds: 8, 10 and 30; the first at another target.
        *(row(2000, 5000), row(2000, 4000, target_ps=800)),
        *(row(2000, 5000, seed=2), row(3000, 10_000, seed=3)),
        row(1000, 5000, design="pe-carry-save", pe="carry-save", seed=None),
        row(1000, 4000, booth=True),
        row(16_000, 2500, design="array-os", rows=4, cols=4, seed=None, form=None),
        row(500, 1000, design="pe-sparse-digit", pe="sparse-digit", seed=None, acc_width=26),
        row(1, 1, act="int4"),
    ]
    peers = [
        {"name": "opt1_pe", "library": "lib_x", "area_um2": "2000.0", "delay_ps": "2000.0"}
        | {"area_delay": "4.0", "target_ps": "600", "period_ps": "2000.0", "ff": "77"},
        {"name": "opt3_pe", "library": "lib_x", "area_um2": "400.0", "delay_ps": "1000.0"}
        | {"area_delay": "0.4", "target_ps": "600", "period_ps": "1000.0", "ff": "61"},
        {"name": "mac_pe", "library": "lib_y", "area_delay": "9.0"},
    ]
    cycles = {"sparse-digit": 2.0, "published OPT3/4C": 3.0, "multiplier": 7.0}
    lines = best(rows, peers, cycles)
    found = {(line["group"], line["pe"]): line for line in lines}
    assert list(found) == [
        ("PE, anchor", "multiplier"),
        ("PE, anchor", "multiplier recoded"),
        ("PE, anchor", "carry-save"),
        ("PE, anchor", "published OPT1"),
        ("array-os 4x4", "multiplier"),
        ("digit PE, anchor", "sparse-digit"),
        ("digit PE, anchor", "published OPT3/4C"),
    ]
    plain = found["PE, anchor", "multiplier"]
    assert (plain["seeds"], plain["area_delay"], plain["target_ps"]) == (3, 10.0, 600)
    assert (plain["area_um2"], plain["delay_ps"], plain["gmacs_mm2"]) == (2000, 5000, 100)
    assert plain["config"] == {"form": "anchor", "act": "int8", "wgt": "int8", "acc_width": 32}
    saved = found["PE, anchor", "carry-save"]
    ratios = [saved[f"to_{name}"] for name in ("plain", "recoded", "booth", "published")]
    assert ratios == [0.5, 1.25, None, 1.25]
    # Periods of 6000 ps: 12 of the plain MAC, 6 of this one; the published one has none.
    assert (plain["area_period_mac"], saved["area_period_mac"]) == (12, 6)
    assert (saved["period_to_recoded"], saved["period_to_published"]) == (1, None)
    assert found["PE, anchor", "published OPT1"]["period_ps"] is None
    grid = found["array-os 4x4", "multiplier"]
    assert (grid["area_delay"], grid["area_delay_mac"], grid["to_plain"]) == (40, 2.5, 1)
    assert grid["config"]["pe"] == "multiplier" and "deep" not in grid["config"]
    digit = found["digit PE, anchor", "sparse-digit"]
    assert (digit["cycles_per_mac"], digit["area_delay_mac"]) == (2, 1)
    assert (digit["to_plain"], digit["to_published"]) == (0.1, 0.833)
    # Without measured cycles there is no figure per product.
    assert best(rows)[-1]["area_delay_mac"] is None


def test_points_and_gates_are_medians(zoo: Callable[[str], ModuleType]) -> None:
    lines = zoo("mac_zoo_lines")
    rows = [row(area, 10 * area, seed=area) for area in (1, 5, 9)]
    assert [(p["area_um2"], p["delay_ps"], p["seeds"]) for p in lines.points(rows)] == [(5, 50, 3)]
    fpga = {"library": None, "target": "ice40", "area_kge": None, "target_ps": None}
    rows = [row(0, 0, **fpga, seed=lut, lut=lut) for lut in (10, 20, 24, 40)]
    rows += [row(0, 0, **fpga, lut=33, design="pe-booth", pe="booth")]
    peers = [{"name": "mac_pe", "lut_ice40": "44"}, {"name": "mac_booth_netlist", "lut_ice40": ""}]
    found = lines.gates(rows, peers)
    assert [(x["pe"], x["lut"], x["to_plain"], x["seeds"]) for x in found] == [
        *(("multiplier", 22, 1, 4), ("booth", 33, 1.5, 1)),
        ("published MAC", 44, 2, None),
    ]


def test_energies_are_renewed_line_by_line(zoo: Callable[[str], ModuleType]) -> None:
    zoo_ = zoo("mac_zoo")
    key = {"library": "x", "group": "PE, anchor", "activations": "digits"}
    old = [key | {"pe": "carry-save", "pj_per_mac": 9}, key | {"pe": "multiplier", "pj_per_mac": 4}]
    new = [key | {"pe": "carry-save", "pj_per_mac": 2}]
    found = zoo_.beside(zoo_.renewed(old, new))
    assert [(x["pe"], x["pj_per_mac"], x["to_plain"], x["to_recoded"]) for x in found] == [
        ("multiplier", 4, 1.0, None),
        ("carry-save", 2, 0.5, None),
    ]


def test_quick_run(
    zoo: Callable[[str], ModuleType], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    little = tmp_path / "little.lib"
    little.write_text(zoo("synth_samples").TINY_LIB)
    zoo_ = zoo("mac_zoo")
    rows = zoo_.quick(("pe-multiplier",), little)
    lines, flat = zoo("mac_zoo_lines").best(rows), zoo("mac_zoo_lines").gates(rows)
    assert [line["pe"] for line in lines] == ["multiplier", "multiplier recoded"]
    assert [line["pe"] for line in flat] == ["multiplier", "multiplier recoded"]
    assert lines[0]["area_um2"] > lines[1]["area_um2"] > 0 and lines[0]["delay_ps"] > 0
    zoo_.tables(lines, flat)
    said = capsys.readouterr().out
    assert "little: PE, anchor" in said and "config" not in said


def test_mistakes(
    zoo: Callable[[str], ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    zoo_ = zoo("mac_zoo")
    monkeypatch.setattr(sys, "argv", ["mac_zoo.py", str(tmp_path)])
    assert zoo_.main() == 2
    (tmp_path / "x.csv").write_text("# a: b\nname,library\nq,w\n")
    with pytest.raises(UserError, match="peers"):
        zoo_.read_peers(tmp_path / "x.csv")


def test_the_page_is_up_to_date(
    zoo: Callable[[str], ModuleType], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page = zoo("mac_zoo_page")
    monkeypatch.setattr(sys, "argv", ["mac_zoo_page.py", "--check"])
    assert page.main() == 0, "run python benchmarks/mac_zoo_page.py"
    stale = tmp_path / "stale.md"
    text = page.PAGE.read_text("utf-8")
    stale.write_text(text.replace("| carry-save |", "| carry-safe |", 1), "utf-8")
    assert page.main(stale) == 1
    markers = zoo("page").BLOCK.findall(text)
    assert [name for _, name, _ in markers] and len(markers) == len(page.blocks())


def test_pictures(zoo: Callable[[str], ModuleType], tmp_path: Path) -> None:
    pytest.importorskip("matplotlib", reason="pictures need the extra plot")
    found = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        zoo("mac_zoo_page").pictures(tmp_path / name)
        found.append({p.name: p.read_bytes() for p in (tmp_path / name).iterdir()})
    assert found[0] == found[1]
    assert found[0].keys() == {"mac_zoo_area.svg", "mac_zoo_energy.svg"}
    assert all(b"SKY130" in text for text in found[0].values())
