"""What PEs with a redundant accumulator have in common."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Signal, Value

from hwgen.design.arith.adders import add
from hwgen.design.pe.accumulator import Accumulator, accumulator
from hwgen.design.pe.base import Part, Pe
from hwgen.design.pe.config import PeConfig
from hwgen.design.pe.partial import Addend
from hwgen.design.pe.tree import compressed_dot


class RedundantPe(Pe):
    """A PE that adds dots to an `Accumulator`; its number is the sum of two words."""

    WORDS: ClassVar[tuple[str, ...]] = ("sum", "carry")
    resolve_latency: ClassVar[int] = 1

    @classmethod
    @abstractmethod
    def addend(cls, config: PeConfig) -> Addend:
        """What is added; a function of the parameters alone."""

    @abstractmethod
    def dots(self, m: Module) -> tuple[list[Value], Value | None]:
        """The values of the dots, and whether the product is no number."""

    @classmethod
    def accumulator(cls, config: PeConfig) -> Accumulator:
        """The form of the state, without its top bit for no numbers."""
        add = cls.addend(config)
        reach = min(add.reach, config.acc_width)
        return accumulator(config.acc_width, add.dots, add.offset, reach, add.signed)

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
        dots, wrong = self.dots(m)
        after = [form.added(m, self.state[: form.bits], dots)]
        if wrong is not None:
            after.append(self.state[-1] | wrong)
        m.d.comb += self.next_state.eq(Cat(*after))
        return m
