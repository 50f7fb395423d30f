"""A row of floats as the integers that tables are made of, and what its sums leave with."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Module, Signal, Value

from hwgen.design.delay import delay
from hwgen.design.planes.align_to import AlignTo
from hwgen.design.protocol import Numbers


def exponent_port(config: Any) -> dict[str, Numbers]:
    """Port of the exponents that the activations of each row are aligned to; none of integers."""
    return {"act_exponent": Numbers(config.exponent_bits, config.rows)} if config.floats else {}


def mark_ports(config: Any, rows: int) -> dict[str, Numbers]:
    """Ports of what sums of floats leave with, for so many rows; none of integers.

    exponent  that which the activations of the sum were aligned to
    nan       one of them was no number, where the format has such codes
    """
    return {
        **({"exponent": Numbers(config.exponent_bits, rows)} if config.floats else {}),
        **({"nan": Numbers(1, rows)} if config.special else {}),
    }


def aligned_row(
    m: Module, config: Any, act: Value, exponent: Value, begins: Value, r: int
) -> tuple[Value, Value]:
    """The integers of row r, combinational; and its exponent and mark, two cycles behind as sums
    are, those of the last step.

    act     of the row, 0 in a cycle without operands
    begins  a cycle behind them: they are the first of a sum
    """
    m.submodules[f"align_{r}"] = align = AlignTo(config.align)
    m.d.comb += [align.act.eq(act), align.exponent.eq(exponent)]
    marks = [delay(m, exponent, 2, f"exponent_{r}")]
    if config.special:
        found = delay(m, align.nan, 1, f"nan_edge_{r}")
        nan = Signal(reset_less=True, name=f"nan_held_{r}")
        m.d.sync += nan.eq((nan & ~begins) | found)
        marks.append(nan)
    return align.number, Cat(*marks)
