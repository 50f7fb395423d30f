"""Tables of the signed sums of a few activations, registered."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value

from hwgen.design.planes.cell import RowEdge
from hwgen.design.planes.config import LutConfig
from hwgen.design.protocol import elements
from hwgen.design.shared import shared


@shared
class LutTables(RowEdge):
    """`tables` half tables, made in the cycle before they are used.

    word    Out  for each table its entries, entry 0 in the low bits, and on top their parity:
                 entry j is the floor of half of ±x0 ± … + x(k-1), lane i positive if bit i of j
                 is 1.  quantised: the entries that came, no parity
    common  Out  half of the sum of all activations (negative with `minus`), and of the parities.
                 quantised: left out
    """

    PREFIX: ClassVar[str] = "lut_tables"

    config: LutConfig

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
        return config.act_bits + (config.lanes - 1).bit_length() + (not config.act_signed)

    def words(self, m: Module) -> tuple[Value, Value]:
        config = self.config
        if config.quantised:
            return self.act, Cat()
        codes = elements(self.act, config.act_bits)
        lanes = [code.as_signed() if config.act_signed else code for code in codes]
        words: list[Value] = []
        halves, parities = [], []
        for t in range(config.tables):
            table, half = self._table(m, t, lanes[t * config.k : (t + 1) * config.k])
            words.append(table)
            halves.append(half)
            parities.append(table[-1])
        bits = self.common_bits(config)
        half = Signal(bits, name="half_of_all")
        odd = Signal(range(config.tables + 1), name="odd_tables")
        m.d.comb += [half.eq(sum(halves[1:], halves[0])), odd.eq(sum(parities[1:], parities[0]))]
        # Halves are rounded up; with minus they count negative and are rounded up again.
        common = Signal(bits, name="common_step")
        m.d.comb += common.eq(
            (half ^ self.minus.replicate(bits)) + Mux(self.minus, odd + 1, Const(0, 1))
        )
        return Cat(*words), common

    def _table(self, m: Module, number: int, lanes: list[Value]) -> tuple[Value, Value]:
        """A table as in `word`, and half of the sum of its lanes, rounded up."""
        config, name = self.config, f"table_{number}"
        size, k = config.entry_bits, config.k

        def added(a: Value, b: Value, label: str) -> Value:
            total = Signal((a + b).shape(), name=f"{name}_{label}")
            m.d.comb += total.eq(a + b)
            return total

        # Sums of the lanes of either half with a weight bit of 1: entry j of a half is that of
        # the bits of j.  The last lane is always there.
        low = _subsets(lanes[: k // 2], added, "low")
        high = _subsets(lanes[k // 2 : k - 1], added, "high")
        high = [added(lanes[k - 1], each, f"last_{i}") if i else lanes[k - 1]
                for i, each in enumerate(high)]  # fmt: skip
        whole = added(high[-1], low[-1], "whole")
        half = Signal(whole.shape(), name=f"{name}_half")
        m.d.comb += half.eq((whole >> 1) + whole[0])
        # Modulo 2**size, in which every entry fits.
        base = []
        for i, each in enumerate(high):
            less = Signal(size, name=f"{name}_less_{i}")
            m.d.comb += less.eq(each - half)
            base.append(less)
        entries: list[Value] = []
        for j in range(config.entries):
            i, rest = divmod(j, len(low))
            if rest == 0:
                entries.append(base[i])
                continue
            entry = Signal(size, name=f"{name}_entry_{j}")
            m.d.comb += entry.eq(base[i] + low[rest])
            entries.append(entry)
        return Cat(*entries, whole[0]), half


def _subsets(lanes: list[Value], added: Any, label: str) -> list[Value]:
    """The sums of all subsets of the lanes, element j that of the bits of j; element 0 is 0."""
    found: list[Value] = [Const(0, 1)]
    for i, lane in enumerate(lanes):
        found += [
            added(each, lane, f"{label}_{j | 1 << i}") if j else lane
            for j, each in enumerate(found)
        ]
    return found
