"""The modules of a Verilog text: where each stands, and how often each is in the design."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_NO_CODE = re.compile(r"//[^\n]*|/\*.*?\*/|\"(?:[^\"\\\n]|\\.)*\"", re.S)
_HEAD = r"\bmodule\s+(?:automatic\s+|static\s+)?([A-Za-z_][\w$]*)"
_NAME = re.compile(_HEAD)
_MODULE = re.compile(rf"{_HEAD}(.*?)\bendmodule\b", re.S)


@dataclass(frozen=True)
class Module:
    """One module of a text.

    start, end  where it stands, from `module` to `endmodule`
    text        what stands there
    body        what stands between its name and `endmodule`, as `plain` gives it
    """

    name: str
    start: int
    end: int
    text: str
    body: str


def split(text: str) -> list[Module]:
    """The modules in order; one without an end, or named by a macro, is not seen."""
    return [
        Module(found[1], *found.span(), text[found.start() : found.end()], found[2])
        for found in _MODULE.finditer(plain(text))
    ]


def names(text: str) -> list[str]:
    """What the modules are called, those without an end too."""
    return _NAME.findall(plain(text))


def plain(text: str) -> str:
    """`text` with blanks for comments and for what is in strings; every place stays the same."""
    return _NO_CODE.sub(_blank, text)


def _blank(found: re.Match[str]) -> str:
    word = found[0]
    if word[0] == '"':
        return f'"{" " * (len(word) - 2)}"'
    # Lines stay lines: some is looked for at their beginning.
    return "\n".join(" " * len(line) for line in word.split("\n"))


def instances(top: str, inside: Mapping[str, Mapping[str, int]]) -> dict[str, int]:
    """How often each module stands in the design, parents before children.

    inside  module -> what one of it instantiates -> how often; what is no key is a cell
    Of modules that contain themselves the number means nothing.
    """
    order: list[str] = []
    seen = {top}

    def visit(name: str) -> None:
        for kind in inside[name]:
            if kind in inside and kind not in seen:
                seen.add(kind)
                visit(kind)
        order.append(name)

    visit(top)
    number = dict.fromkeys(reversed(order), 0)
    number[top] = 1
    for name in reversed(order):
        for kind, many in inside[name].items():
            if kind in number:
                number[kind] += number[name] * many
    return number
