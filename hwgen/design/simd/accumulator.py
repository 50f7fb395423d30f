"""The addition to sums that share a register."""

from __future__ import annotations

from amaranth.hdl import Cat, Module, Signal, Value

from hwgen.design.arith.adders import add
from hwgen.design.simd.flags import Flags
from hwgen.design.simd.modes import Layout
from hwgen.design.simd.select import any_flag


def added(
    m: Module,
    layout: Layout,
    base: Value,
    magnitude: Value,
    signs: Value,
    flags: Flags,
    kind: str,
) -> Value:
    """`base` plus the magnitudes, or minus those with a sign; the carry stops where a sum ends.

    signs  of every chunk
    kind   of the adder

    -x is ~x + 1.  One adder: below every chunk is a bit that passes the carry on or makes
    that 1.
    """
    turned = Signal(layout.width, name="addend")
    size = layout.chunk
    m.d.comb += turned.eq(magnitude ^ Cat(*(s.replicate(size) for s in signs)))
    x, y = [], []
    for chunk in range(layout.chunks):
        # Sums that go on from the chunk below.
        joins = any_flag(
            flag for lanes, flag in flags.lanes.items() if chunk % (layout.chunks // lanes)
        )
        sign = signs[chunk]
        x += [joins | sign, base[chunk * size : (chunk + 1) * size]]
        y += [sign & ~joins, turned[chunk * size : (chunk + 1) * size]]
    total, carry = add(m, Cat(*x), Cat(*y), kind=kind, name="acc_next")
    unused = Signal(name="unused_carry")
    kept = []
    spare = []
    for chunk in range(layout.chunks):
        low = chunk * (size + 1)
        spare.append(total[low])
        kept.append(total[low + 1 : low + 1 + size])
    m.d.comb += unused.eq(Cat(*spare, carry).any())
    return Cat(*kept)
