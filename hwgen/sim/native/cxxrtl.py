"""Models by CXXRTL: Yosys writes C++ that needs a compiler and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable
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
template <size_t N> void load(value<N> &port, const uint32_t *words) {
    for (size_t i = 0; i < value<N>::chunks; i++) port.data[i] = words[i];
}
template <size_t N> void store(const value<N> &port, uint32_t *words) {
    for (size_t i = 0; i < value<N>::chunks; i++) words[i] = port.data[i];
}
template <size_t N> void store(const wire<N> &port, uint32_t *words) { store(port.curr, words); }
struct Model {
    cxxrtl_design::TOP top;
ACCESS
    bool settle() {
SETTLE
    }
    void edge() {
EDGE
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
    "        top.CLOCK = value<1>{1u};\n        top.eval();\n        return true;",
    "        top.commit();\n        top.prev_CLOCK = value<1>{0u};",
)
_TWICE = (
    "        top.CLOCK = value<1>{0u};\n        return rest();",
    "        top.CLOCK = value<1>{1u};\n        rest();",
)
_NEVER = ("        return rest();", "")


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
    return [_MODEL, _ONCE, _TWICE, _NEVER, script(())]


def script(kept: Iterable[str]) -> list[tuple[str, str]]:
    """The Yosys steps after reading; modules in `kept` stay apart, all others are flattened."""
    keep = [f"setattr -mod -set keep_hierarchy 1 {name}" for name in kept]
    steps = [
        "proc",
        *keep,
        "flatten",
        "opt_clean",
        # Whole words of a memory are written at once: without this, bits are, in many rounds.
        "memory_collect",
        f"write_cxxrtl -O6 -g0 {'-noflatten' if keep else ''} {DESIGN}",
    ]
    return [(_STEP, step) for step in steps]


def write(rtl: Rtl, work: Path, kept: Iterable[str] = ()) -> str:
    """Leaves `DESIGN` in `work`; the text of the glue that includes it.

    `UserError` where Yosys refuses foreign Verilog, ToolError where it fails otherwise.
    """
    whole = rtl.with_text(rtl.complete) if rtl.externals else rtl
    with child.folder(None) as place:
        source.run(whole, place, script(kept), {})
        text = (place / DESIGN).read_text()
    (work / DESIGN).write_text(text)
    (work / glue.HARNESS).write_text(glue.harness())
    return model(rtl, text)


def model(rtl: Rtl, text: str) -> str:
    """The glue for the code `text`."""
    top = "p_" + mangle(rtl.top)
    struct = re.search(rf"^struct {re.escape(top)} .*?^}};", text, re.M | re.S)
    if struct is None:
        raise UserError("top", "must be a module with contents", rtl.top)
    settle, edge = _phases(rtl, text, struct[0])
    clock = "p_" + mangle(rtl.clock or "")
    body = _MODEL.replace("ACCESS", glue.access(rtl, lambda p: f"top.p_{mangle(p.name)}"))
    for name, value in (("SETTLE", settle), ("EDGE", edge), ("CLOCK", clock), ("TOP", top)):
        body = body.replace(name, value)
    return body


def _phases(rtl: Rtl, text: str, struct: str) -> tuple[str, str]:
    if rtl.clock is None or f"prev_p_{mangle(rtl.clock)}" not in struct:
        return _NEVER
    clock = "p_" + mangle(rtl.clock)
    bare = re.sub(rf"(posedge|prev)_{clock}\b", "", text)
    uses = len(re.findall(rf"(?<!\w){clock}\b", bare))
    # Its declaration, its level in `posedge_`, and its copy at the end of a cycle.
    only_edges = uses == 3 and "negedge_" not in text and text.count("value<1> prev_p_") == 1
    settles = "bool converged = true;" in text and "bool converged = false;" not in text
    flat = len(re.findall(r"^struct p_", text, re.M)) == 1
    return _ONCE if only_edges and settles and flat else _TWICE


def mangle(name: str) -> str:
    """A Verilog name as CXXRTL spells it, without the `p_` of public names."""
    return _SPECIAL.sub(lambda m: "__" if m[0] == "_" else f"_{ord(m[0]):02x}_", name)
