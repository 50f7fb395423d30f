"""Reader of the RTLIL that Amaranth writes, into plain records.

RTLIL is the documented text form of Yosys' netlists.  Amaranth's back end uses a
small, regular part of it: wires, cells, decision trees and memories.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

# A signal is a tuple of chunks, least significant first.  A chunk is a slice of a
# wire or constant bits (text, most significant first, as RTLIL writes them).


@dataclass(frozen=True)
class Slice:
    """Bits `low` … `low + width − 1` of a wire."""

    wire: str
    low: int
    width: int


@dataclass(frozen=True)
class Bits:
    """A constant: characters 0, 1, x, - with the most significant first."""

    text: str

    @property
    def width(self) -> int:
        return len(self.text)


Chunk = Slice | Bits
Sig = tuple[Chunk, ...]


def width_of(sig: Sig) -> int:
    """Bits in a signal."""
    return sum(chunk.width for chunk in sig)


@dataclass
class Wire:
    """A net; `direction` is "input", "output" or "" and `index` orders the ports.

    `init` holds the bits of a register at power-up, as Amaranth wants them.  `label` is the
    name that is printed, where it is another one.
    """

    name: str
    width: int
    direction: str = ""
    index: int = 0
    init: str = ""
    label: str = ""

    def __post_init__(self) -> None:
        self.label = self.label or self.name


@dataclass
class Cell:
    """A primitive (`kind` begins with $) or an instance of a module."""

    kind: str
    name: str
    params: dict[str, str] = field(default_factory=dict)
    pins: dict[str, Sig] = field(default_factory=dict)

    def number(self, param: str) -> int:
        return int(self.params[param])


@dataclass
class Case:
    """Statements under the patterns of one branch; no pattern is the default."""

    patterns: list[str]
    body: list[Assign | Switch] = field(default_factory=list)


@dataclass
class Assign:
    """`target` takes `value`; later assignments win."""

    target: Sig
    value: Sig


@dataclass
class Switch:
    """The first case with a pattern equal to `selector` is taken."""

    selector: Sig
    cases: list[Case] = field(default_factory=list)


@dataclass
class Memory:
    name: str
    width: int
    size: int


@dataclass
class RtlilModule:
    name: str
    wires: dict[str, Wire] = field(default_factory=dict)
    cells: list[Cell] = field(default_factory=list)
    processes: list[list[Assign | Switch]] = field(default_factory=list)
    memories: list[Memory] = field(default_factory=list)
    connects: list[Assign] = field(default_factory=list)


_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}]|\[[\d:]+\]|[^\s{}\[\]"]+(?:\[[^\s\d][^\s]*)?')


INIT = "attribute \\init "


def read_rtlil(text: str) -> list[RtlilModule]:
    """Every module of `text`, in order; ValueError on a construct outside the subset."""
    lines = (line.strip() for line in text.splitlines())
    lines = (line for line in lines if line and not line.startswith("#"))
    lines = (x for x in lines if x.startswith(INIT) or not x.startswith("attribute"))
    modules = []
    for line in lines:
        if not line.startswith("module "):
            raise ValueError(f"RTLIL: a module was expected, not {line!r}")
        modules.append(_module(line.split()[1], lines))
    return modules


def _module(name: str, lines: Iterator[str]) -> RtlilModule:
    module = RtlilModule(_plain(name))
    init = ""
    for line in lines:
        word, _, rest = line.partition(" ")
        if word == "end":
            return module
        if word == "attribute":
            init = rest.partition("'")[2]
        elif word == "wire":
            wire = _wire(rest.split())
            wire.init, init = init, ""
            module.wires[wire.name] = wire
        elif word == "memory":
            words = rest.split()
            options = dict(zip(words[:-1:2], words[1:-1:2], strict=True))
            module.memories.append(
                Memory(_plain(words[-1]), int(options["width"]), int(options["size"]))
            )
        elif word == "cell":
            module.cells.append(_cell(rest.split(), lines, module.wires))
        elif word == "process":
            module.processes.append(_body(lines, module.wires, ("end",))[0])
        elif word == "connect":
            module.connects.append(_assign(rest, module.wires))
        else:
            raise ValueError(f"RTLIL: {line!r} is outside the subset that is read")
    raise ValueError(f"RTLIL: module {name} does not end")


def _plain(name: str) -> str:
    return name.removeprefix("\\")


def _wire(words: list[str]) -> Wire:
    wire = Wire(_plain(words[-1]), 1)
    options = iter(words[:-1])
    for option in options:
        if option == "width":
            wire.width = int(next(options))
        elif option in ("input", "output"):
            wire.direction, wire.index = option, int(next(options))
        elif option != "signed":
            raise ValueError(f"RTLIL: a wire with {option!r} is outside the subset that is read")
    return wire


def _cell(words: list[str], lines: Iterator[str], wires: dict[str, Wire]) -> Cell:
    cell = Cell(words[0] if words[0].startswith("$") else _plain(words[0]), _plain(words[1]))
    for line in lines:
        word, _, rest = line.partition(" ")
        if word == "end":
            return cell
        name, _, value = rest.removeprefix("signed ").partition(" ")
        if word == "parameter":
            cell.params[_plain(name)] = value.strip('"').replace("\\\\", "\\")
        elif word == "connect":
            cell.pins[_plain(name)] = _signal(_TOKEN.findall(value), wires)
        else:
            raise ValueError(f"RTLIL: {line!r} inside a cell")
    raise ValueError(f"RTLIL: cell {cell.name} does not end")


def _body(
    lines: Iterator[str], wires: dict[str, Wire], stops: tuple[str, ...]
) -> tuple[list[Assign | Switch], str]:
    """Statements up to a line that begins with one of `stops`, and that line."""
    body: list[Assign | Switch] = []
    for line in lines:
        word, _, rest = line.partition(" ")
        if word in stops:
            return body, line
        if word == "assign":
            body.append(_assign(rest, wires))
        elif word == "switch":
            body.append(_switch(rest, lines, wires))
        else:
            raise ValueError(f"RTLIL: {line!r} inside a process")
    raise ValueError("RTLIL: a process does not end")


def _switch(rest: str, lines: Iterator[str], wires: dict[str, Wire]) -> Switch:
    switch = Switch(_signal(_TOKEN.findall(rest), wires))
    line = next(lines)
    while line != "end":
        patterns = [p.partition("'")[2] for p in line.partition(" ")[2].replace(",", " ").split()]
        case = Case(patterns)
        case.body, line = _body(lines, wires, ("case", "end"))
        switch.cases.append(case)
    return switch


def _assign(rest: str, wires: dict[str, Wire]) -> Assign:
    tokens = _TOKEN.findall(rest)
    # The left side ends where its braces close, or after a name and its slice.
    end = tokens.index("}") + 1 if tokens[0] == "{" else 1
    if tokens[0] != "{" and len(tokens) > 1 and tokens[1].startswith("["):
        end = 2
    return Assign(_signal(tokens[:end], wires), _signal(tokens[end:], wires))


def _signal(tokens: list[str], wires: dict[str, Wire]) -> Sig:
    """The chunks of a signal, least significant first."""
    chunks: list[Chunk] = []
    for token in tokens:
        if token in "{}":
            continue
        if token.startswith("["):
            high, _, low = token[1:-1].partition(":")
            whole = chunks.pop()
            assert isinstance(whole, Slice)
            first = int(low or high)
            chunks.append(Slice(whole.wire, first, int(high) - first + 1))
        elif token[0].isdigit():
            text = token.partition("'")[2]
            if text:
                chunks.append(Bits(text))
        else:
            name = _plain(token)
            chunks.append(Slice(name, 0, wires[name].width))
    return joined(reversed(chunks))


def joined(chunks: Iterator[Chunk] | list[Chunk] | Sig) -> Sig:
    """Chunks (least significant first) with neighbouring slices and constants merged.

    A bit that is repeated, as in a sign extension, stays apart from what follows it.
    """
    out: list[Chunk] = []
    for chunk in chunks:
        last = out[-1] if out else None
        repeated = len(out) > 1 and out[-2] == last
        if (
            isinstance(chunk, Slice)
            and isinstance(last, Slice)
            and last == Slice(chunk.wire, chunk.low, 1)
            and chunk.width > 1
        ):
            out += [last, Slice(chunk.wire, chunk.low + 1, chunk.width - 1)]
            continue
        if isinstance(chunk, Bits) and isinstance(last, Bits):
            out[-1] = Bits(chunk.text + last.text)
        elif (
            isinstance(chunk, Slice)
            and isinstance(last, Slice)
            and last.wire == chunk.wire
            and last.low + last.width == chunk.low
            and not repeated
        ):
            out[-1] = Slice(last.wire, last.low, last.width + chunk.width)
        else:
            out.append(chunk)
    return tuple(out)


def cut(sig: Sig, low: int, width: int) -> Sig:
    """Bits `low` … `low + width − 1` of a signal."""
    out: list[Chunk] = []
    at = 0
    for chunk in sig:
        first, last = max(low, at), min(low + width, at + chunk.width)
        if first < last:
            if isinstance(chunk, Bits):
                text = chunk.text[::-1][first - at : last - at][::-1]
                out.append(Bits(text))
            else:
                out.append(Slice(chunk.wire, chunk.low + first - at, last - first))
        at += chunk.width
    return joined(out)


def single_bits(sig: Sig) -> Iterator[Chunk]:
    """The bits of a signal one by one, least significant first."""
    for chunk in sig:
        for i in range(chunk.width):
            if isinstance(chunk, Bits):
                yield Bits(chunk.text[-1 - i])
            else:
                yield Slice(chunk.wire, chunk.low + i, 1)
