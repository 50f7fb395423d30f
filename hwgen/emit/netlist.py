"""Who drives and who reads what in one RTLIL module, and which bits matter.

Amaranth widens every sum by a bit and keeps names for signals that nothing reads.
Walking back from the outputs gives the bits that matter; the writer prints only
those, at exactly that width.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from hwgen.emit.rtlil import (
    Assign,
    Bits,
    Cell,
    Chunk,
    RtlilModule,
    Sig,
    Slice,
    Switch,
    cut,
    joined,
    single_bits,
    width_of,
)

# Low bits of these results depend on low bits of the operands only.
LOW_BITS = {"$add", "$sub", "$mul", "$neg", "$not", "$and", "$or", "$xor", "$mux"}
COMPARE = {"$eq", "$ne", "$lt", "$le", "$gt", "$ge"}
REDUCE = {"$reduce_or", "$reduce_and", "$reduce_xor", "$reduce_bool"}
REGISTERS = {"$dff", "$adff"}
OPERATORS = LOW_BITS | COMPARE | REDUCE | {"$shl", "$shr", "$sshr"}

Body = list[Assign | Switch]


class UnsupportedCell(ValueError):
    """The design uses a primitive that the Verilog writer does not know."""


class Netlist:
    """Drivers, live bits and reader counts of one module.

    used     wire -> number of its low bits that something reads (0: dead)
    readers  wire -> number of places that mention it in the printed module
    """

    def __init__(self, module: RtlilModule, outputs: Mapping[str, set[str]]) -> None:
        """`outputs`: module name -> names of its output ports, for every instance."""
        self.module = module
        self.instance_outputs = outputs
        self.cell_of: dict[str, Cell] = {}
        self.process_of: dict[str, Body] = {}
        self.connect_of: dict[str, list[Assign]] = {}
        self._read_drivers()
        self.used: dict[str, int] = dict.fromkeys(module.wires, 0)
        self._mark_live()
        self.readers = self._count_readers()

    # -- structure ---------------------------------------------------------------------------

    def is_instance(self, cell: Cell) -> bool:
        return not cell.kind.startswith("$")

    def output_pin(self, cell: Cell) -> str:
        if cell.kind in REGISTERS:
            return "Q"
        return "DATA" if cell.kind == "$memrd_v2" else "Y"

    def _read_drivers(self) -> None:
        for cell in self.module.cells:
            if self.is_instance(cell):
                for pin in self.instance_outputs[cell.kind]:
                    for chunk in cell.pins.get(pin, ()):
                        self._drive(chunk, cell)
            elif cell.kind not in ("$memwr_v2", "$meminit_v2"):
                if cell.kind not in OPERATORS | REGISTERS | {"$memrd_v2"}:
                    raise UnsupportedCell(f"{self.module.name}: {cell.kind} cannot be written")
                for chunk in cell.pins[self.output_pin(cell)]:
                    self._drive(chunk, cell)
        for body in self.module.processes:
            for assign in assigns(body):
                for chunk in assign.target:
                    assert isinstance(chunk, Slice)
                    self.process_of[chunk.wire] = body
        for connect in self.module.connects:
            for chunk in connect.target:
                assert isinstance(chunk, Slice)
                self.connect_of.setdefault(chunk.wire, []).append(connect)

    def _drive(self, chunk: Chunk, cell: Cell) -> None:
        assert isinstance(chunk, Slice)
        if chunk.width != self.module.wires[chunk.wire].width:
            raise UnsupportedCell(f"{self.module.name}: {cell.kind} drives a part of {chunk.wire}")
        self.cell_of[chunk.wire] = cell

    def width(self, cell: Cell) -> int:
        """Live low bits of the result of an operator or register."""
        (chunk,) = cell.pins[self.output_pin(cell)]
        assert isinstance(chunk, Slice)
        return self.used[chunk.wire]

    # -- operands, sized as they are printed -----------------------------------------------------

    def operands(self, cell: Cell) -> list[Sig]:
        """Inputs of a live cell in printing order, each cut or extended to its printed width."""
        pins = cell.pins
        if self.is_instance(cell):
            outputs = self.instance_outputs[cell.kind]
            return [sig for pin, sig in pins.items() if pin not in outputs]
        if cell.kind == "$memwr_v2":
            return [pins["ADDR"], pins["DATA"], *(sig for _, _, sig in self.write_enables(cell))]
        if cell.kind == "$memrd_v2":
            return [pins["ADDR"], pins["EN"]]
        width = self.width(cell)
        if cell.kind in REGISTERS:
            return [cut(pins["D"], 0, width), *([pins["ARST"]] if "ARST" in pins else [])]
        if cell.kind == "$mux":
            return [pins["S"], cut(pins["B"], 0, width), cut(pins["A"], 0, width)]
        if cell.kind in REDUCE:
            # Nothing reduces to the value that changes nothing.
            neutral = "1" if cell.kind == "$reduce_and" else "0"
            return [pins["A"] or (Bits(neutral),)]
        signed = cell.params["A_SIGNED"] == "1"
        if cell.kind in LOW_BITS:
            names = ("A",) if cell.kind in ("$neg", "$not") else ("A", "B")
            return [resized(pins[name], width, signed) for name in names]
        if cell.kind in COMPARE:
            both = max(width_of(pins["A"]), width_of(pins["B"]), 1)
            return [resized(pins[name], both, signed) for name in ("A", "B")]
        size = cell.number("Y_WIDTH")
        if width_of(pins["A"]) > size and cell.kind != "$shl":
            raise UnsupportedCell(f"{self.module.name}: a shift that drops high bits")
        return [resized(pins["A"], size, signed), pins["B"] or (Bits("0"),)]

    def write_enables(self, cell: Cell) -> Iterator[tuple[int, int, Sig]]:
        """(low bit, width, enable) of each run of data bits with one enable."""
        enables = list(single_bits(cell.pins["EN"]))
        low = 0
        for high in range(1, len(enables) + 1):
            if high == len(enables) or enables[high] != enables[low]:
                yield low, high - low, (enables[low],)
                low = high

    def process_inputs(self, body: Body) -> Iterator[Sig]:
        """Everything a process reads."""
        for statement in body:
            if isinstance(statement, Assign):
                yield self.live_part(statement).value
            else:
                yield statement.selector
                for case in statement.cases:
                    yield from self.process_inputs(case.body)

    def is_constant(self, body: Body) -> bool:
        """Whether a process reads no signal at all."""
        return all(isinstance(c, Bits) for sig in self.process_inputs(body) for c in sig)

    def live_part(self, assign: Assign) -> Assign:
        """`assign` without the bits that nothing reads."""
        target: list[Chunk] = []
        value: list[Chunk] = []
        at = 0
        for chunk in assign.target:
            assert isinstance(chunk, Slice)
            width = min(chunk.width, max(0, self.used[chunk.wire] - chunk.low))
            if width:
                target.append(Slice(chunk.wire, chunk.low, width))
                value += cut(assign.value, at, width)
            at += chunk.width
        return Assign(joined(target), joined(value))

    # -- liveness ------------------------------------------------------------------------------

    def _mark_live(self) -> None:
        self._work: list[str] = []
        for wire in self.module.wires.values():
            # What a design leaves unread on purpose is said so, for linters.
            if wire.direction == "output" or wire.name.startswith("unused_"):
                self._need((Slice(wire.name, 0, wire.width),))
        for cell in self.module.cells:
            if self.is_instance(cell) or cell.kind == "$memwr_v2":
                for sig in self.operands(cell):
                    self._need(sig)
                for pin in self.instance_outputs.get(cell.kind, ()):
                    # An instance pin is printed whole, whether or not something reads it.
                    self._need(cell.pins.get(pin, ()))
                if cell.kind == "$memwr_v2":
                    self._need(cell.pins["CLK"])
        while self._work:
            self._visit(self._work.pop())

    def _need(self, sig: Sig) -> None:
        for chunk in sig:
            if isinstance(chunk, Slice) and self.used[chunk.wire] < chunk.low + chunk.width:
                self.used[chunk.wire] = chunk.low + chunk.width
                self._work.append(chunk.wire)

    def _visit(self, wire: str) -> None:
        cell = self.cell_of.get(wire)
        if cell is not None and not self.is_instance(cell):
            if cell.kind not in LOW_BITS | REGISTERS:
                self._need(cell.pins[self.output_pin(cell)])
            for sig in self.operands(cell):
                self._need(sig)
            if "CLK" in cell.pins:
                self._need(cell.pins["CLK"])
        for sig in self.process_inputs(self.process_of.get(wire, [])):
            self._need(sig)
        for connect in self.connect_of.get(wire, ()):
            self._need(self.live_part(connect).value)

    def live_cells(self) -> Iterator[Cell]:
        """Cells that are printed."""
        for cell in self.module.cells:
            if cell.kind == "$meminit_v2":
                continue  # contents at power-up are not relied on
            effect = self.is_instance(cell) or cell.kind == "$memwr_v2"
            if effect or any(
                map(self.used.__getitem__, mentions(cell.pins[self.output_pin(cell)]))
            ):
                yield cell

    def live_processes(self) -> Iterator[Body]:
        """Processes that are printed."""
        for body in self.module.processes:
            if any(
                isinstance(chunk, Slice) and self.used[chunk.wire]
                for assign in assigns(body)
                for chunk in assign.target
            ):
                yield body

    def _count_readers(self) -> Counter[str]:
        readers: Counter[str] = Counter()
        for cell in self.live_cells():
            for sig in self.operands(cell):
                readers.update(mentions(sig))
        for body in self.live_processes():
            for sig in self.process_inputs(body):
                readers.update(mentions(sig))
        for connect in self.module.connects:
            readers.update(mentions(self.live_part(connect).value))
        return readers


def assigns(body: Body) -> Iterator[Assign]:
    """Every assignment inside a process."""
    for statement in body:
        if isinstance(statement, Assign):
            yield statement
        else:
            for case in statement.cases:
                yield from assigns(case.body)


def mentions(sig: Sig) -> Iterator[str]:
    """Wires that `sig` mentions, once per chunk."""
    for chunk in sig:
        if isinstance(chunk, Slice):
            yield chunk.wire


def resized(sig: Sig, width: int, signed: bool) -> Sig:
    """`sig` cut or extended (by its sign, or by zeros) to `width` bits."""
    have = width_of(sig)
    if have >= width:
        return cut(sig, 0, width)
    if not signed or not have:
        return joined((*sig, Bits("0" * (width - have))))
    return joined((*sig, *(cut(sig, have - 1, 1) * (width - have))))


def outcome(body: Body) -> list[Assign]:
    """What a process that reads no signal assigns, in order."""
    done: list[Assign] = []
    for statement in body:
        if isinstance(statement, Assign):
            done.append(statement)
            continue
        value = "".join(c.text for c in reversed(statement.selector) if isinstance(c, Bits))
        for case in statement.cases:
            if not case.patterns or any(_matches(p, value) for p in case.patterns):
                done += outcome(case.body)
                break
    bits: dict[tuple[str, int], Chunk] = {}
    for assign in done:
        for target, source in zip(
            single_bits(assign.target), single_bits(assign.value), strict=True
        ):
            assert isinstance(target, Slice)
            bits[target.wire, target.low] = source
    wires: dict[str, list[int]] = {}
    for wire, low in bits:
        wires.setdefault(wire, []).append(low)
    return [
        Assign(
            joined([Slice(wire, low, 1) for low in sorted(lows)]),
            joined([bits[wire, low] for low in sorted(lows)]),
        )
        for wire, lows in wires.items()
    ]


def _matches(pattern: str, value: str) -> bool:
    return all(p in ("-", v) for p, v in zip(pattern, value, strict=True))
