"""Sweeps: rows, what is reused, failures, Ctrl-C, and a folder that refuses."""

from __future__ import annotations

import csv
import errno
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from hwgen.cli import run as cli
from hwgen.errors import UserError
from hwgen.sweep import pool
from hwgen.sweep.run import run
from hwgen.sweep.spec import Spec, load
from hwgen.synth import FIGURES, synthesize

SMALL = """
design: [pe-multiplier, pe-carry-save]
set: {wgt: int2, acc_width: 6}
axes: {act: [int2, int3]}
"""


def spec_of(folder: Path, text: str) -> Spec:
    path = folder / "sweep.yaml"
    path.write_text(text)
    return load(path)


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> tuple[Spec, Path]:
    """A folder in which the sweep has run once."""
    folder = tmp_path_factory.mktemp("sweep")
    spec = spec_of(folder, SMALL)
    outcome = run(spec, folder / "out", jobs=2)
    assert outcome.failed == 0 and len(outcome.rows) == 4
    return spec, folder / "out"


def test_rows_are_what_synthesis_says(measured: tuple[Spec, Path]) -> None:
    spec, out = measured
    rows = json.loads((out / "sweep.json").read_text())["rows"]
    assert [row["point"] for row in rows] == [point.name for point in spec.points]
    for point, row in zip(spec.points, rows, strict=True):
        assert {key: row[key] for key in point.config.data()} == point.config.data()
        assert set(FIGURES) < set(row)
    last = spec.points[-1]
    report = synthesize(last.design.generate(last.config), "generic").data()
    keys = ("cells", "area_kge", "depth", "ff", "digest")
    assert {k: rows[-1][k] for k in keys} == {k: report[k] for k in keys}


def test_csv_has_the_same_rows(measured: tuple[Spec, Path]) -> None:
    _, out = measured
    rows = json.loads((out / "sweep.json").read_text())["rows"]
    with (out / "sweep.csv").open(newline="") as file:
        table = list(csv.DictReader(file))
    assert [row["point"] for row in table] == [row["point"] for row in rows]
    assert [float(row["area_kge"]) for row in table] == [row["area_kge"] for row in rows]
    assert all(row["lut"] == "" and "yosys=" in row["tools"] for row in table)


def test_a_second_run_measures_nothing(measured: tuple[Spec, Path]) -> None:
    spec, out = measured
    before = {path: path.stat().st_mtime_ns for path in (out / "points").iterdir()}
    assert len(before) == 4
    outcome = run(spec, out)
    assert all(row["cached"] for row in outcome.rows)
    assert {path: path.stat().st_mtime_ns for path in (out / "points").iterdir()} == before


def test_other_measurements_are_not_mixed_up(measured: tuple[Spec, Path], tmp_path: Path) -> None:
    spec, out = measured
    seeded = spec_of(tmp_path, SMALL.replace("int2, int3", "int2") + "seeds: [1]\n")
    outcome = run(seeded, out)
    assert [row["cached"] for row in outcome.rows] == [False, False]
    run(spec, out)


def test_a_broken_point_file_is_measured_again(tmp_path: Path) -> None:
    spec = spec_of(tmp_path, SMALL.replace("int2, int3", "int2").replace(", pe-carry-save", ""))
    (first,) = run(spec, tmp_path / "out").rows
    (kept,) = (tmp_path / "out" / "points").iterdir()
    kept.write_text('{"cells"')
    (again,) = run(spec, tmp_path / "out").rows
    assert not again["cached"] and again["cells"] == first["cells"]
    assert json.loads(kept.read_text())["cells"] == first["cells"]


def test_a_failed_point_is_a_row(tmp_path: Path) -> None:
    spec = spec_of(tmp_path, SMALL)
    outcome = run(spec, tmp_path / "out", jobs=2, timeout=0.001)
    assert [row["status"] for row in outcome.rows] == ["failed"] * 4
    for row in outcome.rows:
        assert "no result after" in row["reason"] and row["cells"] is None
        assert row["reason"] in Path(row["log"]).read_text()
    # A failure is not remembered: with more time the same folder gets its figures.
    assert run(spec, tmp_path / "out", jobs=2).failed == 0


def test_a_worker_that_dies_costs_its_point_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mortal_worker.py").write_text(
        "import os, sys, json\n"
        "from hwgen.sweep import worker\n"
        "real = worker.measure\n"
        "def measure(task):\n"
        "    if task['values']['act'] == 'int3':\n"
        "        print('out of memory', file=sys.stderr, flush=True)\n"
        "        os._exit(9)\n"
        "    return real(task)\n"
        "worker.measure = measure\n"
        "worker.main()\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(pool, "_MODULE", "mortal_worker")
    outcome = run(spec_of(tmp_path, SMALL), tmp_path / "out", jobs=1)
    assert [row["status"] for row in outcome.rows] == ["ok", "failed", "ok", "failed"]
    dead = outcome.rows[1]
    assert dead["reason"] == "the worker process ended with code 9: out of memory"


