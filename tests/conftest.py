"""What every test shares: hypothesis settings, a cold cache of compiled models, given libraries."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

# The same examples in every run: a failure of today is a failure of tomorrow.
settings.register_profile("hwgen", deadline=None, derandomize=True, database=None, print_blob=False)
settings.load_profile("hwgen")


@pytest.fixture(scope="session", autouse=True)
def cold_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """HWGEN_CACHE of the whole session, xdist workers included: never the user's."""
    root = tmp_path_factory.getbasetemp()
    shared = root.parent if root.name.startswith("popen-") else root
    os.environ["HWGEN_CACHE"] = str(shared / "hwgen-cache")
    return shared / "hwgen-cache"


@pytest.fixture(scope="session")
def real_libraries() -> list[Path]:
    """Libraries of the user, from HWGEN_LIBERTY."""
    paths = [Path(p) for p in os.environ.get("HWGEN_LIBERTY", "").split(os.pathsep) if p]
    if not paths:
        pytest.skip("no Liberty file given: set HWGEN_LIBERTY to one or several paths")
    return paths
