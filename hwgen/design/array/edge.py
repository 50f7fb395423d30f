"""What surrounds a mesh: skewing of operands, resolving and deskewing of results."""

from __future__ import annotations

from amaranth.hdl import Cat, Module, Signal, Value

from hwgen.design.array.config import ArrayConfig
from hwgen.design.delay import delay
from hwgen.design.protocol import elements


def by_tiles(m: Module, value: Value, bits: int, sizes: list[int], name: str) -> Value:
    """`value` with tile i's elements delayed by i cycles; `sizes` counts elements per tile."""
    out, low = [], 0
    for i, size in enumerate(sizes):
        part = value[low : low + size * bits]
        out.append(delay(m, part, i, f"{name}_{i}"))
        low += size * bits
    return Cat(*out)


def resolved(m: Module, config: ArrayConfig, below: Value) -> tuple[Value, Value]:
    """The numbers in the states that leave a mesh, and the marks of those that are none (no
    bits where all are), all columns in the same cycle.

    Column c of tiles enters c cycles late.  Latency, from the last column's entry: the
    PE's `resolve_latency`.
    """
    pe = config.pe_class
    states = elements(below, config.state_bits)
    out, column = [], 0
    for c, size in enumerate(config.tile_cols):
        numbers: list[Value] = []
        for state in states[column : column + size]:
            number = pe.resolve(m, config.pe_config, state, f"resolved_{column + len(numbers)}")
            # The mark goes with its number.
            numbers.append(Cat(number, state[-1]) if config.special else number)
        column += size
        part: Value = Cat(*numbers)
        if pe.resolve_latency:
            part = delay(m, part, pe.resolve_latency, f"resolved_tile_{c}")
        late = len(config.tile_cols) - 1 - c
        out.append(delay(m, part, late, f"deskew_{c}"))
    width = config.acc_width + config.special
    total = Signal(config.cols * width, name="resolved")
    m.d.comb += total.eq(Cat(*out))
    whole = elements(total, width)
    numbers = Cat(*(each[: config.acc_width] for each in whole))
    return numbers, Cat(*(each[config.acc_width :] for each in whole))


def parts(value: Value, widths: list[int]) -> list[Value]:
    """`value` cut into pieces of the given widths, low bits first."""
    out, low = [], 0
    for width in widths:
        out.append(value[low : low + width])
        low += width
    return out
