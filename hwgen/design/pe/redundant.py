"""What PEs with a redundant accumulator have in common."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any, ClassVar

from amaranth.hdl import Module, Signal, Value

from hwgen.design.arith.adders import add
from hwgen.design.pe.accumulator import Accumulator, accumulator
from hwgen.design.pe.base import Part, Pe
from hwgen.design.pe.config import PeConfig
from hwgen.design.pe.partial import Addend
from hwgen.design.pe.tree import compressed_dot
from hwgen.formats.accumulator import MAX_ACC_WIDTH


class RedundantPe(Pe):
    """A PE of integers that adds dots to an `Accumulator`; its number is the sum of two words."""

    WORDS: ClassVar[tuple[str, ...]] = ("sum", "carry")
    resolve_latency: ClassVar[int] = 1

    @classmethod
    @abstractmethod
    def addend(cls, config: PeConfig) -> Addend:
        """What is added; a function of the parameters alone."""

    @abstractmethod
    def dots(self, m: Module) -> list[Value]:
        """The values of the dots."""

    @classmethod
    def accumulator(cls, config: PeConfig) -> Accumulator:
        """The form of the state."""
        addend = cls.addend(config)
        reach = min(addend.reach, config.acc_width)
        return accumulator(config.acc_width, addend.dots, addend.offset, reach, addend.signed)

    @classmethod
    def parts(cls, config: PeConfig) -> tuple[Part, ...]:
        return tuple(Part(*part) for part in cls.accumulator(config).parts)

    @classmethod
    def loaded(cls, m: Module, config: PeConfig, parts: Sequence[Value]) -> Value:
        return cls.accumulator(config).loaded(m, parts)

    @classmethod
    def words(cls, m: Module, config: PeConfig, state: Value, name: str) -> tuple[Value, ...]:
        return cls.accumulator(config).words(m, state, name)

    @classmethod
    def resolve(cls, m: Module, config: PeConfig, state: Value, name: str) -> Value:
        if config.acc_width > MAX_ACC_WIDTH:
            return super().resolve(m, config, state, name)
        # As fast as the PE, so that the one addition per column does not set the clock.
        found = cls.words(m, config, state, name)
        total, carry = add(m, *found, kind="kogge-stone", name=name)
        unused = Signal(name=f"unused_{name}_carry")
        m.d.comb += unused.eq(carry)
        return total

    @classmethod
    def dot(
        cls, m: Module, config: PeConfig, acts: list[Value], wgts: list[Value]
    ) -> tuple[Value, Value]:
        return compressed_dot(m, cls, config, acts, wgts)

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        form = self.accumulator(self.config)
        m.d.comb += self.next_state.eq(form.added(m, self.state, self.dots(m)))
        return m
