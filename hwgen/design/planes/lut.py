"""Table look-up: the sums of a few activations, made once for all columns and planes.

A table has the sums ±x0 ± … ± x(k-1) of k activations, one for every k weight bits (1: +, 0: -).
They are odd in the bits, so that those with x(k-1) counted positive are enough: the bit of the
last lane says whether the others are inverted, and whether the entry found counts negative.  A
weight bit b in {0, 1} is (±1 + 1) / 2, so that b·x is half of that sum and half of the sum of
all x; what all columns have in common is summed once per row.  T-MAC, arXiv 2407.00088.

All entries of a table are even or all are odd, which is their `parity`; kept is the floor of their
half, a bit less.  Of an entry T = 2·H + parity

     T / 2 =  H                  + parity / 2
    -T / 2 = ~H + (1 - parity)   + parity / 2

so that negation is inversion and a carry where entries are even; parity / 2 is common.

Floats share the exponent of their sum, which is given with them: the greatest one, found before
the first plane (the engine finds it while the activations of a tile come in).  Aligned to it they
are integers, and tables, columns and sums are those of integers: entries of 0 are 0 in every
plane, sums are exact, and no accumulator needs a shifter.  An exponent that grows on the way, as
`hwgen.design.planes.align` has it, would cost a shifter per accumulator, and would cut the planes
of a weight at different places: only the first plane has not yet met all activations.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from typing import Any, ClassVar

from amaranth.hdl import Cat, Const, Module, Signal, Value

from hwgen.design.planes.array import Parts, PlaneAnchor, PlaneArray
from hwgen.design.planes.cell import ColumnEdge, PlaneCell
from hwgen.design.planes.config import LutConfig
from hwgen.design.planes.tables import LutTables
from hwgen.design.protocol import elements
from hwgen.design.shared import shared


@shared
class LutColumn(ColumnEdge):
    """A group of weight bits as the choice of an entry and its sign.

    word  Out  for each table a line for each entry, of which one is 1, and on top 1 if the entry
               counts negative

    A group is registered in this form but for the lines, which the cells of a column share.
    """

    PREFIX: ClassVar[str] = "lut_column"

    config: LutConfig

    @classmethod
    def word_bits(cls, config: LutConfig) -> int:
        return config.tables * (config.entries + 1)

    def held(self, m: Module) -> Value:
        k = self.config.k
        found = []
        for group in elements(self.wgt, k):
            address = group[: k - 1] ^ (~group[k - 1]).replicate(k - 1)
            found.append(Cat(address, ~(group[k - 1] ^ self.minus)))
        return Cat(*found)

    def decoded(self, m: Module, held: Value) -> Value:
        k = self.config.k
        found: list[Value] = []
        for group in elements(held, k):
            for entry in range(self.config.entries):
                lines = [group[i] if entry >> i & 1 else ~group[i] for i in range(k - 1)]
                found.append(reduce(lambda a, b: a & b, lines))
            found.append(group[k - 1])
        return Cat(*found)


@shared
class LutCell(PlaneCell):
    """Adds an entry of every table, or what it counts negative."""

    PREFIX: ClassVar[str] = "lut_cell"

    config: LutConfig

    @classmethod
    def word_bits(cls, config: LutConfig) -> tuple[int, int]:
        return LutTables.word_bits(config), LutColumn.word_bits(config)

    def addend(self, m: Module) -> tuple[Sequence[tuple[int, Value]], int]:
        config = self.config
        size, entries = config.entry_bits, config.entries
        found: list[tuple[int, Value]] = []
        tables = elements(self.row, LutTables.table_bits(config))
        choices = elements(self.column, entries + 1)
        for t, (table, choice) in enumerate(zip(tables, choices, strict=True)):
            entry = Signal(size, name=f"entry_{t}")
            term = Signal(size, name=f"term_{t}")
            one = Signal(name=f"one_{t}")
            negative = choice[entries]
            picked = [
                each & line.replicate(size)
                for each, line in zip(
                    elements(table[: size * entries], size), choice[:entries], strict=True
                )
            ]
            parity: Value = Const(0, 1) if config.quantised else table[-1]
            m.d.comb += [
                entry.eq(reduce(lambda a, b: a | b, picked)),
                term.eq(entry ^ negative.replicate(size)),
                one.eq(negative & ~parity),
            ]
            # The sign as 1 - sign, less 1.
            found += [(i, bit) for i, bit in enumerate(term[:-1])]
            found += [(size - 1, ~term[-1]), (0, one)]
        return found, -config.tables << (size - 1)


PARTS = Parts(LutTables, LutColumn, LutCell)


@shared
class LutArray(PlaneArray):
    """Tables of the sums of k activations; every column looks up an entry of each.

    act  In   exact: `tables` groups of k activations per row; codes of floats.  quantised:
              instead of a group the half table that was made of it, 2**(k-1) entries of 8 bits.
              Entry j is the sum of the activations, the last one counted positive and lane i < k-1
              positive if bit i of j is 1, else negative, scaled and rounded
    out  Out  exact: as `PlaneArray`; of floats in units of 2**(exponent - bias - fraction -
              guard), `exponent` being the one that came as `act_exponent`.  quantised: sum over
              planes and groups of the entry chosen by the weight bits, negative where the last of
              them is 0 (or `minus`, or neither if both), times the plane's power of 2: twice the
              product and the sum of the activations, in the tables' units
    """

    PREFIX: ClassVar[str] = "lut_array"
    parts: ClassVar[Parts] = PARTS

    config: LutConfig


@shared
class LutAnchor(PlaneAnchor):
    """The cells and tables of `LutArray`."""

    PREFIX: ClassVar[str] = "lut_anchor"
    parts: ClassVar[Parts] = PARTS


def array_lut(config: LutConfig) -> PlaneArray | PlaneAnchor:
    """The array in its form."""
    found: Any = LutAnchor if config.form == "anchor" else LutArray
    made: PlaneArray | PlaneAnchor = found(config)
    return made
