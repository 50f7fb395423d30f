"""Shared libraries of models: compiled once per digest, tools and flags."""

from __future__ import annotations

import platform
from collections.abc import Mapping, Sequence
from importlib.metadata import version as installed
from pathlib import Path

from hwgen.errors import ToolError, UserError
from hwgen.rtl import Rtl
from hwgen.sim.cache import entry, key_of
from hwgen.sim.compile import compile_all
from hwgen.sim.native import cxxrtl, glue, verilated
from hwgen.sim.native.split import FLAT, assignments, kept_modules, longest
from hwgen.sim.tools import compiler, verilator, version

LIBRARY = "model.so"

CXXRTL, VERILATOR = "cxxrtl", "verilator"
BACKENDS = (CXXRTL, VERILATOR)
EFFORTS = {"least": "-O0", "quick": "-O1", "fast": "-O3"}
"""How long the compiler may take: for a model that runs milliseconds, a short run, or speed."""

_MAIN = "model.cc"
_X86 = platform.machine() in ("x86_64", "AMD64")
# The library shows five functions; that all others are its own lets them be inlined.
_CXX = ("-fPIC", "-w", "-fvisibility=hidden", "-fno-semantic-interposition", "-fno-plt")

# CXXRTL's headers force inlining, without the optimiser too: a third of the compilation of a large
# design, for a tenth of a second of a run as short as these are.
_CALLS = "-D__always_inline__=__unused__"


def _level(effort: str) -> list[str]:
    """Flags of the optimiser; code for speed is for this very processor."""
    flags = [EFFORTS[effort]]
    return [*flags, "-march=native"] if effort == "fast" and _X86 else flags


def _processor() -> str:
    """What decides which code runs here, where several machines share a cache."""
    known = Path("/proc/cpuinfo")
    text = known.read_text(errors="replace") if known.exists() else ""
    lines = sorted({line for line in text.splitlines() if line.startswith(("model name", "flags"))})
    return "".join(lines) or platform.processor()


TANGLED = 1500
"""Assignments of one module above which the optimiser takes minutes."""

LARGE = 20_000
"""Assignments, all instances together, from which CXXRTL's shared classes win (64 x 64 PEs)."""


def backend_for(rtl: Rtl, effort: str, coverage: bool) -> str:
    """The better backend, by measurement (`benchmarks/emulation.py`).

    CXXRTL compiles in a third of the time, Verilator's code runs up to twice as fast; in very
    large arrays CXXRTL is ahead in both, as it compiles a tile once.  Only Verilator has coverage.
    """
    if coverage:
        return VERILATOR
    if rtl.language == "systemverilog" and verilator() is not None:
        return VERILATOR
    if effort != "fast" or verilator() is None or assignments(rtl) > LARGE:
        return CXXRTL
    return VERILATOR


def build(
    rtl: Rtl,
    cache: Path,
    *,
    backend: str = "cxxrtl",
    effort: str = "fast",
    coverage: bool = False,
    harness: str = "",
) -> tuple[Path, bool]:
    """The library of a model, and whether it was cached.

    harness  text of a header with another loop than that over streams (`harness.h`): it gets the
             same `Model` and defines HWGEN_EXPORTS

    `UserError` where Yosys refuses foreign Verilog; ToolError, with the messages, where there
    is no compiler or where it fails.
    """
    cxx = compiler()
    if cxx is None:
        rule = "no C++ compiler found; get one: apt install g++, or set CXX"
        raise ToolError("c++", rule)
    if max(port.width for port in rtl.ports) > 32 * glue.MOST_WORDS:
        wide = max(rtl.ports, key=lambda port: port.width)
        raise UserError(f"port {wide.name}", "at most 131072 bits", wide.width, 131072)
    headers = glue.headers(harness)
    verilates = backend == VERILATOR
    make = _Verilator(rtl, cxx, effort, coverage, headers) if verilates else None
    maker = make or _Cxxrtl(rtl, cxx, effort, headers)
    key = key_of(
        *("native", backend, rtl.digest, rtl.models, rtl.top, rtl.language, rtl.clock),
        *(dict(rtl.config) if rtl.design is None else {}, maker.tools, maker.flags),
        *(headers, glue.shape(rtl), maker.recipe, platform.machine()),
        *([_processor()] if effort == "fast" else []),
    )
    folder, cached = entry(cache, key, lambda work: maker.build(work, cache))
    return folder / LIBRARY, cached


