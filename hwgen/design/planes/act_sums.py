"""Sums of the activations of a group, for its zero points."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.protocol import elements
from hwgen.design.shared import shared


@shared
class ActSums(wiring.Component):
    """For every row the sum of its activations, modulo 2**acc_width.

    step   In   `data` is a chunk of a group, in its first pass
    first  In   with step: the first chunk
    data   In   `lanes` activations of each row, row 0 in the low bits
    take   In   the group ends in this cycle: its sums are kept
    shift  In   row 1 is next, and another one in every cycle from then on; left out with one row
    out    Out  the sum of a row: row 0 after `take` until `shift`

    Latency 1 from take, interval 1.
    """

    PREFIX: ClassVar[str] = "act_sums"

    def __init__(self, config: Any) -> None:
        self.config = config
        super().__init__(
            {
                "step": In(1),
                "first": In(1),
                "data": In(config.word_bits),
                "take": In(1),
                **({"shift": In(1)} if config.rows > 1 else {}),
                "out": Out(config.acc_width),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        name: str = self.config.module_name(self.PREFIX)
        return name

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config, width = self.config, self.config.acc_width
        above: Value | None = None
        moves: Value | None = None
        if config.rows > 1:
            moving, moves = Signal(), Signal()
            m.d.comb += moves.eq(self.shift | moving)
            with m.If(self.take):
                m.d.sync += moving.eq(0)
            with m.Elif(self.shift):
                m.d.sync += moving.eq(1)
        for r, row in reversed(list(enumerate(elements(self.data, config.row_operand.bits)))):
            values: list[Signal] = []
            for i, value in enumerate(elements(row, config.act_bits)):
                given = Signal(width, name=f"act_{r}_{i}")
                m.d.comb += given.eq(value.as_signed() if config.act_signed else value)
                values.append(given)
            while len(values) > 1:
                pairs = zip(values[::2], values[1::2], strict=False)
                summed: list[Signal] = []
                for one, other in pairs:
                    total = Signal(width, name=f"pair_{r}_{len(values)}_{len(summed)}")
                    m.d.comb += total.eq(one + other)
                    summed.append(total)
                values = summed + values[len(values) // 2 * 2 :]
            sum_so_far = Signal(width, name=f"sum_{r}", reset_less=True)
            now = Signal(width, name=f"now_{r}")
            kept = Signal(width, name=f"kept_{r}", reset_less=True)
            with m.If(self.step):
                m.d.comb += now.eq(Mux(self.first, 0, sum_so_far) + values[0])
            with m.Else():
                m.d.comb += now.eq(sum_so_far)
            m.d.sync += sum_so_far.eq(now)
            with m.If(self.take):
                m.d.sync += kept.eq(now)
            if moves is not None and above is not None:
                with m.Elif(moves):
                    m.d.sync += kept.eq(above)
            above = kept
        m.d.comb += self.out.eq(above)
        return m
