"""The tiny library as a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from energy_samples import LIBRARY


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("power") / "tiny.lib"
    path.write_text(LIBRARY)
    return path
