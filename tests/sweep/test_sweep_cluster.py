"""Sweeps on Dask: real schedulers and workers that die, come, and are of other kinds."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from dask_farm import Farm
from dask_samples import POINTS, figures, spec_of, spy, tasks_of

import hwgen
from hwgen.errors import ToolError, UserError
from hwgen.sweep.cluster import connect, engine
from hwgen.sweep.run import run
from hwgen.sweep.spec import Spec
from hwgen.sweep.worker import JOB, PRELOAD
from hwgen.workers.executor import Task
from hwgen.workers.pool import Pool

pytestmark = pytest.mark.usefixtures("nothing_is_left")
_LIB = """library (tiny) { time_unit : "1ps"; delay_model : table_lookup;
  capacitive_load_unit (1, ff);
  lu_table_template (t) { variable_1 : input_net_transition;
    variable_2 : total_output_net_capacitance; index_1 ("1, 50, 100"); index_2 ("1, 50, 100"); }
  cell (N2) { area : 2; pin (A) { direction : input; capacitance : 1; }
    pin (B) { direction : input; capacitance : 1; }
    pin (Y) { direction : output; function : "(A & B)'";
      timing () { related_pin : "A"; timing_sense : negative_unate; TABLES }
      timing () { related_pin : "B"; timing_sense : negative_unate; TABLES } } }
  cell (IV) { area : 1; pin (A) { direction : input; capacitance : 1; }
    pin (Y) { direction : output; function : "A'";
      timing () { related_pin : "A"; timing_sense : negative_unate; TABLES } } }
  cell (BF) { area : 2; pin (A) { direction : input; capacitance : 1; }
    pin (Y) { direction : output; function : "A";
      timing () { related_pin : "A"; timing_sense : positive_unate; TABLES } } }
  cell (FF) { area : 9; ff (IQ, IQN) { clocked_on : "CK"; next_state : "D"; }
    pin (CK) { direction : input; capacitance : 1; }
    pin (D) { direction : input; capacitance : 1; }
    pin (Q) { direction : output; function : "IQ"; } } }
"""
LIB = _LIB.replace(
    "TABLES",
    " ".join(
        f'{name} (t) {{ values ("9, 30, 40", "9, 30, 40", "9, 30, 40"); }}'
        for name in ("cell_rise", "cell_fall", "rise_transition", "fall_transition")
    ),
)


def test_a_local_cluster_has_the_rows_of_the_pool(
    spec: Spec, pool_rows: dict[str, dict[str, Any]], tmp_path: Path
) -> None:
    outcome = run(spec, tmp_path / "out", executor=connect("local", 2))
    assert figures(outcome.rows) == pool_rows
    assert [row["point"] for row in outcome.rows] == [point.name for point in spec.points]
    assert all(row["cached"] for row in run(spec, tmp_path / "out").rows)


@pytest.mark.slow
def test_points_are_taken_when_a_worker_is_free_for_them(spec: Spec) -> None:
    """Taking one claims it, and other sweeps then go without it."""
    taken: list[str] = []

    def source() -> Iterator[Task]:
        for task in tasks_of(spec):
            taken.append(task["name"])
            yield task

    done = []
    with connect("local", 2) as cluster:
        for name, _ in cluster.run(source()):
            done.append(name)
            assert len(taken) - len(done) <= 2
        assert sorted(done) == sorted(taken) and len(done) == 8
        # The same cluster again, and less to do than there are workers.
        assert [name for name, _ in cluster.run(tasks_of(spec)[:1])] == taken[:1]


def test_workers_die_and_others_come(
    spec: Spec,
    pool_rows: dict[str, dict[str, Any]],
    farm: Farm,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each point once, with the figures of the pool; the third worker comes in the middle."""
    first, second = farm.worker(), farm.worker()
    farm.workers_there(2)
    lost, sent = spy(monkeypatch, "_lost"), spy(monkeypatch, "_send")
    real = engine.Cluster.run

    def deadly(self: engine.Cluster, tasks: Any) -> Any:
        for index, found in enumerate(real(self, tasks)):
            # The next points have been sent: each of the two is in the middle of one.
            if index == 1:
                first.kill()
                farm.worker()
            elif index == 3:
                second.kill()
            yield found

    monkeypatch.setattr(engine.Cluster, "run", deadly)
    outcome = run(spec, tmp_path / "out", executor=connect(farm.address, 1))
    assert figures(outcome.rows) == pool_rows
    assert len(lost) == 2 and len(sent) == 8 + 2
    assert len({worker for _, worker in sent}) == 3
    assert farm.scheduler.poll() is None, "it is not ours to end"


