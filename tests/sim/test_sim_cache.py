"""Compiled models are reused, shared by concurrent builders and never half-written."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sim_designs import ADDER_RTL, adder_vectors

from hwgen.errors import ToolError
from hwgen.sim import available, simulate
from hwgen.sim.cache import default_cache, entry
from hwgen.sim.child import run_all

COMPILED = [name for name in ("verilator", "icarus") if available()[name][0]]


@pytest.mark.parametrize(
    "simulator",
    [pytest.param(n, marks=pytest.mark.slow) if n == "verilator" else n for n in COMPILED],
)
def test_second_run_does_not_build(models: Path, simulator: str) -> None:
    simulate(ADDER_RTL, adder_vectors(), simulator=simulator, cache=models)
    again = simulate(ADDER_RTL, adder_vectors(seed=9), simulator=simulator, cache=models)
    assert again.passed and again.cached
    # A comment in the header changes nothing that is compiled.
    from dataclasses import replace

    same = replace(ADDER_RTL, header="// made today\n")
    assert simulate(same, adder_vectors(), simulator=simulator, cache=models).cached
    other = ADDER_RTL.with_text(ADDER_RTL.text + f"// {os.getpid()}\n")
    if simulator == "icarus":
        assert not simulate(other, adder_vectors(), simulator=simulator, cache=models).cached


def test_default_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HWGEN_CACHE", str(tmp_path))
    assert default_cache() == tmp_path / "models"
    monkeypatch.delenv("HWGEN_CACHE")
    assert default_cache().parts[-2:] == ("hwgen", "models")


def _slow(folder: Path) -> None:
    (folder / "a").write_text("one")
    time.sleep(0.3)
    (folder / "b").write_text(str(os.getpid()))


def _want(cache: Path, queue: multiprocessing.Queue) -> None:
    folder, hit = entry(cache, "key", _slow)
    queue.put((hit, (folder / "b").read_text()))


def test_concurrent_builders(tmp_path: Path) -> None:
    """Four processes want one key at once: one builds, all get the same product."""
    context = multiprocessing.get_context("spawn")
    queue = context.Queue()
    workers = [context.Process(target=_want, args=(tmp_path, queue)) for _ in range(4)]
    for worker in workers:
        worker.start()
    got = [queue.get(timeout=60) for _ in workers]
    for worker in workers:
        worker.join()
    assert sorted(hit for hit, _ in got) == [False, True, True, True]
    assert len({product for _, product in got}) == 1
    assert not list(tmp_path.glob(".building-*"))


@pytest.mark.parametrize("stop", [RuntimeError, KeyboardInterrupt, SystemExit])
def test_interrupted_build_leaves_nothing(tmp_path: Path, stop: type[BaseException]) -> None:
    def build(folder: Path) -> None:
        (folder / "half").write_text("")
        raise stop

    with pytest.raises(stop):
        entry(tmp_path, "key", build)
    assert [p.name for p in tmp_path.iterdir() if p.is_dir()] == []
    folder, hit = entry(tmp_path, "key", _slow)
    assert not hit and sorted(p.name for p in folder.iterdir()) == ["a", "b"]


def test_leftovers_of_killed_builders_go(tmp_path: Path) -> None:
    old, new = tmp_path / ".building-old", tmp_path / ".building-new"
    for folder in (old, new):
        folder.mkdir()
    os.utime(old, (0, 0))
    entry(tmp_path, "key", lambda folder: None)
    assert not old.exists() and new.exists()


def test_temporary_files_of_compilers_go_with_the_build(tmp_path: Path) -> None:
    """Those of a compiler that was killed lie in the folder that is removed."""
    (_code, said), *_ = run_all([["sh", "-c", "echo $TMPDIR/x"]], cwd=tmp_path)
    assert Path(said).parent == tmp_path


@pytest.mark.skipif(not available()["verilator"][0], reason=available()["verilator"][1])
def test_ctrl_c_kills_the_compilers(tmp_path: Path) -> None:
    """SIGINT in the middle of a cold build: no compiler lives on, the cache has no product."""
    here = Path(__file__).resolve()
    code = (
        "import signal, sys\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # whatever started the tests
        f"sys.path[:0] = [{str(here.parents[2])!r}, {str(here.parent)!r}]\n"
        "from pathlib import Path\n"
        "from sim_designs import HALF_RTL, half_vectors\n"
        "from hwgen.sim import simulate\n"
        f"simulate(HALF_RTL, half_vectors(), cache=Path({str(tmp_path)!r}))\n"
    )
    process = subprocess.Popen([sys.executable, "-c", code], stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 60
    while not list(tmp_path.glob(".building-*/runtime.h")) and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(0.3)
    children = _descendants(process.pid)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert "KeyboardInterrupt" in errors and process.returncode != 0
    assert children
    assert not [pid for pid in children if Path(f"/proc/{pid}/exe").exists()]
    assert [p.name for p in tmp_path.iterdir() if p.is_dir()] == []


def _descendants(pid: int) -> list[int]:
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if int(fields[1]) == pid:
            child = int(status.parent.name)
            found += [child, *_descendants(child)]
    return found


def test_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(ToolError, match=r"model cache: .*file.*set HWGEN_CACHE to a folder"):
        entry(tmp_path / "file" / "models", "key", lambda _: None)
