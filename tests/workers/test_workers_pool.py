"""A pool does any job: what it is told to do is a function named in words."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from hwgen.workers.pool import Pool

JOBS = """
import os, signal, subprocess, sys, time
import preloaded

def add(task):
    preloaded.seen.append(task["name"])
    return {"sum": task["a"] + task["b"], "seen": preloaded.seen, "pid": os.getpid()}

def die(task):
    print("so it ends", file=sys.stderr)
    os.kill(os.getpid(), signal.SIGKILL)

def hang(task):
    tool = subprocess.Popen(["sleep", "3600"], start_new_session=True)
    print(tool.pid, file=open(task["told"], "w"), flush=True)
    time.sleep(3600)

def wrong(task):
    raise RuntimeError("no answer")
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "some_jobs.py").write_text(JOBS)
    (tmp_path / "preloaded.py").write_text(
        "import os\nseen = []\n"
        f"open({str(tmp_path / 'loads')!r}, 'a').write(f'{{os.getpid()}}\\n')\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    return tmp_path


def test_any_function_is_a_job(folder: Path) -> None:
    tasks = [{"name": str(n), "timeout": None, "a": n, "b": 1} for n in range(5)]
    with Pool(2, "some_jobs:add", ["preloaded"]) as pool:
        answers = dict(pool.run(tasks))
    assert {name: answer["sum"] for name, answer in answers.items()} == {
        str(n): n + 1 for n in range(5)
    }
    # Loaded once by each process, and every task in a fork of its own.
    loads = (folder / "loads").read_text().split()
    assert 1 <= len(loads) <= 2 and len(set(loads)) == len(loads)
    assert all(answer["seen"] == [name] for name, answer in answers.items())
    assert len({answer["pid"] for answer in answers.values()}) == 5
    assert not {str(answer["pid"]) for answer in answers.values()} & set(loads)


@pytest.mark.parametrize(("job", "end"), [("die", "signal SIGKILL"), ("wrong", "code 1")])
def test_a_task_that_comes_to_nothing(folder: Path, job: str, end: str) -> None:
    task = {"name": "a", "timeout": None}
    with Pool(1, f"some_jobs:{job}") as pool:
        ((name, answer),) = pool.run([task])
        assert (name, answer["status"]) == ("a", "failed") and answer["seconds"] >= 0
        assert answer["reason"].startswith(f"the worker process ended with {end}: ")
        last = {"die": "so it ends", "wrong": "RuntimeError: no answer"}[job]
        assert answer["reason"].endswith(last) and last in answer["log_text"]


def test_a_task_that_hangs(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hwgen.workers.pool.GRACE_S", 0.2)
    told = folder / "told"
    with Pool(1, "some_jobs:hang") as pool:
        ((_, answer),) = pool.run([{"name": "a", "timeout": 0.5, "told": str(told)}])
    assert answer["reason"] == "no result after 0.5 s; its process was ended"
    tool = int(told.read_text())
    until = time.monotonic() + 20
    while Path(f"/proc/{tool}").exists() and time.monotonic() < until:
        time.sleep(0.02)
    with pytest.raises(ProcessLookupError):  # what it had started has gone, too
        os.kill(tool, 0)


def test_a_job_that_is_not_there(folder: Path) -> None:
    with Pool(1, "some_jobs:nothing") as pool:
        ((_, answer),) = pool.run([{"name": "a", "timeout": None}])
    assert "has no attribute 'nothing'" in answer["reason"]
