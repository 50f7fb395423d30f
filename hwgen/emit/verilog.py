"""RTLIL modules as readable Verilog-2005, every expression at its exact width."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from hwgen.emit.expressions import NAMED, Expressions, bare, constant
from hwgen.emit.netlist import (
    OPERATORS,
    REGISTERS,
    Body,
    Netlist,
    UnsupportedCell,
    assigns,
    outcome,
)
from hwgen.emit.rtlil import Assign, Bits, Case, Cell, RtlilModule, Slice, Switch, cut, width_of
from hwgen.emit.statements import Statements


def write_module(
    module: RtlilModule,
    outputs: Mapping[str, set[str]],
    pins: Mapping[str, Mapping[str, str]] | None = None,
    multiplier: str = "",
) -> tuple[str, dict[str, str]]:
    """Verilog text of one module, and its ports with the names they have in the text.

    outputs     module of every part -> names of its output ports
    pins        module of every part -> its ports with the names they have in its text
    multiplier  what stands before the declaration of a product
    """
    writer = _Writer(Netlist(module, outputs), pins or {}, multiplier)
    printed = {w.name: writer.name(w.name) for w in module.wires.values() if w.direction}
    return writer.text(), printed


class _Writer:
    def __init__(
        self, net: Netlist, pins: Mapping[str, Mapping[str, str]], multiplier: str
    ) -> None:
        self.net = net
        self.pins = pins
        self.multiplier = multiplier
        self.module = net.module
        self.expressions = Expressions(net, NAMED | {"$mul"} if multiplier else NAMED)
        self.sig = self.expressions.sig
        self.name = self.expressions.name
        self.folded: dict[int, Body] = {}
        """Register cell (by id) -> the decision tree printed inside its clocked block."""
        self._fold_registers()
        self.regs = set(self._procedural())
        self.memories = {m.name: self.expressions.new_name(m.name) for m in self.module.memories}

    def _fold_registers(self) -> None:
        """A decision tree that feeds one register only is printed inside its clocked block."""
        for cell in self.net.live_cells():
            if cell.kind not in REGISTERS:
                continue
            sig = self.net.operands(cell)[0]
            if len(sig) != 1 or not isinstance(sig[0], Slice) or sig[0].low:
                continue
            wire = sig[0].wire
            body = self.net.process_of.get(wire)
            if (
                body is not None
                and wire.startswith("$")
                and self.net.readers[wire] == 1
                and self._targets(body) == {wire}
            ):
                self.folded[id(cell)] = body

    def _targets(self, body: Body) -> set[str]:
        wires = {c.wire for a in assigns(body) for c in a.target if isinstance(c, Slice)}
        return {wire for wire in wires if self.net.used[wire]}

    def _combinational(self) -> Iterator[Body]:
        """Decision trees that are printed as blocks of their own."""
        folded = {id(body) for body in self.folded.values()}
        for body in self.net.live_processes():
            if id(body) not in folded and not self.net.is_constant(body):
                yield body

    def _procedural(self) -> Iterator[str]:
        """Wires that are assigned inside an always block."""
        for cell in self.net.live_cells():
            clocked_read = cell.kind == "$memrd_v2" and cell.number("CLK_ENABLE")
            if cell.kind in REGISTERS or clocked_read:
                yield self._output(cell)
        for body in self._combinational():
            yield from self._targets(body)

    def _edge(self, cell: Cell) -> str:
        edge = "posedge" if cell.number("CLK_POLARITY") else "negedge"
        return f"{edge} {self.sig(cell.pins['CLK'])}"

    def _reset(self, cell: Cell) -> str:
        """The asynchronous reset of a register."""
        if cell.params["ARST_POLARITY"] != "1":
            raise UnsupportedCell(f"{self.module.name}: $adff with a reset that is active low")
        return self.sig(cell.pins["ARST"])

    def _output(self, cell: Cell) -> str:
        (chunk,) = cell.pins[self.net.output_pin(cell)]
        assert isinstance(chunk, Slice)
        return chunk.wire

    def text(self) -> str:
        body = [
            list(self._assignments()),
            *(self._process(body) for body in self._combinational()),
            self._plain_registers(),
            *self._deciding_registers(),
            self._initial_values(),
            *self._memory_contents(),
            *self._memory_ports(),
            *self._instances(),
        ]
        # Names are given as expressions are written, so declarations come after.
        sections = [self._header(), list(self._declarations()), *body]
        return "\n\n".join("\n".join(lines) for lines in sections if lines) + "\n\nendmodule\n"

    def _header(self) -> list[str]:
        ports = [wire for wire in self.module.wires.values() if wire.direction]
        clocks = ("clk", "rst")
        ports.sort(key=lambda w: (clocks.index(w.name) if w.name in clocks else 2, w.index))
        lines = []
        for wire in ports:
            kind = "reg " if wire.name in self.regs else "wire"
            before = f"    {self._attributes(wire.name)}{wire.direction:<6} {kind} "
            lines.append(f"{before}{_range(wire.width)}{self.name(wire.name)}")
        return [f"module {self.module.name} (", ",\n".join(lines), ");"]

    def _attributes(self, wire: str) -> str:
        """What stands before the declaration of a wire."""
        source = self.net.cell_of.get(wire)
        return self.multiplier if source and source.kind == "$mul" else ""

    def _declarations(self) -> Iterator[str]:
        for wire, name in self.expressions.names.items():
            if not self.module.wires[wire].direction:
                kind = "reg " if wire in self.regs else "wire"
                before = f"    {self._attributes(wire)}{kind} "
                yield f"{before}{_range(self.net.used[wire])}{name};"
        for memory in self.module.memories:
            name = self.memories[memory.name]
            yield f"    reg  {_range(memory.width)}{name} [0:{memory.size - 1}];"

    def _assignments(self) -> Iterator[str]:
        for cell in self.net.live_cells():
            if cell.kind in OPERATORS:
                wire = self._output(cell)
                if not self.expressions.is_inlined(wire):
                    value = bare(self.expressions.operator(cell))
                    yield f"    assign {self.name(wire)} = {value};"
        # A block that reads nothing would never run.
        fixed = [
            a for b in self.net.live_processes() if self.net.is_constant(b) for a in outcome(b)
        ]
        for connect in (*self.module.connects, *fixed):
            live = self.net.live_part(connect)
            if live.target:
                yield f"    assign {self.sig(live.target)} = {bare(self.sig(live.value))};"

    def _process(self, body: Body) -> list[str]:
        lines = Statements(self.expressions, "=").lines(body, 2)
        return ["    always @* begin", *lines, "    end"]

    def _plain_registers(self) -> list[str]:
        """Registers without a decision, in one block per clock and asynchronous reset."""
        blocks: dict[tuple[str, str], list[tuple[str, str, str]]] = {}
        for cell in self.net.live_cells():
            if cell.kind in REGISTERS and id(cell) not in self.folded:
                self._refuse_init(cell)
                reset = self._reset(cell) if cell.kind == "$adff" else ""
                value = bare(self.sig(self.net.operands(cell)[0]))
                row = (self.name(self._output(cell)), value, self._reset_value(cell))
                blocks.setdefault((self._edge(cell), reset), []).append(row)
        lines: list[str] = []
        for (clock, reset), rows in blocks.items():
            if reset:
                first = [f"{name} <= {initial};" for name, _, initial in rows]
                then = [f"{name} <= {value};" for name, value, _ in rows]
                lines += self._asynchronous(clock, reset, first, then)
                continue
            lines += [f"    always @({clock}) begin"]
            lines += [f"        {name} <= {value};" for name, value, _ in rows]
            lines += ["    end"]
        return lines

    def _asynchronous(
        self, clock: str, reset: str, first: list[str], then: list[str]
    ) -> Iterator[str]:
        """A block with `first` while reset and `then` at the clock; lines without indent."""
        yield f"    always @({clock} or posedge {reset}) begin"
        yield f"        if ({reset}) begin"
        yield from (f"            {line}" for line in first)
        if then:
            yield "        end else begin"
            yield from (f"            {line}" for line in then)
        yield "        end"
        yield "    end"

    def _reset_value(self, cell: Cell) -> str:
        """What an asynchronous reset, or power-up, gives a register."""
        bits = cell.params.get("ARST_VALUE", "0").partition("'")[2]
        return constant(bits[-self.net.width(cell) :] if bits else "0" * self.net.width(cell))

    def _deciding_registers(self) -> Iterator[list[str]]:
        for cell in self.net.live_cells():
            if id(cell) in self.folded:
                yield self._clocked(cell, self.folded[id(cell)])

    def _clocked(self, cell: Cell, body: Body) -> list[str]:
        register = self._output(cell)
        statements = _retargeted(body, register)
        # A register holds its value without being told.
        if isinstance(statements[0], Assign) and statements[0].target == statements[0].value:
            statements = statements[1:]
        write = Statements(self.expressions, "<=")
        if cell.kind == "$adff":
            first = [f"{self.name(register)} <= {self._reset_value(cell)};"]
            then = list(write.lines(statements, 0))
            return list(self._asynchronous(self._edge(cell), self._reset(cell), first, then))
        reset = self._whole_reset(statements, register)
        lines = [f"    always @({self._edge(cell)}) begin"]
        if reset is None:
            self._refuse_init(cell)
            lines += write.lines(statements, 2)
        else:
            lines.append(f"        if ({self.sig(reset.selector)}) begin")
            lines += write.lines(reset.cases[0].body, 3)
            lines.append("        end else begin")
            lines += write.lines(statements[:-1], 3)
            lines.append("        end")
        return [*lines, "    end"]

    def _initial_values(self) -> list[str]:
        """Values at power-up of the registers that have one."""
        lines = [
            f"        {self.name(self._output(cell))} = {self._reset_value(cell)};"
            for cell in self.net.live_cells()
            if cell.kind == "$dff" and "ARST_VALUE" in cell.params
        ]
        return ["    initial begin", *lines, "    end"] if lines else []

    def _refuse_init(self, cell: Cell) -> None:
        """A register without reset starts unknown; another value cannot be kept."""
        if "ARST_VALUE" in cell.params:
            return
        register = self._output(cell)
        if "1" in self.module.wires[register].init:
            raise ValueError(f"{self.module.name}: {register} has an initial value but no reset")

    def _whole_reset(self, statements: Body, register: str) -> Switch | None:
        """The last statement, when it overrides all before it under one condition."""
        last = statements[-1] if len(statements) > 1 else None
        if not isinstance(last, Switch) or len(last.cases) != 1 or width_of(last.selector) != 1:
            return None
        body = last.cases[0].body
        if last.cases[0].patterns != ["1"] or len(body) != 1 or not isinstance(body[0], Assign):
            return None
        covers = width_of(self.net.live_part(body[0]).target) == self.net.used[register]
        return last if covers else None

    def _memory_contents(self) -> Iterator[list[str]]:
        """Contents at power-up, where they are not all zero."""
        for cell in self.module.cells:
            if cell.kind == "$meminit_v2":
                memory = self.memories[cell.params["MEMID"].removeprefix("\\")]
                (data,) = cell.pins["DATA"] or (Bits("0"),)
                if not isinstance(data, Bits) or "1" not in data.text:
                    continue
                width = cell.number("WIDTH")
                words = [data.text[i : i + width] for i in range(0, len(data.text), width)]
                lines = [
                    f"        {memory}[{i}] = {constant(word)};"
                    for i, word in enumerate(reversed(words))
                ]
                yield ["    initial begin", *lines, "    end"]

    def _memory_ports(self) -> Iterator[list[str]]:
        for cell in self.net.live_cells():
            if cell.kind not in ("$memwr_v2", "$memrd_v2"):
                continue
            memory = self.memories[cell.params["MEMID"].removeprefix("\\")]
            address = self.sig(cell.pins["ADDR"]) if width_of(cell.pins["ADDR"]) else "0"
            word = f"{memory}[{bare(address)}]"
            if cell.kind == "$memwr_v2":
                lines = list(self._write_port(cell, word))
            elif cell.number("CLK_ENABLE"):
                lines = list(self._read_port(cell, word))
            else:
                yield [f"    assign {self.name(self._output(cell))} = {word};"]
                continue
            yield [f"    always @({self._edge(cell)}) begin", *lines, "    end"]

    def _write_port(self, cell: Cell, word: str) -> Iterator[str]:
        for low, count, enable in self.net.write_enables(cell):
            whole = count == cell.number("WIDTH")
            part = "" if whole else f"[{low + count - 1}:{low}]"
            data = bare(self.sig(cut(cell.pins["DATA"], low, count)))
            yield f"        if ({bare(self.sig(enable))})"
            yield f"            {word}{part} <= {data};"

    def _read_port(self, cell: Cell, word: str) -> Iterator[str]:
        if "1" in cell.params["TRANSPARENCY_MASK"].partition("'")[2]:
            raise ValueError(f"{self.module.name}: a transparent read port cannot be written")
        target = self.name(self._output(cell))
        enable = self.sig(cell.pins["EN"])
        if enable == "1'b1":
            yield f"        {target} <= {word};"
        else:
            yield f"        if ({bare(enable)})"
            yield f"            {target} <= {word};"

    def _instances(self) -> Iterator[list[str]]:
        for cell in self.net.live_cells():
            if self.net.is_instance(cell):
                name = self.expressions.new_name(cell.name)
                pins = sorted(cell.pins.items(), key=lambda pin: pin[0] not in ("clk", "rst"))
                named = self.pins.get(cell.kind, {})
                lines = [
                    f"        .{named.get(pin, pin)}({bare(self.sig(sig))})" for pin, sig in pins
                ]
                yield [f"    {cell.kind} {name} (", ",\n".join(lines), "    );"]


def _range(width: int) -> str:
    return "" if width == 1 else f"[{width - 1}:0] "


def _retargeted(body: Body, register: str) -> Body:
    """`body` with its assignments going to `register`."""
    out: Body = []
    for statement in body:
        if isinstance(statement, Assign):
            target = tuple(
                Slice(register, c.low, c.width) for c in statement.target if isinstance(c, Slice)
            )
            out.append(Assign(target, statement.value))
        else:
            cases = [
                Case(case.patterns, _retargeted(case.body, register)) for case in statement.cases
            ]
            out.append(Switch(statement.selector, cases))
    return out
