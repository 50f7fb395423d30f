"""Sums of the products of many pairs of operands: the adder tree of a column."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, ClassVar, cast

from amaranth.hdl import Cat, Const, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.arith.adders import extended
from hwgen.design.arith.columns import built, plan
from hwgen.design.delay import delay
from hwgen.design.pe.config import PeConfig
from hwgen.design.pe.lane import exact
from hwgen.design.shared import shared
from hwgen.formats.accumulator import product_width

if TYPE_CHECKING:
    from hwgen.design.pe.base import Pe
    from hwgen.design.pe.redundant import RedundantPe


def plain_dot(
    m: Module, family: type[Pe], config: PeConfig, acts: list[Value], wgts: list[Value]
) -> tuple[Value, Value]:
    """The sum of act * wgt modulo 2**acc_width, and whether one of them was no number.

    A binary tree of adders, each as wide as its sums, over PEs that add their product to 0.
    `stages` cycles: the first register is that of the PEs, the second in the middle of the tree.
    """
    behind = min(config.stages, 1)
    width = config.acc_width if exact(config) else product_width(config.act, config.wgt)
    words, wrong = [], []
    for i, (act, wgt) in enumerate(zip(acts, wgts, strict=True)):
        m.submodules[f"lane_{i}"] = pe = family(config.replace(acc_width=width, stages=behind))
        m.d.comb += [pe.act.eq(act), pe.wgt.eq(wgt), pe.state.eq(0)]
        words.append(pe.next_state[:width])
        wrong += [pe.next_state[-1]] if config.special else []
    total = _added(m, words, config, config.stages - behind)
    return total, delay(m, _any(m, wrong), config.stages - behind, "wrong_late")


def _added(m: Module, words: list[Value], config: PeConfig, registers: int) -> Value:
    """The sum of all words, of equal width, modulo 2**acc_width; `registers` cycles later."""
    levels = (len(words) - 1).bit_length()
    for level in range(levels):
        if level == (levels + 1) // 2:
            words = [delay(m, w, registers, f"late_{i}") for i, w in enumerate(words)]
        width = min(len(words[0]) + 1, config.acc_width)
        wide = [extended(word, config.signed, width) for word in words]
        words = []
        for i in range(0, len(wide) - 1, 2):
            total = Signal(width, name=f"sum_{level}_{i // 2}")
            m.d.comb += total.eq(wide[i] + wide[i + 1])
            words.append(total)
        words += wide[len(wide) & ~1 :]
    found = extended(words[0], config.signed, config.acc_width)
    # A tree of one level or none has no middle.
    return delay(m, found, registers, "late") if levels <= 1 else found


def compressed_dot(
    m: Module, family: type[RedundantPe], config: PeConfig, acts: list[Value], wgts: list[Value]
) -> tuple[Value, Value]:
    """As `plain_dot`, of integers, from the dots that PEs of the family add to accumulators.

    All of them enter one compressor; one addition ends it.  `stages` cycles: the first register
    is in front of that addition, the second where PEs with one have theirs.
    """
    behind = min(config.stages, 1)
    inner = config.replace(stages=config.stages - behind)
    addend = family.addend(inner)
    values: list[Value] = []
    for i, (act, wgt) in enumerate(zip(acts, wgts, strict=True)):
        m.submodules[f"lane_{i}"] = unit = _terms(cast(Any, family))(inner)
        m.d.comb += [unit.act.eq(act), unit.wgt.eq(wgt)]
        values += list(unit.terms)
    width, count = config.acc_width, len(acts)
    dots = addend.dots * count
    above = [value for dot, value in zip(dots, values, strict=True) if dot.column >= width]
    if above:
        unused = Signal(name="unused_dots")
        m.d.comb += unused.eq(Cat(*above).any())
    found = plan(dots, -addend.offset * count % (1 << width), width)
    bits = built(m, found, values, "tree")
    rows = []
    for i in range(2):
        row = Signal(width, name=f"row_{i}")
        m.d.comb += row.eq(Cat(*(bits[c[i]] if len(c) > i else False for c in found.rows)))
        rows.append(delay(m, row, behind, f"row_{i}_late"))
    total = Signal(width, name="total")
    m.d.comb += total.eq(rows[0] + rows[1])
    return total, Const(0, 0)


class Terms(wiring.Component):
    """What a redundant PE adds, without the PE; see `_terms`.

    act, wgt  In   operand lanes
    terms     Out  the values of the dots of `RedundantPe.addend`
    """

    family: ClassVar[type[RedundantPe]]

    def __init__(self, config: PeConfig) -> None:
        self.config = config
        ports = {
            "act": In(self.family.lane_bits(config, "act")),
            "wgt": In(self.family.lane_bits(config, "wgt")),
            "terms": Out(len(self.family.addend(config).dots)),
        }
        wiring.Component.__init__(self, ports)

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name(f"{self.family.prefix}_terms")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        m.d.comb += self.terms.eq(Cat(*cast(Any, self).dots(m)))
        return m


@functools.cache
def _terms(family: type[RedundantPe]) -> type[Any]:
    """`Terms` of that family."""
    made: type[Any] = type(f"{family.__name__}Terms", (Terms, family), {"family": family})
    return shared(made)


def _any(m: Module, flags: list[Value]) -> Value:
    """Whether one of the flags is 1; no bits where there are none."""
    found = Signal(min(len(flags), 1), name="wrong")
    if flags:
        m.d.comb += found.eq(Cat(*flags).any())
    return found
