"""Arrays that take one plane of all weights per cycle.

Another kind of array is three parts and two classes.  The parts are components made from the
config alone: `RowEdge` (operands of a row of A, registered, with whatever its cells share),
`ColumnEdge` (the weight bits of a column, registered, with whatever its cells share) and
`PlaneCell` (its `addend`: what a step adds to an accumulator).  The first two do as they are where
operands are only registered.  The classes are `@shared` subclasses of `PlaneArray` and
`PlaneAnchor` with `parts`, and a config that mixes in `hwgen.design.planes.config.Planes`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.array.rigid import RowsArray
from hwgen.design.delay import delay
from hwgen.design.planes.aligned_row import aligned_row, exponent_port, mark_ports
from hwgen.design.planes.cell import ColumnEdge, CommonCell, PlaneCell, RowEdge
from hwgen.design.planes.config import CommonConfig
from hwgen.design.protocol import FLAG, Interface, Numbers, rigid_channel
from hwgen.rtl import INPUT, OUTPUT, Channel, Field, Timing


@dataclass(frozen=True)
class Parts:
    """The components that a kind of array is made of."""

    row: type[RowEdge]
    column: type[ColumnEdge]
    cell: type[PlaneCell]

    def common(self, config: Any) -> bool:
        """Whether the cells of a row have a sum in common, kept apart from theirs."""
        return self.row.common_bits(config) > 0


@dataclass(frozen=True)
class Flags:
    """What a step does with the sums: flags of the operands' cycle, `valid` in all of them."""

    first: Value
    twice: Value
    minus: Value


def sums(
    m: Module,
    parts: Parts,
    config: Any,
    act: Value,
    wgt: Value,
    flags: Flags,
    exponent: Value | None = None,
) -> list[Value]:
    """The accumulators of every row: those of its columns, column 0 in the low bits, above them
    the common one where there is one, and on top the marks of floats, which are aligned to the
    exponents of their rows.  Two cycles behind the operands."""
    first, doubled = delay(m, flags.first, 1, "first_edge"), delay(m, flags.twice, 1, "twice_edge")
    keep, twice = Signal(name="keep"), Signal(name="twice_then")
    # Behind the registers, so that gates drive the lines to all accumulators, and not flip-flops,
    # in front of which mappers put no buffers.
    m.d.comb += [keep.eq(~(first | doubled)), twice.eq(doubled & ~first)]
    steps = {"keep": keep, "twice": twice}
    columns = []
    for c in range(config.cols):
        m.submodules[f"column_{c}"] = column = parts.column(config)
        low = c * config.lanes
        m.d.comb += [column.wgt.eq(wgt[low : low + config.lanes]), column.minus.eq(flags.minus)]
        columns.append(column.word)
    found: list[Value] = []
    size, common = config.row_operand.bits, parts.row.common_bits(config)
    for r in range(config.rows):
        m.submodules[f"row_{r}"] = row = parts.row(config)
        given: Value = act[r * size : (r + 1) * size]
        marks: Value = Cat()
        if exponent is not None:
            own = exponent[r * config.exponent_bits : (r + 1) * config.exponent_bits]
            given, marks = aligned_row(m, config, given, own, first, r)
        m.d.comb += row.act.eq(given)
        if common:
            m.d.comb += row.minus.eq(flags.minus)
        cells: list[PlaneCell] = []
        for c, word in enumerate(columns):
            m.submodules[f"cell_{r}_{c}"] = cell = parts.cell(config)
            m.d.comb += [cell.row.eq(row.word), cell.column.eq(word)]
            cells.append(cell)
        if common:
            m.submodules[f"common_{r}"] = cell = CommonCell(CommonConfig(common, config.acc_width))
            m.d.comb += cell.row.eq(row.common)
            cells.append(cell)
        for cell in cells:
            m.d.comb += [getattr(cell, name).eq(flag) for name, flag in steps.items()]
        found.append(Cat(*(cell.acc for cell in cells), marks))
    return found


