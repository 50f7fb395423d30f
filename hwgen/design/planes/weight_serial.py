"""Weight-serial arrays: whole activations, gated by one bit of each weight per cycle.

The sum of `lanes` gated activations is added to, or subtracted from, the accumulator; planes come
from the most significant one down, so that nothing is shifted but the accumulator.  Judd et al.,
Stripes, MICRO 2016 (there the activations are serial, and bits come from the lowest up).
"""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Module, Value

from hwgen.design.planes.array import Parts, PlaneAnchor, PlaneArray
from hwgen.design.planes.cell import ColumnEdge, PlaneCell, RowEdge
from hwgen.design.planes.serial_config import WeightSerialConfig
from hwgen.design.planes.serial_sum import accumulated, added, plain_sum, prefix_added, selected
from hwgen.design.protocol import elements
from hwgen.design.shared import shared


@shared
class WeightSerialRow(RowEdge):
    """The activations of a row."""

    PREFIX: ClassVar[str] = "weight_serial_row"


@shared
class WeightSerialColumn(ColumnEdge):
    """A bit of every weight, and `minus`."""

    PREFIX: ClassVar[str] = "weight_serial_column"


@shared
class WeightSerialCell(PlaneCell):
    """Adds the activations whose weight bit is 1, or subtracts them where `minus` is 1."""

    PREFIX: ClassVar[str] = "weight_serial_cell"

    config: WeightSerialConfig

    @classmethod
    def word_bits(cls, config: WeightSerialConfig) -> tuple[int, int]:
        return WeightSerialRow.word_bits(config), WeightSerialColumn.word_bits(config)

    def summed(self, m: Module, before: Value) -> Value:
        config = self.config
        acts = elements(self.row, config.act_bits)
        bits, minus = self.column[: config.lanes], self.column[config.lanes]
        if config.tree == "plain":
            return added(m, before, plain_sum(m, acts, list(bits), config.act_signed), minus)
        prefix = config.tree == "prefix"
        total = selected(m, acts, list(bits), config.act_signed, prefix)
        return (prefix_added if prefix else accumulated)(m, before, total, minus)


PARTS = Parts(WeightSerialRow, WeightSerialColumn, WeightSerialCell)


@shared
class WeightSerialArray(PlaneArray):
    """`lanes` activations per row and step.

    act  In   `lanes` activations per row, an integer format
    """

    PREFIX: ClassVar[str] = "weight_serial_array"
    parts: ClassVar[Parts] = PARTS

    config: WeightSerialConfig


@shared
class WeightSerialAnchor(PlaneAnchor):
    """The cells of `WeightSerialArray`."""

    PREFIX: ClassVar[str] = "weight_serial_anchor"
    parts: ClassVar[Parts] = PARTS


def weight_serial(config: WeightSerialConfig) -> PlaneArray | PlaneAnchor:
    """The array in its form."""
    found: Any = WeightSerialAnchor if config.form == "anchor" else WeightSerialArray
    made: PlaneArray | PlaneAnchor = found(config)
    return made
