"""Sweeps on Dask: where the workers are, what is refused, and what is left at the end."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import dask
import pytest
from dask_farm import Farm
from dask_samples import LOCALLY, SLOW, figures, running, spec_of, tasks_of
from fake_sweep import wait

from hwgen.cli import run as cli
from hwgen.errors import UserError
from hwgen.sweep.cluster import connect, engine
from hwgen.sweep.run import run
from hwgen.sweep.spec import Spec

pytestmark = pytest.mark.usefixtures("nothing_is_left")


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
    tool = "hwgen.yosys.worker"
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


def test_a_foreign_scheduler_stays_and_its_workers_are_freed(
    farm: Farm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sweep goes in the middle of a point: the point is ended there."""
    monkeypatch.setenv("IN", "the_farm")
    worker = farm.worker()
    farm.workers_there(1)
    fast = tasks_of(spec_of(tmp_path))[:1]
    slow = tasks_of(spec_of(tmp_path, SLOW))[:1]
    tool = "hwgen.yosys.worker"
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
