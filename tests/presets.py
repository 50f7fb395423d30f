"""Every preset of the catalogue, emitted once for all tests of a file."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

import pytest

from hwgen import catalog
from hwgen.rtl import Rtl

PAIRS = [(design.name, preset) for design in catalog.DESIGNS for preset in design.presets]
EVERY = pytest.mark.parametrize(("name", "preset"), PAIRS)
QUICK = pytest.mark.parametrize(
    ("name", "preset"), [p for p in PAIRS if p[1] != "default" or p[0].startswith("pe-")]
)
"""Without the arrays of 64 PEs that are the defaults."""
TINY = pytest.mark.parametrize(
    ("name", "preset"),
    [p if p[1] == "tiny" else pytest.param(*p, marks=pytest.mark.slow) for p in QUICK.args[1]],
)
"""The least of every design; the others of `QUICK` are slow's."""


def in_turn(cases: Sequence[Any], step: int = 3) -> list[Any]:
    """Every so-manyth case; the others are slow's, for all of them go the same way."""
    slow = pytest.mark.slow
    return [
        each if i % step == 0 else pytest.param(each, marks=slow) for i, each in enumerate(cases)
    ]


@functools.cache
def rtl_of(name: str, preset: str) -> Rtl:
    entry = catalog.get(name)
    return entry.generate(entry.make_config(preset=preset))
