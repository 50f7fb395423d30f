"""What shaped a result besides the parameters: sources of the generator, versions of the tools."""

from __future__ import annotations

import functools
import hashlib
import importlib.util
import json
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hwgen import __version__

if TYPE_CHECKING:
    from hwgen.catalog import Design
    from hwgen.sweep.measure import Measurement

_PACKAGE = Path(__file__).resolve().parents[1]

# Rooms that look at hardware or figures but shape neither; any other room counts.
_BYSTANDERS = {
    *("cli", "estimate", "formal", "golden", "report", "sim", "sweep", "verify", "workers"),
    *("files.py", "tiling.py", "vectors.py"),
}
_MEASURING = ("synth", "yosys", "modules.py", "sweep/measure.py", "sweep/worker.py")
_SUFFIXES = (".py", ".lib", ".sv", ".v")


def digest(*parts: Any) -> str:
    """sha256 (hex) over plain data."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


@functools.cache
def sources() -> str:
    """sha256 (hex) over the files of hwgen that decide what Verilog and what figures come out.

    Read once per process: a sweep goes by the sources with which it began.
    """
    rooms = [path for path in _PACKAGE.iterdir() if path.name not in _BYSTANDERS]
    return _files(_PACKAGE, [*rooms, *(_PACKAGE / name for name in _MEASURING)])


@functools.cache
def flow() -> str:
    """The same over the part that turns Verilog into figures."""
    return _files(_PACKAGE, (_PACKAGE / name for name in _MEASURING))


def design_sources(design: Design) -> str:
    """sha256 (hex) over the modules of a third party's design; "" for those of hwgen.

    Counted is the file of the component and, where that lies in a package, its neighbours.
    """
    modules = sorted({path.partition(":")[0] for path in (design.component, design.config)})
    return _foreign(*(name for name in modules if name.partition(".")[0] != "hwgen"))


@functools.cache
def _foreign(*modules: str) -> str:
    if not modules:
        return ""
    parts = []
    for name in modules:
        spec = importlib.util.find_spec(name)
        if spec is None or spec.origin is None or not Path(spec.origin).is_file():
            continue  # nothing to read, such as a module that only exists in memory
        origin = Path(spec.origin)
        inside = "." in name or spec.submodule_search_locations is not None
        parts.append(_files(origin.parent, [origin.parent if inside else origin]))
    return digest(*parts)


@functools.cache
def tools() -> dict[str, str]:
    """Versions of what makes Verilog and maps it; a `Measurement` knows those of the rest."""
    found = {"hwgen": __version__}
    for package in ("amaranth", "pyosys"):
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "none"
    return found


def result_key(verilog: str, way: Measurement, library: str | None) -> str:
    """Names the figures of the Verilog with that digest, measured in that way, by these tools."""
    return digest(verilog, way.identity(library), flow(), tools())


def _files(root: Path, paths: Iterable[Path]) -> str:
    total = hashlib.sha256()
    found = {
        file
        for path in paths
        for file in ([path] if path.is_file() else path.rglob("*"))
        if file.suffix in _SUFFIXES
    }
    for file in sorted(found):
        total.update(f"{file.relative_to(root).as_posix()}\n".encode())
        total.update(hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()
