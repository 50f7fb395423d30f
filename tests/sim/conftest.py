"""Shared pieces of the simulation tests: one model cache per test session."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cold model cache that the whole session shares (all xdist workers too)."""
    root = tmp_path_factory.getbasetemp()
    # Under xdist each worker has its own base; their parent is common to the session.
    shared = root.parent if root.name.startswith("popen-") else root
    return shared / "hwgen-models"
