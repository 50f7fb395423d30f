"""Skips where nothing can be compiled; one board for the session's tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from emulate_board import DIVIDER, EFFORT, board_rtl, board_target

from hwgen.emulate import Emulator
from hwgen.host import Target
from hwgen.rtl import Rtl
from hwgen.sim.tools import compiler


@pytest.fixture(scope="session")
def rtl() -> Rtl:
    return board_rtl()


@pytest.fixture(scope="session")
def target() -> Target:
    return board_target()


@pytest.fixture
def emulator(rtl: Rtl) -> Iterator[Emulator]:
    if compiler() is None:
        pytest.skip("needs a C++ compiler")
    found = Emulator(rtl, DIVIDER, effort=EFFORT)
    yield found
    found.close()
