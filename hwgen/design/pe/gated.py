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


def stepped(
    m: Module,
    state: Value,
    dots: tuple[Dot, ...],
    values: list[Value],
    constant: int,
    most: int,
    name: str,
    there: Value | None = None,
) -> Value:
    """state + dots + constant modulo 2**len(state), -most … most being added; combinational.

    there  the constant counts only where this is 1 (default: always); dots are then to be 0

    The low bits of the state are bits of the tree, whose carries ripple in the end.  With
    2**low >= most added, what leaves the low bits is 0, 1 or 2: one more than the step of those
    above, which go down, stay or go up.
    """
    width, low = len(state), (most - 1).bit_length()
    constant += 1 << low
    size = min(low, width)
    dots = (*dots, *(Dot(column) for column in range(size)))
    values = [*values, *state[:size]]
    within = min(low + 2, width)
    constant %= 1 << (low + 2)
    if there is not None:
        ones = [column for column in range(within) if constant >> column & 1]
        dots, values = (*dots, *map(Dot, ones)), [*values, *(there for _ in ones)]
        constant = 0
    found = plan(dots, constant % (1 << within), within, 1)
    bits = built(m, found, values, name, small=True)
    if found.overflow:
        unused = Signal(name=f"unused_{name}_carries")
        m.d.comb += unused.eq(Cat(*(bits[number] for number in found.overflow)).any())
    total = Signal(within, name=f"{name}_sum")
    after = Signal(width, name="after")
    m.d.comb += total.eq(Cat(*(bits[row[0]] if row else 0 for row in found.rows)))
    m.d.comb += after[:size].eq(total[:size])
    if low < width:
        on = ~total[low] if there is None else ~total[low] & there
        top = total[low + 1] if within > low + 1 else Const(0, 1)
        goes_up, goes_down = on & top, on & ~top
        for i in range(low, width):
            up, down = Signal(name=f"up_{i}"), Signal(name=f"down_{i}")
            m.d.comb += [
                up.eq(goes_up),
                down.eq(goes_down),
                after[i].eq(state[i] ^ (up | down)),
            ]
            goes_up, goes_down = up & state[i], down & ~state[i]
    return after


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
