"""One PE as a design of its own, for measuring it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.config import Config, param
from hwgen.design.array.config import Cells, drain_param, pe_param
from hwgen.design.array.os_cell import OsCell
from hwgen.design.array.shift_cell import ShiftCell
from hwgen.design.array.ws_cell import WsCell
from hwgen.design.pe.config import acc_width_param, act_param, stages_param, wgt_param
from hwgen.design.protocol import FLAG, Interface, Numbers, rigid_channel
from hwgen.design.shared import shared
from hwgen.errors import UserError
from hwgen.rtl import INPUT, OUTPUT, Channel, Field, Timing


@dataclass(frozen=True)
class SinglePeConfig(Cells, Config):
    """A PE family, its operands and what surrounds it."""

    prefix: ClassVar[str] = "single"

    act: str = act_param()
    wgt: str = wgt_param()
    acc_width: int = acc_width_param()
    pe: str = pe_param()
    stages: int = stages_param()
    form: str = param(
        "anchor",
        "anchor: operands registered, accumulator exposed, as published PEs are measured; "
        "os, ws: the PE as it stands in an array, with drain chain or weight registers",
        choices=("anchor", "os", "ws"),
        sweep=("anchor", "os", "ws"),
    )
    drain: str = drain_param()

    def check(self) -> None:
        super().check()
        if self.drain != "chain" and self.form != "os":
            rule = f"must be chain where form is {self.form}: os alone has a drain"
            raise UserError("drain", rule, self.drain, "chain")

    @property
    def cell_class(self) -> type[OsCell | ShiftCell | WsCell]:
        """What the PE stands in (os, ws)."""
        if self.form == "ws":
            return WsCell
        return ShiftCell if self.drain == "shift" else OsCell


@shared
class SinglePe(wiring.Component):
    """act, wgt and what else the form takes; the accumulator as one or two words.

    anchor  acc = sum of act * wgt since reset.  Latency 2 + stages, interval 1.
    os      the ports of `OsCell`; below is the drain register.  Latency 1, interval 1.
            Where drain is shift, those of `ShiftCell`; below is the accumulator.
    ws      the ports of `WsCell`; below is the partial sum.  Latency 1, interval 1.

    In the forms os and ws the operands come `stages` cycles before what else they meet.
    A redundant accumulator is a pair of ports, `…_sum` and `…_carry`, of which only the sum
    modulo 2**acc_width is defined; one that comes in is a port for each part of the PE's state.
    Where an operand's format has codes that are no numbers, `…_nan` says that one of them was
    part of the sum, in which it counts as 0.
    """

    def __init__(self, config: SinglePeConfig) -> None:
        self.config = config
        self.operands = {
            "act": Numbers(config.act_bits, 1, config.act_signed),
            "wgt": Numbers(config.wgt_bits, 1, config.wgt_signed),
        }
        chained = config.form != "anchor"
        if chained:
            self.operands |= {name: FLAG for name in config.cell_class.FLAGS}
        result = "below" if chained else "acc"
        self.parts = config.pe_class.parts(config.pe_config) if chained else ()
        self.above_ports = tuple(_joined("above", part.name) for part in self.parts)
        words = config.pe_class.WORDS
        self.result_ports = tuple(_joined(result, word) for word in words)
        self.above_marks = tuple(f"above_{mark}" for mark in config.marks if chained)
        self.result_marks = tuple(f"{result}_{mark}" for mark in config.marks)
        super().__init__(
            {
                **{name: In(n.bits) for name, n in self.operands.items()},
                **{
                    name: In(part.width)
                    for name, part in zip(self.above_ports, self.parts, strict=True)
                },
                **{name: In(1) for name in self.above_marks},
                **{name: Out(config.acc_width) for name in self.result_ports},
                **{name: Out(1) for name in self.result_marks},
            }
        )

    @staticmethod
    def latency(config: SinglePeConfig) -> int:
        """Cycles from the operands (anchor), or from `first` or `above` (os, ws), to the result."""
        return 2 + config.stages if config.form == "anchor" else 1

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("pe")

    @property
    def interface(self) -> Interface:
        config = self.config
        inputs = rigid_channel("operands", INPUT, self.operands).fields
        if self.above_ports:
            terms = tuple((part.width, part.weight) for part in self.parts)
            terms = () if terms == ((config.acc_width, 1),) else terms
            above = Field("above", self.above_ports, config.acc_width, 1, config.signed)
            inputs += (replace(above, terms=terms),)
        name = "below" if self.above_ports else "acc"
        result = Field(name, self.result_ports, config.acc_width, 1, config.signed)
        inputs += tuple(Field(mark, (mark,), 1) for mark in self.above_marks)
        results = (result, *(Field(mark, (mark,), 1) for mark in self.result_marks))
        return Interface(
            (Channel("operands", INPUT, inputs), Channel("results", OUTPUT, results)),
            Timing(self.latency(config), 1),
        )

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        if config.form == "anchor":
            self._accumulate(m)
        else:
            cell = config.cell_class(config.cell)
            m.submodules.cell = cell
            self._show(m, cell.below)
            above = config.pe_class.loaded(
                m, config.pe_config, [getattr(self, name) for name in self.above_ports]
            )
            marks = [getattr(self, name) for name in self.above_marks]
            m.d.comb += [
                cell.above.eq(Cat(above, *marks)),
                cell.act.eq(self._lane(m, "act", self.act)),
                cell.wgt.eq(self._lane(m, "wgt", self.wgt)),
                *(getattr(cell, name).eq(getattr(self, name)) for name in cell.FLAGS),
            ]
        return m

    def _show(self, m: Module, state: Value) -> None:
        """Puts a state on the result's ports."""
        words = self.config.pe_class.words(m, self.config.pe_config, state, "result")
        marks = state[len(state) - len(self.result_marks) :]
        found = zip((*self.result_ports, *self.result_marks), (*words, *marks), strict=True)
        m.d.comb += [getattr(self, name).eq(word) for name, word in found]

    def _lane(self, m: Module, side: str, code: Value) -> Value:
        """An operand as the PE takes it."""
        return self.config.lanes(m, side, [code])[0]

    def _accumulate(self, m: Module) -> None:
        config = self.config
        m.submodules.pe = pe = config.pe_class(config.pe_config)
        act = Signal(config.act_bits, reset_less=True, name="act_operand")
        wgt = Signal(config.wgt_bits, reset_less=True, name="wgt_operand")
        acc = Signal(config.state_bits, reset_less=True, name="acc_state")
        # So late that operands of the time of the reset are not added.
        clear = Signal(1 + config.stages, init=-1)
        m.d.sync += [
            act.eq(self.act),
            wgt.eq(self.wgt),
            clear.eq(clear[1:]),
            acc.eq(Mux(clear[0], 0, pe.next_state)),
        ]
        self._show(m, acc)
        m.d.comb += [
            pe.act.eq(self._lane(m, "act", act)),
            pe.wgt.eq(self._lane(m, "wgt", wgt)),
            pe.state.eq(acc),
        ]


def _joined(name: str, part: str) -> str:
    return f"{name}_{part}" if part else name
