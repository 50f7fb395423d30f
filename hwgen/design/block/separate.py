"""The dot product of a block as one would write it: the baseline."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Module, Mux, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.block.config import BlockConfig
from hwgen.design.block.lane import element, has_specials
from hwgen.design.block.total import total_ports
from hwgen.design.delay import delay
from hwgen.design.protocol import elements
from hwgen.design.shared import shared
from hwgen.formats import Minifloat


@shared
class SeparateLane(wiring.Component):
    """product = act · wgt over 2**unit, two's complement: multiplier, sign, shifter; combinational.

    special  Out  whether either is no number; left out where the formats have none
    """

    act: Signal
    wgt: Signal
    product: Signal
    special: Signal

    def __init__(self, config: BlockConfig) -> None:
        self.config = config
        special = {"special": Out(1)} if has_specials(config) else {}
        super().__init__(
            {
                "act": In(config.act.width),
                "wgt": In(config.weight.width),
                "product": Out(config.most.bit_length() + 1),
                **special,
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("block_separate_lane")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        width = len(self.product)
        numbers: list[Value] = []
        shifts: list[Value] = []
        specials: list[Value] = []
        for name, form in (("act", self.config.act), ("wgt", self.config.weight)):
            code = getattr(self, name)
            if not isinstance(form, Minifloat):
                numbers.append(code.as_signed())
                continue
            found = element(m, form, code, name)
            assert found.power is not None
            number = Signal(signed(len(found.size) + 1), name=f"{name}_number")
            m.d.comb += number.eq(Mux(found.sign, -found.size, found.size))
            numbers.append(number)
            shifts.append(found.power)
            specials += [] if found.special is None else [found.special]
        plain = Signal(signed(sum(map(len, numbers))))
        m.d.comb += plain.eq(numbers[0] * numbers[1])
        value: Value = plain
        if shifts:
            power = shifts[0] if len(shifts) == 1 else shifts[0] + shifts[1]
            size = max(map(len, shifts)) + 1
            shift = Signal(size)
            wide = Signal(signed(len(plain) + (1 << size) - 1))
            m.d.comb += [
                shift.eq(power - len(shifts)),
                wide.eq(plain << shift),
            ]
            value = wide[:width].as_signed()
            if len(wide) > width:
                unused = Signal(name="unused_signs")
                m.d.comb += unused.eq(wide[width:].any())
        m.d.comb += self.product.eq(value)
        if specials:
            m.d.comb += self.special.eq(Cat(*specials).any())
        return m


@shared
class SeparateTotal(wiring.Component):
    """As `BlockTotal`, from products of their own and a binary tree of adders."""

    act: Signal
    wgt: Signal
    total: Signal
    special: Signal

    def __init__(self, config: BlockConfig) -> None:
        self.config = config
        super().__init__(total_ports(config))

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("block_separate")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        acts, wgts = elements(self.act, config.act.width), elements(self.wgt, config.weight.width)
        words: list[Value] = []
        specials = []
        for i, (act, wgt) in enumerate(zip(acts, wgts, strict=True)):
            m.submodules[f"lane_{i}"] = lane = SeparateLane(config)
            m.d.comb += [lane.act.eq(act), lane.wgt.eq(wgt)]
            late = delay(m, lane.product, int(config.stages == 2), f"product_{i}_late")
            words.append(late.as_signed())
            specials += [lane.special] if has_specials(config) else []
        level = 0
        while len(words) > 1:
            if len(words) == 2:
                words = [
                    delay(m, word, min(config.stages, 1), f"half_{i}_late").as_signed()
                    for i, word in enumerate(words)
                ]
            wide = min(max(map(len, words)) + 1, config.width)
            found: list[Value] = []
            for i in range(0, len(words) - 1, 2):
                total = Signal(signed(wide), name=f"sum_{level}_{i // 2}")
                m.d.comb += total.eq(words[i] + words[i + 1])
                found.append(total)
            words = found + words[len(words) & ~1 :]
            level += 1
        m.d.comb += self.total.eq(words[0])
        if specials:
            special = Signal(name="any_special")
            m.d.comb += special.eq(Cat(*specials).any())
            m.d.comb += self.special.eq(delay(m, special, config.stages, "special_late"))
        return m
