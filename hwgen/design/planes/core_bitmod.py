"""The sequencer of the engine of BitMoD PEs."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Array, Const, Module, Mux, Signal, Value

from hwgen.design.planes.bitmod import Bitmod
from hwgen.design.planes.bitmod_recoder import SELECTOR_BITS
from hwgen.design.planes.core_scaled import ScaledCore
from hwgen.design.protocol import FLAG, Numbers
from hwgen.design.shared import shared


@shared
class BitmodCore(ScaledCore):
    """act: A[m0:m0+rows, k0:k0+lanes], row after row; wgt: codes of as many rows of B and `cols`
    columns, column after column, with the datatype, and the special of each column where a
    datatype has such; scale: where there are scales a number for each column and group.  last at
    the final beat of a tile, on each.

    A beat of act and one of wgt stay for as many cycles as the datatype has digits.  Datatype
    and specials are the same for all of a sum: of a group, or of a tile without groups.
    """

    ACT_CLOSES: ClassVar[str] = "last"

    @classmethod
    def array_latency(cls, config: Any) -> int:
        latency: int = config.array.latency
        return latency

    @classmethod
    def act_payload(cls, config: Any) -> dict[str, Numbers]:
        data = Numbers(config.act_bits, config.rows * config.lanes, config.act_signed)
        return {"data": data, "last": FLAG}

    @classmethod
    def wgt_payload(cls, config: Any) -> dict[str, Numbers]:
        return {
            "data": Numbers(config.wgt_bits, config.cols * config.lanes),
            **({"datatype": Numbers(config.type_bits)} if config.type_bits else {}),
            **({"selector": Numbers(SELECTOR_BITS, config.cols)} if config.selected else {}),
            "last": FLAG,
        }

    @classmethod
    def out_payload(cls, config: Any) -> dict[str, Numbers]:
        return {
            **super().out_payload(config),
            **({"exponent": Numbers(config.exponent_bits)} if config.floats else {}),
            **({"nan": FLAG} if config.special else {}),
        }

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        m.submodules.array = array = Bitmod(config.array)
        fire, may_end = Signal(), Signal()
        whole, last, step_last = Signal(name="chunk_ends"), Signal(name="sum_ends"), Signal()
        begins = Signal(init=1)
        digit = self._digits(m, fire, whole)
        faults = self._group(m, fire & whole, last)
        m.d.comb += [
            step_last.eq(whole & last),
            fire.eq(self.act.valid & self.wgt.valid & (~step_last | may_end)),
            self.act.ready.eq(fire & whole),
            self.wgt.ready.eq(fire & whole),
            array.valid.eq(fire),
            array.first.eq(begins),
            array.last.eq(step_last),
            array.act.eq(self.act.data),
            array.wgt.eq(self.wgt.data),
        ]
        for name in ("datatype", "selector"):
            if name in self.wgt_payload(config):
                m.d.comb += getattr(array, name).eq(getattr(self.wgt, name))
        if config.digit_bits:
            m.d.comb += array.digit.eq(digit)
        for name in ("exponent", "nan"):
            if name in self.out_payload(config):
                m.d.comb += getattr(self, f"out_{name}").eq(getattr(array, name))
        with m.If(fire):
            m.d.sync += begins.eq(step_last)
        ends = Signal()
        m.d.comb += ends.eq(fire & step_last)
        free, strange = self.turns(m, array, ends, self.act.last)
        m.d.comb += may_end.eq(free)
        self.sticky(m, fire & (self.act.last != self.wgt.last), *faults, *strange)
        return m

    def _digits(self, m: Module, fire: Value, whole: Signal) -> Value:
        """Counts the digits of a chunk; drives whether it is the last one."""
        config = self.config
        if not config.digit_bits:
            m.d.comb += whole.eq(1)
            return Const(0, 1)
        digit, most = Signal(config.digit_bits), Signal(config.digit_bits)
        counts = [kind.digits - 1 for kind in config.kinds]
        # A datatype that there is not is like the last one.
        table = Array(Const(count, config.digit_bits) for count in counts)
        kind: Value = self.wgt.datatype if config.type_bits else Const(0, 1)
        m.d.comb += [most.eq(table[kind]), whole.eq(digit == most)]
        with m.If(fire):
            m.d.sync += digit.eq(Mux(whole, 0, digit + 1))
        return digit

    def _group(self, m: Module, beat: Value, last: Signal) -> list[Value]:
        """Counts the chunks of a group; drives whether this is the last one.  Gives what is an
        error: a tile that ends inside a group, a mode that changes inside a sum, or is none."""
        config = self.config
        faults: list[Value] = []
        if config.group:
            chunks = config.group // config.lanes
            chunk = Signal(range(chunks))
            m.d.comb += last.eq(chunk == chunks - 1)
            with m.If(beat):
                m.d.sync += chunk.eq(Mux(last, 0, chunk + 1))
            faults.append(beat & self.act.last & ~last)
        else:
            m.d.comb += last.eq(self.act.last)
        inside = Signal(name="inside_sum")
        with m.If(beat):
            m.d.sync += inside.eq(~last)
        for name in ("datatype", "selector"):
            if name not in self.wgt_payload(config):
                continue
            given: Value = getattr(self.wgt, name)
            before = Signal(len(given), name=f"{name}_of_sum", reset_less=True)
            with m.If(beat):
                m.d.sync += before.eq(given)
            faults.append(beat & inside & (before != given))
        if len(config.kinds) != 1 << config.type_bits:
            faults.append(beat & (self.wgt.datatype >= len(config.kinds)))
        return faults
