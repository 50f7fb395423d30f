"""Every preset of the catalogue, emitted once for all its tests."""

from __future__ import annotations

import functools
from collections.abc import Iterable

import pytest

from hwgen import catalog
from hwgen.rtl import Rtl

PAIRS = [(design.name, preset) for design in catalog.DESIGNS for preset in design.presets]


def each(pairs: Iterable[tuple[str, str]]) -> pytest.MarkDecorator:
    """One worker gets all tests of a preset: it emits it once."""
    marked = [pytest.param(*p, marks=pytest.mark.xdist_group("-".join(p))) for p in pairs]
    return pytest.mark.parametrize(("name", "preset"), marked)


EVERY = each(PAIRS)
QUICK = each(p for p in PAIRS if p[1] != "default" or p[0].startswith("pe-"))
"""Without the arrays of 64 PEs that are the defaults."""


@functools.cache
def rtl_of(name: str, preset: str) -> Rtl:
    entry = catalog.get(name)
    return entry.generate(entry.make_config(preset=preset))
