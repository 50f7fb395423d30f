"""Tables of the signed sums of a few activations, registered."""

from __future__ import annotations

from typing import ClassVar

from amaranth.hdl import Cat, Module, Mux, Signal, Value, signed

from hwgen.design.planes.cell import RowEdge
from hwgen.design.planes.config import LutConfig
from hwgen.design.protocol import Numbers, elements
from hwgen.design.shared import shared


@shared
class LutTables(RowEdge):
    """`tables` half tables, made in the cycle before they are used: sums and differences of two
    halves of the lanes, and of these again.

    word    Out  for each table its entries, entry 0 in the low bits, and on top their parity:
                 entry j is the floor of half of ±x0 ± … + x(k-1), lane i positive if bit i of j
                 is 1.  quantised: the entries that came, no parity
    common  Out  half of the sum of all activations (negative with `minus`) and of the parities.
                 quantised: left out
    """

    PREFIX: ClassVar[str] = "lut_tables"

    config: LutConfig

    @classmethod
    def operand(cls, config: LutConfig) -> Numbers:
        return config.table_operand

    @classmethod
    def table_bits(cls, config: LutConfig) -> int:
        """Bits of a table."""
        return config.entries * config.entry_bits + (not config.quantised)

    @classmethod
    def word_bits(cls, config: LutConfig) -> int:
        return config.tables * cls.table_bits(config)

    @classmethod
    def common_bits(cls, config: LutConfig) -> int:
        if config.quantised:
            return 0
        return min(config.sum_bits(config.lanes), config.acc_width)

    def held(self, m: Module) -> Value:
        config = self.config
        if config.quantised:
            return self.act
        operand = config.table_operand
        codes = elements(self.act, operand.width)
        lanes = [code.as_signed() if operand.signed else code for code in codes]
        found: list[Value] = []
        for t in range(config.tables):
            sums = self._sums(m, lanes[t * config.k : (t + 1) * config.k], f"table_{t}")
            unused = Signal(name=f"unused_parities_{t}")
            top = 1 + config.entry_bits
            rest = (bit for each in sums for bit in (each[0], each[top:]))
            m.d.comb += unused.eq(Cat(*rest).any())
            found += [*(each[1:top] for each in sums), sums[0][0]]
        return Cat(*found)

    def decoded(self, m: Module, held: Value, minus: Value) -> tuple[Value, Value]:
        config, size = self.config, self.config.entry_bits
        if config.quantised:
            return held, Cat()
        tables = elements(held, self.table_bits(config))
        # The last entry has all lanes positive.
        halves = [table[-1 - size : -1].as_signed() for table in tables]
        parities = [table[-1] for table in tables]
        bits = self.common_bits(config)
        half, odd = Signal(bits, name="half_of_all"), Signal(bits, name="odd_tables")
        common = Signal(bits, name="common_step")
        # Of x the half that is rounded up, of -x that of x which is rounded down.
        m.d.comb += [
            half.eq(sum(halves[1:], halves[0])),
            odd.eq(Mux(minus, 1, sum(parities[1:], parities[0]))),
            common.eq((half ^ minus.replicate(bits)) + odd),
        ]
        return held, common

    def _sums(self, m: Module, lanes: list[Value], name: str) -> list[Value]:
        """The sums of the lanes with signs, the last one positive, in the order of a table."""
        if len(lanes) == 1:
            alone = Signal(signed(self.config.sum_bits(1)), name=name)
            m.d.comb += alone.eq(lanes[0])
            return [alone]
        middle = len(lanes) // 2
        high = self._sums(m, lanes[middle:], f"{name}_high")
        low = self._sums(m, lanes[:middle], f"{name}_low")
        return self._joined(m, high, low, len(lanes), name)

    def _joined(
        self, m: Module, high: list[Value], low: list[Value], count: int, name: str
    ) -> list[Value]:
        """The sums of `count` lanes from those of the high and the low ones of them."""
        found: list[Value] = []
        for ours in high:
            for j in range(2 * len(low)):
                half, place = divmod(j, len(low))
                total = Signal(signed(self.config.sum_bits(count)), name=f"{name}_{len(found)}")
                # The lower half of a table is the upper one backwards, negative.
                m.d.comb += total.eq(ours + low[place] if half else ours - low[~place])
                found.append(total)
        return found
