"""Sweeps on Dask: real schedulers and real workers that die, come, hang and are of other kinds."""

from __future__ import annotations

import contextlib
import os
import random
import re
import shutil
import signal
import socket
import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import dask
import psutil
import pytest
from dask_farm import Farm, fake_slurm
from fake_sweep import alive, wait

import hwgen
from hwgen.cli import run as cli
from hwgen.errors import ToolError, UserError
from hwgen.sweep.cluster import connect, engine
from hwgen.sweep.executor import Task
from hwgen.sweep.plan import plan
from hwgen.sweep.pool import Pool
from hwgen.sweep.run import run
from hwgen.sweep.spec import Spec, load

_RANDOM = random.Random(7)
_ACTS = ", ".join(sorted(_RANDOM.sample([f"int{n}" for n in range(2, 9)], 4)))
POINTS = f"""
design: [pe-multiplier, pe-carry-save]
set: {{wgt: {_RANDOM.choice(["int3", "uint4"])}, acc_width: 20}}
axes: {{act: [{_ACTS}]}}
"""
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


def spec_of(folder: Path, text: str = POINTS) -> Spec:
    path = folder / "sweep.yaml"
    path.write_text(text)
    return load(path)


def tasks_of(spec: Spec, timeout: float | None = None) -> list[Task]:
    return [one.task(False, timeout, None) for one in plan(spec)]


def figures(rows: Any) -> dict[str, dict[str, Any]]:
    """By point, without what differs from run to run."""
    noise = ("seconds", "finished", "cached", "log")
    return {row["point"]: {k: v for k, v in row.items() if k not in noise} for row in rows}


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Spec:
    return spec_of(tmp_path_factory.mktemp("spec"))


