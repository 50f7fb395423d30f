"""Scales of groups: a row of scale units for every row of sums."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.delay import delay
from hwgen.design.planes.scale import PlaneScale
from hwgen.design.shared import shared


@shared
class GroupScales(wiring.Component):
    """Adds up sums times scales, and gives the results row by row.

    start      In   row 0 of the sums leaves the array in this cycle, the others in those that
                    follow; or the zero points of a group have their turn
    first, last  In  these are the first and the last ones of a tile
    zero       In   zero points have their turn, times `act`
    scale      In   a number of scale_bits bits for each column
    sums       In   `cols` sums of the row that leaves
    act        In   the sum of the activations of a row, row 0 with start; it and `zero`
                    are left out where there are no zero points
    out_valid  Out  `out` holds a row of results
    out_last   Out  it is the last row
    out        Out  `cols` results of out_width bits

    first, last, zero and scale stay as they are for `rows` cycles.  From one start to the next at
    least max(share * scale_bits, rows) cycles.  Row 0 of the results is there `latency` cycles
    after the last start, and one more in each cycle that follows.  A scale unit serves `share`
    columns of one row, so that there are rows * cols / share of them.
    """

    PREFIX: ClassVar[str] = "group_scales"

    def __init__(self, config: Any) -> None:
        self.config = config
        self.zeros = config.zeros
        super().__init__(
            {
                "start": In(1),
                "first": In(1),
                "last": In(1),
                "scale": In(config.cols * config.scale_bits),
                "sums": In(config.cols * config.acc_width),
                **({"zero": In(1)} if self.zeros else {}),
                **({"act": In(config.acc_width)} if self.zeros else {}),
                "out_valid": Out(1),
                "out_last": Out(1),
                "out": Out(config.cols * config.out_width),
            }
        )

    @classmethod
    def latency(cls, config: Any) -> int:
        """Cycles from the last start to the first row of results."""
        return PlaneScale.latency(config.unit)

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        name: str = self.config.module_name(self.PREFIX)
        return name

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        rows, cols, share = config.rows, config.cols, config.share
        sums = Signal(len(self.sums), name="given")
        m.d.comb += sums.eq(self.sums)
        if self.zeros:
            with m.If(self.zero):
                m.d.comb += sums.eq(self.act.replicate(cols))
        found: list[Value] = []
        valid: list[Value] = []
        load: Value = self.start
        for r in range(rows):
            parts = []
            for c in range(0, cols, share):
                unit = PlaneScale(config.unit)
                m.submodules[f"unit_{r}_{c}"] = unit
                m.d.comb += [
                    unit.load.eq(load),
                    unit.first.eq(self.first),
                    unit.last.eq(self.last),
                    unit.sum.eq(sums.word_select(c // share, share * config.acc_width)),
                    unit.scale.eq(self.scale.word_select(c // share, len(unit.scale))),
                ]
                parts.append(unit)
            shown = Signal(cols * config.out_width, name=f"out_{r}")
            m.d.comb += shown.eq(
                Cat(unit.out & unit.out_valid.replicate(len(unit.out)) for unit in parts)
            )
            found.append(shown)
            valid.append(parts[0].out_valid)
            if r < rows - 1:
                load = delay(m, load, 1, f"load_{r + 1}", reset=True)
        whole = found[0]
        for each in found[1:]:
            whole = whole | each
        m.d.comb += [
            self.out_valid.eq(Cat(*valid).any()),
            self.out_last.eq(valid[-1]),
            self.out.eq(whole),
        ]
        return m
