"""Designs and libraries that the synthesis tests share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from synth_samples import MAC, TINY_LIB, verilog

from hwgen.rtl import Rtl


@pytest.fixture(scope="session")
def mac() -> Rtl:
    return verilog(MAC, "mac")


@pytest.fixture(scope="session")
def tiny_lib(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("lib") / "tiny cells.lib"
    path.write_text(TINY_LIB)
    return path


@pytest.fixture(scope="session")
def real_libraries() -> list[Path]:
    """Libraries of the user, from HWGEN_LIBERTY."""
    paths = [Path(p) for p in os.environ.get("HWGEN_LIBERTY", "").split(os.pathsep) if p]
    if not paths:
        pytest.skip("no Liberty file given: set HWGEN_LIBERTY to one or several paths")
    return paths