@pytest.fixture(scope="module")
def pool_rows(spec: Spec, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """What the processes of one machine say."""
    outcome = run(spec, tmp_path_factory.mktemp("pool"), jobs=2)
    assert outcome.failed == 0 and len(outcome.rows) == 8
    return figures(outcome.rows)


@pytest.fixture
def farm(tmp_path: Path) -> Iterator[Farm]:
    folder = tmp_path / "farm"
    folder.mkdir()
    with Farm(folder) as found:
        yield found


@pytest.fixture(autouse=True)
def nothing_is_left(capfd: pytest.CaptureFixture[str]) -> Iterator[None]:
    """No process, no event loop, and not a word on the terminal that the test did not read."""
    yield
    assert not [p for p in psutil.Process().children() if p.status() != psutil.STATUS_ZOMBIE]
    wait(lambda: not [t for t in threading.enumerate() if "loop" in t.name.lower()])
    said = capfd.readouterr()
    assert said.err == "" and said.out == ""


def preload(folder: Path, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Python that every worker of a local cluster executes before its first task."""
    path = folder / "preloaded.py"
    # Dask executes it twice.
    once = "if not hasattr(remote, 'preloaded'):\n    remote.preloaded = True\n"
    head = "import os, signal, time\nfrom hwgen.sweep.cluster import remote\n"
    path.write_text(head + once + textwrap.indent(text, "    "))
    monkeypatch.setenv("DASK_DISTRIBUTED__WORKER__PRELOAD", f"['{path}']")


def spy(monkeypatch: pytest.MonkeyPatch, name: str) -> list[Any]:
    """First arguments of all calls of that method of a run."""
    calls: list[Any] = []
    real: Callable[..., Any] = getattr(engine._Run, name)

    def spying(self: Any, *args: Any) -> Any:
        calls.append(args)
        return real(self, *args)

    monkeypatch.setattr(engine._Run, name, spying)
    return calls


def test_a_local_cluster_has_the_rows_of_the_pool(
    spec: Spec, pool_rows: dict[str, dict[str, Any]], tmp_path: Path
) -> None:
    outcome = run(spec, tmp_path / "out", executor=connect("local", 2))
    assert figures(outcome.rows) == pool_rows
    assert [row["point"] for row in outcome.rows] == [point.name for point in spec.points]
    assert all(row["cached"] for row in run(spec, tmp_path / "out").rows)


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


def test_a_point_that_kills_its_workers(
    spec: Spec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is tried three times and then to blame; the workers are started again."""
    tasks = tasks_of(spec)[:3]
    deadly = tasks[1]["name"]
    text = (
        "real = remote._Child.ask\n"
        "def ask(self, task, wanted):\n"
        f"    if task['name'] == '{deadly}':\n"
        "        os._exit(9)\n"
        "    return real(self, task, wanted)\n"
        "remote._Child.ask = ask\n"
    )
    preload(tmp_path, text, monkeypatch)
    with connect("local", 1) as cluster:
        found = dict(cluster.run(tasks))
    assert sorted(found) == sorted(task["name"] for task in tasks)
    bad = found.pop(deadly)
    assert bad["status"] == "failed"
    assert bad["reason"].startswith("the worker died 3 times over this point (last tcp://127")
    assert [answer["status"] for answer in found.values()] == ["ok", "ok"]


def test_a_point_that_never_ends(
    spec: Spec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Outside of the tools, that is: its process is ended, and the worker lives on."""
    tasks = tasks_of(spec, timeout=60)[:3]
    tasks[1]["timeout"] = 0.2
    (tmp_path / "stuck_child.py").write_text(
        "import json, sys, time\n"
        "from hwgen.sweep.cluster.child import identity\n"
        "from hwgen.sweep.worker import measure\n"
        "print(json.dumps(identity()), flush=True)\n"
        "for line in sys.stdin:\n"
        "    task = json.loads(line)\n"
        "    print('{}', flush=True)\n"
        "    if task['timeout'] < 1:\n"
        "        time.sleep(1000)\n"
        "    print(json.dumps({'row': measure(task)}), flush=True)\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setenv("HWGEN_TEST", str(tmp_path))
    preload(tmp_path, "remote._MODULE, remote.GRACE_S = 'stuck_child', 0.3\n", monkeypatch)
    with connect("local", 1) as cluster:
        found = dict(cluster.run(tasks))
    assert [found[task["name"]]["status"] for task in tasks] == ["ok", "failed", "ok"]
    assert found[tasks[1]["name"]]["reason"] == "no result after 0.5 s; its process was ended"
    wait(lambda: not alive(tmp_path))


def test_a_worker_that_hangs(
    spec: Spec,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """The whole worker stops; its point fails, and the other worker does the rest."""
    tasks = tasks_of(spec)[:4]
    tasks[0]["timeout"] = 0.2
    text = (
        "real = remote._Child.ask\n"
        "def ask(self, task, wanted):\n"
        "    if task['timeout']:\n"
        "        time.sleep(1)\n"
        "        os.kill(os.getpid(), signal.SIGSTOP)\n"
        "    return real(self, task, wanted)\n"
        "remote._Child.ask = ask\n"
    )
    preload(tmp_path, text, monkeypatch)
    monkeypatch.setattr(engine, "_GRACE_S", 2.0)
    monkeypatch.setattr("hwgen.sweep.cluster.local.CLOSE_S", 1.0)
    with connect("local", 2) as cluster:
        found = dict(cluster.run(tasks))
    assert [found[task["name"]]["status"] for task in tasks] == ["failed", "ok", "ok", "ok"]
    assert "does not answer, " in found[tasks[0]["name"]]["reason"]
    assert capfd.readouterr().err.count("gets no points: does not answer") == 1


def test_tools_that_take_too_long(spec: Spec) -> None:
    with connect("local", 1) as cluster:
        ((_, answer),) = cluster.run(tasks_of(spec, timeout=0.001)[:1])
    assert answer["status"] == "failed" and "no result after 0.001 s" in answer["reason"]


def test_an_error_of_ours_in_a_worker(
    spec: Spec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Dask never tells of an error that it cannot pickle: it is a row all the same."""
    text = (
        "def ask(self, task, wanted):\n"
        "    return ask(self, task, wanted)\n"
        "remote._Child.ask = ask\n"
    )
    preload(tmp_path, text, monkeypatch)
    with connect("local", 1) as cluster:
        ((_, answer),) = cluster.run(tasks_of(spec)[:1])
    assert answer["reason"].startswith("RecursionError: ") and "in ask" in answer["log_text"]


def test_a_measuring_process_that_is_killed(
    spec: Spec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For want of memory, say: a row with the reason, and the next point gets a new one."""
    text = (
        "real = remote._Child.ask\n"
        "def ask(self, task, wanted):\n"
        "    if task['timeout']:\n"
        "        os.kill(self._process.pid, signal.SIGKILL)\n"
        "    return real(self, task, wanted)\n"
        "remote._Child.ask = ask\n"
    )
    preload(tmp_path, text, monkeypatch)
    tasks = tasks_of(spec)[:2]
    tasks[0]["timeout"] = 60
    with connect("local", 1) as cluster:
        found = dict(cluster.run(tasks))
    assert [found[task["name"]]["status"] for task in tasks] == ["failed", "ok"]
    reason = found[tasks[0]["name"]]["reason"]
    assert reason == "the measuring process ended with signal SIGKILL"


def other_sources(folder: Path) -> Path:
    """A folder with another hwgen."""
    source = Path(hwgen.__file__).parent
    shutil.copytree(source, folder / "hwgen", ignore=shutil.ignore_patterns("__pycache__"))
    with (folder / "hwgen" / "synth" / "flow.py").open("a") as file:
        file.write("# not what it was\n")
    return folder


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
    with Pool(2) as pool:
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


SLOW = "design: array-os\naxes: {rows: [64, 63]}\nset: {cols: 1, act: int4, wgt: int4}\n"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_nothing_goes_on_when_the_sweep_is_ended(number: signal.Signals, tmp_path: Path) -> None:
    """Ctrl-C reaches all processes of the terminal; a kill only the sweep.  No tool stays."""
    spec_of(tmp_path, SLOW)
    process = subprocess.Popen(
        [sys.executable, "-m", "hwgen", "sweep", "sweep.yaml", "-j", "2", "--cluster", "local"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "IN": "in_here"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    tool = "hwgen.synth.worker"
    wait(lambda: process.poll() is not None or len(running(tool, "IN=in_here")) == 2)
    if number == signal.SIGINT:
        os.killpg(process.pid, number)
    else:
        process.kill()
    out, err = process.communicate(timeout=60)
    wait(lambda: not running("", "IN=in_here"))
    assert err == ""
    if number == signal.SIGINT:
        assert process.returncode == 130
        assert "interrupted: 0 of 2 points" in out


def running(word: str, variable: str) -> list[int]:
    """Processes with `word` in their command and `variable` in their environment."""
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            name, _, value = variable.partition("=")
            if process.environ().get(name) == value and word in " ".join(process.cmdline()):
                found.append(process.pid)
    return found


def test_a_foreign_scheduler_stays_and_its_workers_are_freed(
    farm: Farm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sweep goes in the middle of a point: the point is ended there."""
    monkeypatch.setenv("IN", "the_farm")
    worker = farm.worker()
    farm.workers_there(1)
    fast = tasks_of(spec_of(tmp_path))[:1]
    slow = tasks_of(spec_of(tmp_path, SLOW))[:1]
    tool = "hwgen.synth.worker"
    with connect(farm.address, 1) as cluster:
        rows = cluster.run([*fast, *slow])
        assert next(rows)[1]["status"] == "ok"
        wait(lambda: running(tool, "IN=the_farm"))
        rows.close()
        wait(lambda: not running(tool, "IN=the_farm"))
    assert worker.poll() is None and farm.scheduler.poll() is None
    wait(lambda: not running("hwgen.sweep.cluster.child", "IN=the_farm"))


def test_no_scheduler_there(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither a port where nobody listens, nor one where somebody else does."""
    monkeypatch.setattr("hwgen.sweep.cluster.places.CONNECT_S", 0.5)
    monkeypatch.chdir(tmp_path)
    spec_of(tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as somebody:
        port = somebody.getsockname()[1]
        assert cli(["sweep", "sweep.yaml", "--cluster", f"tcp://127.0.0.1:{port}"]) == 2
    said = capfd.readouterr()
    assert said.out == "" and len(said.err.splitlines()) == 1
    assert f"cluster: no scheduler answers at tcp://127.0.0.1:{port}" in said.err
    assert cli(["sweep", "sweep.yaml", "--cluster", f"tcp://127.0.0.1:{port}"]) == 2
    assert f"no scheduler answers at tcp://127.0.0.1:{port}" in capfd.readouterr().err


def test_a_scheduler_that_never_gets_a_worker_is_waited_for(
    spec: Spec, farm: Farm, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("hwgen.sweep.cluster.crew._LONELY_S", 0.1)
    late = threading.Timer(2.0, farm.worker)
    late.start()
    with connect(farm.address, 1) as cluster:
        assert [answer["status"] for _, answer in cluster.run(tasks_of(spec)[:1])] == ["ok"]
    late.join()
    line = f"hwgen: the scheduler at {farm.address} has no worker; waiting for one\n"
    assert capfd.readouterr().err == line


@pytest.fixture
def slurm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = fake_slurm(tmp_path / "slurm")
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
    monkeypatch.setenv("IN", "slurm")
    return folder


LOCALLY = {"scheduler_options": {"host": "127.0.0.1"}}


def test_slurm(
    spec: Spec,
    pool_rows: dict[str, dict[str, Any]],
    slurm: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Jobs through dask-jobqueue; one that is killed is submitted once more."""
    real = engine.Cluster.run

    def deadly(self: engine.Cluster, tasks: Any) -> Any:
        for index, found in enumerate(real(self, tasks)):
            if index == 1:
                os.killpg(int((slurm / "1.pid").read_text()), signal.SIGKILL)
                os.killpg(int((slurm / "2.pid").read_text()), signal.SIGKILL)
            yield found

    monkeypatch.setattr(engine.Cluster, "run", deadly)
    options = {**LOCALLY, "walltime": "00:10:00", "job_extra_directives": ["--nice=5"]}
    with dask.config.set({"distributed.deploy.lost-worker-timeout": "500ms"}):
        outcome = run(spec, tmp_path / "out", executor=connect("slurm", 2, options))
    assert figures(outcome.rows) == pool_rows
    scripts = [path.read_text() for path in sorted(slurm.glob("*.sh"))]
    assert len(scripts) == 4
    for script in scripts:
        for line in ("-n 1", "--cpus-per-task=1", "-t 00:10:00", "--nice=5"):
            assert f"#SBATCH {line}\n" in script
    wait(lambda: not [p for p in running("", "IN=slurm") if p != os.getpid()])


def test_slurm_does_not_take_the_job(spec: Spec, slurm: Path) -> None:
    options = {**LOCALLY, "account": "nobody"}
    with pytest.raises(UserError) as caught, connect("slurm", 2, options) as cluster:
        next(cluster.run(tasks_of(spec)))
    assert caught.value.rule.startswith("Slurm does not take the job: sbatch: error: Batch")
    assert not list(slurm.glob("*.sh"))


def test_no_slurm(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UserError, match="sbatch is not on the PATH"):
        connect("slurm", 1)


@pytest.mark.parametrize(
    ("where", "options", "text"),
    [
        ("slurn", None, "cluster: one of local, slurm, tcp://HOST:PORT, .* 'slurn' .*: slurm"),
        ("tcp://here", None, "nearest: tcp://HOST:PORT"),
        ("tcp://here:port", None, "nearest: tcp://HOST:PORT"),
        ("tcp://here:99999", None, "nearest: tcp://HOST:PORT"),
        ("http://here:80", None, "nearest: tcp://HOST:PORT"),
        ("here:8786", None, "nearest: tcp://HOST:PORT"),
        ("local", {"walltime": "1"}, "cluster-options: a local cluster has none, not 'walltime'"),
        ("tcp://here:80", {"tls_ca_file": "a"}, "cluster-options: a tcp:// address has none"),
        ("tls://here:80", {"tls_ca": "a"}, "not 'tls_ca' .nearest: tls_ca_file"),
        ("slurm", {"wall_time": "1"}, "not 'wall_time' .nearest: walltime"),
        ("slurm", {"walltime": 1800}, "cluster-options walltime: text, not 1800"),
        ("slurm", {"job_cpu": True}, "cluster-options job_cpu: a whole number, not True"),
        ("slurm", {"job_script_prologue": "module load x"}, "a list of text, not 'module"),
        ("slurm", {"job_extra_directives": [1]}, "a list of text"),
        ("slurm", {"scheduler_options": []}, "a mapping"),
        ("slurm", {"memory": "much"}, "memory: a number with a unit, not 'much'"),
        ("slurm", {"interface": "ib00"}, "interface: a network of this machine: .*not 'ib00'"),
        ("slurm", {"scheduler_options": {"interface": "l0"}}, "not 'l0' .nearest: lo"),
        ("slurm", {"scheduler_options": {"hots": "x"}}, "not 'hots' .nearest: host"),
    ],
)
def test_refused_before_any_work(where: str, options: Any, text: str, slurm: Path) -> None:
    with pytest.raises(UserError, match=text), connect(where, 1, options):
        pass
    assert not list(slurm.glob("*.sh"))


def test_without_dask(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(UserError) as caught:
        connect("local", 1)
    assert caught.value.key == "cluster" and caught.value.nearest == 'pip install "hwgen[cluster]"'


def test_dask_is_not_imported_before_it_is_asked_for() -> None:
    code = (
        "import sys, hwgen.sweep.run, hwgen.sweep.cluster\n"
        "assert not {'dask', 'distributed'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


ROOT = Path(__file__).resolve().parents[2]


def test_the_example_and_the_page_are_true(
    slurm: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Every option is told, and every command would be accepted."""
    from hwgen.sweep.cluster.slurm import OPTIONS, check
    from hwgen.sweep.yaml_input import load as load_yaml

    check(load_yaml(ROOT / "examples" / "slurm.yaml").data)
    page = (ROOT / "docs" / "cluster.md").read_text(encoding="utf-8")
    assert [key for key in OPTIONS if f"`{key}`" not in page] == []
    monkeypatch.chdir(ROOT)
    commands = re.findall(r"^hwgen (sweep .*)", page, re.MULTILINE)
    assert len(commands) == 3
    for command in commands:
        where = re.findall("--cluster ([^ ]+)", command)
        connect(where[0], 1)
        assert cli([*command.split(), "--dry-run"]) == 0
    assert capfd.readouterr().err == ""
