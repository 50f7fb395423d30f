"""Shifted products put at their places in the accumulator."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise
from operator import or_

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value

from hwgen.design.simd.flags import Flags
from hwgen.design.simd.modes import WINDOW, Layout
from hwgen.design.simd.select import ONE, any_flag, gated


@dataclass(frozen=True)
class Part:
    """Bits first … last - 1 of a source, moved up by `by` where `flag` is 1."""

    source: str
    by: int
    first: int
    last: int
    flag: Value


def parts_of(
    m: Module,
    layout: Layout,
    sources: dict[str, Value],
    flags: Flags,
    taken: Value,
    coarse: tuple[Value, Value],
) -> list[Part]:
    """Which bits of which source go where.

    taken   for the lowest chunk of each sum, whether products are added to it
    coarse  what is left of the shift of the lower and the upper part, in steps of WINDOW
    """
    found = []
    known: dict[tuple[int, int, int], Value] = {}
    for mode in layout.exact:
        alike = [other for other in layout.of(mode.lanes)
                 if other.acc is None and layout.offset(other) == layout.offset(mode)]  # fmt: skip
        flag = flags.lanes[mode.lanes]
        if len(alike) < len(layout.of(mode.lanes)):
            flag = any_flag(flags.hot[other] for other in alike)
        for lane in range(mode.lanes):
            slot = lane * layout.chunks // mode.lanes
            base = slot * layout.chunk
            end = base + layout.lane_bits(mode)
            far = mode.lanes == 1 or 2 * lane >= mode.lanes
            source = ("low", "middle_1", "high", "middle_3")[lane * 4 // mode.lanes]
            amount = coarse[far]
            middle = source.startswith("middle")
            for step in range(1 if middle else mode.most // WINDOW + 1):
                key = (slot, layout.offset(mode) * 4 + mode.lanes, step)
                if key not in known:
                    known[key] = Signal(name=f"given_{mode.lanes}_{lane}_{step}_{len(known)}")
                    here = (amount == step) if len(amount) and not middle else ONE
                    m.d.comb += known[key].eq(flag & taken[slot] & here)
                by = base + WINDOW * step - layout.offset(mode)
                top = mode.most - WINDOW * step + mode.product
                last = min(len(sources[source]), top, end - by)
                first = max(0, base - by)
                if first < last:
                    found.append(Part(source, by, first, last, known[key]))
    return found


def placed(
    m: Module,
    sources: dict[str, Value],
    parts: Sequence[Part],
    width: int,
    late: Callable[[Value, str], Value],
) -> Value:
    """The OR of all parts, `width` bits; combinational from the sources.

    Parts that put the same bit at the same place share its gate.

    late  makes a flag and its name the flag that is there together with the sources
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
                take = Signal(name=f"take_{len(names)}")
                m.d.comb += take.eq(any_flag(flags))
                names[key] = late(take, f"take_{len(names)}")
            bits = gated(sources[source][first:last], names[key])
            low = by + first
            words.append(Cat(Const(0, low), bits, Const(0, width - low - len(bits))))
    for name, source in sources.items():
        used = {n for part in parts if part.source == name for n in range(part.first, part.last)}
        rest = [source[n] for n in range(len(source)) if n not in used]
        if rest:
            unused = Signal(name=f"unused_{name}")
            m.d.comb += unused.eq(Cat(*rest).any())
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
