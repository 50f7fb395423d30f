"""Models by CXXRTL: Yosys writes C++ that needs a compiler and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from pathlib import Path

from hwgen.errors import ToolError, UserError
from hwgen.rtl import Rtl
from hwgen.sim.native import glue
from hwgen.yosys import child, source

DESIGN = "design.cc"

_STEP = "emulate"
# Names of generated code: see `mangle` of the backend.
_SPECIAL = re.compile(r"[^A-Za-z0-9]")

_MODEL = """\
#define CXXRTL_NDEBUG
#include "design.cc"
#include "harness.h"
using cxxrtl::value;
using cxxrtl::wire;
template <size_t N> value<N> &now(value<N> &port) { return port; }
template <size_t N> value<N> &now(wire<N> &port) { return port.curr; }
struct Model {
    cxxrtl_design::@TOP@ top;
@SHAPE@
@PINS@
    bool settle() {
@SETTLE@
    }
    void edge() {
@EDGE@
    }
    // More rounds than this, and the combinational logic has a loop that oscillates.
    bool rest() {
        for (int rounds = 0; rounds < 1000; rounds++) {
            bool converged = top.eval();
            if (!top.commit() || converged) return true;
        }
        return false;
    }
};
HWGEN_EXPORTS(Model)
"""
# One evaluation per cycle: with the clock high it computes the outputs as they are before the
# edge and the next state of every register at once; `commit` is then the edge.
_ONCE = (
    "        top.@CLOCK@ = value<1>{1u};\n        top.eval();\n        return true;",
    "        top.commit();\n        top.prev_@CLOCK@ = value<1>{0u};",
)
_TWICE = (
    "        top.@CLOCK@ = value<1>{0u};\n        return rest();",
    "        top.@CLOCK@ = value<1>{1u};\n        rest();",
)
_NEVER = ("        return rest();", "")


_USE = r"(?<!\w){}\b"

# What `_hurried` does to a text is part of the recipe.
_PROBE = "if (p_x.commit(observer)) changed = true; bool posedge_p_c = this->posedge_p_c();"


def runtime() -> Path:
    """The folder of CXXRTL's headers."""
    spec = find_spec("pyosys")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        found = Path(folder) / "share" / "include" / "backends" / "cxxrtl" / "runtime"
        if found.is_dir():
            return found
    raise ToolError("yosys", "pyosys is not installed (pip install pyosys)")


def recipe() -> list[object]:
    """What decides the code besides the design."""
    return [_MODEL, _ONCE, _TWICE, _NEVER, script(()), _hurried(_PROBE), _USE]


def script(kept: Iterable[str]) -> list[tuple[str, str]]:
    """The Yosys steps after reading; modules in `kept` stay apart, all others are flattened."""
    keep = [f"setattr -mod -set keep_hierarchy 1 {name}" for name in kept]
    steps = [
        "proc",
        *keep,
        "flatten",
        # Read registers join their memories, and words are written whole: no feedback is left.
        "memory_dff",
        "opt_clean",
        "memory_collect",
        f"write_cxxrtl -O6 -g0 {'-noflatten' if keep else ''} {DESIGN}",
    ]
    return [(_STEP, step) for step in steps]


def write(
    rtl: Rtl, work: Path, kept: Iterable[str] = (), headers: Mapping[str, str] | None = None
) -> str:
    """Leaves `DESIGN` and `headers` (of `glue`) in `work`; the text of the glue with them.

    `UserError` where Yosys refuses foreign Verilog, ToolError where it fails otherwise.
    """
    whole = rtl.with_text(rtl.complete) if rtl.externals else rtl
    with child.folder(None) as place:
        source.run(whole, place, script(kept), {})
        text = (place / DESIGN).read_text()
    once = _once(rtl, text)
    (work / DESIGN).write_text(_hurried(text) if once else text)
    glue.write_headers(work, headers or glue.headers())
    return _model(rtl, text, once)


def _model(rtl: Rtl, text: str, once: bool) -> str:
    """The glue for the code `text`."""
    top = "p_" + mangle(rtl.top)
    struct = re.search(rf"^struct {re.escape(top)} .*?^}};", text, re.M | re.S)
    if struct is None:
        raise UserError("top", "must be a module with contents", rtl.top)
    settle, edge = _ONCE if once else _TWICE
    clock = "p_" + mangle(rtl.clock or "")
    # Beyond its declaration the clock is used by edges, by instances, or as a level by latches.
    if rtl.clock is None or len(re.findall(_USE.format(clock), text)) < 2:
        settle, edge = _NEVER
    pins = glue.pins(rtl, lambda p: f"now(top.p_{mangle(p.name)}).data")
    body = _MODEL
    for name, value in (
        *(("SHAPE", glue.shape(rtl)), ("PINS", pins), ("SETTLE", settle), ("EDGE", edge)),
        *(("CLOCK", clock), ("TOP", top)),
    ):
        body = body.replace(f"@{name}@", value)
    return body


def _once(rtl: Rtl, text: str) -> bool:
    """Whether one evaluation per cycle does: one clock, rising edges only, nothing fed back."""
    if rtl.clock is None or len(re.findall(r"^struct p_", text, re.M)) != 1:
        return False
    clock = "p_" + mangle(rtl.clock)
    bare = re.sub(rf"(posedge|prev)_{clock}\b", "", text)
    # Its declaration, its level in `posedge_`, and its copy at the end of a cycle.
    uses = len(re.findall(_USE.format(clock), bare))
    only_edges = uses == 3 and "negedge_" not in text and text.count("value<1> prev_p_") == 1
    return only_edges and "bool converged = true;" in text and "converged = false" not in text


def _hurried(text: str) -> str:
    """The same code where every evaluation is an edge: nothing is asked, nothing compared."""
    text = re.sub(
        r"if \(([pi]_\w+)\.commit\(observer\)\) changed = true;", r"\1.curr = \1.next;", text
    )
    return re.sub(r"bool (posedge_\w+) = this->\1\(\);", r"const bool \1 = true;", text)


def mangle(name: str) -> str:
    """A Verilog name as CXXRTL spells it, without the `p_` of public names."""
    return _SPECIAL.sub(lambda m: "__" if m[0] == "_" else f"_{ord(m[0]):02x}_", name)
