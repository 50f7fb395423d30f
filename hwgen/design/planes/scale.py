"""The bit-serial scale unit: sums of groups times their scales, one bit of a scale per cycle."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.arith.adders import extended
from hwgen.design.planes.scale_config import PlaneScaleConfig
from hwgen.design.protocol import FLAG, Interface, Numbers, rigid_channel
from hwgen.design.shared import shared
from hwgen.rtl import INPUT, OUTPUT, Timing


@shared
class PlaneScale(wiring.Component):
    """`out[c]` = sum over the groups from `first` to `last` of `sum[c]` * `scale[c]`, modulo
    2**acc_width, for `share` columns c.

    load       In   this cycle carries the sums and the scales of a group
    first      In   with load: results begin anew with this group, else it is added
    last       In   with load: the results are complete with this group
    sum        In   `share` numbers of sum_width bits, two's complement
    scale      In   `share` numbers of scale_bits bits, two's complement; 0 adds nothing
    out_valid  Out  `out` holds complete results
    out        Out  `share` numbers of acc_width bits, two's complement

    Latency from the `load` with `last` to `out_valid`: share * scale_bits + 1.  From one `load`
    to the next at least share * scale_bits cycles, in which sums and scales are not looked at.
    `out` holds for the cycle of `out_valid`, and on until the cycle after the next `load`.

    A column at a time is multiplied from the lowest bit of its scale up.  Its result so far
    lies in a register that moves down by a bit per cycle, so that each bit of the scale adds
    the sum at the same place: one adder, no shifter, and what was there before is added in
    passing.  Bits that leave at the low end are final.  The results of the other columns wait
    in a ring, their sums and scales in shift registers.  (Horner's way, from the highest bit
    down, needs a second addition for what was there before.)
    """

    def __init__(self, config: PlaneScaleConfig) -> None:
        self.config = config
        share = config.share
        self.given = {
            "load": FLAG,
            "first": FLAG,
            "last": FLAG,
            "sum": Numbers(config.sum_width, share, True),
            "scale": Numbers(config.scale_bits, share, True),
        }
        self.marks = {"out_valid": FLAG}
        self.found = {"out": Numbers(config.acc_width, share, True)}
        super().__init__(
            {
                **{name: In(each.bits) for name, each in self.given.items()},
                **{name: Out(each.bits) for name, each in (self.marks | self.found).items()},
            }
        )

    @staticmethod
    def latency(config: PlaneScaleConfig) -> int:
        """Cycles from the last group to the results."""
        return config.cycles + 1

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module

    @property
    def interface(self) -> Interface:
        return Interface(
            (
                rigid_channel("operands", INPUT, self.given),
                rigid_channel("markers", OUTPUT, self.marks),
                rigid_channel("results", OUTPUT, self.found),
            ),
            Timing(self.latency(self.config), 1),
        )

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        share, bits, width = config.share, config.scale_bits, config.acc_width
        busy, top, begins = self._sequence(m)

        scales = Signal(share * bits, reset_less=True)
        sums = Signal(share * config.sum_width, reset_less=True)
        waiting = Signal((share - 1) * width, reset_less=True) if share > 1 else Const(0, 0)
        work = Signal(width, reset_less=True)
        # The bits of the column in turn that are final.
        low = Signal(bits - 1, reset_less=True)
        m.d.comb += self.out.eq(Cat(work, waiting))

        addend = Signal(width)
        begun = Signal(width)
        total = Signal(width)
        summand = extended(sums[: config.sum_width], True, width)
        m.d.comb += [
            # The highest bit of a scale counts negative.
            addend.eq((summand & scales[0].replicate(width)) ^ top.replicate(width)),
            begun.eq(work & (~begins).replicate(width)),
            total.eq(begun + addend + top),
        ]
        done = Signal(width)
        m.d.comb += done.eq(Cat(low, total[: width - bits + 1]))
        with m.If(busy):
            m.d.sync += [
                scales.eq(Cat(scales[1:], Const(0, 1))),
                low.eq(Cat(low, total[0])[1:]),
                work.eq(Cat(total[1:], Const(0, 1))),
            ]
        with m.If(top):
            queue = Cat(waiting, done)
            m.d.sync += work.eq(queue[:width])
            if share > 1:
                m.d.sync += [
                    waiting.eq(queue[width:]),
                    sums.eq(Cat(sums[config.sum_width :], Const(0, config.sum_width))),
                ]
        with m.If(self.load):
            m.d.sync += [scales.eq(self.scale), sums.eq(self.sum)]
        return m

    def _sequence(self, m: Module) -> tuple[Value, Value, Value]:
        """Whether a bit is worked on, whether it is the highest of its scale, and whether it is
        the lowest one where results begin anew; drives `out_valid`."""
        share, bits = self.config.share, self.config.scale_bits
        busy, fresh, closes = Signal(), Signal(), Signal()
        bit, column = Signal(range(bits)), Signal(range(share))
        top, begins, ends = Signal(), Signal(), Signal()
        m.d.comb += [
            top.eq(busy & (bit == bits - 1)),
            begins.eq(fresh & (bit == 0)),
            ends.eq(top & (column == share - 1)),
        ]
        m.d.sync += self.out_valid.eq(ends & closes)
        with m.If(busy):
            m.d.sync += bit.eq(Mux(top, 0, bit + 1))
        with m.If(top):
            m.d.sync += column.eq(Mux(ends, 0, column + 1))
        with m.If(ends):
            m.d.sync += busy.eq(0)
        with m.If(self.load):
            m.d.sync += [busy.eq(1), fresh.eq(self.first), closes.eq(self.last)]
        return busy, top, begins
