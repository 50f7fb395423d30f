"""Shifted products put at their places in the accumulator."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise
from operator import or_

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value

from hwgen.design.simd.select import any_flag, gated


@dataclass(frozen=True)
class Part:
    """Bits first … last - 1 of a source, moved up by `by` where `flag` is 1."""

    source: str
    by: int
    first: int
    last: int
    flag: Value


def placed(m: Module, sources: dict[str, Value], parts: Sequence[Part], width: int) -> Value:
    """The OR of all parts, `width` bits; combinational.

    Parts that put the same bit at the same place share its gate.
    """
    words = []
    names: dict[tuple[int, ...], Value] = {}
    for source, by in dict.fromkeys((part.source, part.by) for part in parts):
        own = [part for part in parts if (part.source, part.by) == (source, by)]
        ends = sorted({end for part in own for end in (part.first, part.last)})
        for first, last in pairwise(ends):
            flags = [part.flag for part in own if part.first <= first and last <= part.last]
            if not flags:
                continue
            key = tuple(sorted(id(flag) for flag in flags))
            if key not in names:
                names[key] = Signal(name=f"take_{len(names)}")
                m.d.comb += names[key].eq(any_flag(flags))
            bits = gated(sources[source][first:last], names[key])
            low = by + first
            words.append(Cat(Const(0, low), bits, Const(0, width - low - len(bits))))
    found = Signal(width, name="placed")
    m.d.comb += found.eq(reduce(or_, words))
    return found


def stepped_up(m: Module, word: Value, count: Value, name: str, *, start: int = 0) -> Value:
    """`word` times 2 to the count, whose bit 0 counts 2**start; grows by every step."""
    for digit, bit in enumerate(count, start):
        step = 1 << digit
        moved = Signal(len(word) + step, name=f"{name}_by_{step}")
        m.d.comb += moved.eq(Mux(bit, Cat(Const(0, step), word), Cat(word, Const(0, step))))
        word = moved
    return word
