"""What every PE is: one step of an accumulation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.pe.config import PeConfig
from hwgen.design.pe.lane import lane_bits, lanes
from hwgen.design.pe.tree import plain_dot


@dataclass(frozen=True)
class Part:
    """A piece of the state: an unsigned number of `width` bits that counts `weight` times."""

    name: str
    width: int
    weight: int = 1


class Pe(wiring.Component):
    """`next = state + act * wgt` modulo 2**acc_width.

    The state is whatever form of the accumulator the family keeps: its number is the sum of
    its parts times their weights, in units of 2**sum_unit (1 for integers).  State 0 is the
    number 0, and `act = 0` leaves the number as it is: arrays rely on both.  Where an operand's
    format has codes that are no numbers, the top bit of the state is 1 once one of them has
    come; it counts as 0 in the number.

    act, wgt     In   operand lanes, see `lanes`
    state        In   accumulator before, `state_width` bits
    next_state   Out  accumulator after

    Interval 1.  From state to next_state combinational; the product comes `stages` cycles after
    its operands.
    """

    WORDS: ClassVar[tuple[str, ...]] = ("",)
    """Names of the words that `words` gives: one unnamed, or a pair."""
    prefix: ClassVar[str]
    """What module names of the family begin with."""
    resolve_latency: ClassVar[int]
    """Cycles that arrays spend on `resolve`: 0 when it is wires only."""
    takes_integers: ClassVar[bool] = True
    """Whether both operands may be integers."""
    idle_sides: ClassVar[tuple[str, ...]] = ("act",)
    """Of which sides the bundles are to be 0 for every product to be 0."""

    config: PeConfig
    act: Signal
    wgt: Signal
    state: Signal
    next_state: Signal

    def __init__(self, config: PeConfig) -> None:
        self.config = config
        super().__init__(
            {
                "act": In(self.lane_bits(config, "act")),
                "wgt": In(self.lane_bits(config, "wgt")),
                "state": In(self.state_width(config)),
                "next_state": Out(self.state_width(config)),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name(self.prefix)

    @classmethod
    def check(cls, config: PeConfig) -> None:
        """UserError where the family cannot be made with that config."""

    @classmethod
    def lane_bits(cls, config: PeConfig, side: str) -> int:
        """Bits of a lane of the side act or wgt."""
        return lane_bits(getattr(config, side))

    @classmethod
    def lanes(cls, m: Module, config: PeConfig, side: str, codes: list[Value]) -> list[Value]:
        """Operands of the side act or wgt as PEs take them, made once at the edge of an array;
        combinational."""
        return lanes(m, getattr(config, side), codes, side)

    @classmethod
    def parts(cls, config: PeConfig) -> tuple[Part, ...]:
        """What the state consists of, low bits first, without its top bit for no numbers."""
        return (Part("", config.acc_width),)

    @classmethod
    def state_width(cls, config: PeConfig) -> int:
        """Bits of the state."""
        return sum(part.width for part in cls.parts(config)) + config.special

    @classmethod
    def loaded(cls, m: Module, config: PeConfig, parts: Sequence[Value]) -> Value:
        """The state, without its top bit for no numbers, from the values of its parts; at most
        a few gates."""
        return Cat(*parts)

    @classmethod
    def words(cls, m: Module, config: PeConfig, state: Value, name: str) -> tuple[Value, ...]:
        """One or two words of acc_width bits with the number of `state` as their sum; at most
        a few gates."""
        return (state[: config.acc_width],)

    @classmethod
    def resolve(cls, m: Module, config: PeConfig, state: Value, name: str) -> Value:
        """The number in `state`, acc_width bits; combinational."""
        found = cls.words(m, config, state, name)
        if len(found) == 1:
            return found[0]
        total = Signal(config.acc_width, name=name)
        m.d.comb += total.eq(found[0] + found[1])
        return total

    @classmethod
    def dot(
        cls, m: Module, config: PeConfig, acts: list[Value], wgts: list[Value]
    ) -> tuple[Value, Value]:
        """The sum of the products of all lanes modulo 2**acc_width, and whether one of them was
        no number (no bits where all are numbers); `config.stages` cycles later.  For families
        whose state is a plain word."""
        return plain_dot(m, cls, config, acts, wgts)

    @classmethod
    def bundle_bits(cls, config: PeConfig, side: str, count: int) -> int:
        """Bits of one of `bundles`."""
        return count * cls.lane_bits(config, side)

    @classmethod
    def bundles(
        cls, m: Module, config: PeConfig, side: str, codes: list[Value], count: int
    ) -> list[Value]:
        """The operands of the side act or wgt of several dot products of `count` each, those of
        the first one first, as `bundled_dot` takes them; made once at the edge of an array,
        combinational.  Of zeros on `idle_sides`: every product is 0."""
        found = cls.lanes(m, config, side, codes)
        return [Cat(*found[i : i + count]) for i in range(0, len(found), count)]

    @classmethod
    def bundled_dot(
        cls, m: Module, config: PeConfig, act: Value, wgt: Value, count: int
    ) -> tuple[Value, Value]:
        """As `dot`, of two bundles."""
        lanes = []
        for side, bundle in (("act", act), ("wgt", wgt)):
            bits = cls.lane_bits(config, side)
            lanes.append([bundle[i * bits : (i + 1) * bits] for i in range(count)])
        return cls.dot(m, config, *lanes)

    @classmethod
    def bundled_step(
        cls, m: Module, config: PeConfig, state: Value, act: Value, wgt: Value, count: int
    ) -> Value | None:
        """state + `bundled_dot` modulo 2**len(state), for families that have a smaller way to it
        than an addition, where every code is a number; the state is one of `config.stages` cycles
        later, and at least acc_width bits long."""
        return None

    def elaborate(self, platform: Any) -> Module:
        raise NotImplementedError
