"""Sums of gated bits: what PEs without a multiplier have in common."""

from __future__ import annotations

from amaranth.hdl import Cat, Const, Module, Signal, Value

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
    bits = built(m, found, list(late), name, small=True)
    total = Signal(width, name=f"{name}_sum")
    m.d.comb += total.eq(Cat(*(bits[row[0]] if row else 0 for row in found.rows)))
    if found.overflow:
        unused = Signal(name=f"unused_{name}_carries")
        m.d.comb += unused.eq(Cat(*(bits[number] for number in found.overflow)).any())
    return delay(m, total, stages - min(stages, 1), f"{name}_sum_late")


def accumulated(
    m: Module, state: Value, number: Value, signed: bool, carry: Value | None = None
) -> Value:
    """state + number + carry modulo 2**len(state); the number is signed or not; combinational.

    Carries ripple.  Above the number there is only a step up or down, bit by bit for as long as
    bits turn over: half of an adder.
    """
    size, width = len(number), len(state)
    dots = [Dot(column) for _ in range(2) for column in range(size)]
    values = [*state[:size], *number]
    if carry is not None:
        dots, values = [*dots, Dot(0)], [*values, carry]
    found = plan(tuple(dots), 0, size, 1)
    bits = built(m, found, values, "low", small=True)
    after = Signal(width, name="after")
    m.d.comb += after[:size].eq(Cat(*(bits[row[0]] for row in found.rows)))
    (over,) = found.overflow
    if size == width:
        unused = Signal(name="unused_carry")
        m.d.comb += unused.eq(bits[over])
        return after
    sign = number[-1] if signed else Const(0, 1)
    goes: Value = bits[over] ^ sign
    for i in range(size, width):
        going = Signal(name=f"step_{i}")
        m.d.comb += [going.eq(goes), after[i].eq(state[i] ^ going)]
        goes = going & (state[i] ^ sign)
    return after
