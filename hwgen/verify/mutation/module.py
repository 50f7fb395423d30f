"""What a module of Verilog consists of, as far as the operators need to know."""

from __future__ import annotations

from dataclasses import dataclass, field

from hwgen.verify.mutation.expression import Node


@dataclass(frozen=True)
class Root:
    """A whole expression: what is assigned, asked or connected.

    role     assign, comb (in a block without clock), next (of a register), condition,
             selector, label, index (of what is assigned to), pin, initial
    width    bits of what takes it; None where that is not known
    resets   it stands where a reset is applied
    port     of a pin: (instance, its module, its port)
    """

    node: Node
    role: str
    width: int | None = None
    resets: bool = False
    port: tuple[str, str, str] = ("", "", "")


@dataclass(frozen=True)
class Assignment:
    """`target <= value;` of a whole register in a block with a clock.

    start, end  of the statement; `block` of the whole block
    plain       no condition but a reset stands above it
    resets      it stands where the reset is applied
    """

    target: str
    value: Node
    start: int
    end: int
    block: tuple[int, int]
    plain: bool
    resets: bool


@dataclass(frozen=True)
class Memory:
    """An array of words; the range of its addresses, and where that stands."""

    name: str
    low: int
    high: int
    start: int
    end: int


@dataclass
class Module:
    """One module of the text.

    opening    offset just behind the "(" of the ports; -1 where there is none
    header     offset just behind the ";" of the header
    ansi       the ports are declared in the header
    widths     wires, registers and ports -> bits, where the range is made of numbers
    lows       of those, the index of the lowest bit
    instances  offset behind the "(" of the pins, the module, and whether pins are named
    edges      names in the event controls of blocks with a clock
    written    target -> places of its name where blocks assign to it, or to a part of it
    whole      everything in it was understood
    """

    name: str
    start: int
    opening: int = -1
    header: int = 0
    ansi: bool = True
    directions: dict[str, str] = field(default_factory=dict)
    widths: dict[str, int] = field(default_factory=dict)
    lows: dict[str, int] = field(default_factory=dict)
    signed: set[str] = field(default_factory=set)
    memories: list[Memory] = field(default_factory=list)
    roots: list[Root] = field(default_factory=list)
    assignments: list[Assignment] = field(default_factory=list)
    instances: list[tuple[int, str, bool]] = field(default_factory=list)
    edges: set[str] = field(default_factory=set)
    written: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    whole: bool = True

    def width_of(self, target: Node) -> int | None:
        """Bits of what is assigned to; None where that is not known."""
        if target.kind == "name":
            return self.widths.get(target.text)
        if target.kind == "bit":
            memory = any(each.name == target.parts[0].text for each in self.memories)
            return self.widths.get(target.parts[0].text) if memory else 1
        if target.kind == "range":
            high, low = (plain(part) for part in target.parts[1:])
            return None if high is None or low is None else high - low + 1
        if target.kind == "concat":
            known = [self.width_of(part) for part in target.parts]
            return None if None in known else sum(width or 0 for width in known)
        return None


def plain(node: Node) -> int | None:
    """The value of a number without x or z; None for anything else."""
    return None if node.kind != "number" else literal(node.text)[1]


def literal(text: str) -> tuple[int | None, int | None]:
    """Width and value of a literal; None for what it does not say, or says as x, z or ?."""
    size, quote, rest = text.replace("_", "").replace(" ", "").partition("'")
    if not quote:
        return None, int(size) if size.isdigit() else None
    width = int(size) if size else None
    rest = rest.lower().removeprefix("s")
    base = {"b": 2, "o": 8, "d": 10, "h": 16}[rest[0]]
    try:
        return width, int(rest[1:], base)
    except ValueError:
        return width, None
