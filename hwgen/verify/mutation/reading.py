"""Verilog text to modules; what is not understood is stepped over and noted."""

from __future__ import annotations

from hwgen.verify.mutation.expression import Node, expression
from hwgen.verify.mutation.module import Memory, Module, Root, plain
from hwgen.verify.mutation.statement import Statements
from hwgen.verify.mutation.tokens import END, NAME, Reader, Unreadable, tokens

_DIRECTIONS = ("input", "output", "inout")
_KINDS = ("wire", "reg", "logic", "integer", "signed", "unsigned", "tri", "var")
_CLOSED = {
    "function": "endfunction",
    "task": "endtask",
    "generate": "endgenerate",
    "specify": "endspecify",
}
# What begins an item that the reader steps over.
_OTHER = ("parameter", "localparam", "genvar", "defparam", "real", "time", "event")


def modules(text: str) -> list[Module]:
    """The modules of `text`, in their order."""
    reader = Reader(tokens(text))
    found = []
    while reader.next.kind != END:
        if reader.take().text == "module":
            found.append(_Module(reader).read())
    for each in found:
        each.roots.sort(key=lambda root: root.node.start)
    return found


class _Module:
    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        start = reader.next.start
        self.module = Module(reader.name().text, start)

    def read(self) -> Module:
        reader, module = self.reader, self.module
        try:
            self._header()
        except Unreadable:
            module.whole = False
            reader.skip_to(";")
        module.header = reader.words[reader.at - 1].end
        while reader.next.text != "endmodule":
            if reader.next.kind == END:
                module.whole = False
                return module
            at = reader.at
            kept = len(module.roots), len(module.assignments)
            try:
                self._item()
            except Unreadable:
                # Half an item would be mutated without knowing the other half.
                module.whole = False
                del module.roots[kept[0] :], module.assignments[kept[1] :]
                reader.at = at
                self._step_over()
        reader.take()
        return module

    def _step_over(self) -> None:
        """Up to where the next item probably begins."""
        reader = self.reader
        first = reader.take().text
        if first in _CLOSED:
            while reader.next.kind != END and reader.take().text != _CLOSED[first]:
                pass
            return
        if first not in ("always", "always_ff", "always_comb", "initial", "for", "if", "begin"):
            reader.skip_to(";")
            return
        depth = int(first == "begin")
        while reader.next.kind != END and reader.next.text != "endmodule":
            word = reader.take().text
            depth += word in ("begin", "case", "casez", "casex")
            depth -= word in ("end", "endcase")
            if depth == 0 and word in (";", "end", "endcase") and reader.next.text != "else":
                return

    def _header(self) -> None:
        reader, module = self.reader, self.module
        if reader.took("#"):
            module.whole = False  # widths that depend on parameters are not known
            reader.take("(")
            reader.skip_to(")")
        if reader.took("("):
            module.opening = reader.words[reader.at - 1].end
            module.ansi = reader.next.text in _DIRECTIONS
            while reader.next.text != ")":
                if module.ansi and reader.next.text in _DIRECTIONS:
                    self._declaration(ends=(",", ")"))
                else:
                    reader.take()
            reader.take(")")
        reader.take(";")

    def _item(self) -> None:
        reader = self.reader
        word = reader.next.text
        if word in (*_DIRECTIONS, *_KINDS):
            self._declaration(ends=(";",))
        elif word == "assign":
            reader.take()
            while True:
                target = expression(reader)
                reader.take("=")
                self._root(expression(reader), "assign", target)
                if not reader.took(","):
                    break
            reader.take(";")
        elif word in ("always", "initial", "always_comb", "always_ff"):
            Statements(reader, self.module).block()
        elif word in _OTHER:
            if word in ("parameter", "defparam"):
                self.module.whole = False
            reader.skip_to(";")
        elif self._names_instance():
            self._instance()
        else:
            raise Unreadable(reader.next.start, f"{word} is not read")

    def _names_instance(self) -> bool:
        """Whether `module name (` or `module #(` comes next."""
        first, second = self.reader.next, self.reader.ahead()
        plain_word = first.kind == NAME and first.text not in _CLOSED
        return plain_word and (second.kind == NAME or second.text == "#")

    def _root(self, node: Node, role: str, target: Node) -> None:
        self.module.roots.append(Root(node, role, self.module.width_of(target)))

    def _declaration(self, ends: tuple[str, ...]) -> None:
        """`input wire [7:0] a, b` or `reg [7:0] m [0:3], n = 1`, with the end but for `)`."""
        reader, module = self.reader, self.module
        direction = reader.take().text if reader.next.text in _DIRECTIONS else ""
        signed = False
        while reader.next.text in _KINDS:
            word = reader.take().text
            signed |= word in ("signed", "integer")
        low, width = self._range()
        while True:
            name = reader.name().text
            if direction:
                module.directions[name] = direction
            if width is not None:
                module.widths[name], module.lows[name] = width, low
            if signed:
                module.signed.add(name)
            if reader.next.text == "[":
                self._memory(name)
            if reader.took("="):
                node = expression(reader)
                module.roots.append(Root(node, "assign", width))
            if reader.next.text != "," or reader.ahead().kind != NAME:
                break
            if "," in ends and reader.ahead().text in (*_DIRECTIONS, *_KINDS):
                break
            reader.take(",")
        if reader.next.text not in ends:
            raise Unreadable(reader.next.start, f"{reader.next.text!r} in a declaration")
        if reader.next.text != ")":
            reader.take()

    def _range(self) -> tuple[int, int | None]:
        """Lowest index and width of a range; no width where it is not made of numbers."""
        if not self.reader.took("["):
            return 0, 1
        high = expression(self.reader)
        self.reader.take(":")
        low = expression(self.reader)
        self.reader.take("]")
        top, bottom = plain(high), plain(low)
        if top is None or bottom is None or top < bottom or self.reader.next.text == "[":
            return 0, None
        return bottom, top - bottom + 1

    def _memory(self, name: str) -> None:
        self.reader.take("[")
        first = expression(self.reader)
        second: Node | None = None
        if self.reader.took(":"):
            second = expression(self.reader)
        self.reader.take("]")
        low, high = plain(first), None if second is None else plain(second)
        if second is None or low is None or high is None or high < low:
            raise Unreadable(first.start, "addresses that are no numbers")
        self.module.memories.append(Memory(name, low, high, first.start, second.end))

    def _instance(self) -> None:
        reader, module = self.reader, self.module
        kind = reader.take().text
        if reader.took("#"):
            reader.take("(")
            reader.skip_to(")")
        name = reader.name().text
        if reader.next.text == "[":
            raise Unreadable(reader.next.start, "arrays of instances are not read")
        opening = reader.take("(").end
        named = reader.next.text in (".", ")")
        roots = []
        while reader.next.text != ")":
            port = ""
            if reader.took("."):
                port = reader.name().text
                reader.take("(")
                if reader.next.text == ")":
                    reader.take()
                    reader.took(",")
                    continue
            node = expression(reader)
            if port:
                reader.take(")")
                roots.append(Root(node, "pin", port=(name, kind, port)))
            if not reader.took(",") and reader.next.text != ")":
                raise Unreadable(reader.next.start, "a pin")
        reader.take(")")
        reader.take(";")
        module.instances.append((opening, kind, named))
        module.roots += roots
