"""Every preset of the catalogue, emitted once for all tests; and which cases are slow's."""

from __future__ import annotations

import functools
import os
import pickle
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest

from hwgen import catalog
from hwgen.config import Config
from hwgen.rtl import Rtl
from hwgen.sim.cache import entry

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


def slow(case: Any) -> Any:
    """A case, or a tuple of arguments, that only the slow tests take."""
    values = case if isinstance(case, tuple) else (case,)
    return pytest.param(*values, marks=pytest.mark.slow)


def in_turn(cases: Sequence[Any], step: int = 3) -> list[Any]:
    """Every so-manyth case; the others are slow's, for all of them go the same way."""
    return [each if i % step == 0 else slow(each) for i, each in enumerate(cases)]


def first(cases: Iterable[Any], count: int) -> list[Any]:
    """The first `count` cases; the others are slow's, for all of them are drawn alike."""
    return [each if i < count else slow(each) for i, each in enumerate(cases)]


@functools.lru_cache(maxsize=16)
def emitted(name: str, config: Config) -> Rtl:
    """A design as Verilog: tests run the same one several times, one after the other."""
    return catalog.get(name).generate(config)


@functools.cache
def rtl_of(name: str, preset: str) -> Rtl:
    """A preset, emitted once in a session: its workers share the folder of `cold_cache`, and one
    waits for another that is at it."""

    def emit(folder: Path) -> None:
        made = design.generate(design.make_config(preset=preset))
        (folder / "rtl").write_bytes(pickle.dumps(made))

    design = catalog.get(name)
    shared = Path(os.environ["HWGEN_CACHE"]).with_name("presets")
    folder, _ = entry(shared, f"{name}-{preset}", emit)
    rtl: Rtl = pickle.loads((folder / "rtl").read_bytes())
    return rtl
