"""The fused multiply-add with its accumulator, as a design of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from amaranth.hdl import Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.config import Config, param
from hwgen.design.delay import delay
from hwgen.design.pe.fma import FmaPe
from hwgen.design.pe.fma_config import (
    Floats,
    FmaConfig,
    acc_param,
    operand_param,
    path_param,
    product_stages_param,
    turns_param,
)
from hwgen.design.pe.fma_plain import PlainFmaPe
from hwgen.design.protocol import FLAG, Interface, Numbers, rigid_channel
from hwgen.design.shared import shared
from hwgen.rtl import INPUT, OUTPUT, Timing

FORMS = ("anchor", "os", "step")
PATHS = {"exchanged": FmaPe, "plain": PlainFmaPe}


@dataclass(frozen=True)
class FmaUnitConfig(Floats, Config):
    """Formats, registers and what surrounds the multiply-add."""

    prefix: ClassVar[str] = "pe_fma_unit"

    act: str = operand_param("format of the activations")
    wgt: str = operand_param("format of the weights")
    acc: str = acc_param()
    stages: int = product_stages_param()
    turns: int = turns_param()
    path: str = path_param()
    form: str = param(
        "anchor",
        "anchor: operands registered, accumulator exposed, as published PEs are measured; os: as "
        "it stands in an array, with a drain register; step: no accumulator, the addend is an "
        "input, any code of acc",
        choices=FORMS,
        sweep=FORMS,
    )

    @property
    def pe(self) -> FmaConfig:
        """The parameters of the multiply-add."""
        addend = "any" if self.form == "step" else "sums"
        return FmaConfig(self.act, self.wgt, self.acc, addend, self.stages, self.turns, self.path)


@shared
class FmaUnit(wiring.Component):
    """Sums of act * wgt, rounded after every addition as IEEE 754 does; see `FmaPe`.

    anchor  acc = acc + act * wgt, from 0 after reset.  Latency 1 + stages + turns.
    os      below is a register that takes the accumulator where `load` is 1, else `above`;
            `first` begins a new sum with the product of its cycle.  `first`, `load` and `above`
            come `stages` cycles after the operands.  Latency 1.
    step    acc = addend + act * wgt, all registered.  Latency 1 + stages + turns.

    Interval 1.  In the forms with an accumulator, operands of cycle t are added to sum
    t modulo `turns`, and `load` takes the sum whose turn it is, without that addition.
    """

    def __init__(self, config: FmaUnitConfig) -> None:
        self.config = config
        codes = Numbers(config.acc_form.width)
        self.given = {
            "act": Numbers(config.act_form.width),
            "wgt": Numbers(config.wgt_form.width),
            **{
                "anchor": {},
                "os": {"first": FLAG, "load": FLAG, "above": codes},
                "step": {"addend": codes},
            }[config.form],
        }
        self.found = {"below" if config.form == "os" else "acc": codes}
        super().__init__(
            {
                **{name: In(each.bits) for name, each in self.given.items()},
                **{name: Out(each.bits) for name, each in self.found.items()},
            }
        )

    @staticmethod
    def latency(config: FmaUnitConfig) -> int:
        """Cycles from the operands (anchor, step), or from `load` (os), to the result."""
        return 1 if config.form == "os" else 1 + config.stages + config.turns

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name(self.config.prefix)

    @property
    def interface(self) -> Interface:
        channels = (
            rigid_channel("operands", INPUT, self.given),
            rigid_channel("results", OUTPUT, self.found),
        )
        return Interface(channels, Timing(self.latency(self.config), 1))

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        m.submodules.pe = pe = PATHS[config.path](config.pe)
        held = {name: self._port(name) for name in self.given}
        if config.form != "os":
            held = {name: delay(m, port, 1, f"{name}_operand") for name, port in held.items()}
        m.d.comb += [pe.act.eq(held["act"]), pe.wgt.eq(held["wgt"])]
        acc = Signal(config.acc_form.width, reset_less=True, name="acc_code")
        if config.form == "step":
            late = delay(m, held["addend"], config.stages, "addend_late")
            m.d.comb += [pe.state.eq(late), self._port("acc").eq(acc)]
            m.d.sync += acc.eq(pe.next_state)
        elif config.form == "anchor":
            # So late that operands of the time of the reset are not added.
            clear = Signal(config.stages + config.turns, init=-1)
            m.d.sync += [clear.eq(clear[1:]), acc.eq(Mux(clear[0], 0, pe.next_state))]
            m.d.comb += [pe.state.eq(acc), self._port("acc").eq(acc)]
        else:
            drain = Signal(config.acc_form.width, reset_less=True)
            m.d.comb += [pe.state.eq(Mux(held["first"], 0, acc)), self._port("below").eq(drain)]
            m.d.sync += [
                acc.eq(pe.next_state),
                drain.eq(Mux(held["load"], acc, held["above"])),
            ]
        return m

    def _port(self, name: str) -> Value:
        port: Value = getattr(self, name)
        return port
