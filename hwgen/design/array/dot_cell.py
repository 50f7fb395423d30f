"""One sum of an array of dot products: a tree and an accumulator."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.array.dot_config import DotConfig
from hwgen.design.pe.gated import accumulated
from hwgen.design.shared import shared


@shared
class DotCell(wiring.Component):
    """acc + the dot product of `deep` activations and weights, as the PE family makes it.

    act, wgt  In   bundles of operands of this cycle; 0 on the family's `idle_sides` leaves the
                   sum as it is
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
        family, operands = config.pe_class, (self.act, self.wgt, config.deep)
        acc = Signal(len(self.acc), reset_less=True, name="acc_state")
        before = Signal(len(self.acc))
        state = before[: config.acc_width]
        number = Signal(config.dot_width)
        wrong: Value = Const(0, 0)
        after = family.bundled_step(m, config.dot_pe, state, *operands)
        if after is None:
            total, wrong = family.bundled_dot(m, config.dot_pe, *operands)
            m.d.comb += number.eq(total)
        m.d.comb += [before.eq(Mux(self.clear, 0, acc)), self.acc.eq(acc)]
        if after is None:
            after = accumulated(m, state, number, config.signed)
        m.d.sync += acc.eq(Cat(after, before[config.acc_width :] | wrong))
        return m
