"""Sweeps on Dask: points and workers that end badly, or never."""

from __future__ import annotations

from pathlib import Path

import pytest
from dask_samples import preload, tasks_of
from fake_sweep import alive, wait

from hwgen.sweep.cluster import connect, engine
from hwgen.sweep.spec import Spec

pytestmark = pytest.mark.usefixtures("nothing_is_left")


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


@pytest.mark.slow
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
        "    print(json.dumps({'answer': measure(task)}), flush=True)\n"
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
