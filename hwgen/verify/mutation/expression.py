"""Expressions of Verilog as trees whose nodes know their place in the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hwgen.verify.mutation.tokens import NAME, NUMBER, STRING, Reader, Unreadable

# Binary operators, from the loosest to the tightest.
_LEVELS = (
    ("||",),
    ("&&",),
    ("|",),
    ("^", "~^", "^~"),
    ("&",),
    ("==", "!=", "===", "!=="),
    ("<", "<=", ">", ">="),
    ("<<", ">>", "<<<", ">>>"),
    ("+", "-"),
    ("*", "/", "%"),
    ("**",),
)
_LEVEL = {sign: level for level, signs in enumerate(_LEVELS) for sign in signs}
_UNARY = ("~", "!", "-", "+", "&", "|", "^", "~&", "~|", "~^", "^~")


@dataclass(frozen=True)
class Node:
    """A part of an expression.

    kind   name, number, string, paren, unary, binary, ternary, concat, repeat (count and
           parts), bit (base and index), range (base, high, low), part (base, start, width), call
    text   of the operator or the name; of a part select "+:" or "-:"
    at     offset of that text
    """

    kind: str
    start: int
    end: int
    text: str = ""
    at: int = -1
    parts: tuple[Node, ...] = ()

    def walk(self) -> Iterator[Node]:
        """This node and all below it, in the order of the text."""
        yield self
        for part in self.parts:
            yield from part.walk()

    @property
    def names(self) -> set[str]:
        """Names that stand anywhere in it."""
        return {node.text for node in self.walk() if node.kind == "name"}

    @property
    def bare(self) -> Node:
        """The node inside its parentheses."""
        return self.parts[0].bare if self.kind == "paren" else self


def expression(reader: Reader) -> Node:
    """The expression that begins at the next token."""
    condition = _binary(reader, 0)
    if reader.next.text != "?":
        return condition
    at = reader.take().start
    first = expression(reader)
    reader.take(":")
    second = expression(reader)
    return Node("ternary", condition.start, second.end, "?", at, (condition, first, second))


def _binary(reader: Reader, level: int) -> Node:
    if level == len(_LEVELS):
        return _unary(reader)
    left = _binary(reader, level + 1)
    while _LEVEL.get(reader.next.text) == level and reader.next.kind == "sign":
        sign = reader.take()
        right = _binary(reader, level + 1)
        left = Node("binary", left.start, right.end, sign.text, sign.start, (left, right))
    return left


def _unary(reader: Reader) -> Node:
    if reader.next.kind == "sign" and reader.next.text in _UNARY:
        sign = reader.take()
        inner = _unary(reader)
        return Node("unary", sign.start, inner.end, sign.text, sign.start, (inner,))
    return operand(reader)


def operand(reader: Reader) -> Node:
    """The single operand that begins at the next token: no operator follows it."""
    token = reader.take()
    if token.kind in (NUMBER, STRING):
        return Node(token.kind, token.start, token.end, token.text, token.start)
    if token.text == "(":
        inside = expression(reader)
        return Node("paren", token.start, reader.take(")").end, parts=(inside,))
    if token.text == "{":
        return _braces(reader, token.start)
    if token.kind != NAME:
        raise Unreadable(token.start, f"an expression expected, not {token.text!r}")
    if reader.next.text == "(":
        reader.take()
        arguments = _list(reader, ")")
        end = reader.take(")").end
        return Node("call", token.start, end, token.text, token.start, arguments)
    node = Node("name", token.start, token.end, token.text, token.start)
    while reader.next.text in ("[", "."):
        node = _selected(reader, node)
    return node


def _braces(reader: Reader, start: int) -> Node:
    first = expression(reader)
    if reader.took("{"):
        parts = _list(reader, "}")
        reader.take("}")
        return Node("repeat", start, reader.take("}").end, parts=(first, *parts))
    rest = _list(reader, "}") if reader.took(",") else ()
    return Node("concat", start, reader.take("}").end, parts=(first, *rest))


def _list(reader: Reader, closing: str) -> tuple[Node, ...]:
    found = []
    if reader.next.text != closing:
        found.append(expression(reader))
        while reader.took(","):
            found.append(expression(reader))
    return tuple(found)


def _selected(reader: Reader, base: Node) -> Node:
    if reader.took("."):
        raise Unreadable(reader.next.start, "hierarchical names are not read")
    at = reader.take("[").start
    first = expression(reader)
    kind, sign = "bit", ""
    parts = [base, first]
    if reader.next.text in (":", "+:", "-:"):
        sign = reader.take().text
        kind = "range" if sign == ":" else "part"
        parts.append(expression(reader))
    return Node(kind, base.start, reader.take("]").end, sign, at, tuple(parts))
