"""Shifts toward the low end."""

from __future__ import annotations

from amaranth.hdl import Cat, Module, Mux, Signal, Value


def shifted_down(m: Module, value: Value, distance: Value, fill: Value, name: str) -> Value:
    """`value` without its lowest `distance` bits, filled at the high end; combinational.

    Nothing is left of it, fill aside, where the distance is its length or more.
    """
    size = len(value)
    for at in range((size - 1).bit_length()):
        step = 1 << at
        if at >= len(distance):
            break
        after = Signal(size, name=f"{name}_down_{step}")
        m.d.comb += after.eq(
            Mux(distance[at], Cat(value[step:], fill.replicate(min(step, size))), value)
        )
        value = after
    far = distance[(size - 1).bit_length() :]
    if not len(far):
        return value
    rest = Signal(size, name=f"{name}_rest")
    m.d.comb += rest.eq(Mux(far.any(), fill.replicate(size), value))
    return rest
