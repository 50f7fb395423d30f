"""Sweeps: what is in the rows, what is reused, what is done anew, and folders that refuse."""

from __future__ import annotations

import csv
import json
import shlex
from pathlib import Path
from typing import Any

import pytest
from fake_sweep import SMALL, Fake

from hwgen.cli import run as cli
from hwgen.errors import UserError
from hwgen.sweep import fingerprint, rows
from hwgen.sweep.plan import longest_first, plan
from hwgen.sweep.run import run
from hwgen.sweep.spec import Spec, load
from hwgen.sweep.store import Store
from hwgen.synth import FIGURES, synthesize

GENERIC_LIB = Path(fingerprint.__file__).parents[1] / "synth" / "generic.lib"


def spec_of(folder: Path, text: str) -> Spec:
    path = folder / "sweep.yaml"
    path.write_text(text)
    return load(path)


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> tuple[Spec, Path]:
    """A folder in which the sweep has run once, with Yosys."""
    folder = tmp_path_factory.mktemp("sweep")
    spec = spec_of(folder, SMALL)
    outcome = run(spec, folder / "out", jobs=2)
    assert outcome.failed == 0 and len(outcome.rows) == 4
    return spec, folder / "out"


def test_rows_are_what_synthesis_says(measured: tuple[Spec, Path]) -> None:
    spec, out = measured
    found = json.loads((out / "sweep.json").read_text())["rows"]
    assert [row["point"] for row in found] == [point.name for point in spec.points]
    for point, row in zip(spec.points, found, strict=True):
        assert {key: row[key] for key in point.config.data()} == point.config.data()
        assert set(rows.COLUMNS) < set(row)
    last = spec.points[-1]
    report = synthesize(last.design.generate(last.config), "generic").data()
    for key in (*FIGURES, "hierarchy"):
        assert found[-1][rows.NAMES.get(key, key)] == report[key], key


def test_the_order_of_a_row(measured: tuple[Spec, Path]) -> None:
    _, out = measured
    with Store.open(out) as store:
        row = store.rows()[0]
    names = list(row)
    first = "point design act wgt acc_width pe stages form drain"
    way = "target target_ps seed dsp_mode place booth hierarchy status"
    assert names[:17] == [*first.split(), *way.split()]
    last = "breakdown module library library_sha256 hwgen command reason log seconds finished host"
    assert names[-11:] == last.split()
    assert json.loads(json.dumps(row)) == row


