"""Boards for the tests of this folder, and where its samples are."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from board_samples import PROPER

from hwgen.board import Board, load


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A board file that is right."""
    path = tmp_path / "mine.yaml"
    path.write_text(PROPER)
    return path


@pytest.fixture
def hx8k() -> Board:
    """The largest iCE40: the quickest to place."""
    return load("ice40-hx8k")
