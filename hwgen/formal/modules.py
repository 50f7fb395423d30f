"""The modules of a Verilog text: where each stands and which instantiates which."""

from __future__ import annotations

import re
from collections.abc import Mapping

from hwgen import modules

RESETS = {"rst": 1, "rst_n": 0}
"""What modules inside emitted Verilog call their reset, and its level."""
CLOCKS = ("clk",)
HANDSHAKE = {"in_valid", "in_ready", "out_valid", "out_ready"}
"""Ports of a module with a stream in and a stream out."""


def split(text: str) -> dict[str, str]:
    """Module -> what stands between its name and its end, without comments."""
    return {each.name: each.body for each in modules.split(text)}


def children(modules: Mapping[str, str]) -> dict[str, set[str]]:
    """Module -> the modules that it instantiates.

    A word of its body that is a module's name counts: one too many is no harm.
    """
    return {
        name: {word for word in re.findall(r"[A-Za-z_][\w$]*", body) if word in modules} - {name}
        for name, body in modules.items()
    }


def ports(body: str) -> set[str]:
    """Names in the head of a module: its ports, and words that stand between them."""
    return set(re.findall(r"[A-Za-z_][\w$]*", body.partition(";")[0]))


def resets(body: str, name: str | None) -> bool:
    """Whether a module has a reset: the port `name`, or one that modules call theirs."""
    return bool({name, *RESETS} & ports(body))


def instances(body: str, known: Mapping[str, str]) -> list[tuple[str, str, str]]:
    """Module, parameters and name of what is instantiated of the modules `known`."""
    found = re.findall(r"([A-Za-z_][\w$]*)\s*(#\s*\([^;]*?\))?\s*([A-Za-z_][\w$]*)\s*\(", body)
    return sorted(each for each in found if each[0] in known)


def remembers(body: str) -> bool:
    """Whether a module has an array of registers."""
    return re.search(r"\breg\b[^;]*\]\s*\w+\s*\[", body) is not None


def below(top: str, tree: Mapping[str, set[str]]) -> set[str]:
    """All modules under and with `top`."""
    found: set[str] = set()
    todo = [top]
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            todo += tree[name]
    return found


def paths(name: str, top: str, texts: Mapping[str, str]) -> list[str]:
    """Every instance of a module below `top`, as `a.b.c`."""
    found: list[str] = []

    def walk(module: str, before: str) -> None:
        for kind, _, instance in instances(texts[module], texts):
            found.extend([before + instance] if kind == name else [])
            walk(kind, f"{before}{instance}.")

    walk(top, "")
    return found
