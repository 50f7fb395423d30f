"""Verilator model of an `Rtl`: one executable with cocotb linked in.

Verilator's C++ is compiled directly, not through its makefile.  That needs no perl
and no make, sidesteps what the PyPI wheel's makefile lacks, and lets every design
share the compiled runtime and the precompiled headers, which are most of the work.
"""

from __future__ import annotations

import platform
from collections.abc import Sequence
from pathlib import Path

from hwgen.errors import ToolError
from hwgen.rtl import Rtl
from hwgen.sim.cache import entry, key_of
from hwgen.sim.compile import compile_all
from hwgen.sim.tools import VerilatorTool, compiler, verilator, version
from hwgen.sim.verilate import COMMON, grouped, verilate

MODEL = "model"

_RUNTIME = ("verilated", "verilated_vpi", "verilated_threads", "verilated_dpi", "verilated_vcd_c")
_HEADER = """\
#include "verilated.h"
#include "verilated_dpi.h"
#include "verilated_vpi.h"
#include "verilated_syms.h"
#include "verilated_sym_props.h"
#include <memory>
#include <string>
"""
# Keeping the modules apart costs a little speed in small designs and saves minutes in arrays
# of some hundred PEs.  Unknown values become random, not 0, so that reliance on them shows.
_VERILATE = (
    *(*COMMON, "--exe", "--vpi", "-fno-inline"),
    *("--x-assign", "unique", "--x-initial", "unique"),
)
_DEFINES = (
    "VERILATOR=1",
    "VM_COVERAGE=0",
    "VM_SC=0",
    "VM_TIMING=0",
    "VM_TRACE_FST=0",
    "VM_TRACE_SAIF=0",
)
# -O1: of short runs the compilation is the longest part.
_CXX = ("-std=gnu++17", "-O1", "-fPIC", "-w", *(f"-D{name}" for name in _DEFINES))

# cocotb's main opens the trace at once; this makes it begin late, at a given time in ps.
_TRACE = """\
#include <cstdlib>
#include "verilated_vcd_c.h"
class HwgenTrace : public VerilatedVcdC {
    const uint64_t m_from = std::getenv("HWGEN_TRACE_FROM")
        ? std::strtoull(std::getenv("HWGEN_TRACE_FROM"), nullptr, 10) : 0;
  public:
    void dump(uint64_t now) { if (now >= m_from) VerilatedVcdC::dump(now); }
};
#define VerilatedVcdC HwgenTrace
"""


def build_verilator(rtl: Rtl, waves: bool, cache: Path) -> tuple[Path, bool]:
    """Folder that holds `MODEL`, and whether it was cached; ToolError with the messages.

    `waves` builds the tracing in: another model, about half as fast.
    """
    import cocotb_tools.config as cocotb

    tool, cxx = verilator(), compiler()
    if tool is None or cxx is None:
        raise ToolError("verilator", "verilator or a C++ compiler is missing")
    libs, share = Path(cocotb.libs_dir), Path(cocotb.share_dir)
    tools = [
        version((str(tool.binary), "--version")),
        *cxx,
        version((*cxx, "--version")),
        str(tool.root),
        str(libs),
        platform.python_version(),
        _cocotb_version(),
    ]
    key = key_of(
        "verilator",
        rtl.digest,
        rtl.models,
        rtl.top,
        rtl.language,
        tools,
        _VERILATE,
        _CXX,
        _HEADER,
        _TRACE if waves else "",
    )

    def build(work: Path) -> None:
        runtime = _runtime(tool, cxx, tools, cache)
        _verilate(rtl, tool, waves, work)
        units = _units(work, waves, share / "lib" / "verilator" / "verilator.cpp")
        include = [*_includes(tool), f"-I{work / 'cpp'}", "-include", str(runtime / "runtime.h")]
        compile_all(
            [[*cxx, *_CXX, *include, "-c", unit, "-o", f"{unit}.o"] for unit in units],
            work,
            rtl.top,
        )
        objects = [f"{unit}.o" for unit in units]
        objects += [str(runtime / f"{name}.o") for name in _RUNTIME]
        link = [
            *cxx,
            "-o",
            MODEL,
            *objects,
            f"-L{libs}",
            f"-Wl,-rpath,{libs}",
            "-lcocotbvpi_verilator",
            "-pthread",
        ]
        compile_all([link], work, rtl.top)
        for unit in units:
            (work / f"{unit}.o").unlink()

    return entry(cache, key, build)


def _cocotb_version() -> str:
    from importlib.metadata import version as installed

    return installed("cocotb")


def _includes(tool: VerilatorTool) -> list[str]:
    return [f"-I{tool.root / 'include'}", f"-I{tool.root / 'include' / 'vltstd'}"]


def _runtime(tool: VerilatorTool, cxx: Sequence[str], tools: list[str], cache: Path) -> Path:
    """Objects and precompiled header that all models of these tools share."""

    def build(work: Path) -> None:
        (work / "runtime.h").write_text(_HEADER)
        common = [*cxx, *_CXX, *_includes(tool)]
        # The longest first: two cores then finish together.
        jobs = [
            [*common, "-c", str(tool.root / "include" / f"{name}.cpp"), "-o", f"{name}.o"]
            for name in ("verilated_vpi", *(n for n in _RUNTIME if n != "verilated_vpi"))
        ]
        header = [*common, "-x", "c++-header", "runtime.h", "-o", "runtime.h.gch"]
        compile_all([jobs[0], header, *jobs[1:]], work, "the Verilator runtime")

    return entry(cache, "runtime-" + key_of(tools, _CXX, _HEADER), build)[0]


def _verilate(rtl: Rtl, tool: VerilatorTool, waves: bool, work: Path) -> None:
    # Only the ports are visible from outside: all else stays open to optimisation.
    public = [f'public_flat_rw -module "{rtl.top}" -var "{port.name}"' for port in rtl.ports]
    (work / "public.vlt").write_text("\n".join(["`verilator_config", *public, ""]))
    options = [*_VERILATE, *(["--trace-vcd"] if waves else [])]
    verilate(rtl, tool, options, work, ["public.vlt"])


def _units(work: Path, waves: bool, main: Path) -> list[str]:
    """The generated C++ and cocotb's main program as compilation units."""
    defines = [f"#define VM_TRACE {int(waves)}", f"#define VM_TRACE_VCD {int(waves)}"]
    names = grouped(work, defines)
    text = [defines[0], _TRACE if waves else "", f'#include "{main}"', ""]
    (work / "main.cc").write_text("\n".join(text))
    return [*names, "main.cc"]
