"""One sum of an array of dot products: a tree and an accumulator."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.array.dot_config import DotConfig
from hwgen.design.pe.gated import accumulated
from hwgen.design.shared import shared


@shared
class DotCell(wiring.Component):
    """acc + the dot product of `deep` activations and weights, as the PE family makes it.

    act, wgt  In   bundles of operands of this cycle; act = 0 leaves the sum as it is
    clear     In   the sum before counts as 0
    acc       Out  accumulator; above its acc_width bits, where operands may be no numbers,
                   whether one of the sum's was

    Interval 1.  A dot product comes the family's `stages` cycles after its operands, together
    with its `clear`.
    """

    def __init__(self, config: DotConfig) -> None:
        self.config = config
        super().__init__(
            {
                "act": In(config.bundle_bits("act")),
                "wgt": In(config.bundle_bits("wgt")),
                "clear": In(1),
                "acc": Out(config.acc_width + config.special),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("dot_cell")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        total, wrong = config.pe_class.bundled_dot(
            m, config.dot_pe, self.act, self.wgt, config.deep
        )
        acc = Signal(len(self.acc), reset_less=True, name="acc_state")
        before = Signal(len(self.acc))
        number = Signal(config.dot_width)
        m.d.comb += [
            number.eq(total),
            before.eq(Mux(self.clear, 0, acc)),
            self.acc.eq(acc),
        ]
        after = accumulated(m, before[: config.acc_width], number, config.signed)
        m.d.sync += acc.eq(Cat(after, before[config.acc_width :] | wrong))
        return m
