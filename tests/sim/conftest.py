"""Shared pieces of the simulation tests: one model cache per test session."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def models(cold_cache: Path) -> Path:
    """The models of the whole session: what simulators share is compiled once for all tests."""
    return cold_cache / "models"
