"""A column of an adder-tree array: weights, products and the tree that sums them."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.array.config import TileConfig
from hwgen.design.protocol import elements
from hwgen.design.shared import shared


@shared
class TreeColumn(wiring.Component):
    """`rows` weights, and the next ones behind them, times `rows` activations.

    act    In   one activation per row
    wgt    In   weight bus
    write  In   for each row: take `wgt` as the next weight
    swap   In   from the next cycle on, use the next weights
    out    Out  the sum of act * weight over the rows modulo 2**acc_width
    nan    Out  where operands may be no numbers: one of them is

    Interval 1, latency 1 + `stages`.  A `write` in the cycle of a `swap` is the weight after.
    """

    def __init__(self, config: TileConfig) -> None:
        self.config = config
        super().__init__(
            {
                "act": In(config.rows * config.act_lane),
                "wgt": In(config.wgt_lane),
                "write": In(config.rows),
                "swap": In(1),
                "out": Out(config.acc_width),
                **({"nan": Out(1)} if config.special else {}),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("tree_column")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        weights = []
        for r in range(config.rows):
            upcoming = Signal(config.wgt_lane, reset_less=True, name=f"upcoming_{r}")
            weight = Signal(config.wgt_lane, reset_less=True, name=f"weight_{r}")
            with m.If(self.write[r]):
                m.d.sync += upcoming.eq(self.wgt)
            with m.If(self.swap):
                m.d.sync += weight.eq(upcoming)
            weights.append(weight)
        acts = elements(self.act, config.act_lane)
        total, wrong = config.pe_class.dot(m, config.pe_config, acts, weights)
        out = Signal(config.acc_width, reset_less=True, name="total_late")
        m.d.sync += out.eq(total)
        m.d.comb += self.out.eq(out)
        if config.special:
            nan = Signal(reset_less=True, name="nan_late")
            m.d.sync += nan.eq(wrong)
            m.d.comb += self.nan.eq(nan)
        return m
