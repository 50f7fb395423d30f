"""Every preset of the catalogue, emitted once for all its tests."""

from __future__ import annotations

import functools

import pytest

from hwgen import catalog
from hwgen.rtl import Rtl

PAIRS = [(design.name, preset) for design in catalog.DESIGNS for preset in design.presets]
EVERY = pytest.mark.parametrize(
    ("name", "preset"),
    # One worker gets all tests of a preset: it emits it once.
    [pytest.param(*pair, marks=pytest.mark.xdist_group("-".join(pair))) for pair in PAIRS],
)


@functools.cache
def rtl_of(name: str, preset: str) -> Rtl:
    entry = catalog.get(name)
    return entry.generate(entry.make_config(preset=preset))
