"""`hwgen calibrate` and `hwgen estimate`."""

from __future__ import annotations

import json
import random
import shlex
from pathlib import Path
from typing import Any

import pytest

from hwgen import catalog
from hwgen.cli import flags
from hwgen.cli.parser import Parser
from hwgen.sweep.store import Store

PE = "pe-multiplier"


def row(act: int, wgt: int, above: int, **more: Any) -> dict[str, Any]:
    config = catalog.get(PE).make_config(
        {"act": f"int{act}", "wgt": f"int{wgt}", "acc_width": act + wgt + above}
    )
    area = 2.0 * act * wgt + 5.0 * config.acc_width
    figures = {"area_kge": area / 1000, "area_um2": area, "delay_ps": 50.0 * config.acc_width}
    place = {"target": "liberty:x.lib", "library": "silicon_fast", "library_sha256": "00"}
    return {
        "design": PE,
        **config.data(),
        **place,
        "target_ps": 2500.0,
        "status": "ok",
        "hwgen": "0.0.1",
        "tools": {"yosys": "0.70"},
        **figures,
        **more,
    }


@pytest.fixture
def store(tmp_path: Path) -> str:
    """50 configs, generic and a library at two delay targets."""
    pick = random.Random(0)
    generic = {"target": "generic", "library": None, "library_sha256": None}
    generic |= {"target_ps": None, "area_um2": None, "delay_ps": None}
    found = []
    for _ in range(50):
        shape = pick.randint(2, 8), pick.randint(2, 8), pick.randint(0, 8)
        found += [row(*shape), row(*shape, target_ps=1000.0), row(*shape, **generic)]
    (tmp_path / "rows.json").write_text(json.dumps({"rows": found}))
    return "rows.json"


INSIDE = [PE, "--act", "int5", "--wgt", "int6", "--acc-width", "15"]


@pytest.fixture
def model(cli, store: str) -> str:
    assert cli("calibrate", store, "-o", "m.json").code == 0
    return "m.json"


def test_fit_tells_its_errors(cli, store: str, tmp_path: Path) -> None:
    said = cli("calibrate", store, "-o", "m.json")
    assert "hold-out error" in said.out and "150 rows (hwgen 0.0.1, yosys 0.70)" in said.out
    assert shlex.split(said.next)[:2] == ["hwgen", "estimate"]
    data = cli("calibrate", store, "-o", "again.json", "--json").json
    assert {line["figure"] for line in data["rows"]} == {"area_um2", "area_kge", "delay_ps"}
    assert all(
        line["error_mean"] <= line["error_p90"] <= line["error_worst"] for line in data["rows"]
    )
    assert data["made"]["stores"]["rows.json"]["rows"] == 150
    assert (tmp_path / "m.json").read_bytes() == (tmp_path / "again.json").read_bytes()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["again.json", "m.json", "rows.json"]


def test_estimates_stand_beside_their_errors(cli, model: str) -> None:
    said = cli("estimate", *INSIDE, "--model", model)
    assert said.code == 0 and said.out.count("±") == 14
    data = cli("estimate", *INSIDE, "--model", model, "--json").json
    assert len(data["rows"]) == 7
    for line in data["rows"]:
        assert line["error_mean"] is not None and line["points"] > 30 and line["outside"] == []
        if line["figure"] == "area_um2":
            assert line["estimate"] == pytest.approx(2 * 30 + 5 * 15, rel=0.02)


def test_the_next_line_is_the_measurement(cli, model: str) -> None:
    words = shlex.split(cli("estimate", *INSIDE, "--model", model, "--target", "generic").next)
    assert words[:3] == ["hwgen", "synth", PE] and words[-2:] == ["--target", "generic"]
    parser = Parser("synth", "", "")
    flags.add_design_flags(parser, catalog.get(PE))
    parser.add_argument("--target")
    again = flags.configure(catalog.get(PE), parser.read(words[3:]))
    assert (again.act, again.wgt, again.acc_width) == ("int5", "int6", 15)


def test_targets_are_chosen_by_name(cli, model: str) -> None:
    def ways(*words: str) -> set[tuple[str, float | None]]:
        rows = cli("estimate", *INSIDE, "--model", model, "--json", *words).json["rows"]
        return {(line["target"], line["target_ps"]) for line in rows}

    assert ways("--target", "generic") == {("generic", None)}
    assert ways("--target", "silicon") == {("silicon_fast", 2500.0), ("silicon_fast", 1000.0)}
    assert ways("--target", "silicon_fast", "--target-ps", "1000") == {("silicon_fast", 1000.0)}


