"""Running the command line in this process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from hwgen.cli import run


class Said(NamedTuple):
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one object on stdout; anything beside it is an error."""
        assert self.out.endswith("\n") and self.out.count("\n") == 1, self.out
        return json.loads(self.out)

    @property
    def next(self) -> str:
        """The command of the `Next:` line, which is the last one."""
        last = self.out.rstrip().rpartition("\n")[2]
        assert last.startswith("Next: "), self.out
        return last.removeprefix("Next: ")


Cli = Callable[..., Said]


@pytest.fixture
def cli(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Cli:
    """`cli("generate", "matmul")` in an empty folder, `tmp_path`."""
    monkeypatch.chdir(tmp_path)

    def call(*words: str) -> Said:
        capsys.readouterr()
        code = run(list(words))
        return Said(code, *capsys.readouterr())

    return call


@pytest.fixture
def program(tmp_path: Path) -> Cli:
    """The same as a program of its own, with changes to its environment."""

    def call(*words: str, **environment: str) -> Said:
        done = subprocess.run(
            [sys.executable, "-m", "hwgen", *words],
            cwd=tmp_path,
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            check=False,
        )
        return Said(done.returncode, done.stdout, done.stderr)

    return call
