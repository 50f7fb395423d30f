"""The tiny library as a file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from energy_samples import LIBRARY


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("power") / "tiny.lib"
    path.write_text(LIBRARY)
    return path


@pytest.fixture(scope="session")
def libraries() -> list[Path]:
    """Libraries of the user, from HWGEN_LIBERTY."""
    paths = [Path(p) for p in os.environ.get("HWGEN_LIBERTY", "").split(os.pathsep) if p]
    if not paths:
        pytest.skip("no Liberty file given: set HWGEN_LIBERTY to one or several paths")
    return paths
