"""Proofs that need to know what a multiplication is: at word level, in Yosys.

A mutant inside a module of pure logic is put beside the original, and multiplications of the
same numbers are merged whatever their order; two pins of an instance may be crossed where its
module gives the same for both orders.  Bit by bit, either would be a proof about multipliers.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from hwgen.errors import ToolError
from hwgen.verify.mutation.find import Source
from hwgen.verify.mutation.module import Module, Root
from hwgen.verify.mutation.mutant import Mutant, applied
from hwgen.yosys import child

_GOLD, _GATE = "hwgen_gold", "hwgen_gate"
_SCRIPT = (
    "hierarchy -check",
    "proc",
    f"flatten {_GOLD}",
    f"flatten {_GATE}",
    f"miter -equiv -flatten {_GOLD} {_GATE} both",
    "hierarchy -top both",
    "wreduce",
    "opt -full",
    "opt_merge -share_all",
    "opt -full",
)


def same(source: Source, mutant: Mutant, seconds: float) -> bool:
    """Whether one of the two arguments above holds; False: nobody knows."""
    known = {module.name: module for module in source.modules}
    module = known[mutant.module]
    try:
        if _is_logic(module):
            text = _text(source, module)
            start = source.text.index(text, _begin(source, module))
            edits = mutant.change.edits
            if any(edit.start < start or edit.end > start + len(text) for edit in edits):
                return False
            changed = applied(text, edits, start)
            gold, gate = (_renamed(t, module, n) for t, n in ((text, _GOLD), (changed, _GATE)))
            return _merged(gold + gate, seconds)
        return _crossed(source, known, module, mutant, seconds)
    except (ToolError, child.Failed):
        return False


def _crossed(
    source: Source, known: Mapping[str, Module], module: Module, mutant: Mutant, seconds: float
) -> bool:
    """Whether the change exchanges two pins that may be exchanged."""
    edits = {(edit.start, edit.end): edit.text for edit in mutant.change.edits}
    pins = [
        root
        for root in module.roots
        if root.role == "pin" and (root.node.start, root.node.end) in edits
    ]
    if mutant.operator != "swap" or len(pins) != 2 or len(edits) != 2:
        return False
    if pins[0].port[:2] != pins[1].port[:2]:
        return False
    return _symmetric(source, known, pins[0].port[1], pins[0].port[2], pins[1].port[2], seconds)


def _symmetric(
    source: Source, known: Mapping[str, Module], name: str, p: str, q: str, seconds: float
) -> bool:
    """Whether a module does the same with its inputs `p` and `q` exchanged."""
    module = known[name]
    if _is_logic(module):
        return _merged(_text(source, module) + _wrappers(module, p, q), seconds)
    # They only lead on, to two pins of which the same is true.
    used = [root for root in module.roots if {p, q} & root.node.names]
    if len(used) != 2 or not all(_leads(root, (p, q)) for root in used):
        return False
    first, second = used
    if first.port[:2] != second.port[:2] or first.node.names == second.node.names:
        return False
    return _symmetric(source, known, first.port[1], first.port[2], second.port[2], seconds)


def _leads(root: Root, names: tuple[str, str]) -> bool:
    return root.role == "pin" and root.node.kind == "name" and root.node.text in names


def _is_logic(module: Module) -> bool:
    """Neither registers nor memories nor parts."""
    return module.whole and not (module.edges or module.memories or module.instances)


def _merged(text: str, seconds: float) -> bool:
    """Whether the two modules of the text become one and the same."""
    verify = f"sat -verify -timeout {max(1, round(seconds))} -prove trigger 0 both"
    steps = [("same", f"read_verilog {_GOLD}.v"), *(("same", step) for step in _SCRIPT)]
    with child.folder(None) as place:
        child.run(
            Path(place), {f"{_GOLD}.v": text}, {"steps": [*steps, ("same", verify)]}, seconds + 10
        )
    return True


def _begin(source: Source, module: Module) -> int:
    return source.text.rindex("module", 0, module.start)


def _text(source: Source, module: Module) -> str:
    """The text of a module, from `module` to `endmodule`."""
    end = source.text.index("endmodule", module.start) + len("endmodule")
    return source.text[_begin(source, module) : end] + "\n"


def _renamed(text: str, module: Module, name: str) -> str:
    return text.replace(module.name, name, 1)


def _wrappers(module: Module, p: str, q: str) -> str:
    """The module once as it is and once with `p` and `q` exchanged."""
    found = []
    for name, other in ((_GOLD, {}), (_GATE, {p: q, q: p})):
        ports = [
            f"{direction} wire [{module.widths[port] - 1}:0] {port}"
            for port, direction in module.directions.items()
        ]
        pins = [f".{port}({other.get(port, port)})" for port in module.directions]
        body = f"    {module.name} part ({', '.join(pins)});"
        found.append(f"module {name} ({', '.join(ports)});\n{body}\nendmodule\n")
    return "".join(found)
