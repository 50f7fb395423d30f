"""Integer arrays → the quantities that their area and delay are sums of.

Counted from the parameters alone, nothing is elaborated.  Area is modelled as a sum of
these terms with coefficients ≥ 0: multiplier dots, adder bits, registers, memory bits.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log2
from typing import Any

ANCHOR, OS, WS = "anchor", "os", "ws"
MULTIPLIER = "multiplier"
_OUT_OF_LAST_CELL = 4
"""Entries of the output queue for its own round trip of credits."""


@dataclass(frozen=True)
class Shape:
    """What the terms are counted from; a PE on its own is an array of one cell.

    a, w          operand bits; sa, sw whether they are signed
    acc           accumulator bits; psum bits that a weight-stationary chain carries
    flow          anchor, os or ws
    rows, cols    cells; tile_rows, tile_cols cells in each row and column of tiles
    queue, depth  beats of an input queue, rows of sums on chip; 0 where there are none
    """

    a: int
    w: int
    sa: bool
    sw: bool
    acc: int
    pe: str
    flow: str
    rows: int = 1
    cols: int = 1
    tile_rows: tuple[int, ...] = (1,)
    tile_cols: tuple[int, ...] = (1,)
    array: bool = False
    queue: int = 0
    depth: int = 0

    @property
    def cells(self) -> int:
        return self.rows * self.cols

    @property
    def product(self) -> int:
        return self.a + self.w

    @property
    def psum(self) -> int:
        if self.array and self.flow == WS:
            return min(self.acc, self.product + (self.rows - 1).bit_length())
        return self.acc

    @property
    def words(self) -> int:
        return 1 if self.pe == MULTIPLIER else 2

    @property
    def rows_ahead(self) -> int:
        """Entries of the output queue of an engine."""
        resolve = self.words - 1
        if self.flow == OS:
            latency = len(self.tile_rows) + len(self.tile_cols) + 1 + resolve
            return self.rows + latency + _OUT_OF_LAST_CELL
        return self.rows + len(self.tile_cols) + resolve + 1 + _OUT_OF_LAST_CELL

    def booth(self) -> tuple[int, int]:
        """(digits, bits selected per digit) of the carry-save PE."""
        sides = [(self.a, self.sa), (self.w, self.sw)]
        counts = [(bits + 1) // 2 if signed else bits // 2 + 1 for bits, signed in sides]
        recoded = 0 if counts[0] < counts[1] else 1
        bits, signed = sides[1 - recoded]
        return counts[recoded], bits + (1 if signed else 2)


def shape(config: Any, flow: str) -> Shape:
    """The shape of a config with `act`, `wgt`, `acc_width`, `pe` and perhaps an array."""
    array = hasattr(config, "tile_rows")
    more: dict[str, Any] = {}
    if array:
        more = {
            "rows": config.rows,
            "cols": config.cols,
            "tile_rows": tuple(config.tile_rows),
            "tile_cols": tuple(config.tile_cols),
            "array": True,
        }
    if hasattr(config, "queue"):
        more |= {"queue": config.queue, "depth": config.depth if flow == WS else 0}
    return Shape(
        a=config.act_bits,
        w=config.wgt_bits,
        sa=config.act_signed,
        sw=config.wgt_signed,
        acc=config.acc_width,
        pe=config.pe,
        flow=flow,
        **more,
    )


def area(s: Shape) -> dict[str, float]:
    """Terms of area, LUTs, flip-flops and carry cells: name -> amount, ≥ 0."""
    return {"one": 1.0, **_pes(s), **_registers(s), **_engine(s)}


def _pes(s: Shape) -> dict[str, float]:
    # The first row of a weight-stationary array adds to nothing.
    adding = s.cells - (s.cols if s.array and s.flow == WS else 0)
    psum = s.psum
    kind = "signed" if s.sa or s.sw else "unsigned"
    if s.pe == MULTIPLIER:
        extension = 0 if s.sa == s.sw else s.w if s.sa else s.a
        narrow, wide = sorted((s.a, s.w))
        return {
            "multiplier cells": s.cells,
            "multiplier dots": s.cells * s.a * s.w,
            "multiplier dots depth": s.cells * s.a * s.w * log2(narrow),
            "multiplier compressed": s.cells * (narrow - 2) * wide if narrow > 2 else 0,
            "multiplier signs": s.cells * s.a * s.w * (s.sa and s.sw),
            "multiplier product": s.cells * s.product,
            "multiplier mixed": s.cells * extension,
            "multiplier adder": adding * s.product,
            f"multiplier {kind} guard": adding * (psum - s.product),
        }
    digits, size = s.booth()
    return {
        "carry-save cells": s.cells,
        "carry-save select": s.cells * digits * size,
        "carry-save select depth": s.cells * digits * size * log2(digits),
        "carry-save digits": s.cells * digits,
        "carry-save product": s.cells * s.product,
        "carry-save adder": adding * psum,
    }


def _registers(s: Shape) -> dict[str, float]:
    # The lowest bit of a carry word is 0.
    state = s.words * s.psum - (s.words - 1)
    drain = s.cells * state if s.flow == OS else 0
    weights = s.cells * s.w if s.flow == WS else 0
    resolve = (s.words - 1) * s.cols * s.psum if s.array else 0
    flops = s.cells * state + drain + 2 * weights
    flops += _edges(s, state) + resolve if s.array else s.product * (s.flow == ANCHOR)
    return {
        "flops": flops,
        "cleared": s.cells * state if s.flow != WS else 0,
        "drain": drain,
        "weights": weights,
        "resolve": resolve,
        "sides": s.rows + s.cols if s.array else 0,
    }


def _edges(s: Shape, state: int) -> int:
    """Registers that skew operands, pass them from tile to tile, and deskew results."""
    down, right = len(s.tile_rows) - 1, len(s.tile_cols) - 1
    skewed = s.tile_rows if s.flow == OS else (1,) * s.rows
    bits = s.a * (s.rows * (1 + right) + _late(skewed))
    bits += s.w * (s.cols * (1 + down) + _late(s.tile_cols))
    bits += s.psum * _late(tuple(reversed(s.tile_cols)))
    return bits + (down * s.cols * state if s.flow == OS else 0)


def _engine(s: Shape) -> dict[str, float]:
    if not s.queue:
        return {}
    flags = 1 if s.flow == OS else 3
    queues = [
        (s.rows * s.a + flags, s.queue),
        (s.cols * s.w + 1, s.queue),
        (s.cols * s.acc + 1, s.rows_ahead),
    ]
    sums = s.cols * s.acc if s.depth else 0
    return {
        "engine": 1,
        "queue bits": sum(width * depth for width, depth in queues),
        "queue words": sum(width for width, _ in queues),
        "queue entries": sum(depth for _, depth in queues),
        "sum bits": sums * s.depth,
        "sum words": sums,
        "shallow bits": sum(_shallow(*memory) for memory in [*queues, (sums, s.depth)]),
    }


def _shallow(width: int, depth: int) -> int:
    """Bits of a memory that is too small for block memories 16 bits wide: registers on iCE40."""
    bits = width * depth
    return bits if bits <= 64 * -(-width // 16) else 0


def _late(sizes: tuple[int, ...]) -> int:
    """Registers per bit of a skew: part i is i cycles late."""
    return sum(i * size for i, size in enumerate(sizes))


def paths(s: Shape) -> tuple[dict[str, float], ...]:
    """Terms of each path that may be the longest in time: name -> amount, ≥ 0.

    Through the PE, through the addition that resolves carry-save results, and through the
    addition to the sums on chip.
    """
    kind = "signed" if s.sa or s.sw else "unsigned"
    found = [_multiplier_path(s, kind) if s.pe == MULTIPLIER else _carry_save_path(s)]
    if s.array and s.pe != MULTIPLIER:
        found.append(
            {
                "resolve": 1.0,
                "resolve bits": s.psum,
                "resolve depth": log2(s.psum),
                # Without a drain chain the results come from the cells themselves.
                "resolve one row": float(s.psum) * (s.flow == OS and s.rows == 1),
            }
        )
    if s.depth:
        guard = float(s.acc - s.psum)
        found.append(
            {
                "sum": 1.0,
                "sum bits": s.psum,
                "sum depth": log2(s.acc),
                "sum rows": log2(1 + s.depth),
                f"sum {kind} guard": guard,
                f"sum {kind} guard depth": log2(1 + guard),
            }
        )
    around: dict[str, float] = {}
    if s.array:
        around["tile"] = log2(max(s.tile_rows[0], s.tile_cols[0]))
    if s.queue:
        around["row"] = (s.cols * s.acc) ** 0.5
    return tuple(path | around for path in found)


def _multiplier_path(s: Shape, kind: str) -> dict[str, float]:
    narrow = min(s.a, s.w)
    if s.array and s.flow == WS and s.rows == 1:
        return {"product": 1.0, "product bits": s.product, "product depth": log2(narrow)}
    guard = float(s.psum - s.product)
    return {
        "multiplier": 1.0,
        "multiplier narrow": narrow,
        "multiplier narrow depth": log2(narrow),
        # Carries run through the product's own addition, and through the accumulator's.
        "multiplier product": s.product,
        "multiplier depth": log2(s.psum),
        f"multiplier {kind} guard": guard,
        f"multiplier {kind} guard depth": log2(1 + guard),
    }


def _carry_save_path(s: Shape) -> dict[str, float]:
    words = log2(s.booth()[0] + 2)
    return {"carry-save": 1.0, "carry-save words": words, "carry-save product": s.product}
