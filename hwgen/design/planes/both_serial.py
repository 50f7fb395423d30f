"""Both-serial arrays: one bit of each activation and one bit of each weight per cycle.

In how many of the `lanes` both bits are 1 is added to, or subtracted from, the accumulator.  The
pairs of bits come in diagonals of equal weight from the highest down (`hwgen.plane_order`), so that
nothing is shifted but the accumulator.  Umuroglu et al., BISMO, FPL 2018; Sharify et al., Loom,
DAC 2018.
"""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Module, Value

from hwgen.design.planes.array import Parts, PlaneAnchor, PlaneArray
from hwgen.design.planes.cell import ColumnEdge, PlaneCell, RowEdge
from hwgen.design.planes.serial_config import BothSerialConfig
from hwgen.design.planes.serial_sum import accumulated, counted
from hwgen.design.shared import shared


@shared
class BothSerialRow(RowEdge):
    """A bit of every activation of a row."""

    PREFIX: ClassVar[str] = "both_serial_row"


@shared
class BothSerialColumn(ColumnEdge):
    """A bit of every weight, and `minus`."""

    PREFIX: ClassVar[str] = "both_serial_column"


@shared
class BothSerialCell(PlaneCell):
    """Adds the number of lanes in which both bits are 1, or subtracts it where `minus` is 1."""

    PREFIX: ClassVar[str] = "both_serial_cell"

    config: BothSerialConfig

    @classmethod
    def word_bits(cls, config: BothSerialConfig) -> tuple[int, int]:
        return BothSerialRow.word_bits(config), BothSerialColumn.word_bits(config)

    def summed(self, m: Module, before: Value) -> Value:
        lanes = self.config.lanes
        found = counted(m, self.row, self.column[:lanes])
        return accumulated(m, before, found, self.column[lanes])


PARTS = Parts(BothSerialRow, BothSerialColumn, BothSerialCell)


@shared
class BothSerialArray(PlaneArray):
    """`lanes` pairs of bits per row, column and step.

    act     In   one bit of `lanes` activations per row
    twice   In   the first step of every diagonal but the highest
    minus   In   exactly one of the two bits is a sign
    """

    PREFIX: ClassVar[str] = "both_serial_array"
    parts: ClassVar[Parts] = PARTS

    config: BothSerialConfig


@shared
class BothSerialAnchor(PlaneAnchor):
    """The cells of `BothSerialArray`."""

    PREFIX: ClassVar[str] = "both_serial_anchor"
    parts: ClassVar[Parts] = PARTS


def both_serial(config: BothSerialConfig) -> PlaneArray | PlaneAnchor:
    """The array in its form."""
    found: Any = BothSerialAnchor if config.form == "anchor" else BothSerialArray
    made: PlaneArray | PlaneAnchor = found(config)
    return made
