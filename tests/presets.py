"""Every preset of the catalogue, emitted once for all tests of a file."""

from __future__ import annotations

import functools

import pytest

from hwgen import catalog
from hwgen.rtl import Rtl

PAIRS = [(design.name, preset) for design in catalog.DESIGNS for preset in design.presets]
EVERY = pytest.mark.parametrize(("name", "preset"), PAIRS)
QUICK = pytest.mark.parametrize(
    ("name", "preset"), [p for p in PAIRS if p[1] != "default" or p[0].startswith("pe-")]
)
"""Without the arrays of 64 PEs that are the defaults."""


@functools.cache
def rtl_of(name: str, preset: str) -> Rtl:
    entry = catalog.get(name)
    return entry.generate(entry.make_config(preset=preset))
