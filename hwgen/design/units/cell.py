"""What an array of units has to know of one kind of unit."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.protocol import Numbers


class UnitCell(wiring.Component):
    """A unit that sums products in an accumulator of its own, and a link of the drain chain.

    act, wgt  In   operands of a beat: the quantities of `fields`, side by side
    mode      In   how they are to be taken, for the whole of a sum; left out where there is one
                   way only
    first     In   sums begin anew with the products of this beat
    valid     In   there is a beat, else the accumulator stays as it is; left out where it stays
                   with the operands `idle`
    load      In   copy the accumulator into the drain register, else take `above`
    above     In   drain register of the cell above
    below     Out  own drain register

    Interval 1.  `load` comes `latency` cycles after a sum's last beat.
    """

    PREFIX: ClassVar[str]
    """What module names begin with."""
    EDGE: ClassVar[int]
    """Registers on operands and flags in front of all cells: 0 where units have their own."""

    config: Any
    act: Signal
    wgt: Signal
    first: Signal
    valid: Signal
    load: Signal
    above: Signal
    below: Signal

    def __init__(self, config: Any) -> None:
        self.config = config
        bits = {side: self.bits(config, side) for side in ("act", "wgt")}
        index, state = self.mode_bits(config), self.state_bits(config)
        super().__init__(
            {
                **{side: In(size) for side, size in bits.items()},
                **({"mode": In(index)} if index else {}),
                "first": In(1),
                **({"valid": In(1)} if self.idle(config, "act") is None else {}),
                "load": In(1),
                "above": In(state),
                "below": Out(state),
            }
        )

    @classmethod
    @abstractmethod
    def fields(cls, config: Any, side: str) -> dict[str, Numbers]:
        """Quantities of a beat of the side act or wgt, for one row or column; `data` first."""

    @classmethod
    def bits(cls, config: Any, side: str) -> int:
        """Bits of a beat of that side, for one row or column."""
        return sum(numbers.bits for numbers in cls.fields(config, side).values())

    @classmethod
    def mode_bits(cls, config: Any) -> int:
        """Bits of `mode`."""
        return 0

    @classmethod
    @abstractmethod
    def state_bits(cls, config: Any) -> int:
        """Bits of the accumulator with its flags."""

    @classmethod
    @abstractmethod
    def latency(cls, config: Any) -> int:
        """Cycles from a beat to the accumulator that holds its products."""

    @classmethod
    def idle(cls, config: Any, side: str) -> int | None:
        """Operands that change no accumulator; None where the unit itself looks at `valid`."""
        return None

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        name: str = self.config.module_name(self.PREFIX)
        return name

    def operand(self, side: str) -> list[Value]:
        """The quantities of a side."""
        whole, found, low = getattr(self, side), [], 0
        for numbers in self.fields(self.config, side).values():
            found.append(whole[low : low + numbers.bits])
            low += numbers.bits
        return found

    @abstractmethod
    def accumulated(self, m: Module) -> Value:
        """The accumulator with its flags."""

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        state = Cat(self.accumulated(m))
        drain = Signal(len(state), reset_less=True)
        m.d.comb += self.below.eq(drain)
        m.d.sync += drain.eq(Mux(self.load, state, self.above))
        return m
