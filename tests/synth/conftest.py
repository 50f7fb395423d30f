"""Designs and libraries that the synthesis tests share."""

from __future__ import annotations

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
