"""What arrays of weight planes are made of: edges of rows and columns, and accumulators."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from amaranth.hdl import Cat, Const, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.arith.columns import Dot, built, plan
from hwgen.design.planes.config import CommonConfig
from hwgen.design.protocol import Numbers
from hwgen.design.shared import shared


class RowEdge(wiring.Component):
    """What the cells of a row share: the operands of a row of A, registered.

    act     In   what `operand` says: 0 in a cycle without operands
    minus   In   what this step adds counts negative; left out where `common_bits` is 0
    word    Out  what cells take
    common  Out  what this step adds to every sum of the row besides, two's complement; left out
                 where `common_bits` is 0

    Latency 1, interval 1.  Operands 0 give a word and a `common` that change no sum, whatever
    `minus` and the word of the column are.  This one registers the operands as they are.
    """

    PREFIX: ClassVar[str] = "plane_row"

    config: Any
    act: Signal
    minus: Signal
    word: Signal
    common: Signal

    def __init__(self, config: Any) -> None:
        self.config = config
        common = self.common_bits(config)
        super().__init__(
            {
                "act": In(self.operand(config).bits),
                **({"minus": In(1)} if common else {}),
                "word": Out(self.word_bits(config)),
                **({"common": Out(common)} if common else {}),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        name: str = self.config.module_name(self.PREFIX)
        return name

    @classmethod
    def operand(cls, config: Any) -> Numbers:
        """What `act` is: operands of a row as they come, but for floats, which are aligned."""
        found: Numbers = config.row_operand
        return found

    @classmethod
    def word_bits(cls, config: Any) -> int:
        """Bits of `word`."""
        return cls.operand(config).bits

    @classmethod
    def common_bits(cls, config: Any) -> int:
        """Bits of `common`."""
        return 0

    def held(self, m: Module) -> Value:
        """What is registered, besides `minus`."""
        return self.act

    def decoded(self, m: Module, held: Value, minus: Value) -> tuple[Value, Value]:
        """`word` and `common`, of what was registered; no bits of `common` where there is none."""
        return held, Cat()

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        value = self.held(m)
        held = Signal(len(value), reset_less=True, name="act_held")
        m.d.sync += held.eq(value)
        minus: Value = Cat()
        if self.common_bits(self.config):
            minus = Signal(reset_less=True, name="minus_held")
            m.d.sync += minus.eq(self.minus)
        word, common = self.decoded(m, held, minus)
        m.d.comb += self.word.eq(word)
        if self.common_bits(self.config):
            m.d.comb += self.common.eq(common)
        return m


class ColumnEdge(wiring.Component):
    """What the cells of a column share: a bit of the weights of all lanes, registered.

    wgt    In   one bit per lane
    minus  In   what this step adds counts negative
    word   Out  what cells take

    Latency 1, interval 1.  This one registers bits and `minus` as they are, `minus` on top.
    """

    PREFIX: ClassVar[str] = "plane_column"

    config: Any
    wgt: Signal
    minus: Signal
    word: Signal

    def __init__(self, config: Any) -> None:
        self.config = config
        super().__init__(
            {"wgt": In(config.lanes), "minus": In(1), "word": Out(self.word_bits(config))}
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        name: str = self.config.module_name(self.PREFIX)
        return name

    @classmethod
    def word_bits(cls, config: Any) -> int:
        """Bits of `word`."""
        bits: int = config.lanes + 1
        return bits

    def held(self, m: Module) -> Value:
        """What is registered."""
        return Cat(self.wgt, self.minus)

    def decoded(self, m: Module, held: Value) -> Value:
        """`word`, of what was registered: made once for all rows."""
        return held

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        value = self.held(m)
        held = Signal(len(value), reset_less=True, name="wgt_held")
        m.d.sync += held.eq(value)
        m.d.comb += self.word.eq(self.decoded(m, held))
        return m


class PlaneCell(wiring.Component):
    """An accumulator and what a step adds to it, in one compressor tree whose carries ripple.

    row, column  In   words of the two edges
    keep         In   to the sum so far
    twice        In   to twice the sum so far; with neither, to 0
    acc          Out  the sum, modulo 2**acc_width

    Latency 1, interval 1.
    """

    PREFIX: ClassVar[str] = "plane_cell"

    config: Any
    row: Signal
    column: Signal
    keep: Signal
    twice: Signal
    acc: Signal

    def __init__(self, config: Any) -> None:
        self.config = config
        row, column = self.word_bits(config)
        super().__init__(
            {
                "row": In(row),
                **({"column": In(column)} if column else {}),
                "keep": In(1),
                "twice": In(1),
                "acc": Out(config.acc_width),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        name: str = self.config.module_name(self.PREFIX)
        return name

    @classmethod
    def word_bits(cls, config: Any) -> tuple[int, int]:
        """Bits of the words of row and column."""
        raise NotImplementedError

    def addend(self, m: Module) -> tuple[Sequence[tuple[int, Value]], int]:
        """What a step adds: bits with their columns, and a constant besides; combinational."""
        raise NotImplementedError

    def summed(self, m: Module, before: Value) -> Value:
        """`before` and the addend, modulo 2**acc_width; combinational."""
        width = self.config.acc_width
        added, constant = self.addend(m)
        kept = [(column, value) for column, value in added if column < width]
        values = [value for _, value in kept] + list(before)
        # The accumulator is there first; it enters where the rest has been added up.
        dots = tuple(Dot(column) for column, _ in kept) + tuple(Dot(c, 99.0) for c in range(width))
        found = plan(dots, constant % (1 << width), width, 1)
        bits = built(m, found, values, "add", small=True)
        if found.overflow:
            unused = Signal(name="unused_carries")
            m.d.comb += unused.eq(Cat(*(bits[number] for number in found.overflow)).any())
        return Cat(*(bits[row[0]] if row else 0 for row in found.rows))

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        width = self.config.acc_width
        acc = Signal(width, reset_less=True, name="acc_held")
        before, total = Signal(width, name="before"), Signal(width, name="total")
        m.d.comb += before.eq(
            (acc & self.keep.replicate(width))
            | (Cat(Const(0, 1), acc[:-1]) & self.twice.replicate(width))
        )
        m.d.comb += total.eq(self.summed(m, before))
        m.d.sync += acc.eq(total)
        m.d.comb += self.acc.eq(acc)
        return m


@shared
class CommonCell(PlaneCell):
    """The sum of what is common to all columns of a row: two's complement `row` in every step."""

    PREFIX: ClassVar[str] = "plane_common"

    config: CommonConfig

    @classmethod
    def word_bits(cls, config: CommonConfig) -> tuple[int, int]:
        return config.common, 0

    def addend(self, m: Module) -> tuple[Sequence[tuple[int, Value]], int]:
        top = self.config.common - 1
        bits = [(i, bit) for i, bit in enumerate(self.row[:top])]
        return [*bits, (top, ~self.row[top])], -(1 << top)
