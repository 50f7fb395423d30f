"""Choosing by flags of which one is 1 at most."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce
from operator import or_

from amaranth.hdl import Cat, Const, Module, Signal, Value

ONE, ZERO = Const(1, 1), Const(0, 1)


def any_flag(flags: Iterable[Value]) -> Value:
    """Whether one of them is 1."""
    return reduce(or_, flags, ZERO)


def gated(value: Value, flag: Value) -> Value:
    """`value` where the flag is 1, else 0."""
    return value if flag is ONE else value & flag.replicate(len(value))


def chosen(m: Module, name: str, width: int, cases: Sequence[tuple[Value, Value]]) -> Value:
    """The value whose flag is 1, else 0; flags come first, values may be narrower."""
    if not width or not cases:
        return Const(0, width)
    found = Signal(width, name=name)
    parts = [gated(Cat(value, Const(0, width - len(value))), flag) for flag, value in cases]
    m.d.comb += found.eq(reduce(or_, parts))
    return found
