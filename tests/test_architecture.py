"""Who may import whom, and what the sources may not contain; by reading them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "hwgen"
SOURCES = sorted(PACKAGE.rglob("*.py"))
HEAVY = ("numpy", "amaranth", "pyosys", "cocotb", "yaml", "pytest")
LONGEST = 400

# Package or module of hwgen -> the others that it may import.  `errors` and `config` know
# nothing of hardware; `modules`, `rtl` and `vectors` are leaves; hwgen itself holds the
# version only.
MAY: dict[str, set[str]] = {
    "": set(),
    "errors": set(),
    "files": {"errors"},
    "modules": set(),
    "rtl": set(),
    "register_map": {"rtl", "errors"},
    "vectors": set(),
    "formats": {"errors"},
    "quantize": {"formats", "errors", "files"},
    "golden": {"formats", "errors"},
    "config": {"formats", "errors"},
    "tiling": {"errors"},
    "plane_order": {"errors"},
    "plane_tiling": {"errors", "plane_order", "tiling"},
    "plane_file": {"errors", "plane_tiling", "quantize"},
    "jobs": set(),
    "link": set(),
    "host": {"catalog", "config", "errors", "jobs", "link", "register_map", "rtl"},
    "emulate": {"host", "sim", "catalog", "config", "formats", "rtl", "errors"},
    "design": {"config", "formats", "errors", "rtl", "register_map", "link"},
    "emit": {"rtl", "errors", "files", "register_map"},
    "catalog": {
        *("config", "design", "golden", "formats", "errors", "rtl", "tiling", "vectors", "emit"),
        *("plane_order", "plane_tiling", "register_map", "jobs"),
    },
    "sim": {"rtl", "vectors", "errors", "yosys", "modules"},
    "yosys": {"rtl", "errors", "modules"},
    "synth": {"rtl", "errors", "yosys", "modules"},
    "formal": {"rtl", "errors", "yosys", "modules"},
    "sweep": {
        *("catalog", "emit", "sim", "synth", "config", "formats", "errors", "rtl", "vectors"),
        *("workers", "files"),
    },
    "workers": {"errors"},
    "report": {"sweep", "errors", "files"},
    "verify": {
        *("catalog", "sim", "synth", "formal", "yosys", "workers", "config", "formats", "rtl"),
        *("vectors", "errors", "emit", "report", "files"),
    },
    "estimate": {"sweep", "catalog", "config", "formats", "synth", "errors", "files"},
    "board": {
        *("catalog", "config", "emit", "sweep", "synth", "yosys", "rtl", "errors", "files"),
    },
    "energy": {"catalog", "config", "formats", "sim", "synth", "yosys", "rtl", "vectors", "errors"},
}
# Third-party packages that a package may import; None: any.
THIRD: dict[str, set[str]] = {
    "": set(),
    "errors": set(),
    "files": set(),
    "modules": set(),
    "rtl": set(),
    "register_map": set(),
    "config": set(),
    "formats": {"numpy"},
    "quantize": {"numpy"},
    "golden": {"numpy"},
    "vectors": {"numpy"},
    "tiling": {"numpy"},
    "plane_order": {"numpy"},
    "plane_tiling": {"numpy"},
    "plane_file": {"numpy"},
    "jobs": {"numpy"},
    "link": set(),
    "host": {"numpy"},
    "emulate": {"numpy"},
    "design": {"amaranth"},
    "emit": {"amaranth", "pyosys"},
    "catalog": {"numpy"},
    "sim": {"numpy", "amaranth", "cocotb"},
    "yosys": {"pyosys"},
    "synth": {"pyosys"},
    "formal": set(),
    "sweep": {"yaml", "numpy"},
    "workers": set(),
    "report": {"numpy"},
    "verify": {"numpy"},
    "estimate": {"numpy"},
    "board": set(),
    "energy": {"numpy"},
}
# Inside design, small to large.
LEVELS = ["arith", "codec", "block", "pe", "simd", "array", "engine", "units", "planes", "host"]


def imports(text: str, module: str) -> Iterator[tuple[str, int]]:
    """Absolute names of what a module imports, wherever in it, and the line."""
    package = module.rpartition(".")[0]
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                up = package.split(".")[: len(package.split(".")) - node.level + 1]
                base = ".".join([*up, *([base] if base else [])])
            # `from hwgen import formats` imports hwgen.formats.
            for alias in node.names:
                inner = f"{base}.{alias.name}"
                known = base.split(".")[0] == "hwgen" and is_module(inner)
                yield inner if known else base, node.lineno


def is_module(name: str) -> bool:
    path = ROOT.joinpath(*name.split("."))
    return path.is_dir() or path.with_suffix(".py").exists()


def place(module: str) -> str:
    """The room of a module: hwgen.sim.run → sim; of hwgen itself, the empty string."""
    return [*module.split("."), ""][1]


def broken_rules(text: str, module: str) -> list[str]:
    """Imports of a module that the table forbids."""
    here, found = place(module), []
    for name, line in imports(text, module):
        parts = name.split(".")
        where = f"{module}:{line} imports {name}"
        if parts[0] == "hwgen":
            there = place(name)
            if there in ("cli", "__main__") and here not in ("cli", "__main__"):
                found.append(f"{where}: nobody imports cli")
            elif here in MAY and there not in {"", here, *MAY[here]}:
                found.append(f"{where}: {here} may import {', '.join(sorted(MAY[here]))}")
            if here == there == "design":
                found += wrong_level(module, name, where)
            literal = module == "hwgen.catalog.entry" or module.startswith("hwgen.catalog.table")
            if literal and there in ("design", "golden"):
                found.append(f"{where}: the table of designs holds dotted paths")
        elif parts[0] in HEAVY and parts[0] not in THIRD.get(here, set(HEAVY)):
            found.append(f"{where}: not among the packages of {here}")
    return found


def wrong_level(module: str, name: str, where: str) -> list[str]:
    """Inside design only smaller parts are imported."""
    ours, theirs = ([*path.split("."), "", ""][2] for path in (module, name))
    if theirs in LEVELS and (ours not in LEVELS or LEVELS.index(theirs) > LEVELS.index(ours)):
        return [f"{where}: {ours or 'design'} lies below {theirs}"]
    return []


def bad_words(text: str, module: str) -> list[str]:
    """Things that the sources may not contain."""
    found = []
    inserted = place(module) == "design" and module != "hwgen.design.shared"
    if inserted and re.search(r"\b(Enable|Reset)Inserter\(", text):
        found.append(f"{module}: inserters are dropped around shared components")
    for word in ("no" + "qa", "TO" + "DO", "FIX" + "ME", "XX" + "X"):
        if re.search(rf"\b{word}\b", text):
            found.append(f"{module}: contains {word}")
    if len(text.splitlines()) > LONGEST:
        found.append(f"{module}: {len(text.splitlines())} lines, at most {LONGEST}")
    return found


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def module_of(path: Path) -> str:
    """As `imports` wants it: a package counts as a module inside itself."""
    name = name_of(path)
    return f"{name}.__init__" if path.name == "__init__.py" else name


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_imports(path: Path) -> None:
    assert broken_rules(path.read_text(encoding="utf-8"), module_of(path)) == []


def test_contents() -> None:
    found = []
    tests = [p for p in (ROOT / "tests").rglob("*.py") if p != Path(__file__)]
    for path in [*SOURCES, *tests, *(ROOT / "examples").rglob("*.py")]:
        found += bad_words(path.read_text(encoding="utf-8"), name_of(path))
    assert found == []


def test_every_room_has_a_rule() -> None:
    """A new package enters the table, or the table would not hold it to anything."""
    rooms = {place(name_of(path)) for path in SOURCES} - {"cli", "__main__"}
    assert rooms <= set(MAY)
    assert set(MAY) == set(THIRD)
    folders = {p.name for p in (PACKAGE / "design").iterdir() if (p / "__init__.py").exists()}
    assert folders <= set(LEVELS)


@pytest.mark.parametrize(
    ("module", "text"),
    [
        ("hwgen.golden.dot", "import amaranth\n"),
        ("hwgen.golden.dot", "from amaranth.hdl import Signal\n"),
        ("hwgen.golden.dot", "from hwgen.design.pe import Pe\n"),
        ("hwgen.golden.dot", "def f():\n    from hwgen import design\n"),
        ("hwgen.design.pe.x", "from hwgen.golden.dot import matmul\n"),
        ("hwgen.design.pe.x", "from hwgen.design.array.mesh import Mesh\n"),
        ("hwgen.design.pe.x", "from ..engine import matmul\n"),
        ("hwgen.design.pe.x", "import numpy as np\n"),
        ("hwgen.design.shared", "from hwgen.design.pe import Pe\n"),
        ("hwgen.design.array.__init__", "from ..engine.queue import Queue\n"),
        ("hwgen.sim.run", "from hwgen import catalog\n"),
        ("hwgen.sim.run", "import hwgen.design.engine.matmul\n"),
        ("hwgen.synth.run", "from hwgen.emit.emit import emit\n"),
        ("hwgen.synth.run", "from hwgen.golden import dot\n"),
        ("hwgen.rtl", "from hwgen.errors import UserError\n"),
        ("hwgen.rtl", "import numpy\n"),
        ("hwgen.formats.integer", "from hwgen.config import Config\n"),
        ("hwgen.catalog.table", "from hwgen.design.pe import PES\n"),
        ("hwgen.sweep.run", "from hwgen.cli import main\n"),
        ("hwgen.emit.emit", "from hwgen.design.protocol import Interface\n"),
    ],
)
def test_the_rules_can_fail(module: str, text: str) -> None:
    assert len(broken_rules(text, module)) == 1


@pytest.mark.parametrize(
    ("module", "text"),
    [
        ("hwgen.golden.dot", "import numpy as np\nfrom hwgen import formats\nimport re\n"),
        ("hwgen.design.array.x", "from hwgen.design.pe import Pe\nfrom . import edge\n"),
        ("hwgen.design.engine.x", "from hwgen.rtl import Timing\nfrom amaranth import Module\n"),
        ("hwgen.cli.main", "import hwgen.synth.run\nfrom hwgen.cli import show\nimport yaml\n"),
    ],
)
def test_the_rules_let_pass(module: str, text: str) -> None:
    assert broken_rules(text, module) == []


def test_bad_words_are_found() -> None:
    assert bad_words("m = EnableInserter(en)(m)\n", "hwgen.design.pe.x")
    assert not bad_words("m = EnableInserter(en)(m)\n", "hwgen.sim.x")
    assert bad_words("x = 1  # no" + "qa\n", "hwgen.sim.x")
    assert bad_words("x = 1\n" * 401, "hwgen.sim.x") and not bad_words("x = 1\n" * 400, "a.b")
