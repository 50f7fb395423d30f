"""Registers that make a wavefront."""

from __future__ import annotations

from amaranth.hdl import Cat, Module, Signal, Value


def delay(m: Module, value: Value, cycles: int, name: str, *, reset: bool = False) -> Value:
    """`value`, `cycles` cycles later.  Without `reset` the registers are data: no reset."""
    if cycles == 0:
        return value
    if len(value) == 1 or cycles == 1:
        line = Signal(len(value) * cycles, name=name, reset_less=not reset)
        m.d.sync += line.eq(Cat(value, line[: len(value) * (cycles - 1)]))
        return line[len(value) * (cycles - 1) :]
    for stage in range(1, cycles + 1):
        register = Signal(len(value), name=f"{name}_{stage}", reset_less=not reset)
        m.d.sync += register.eq(value)
        value = register
    return value
