"""Sums of a step of bit-serial columns, and their addition to the accumulator."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Signal, Value

from hwgen.design.arith.adders import add
from hwgen.design.arith.columns import Dot, built, plan

PREFIX = "sklansky"
"""The prefix graph of the adders, where carries do not ripple."""


@dataclass(frozen=True)
class Total:
    """A number in two's complement: `low` minus 2**len(low) where `negative` is 1."""

    low: Value
    negative: Value


def selected(
    m: Module, acts: Sequence[Value], wgts: Sequence[Value], signed: bool, prefix: bool = False
) -> Total:
    """The sum of those activations whose weight bit is 1; combinational.

    One carry-save tree ends in one carry chain, or in a prefix adder.  Of a signed number the
    highest bit counts negative; what NAND gives in place of AND is that bit plus a constant.  All
    constants make one, chosen so that the sum is never negative and its highest bit is the sign,
    inverted.
    """
    width, lanes = len(acts[0]), len(acts)
    # At least one below the sign.
    bits = max(1 + signed, width + (lanes - 1).bit_length())
    dots, values = [], []
    for lane, (act, wgt) in enumerate(zip(acts, wgts, strict=True)):
        gated = Signal(width, name=f"gated_{lane}")
        chosen = [bit & wgt for bit in act]
        m.d.comb += gated.eq(Cat(*chosen[:-1], ~chosen[-1] if signed else chosen[-1]))
        dots += [Dot(column) for column in range(width)]
        values += list(gated)
    offset = (1 << (bits - 1)) - (lanes << (width - 1)) if signed else 0
    ending = _prefixed if prefix else _summed
    total = ending(m, dots, values, offset, bits)
    if signed:
        return Total(total[:-1], ~total[-1])
    return Total(total, Const(0, 1))


def counted(m: Module, acts: Value, wgts: Value) -> Total:
    """In how many lanes both bits are 1; combinational."""
    both = Signal(len(acts), name="both")
    m.d.comb += both.eq(acts & wgts)
    lanes = len(acts)
    total = _summed(m, [Dot(0)] * lanes, list(both), 0, lanes.bit_length())
    return Total(total, Const(0, 1))


def _summed(
    m: Module, dots: Sequence[Dot], values: Sequence[Value], constant: int, width: int
) -> Value:
    found = plan(tuple(dots), constant, width, kept=1)
    bits = built(m, found, values, "tree", small=True)
    total = Signal(width, name="total")
    m.d.comb += total.eq(Cat(*(bits[row[0]] if row else Const(0, 1) for row in found.rows)))
    return total


def _prefixed(
    m: Module, dots: Sequence[Dot], values: Sequence[Value], constant: int, width: int
) -> Value:
    found = plan(tuple(dots), constant % (1 << width), width, kept=2)
    bits = built(m, found, values, "tree")
    rows = [[*(bits[place] for place in row), *[Const(0, 1)] * 2] for row in found.rows]
    one, other = (Cat(*(row[i] for row in rows)) for i in range(2))
    return add(m, one, other, kind=PREFIX, name="total")[0]


def plain_sum(m: Module, acts: Sequence[Value], wgts: Sequence[Value], signed: bool) -> Total:
    """As `selected`, by a binary tree of adders as wide as their sums."""
    words = []
    for lane, (act, wgt) in enumerate(zip(acts, wgts, strict=True)):
        word = Signal(len(act), name=f"gated_{lane}")
        m.d.comb += word.eq(act & wgt.replicate(len(act)))
        words.append(word)
    level = 0
    while len(words) > 1:
        wide = []
        for i in range(0, len(words) - 1, 2):
            width = max(len(words[i]), len(words[i + 1])) + 1
            word = Signal(width, name=f"sum_{level}_{i // 2}")
            left, right = (each.as_signed() if signed else each for each in words[i : i + 2])
            m.d.comb += word.eq(left + right)
            wide.append(word)
        words = wide + words[len(words) & ~1 :]
        level += 1
    return Total(words[0][:-1], words[0][-1]) if signed else Total(words[0], Const(0, 1))


def added(m: Module, base: Value, total: Total, minus: Value) -> Value:
    """As `accumulated`, by an adder as wide as the accumulator."""
    width = len(base)
    number, result = Signal(width, name="number"), Signal(width, name="result")
    whole = Cat(total.low, total.negative.replicate(max(0, width - len(total.low))))
    m.d.comb += [
        number.eq(whole[:width] ^ minus.replicate(width)),
        result.eq(base + number + minus),
    ]
    return result


def prefix_added(m: Module, base: Value, total: Total, minus: Value) -> Value:
    """As `accumulated`, by a prefix adder."""
    width = len(base)
    whole = Cat(total.low, total.negative)[:width]
    turned = Signal(len(whole), name="turned")
    m.d.comb += turned.eq(whole ^ minus.replicate(len(whole)))
    signs = (False, True)
    return add(m, base, turned, minus, kind=PREFIX, name="acc", signs=signs, width=width)[0]


def accumulated(m: Module, base: Value, total: Total, minus: Value) -> Value:
    """base + total, or base - total where `minus` is 1, modulo 2**len(base); combinational.

    The total is inverted, the 1 that makes a complement of it is the carry in.  Above its bits
    comes one digit -1, 0 or 1 in place of a sign in every bit: `step` says that the digit is
    not 0, and goes on where the accumulator has 1s (up) or 0s (down).
    """
    width, size = len(base), min(len(total.low), len(base))
    turned = Signal(size, name="turned")
    m.d.comb += turned.eq(total.low[:size] ^ minus.replicate(size))
    dots = [Dot(column) for column in range(size)]
    found = plan((*dots, *dots, Dot(0)), 0, size, kept=1)
    bits = built(m, found, [*base[:size], *turned, minus], "acc", small=True)
    parts: list[Value] = [bits[row[0]] for row in found.rows]
    if width > size:
        down = Signal(name="down")
        step = Signal(name=f"step_{size}")
        m.d.comb += [
            down.eq(total.negative ^ minus),
            step.eq(bits[found.overflow[0]] ^ down),
        ]
        for column in range(size, width):
            part = Signal(name=f"upper_{column}")
            m.d.comb += part.eq(base[column] ^ step)
            parts.append(part)
            if column < width - 1:
                onward = Signal(name=f"step_{column + 1}")
                m.d.comb += onward.eq(step & (base[column] ^ down))
                step = onward
    return Cat(*parts)
