"""One PE as a design of its own, for measuring it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.config import Config, param
from hwgen.design.array.config import Cells, pe_param
from hwgen.design.array.os_cell import OsCell
from hwgen.design.array.ws_cell import WsCell
from hwgen.design.pe.config import acc_width_param, act_param, wgt_param
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
    sum modulo 2**acc_width is defined.
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
        self.above_ports = self.words("above") if chained else ()
        self.result_ports = self.words("below" if chained else "acc")
        super().__init__(
            {
                **{name: In(n.bits) for name, n in self.operands.items()},
                **{name: In(config.acc_width) for name in self.above_ports},
                **{name: Out(config.acc_width) for name in self.result_ports},
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
        return Interface(
            (Channel("operands", INPUT, inputs), Channel("results", OUTPUT, (result,))),
            Timing(self.LATENCY[config.form], 1),
        )

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        if self.config.form == "anchor":
            self._accumulate(m)
        else:
            cell = (OsCell if self.config.form == "os" else WsCell)(self.config.cell)
            m.submodules.cell = cell
            m.d.comb += [
                cell.above.eq(Cat(*(getattr(self, name) for name in self.above_ports))),
                Cat(*(getattr(self, name) for name in self.result_ports)).eq(cell.below),
                *(getattr(cell, name).eq(getattr(self, name)) for name in self.operands),
            ]
        return m

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
        m.d.comb += [
            pe.act.eq(act),
            pe.wgt.eq(wgt),
            pe.state.eq(acc),
            Cat(*(getattr(self, name) for name in self.result_ports)).eq(acc),
        ]
