"""What surrounds a mesh: skewing of operands, resolving and deskewing of results."""

from __future__ import annotations

from amaranth.hdl import Cat, Module, Signal, Value

from hwgen.design.array.config import ArrayConfig, Cells
from hwgen.design.delay import delay
from hwgen.design.pe.lane import wrong_bits
from hwgen.design.protocol import elements


def by_tiles(
    m: Module, value: Value, bits: int, sizes: list[int], name: str, hop: int = 1
) -> Value:
    """`value` with tile i's elements delayed by i hops of so many cycles; `sizes` counts
    elements per tile."""
    out, low = [], 0
    for i, size in enumerate(sizes):
        part = value[low : low + size * bits]
        out.append(delay(m, part, i * hop, f"{name}_{i}"))
        low += size * bits
    return Cat(*out)


def unmarked(wgt: str, lane: Value, valid: Value) -> Value:
    """A weight of format `wgt` that says only in valid cycles that it is no number."""
    marks = wrong_bits(wgt)
    if not marks:
        return lane
    return Cat(lane[:-marks], lane[-marks:] & valid.replicate(marks))


def resolved(m: Module, config: ArrayConfig, below: Value, hop: int = 1) -> tuple[Value, Value]:
    """The numbers in the states that leave a mesh, and the marks of those that are none (no
    bits where all are), all columns in the same cycle.

    Column c of tiles enters c hops late.  Latency, from the last column's entry: the
    PE's `resolve_latency`.
    """
    late = [hop * (len(config.tile_cols) - 1 - c) for c in range(len(config.tile_cols))]
    return resolved_late(m, config, below, config.tile_cols, late)


def resolved_late(
    m: Module, config: Cells, below: Value, sizes: list[int], late: list[int]
) -> tuple[Value, Value]:
    """As `resolved`, the states in groups of `sizes`, each with a delay of its own.

    Latency of group i: `late[i]` and the PE's `resolve_latency`.
    """
    pe = config.pe_class
    states = elements(below, config.state_bits)
    out, column = [], 0
    for c, size in enumerate(sizes):
        numbers: list[Value] = []
        for state in states[column : column + size]:
            number = pe.resolve(m, config.pe_config, state, f"resolved_{column + len(numbers)}")
            # The mark goes with its number.
            numbers.append(Cat(number, state[-1]) if config.special else number)
        column += size
        part: Value = Cat(*numbers)
        if pe.resolve_latency:
            part = delay(m, part, pe.resolve_latency, f"resolved_tile_{c}")
        out.append(delay(m, part, late[c], f"deskew_{c}"))
    width = config.acc_width + config.special
    total = Signal(len(states) * width, name="resolved")
    m.d.comb += total.eq(Cat(*out))
    whole = elements(total, width)
    numbers = Cat(*(each[: config.acc_width] for each in whole))
    return numbers, Cat(*(each[config.acc_width :] for each in whole))


def widened(config: Cells, numbers: list[Value]) -> list[Value]:
    """Sums of any width as results of acc_width bits."""
    wide: list[Value] = []
    for number in numbers:
        fill = number[-1] if config.signed else 0
        wide.append(Cat(number, *[fill] * (config.acc_width - len(number))))
    return wide


def parts(value: Value, widths: list[int]) -> list[Value]:
    """`value` cut into pieces of the given widths, low bits first."""
    out, low = [], 0
    for width in widths:
        out.append(value[low : low + width])
        low += width
    return out