class PlaneArray(RowsArray):
    """C = A·B, summed up over the steps; C leaves row by row.

    A step is a cycle with valid = 1: it has `lanes` columns of A and one bit of every weight in as
    many rows of B.

    valid        In   this cycle is a step
    first, last  In   first and last step of a sum
    twice        In   the sums are doubled before this step is added: the first step of every plane
                      but the first, which is the one of the most significant bits (`double` is a
                      word of C++, which simulators refuse)
    minus        In   what this step adds counts negative: the plane of signs
    act          In   `row_operand` of the config for each row, that of row 0 in the low bits
    wgt          In   `lanes` bits for each column, those of column 0 in the low bits
    act_exponent   In   floats: for each row the exponent that its activations are aligned to: the
                        greatest one of its sum, the same in all steps; see `AlignTo`
    exponent, nan  Out  floats: of the row that leaves, see `mark_ports`

    The other ports are those of `RowsArray`, and from one `last` to the next there are at least
    `rows` steps' time as well.  Interval 1: a sum of `chunks` · lanes products of b-bit weights
    takes b · chunks steps.  Every sum is exact modulo 2**acc_width.
    """

    parts: ClassVar[Parts]

    @classmethod
    def operands(cls, config: Any) -> dict[str, Numbers]:
        row = config.row_operand
        return {
            **dict.fromkeys(("valid", "first", "last", "twice", "minus"), FLAG),
            "act": Numbers(row.width, row.elements * config.rows, row.signed),
            "wgt": Numbers(1, config.lanes * config.cols),
            **exponent_port(config),
        }

    @classmethod
    def result_ports(cls, config: Any) -> dict[str, Numbers]:
        count = cls.results(config)
        return {"out": Numbers(config.acc_width, count, config.signed), **mark_ports(config, 1)}

    @classmethod
    def latency(cls, config: Any) -> int:
        """Cycles from the operands marked `last` to the first row of C."""
        edge, accumulator, drain = 1, 1, 1
        return edge + accumulator + drain + cls.parts.common(config)

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config, width = self.config, self.config.acc_width
        # A cycle that is no step adds nothing, and keeps what there is.
        act = Signal(len(self.act), name="act_step")
        flags = Flags(*(Signal(name=f"{name}_step") for name in ("first", "twice", "minus")))
        m.d.comb += [
            act.eq(self.act & self.valid.replicate(len(self.act))),
            flags.first.eq(self.first & self.valid),
            flags.twice.eq(self.twice & self.valid),
            flags.minus.eq(self.minus),
        ]
        exponent = self.act_exponent if config.floats else None
        rows = sums(m, self.parts, config, act, self.wgt, flags, exponent)
        load = delay(m, self.valid & self.last, 2, "load", reset=True)
        above: Value = Cat()
        # The last row drains first into the one before it, so that row 0 leaves first.
        for r in reversed(range(config.rows)):
            drain = Signal(len(rows[r]), reset_less=True, name=f"drain_{r}")
            m.d.sync += drain.eq(Mux(load, rows[r], above))
            above = drain
        if self.parts.common(config):
            common = above[config.cols * width : (config.cols + 1) * width]
            marks = above[(config.cols + 1) * width :]
            leaving = Signal(config.cols * width + len(marks), reset_less=True, name="leaving")
            totals = []
            for c in range(config.cols):
                total = Signal(width, name=f"total_{c}")
                m.d.comb += total.eq(above[c * width : (c + 1) * width] + common)
                totals.append(total)
            m.d.sync += leaving.eq(Cat(*totals, marks))
            above = leaving
        low = 0
        for name, numbers in self.result_ports(config).items():
            m.d.comb += getattr(self, name).eq(above[low : low + numbers.bits])
            low += numbers.bits
        self.mark_rows(m)
        return m


class PlaneAnchor(wiring.Component):
    """The cells of `PlaneArray` as published PEs are measured: every cycle is a step, and nothing
    drains.

    first, twice, minus, act, wgt  In  as in `PlaneArray`
    act_exponent                   In  likewise, where activations are floats
    acc  Out  `rows` * `cols` sums of acc_width bits, row after row.  Where cells of a row have a
              sum in common, a pair of ports, `acc_sum` and `acc_common`, of which only the sum
              modulo 2**acc_width of two elements is defined
    exponent, nan  Out  floats: of each row, see `mark_ports`

    Latency 2, interval 1.
    """

    PREFIX: ClassVar[str]
    parts: ClassVar[Parts]

    config: Any

    def __init__(self, config: Any) -> None:
        self.config = config
        self.operands = {
            name: numbers
            for name, numbers in PlaneArray.operands(config).items()
            if name not in ("valid", "last")
        }
        names = ("acc_sum", "acc_common") if self.parts.common(config) else ("acc",)
        self.result_ports = names
        self.marks = mark_ports(config, config.rows)
        bits = config.rows * config.cols * config.acc_width
        super().__init__(
            {
                **{name: In(numbers.bits) for name, numbers in self.operands.items()},
                **{name: Out(bits) for name in names},
                **{name: Out(numbers.bits) for name, numbers in self.marks.items()},
            }
        )

    @classmethod
    def latency(cls, config: Any) -> int:
        """Cycles from a step to the sums that hold it."""
        return 2

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        name: str = self.config.module_name(self.PREFIX)
        return name

    @property
    def interface(self) -> Interface:
        config = self.config
        count = config.rows * config.cols
        result = Field("acc", self.result_ports, config.acc_width, count, True)
        marks = rigid_channel("results", OUTPUT, self.marks)
        return Interface(
            (
                rigid_channel("operands", INPUT, self.operands),
                Channel("results", OUTPUT, (result, *marks.fields)),
            ),
            Timing(self.latency(config), 1),
        )

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        flags = Flags(self.first, self.twice, self.minus)
        exponent = self.act_exponent if config.floats else None
        rows = sums(m, self.parts, config, self.act, self.wgt, flags, exponent)
        width = config.acc_width
        bits = config.cols * width
        found = [Cat(*(row[:bits] for row in rows))]
        if self.parts.common(config):
            # An element for each of the columns: the same wires.
            found.append(Cat(*(Cat(*[row[bits : bits + width]] * config.cols) for row in rows)))
            bits += width
        for numbers in self.marks.values():
            each = numbers.bits // config.rows
            found.append(Cat(*(row[bits : bits + each] for row in rows)))
            bits += each
        for name, value in zip((*self.result_ports, *self.marks), found, strict=True):
            m.d.comb += getattr(self, name).eq(value)
        return m
