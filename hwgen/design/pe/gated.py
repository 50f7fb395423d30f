"""Sums of gated bits: what PEs without a multiplier have in common."""

from __future__ import annotations

from amaranth.hdl import Cat, Module, Signal, Value

from hwgen.design.arith.columns import Dot, built, plan
from hwgen.design.delay import delay


def summed(
    m: Module,
    width: int,
    dots: tuple[Dot, ...],
    values: list[Value],
    constant: int,
    stages: int,
    name: str,
) -> Value:
    """The sum of `dots` and `constant` modulo 2**width, `stages` cycles later.

    One compressor tree, whose carries ripple in the end: the fewest gates, and no slower than
    the accumulator behind it.  The first register is in front of the tree, the second behind.
    """
    late = delay(m, Cat(*values), min(stages, 1), f"{name}_late")
    found = plan(dots, constant % (1 << width), width, 1)
    bits = built(m, found, list(late), name)
    total = Signal(width, name=f"{name}_sum")
    m.d.comb += total.eq(Cat(*(bits[row[0]] if row else 0 for row in found.rows)))
    if found.overflow:
        unused = Signal(name=f"unused_{name}_carries")
        m.d.comb += unused.eq(Cat(*(bits[number] for number in found.overflow)).any())
    return delay(m, total, stages - min(stages, 1), f"{name}_sum_late")
