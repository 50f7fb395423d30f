"""Sums of the products of many pairs of operands: the adder tree of a column."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, ClassVar, cast

from amaranth.hdl import Cat, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.arith.adders import extended
from hwgen.design.arith.columns import Dot, built, plan
from hwgen.design.delay import delay
from hwgen.design.pe.config import PeConfig
from hwgen.design.pe.lane import coded, lane_bits
from hwgen.design.pe.product import exact_product, integer_product
from hwgen.design.shared import shared
from hwgen.formats.accumulator import product_width

if TYPE_CHECKING:
    from hwgen.design.pe.redundant import RedundantPe

Word = tuple[Value, bool]
"""A number and whether it is two's complement."""


@shared
class TreeProduct(wiring.Component):
    """One product of a tree, of any two formats.

    act, wgt  In   operand lanes
    product   Out  act * wgt: of integers at its own width, else at acc_width and, where sums are
                   signed, less `sign`
    sign      Out  not of integers: 1 where the product is not positive and so 1 too small
    wrong     Out  not of integers: one of the operands is no number

    `stages` cycles later.
    """

    def __init__(self, config: PeConfig) -> None:
        self.config = config
        self.coded = coded(config.act) or coded(config.wgt)
        width = config.acc_width if self.coded else product_width(config.act, config.wgt)
        super().__init__(
            {
                "act": In(lane_bits(config.act)),
                "wgt": In(lane_bits(config.wgt)),
                "product": Out(width),
                **({"sign": Out(1)} if self.coded and config.signed else {}),
                **({"wrong": Out(1)} if config.special else {}),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("tree_product")

    @property
    def words(self) -> list[Word]:
        """Numbers whose sum is the product."""
        if not self.coded:
            return [(self.product, self.config.signed)]
        return [(self.product, False), *([(self.sign, False)] if self.config.signed else [])]

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        if not self.coded:
            whole: Value = integer_product(m, config, self.act, self.wgt)
            m.d.comb += self.product.eq(delay(m, whole, config.stages, "product_late"))
            return m
        found = exact_product(m, config, self.act, self.wgt).late(m, config.stages)
        size = found.magnitude
        if config.signed:
            size = size ^ found.sign.replicate(len(size))
            m.d.comb += self.sign.eq(found.sign)
        top = found.sign if config.signed else False
        m.d.comb += self.product.eq(Cat(size, *[top] * (config.acc_width - len(size))))
        if config.special:
            m.d.comb += self.wrong.eq(found.wrong)
        return m


def plain_dot(
    m: Module, config: PeConfig, acts: list[Value], wgts: list[Value]
) -> tuple[Value, Value]:
    """The sum of act * wgt modulo 2**acc_width, and whether one of them was no number.

    A binary tree of adders, each as wide as its sums.  `stages` cycles: the first register is
    behind the products, the second in the middle of the tree.
    """
    behind = min(config.stages, 1)
    words: list[Word] = []
    wrong = []
    for i, (act, wgt) in enumerate(zip(acts, wgts, strict=True)):
        unit = TreeProduct(config.replace(stages=behind))
        m.submodules[f"product_{i}"] = unit
        m.d.comb += [unit.act.eq(act), unit.wgt.eq(wgt)]
        words += unit.words
        wrong += [unit.wrong] if config.special else []
    total = _added(m, words, config.acc_width, config.stages - behind)
    return total, delay(m, _any(m, wrong), config.stages - behind, "wrong_late")


def _added(m: Module, words: list[Word], width: int, registers: int) -> Value:
    """The sum of all words modulo 2**width, `registers` cycles later."""
    levels = (len(words) - 1).bit_length()
    for level in range(levels + 1):
        if level == (levels + 1) // 2:
            whole = delay(m, Cat(*(word for word, _ in words)), registers, f"level_{level}_late")
            sizes = [len(word) for word, _ in words]
            ends = [sum(sizes[: i + 1]) for i in range(len(sizes))]
            cut = [whole[end - size : end] for end, size in zip(ends, sizes, strict=True)]
            words = [(value, signed) for value, (_, signed) in zip(cut, words, strict=True)]
        if level == levels:
            break
        # Short ones together, so that no adder is wider than it must be.
        words.sort(key=lambda word: len(word[0]))
        found = words[len(words) & ~1 :]
        for i in range(0, len(words) - 1, 2):
            (x, x_signed), (y, y_signed) = words[i : i + 2]
            signed = x_signed or y_signed
            sizes = [len(x) + (signed and not x_signed), len(y) + (signed and not y_signed)]
            size = min(max(sizes) + 1, width)
            total = Signal(size, name=f"sum_{level}_{i // 2}")
            m.d.comb += total.eq(_wide(x, x_signed, size) + _wide(y, y_signed, size))
            found.append((total, signed))
        words = found
    ((total, signed),) = words
    return _wide(total, signed, width)


def _wide(value: Value, signed: bool, width: int) -> Value:
    return extended(value, signed, width) if len(value) < width else value[:width]


def compressed_dot(
    m: Module,
    family: type[RedundantPe],
    config: PeConfig,
    acts: list[Value],
    wgts: list[Value],
) -> tuple[Value, Value]:
    """As `plain_dot`, from the dots that PEs of the family add to their accumulators.

    All of them enter one compressor; one addition ends it.  `stages` cycles: the first register
    is in front of that addition, the second where PEs with one have theirs.
    """
    behind = min(config.stages, 1)
    inner = config.replace(stages=config.stages - behind)
    add = family.addend(inner)
    values: list[Value] = []
    wrong = []
    for i, (act, wgt) in enumerate(zip(acts, wgts, strict=True)):
        unit = _terms(cast(Any, family))(inner)
        m.submodules[f"terms_{i}"] = unit
        m.d.comb += [unit.act.eq(act), unit.wgt.eq(wgt)]
        values += list(unit.terms)
        wrong += [unit.wrong] if config.special else []
    width, count = config.acc_width, len(acts)
    dots: tuple[Dot, ...] = add.dots * count
    found = plan(dots, -add.offset * count % (1 << width), width)
    above = [value for dot, value in zip(dots, values, strict=True) if dot.column >= width]
    if above:
        unused = Signal(name="unused_dots")
        m.d.comb += unused.eq(Cat(*above).any())
    bits = built(m, found, values, "tree")
    rows = []
    for i in range(2):
        row = Signal(width, name=f"row_{i}")
        m.d.comb += row.eq(
            Cat(*(bits[column[i]] if len(column) > i else False for column in found.rows))
        )
        rows.append(delay(m, row, behind, f"row_{i}_late"))
    total = Signal(width, name="total")
    m.d.comb += total.eq(rows[0] + rows[1])
    return total, delay(m, _any(m, wrong), behind, "wrong_late")


class Terms(wiring.Component):
    """What a redundant PE adds, without the PE; see `_terms`.

    act, wgt  In   operand lanes
    terms     Out  the values of `RedundantPe.addend().dots`, bit by bit
    wrong     Out  where an operand may be no number: one of them is
    """

    family: ClassVar[type[RedundantPe]]

    def __init__(self, config: PeConfig) -> None:
        self.config = config
        ports = {
            "act": In(self.family.lane_bits(config, "act")),
            "wgt": In(self.family.lane_bits(config, "wgt")),
            "terms": Out(len(self.family.addend(config).dots)),
            **({"wrong": Out(1)} if config.special else {}),
        }
        wiring.Component.__init__(self, ports)

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name(f"{self.family.prefix}_terms")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        values, wrong = cast(Any, self).dots(m)
        m.d.comb += self.terms.eq(Cat(*values))
        if wrong is not None:
            m.d.comb += self.wrong.eq(wrong)
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
