"""A small reader of Liberty files: which cells there are, their area and their function.

Only what area figures need is kept.  Timing and power groups, which are most of
a file, are skipped by brace counting; ABC reads them itself, and `Library.whole` on request.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from pathlib import Path

from hwgen.errors import UserError
from hwgen.synth.boolean import truth_table

_GAP = re.compile(r"(?:\s+|/\*.*?\*/|//[^\n]*|\\\r?\n|;)*", re.S)
_NAME = re.compile(r"[A-Za-z_][\w.\[\]]*")
_ARGUMENTS = re.compile(r'\s*\(((?:[^()"]|"[^"]*")*)\)\s*')
_VALUE = re.compile(r'\s*:\s*("(?:[^"\\]|\\.)*"|[^;\n{}]*)', re.S)
_BRACE = re.compile(r'"(?:[^"\\]|\\.)*"|/\*.*?\*/|[{}]', re.S)

_STATE = frozenset({"ff", "ff_bank", "latch", "latch_bank", "statetable"})
_KEPT = frozenset({"library", "lu_table_template", "cell", "pin", *_STATE})


@dataclass(frozen=True)
class Cell:
    """One library cell; `area` in the library's unit (square micrometres by custom).

    `outputs` maps each output pin to its function, "" where none is given.
    `state` is "" for combinational cells, else the kind of its state group, and `states` and
    `rules` are the names of its two states and the attributes (clocked_on, next_state ...).
    `at` is where it begins in the text.
    """

    name: str
    area: float
    inputs: tuple[str, ...]
    outputs: Mapping[str, str]
    state: str = ""
    dont_use: bool = False
    states: tuple[str, ...] = ()
    rules: Mapping[str, str] = field(default_factory=dict)
    at: int = field(default=0, compare=False, repr=False)

    def computes(self, table: int, arity: int) -> bool:
        """Whether this is a gate with one output and `arity` inputs that has this truth table."""
        if self.state or len(self.outputs) != 1 or len(self.inputs) != arity:
            return False
        (function,) = self.outputs.values()
        try:
            return bool(function) and truth_table(function, self.inputs) == table
        except ValueError:
            return False


@dataclass(frozen=True)
class Library:
    """The cells of one Liberty file, its text (decompressed), and `head`, what stands outside
    the cells: units, and the templates of tables."""

    name: str
    cells: Mapping[str, Cell]
    text: str = field(repr=False, default="")
    head: Group = field(repr=False, default_factory=lambda: Group("library", ""))

    @cached_property
    def nand2(self) -> Cell | None:
        """The smallest usable cell whose function is a two-input NAND."""
        usable = (c for c in self.cells.values() if c.area > 0 and not c.dont_use)
        return min((c for c in usable if c.computes(0b0111, 2)), key=lambda c: c.area, default=None)

    @property
    def nand2_area(self) -> float | None:
        """The area of `nand2`: 1 GE."""
        return self.nand2.area if self.nand2 else None

    def whole(self, cell: str, kept: frozenset[str]) -> Group:
        """The group of that cell with the groups in it whose kind is in `kept`."""
        found = _Reader(self.text, kept).group_at(self.cells[cell].at)
        assert found is not None, "a cell stands where it was found"
        return found

    @property
    def flip_flops(self) -> tuple[Cell, ...]:
        return tuple(c for c in self.cells.values() if c.state == "ff" and not c.dont_use)


def load(path: Path) -> Library:
    """The library in `path`, plain or gzip.

    `UserError` when there is no such file, when it is not Liberty, or when it has
    no flip-flop or no two-input NAND (then neither mapping nor GE would be defined).
    """
    if not path.is_file():
        folder = path.parent if path.parent.is_dir() else Path()
        near = sorted(p.name for p in folder.glob("*.lib*"))
        nearest = str(folder / near[0]) if near else None
        raise UserError("liberty", "must be a file that exists", str(path), nearest)
    stat = path.stat()
    return _load(path.resolve(), stat.st_mtime_ns, stat.st_size)


@lru_cache(maxsize=4)
def _load(path: Path, _mtime: int, _size: int) -> Library:
    raw = path.read_bytes()
    try:
        text = (gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw).decode(errors="replace")
        library = parse(text)
    except (OSError, EOFError, ValueError) as error:
        raise UserError("liberty", f"must be a Liberty file ({error})", str(path)) from error
    if not library.flip_flops:
        raise UserError("liberty", "must be a library with a usable flip-flop", str(path))
    if library.nand2_area is None:
        raise UserError("liberty", "must have a two-input NAND, whose area is 1 GE", str(path))
    return library


def parse(text: str) -> Library:
    """The library described by Liberty `text`; ValueError with the line where it is not one."""
    top = groups(text)
    cells = {}
    for group in top.groups:
        if group.kind == "cell":
            cell = _cell(group)
            cells[cell.name] = cell
    head = replace(top, groups=[g for g in top.groups if g.kind != "cell"])
    return Library(top.name, cells, text, head)


@dataclass
class Group:
    """A group as it stands in the file: `values` by name, and `lists`, whose values stand in
    parentheses, as they were written; it begins at the character `at`."""

    kind: str
    name: str
    values: dict[str, str] = field(default_factory=dict)
    groups: list[Group] = field(default_factory=list)
    names: tuple[str, ...] = ()
    lists: dict[str, str] = field(default_factory=dict)
    at: int = 0


def groups(text: str, kept: frozenset[str] = _KEPT) -> Group:
    """The group `library` with the groups in it whose kind is in `kept`; ValueError with the line
    where the text is not Liberty."""
    top = _Reader(text, kept).group_at(_skip(text, 0))
    if top is None or top.kind != "library":
        raise ValueError("line 1: a Liberty file starts with 'library (name) {'")
    return top


class _Reader:
    def __init__(self, text: str, kept: frozenset[str]) -> None:
        self.text, self.kept = text, kept
        self.end = 0

    def fail(self, position: int, problem: str) -> ValueError:
        return ValueError(f"line {self.text.count(chr(10), 0, position) + 1}: {problem}")

    def group_at(self, position: int) -> Group | None:
        """The group that starts at `position`, or None; `end` is then behind its brace."""
        name = _NAME.match(self.text, position)
        arguments = _ARGUMENTS.match(self.text, name.end()) if name else None
        if name is None or arguments is None or not self.text.startswith("{", arguments.end()):
            return None
        group = Group(name[0], arguments[1].split(",")[0].strip().strip('"'), at=position)
        self._body(group, arguments.end() + 1)
        return group

    def _body(self, group: Group, position: int) -> None:
        text = self.text
        while True:
            position = _skip(text, position)
            if position >= len(text):
                raise self.fail(position, f"the group {group.kind} ({group.name}) is never closed")
            if text[position] == "}":
                self.end = position + 1
                return
            name = _NAME.match(text, position)
            if name is None:
                raise self.fail(position, f"unexpected {text[position]!r}")
            start, position = position, name.end()
            if value := _VALUE.match(text, position):
                group.values[name[0]] = value[1].strip().strip('"')
                position = value.end()
            elif arguments := _ARGUMENTS.match(text, position):
                position = arguments.end()
                if text.startswith("{", position):
                    position = self._group(group, name[0], arguments[1], position + 1, start)
                else:
                    group.lists[name[0]] = arguments[1]
            else:
                raise self.fail(position, f"{name[0]!r} is neither an attribute nor a group")

    def _group(self, parent: Group, kind: str, arguments: str, position: int, start: int) -> int:
        if kind not in self.kept:
            return self._behind(position)
        # "pin (A, B)" declares several pins with one body.
        names = [name.strip().strip('"') for name in arguments.split(",")]
        group = Group(kind, names[0], names=tuple(names), at=start)
        self._body(group, position)
        for name in names if kind == "pin" else names[:1]:
            parent.groups.append(replace(group, name=name))
        return self.end

    def _behind(self, position: int) -> int:
        depth, start = 1, position
        for match in _BRACE.finditer(self.text, position):
            depth += {"{": 1, "}": -1}.get(match[0], 0)
            if depth == 0:
                return match.end()
        raise self.fail(start, "a group is never closed")


def _skip(text: str, position: int) -> int:
    match = _GAP.match(text, position)
    return match.end() if match else position


def _cell(group: Group) -> Cell:
    pins = [g for g in group.groups if g.kind == "pin"]
    state = next((g for g in group.groups if g.kind in _STATE), None)
    outputs = {
        p.name: "" if "three_state" in p.values else p.values.get("function", "")
        for p in pins
        if p.values.get("direction") in ("output", "inout")
    }
    try:
        area = float(group.values.get("area", "0"))
    except ValueError as error:
        raise ValueError(f"cell {group.name}: area {group.values['area']!r}") from error
    return Cell(
        name=group.name,
        area=area,
        inputs=tuple(p.name for p in pins if p.values.get("direction") == "input"),
        outputs=outputs,
        state=state.kind if state else "",
        states=state.names if state else (),
        rules=state.values if state else {},
        dont_use=group.values.get("dont_use", "").lower() == "true",
        at=group.at,
    )
