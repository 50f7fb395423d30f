"""`hwgen report`, `pareto` and `compare` over stores; from a sweep to a command and its figures."""

from __future__ import annotations

import importlib.util
import json
import re
import shlex
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from hwgen.report import style
from hwgen.sweep.store import Store

Make = Callable[..., str]


def _samples() -> ModuleType:
    """tests/report/report_rows.py, which is not on the path of this folder."""
    path = Path(__file__).parents[1] / "report" / "report_rows.py"
    spec = importlib.util.spec_from_file_location("report_rows", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules.setdefault("report_rows", module)
    spec.loader.exec_module(module)
    return module


SAMPLES = _samples()
row, sweep = SAMPLES.row, SAMPLES.sweep


@pytest.fixture
def store(tmp_path: Path) -> Make:
    """`store("name", rows)` is the folder of a store with these rows."""

    def make(name: str, rows: list[dict[str, Any]]) -> str:
        with Store.open(tmp_path / name, create=True) as opened:
            for one in rows:
                opened.put(one, one["point"])
        return name

    return make


PES = [
    row(f"pe-{pe}", wgt=wgt, target_ps=ps, area_um2=area * scale, delay_ps=delay * scale)
    for pe, area, delay in (("multiplier", 100.0, 50.0), ("carry-save", 120.0, 20.0))
    for wgt in ("int4", "int8")
    for ps, scale in ((500.0, 2), (1000.0, 1))
]


def test_report_writes_the_page_into_the_store(cli, store: Make, tmp_path: Path) -> None:
    said = cli("report", store("run", sweep(30)))
    assert said.code == 0 and said.err == ""
    text = (tmp_path / "run" / "report.html").read_text(encoding="utf-8")
    assert "<title>Sweep run</title>" in text
    assert "30 points, 0 failed" in said.out and said.next == "hwgen pareto run"


def test_report_in_all_formats(cli, store: Make, tmp_path: Path) -> None:
    formats = ["--format", "html,svg", "--format", "md, tex"]
    said = cli("report", store("run", PES), "-o", "out/new", *formats, "--json").json
    names = {Path(name).name for name in said["files"]}
    expected = {"pareto.svg", "clock.svg", "families.svg", "pareto.md", "pareto.tex"}
    assert names == {"report.html", *expected}
    assert names == {path.name for path in (tmp_path / "out" / "new").iterdir()}
    assert (said["points"], said["failed"]) == (8, 0)
    again = cli("report", "run", "-o", "page.html", "--format", "html,md", "--json").json
    assert [Path(n).name for n in again["files"]] == ["page.html", "page-pareto.md"]


def test_report_of_some_points(cli, store: Make, tmp_path: Path) -> None:
    name = store("run", sweep(120))
    said = cli("report", name, "--where", "pe=lut", "--where", "rows>2", "--json").json
    wanted = [r for r in sweep(120) if r["pe"] == "lut" and r["rows"] > 2]
    assert said["points"] == len(wanted)
    text = (tmp_path / name / "report.html").read_text(encoding="utf-8")
    data = json.loads(re.findall(r'id="data">(.*?)</script>', text, re.DOTALL)[0])
    assert data["count"] == len(wanted)


def test_pareto(cli, store: Make) -> None:
    said = cli("pareto", store("run", PES), "--json").json
    assert said["axes"] == [
        {"column": "delay_ps", "better": "less"},
        {"column": "area_um2", "better": "less"},
    ]
    assert [(r["pe"], r["delay_ps"], r["area_um2"]) for r in said["front"]] == [
        *[("carry-save", 20.0, 120.0)] * 2,
        *[("multiplier", 50.0, 100.0)] * 2,
    ]
    text = cli("pareto", "run").out
    assert "4 of 8 points on the front (less delay_ps, less area_um2 is better)" in text
    assert "2 more with the same figures" in text
    assert text.count("hwgen synth x\n") == 2
    assert "area_um2 against delay_ps; o on the front" in text


def test_pareto_with_chosen_axes(cli, store: Make) -> None:
    name = store("run", [row(ff=1, cells=9), row(ff=2, cells=5), row(ff=3, cells=7)])
    words = ["pareto", name, "--x", "ff", "--y", "cells", "--json"]
    assert [r["ff"] for r in cli(*words).json["front"]] == [1, 2]
    assert [r["ff"] for r in cli(*words, "--max", "ff").json["front"]] == [3, 2]
    third = cli(*words, "--max", "levels").json
    assert [a["column"] for a in third["axes"]] == ["ff", "cells", "levels"]
    assert [r["ff"] for r in third["front"]] == [1, 2]


def test_pareto_keeps_to_one_setting_and_says_so(cli, store: Make) -> None:
    other = row(hierarchy="hierarchical", area_um2=1.0, delay_ps=1.0)
    said = cli("pareto", store("run", [*PES, other]))
    assert "note: only points measured on typical_1v2 flat" in said.err
    assert "'setting=typical_1v2 hierarchical'" in said.err
    flag = "setting=typical_1v2 hierarchical"
    assert len(cli("pareto", "run", "--where", flag, "--json").json["front"]) == 1


def test_compare_families(cli, store: Make) -> None:
    said = cli("compare", store("run", PES), "--json").json
    assert (said["by"], said["baseline"], said["along"]) == ("pe", "multiplier", ["design"])
    assert len(said["groups"]) == 4 and said["alone"] == 0
    ratios = {r["figure"]: r["geomean"] for r in said["summary"]}
    assert ratios["area_um2"] == pytest.approx(1.2)
    assert ratios["delay_ps"] == pytest.approx(0.4)
    assert ratios["area_delay"] == pytest.approx(0.48)
    assert ratios["gmacs"] == pytest.approx(2.5)
    member = said["groups"][0]["carry-save"]
    assert member["figures"]["area_um2"] == 240 and member["ratios"]["area_um2"] == 1.2
    other = cli("compare", "run", "--baseline", "carry-save", "--figure", "delay_ps", "--json").json
    assert [(r["value"], r["geomean"]) for r in other["summary"]] == [
        ("multiplier", pytest.approx(2.5))
    ]
    text = cli("compare", "run").out
    assert "ratios to pe = multiplier:" in text and "changing along with pe: design" in text


def test_compare_stores(cli, store: Make) -> None:
    old = store("old", PES)
    new = store("new", [{**r, "area_um2": r["area_um2"] / 2} for r in PES[:-1]])
    said = cli("compare", old, new, "--json").json
    assert (said["by"], said["baseline"], said["alone"]) == ("store", "old", 1)
    (area,) = [r for r in said["summary"] if r["figure"] == "area_um2"]
    assert (area["value"], area["geomean"], area["pairs"]) == ("new", pytest.approx(0.5), 7)
    assert "1 points without a counterpart" in cli("compare", old, new).out


def test_compare_shows_the_first_groups(cli, store: Make) -> None:
    rows = [
        row(f"pe-{pe}", seed=s, area_um2=s + n)
        for s in range(1, 31)
        for n, pe in ((1, "a"), (2, "b"))
    ]
    name = store("run", rows)
    text = cli("compare", name).out
    assert "20 of 30 groups; all of them: --all" in text
    assert cli("compare", name, "--all").out.count("  b  ") > text.count("  b  ")


@pytest.mark.parametrize(
    ("words", "key", "nearest"),
    [
        (["report"], "STORE", None),
        (["pareto"], "STORE", None),
        (["compare"], "STORE", None),
        (["report", "rum"], "rum", None),
        (["report", "run", "--format", "htm"], "--format", "html"),
        (["report", "run", "--x", "aera_um2"], "--x", "area_um2"),
        (["report", "run", "--color", "pee"], "--color", "pe"),
        (["report", "run", "--rows", "al"], "--rows", "all"),
        (["report", "run", "-o", "file/x"], "--out", None),
        (["pareto", "run", "--y", "design"], "--y", None),
        (["pareto", "run", "--where", "pe>3"], "--where", None),
        (["pareto", "run", "--where", "pe=fast"], "--where", None),
        (["pareto", "run", "--max", "arae_um2"], "--max", "area_um2"),
        (["pareto", "run", "--max", "ff", "--min", "ff"], "--min", None),
        (["pareto", "run", "--x", "depth"], "--x", "levels"),
        (["report", "run", "--x", "ff", "--y", "ff"], "--y", None),
        (["compare", "run", "--figure", "lut"], "--figure", None),
        (["compare", "run", "./run/store.db"], "STORE", None),
        (["compare", "run", "--by", "pee"], "--by", "pe"),
        (["compare", "run", "--by", "form"], "--by", None),
        (["compare", "run", "--baseline", "carry"], "--baseline", "carry-save"),
        (["compare", "run", "--figure", "delay"], "--figure", "delay_ps"),
        (["compare", "run", "--by", "act"], "--by", None),
        (["compare", "run", "--along", "wgt"], "--along", None),
        (["compare", "run", "run"], "STORE", None),
    ],
)
def test_refused(
    cli, store: Make, tmp_path: Path, words: list[str], key: str, nearest: str | None
) -> None:
    store("run", PES)
    (tmp_path / "file").write_text("")
    before = sorted(tmp_path.rglob("*"))
    said = cli(*words, "--json")
    assert said.code == 2
    error = said.json["error"]
    assert error["key"] == key
    if nearest is not None:
        assert error["nearest"] == nearest
    after = sorted(p for p in tmp_path.rglob("*") if p.suffix not in (".db-shm", ".db-wal"))
    assert [p for p in after if p not in before] == []


def test_an_empty_store_and_one_of_failures(cli, store: Make, tmp_path: Path) -> None:
    assert "no points yet" in cli("report", store("empty", [])).err
    wrong = row(status="failed", reason="yosys: broke", area_um2=None, delay_ps=None)
    name = store("wrong", [wrong])
    assert cli("report", name, "--json").json["failed"] == 1
    assert "yosys: broke" in (tmp_path / name / "report.html").read_text(encoding="utf-8")
    said = cli("pareto", name)
    assert said.code == 2 and "every point failed" in said.err
    assert cli("report", name).next == "hwgen synth x"  # `hwgen pareto` would only complain


FPGA = [
    row(f"pe-{pe}", wgt=wgt, target="ice40", target_ps=None, library=None, library_sha256=None)
    | {"area_um2": None, "area_kge": None, "delay_ps": None, "period_ps": None, "lut": lut}
    for pe, lut in (("multiplier", 26), ("carry-save", 45))
    for wgt in ("int4", "int8")
]


def test_figures_that_another_setting_has(cli, store: Make, tmp_path: Path) -> None:
    name = store("run", [*PES, *FPGA])
    said = cli("pareto", name, "--x", "lut")
    assert said.code == 0 and "ice40 flat: 2 of 4 points" in said.out
    assert "only points measured on ice40 flat" in said.err
    assert cli("pareto", name, "--min", "lut", "--json").json["setting"] == "ice40 flat"
    ratios = cli("compare", name, "--figure", "lut", "--json").json["summary"]
    assert [r["median"] for r in ratios] == [pytest.approx(45 / 26)]
    assert cli("report", name, "--x", "lut").code == 0
    text = (tmp_path / name / "report.html").read_text(encoding="utf-8")
    data = json.loads(re.findall(r'id="data">(.*?)</script>', text, re.DOTALL)[0])
    defaults = data["defaults"]
    assert (defaults["setting"], defaults["x"]) == ("ice40 flat", "lut")
    assert defaults["y"] != "lut"
    said = cli("pareto", name, "--x", "lut", "--y", "area_um2")
    assert said.code == 2 and "no point has lut and area_um2" in said.err


def test_conditions_stay_in_what_comes_next(cli, store: Make) -> None:
    name = store("run", PES)
    for verb in ("report", "pareto", "compare"):
        said = cli(verb, name, "--where", "wgt=int4")
        assert "--where wgt=int4" in said.next
        assert cli(*shlex.split(said.next)[1:]).code == 0


def test_stores_without_a_common_point(cli, store: Make) -> None:
    said = cli("compare", store("some", PES), store("others", FPGA))
    assert said.code == 2 and "no point in common" in said.err
    wrong = [{**r, "status": "failed"} for r in FPGA]
    said = cli("compare", "some", store("wrong", wrong))
    assert said.code == 2 and "no point that ended well" in said.err


def test_a_folder_that_cannot_be_written(cli, store: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    name = store("run", PES)
    monkeypatch.setattr("os.access", lambda path, mode: False)
    said = cli("report", name, "--json")
    assert said.code == 2 and said.json["error"]["nearest"] == "another folder with -o"


def test_pictures_without_matplotlib(cli, store: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(style.importlib.util, "find_spec", lambda name: None)
    said = cli("report", store("run", PES), "--format", "svg")
    assert said.code == 2 and 'pip install "hwgen[plot]"' in said.err


def test_from_a_sweep_to_the_command_of_a_point(cli, tmp_path: Path) -> None:
    (tmp_path / "few.yaml").write_text(
        "design: [pe-multiplier, pe-carry-save]\nset: {act: int4, wgt: int4}\n"
    )
    assert cli("sweep", "few.yaml", "-o", "few", "-j", "1").code == 0
    assert cli("report", "few").code == 0
    found = cli("pareto", "few", "--json").json["front"]
    assert found
    for point in found:
        assert point["command"] in (tmp_path / "few" / "report.html").read_text(encoding="utf-8")
        program, *words = shlex.split(point["command"])
        assert program == "hwgen"
        again = cli(*words, "--json").json
        for key in ("cells", "area_kge", "ff", "digest"):
            assert again[key] == point[key]
        assert again["depth"] == point["levels"]
