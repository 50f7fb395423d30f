"""Sweeps whose points are measured by a few lines of Python instead of Yosys."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from pathlib import Path

from hwgen.sweep.spec import Spec, load

SMALL = """
design: [pe-multiplier, pe-carry-save]
set: {wgt: int2, acc_width: 6}
axes: {act: [int2, int3]}
"""

WORKER = """
import hashlib, json, os, sys, time
from hwgen.sweep import worker
from hwgen.workers import serve
from hwgen.synth import FIGURES

def said(task, word):
    with open({said!r}, "a") as file:
        file.write(f"{{word}} {{task['name']}} {{task['design']}} {{task['values']['act']}}\\n")

def good(task, **more):
    figures = dict.fromkeys(FIGURES) | {{"cells": 7, "area_kge": 0.5, "target": "generic"}}
    figures |= {{"tools": {{"yosys": "0"}}, "digest": "d" * 64, "breakdown": []}}
    figures |= {{"module": "m", "result": task["name"], "hwgen": "0", "host": "h"}}
    return {{"status": "ok", "reason": None, "log_text": "", "seconds": 2.0, **figures, **more}}

def measure(task):
    said(task, "begin")
    answer = body(task)
    said(task, "end")
    return answer

def body(task):
{body}

worker.measure = measure
if __name__ == "__main__":
    serve.main()
"""

DRIVER = """
import sys
from pathlib import Path
from hwgen.sweep import claims
from hwgen.sweep.run import run
from hwgen.sweep.spec import load
from hwgen.workers import pool
pool._MODULE = "fake_worker"
outcome = run(load(Path("s.yaml")), Path("out"), jobs=int(sys.argv[1]))
print(len(outcome.rows), sum(row["cached"] for row in outcome.rows), outcome.interrupted)
"""


class Fake:
    """A folder with a sweep file `s.yaml`, and workers that do as they are told."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def spec(self, text: str = SMALL) -> Spec:
        path = self.folder / "s.yaml"
        path.write_text(text)
        return load(path)

    def body(self, text: str) -> None:
        """What `measure(task)` does; `good(task)` is an answer without figures to speak of."""
        words = {"said": str(self.folder / "said"), "body": textwrap.indent(text, "    ")}
        (self.folder / "fake_worker.py").write_text(WORKER.format(**words))

    def said(self, word: str) -> list[str]:
        """Names of the points of which measuring began ("begin") or came to its "end"."""
        path = self.folder / "said"
        lines = path.read_text().splitlines() if path.exists() else []
        return [line.split()[1] for line in lines if line.split()[0] == word]

    def start(self, jobs: int, setup: str = "") -> subprocess.Popen[str]:
        """A sweep of s.yaml into `out` as a program of its own; `setup` runs before it."""
        paths = [str(self.folder), *(p for p in sys.path if p)]
        return subprocess.Popen(
            [sys.executable, "-c", setup + DRIVER, str(jobs)],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )


def alive(path: Path) -> list[int]:
    """Processes that have `path` in their environment, without this one."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            environment = (entry / "environ").read_bytes()
            state = (entry / "stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            continue  # it has ended meanwhile
        if str(path).encode() in environment and state != "Z":
            found.append(int(entry.name))
    return [pid for pid in found if pid != os.getpid()]


def wait(condition: Callable[[], object], seconds: float = 60.0) -> None:
    """Until `condition` holds; fails when it does not come to that."""
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.02)