class _Cxxrtl:
    recipe = cxxrtl.recipe()

    def __init__(
        self, rtl: Rtl, cxx: Sequence[str], effort: str, headers: Mapping[str, str]
    ) -> None:
        self._rtl, self._cxx, self._headers = rtl, cxx, headers
        self.tools = [*cxx, version((*cxx, "--version")), installed("pyosys")]
        self._kept = kept_modules(rtl)
        level = _level(effort)
        gates = not self._kept and assignments(rtl) > FLAT
        if effort == "quick" and (gates or longest(rtl) > TANGLED):
            level = ["-O0"]  # optimising netlists and wide adders takes longer than any run
        if effort == "least":
            level.append(_CALLS)
        self.flags = [*_CXX, "-std=c++17", *level, f"-I{cxxrtl.runtime()}"]

    def build(self, work: Path, cache: Path) -> None:
        (work / _MAIN).write_text(cxxrtl.write(self._rtl, work, self._kept, self._headers))
        header = self._header(cache)
        include = ["-include", str(header / "runtime.h"), f"-I{work}"]
        command = [*self._cxx, *self.flags, *include, "-shared", _MAIN, "-o", LIBRARY]
        compile_all([command], work, self._rtl.top)

    def _header(self, cache: Path) -> Path:
        """The precompiled header that all models with these flags share."""

        def make(work: Path) -> None:
            (work / "runtime.h").write_text("#define CXXRTL_NDEBUG\n#include <cxxrtl/cxxrtl.h>\n")
            line = ["-x", "c++-header", "runtime.h", "-o", "runtime.h.gch"]
            compile_all([[*self._cxx, *self.flags, *line]], work, "the header of CXXRTL")

        return entry(cache, "header-" + key_of(self.tools, self.flags), make)[0]


class _Verilator:
    recipe = verilated.recipe()

    def __init__(
        self,
        rtl: Rtl,
        cxx: Sequence[str],
        effort: str,
        coverage: bool,
        headers: Mapping[str, str],
    ) -> None:
        self._rtl, self._cxx, self._coverage, self._headers = rtl, cxx, coverage, headers
        self._tool = verilated.tool()
        self.tools = [
            *cxx,
            version((*cxx, "--version")),
            version((str(self._tool.binary), "--version")),
        ]
        self.flags = [
            *_CXX,
            "-std=gnu++17",
            *_level(effort),
            *verilated.flags(self._tool, coverage),
        ]

    def build(self, work: Path, cache: Path) -> None:
        units = verilated.write(self._rtl, self._tool, work, self._coverage, self._headers)
        commands = [
            [
                *self._cxx,
                *self.flags,
                f"-I{work / 'cpp'}",
                f"-I{work}",
                "-c",
                unit,
                "-o",
                f"{unit}.o",
            ]
            for unit in units
        ]
        compile_all(commands, work, self._rtl.top)
        runtime = self._runtime(cache)
        objects = [f"{unit}.o" for unit in units]
        objects += [str(runtime / f"{name}.o") for name in verilated.runtime(self._coverage)]
        link = [*self._cxx, "-shared", *objects, "-o", LIBRARY, "-pthread"]
        compile_all([link], work, self._rtl.top)
        for unit in units:
            (work / f"{unit}.o").unlink()

    def _runtime(self, cache: Path) -> Path:
        names = verilated.runtime(self._coverage)

        def make(work: Path) -> None:
            source = self._tool.root / "include"
            compile_all(
                [
                    [*self._cxx, *self.flags, "-c", str(source / f"{n}.cpp"), "-o", f"{n}.o"]
                    for n in names
                ],
                work,
                "the Verilator runtime",
            )

        return entry(cache, "runtime-" + key_of(self.tools, self.flags, names), make)[0]