def test_interrupted(tmp_path: Path) -> None:
    """Ctrl-C ends at once and keeps the finished rows."""
    (tmp_path / "s.yaml").write_text(
        "design: array-os\naxes: {rows: [1, 2, 64]}\nset: {cols: 1, act: int1, wgt: int1}\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-m", "hwgen", "sweep", "s.yaml", "-o", "out", "-j", "1"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    points = tmp_path / "out" / "points"
    # The second point is not begun before the first is known to the parent.
    while process.poll() is None and len(list(points.glob("[!.]*.json"))) < 2:
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130 and err == ""
    with (tmp_path / "out" / "sweep.csv").open(newline="") as file:
        rows = [row["rows"] for row in csv.DictReader(file)]
    assert rows in (["1"], ["1", "2"])
    assert f"interrupted: {len(rows)} of 3 points, 0 known, 0 failed" in out
    assert out.splitlines()[-1] == "Next: hwgen sweep s.yaml -o out -j 1"


def interrupt_after(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    real = pool.Pool.run

    def stopped(self: Any, tasks: Any) -> Any:
        for index, found in enumerate(real(self, tasks)):
            if index == number:
                raise KeyboardInterrupt
            yield found

    monkeypatch.setattr(pool.Pool, "run", stopped)


def test_an_interrupted_run_does_not_shorten_the_table(
    measured: tuple[Spec, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    spec, out = measured
    before = (out / "sweep.csv").read_text()
    with monkeypatch.context() as patch:
        interrupt_after(1, patch)
        outcome = run(spec, out)
    assert outcome.interrupted and not outcome.written and len(outcome.rows) == 1
    assert (out / "sweep.csv").read_text() == before


def test_command_line(
    measured: tuple[Spec, Path], capsys: pytest.CaptureFixture[str], monkeypatch: Any
) -> None:
    _, out = measured
    monkeypatch.chdir(out.parent)
    assert cli(["sweep", "sweep.yaml", "-o", "out", "--json"]) == 0
    said = capsys.readouterr()
    assert said.err == "" and list(json.loads(said.out)) == ["rows"]
    assert len(json.loads(said.out)["rows"]) == 4
    assert cli(["sweep", "sweep.yaml", "-o", "out"]) == 0
    text = capsys.readouterr().out
    assert "4 of 4 points, 4 known, 0 failed; rows in out/sweep.csv" in text
    assert text.splitlines()[0].split()[:3] == ["design", "act", "target"]
    assert cli(["sweep", "sweep.yaml", "--dry-run", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"points": 4}
    assert not (out.parent / "build").exists()


def test_command_line_tells_of_failures(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    spec_of(tmp_path, SMALL.replace("int2, int3", "int2").replace(", pe-carry-save", ""))
    assert cli(["sweep", "sweep.yaml", "--timeout", "0.001"]) == 1
    text = capsys.readouterr().out
    assert "1 of 1 points, 0 known, 1 failed; rows in build/sweep-sweep/sweep.csv" in text
    assert "no result after" in text and "log: " in text
    assert text.splitlines()[-1].startswith("Next: hwgen synth pe-multiplier --act int2")


def test_a_file_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("x")
    spec = spec_of(tmp_path, SMALL)
    for folder in ("out", "out/deep"):
        with pytest.raises(UserError, match="in the way"):
            run(spec, tmp_path / folder)
    assert (tmp_path / "out").read_text() == "x"


def full_disk(*_: Any) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_full_disk_shows_before_the_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = spec_of(tmp_path, SMALL)
    monkeypatch.setattr("hwgen.sweep.atomic.os.fsync", full_disk)
    monkeypatch.setattr("hwgen.sweep.run.Pool", None)
    with pytest.raises(OSError, match="No space left"):
        run(spec, tmp_path / "out")
    assert [p for p in (tmp_path / "out").rglob("*") if p.is_file()] == []


def test_full_disk_keeps_the_old_table(
    measured: tuple[Spec, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    spec, out = measured
    before = {p: p.read_text() for p in out.rglob("*") if p.is_file()}
    with monkeypatch.context() as patch:
        patch.setattr("hwgen.sweep.run._prepare", lambda folder: None)
        patch.setattr("hwgen.sweep.atomic.os.fsync", full_disk)
        with pytest.raises(OSError, match="No space left"):
            run(spec, out)
    assert {p: p.read_text() for p in out.rglob("*") if p.is_file()} == before