def test_the_command_of_a_row_measures_the_same(
    measured: tuple[Spec, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    _, out = measured
    with Store.open(out) as store:
        row = store.rows()[-1]
    assert cli([*shlex.split(row["command"])[1:], "--json"]) == 0
    again = json.loads(capsys.readouterr().out)
    assert [row[rows.NAMES.get(key, key)] for key in FIGURES] == [again[key] for key in FIGURES]


def test_csv_has_the_same_rows(measured: tuple[Spec, Path]) -> None:
    _, out = measured
    found = json.loads((out / "sweep.json").read_text())["rows"]
    with (out / "sweep.csv").open(newline="") as file:
        table = list(csv.DictReader(file))
    assert [row["point"] for row in table] == [row["point"] for row in found]
    assert [float(row["area_kge"]) for row in table] == [row["area_kge"] for row in found]
    assert [json.loads(row["tools"]) for row in table] == [row["tools"] for row in found]
    assert all(row["lut"] == "" for row in table)


def test_a_second_run_measures_nothing(
    measured: tuple[Spec, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    spec, out = measured
    with Store.open(out) as store:
        before = store.rows()
    monkeypatch.setattr("hwgen.sweep.run.Pool", None)  # nobody is asked
    outcome = run(spec, out)
    assert [row.pop("cached") for row in outcome.rows] == [True] * 4
    assert outcome.rows == before


def test_the_same_verilog_is_not_measured_again(
    measured: tuple[Spec, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """After an edit that leaves the Verilog as it is only the generation is done again."""
    spec, out = measured
    with Store.open(out) as store:
        before = store.rows()
    monkeypatch.setattr(fingerprint, "sources", lambda: "edited")
    outcome = run(spec, out)
    assert [row.pop("cached") for row in outcome.rows] == [True] * 4
    told = {"seconds", "finished"}
    for row, old in zip(outcome.rows, before, strict=True):
        assert {k: v for k, v in row.items() if k not in told} == {
            k: v for k, v in old.items() if k not in told
        }
    with Store.open(out) as store:
        assert len(store) == len(store.rows()) == 4
        # What was only taken over does not tell how long a point takes.
        assert len(store.past()) == 4


def test_an_edit_and_its_reversal(fake: Fake, monkeypatch: pytest.MonkeyPatch) -> None:
    """A point has one current row, that of the sources with which it was asked for last."""
    spec, out = fake.spec(), fake.folder / "out"
    fake.body("return good(task, result='old', cells=1)")
    run(spec, out)
    fake.body("return good(task, result='new', cells=2)")
    with monkeypatch.context() as patch:
        patch.setattr(fingerprint, "sources", lambda: "edited")
        assert [row["cells"] for row in run(spec, out).rows] == [2] * 4
    with Store.open(out) as store:
        assert [row["cells"] for row in store.rows()] == [2] * 4
    outcome = run(spec, out)
    assert [(row["cells"], row["cached"]) for row in outcome.rows] == [(1, True)] * 4
    with Store.open(out) as store:
        assert [row["cells"] for row in store.rows()] == [1] * 4
    assert len(fake.said("begin")) == 8


def test_other_measurements_are_not_mixed_up(fake: Fake) -> None:
    out = fake.folder / "out"
    run(fake.spec(), out)
    for more in ("seeds: [1]\n", "targets: [ice40]\n", "hierarchical: true\n", "booth: true\n"):
        outcome = run(fake.spec(SMALL + more), out)
        assert [row["cached"] for row in outcome.rows] == [False] * 4, more
    with Store.open(out) as store:
        assert len(store.rows()) == 20


def test_the_contents_of_a_library_count(fake: Fake) -> None:
    library = fake.folder / "cells.lib"
    library.write_bytes(GENERIC_LIB.read_bytes())
    text = SMALL + f"targets: ['liberty:{library}']\ntarget_ps: [900]\n"
    (row, *_) = run(fake.spec(text), fake.folder / "out").rows
    assert row["library"] == "cells" and len(row["library_sha256"]) == 64
    assert row["target_ps"] == 900 and not row["cached"]
    assert run(fake.spec(text), fake.folder / "out").rows[0]["cached"]
    library.write_bytes(GENERIC_LIB.read_bytes() + b"\n")
    (other, *_) = run(fake.spec(text), fake.folder / "out").rows
    assert not other["cached"] and other["library_sha256"] != row["library_sha256"]
    assert other["point"] == row["point"]


def test_a_breakdown_that_was_not_asked_for_before(tmp_path: Path) -> None:
    text = "design: array-os\nset: {rows: 1, cols: 1, act: int1, wgt: int1}\n"
    (plain,) = run(spec_of(tmp_path, text), tmp_path / "out").rows
    assert plain["breakdown"] is None
    (full,) = run(spec_of(tmp_path, text + "breakdown: true\n"), tmp_path / "out").rows
    assert not full["cached"] and full["cells"] == plain["cells"]
    assert sum(row["instances"] for row in full["breakdown"]) > 1
    for more in ("", "breakdown: true\n"):
        (again,) = run(spec_of(tmp_path, text + more), tmp_path / "out").rows
        assert again["cached"] and again["breakdown"] == full["breakdown"]


def test_logic_depth_is_no_parameter(fake: Fake) -> None:
    fake.body("return good(task, depth=41)")
    text = "design: [matmul, pe-multiplier]\nset: {act: int2}\n"
    engine, pe = run(fake.spec(text), fake.folder / "out").rows
    assert (engine["depth"], engine["levels"]) == (256, 41)
    assert pe["levels"] == 41 and "depth" not in pe


def test_a_parameter_with_the_name_of_a_column(fake: Fake, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "_RESERVED", {"point", "acc_width"})
    with pytest.raises(UserError, match="column of every row") as caught:
        run(fake.spec(), fake.folder / "out")
    assert caught.value.key == "acc_width"
    assert not (fake.folder / "out").exists()


def test_a_failed_point_is_a_row(tmp_path: Path) -> None:
    spec = spec_of(tmp_path, SMALL)
    outcome = run(spec, tmp_path / "out", jobs=2, timeout=0.001)
    assert [row["status"] for row in outcome.rows] == ["failed"] * 4
    for row in outcome.rows:
        assert row["reason"] == "no result after 0.001 s" and row["cells"] is None
        assert row["reason"] in Path(row["log"]).read_text()
    # A failure is not remembered: with more time the same folder gets its figures.
    assert run(spec, tmp_path / "out", jobs=2).failed == 0


def test_what_goes_wrong_in_a_design_is_the_reason(fake: Fake) -> None:
    fake.body(
        "import hwgen.catalog\n"
        "from hwgen.catalog import Design\n"
        "def broken(*_):\n"
        "    raise IndexError('no such row')\n"
        "Design.generate = broken\n"
        "from importlib import reload\n"
        "return reload(worker).measure(task)"
    )
    (row, *_) = run(fake.spec(), fake.folder / "out").rows
    assert row["reason"] == "IndexError: no such row"
    assert "Traceback" in Path(row["log"]).read_text()


def test_the_longest_points_come_first(fake: Fake) -> None:
    planned = plan(fake.spec("design: matmul\naxes: {rows: [2, 16, 4]}\n"))
    assert [one.point.config.rows for one in longest_first(planned)] == [16, 4, 2]


def test_files_of_others_are_not_replaced(fake: Fake) -> None:
    spec, out = fake.spec(), fake.folder / "out"
    out.mkdir()
    (out / "sweep.csv").write_text("mine")
    with pytest.raises(UserError, match=r"sweep\.csv would be overwritten"):
        run(spec, out)
    assert [path.name for path in out.iterdir()] == ["sweep.csv"]
    (out / "sweep.csv").rename(out / "notes.csv")
    assert run(spec, out).failed == 0


def test_any_name_of_a_folder(fake: Fake) -> None:
    assert len(run(fake.spec(), fake.folder / "deep" / "x.db").rows) == 4
    found = {path.name for path in (fake.folder / "deep" / "x.db").iterdir()}
    assert found == {"store.db", "sweep.csv", "sweep.json"}


def test_a_file_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("x")
    spec = spec_of(tmp_path, SMALL)
    for folder in ("out", "out/deep"):
        with pytest.raises(UserError, match="in the way"):
            run(spec, tmp_path / folder)
    assert (tmp_path / "out").read_text() == "x"


def test_another_executor(fake: Fake) -> None:
    """Work may be done anywhere: tasks are plain data, and say what they must not differ in."""
    tasks: list[dict[str, Any]] = []

    class Here:
        def __enter__(self) -> Here:
            return self

        def __exit__(self, *_: object) -> None:
            tasks.append({})

        def run(self, given: Any) -> Any:
            for task in given:
                tasks.append(json.loads(json.dumps(task)))
                answer = {"status": "failed", "reason": "far away", "log_text": "x"}
                yield task["name"], answer

    outcome = run(fake.spec(), fake.folder / "out", executor=Here())
    assert outcome.failed == 4 and tasks.pop() == {}
    assert all(t["store"] is None and t["sources"] == fingerprint.sources() for t in tasks)