@pytest.mark.parametrize(
    ("words", "key", "nearest"),
    [
        (["--target", "ice40"], "target", None),
        (["--target-ps", "900"], "target_ps", "1000"),
        (["--target", "generic", "--target-ps", "1000"], "target_ps", "liberty:PATH"),
        (["--target", "liberty:none.lib"], "liberty", None),
        (["--dsp"], "dsp", "leave it out"),
        (["--hierarchical"], "hierarchical", "leave it out"),
        (["--act", "int9"], "act", "int8"),
        (["--acc-width", "40"], "acc_width", 19),
        (["--form", "os"], "form", "anchor"),
    ],
)
def test_what_the_model_does_not_know_is_refused(
    cli, model: str, words: list[str], key: str, nearest: Any
) -> None:
    said = cli("estimate", *INSIDE, "--model", model, "--json", *words)
    assert said.code == 2 and said.json["error"]["key"] == key
    if nearest is not None:
        assert said.json["error"]["nearest"] == nearest


def test_another_file_of_the_same_name_is_no_such_library(cli, model: str, tmp_path: Path) -> None:
    (tmp_path / "silicon_fast.lib").write_text("library (x) {}\n")
    said = cli("estimate", *INSIDE, "--model", model, "--target", "liberty:silicon_fast.lib")
    assert said.code == 2 and "another silicon_fast" in said.err


def test_extrapolation_is_marked(cli, model: str) -> None:
    far = [PE, "--act", "int12", "--wgt", "int6", "--model", model]
    assert cli("estimate", *far).code == 2
    said = cli("estimate", *far, "--extrapolate")
    assert said.code == 0 and "±" not in said.out and "outside the fitted space: act" in said.out
    for line in cli("estimate", *far, "--extrapolate", "--json").json["rows"]:
        assert line["error_mean"] is None and line["outside"] and line["estimate"] > 0


def test_another_version_is_noted(cli, model: str, tmp_path: Path) -> None:
    assert cli("estimate", *INSIDE, "--model", model).err == ""
    data = json.loads((tmp_path / model).read_text())
    (tmp_path / model).write_text(json.dumps(data | {"made": data["made"] | {"sources": "0"}}))
    assert "other sources" in cli("estimate", *INSIDE, "--model", model).err
    (tmp_path / model).write_text(json.dumps(data | {"made": data["made"] | {"hwgen": "0"}}))
    assert "fitted by hwgen 0" in cli("estimate", *INSIDE, "--model", model).err


def test_check_compares_with_a_store(cli, model: str, store: str) -> None:
    said = cli("estimate", "--model", model, "--check", store, "--json")
    for line in said.json["rows"]:
        assert line["points"] == line["known"] > 30 and line["error_worst"] < 5
    assert cli("estimate", "--model", model, "--check", store).next == f"hwgen calibrate {store}"
    assert cli("estimate", "matmul", "--model", model, "--check", store).code == 2


def test_after_a_check_of_few_points_comes_no_fit(cli, model: str, tmp_path: Path) -> None:
    generic = {"target": "generic", "library": None, "library_sha256": None, "target_ps": None}
    (tmp_path / "few.json").write_text(json.dumps({"rows": [row(5, 6, 4, **generic)]}))
    said = cli("estimate", "--model", model, "--check", "few.json")
    assert said.code == 0 and "Next:" not in said.out
    plain = {"point": "p", "digest": None, "seconds": 1.0, "finished": "now"}
    with Store.open(tmp_path / "few", create=True) as opened:
        opened.put(row(5, 6, 4, **generic, **plain), "k")
    said = cli("estimate", "--model", model, "--check", "few")
    assert said.next == "hwgen report few" and cli("report", "few").code == 0


def test_a_folder_is_no_model(cli) -> None:
    said = cli("estimate", PE, "--model", ".", "--json")
    assert said.code == 2 and said.json["error"]["rule"] == "not a model: a folder"


@pytest.mark.parametrize(
    ("words", "key"),
    [
        (["calibrate"], "STORE"),
        (["calibrate", "nowhere"], "nowhere"),
        (["calibrate", "nowhere.json"], "nowhere.json"),
        (["calibrate", "rows.json", "-o", "."], "out"),
        (["calibrate", "rows.json", "-o", "no/such/folder.json"], "out"),
        (["estimate"], "design"),
        (["estimate", PE, "--model", "none.json"], "none.json"),
        (["estimate", PE, "--model", "rows.json"], "rows.json"),
    ],
)
def test_mistakes_are_refused(cli, store: str, tmp_path: Path, words: list[str], key: str) -> None:
    said = cli(*words, "--json")
    assert said.code == 2 and said.json["error"]["key"] == key
    assert [p.name for p in tmp_path.iterdir()] == ["rows.json"]


def test_too_few_points_leave_no_file(cli, store: str, tmp_path: Path) -> None:
    rows = json.loads((tmp_path / store).read_text())["rows"][:9]
    (tmp_path / store).write_text(json.dumps({"rows": rows}))
    said = cli("calibrate", store)
    assert said.code == 2 and "3 of pe-multiplier" in said.err
    assert [p.name for p in tmp_path.iterdir()] == ["rows.json"]
