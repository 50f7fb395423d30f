"""Names and expressions of one module: what is inlined, what gets a name."""

from __future__ import annotations

import re
from collections import Counter

from hwgen.emit.keywords import KEYWORDS
from hwgen.emit.naming import better_names
from hwgen.emit.netlist import COMPARE, OPERATORS, REDUCE, Netlist
from hwgen.emit.rtlil import Bits, Cell, Sig, Slice, width_of

BINARY = {
    "$add": "+", "$sub": "-", "$mul": "*", "$and": "&", "$or": "|", "$xor": "^",
    "$eq": "==", "$ne": "!=", "$lt": "<", "$le": "<=", "$gt": ">", "$ge": ">=",
    "$shl": "<<", "$shr": ">>", "$sshr": ">>>",
}  # fmt: skip
UNARY = {
    "$not": "~", "$neg": "-", "$reduce_or": "|", "$reduce_bool": "|",
    "$reduce_and": "&", "$reduce_xor": "^",
}  # fmt: skip
RESULT_NAME = {
    "$add": "sum", "$sub": "difference", "$mul": "product", "$neg": "negated", "$mux": "choice",
    "$shl": "shifted", "$shr": "shifted", "$sshr": "shifted", "$memrd_v2": "word",
    "$dff": "delayed", "$adff": "delayed",
}  # fmt: skip
NAMED = frozenset({"$sshr"})
"""The sign of >>> would be lost inside an unsigned expression."""
MAX_INLINE = 96
"""Characters above which an intermediate result gets a name of its own."""


def identifier(name: str, taken: set[str]) -> str:
    """`name` as a plain identifier that is neither a keyword nor in `taken`."""
    plain = re.sub(r"\W", "_", name, flags=re.ASCII)
    if not plain or plain[0].isdigit() or plain in KEYWORDS:
        plain = f"{plain}_" if plain in KEYWORDS else f"n{plain}"
    unique, count = plain, 2
    while unique in taken:
        unique, count = f"{plain}_{count}", count + 1
    return unique


def constant(bits: str) -> str:
    """A sized literal; undefined bits are written as 0."""
    bits = re.sub("[^01]", "0", bits)
    width, value = len(bits), int(bits, 2)
    if width == 1:
        return f"1'b{value}"
    return f"{width}'d{value}" if value < 10 or width <= 8 else f"{width}'h{value:x}"


