"""Designs with a seeded fault, in the processes of a campaign and on the command line."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

HEAD = """
import os, re, time
from hwgen import formats
from hwgen.catalog.entry import DEFAULT, Design
from hwgen.errors import UserError

real = Design.generate

def edited(rtl, old, new):
    text, count = re.subn(old, new, rtl.text)
    assert count, rtl.text
    return rtl.with_text(text)

def generate(self, config, options=DEFAULT):
    rtl = real(self, config, options)
"""
TAIL = """
    return rtl

Design.generate = generate
"""
ODD_ROWS = """
    if config.rows % 2 and config.rows > 2:
        return edited(rtl, r"assign out_last = (.*);", r"assign out_last = 1'b0 & (\\1);")
"""
"""The marker of the last row is lost in arrays of 3, 5, … rows."""

UNSTABLE = """
    if self.name == "matmul":
        wrong = r"assign out__data = out__ready ? \\1 : ~\\1;"
        return edited(rtl, r"assign out__data = (.*);", wrong)
"""
"""A beat that waits has another payload: seen only where the output is not ready."""

WRONG_SUM = """
    if config.act_bits > 8 and config.wgt_bits > 8:
        return edited(rtl, r"state \\+ ", "state - ")
"""
"""Products of two wide operands are subtracted."""

WIDE = "    if config.act_bits > 8:\n        "
"""What follows happens with wide activations only."""

UNBUILT = """
from contextlib import contextmanager
from types import SimpleNamespace
from hwgen.verify.campaign import judge

@contextmanager
def nothing(rtl, simulator, scratch):
    yield lambda vectors, stall, seed: SimpleNamespace(passed=True)

judge._bench = nothing
"""
"""Nothing is compiled: for faults that show before."""


class Faulty:
    """A folder with a module that breaks designs when it is loaded."""

    def __init__(self, folder: Path, body: str, after: str = "") -> None:
        self.folder = folder
        (folder / "faulty.py").write_text(HEAD + body + TAIL + after)

    def hwgen(self, command: str) -> subprocess.CompletedProcess[str]:
        """That command line with the broken designs."""
        words = shlex.split(command)
        assert words[0] == "hwgen"
        program = "import faulty, sys; from hwgen.cli import run; sys.exit(run(sys.argv[1:]))"
        paths = [str(self.folder), *(p for p in sys.path if p)]
        return subprocess.run(
            [sys.executable, "-c", program, *words[1:]],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
            capture_output=True,
            text=True,
            check=False,
        )
