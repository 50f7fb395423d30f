"""Faults in expressions: every way in which one small thing can be wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from hwgen.verify.mutation.expression import Node
from hwgen.verify.mutation.module import Module, Root, literal, plain
from hwgen.verify.mutation.mutant import Change, Edit

_OTHER_BINARY: Mapping[str, tuple[str, ...]] = {
    "+": ("-",), "-": ("+",), "*": ("+",), "/": ("*",), "%": ("/",),
    "&": ("|",), "|": ("&", "^"), "^": ("|", "&"), "~^": ("^",), "^~": ("^",),
    "==": ("!=",), "!=": ("==",), "<": ("<=",), "<=": ("<",), ">": (">=",), ">=": (">",),
    "<<": (">>",), ">>": ("<<",), ">>>": (">>",), "<<<": (">>",),
    "&&": ("||",), "||": ("&&",),
}  # fmt: skip
_OTHER_UNARY = {"&": "|", "|": "&", "^": "|", "~&": "~|", "~|": "~&"}
_DROPPED = ("~", "!", "-")
_ORDERED = ("-", "/", "%", "<<", ">>", "<<<", ">>>", "<", "<=", ">", ">=")


class Text:
    """The text with what the operators ask of it."""

    def __init__(self, text: str) -> None:
        self.text = text

    def of(self, node: Node) -> str:
        return self.text[node.start : node.end]

    def short(self, node: Node) -> str:
        """The text of a node, cut to what a line can hold."""
        text = " ".join(self.of(node).split())
        return text if len(text) <= 40 else f"{text[:37]}..."

    def change(self, operator: str, node: Node, new: str, what: str = "") -> Change:
        """`new` in place of a node."""
        shown = what or f"{self.short(node)} -> {new if len(new) <= 40 else f'{new[:37]}...'}"
        return Change(operator, node.start, shown, (Edit(node.start, node.end, new),))


Operator = Callable[[Text, Root, Module], Iterator[Change]]


def stuck(text: Text, root: Root, module: Module) -> Iterator[Change]:
    """A bit (the lowest, one in the middle, the highest) that is always 0 or always 1."""
    node, width = root.node, root.width
    if root.resets or node.bare.kind == "number":
        return
    if root.role == "condition":
        for value in "01":
            what = f"condition {text.short(node)} stuck at {value}"
            yield text.change("stuck", node, f"1'b{value}", what)
        return
    if width is None or root.role not in ("assign", "comb", "next", "pin"):
        return
    for bit in sorted({0, width // 2, width - 1}):
        one = 1 << bit
        zero = (1 << width) - 1 - one
        name = f"bit {bit} of " if width > 1 else ""
        for level, sign, mask in ((0, "&", zero), (1, "|", one)):
            new = f"({text.of(node)}) {sign} {width}'h{mask:x}" if width > 1 else f"1'b{level}"
            yield text.change("stuck", node, new, f"{name}{text.short(node)} stuck at {level}")


def swap(text: Text, root: Root, module: Module) -> Iterator[Change]:
    """Operands the other way round, or neighbours in a concatenation."""
    for node in root.node.walk():
        pairs = []
        if node.kind == "binary" and node.text in _ORDERED:
            pairs = [(node.parts[0], node.parts[1])]
        elif node.kind == "concat":
            pairs = list(zip(node.parts, node.parts[1:], strict=False))
        for left, right in pairs:
            if text.of(left) != text.of(right):
                yield exchanged(text, left, right)


def exchanged(text: Text, left: Node, right: Node) -> Change:
    """Two expressions that change places."""
    edits = (
        Edit(left.start, left.end, text.of(right)),
        Edit(right.start, right.end, text.of(left)),
    )
    return Change("swap", left.start, f"{text.short(left)} <-> {text.short(right)}", edits)


def constant(text: Text, root: Root, module: Module) -> Iterator[Change]:
    """A number that is one more or one less; under a reset it is a wrong reset value."""
    operator = "reset" if root.resets or root.role == "initial" else "constant"
    for node in _values(root.node):
        width, value = literal(node.text)
        if value is None:
            continue
        for near in dict.fromkeys((value + 1, value - 1)):
            wrapped = near if width is None else near % (1 << width)
            if wrapped >= 0 and wrapped != value:
                yield text.change(operator, node, _number(node.text, width, wrapped))


def _values(node: Node) -> Iterator[Node]:
    """The numbers that are values: neither indices nor counts."""
    if node.kind == "number":
        yield node
    skipped = {"bit": (1,), "range": (1, 2), "part": (2,), "repeat": (0,)}.get(node.kind, ())
    for i, part in enumerate(node.parts):
        if i not in skipped or (node.kind == "bit" and part.kind != "number"):
            yield from _values(part)


def _number(like: str, width: int | None, value: int) -> str:
    if width is None:
        return str(value)
    base = like.partition("'")[2].lower().removeprefix("s")[0]
    shown = {"b": f"{value:0{width}b}", "o": f"{value:o}", "d": f"{value}", "h": f"{value:x}"}
    return f"{width}'{base}{shown[base]}"


def invert(text: Text, root: Root, module: Module) -> Iterator[Change]:
    """A condition, an enable, any single bit: the other way round."""
    node = root.node
    if root.resets:
        return
    if root.role == "condition":
        yield text.change("invert", node, f"!({text.of(node)})")
    elif root.width == 1 and node.bare.kind != "number" and root.role != "label":
        yield text.change("invert", node, f"~({text.of(node)})")
    for inner in node.walk():
        if inner.kind == "ternary":
            condition = inner.parts[0]
            yield text.change("invert", condition, f"!({text.of(condition)})")


def sign(text: Text, root: Root, module: Module) -> Iterator[Change]:
    """Zeros where the sign should be, or a signed number taken for an unsigned one."""
    for node in root.node.walk():
        if node.kind == "concat":
            for part, after in zip(node.parts, node.parts[1:], strict=False):
                count = _sign_bits(part, after, module)
                if count:
                    yield text.change("sign", part, f"{count}'d0")
        elif node.kind == "call" and node.text == "$signed" and len(node.parts) == 1:
            yield text.change("sign", node, f"$unsigned({text.of(node.parts[0])})")


def _sign_bits(part: Node, after: Node, module: Module) -> int:
    """How many copies of the top bit of `after` stand before it."""
    count: int | None = 1
    if part.kind == "repeat" and len(part.parts) == 2:
        count, part = plain(part.parts[0]), part.parts[1]
    if part.kind != "bit" or part.parts[0].kind != "name" or count is None:
        return 0
    name, at = part.parts[0].text, plain(part.parts[1])
    if after.kind == "name" and after.text == name:
        return count if at == module.lows.get(name, 0) + module.widths.get(name, 0) - 1 else 0
    if after.kind == "range" and after.parts[0].text == name:
        return count if at == plain(after.parts[1]) else 0
    return 0


def width(text: Text, root: Root, module: Module) -> Iterator[Change]:
    """A slice that lacks its top bit, or a count of copies that is one off."""
    for node in root.node.walk():
        if node.kind == "range":
            high, low = plain(node.parts[1]), plain(node.parts[2])
            if high is not None and low is not None and high > low:
                base = text.of(node.parts[0])
                yield text.change("width", node, f"{base}[{high - 1}:{low}]")
        elif node.kind == "repeat":
            count = plain(node.parts[0])
            for near in () if count is None else (count - 1, count + 1):
                if near > 0:
                    yield text.change("width", node.parts[0], str(near), _repeat(text, node, near))


def _repeat(text: Text, node: Node, count: int) -> str:
    return f"{text.short(node)} -> {count} copies"


def index(text: Text, root: Root, module: Module) -> Iterator[Change]:
    """A bit or a slice one further up or down."""
    for node in root.node.walk():
        if node.kind not in ("bit", "range") or node.parts[0].kind != "name":
            continue
        name = node.parts[0].text
        places = [plain(part) for part in node.parts[1:]]
        if name not in module.widths or any(each.name == name for each in module.memories):
            continue
        known = [place for place in places if place is not None]
        if len(known) < len(places):
            continue
        first = module.lows[name]
        for step in (1, -1):
            moved = [place + step for place in known]
            if min(moved) >= first and max(moved) < first + module.widths[name]:
                inside = ":".join(str(place) for place in moved)
                yield text.change("index", node, f"{name}[{inside}]")


def operator(text: Text, root: Root, module: Module) -> Iterator[Change]:
    """Another operator in place of one, or none."""
    for node in root.node.walk():
        if node.kind == "binary":
            for other in _OTHER_BINARY.get(node.text, ()):
                what = f"{text.short(node)}: {node.text} -> {other}"
                edit = Edit(node.at, node.at + len(node.text), other)
                yield Change("operator", node.at, what, (edit,))
        elif node.kind == "unary":
            if node.text in _OTHER_UNARY:
                other = _OTHER_UNARY[node.text]
                what = f"{text.short(node)}: {node.text} -> {other}"
                edit = Edit(node.at, node.at + len(node.text), other)
                yield Change("operator", node.at, what, (edit,))
            elif node.text in _DROPPED and not root.resets:
                what = f"{text.short(node)}: without {node.text}"
                yield Change("operator", node.at, what, (Edit(node.at, node.parts[0].start, ""),))


IN_EXPRESSIONS: Mapping[str, Operator] = {
    "stuck": stuck,
    "swap": swap,
    "constant": constant,
    "invert": invert,
    "sign": sign,
    "width": width,
    "index": index,
    "operator": operator,
}
"""Those that look at one expression at a time."""
