"""One multiplier of a word: four quadrants that are one product, two or four."""

from __future__ import annotations

from dataclasses import dataclass, replace

from amaranth.hdl import Cat, Const, Module, Signal, Value

from hwgen.design.simd.decode import Operand
from hwgen.design.simd.modes import Layout
from hwgen.design.simd.select import gated


@dataclass(frozen=True)
class Products:
    """Products of significands.

    low, high  the only product, cut in two; else those of the lower and the upper half of the
               word (elements 0 and 2 of four); 0 bits where there is no such part
    middle     those of elements 1 and 3 of four
    """

    low: Value
    high: Value
    middle: tuple[Value, Value]


def products_of(m: Module, layout: Layout, a: Operand, b: Operand, whole: Value) -> Products:
    """The products; `whole` says that the word is one code.  Combinational.

    The quadrants beside the diagonal see the halves of the only code, or elements 1 and 3, or
    0: they are still where the mode has no use for them.
    """
    joined = bool(layout.of(1)) and layout.high > 0
    if joined:
        a, b = (_filled(x, layout) for x in (a, b))
    low = _times(m, a.low, b.low, "low")
    high = _times(m, a.high, b.high, "high")
    if not joined and not layout.middle:
        return Products(low, high, (Const(0, 0), Const(0, 0)))
    crossed = []
    pairs = ((1, a.low, b.high, a.middle[0], b.middle[0]),
             (3, a.high, b.low, a.middle[1], b.middle[1]))  # fmt: skip
    for number, ours, theirs, x, y in pairs:
        if joined:
            x = _either(m, gated(ours, whole), x, f"act_cross_{number}")
            y = _either(m, gated(theirs, whole), y, f"wgt_cross_{number}")
        crossed.append(_times(m, x, y, f"cross_{number}"))
    if joined:
        size = layout.low + layout.high
        both = Signal(size + 1, name="crossed")
        total = Signal(2 * size, name="product")
        m.d.comb += both.eq(crossed[0] + crossed[1])
        inner = gated(both, whole) if layout.middle else both
        # The lowest bits are those of the low product.
        upper = Signal(2 * size - layout.low, name="product_upper")
        m.d.comb += [
            upper.eq(Cat(low, high)[layout.low :] + inner),
            total.eq(Cat(low[: layout.low], upper)),
        ]
        low, high = total[: 2 * layout.low], total[2 * layout.low :]
    small = 2 * layout.middle
    return Products(low, high, (crossed[0][:small], crossed[1][:small]))


def _filled(x: Operand, layout: Layout) -> Operand:
    """Both parts as long as the longer operand has them."""
    low, high = Const(0, layout.low - len(x.low)), Const(0, layout.high - len(x.high))
    return replace(
        x,
        low=Cat(x.low, low) if len(low) else x.low,
        high=Cat(x.high, high) if len(high) else x.high,
    )


def _times(m: Module, x: Value, y: Value, name: str) -> Value:
    width = len(x) + len(y) if len(x) and len(y) else 0
    if not width:
        return Const(0, 0)
    product = Signal(width, name=f"product_{name}")
    m.d.comb += product.eq(x * y if len(x) > 1 or len(y) > 1 else x & y)
    return product


def _either(m: Module, x: Value, y: Value, name: str) -> Value:
    """Two words of which one is 0."""
    found = Signal(max(len(x), len(y)), name=name)
    m.d.comb += found.eq(x | y)
    return found
