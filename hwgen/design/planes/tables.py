"""Tables of the signed sums of a few activations.

Sums of the lower and of the higher half of the lanes are registered; an entry is one of these
plus or minus one of those.
"""

from __future__ import annotations

from typing import ClassVar

from amaranth.hdl import Cat, Module, Mux, Signal, Value, signed

from hwgen.design.planes.cell import RowEdge
from hwgen.design.planes.config import LutConfig
from hwgen.design.protocol import elements
from hwgen.design.shared import shared


@shared
class LutTables(RowEdge):
    """`tables` half tables, for the most part made in the cycle before they are used.

    word    Out  for each table its entries, entry 0 in the low bits, and on top their parity:
                 entry j is the floor of half of ±x0 ± … + x(k-1), lane i positive if bit i of j
                 is 1.  quantised: the entries that came, no parity
    common  Out  half of the sum of all activations (negative with `minus`) and of the parities.
                 quantised: left out

    The last additions are behind the registers: these are fewer there, and the lines to all columns
    are driven by gates, in front of which mappers put buffers.
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

    def held(self, m: Module) -> Value:
        config = self.config
        if config.quantised:
            return self.act
        codes = elements(self.act, config.act_bits)
        lanes = [code.as_signed() if config.act_signed else code for code in codes]
        found: list[Value] = []
        for t in range(config.tables):
            group = lanes[t * config.k : (t + 1) * config.k]
            middle = config.k // 2
            found += self._sums(m, group[middle:], f"high_{t}")
            found += self._sums(m, group[:middle], f"low_{t}")
        return Cat(*found)

    def decoded(self, m: Module, held: Value, minus: Value) -> tuple[Value, Value]:
        config = self.config
        if config.quantised:
            return held, Cat()
        words: list[Value] = []
        halves, parities = [], []
        for t, (high, low) in enumerate(self._split(held)):
            sums = self._joined(m, high, low, config.k, f"table_{t}")
            parity = Signal(name=f"parity_{t}")
            unused = Signal(name=f"unused_parities_{t}")
            m.d.comb += [parity.eq(sums[0][0]), unused.eq(Cat(*(each[0] for each in sums)).any())]
            words += [*(each[1:] for each in sums), parity]
            halves.append(sums[-1][1:].as_signed())
            parities.append(parity)
        bits = self.common_bits(config)
        half, odd = Signal(bits, name="half_of_all"), Signal(bits, name="odd_tables")
        common = Signal(bits, name="common_step")
        # Of x the half that is rounded up, of -x that of x which is rounded down.
        m.d.comb += [
            half.eq(sum(halves[1:], halves[0])),
            odd.eq(Mux(minus, 1, sum(parities[1:], parities[0]))),
            common.eq((half ^ minus.replicate(bits)) + odd),
        ]
        return Cat(*words), common

    def _split(self, held: Value) -> list[tuple[list[Value], list[Value]]]:
        """For each table the sums of its high and of its low lanes, from the registers."""
        config, at = self.config, 0
        found = []
        for _ in range(config.tables):
            parts: list[list[Value]] = []
            for count in (config.k - config.k // 2, config.k // 2):
                width, sums = config.sum_bits(count), 1 << (count - 1)
                parts.append([each.as_signed() for each in
                              elements(held[at : at + sums * width], width)])  # fmt: skip
                at += sums * width
            found.append((parts[0], parts[1]))
        return found

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
