"""Benchmarks that are interrupted leave no process behind."""

from __future__ import annotations

import importlib
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from hwgen.yosys import child

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
LONG, ENOUGH = 60, 20
"""Seconds: what a child would take, and what is left of it after an interrupt."""


def test_an_interrupt_ends_what_threads_wait_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    threads: Any = importlib.import_module("threads")
    command = [sys.executable, "-c", f"print(1, flush=True); import time; time.sleep({LONG})"]
    console = tmp_path / "console"
    before = time.monotonic()
    with pytest.raises(KeyboardInterrupt), threads.Threads(1) as pool:
        running = pool.submit(child.spawn, command, tmp_path, console, {}, None)
        waiting = pool.submit(console.unlink)
        while not (console.is_file() and console.read_text()):
            time.sleep(0.01)
        raise KeyboardInterrupt
    assert time.monotonic() - before < ENOUGH
    assert running.result() < 0 and waiting.cancelled() and console.is_file()
