"""What every test shares: hypothesis settings, a cold cache of compiled models, given libraries."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import settings

# The same examples in every run: a failure of today is a failure of tomorrow.
settings.register_profile("hwgen", deadline=None, derandomize=True, database=None, print_blob=False)
settings.load_profile("hwgen")


FRESH = not (
    sys.dont_write_bytecode or any(Path(__file__).parent.glob("*/__pycache__/test_*-pytest-*.pyc"))
)
"""Whether pytest has compiled no test yet, which is most of the time of a first collection."""


@pytest.hookimpl(wrapper=True)
def pytest_collection(session: pytest.Session) -> Generator[None, object, object]:
    """In a fresh clone one worker of xdist compiles the tests, and the others wait for it: with
    fewer cores than workers that is sooner done than by each for itself."""
    about = getattr(session.config, "workerinput", None)
    if about is None:
        return (yield)
    done = Path(session.config.getoption("basetemp")).with_name("collected")
    if about["workerid"] == "gw0":
        try:
            return (yield)
        finally:
            done.touch()
    until = time.monotonic() + 60
    while FRESH and not done.exists() and time.monotonic() < until:
        time.sleep(0.1)
    return (yield)


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
