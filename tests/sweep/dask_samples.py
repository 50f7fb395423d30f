"""What the tests of sweeps on Dask share: points, schedulers, and a look at what they leave."""

from __future__ import annotations

import contextlib
import os
import random
import sys
import textwrap
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from dask_farm import Farm, fake_slurm
from fake_sweep import wait

from hwgen.sweep.cluster import engine
from hwgen.sweep.plan import plan
from hwgen.sweep.run import run
from hwgen.sweep.spec import Spec, load
from hwgen.workers.executor import Task

_RANDOM = random.Random(7)
_ACTS = ", ".join(sorted(_RANDOM.sample([f"int{n}" for n in range(2, 9)], 4)))
POINTS = f"""
design: [pe-multiplier, pe-carry-save]
set: {{wgt: {_RANDOM.choice(["int3", "uint4"])}, acc_width: 20}}
axes: {{act: [{_ACTS}]}}
"""


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


@pytest.fixture
def nothing_is_left(capfd: pytest.CaptureFixture[str]) -> Iterator[None]:
    """No process, no event loop, and not a word on the terminal that the test did not read."""
    before = set(psutil.Process().children())  # a browser of other tests, for one
    yield
    found = set(psutil.Process().children()) - before
    assert not [p for p in found if p.status() != psutil.STATUS_ZOMBIE]
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


SLOW = "design: array-os\naxes: {rows: [64, 63]}\nset: {cols: 1, act: int4, wgt: int4}\n"


def running(word: str, variable: str) -> list[int]:
    """Processes with `word` in their command and `variable` in their environment."""
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            name, _, value = variable.partition("=")
            if process.environ().get(name) == value and word in " ".join(process.cmdline()):
                found.append(process.pid)
    return found


LOCALLY = {"scheduler_options": {"host": "127.0.0.1"}}


@pytest.fixture
def slurm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = fake_slurm(tmp_path / "slurm")
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
    monkeypatch.setenv("IN", "slurm")
    return folder
