"""What every PE is: one combinational step of an accumulation."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.pe.config import PeConfig
from hwgen.design.pe.lane import lane_bits


class Pe(wiring.Component):
    """`next = state + act * wgt` modulo 2**acc_width; combinational, latency 0.

    The state is whatever form of the accumulator the family keeps; its number is
    `resolve(state)`, in units of 2**sum_unit (1 for integers).  State 0 is the number 0, and
    `act = 0` leaves the number as it is: arrays rely on both.  Where an operand's format has
    codes that are no numbers, the top bit of the state is 1 once one of them has come; it
    counts as 0 in the number.

    act, wgt     In   operand lanes, see `hwgen.design.pe.lane`
    state        In   accumulator before, `state_width` bits
    next_state   Out  accumulator after
    """

    prefix: ClassVar[str]
    """What module names of the family begin with."""
    words: ClassVar[int]
    """Words of acc_width bits in the state."""
    resolve_latency: ClassVar[int]
    """Cycles that arrays spend on `resolve`: 0 when it is wires only."""

    config: PeConfig
    act: Signal
    wgt: Signal
    state: Signal
    next_state: Signal

    def __init__(self, config: PeConfig) -> None:
        self.config = config
        super().__init__(
            {
                "act": In(lane_bits(config.act)),
                "wgt": In(lane_bits(config.wgt)),
                "state": In(self.state_width(config)),
                "next_state": Out(self.state_width(config)),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name(self.prefix)

    @classmethod
    def state_width(cls, config: PeConfig) -> int:
        """Bits of the state."""
        return cls.words * config.acc_width + config.special

    @classmethod
    def resolve(cls, m: Module, config: PeConfig, state: Value, name: str) -> Value:
        """The number in `state`, acc_width bits; combinational."""
        raise NotImplementedError

    def elaborate(self, platform: Any) -> Module:
        raise NotImplementedError
