"""Output-stationary array of dot products: C stays, A and B stream through by blocks of k."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Mux, Signal, Value

from hwgen.design.array.dot_anchor import DotAnchor
from hwgen.design.array.dot_cell import DotCell
from hwgen.design.array.dot_config import DotConfig
from hwgen.design.array.edge import unmarked
from hwgen.design.array.rigid import RowsArray
from hwgen.design.delay import delay
from hwgen.design.protocol import elements
from hwgen.design.shared import shared


def made(config: DotConfig) -> DotArray | DotAnchor:
    """The component of the form that is asked for; see `DotArray` and `DotAnchor`."""
    return DotArray(config) if config.form == "array" else DotAnchor(config)


@shared
class DotArray(RowsArray):
    """`deep` columns of A and rows of B per cycle; every sum has one tree of its family.

    Operands reach all sums at once, from registers at the edge.  A finished row waits in
    registers of its own, from which rows leave in order.
    """

    PREFIX: ClassVar[str] = "dot_array"

    config: DotConfig

    @staticmethod
    def latency(config: DotConfig) -> int:
        """Cycles from `last` to the first row of C: edge, tree, accumulator, drain."""
        return 3 + config.stages

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        acts = config.bundles(m, "act", elements(self.act, config.act_bits))
        wgts = config.bundles(m, "wgt", elements(self.wgt, config.wgt_bits))
        if config.special:
            wgts = [
                Cat(*(unmarked(config.wgt, lane, self.valid) for lane in elements(each, bits)))
                for bits in (config.wgt_lane,)
                for each in wgts
            ]
        act = Signal(config.rows * len(acts[0]), reset_less=True, name="act_edge")
        wgt = Signal(config.cols * len(wgts[0]), reset_less=True, name="wgt_edge")
        for side, edge, found in (("act", act, acts), ("wgt", wgt, wgts)):
            every = Cat(*found)
            idle = side in config.pe_class.idle_sides
            m.d.sync += edge.eq(every & self.valid.replicate(len(edge)) if idle else every)
        acts, wgts = elements(act, len(acts[0])), elements(wgt, len(wgts[0]))
        first = delay(m, self.first & self.valid, 1 + config.stages, "first_edge")
        load = delay(m, self.last & self.valid, 2 + config.stages, "load_edge")
        below: list[Value] = []
        # The rows leave from the first one on: each takes the place of the one before.
        for r in reversed(range(config.rows)):
            row: list[Value] = []
            for c, above in enumerate(below[: config.cols] if below else [None] * config.cols):
                m.submodules[f"cell_{r}_{c}"] = cell = DotCell(config.one)
                m.d.comb += [
                    cell.act.eq(acts[r]),
                    cell.wgt.eq(wgts[c]),
                    cell.clear.eq(first),
                ]
                drain = Signal(len(cell.acc), reset_less=True, name=f"drain_{r}_{c}")
                follows = cell.acc if above is None else Mux(load, cell.acc, above)
                m.d.sync += drain.eq(follows)
                row.append(drain)
            below = row
        width = config.acc_width
        m.d.comb += [
            self.out.eq(Cat(*(each[:width] for each in below))),
            *([self.nan.eq(Cat(*(each[-1] for each in below)))] if config.special else []),
        ]
        self.mark_rows(m)
        return m
