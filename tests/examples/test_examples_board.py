"""The digits network on emulated boards."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from hwgen.sim.tools import compiler

EXAMPLES = Path(__file__).parent.parent.parent / "examples"


def run(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(EXAMPLES / "board_digits.py"), *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.slow
@pytest.mark.skipif(compiler() is None, reason="needs a C++ compiler")
def test_the_whole_test_set_on_both_boards() -> None:
    pytest.importorskip("sklearn", reason="the digits come from scikit-learn (extra demo)")
    done = run()
    assert done.returncode == 0, done.stdout + done.stderr
    lines = {line[:14].strip(): line[14:].split() for line in done.stdout.splitlines()}
    # Two layers of 540 images: 32 and 10 columns.
    assert lines["compared"] == [str(540 * 42)] * 2
    assert lines["wrong"] == ["0", "0"]
    bits = [10 * int(each) for each in lines["bytes"]]
    cycles = [int(each) for each in lines["cycles"]]
    assert all(
        beats * divider < found < 1.1 * beats * divider
        for beats, divider, found in zip(bits, (18, 50), cycles, strict=True)
    )
    assert done.stdout.splitlines()[-1].startswith("passed")


def test_wrong_sums_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """A board whose results are off by one in one element of the first layer."""
    pytest.importorskip("sklearn", reason="the digits come from scikit-learn (extra demo)")
    monkeypatch.syspath_prepend(str(EXAMPLES))
    import board_digits

    class Off:
        def matmul(self, a: np.ndarray, b: np.ndarray) -> np.ndarray:
            return a @ b + (np.arange(a.shape[0] * b.shape[1]) == 5).reshape(a.shape[0], -1)

    board = board_digits.Board.__new__(board_digits.Board)
    board.device, board.compared, board.wrong = Off(), 0, 0
    a, b = np.full((4, 3), 5), np.full((3, 4), -7)
    assert board.multiply(a, b)[1, 1] == -104
    assert (board.compared, board.wrong) == (16, 1)


def test_mistakes_are_told() -> None:
    pytest.importorskip("sklearn", reason="the digits come from scikit-learn (extra demo)")
    done = run("--board", "icebreakr", "--images", "1")
    assert done.returncode == 2
    assert "nearest: icebreaker" in done.stderr
