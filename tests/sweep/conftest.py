"""Fixtures of the tests of sweeps."""

from __future__ import annotations

from pathlib import Path

import pytest
from dask_samples import farm as farm
from dask_samples import nothing_is_left as nothing_is_left
from dask_samples import pool_rows as pool_rows
from dask_samples import slurm as slurm
from dask_samples import spec as spec
from fake_sweep import Fake

from hwgen.workers import pool


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Fake:
    """An empty folder; sweeps of this process have fake workers, too."""
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(pool, "_MODULE", "fake_worker")
    found = Fake(tmp_path)
    found.body("return good(task)")
    return found
