"""Cube with accumulators behind it: C stays, A and B stream through by blocks of k."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.config import Config, param
from hwgen.design.array.config import CubeConfig
from hwgen.design.array.cube_mesh import CubeMesh
from hwgen.design.array.edge import resolved_late, unmarked, widened
from hwgen.design.array.rigid import RowsArray
from hwgen.design.delay import delay
from hwgen.design.protocol import elements
from hwgen.design.shared import shared
from hwgen.formats.accumulator import MAX_EXACT_WIDTH


@dataclass(frozen=True)
class SumConfig(Config):
    """Size of an accumulator."""

    prefix: ClassVar[str] = "cube_sum"

    width: int = param(32, "bits of the sum", range=(1, MAX_EXACT_WIDTH), tag="{}")
    marks: int = param(0, "bits that say it is no number", range=(0, 1), tag="?marks{}")


@shared
class CubeSum(wiring.Component):
    """One accumulator.

    number  In   what is added in this cycle, its mark in the top bit
    first   In   start a new sum with it
    shown   In   the sum was finished in the cycle before
    sum     Out  where `shown`: the sum and its mark; else 0

    Interval 1.
    """

    def __init__(self, config: SumConfig) -> None:
        self.config = config
        bits = config.width + config.marks
        super().__init__({"number": In(bits), "first": In(1), "shown": In(1), "sum": Out(bits)})

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        width = self.config.width
        acc = Signal(len(self.sum), reset_less=True)
        before = Signal(len(self.sum))
        total = Signal(width)
        m.d.comb += [
            before.eq(Mux(self.first, 0, acc)),
            total.eq(before[:width] + self.number[:width]),
            self.sum.eq(acc & self.shown.replicate(len(acc))),
        ]
        m.d.sync += acc.eq(Cat(total, before[width:] | self.number[width:]))
        return m


@shared
class CubeSums(RowsArray):
    """`deep` columns of A and rows of B per cycle, through a cube into accumulators.

    Row x of a product leaves the cube x cycles late, so finished rows of C come one by one
    by themselves: each column of accumulators shows the one that is finished, and nothing is
    kept for a drain.
    """

    PREFIX: ClassVar[str] = "cube_sums"

    config: CubeConfig

    @staticmethod
    def latency(config: CubeConfig) -> int:
        """Cycles from `last` to the first row of C."""
        # Edge, accumulator, register of the row; row 0 waits for its last column.
        registers = 3 + config.pe_class.resolve_latency
        return CubeMesh.latency(config) + config.cols - 1 + registers

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config, narrow = self.config, self.config.narrow
        m.submodules.mesh = mesh = CubeMesh(narrow)
        acts = config.lanes(m, "act", elements(self.act, config.act_bits))
        wgts = config.lanes(m, "wgt", elements(self.wgt, config.wgt_bits))
        act = Signal(len(mesh.act), reset_less=True, name="act_edge")
        wgt = Signal(len(mesh.wgt), reset_less=True, name="wgt_edge")
        m.d.sync += [
            act.eq(Cat(*acts) & self.valid.replicate(len(act))),
            wgt.eq(Cat(*(unmarked(config.wgt, lane, self.valid) for lane in wgts))),
        ]
        m.d.comb += [mesh.act.eq(act), mesh.wgt.eq(wgt)]

        count = config.rows * config.cols
        numbers, nan = resolved_late(m, narrow, mesh.below, [1] * count, [0] * count)
        wide = widened(config, elements(numbers, narrow.acc_width))
        marks = elements(nan, 1) if config.special else [nan] * count
        # Sum (x, z) is x + z cycles behind the first one.
        at_sum = 1 + CubeMesh.latency(config) + config.pe_class.resolve_latency
        first = self._taps(m, self.first, at_sum, "first")
        shown = self._taps(m, self.last, at_sum + 1, "shown")
        size = SumConfig(config.acc_width, int(config.special))
        columns: list[list[Value]] = [[] for _ in range(config.cols)]
        for i, (number, mark) in enumerate(zip(wide, marks, strict=True)):
            x, z = divmod(i, config.cols)
            m.submodules[f"sum_{x}_{z}"] = each = CubeSum(size)
            shown_sum = Signal(len(each.sum), name=f"sum_{x}_{z}")
            m.d.comb += [
                each.number.eq(Cat(number, mark)),
                each.first.eq(first[x + z]),
                each.shown.eq(shown[x + z]),
                shown_sum.eq(each.sum),
            ]
            columns[z].append(shown_sum)
        row = []
        for z, sums in enumerate(columns):
            finished = Signal(len(sums[0]), name=f"finished_{z}")
            m.d.comb += finished.eq(reduce(or_, sums))
            row.append(delay(m, finished, config.cols - z, f"row_{z}"))
        m.d.comb += [
            self.out.eq(Cat(*(each[: config.acc_width] for each in row))),
            *([self.nan.eq(Cat(*(each[-1] for each in row)))] if config.special else []),
        ]
        self.mark_rows(m)
        return m

    def _taps(self, m: Module, flag: Value, cycles: int, name: str) -> list[Value]:
        """A flag of the operands for the sums that are 0, 1, 2 … cycles behind the first.

        Reset, because a sum that shows itself disturbs all others of its column.
        """
        taps = [delay(m, flag & self.valid, cycles, f"{name}_0", reset=True)]
        for late in range(1, self.config.rows + self.config.cols - 1):
            taps.append(delay(m, taps[-1], 1, f"{name}_{late}", reset=True))
        return taps
