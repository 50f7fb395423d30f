"""Bits that no run can toggle, because Yosys finds them constant by construction.

Only what constant propagation and reset values prove is left out of the figures; a bit that is
merely hard to reach stays a hole.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from hwgen.rtl import Rtl
from hwgen.yosys import child, source
from hwgen.yosys.session import Session
from hwgen.yosys.worker import enter

Bit = tuple[str, str]
"""A module, and a bit as coverage names it: "sum[3]", or "valid" of a single wire."""

_FLAT = "flat.json"
# What nobody reads would else be removed before its value is known.
_READ = ("setattr -set keep 1 w:*", "proc", "opt_clean")
_PROVE = ("flatten", "opt -full", "opt_dff", "opt -full")


def constants(rtl: Rtl, timeout_s: float | None = 120.0) -> dict[Bit, str]:
    """Bit -> why it is constant ("always 0"); a bit of a module in all of its instances.

    ToolError when Yosys cannot read the design.
    """
    job = {"task": "hwgen.verify.coverage.constant:work", "top": rtl.top}
    with child.folder(None) as place:
        result, _, _ = source.run(rtl.closed(), place, [], job, flatten=False, timeout=timeout_s)
    return {(module, bit): why for module, bit, why in result["constants"]}


def work(session: Session, job: Mapping[str, Any]) -> dict[str, Any]:
    """In the child: every bit of every module that is constant in all instances."""
    for stage, command in job["steps"]:
        enter(stage)
        session.run(command)
    enter("prove")
    for command in _READ:
        session.run(command)
    session.run("write_json tree.json")
    tree = json.loads(Path("tree.json").read_text())["modules"]
    for command in _PROVE:
        session.run(command)
    session.run(f"write_json {_FLAT}")
    flat = json.loads(Path(_FLAT).read_text())["modules"][job["top"]]["netnames"]
    found: dict[tuple[str, str], set[str]] = {}
    for module, path in _instances(tree, str(job["top"]), ""):
        for name, net in tree[module]["netnames"].items():
            if net.get("hide_name"):
                continue
            now = flat.get(path + name)
            bits = now["bits"] if now else [None] * len(net["bits"])
            low, up = net.get("offset", 0), not net.get("upto", 0)
            for index, bit in enumerate(bits):
                place = low + (index if up else len(bits) - 1 - index)
                named = f"{name}[{place}]" if len(bits) > 1 or "offset" in net else name
                found.setdefault((module, named), set()).add(_value(bit))
    return {
        "constants": [
            [module, bit, f"always {' or '.join(sorted(values))}"]
            for (module, bit), values in found.items()
            if values <= {"0", "1"}
        ]
    }


def _value(bit: int | str | None) -> str:
    """0 or 1; anything else is no constant (x: Yosys would be free to choose)."""
    return bit if bit in ("0", "1") and isinstance(bit, str) else "-"


def _instances(tree: Mapping[str, Any], module: str, path: str) -> Iterator[tuple[str, str]]:
    """(module, name of the instance with a dot behind it) of the whole hierarchy."""
    yield module, path
    for name, cell in tree[module]["cells"].items():
        if cell["type"] in tree:
            yield from _instances(tree, cell["type"], f"{path}{name}.")
