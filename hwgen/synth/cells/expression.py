"""Truth tables as Verilog expressions of one bit."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

ZERO, ONE = "1'b0", "1'b1"


def expression(table: int, inputs: Sequence[str]) -> str:
    """Verilog for the function whose value is bit i of `table` when input j carries bit j of i.

    inputs  names, expressions that need no parentheses, or the constants `ZERO` and `ONE`

    An unknown input makes the result unknown only where it matters or where the function
    adds it to another one; a shift of the table by the inputs would always be unknown.
    """
    names: list[str] = []
    rows = 1 << len(inputs)
    table &= (1 << rows) - 1
    # From the highest input down, so that the positions below stay what they are.
    for position in reversed(range(len(inputs))):
        value = inputs[position]
        if value in (ZERO, ONE):
            table = _cofactor(table, len(inputs[: position + 1]) + len(names), position, value)
        else:
            names.insert(0, value)
    return _template(table, len(names)).format(*names)


def _cofactor(table: int, arity: int, position: int, value: str) -> int:
    """`table` of `arity` inputs with the one at `position` held at a constant."""
    result, step = 0, 1 << position
    kept = (row for row in range(1 << arity) if bool(row & step) == (value == ONE))
    for place, row in enumerate(kept):
        result |= (table >> row & 1) << place
    return result


@lru_cache(maxsize=65536)
def _template(table: int, arity: int) -> str:
    """The expression with `{j}` for input j."""
    full = (1 << (1 << arity)) - 1
    if table == 0:
        return ZERO
    if table == full:
        return ONE
    halves = [_halves(table, arity, position) for position in range(arity)]
    # Simple operators first; a choice between two functions where none fits.
    for position, (low, high) in enumerate(halves):
        if low == high:
            return _without(low, arity, position)
    half = (1 << (1 << (arity - 1))) - 1
    for position, (low, high) in enumerate(halves):
        name = f"{{{position}}}"
        if (low, high) == (0, half):
            return name
        if (low, high) == (half, 0):
            return f"~{name}"
        if low == 0:
            return f"({name} & {_without(high, arity, position)})"
        if high == 0:
            return f"(~{name} & {_without(low, arity, position)})"
        if low == half:
            return f"(~{name} | {_without(high, arity, position)})"
        if high == half:
            return f"({name} | {_without(low, arity, position)})"
        if low == half & ~high:
            return f"({name} ^ {_without(low, arity, position)})"
    low, high = halves[-1]
    last = arity - 1
    return f"({{{last}}} ? {_without(high, arity, last)} : {_without(low, arity, last)})"


def _halves(table: int, arity: int, position: int) -> tuple[int, int]:
    return (
        _cofactor(table, arity, position, ZERO),
        _cofactor(table, arity, position, ONE),
    )


def _without(table: int, arity: int, position: int) -> str:
    """The expression of a function of the other inputs."""
    names = [f"{{{at}}}" for at in range(arity) if at != position]
    return _template(table, arity - 1).format(*names)
