"""Blocks of statements: what they assign, under which conditions."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from hwgen.verify.mutation.expression import Node, expression, operand
from hwgen.verify.mutation.module import Assignment, Module, Root
from hwgen.verify.mutation.tokens import Reader, Unreadable

RESET = re.compile(r"(?:a|s|sync_|async_)?(?:rst|reset|clr|clear)(?:_?n|_?ni|_?i|_?p)?", re.I)
"""What a reset is called; a condition on it alone is no enable."""


@dataclass(frozen=True)
class _Place:
    """Where a statement stands: in which kind of block, under which conditions."""

    role: str
    plain: bool = True
    resets: bool = False


class Statements:
    """Reads the statements of one block into a module."""

    def __init__(self, reader: Reader, module: Module) -> None:
        self.reader, self.module = reader, module

    def block(self) -> None:
        """A whole `always` or `initial`, from its first word on."""
        reader = self.reader
        start, word = reader.next.start, reader.take().text
        first = len(self.module.assignments)
        clocked = self._events() if word in ("always", "always_ff") else False
        role = "initial" if word == "initial" else "next" if clocked else "comb"
        self._statement(_Place(role))
        whole = start, reader.words[reader.at - 1].end
        # Where the block ends is known only now.
        self.module.assignments[first:] = [
            replace(each, block=whole) for each in self.module.assignments[first:]
        ]

    def _events(self) -> bool:
        """Whether the event control names edges; `@*` and lists of names do not."""
        reader = self.reader
        reader.take("@")
        if reader.took("*"):
            return False
        reader.take("(")
        clocked = False
        while reader.next.text != ")":
            if reader.next.text in ("posedge", "negedge"):
                reader.take()
                self.module.edges.add(reader.name().text)
                clocked = True
            else:
                reader.take()
        reader.take(")")
        return clocked

    def _statement(self, place: _Place) -> None:
        reader = self.reader
        if reader.took(";"):
            return
        if reader.took("begin"):
            if reader.took(":"):
                reader.name()
            while not reader.took("end"):
                self._statement(place)
        elif reader.took("if"):
            self._if(place)
        elif reader.next.text in ("case", "casez", "casex"):
            self._case(place)
        else:
            self._assignment(place)

    def _if(self, place: _Place) -> None:
        reader = self.reader
        reader.take("(")
        condition = expression(reader)
        reader.take(")")
        resets = _is_reset(condition)
        self._root(condition, "condition", place, resets=resets)
        inner = replace(place, resets=True) if resets else replace(place, plain=False)
        self._statement(inner)
        if reader.took("else"):
            self._statement(place if resets else inner)

    def _case(self, place: _Place) -> None:
        reader = self.reader
        reader.take()
        reader.take("(")
        self._root(expression(reader), "selector", place)
        reader.take(")")
        inner = replace(place, plain=False)
        while not reader.took("endcase"):
            if not reader.took("default"):
                self._root(expression(reader), "label", place)
                while reader.took(","):
                    self._root(expression(reader), "label", place)
                reader.take(":")
            else:
                reader.took(":")
            self._statement(inner)

    def _assignment(self, place: _Place) -> None:
        reader, module = self.reader, self.module
        start = reader.next.start
        target = self._target()
        sign = reader.take().text
        if sign not in ("=", "<="):
            raise Unreadable(start, "not an assignment")
        value = expression(reader)
        end = reader.take(";").end
        self._root(value, place.role, place, target)
        for node in target.walk():
            if node.kind in ("bit", "range", "part"):
                for index in node.parts[1:]:
                    if index.kind != "number":
                        self._root(index, "index", place)
        bases = target.parts if target.kind == "concat" else (target,)
        for base in bases:
            name = base if base.kind == "name" else base.parts[0]
            module.written.setdefault(name.text, []).append((name.start, name.end))
        if place.role == "next":
            whole = target.kind == "name"
            module.assignments += [
                Assignment(
                    target.text if whole else name.text,
                    value,
                    start,
                    end,
                    (0, 0),
                    place.plain and whole,
                    place.resets,
                )
                for name in (base if base.kind == "name" else base.parts[0] for base in bases)
            ]

    def _target(self) -> Node:
        """What is assigned to; `<=` must not be read as a comparison."""
        reader = self.reader
        if reader.next.text != "{":
            reader_at = reader.at
            name = reader.name()
            if reader.next.text not in ("[", "=", "<="):
                raise Unreadable(name.start, "not an assignment")
            reader.at = reader_at
        return operand(reader)

    def _root(
        self, node: Node, role: str, place: _Place, target: Node | None = None, resets: bool = False
    ) -> None:
        if place.role == "initial":
            if target is None:
                return
            role = "initial"
        width = None if target is None else self.module.width_of(target)
        self.module.roots.append(Root(node, role, width, resets or place.resets))


def _is_reset(condition: Node) -> bool:
    node = condition.bare
    if node.kind == "unary" and node.text in ("!", "~"):
        node = node.parts[0].bare
    return node.kind == "name" and RESET.fullmatch(node.text) is not None
