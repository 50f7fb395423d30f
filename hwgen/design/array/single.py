"""One PE as a design of its own, for measuring it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.config import Config, param
from hwgen.design.array.config import Cells, pe_param
from hwgen.design.array.os_cell import OsCell
from hwgen.design.array.ws_cell import WsCell
from hwgen.design.pe.config import acc_width_param, act_param, wgt_param
from hwgen.design.pe.lane import lanes
from hwgen.design.protocol import FLAG, Interface, Numbers, rigid_channel
from hwgen.design.shared import shared
from hwgen.rtl import INPUT, OUTPUT, Channel, Field, Timing


@dataclass(frozen=True)
class SinglePeConfig(Cells, Config):
    """A PE family, its operands and what surrounds it."""

    prefix: ClassVar[str] = "single"

    act: str = act_param()
    wgt: str = wgt_param()
    acc_width: int = acc_width_param()
    pe: str = pe_param()
    form: str = param(
        "anchor",
        "anchor: operands registered, accumulator exposed, as published PEs are measured; "
        "os, ws: the PE as it stands in an array, with drain chain or weight registers",
        choices=("anchor", "os", "ws"),
        sweep=("anchor", "os", "ws"),
    )


@shared
class SinglePe(wiring.Component):
    """act, wgt and what else the form takes; the accumulator as one port per word.

    anchor  acc = sum of act * wgt since reset.  Latency 2, interval 1.
    os      the ports of `OsCell`; below is the drain register.  Latency 1, interval 1.
    ws      the ports of `WsCell`; below is the partial sum.  Latency 1, interval 1.

    A carry-save accumulator is a pair of ports, `…_sum` and `…_carry`, of which only the
    sum modulo 2**acc_width is defined.  Where an operand's format has codes that are no
    numbers, `…_nan` says that one of them was part of the sum, in which it counts as 0.
    """

    LATENCY: ClassVar[dict[str, int]] = {"anchor": 2, "os": 1, "ws": 1}
    FLAGS: ClassVar[dict[str, tuple[str, ...]]] = {
        "anchor": (),
        "os": ("first", "load"),
        "ws": ("write", "swap"),
    }

    def __init__(self, config: SinglePeConfig) -> None:
        self.config = config
        self.operands = {
            "act": Numbers(config.act_bits, 1, config.act_signed),
            "wgt": Numbers(config.wgt_bits, 1, config.wgt_signed),
            **{name: FLAG for name in self.FLAGS[config.form]},
        }
        chained = config.form != "anchor"
        result = "below" if chained else "acc"
        self.above_ports = self.words("above") if chained else ()
        self.result_ports = self.words(result)
        self.above_marks = ("above_nan",) if chained and config.special else ()
        self.result_marks = (f"{result}_nan",) if config.special else ()
        super().__init__(
            {
                **{name: In(n.bits) for name, n in self.operands.items()},
                **{name: In(config.acc_width) for name in self.above_ports},
                **{name: In(1) for name in self.above_marks},
                **{name: Out(config.acc_width) for name in self.result_ports},
                **{name: Out(1) for name in self.result_marks},
            }
        )

    def words(self, name: str) -> tuple[str, ...]:
        """Ports of an accumulator called `name`."""
        if self.config.pe_class.words == 1:
            return (name,)
        return (f"{name}_sum", f"{name}_carry")

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("pe")

    @property
    def interface(self) -> Interface:
        config = self.config
        inputs = rigid_channel("operands", INPUT, self.operands).fields
        if self.above_ports:
            inputs += (Field("above", self.above_ports, config.acc_width, 1, config.signed),)
        name = "below" if self.above_ports else "acc"
        result = Field(name, self.result_ports, config.acc_width, 1, config.signed)
        inputs += tuple(Field(mark, (mark,), 1) for mark in self.above_marks)
        results = (result, *(Field(mark, (mark,), 1) for mark in self.result_marks))
        return Interface(
            (Channel("operands", INPUT, inputs), Channel("results", OUTPUT, results)),
            Timing(self.LATENCY[config.form], 1),
        )

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        if self.config.form == "anchor":
            self._accumulate(m)
        else:
            cell = (OsCell if self.config.form == "os" else WsCell)(self.config.cell)
            m.submodules.cell = cell
            above = (*self.above_ports, *self.above_marks)
            m.d.comb += [
                cell.above.eq(Cat(*(getattr(self, name) for name in above))),
                self._results.eq(cell.below),
                *(getattr(cell, name).eq(value) for name, value in self._lanes(m).items()),
                *(getattr(cell, name).eq(getattr(self, name)) for name in cell.FLAGS),
            ]
        return m

    @property
    def _results(self) -> Value:
        """The ports that the state leaves by."""
        return Cat(*(getattr(self, name) for name in (*self.result_ports, *self.result_marks)))

    def _lanes(self, m: Module, **codes: Value) -> dict[str, Value]:
        """The decoded operands."""
        found = {}
        for name in ("act", "wgt"):
            code = codes.get(name, getattr(self, name))
            found[name] = lanes(m, getattr(self.config, name), [code], name)[0]
        return found

    def _accumulate(self, m: Module) -> None:
        config = self.config
        m.submodules.pe = pe = config.pe_class(config.pe_config)
        act = Signal(config.act_bits, reset_less=True, name="act_operand")
        wgt = Signal(config.wgt_bits, reset_less=True, name="wgt_operand")
        acc = Signal(config.state_bits, reset_less=True, name="acc_state")
        # A cycle late, so that operands registered during reset are not added.
        clear = Signal(init=1)
        m.d.sync += [
            act.eq(self.act),
            wgt.eq(self.wgt),
            clear.eq(0),
            acc.eq(Mux(clear, 0, pe.next_state)),
        ]
        decoded = self._lanes(m, act=act, wgt=wgt)
        m.d.comb += [
            pe.act.eq(decoded["act"]),
            pe.wgt.eq(decoded["wgt"]),
            pe.state.eq(acc),
            self._results.eq(acc),
        ]