class Expressions:
    """Text of signals and operators of one module.

    Signals named in the design keep their names.  An intermediate result is written
    in place where it is read once and whole; else it gets a name from its operator.
    """

    def __init__(self, net: Netlist, named: frozenset[str] = NAMED) -> None:
        """`named`: operators whose result always gets a name."""
        self.net = net
        self.named = named
        self.names: dict[str, str] = {}
        self.taken: set[str] = set()
        self._inlined: dict[str, str] = {}
        self._counts: Counter[str] = Counter()
        self._whole = self._whole_reads()
        self._better = better_names(net)
        for wire in net.module.wires.values():
            if wire.direction:
                self.names[wire.name] = self.new_name(wire.label)
        for wire in net.module.wires.values():
            if not wire.direction and not wire.name.startswith("$") and net.used[wire.name]:
                self.names[wire.name] = self.new_name(self._better.get(wire.name, wire.name))

    def new_name(self, name: str) -> str:
        """`name` made a plain identifier and reserved."""
        name = identifier(name, self.taken)
        self.taken.add(name)
        return name

    def is_inlined(self, wire: str) -> bool:
        """Whether the wire is written in place instead of declared."""
        self._resolve(wire)
        return wire in self._inlined

    def name(self, wire: str) -> str:
        """The identifier of a wire that is declared."""
        self._resolve(wire)
        return self.names[wire]

    def printed_width(self, wire: str) -> int:
        """Declared width: ports whole, other wires as far as they are read."""
        declared = self.net.module.wires[wire]
        return declared.width if declared.direction else self.net.used[wire]

    def _resolve(self, wire: str) -> None:
        if wire in self.names or wire in self._inlined:
            return
        if wire in self._better:
            self.names[wire] = self.new_name(self._better[wire])
            return
        cell = self.net.cell_of.get(wire)
        if cell is not None and cell.kind in OPERATORS:
            text = self.operator(cell)
            free = cell.kind not in self.named and len(text) <= MAX_INLINE
            if free and self.net.readers[wire] == 1 and wire in self._whole:
                self._inlined[wire] = text
                return
            base = RESULT_NAME.get(cell.kind, "is" if cell.kind in COMPARE else "bits")
        else:
            base = "next" if cell is None else RESULT_NAME.get(cell.kind, "result")
        self._counts[base] += 1
        self.names[wire] = self.new_name(f"{base}_{self._counts[base]}")

    def _whole_reads(self) -> set[str]:
        net = self.net
        sigs = [sig for cell in net.live_cells() for sig in net.operands(cell)]
        sigs += [sig for body in net.live_processes() for sig in net.process_inputs(body)]
        sigs += [net.live_part(connect).value for connect in net.module.connects]
        return {
            chunk.wire
            for sig in sigs
            for chunk in sig
            if isinstance(chunk, Slice) and not chunk.low and chunk.width == net.used[chunk.wire]
        }

    def chunk(self, chunk: Slice | Bits) -> str:
        if isinstance(chunk, Bits):
            return constant(chunk.text)
        if self.is_inlined(chunk.wire):
            return self._inlined[chunk.wire]
        name = self.names[chunk.wire]
        if not chunk.low and chunk.width == self.printed_width(chunk.wire):
            return name
        if chunk.width == 1:
            return f"{name}[{chunk.low}]"
        return f"{name}[{chunk.low + chunk.width - 1}:{chunk.low}]"

    def sig(self, sig: Sig) -> str:
        """A signal as an expression of exactly its width."""
        if len(sig) == 1:
            return self.chunk(sig[0])
        runs: list[tuple[Slice | Bits, int]] = []
        for chunk in reversed(sig):
            if runs and runs[-1][0] == chunk:
                runs[-1] = (chunk, runs[-1][1] + 1)
            else:
                runs.append((chunk, 1))
        parts = []
        for chunk, count in runs:
            text = self.chunk(chunk)
            parts.append(text if count == 1 else f"{{{count}{{{text}}}}}")
        return parts[0] if len(parts) == 1 else "{" + ", ".join(parts) + "}"

    def operator(self, cell: Cell) -> str:
        """The result of an operator, in parentheses unless it is a single term."""
        operands = [self.sig(sig) for sig in self.net.operands(cell)]
        if cell.kind == "$mux":
            return f"({operands[0]} ? {operands[1]} : {operands[2]})"
        signed = cell.params["A_SIGNED"] == "1"
        if signed and (cell.kind in ("$lt", "$le", "$gt", "$ge", "$mul", "$sshr")):
            operands[0] = f"$signed({operands[0]})"
            if cell.kind != "$sshr":
                operands[1] = f"$signed({operands[1]})"
        if cell.kind in UNARY:
            if cell.kind in REDUCE and width_of(self.net.operands(cell)[0]) == 1:
                return operands[0]
            # ~ after another operator would be read with it as one.
            operand = f"({operands[0]})" if operands[0][0] in "~&|^-" else operands[0]
            text = f"{UNARY[cell.kind]}{operand}"
            return f"({text})" if cell.kind in REDUCE or cell.kind == "$neg" else text
        return f"({operands[0]} {BINARY[cell.kind]} {operands[1]})"


def bare(text: str) -> str:
    """`text` without the parentheses around the whole of it."""
    if not (text.startswith("(") and text.endswith(")")):
        return text
    depth = 0
    for i, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if depth == 0 and i < len(text) - 1:
            return text
    return text[1:-1]