@pytest.mark.slow
def test_the_scheduler_dies(spec: Spec, farm: Farm, tmp_path: Path) -> None:
    """A clean error, and the next run goes on from the rows there are."""
    farm.worker()
    farm.workers_there(1)

    class Last(engine.Cluster):
        def run(self, tasks: Any) -> Any:
            for index, found in enumerate(super().run(tasks)):
                if index == 1:
                    farm.scheduler.kill()
                yield found

    cluster = connect(farm.address, 1)
    cluster.__class__ = Last
    with pytest.raises(ToolError, match=f"dask: the scheduler at {farm.address} does not answer"):
        run(spec, tmp_path / "out", executor=cluster)
    again = run(spec, tmp_path / "out", jobs=2)
    assert sum(row["cached"] for row in again.rows) == 2 and again.failed == 0


def other_sources(folder: Path) -> Path:
    """A folder with another hwgen."""
    source = Path(hwgen.__file__).parent
    shutil.copytree(source, folder / "hwgen", ignore=shutil.ignore_patterns("__pycache__"))
    with (folder / "hwgen" / "synth" / "flow.py").open("a") as file:
        file.write("# not what it was\n")
    return folder


@pytest.mark.slow
def test_a_worker_of_another_kind_gets_no_points(
    spec: Spec,
    pool_rows: dict[str, dict[str, Any]],
    farm: Farm,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "empty" / "hwgen").mkdir(parents=True)
    (tmp_path / "empty" / "hwgen" / "__init__.py").touch()
    farm.worker(first=other_sources(tmp_path / "other"))
    farm.worker(first=tmp_path / "empty")
    farm.workers_there(2)
    with pytest.raises(UserError) as caught:
        run(spec, tmp_path / "out", executor=connect(farm.address, 1))
    assert caught.value.key == "cluster"
    assert f"no worker of the scheduler at {farm.address} can do these points" in str(caught.value)
    said = capfd.readouterr().err.splitlines()
    assert len(said) == 2 and all("gets no points: " in line for line in said)
    assert "gets no points: sources " in "".join(said) and " there, " in "".join(said)
    assert any(re.search("gets no points: .*Error: ", s) for s in said)
    # With a third one that is as we are, there is work: for that one alone.
    sent = spy(monkeypatch, "_send")
    farm.worker()
    farm.workers_there(3)
    outcome = run(spec, tmp_path / "out", executor=connect(farm.address, 1))
    assert figures(outcome.rows) == pool_rows
    assert len({worker for _, worker in sent}) == 1
    assert len(capfd.readouterr().err.splitlines()) == 2


def test_a_library_goes_where_it_is_missing(
    farm: Farm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """/proc/self/cwd is another folder for each process: the workers find nothing there."""
    (tmp_path / "tiny.lib").write_text(LIB)
    monkeypatch.chdir(tmp_path)
    text = POINTS.replace("[pe-multiplier, pe-carry-save]", "pe-multiplier")
    spec = spec_of(tmp_path, text + "targets: ['liberty:tiny.lib']\ntarget_ps: [900]\n")
    tasks = tasks_of(spec)
    with Pool(2, JOB, PRELOAD) as pool:
        expected = dict(pool.run(tasks))
    assert [answer["reason"] for answer in expected.values()] == [None] * 4
    for task in tasks:
        task["way"]["target"] = "liberty:/proc/self/cwd/tiny.lib"
    farm.worker()
    farm.workers_there(1)
    sent = spy(monkeypatch, "_send")
    with connect(farm.address, 1) as cluster:
        found = dict(cluster.run(tasks))
    assert len(sent) == len(tasks) + 1, "sent once, it stays there"
    for name, answer in found.items():
        assert answer["status"] == "ok", answer["reason"]
        for key in ("area_um2", "delay_ps", "cells", "digest", "result"):
            assert answer[key] == expected[name][key]
        assert answer["target"] == "liberty:/proc/self/cwd/tiny.lib"
    # Another file of the same name is not what was asked for.
    (tmp_path / "tiny.lib").write_text(LIB.replace("area : 2", "area : 3"))
    task = tasks[0] | {"library_sha256": "0" * 64}
    with connect(farm.address, 1) as cluster:
        ((_, answer),) = cluster.run([task])
    assert answer["status"] == "failed" and "has changed" in answer["reason"]
