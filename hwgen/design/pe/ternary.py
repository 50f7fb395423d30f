"""The ternary PE: the activation is added, subtracted or left out, and nothing is multiplied.

Weights of -1, 0 and 1 as in BitNet b1.58 (arXiv 2402.17764).  A row of a product is
`x & plus | ~x & minus`, one complex gate per bit; the 1 that ~x lacks to -x is a carry.
"""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Cat, Const, Module, Signal, Value

from hwgen import formats
from hwgen.design.arith.columns import Dot
from hwgen.design.delay import delay
from hwgen.design.pe.aligned import added
from hwgen.design.pe.base import Pe
from hwgen.design.pe.config import PeConfig
from hwgen.design.pe.gated import stepped, summed
from hwgen.design.pe.lane import coded
from hwgen.design.shared import shared
from hwgen.errors import UserError

ROW_READY = 1.0
"""When the bits of a row are ready, in the unit of `hwgen.design.arith.columns`."""


@shared
class TernaryPe(Pe):
    """Weights `ternary`, activations any integer; the accumulator is a plain word.

    The lane of a weight is (plus, minus), at most one of them 1.
    """

    prefix: ClassVar[str] = "pe_ternary"
    resolve_latency: ClassVar[int] = 0
    takes_integers: ClassVar[bool] = False

    @classmethod
    def check(cls, config: PeConfig) -> None:
        if config.wgt != "ternary":
            rule = "must be ternary where pe is ternary, which adds or subtracts activations"
            raise UserError("wgt", rule, config.wgt, "ternary")
        if coded(config.act):
            rule = "must be an integer format where pe is ternary, which adds or subtracts it"
            raise UserError("act", rule, config.act, "int8")

    @classmethod
    def lane_bits(cls, config: PeConfig, side: str) -> int:
        return formats.get(getattr(config, side)).width

    @classmethod
    def lanes(cls, m: Module, config: PeConfig, side: str, codes: list[Value]) -> list[Value]:
        if side == "act":
            return codes
        found: list[Value] = []
        for i, code in enumerate(codes):
            lane = Signal(2, name=f"wgt_lane_{i}")
            m.d.comb += lane.eq(Cat(code[0] & ~code[1], code[0] & code[1]))
            found.append(lane)
        return found

    @classmethod
    def dot(
        cls, m: Module, config: PeConfig, acts: list[Value], wgts: list[Value]
    ) -> tuple[Value, Value]:
        rows, carries = cls.gated_rows(m, config, acts, wgts)
        return rows_sum(m, config, rows, carries), Const(0, 0)

    @classmethod
    def gated_rows(
        cls, m: Module, config: PeConfig, acts: list[Value], wgts: list[Value]
    ) -> tuple[list[Value], list[Value]]:
        """The products of lanes, each with its sign on top, less carries; combinational."""
        rows = [
            signed_row(gated_row(m, act, wgt, f"row_{i}"), wgt[1], config.act_signed)
            for i, (act, wgt) in enumerate(zip(acts, wgts, strict=True))
        ]
        return rows, [wgt[1] for wgt in wgts]

    @classmethod
    def bundled_rows(
        cls, m: Module, config: PeConfig, act: Value, wgt: Value, count: int
    ) -> tuple[list[Value], list[Value]]:
        """As `gated_rows`, of two bundles: rows that have the sum of all products."""
        bits = len(act) // count
        acts = [act[i * bits : (i + 1) * bits] for i in range(count)]
        wgts = [wgt[i * 2 : (i + 1) * 2] for i in range(count)]
        return cls.gated_rows(m, config, acts, wgts)

    @classmethod
    def bundled_dot(
        cls, m: Module, config: PeConfig, act: Value, wgt: Value, count: int
    ) -> tuple[Value, Value]:
        return rows_sum(m, config, *cls.bundled_rows(m, config, act, wgt, count)), Const(0, 0)

    @classmethod
    def bundled_step(
        cls, m: Module, config: PeConfig, state: Value, act: Value, wgt: Value, count: int
    ) -> Value | None:
        if config.stages > 1:
            return None
        dots, values, constant = rows_dots(*cls.bundled_rows(m, config, act, wgt, count))
        late = delay(m, Cat(*values), config.stages, "tree_late")
        most = count * max(map(abs, formats.get(config.act).integer_range))
        return stepped(m, state, dots, list(late), constant, most, "tree")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        row = gated_row(m, self.act, self.wgt, "row")
        late = delay(m, Cat(row, self.wgt[1]), config.stages, "row_late")
        row, minus = late[:-1], late[-1]
        sign = row[-1] if config.act_signed else minus
        m.d.comb += self.next_state.eq(added(m, self.state, row, sign, minus))
        return m


def gated_row(m: Module, act: Value, wgt: Value, name: str) -> Value:
    """act * wgt less the carry in `wgt[1]`, as ones' complement of act's width; combinational."""
    width = len(act)
    row = Signal(width, name=name)
    plus, minus = wgt[0].replicate(width), wgt[1].replicate(width)
    m.d.comb += row.eq((act & plus) | (~act & minus))
    return row


def signed_row(row: Value, minus: Value, signed: bool) -> Value:
    """A row in ones' complement with its sign on top."""
    return row if signed else Cat(row, minus)


def rows_dots(rows: list[Value], carries: list[Value]) -> tuple[tuple[Dot, ...], list[Value], int]:
    """Rows, each with its sign on top, and carries as dots, their values, and a constant."""
    dots: list[Dot] = []
    values: list[Value] = []
    constant = 0
    for row, carry in zip(rows, carries, strict=True):
        # The sign counts -2**top: (1 - sign) * 2**top - 2**top.
        top = len(row) - 1
        constant -= 1 << top
        dots += [*(Dot(column, ROW_READY) for column in range(top + 1)), Dot(0)]
        values += [*row[:-1], ~row[-1], carry]
    return tuple(dots), values, constant


def rows_sum(m: Module, config: PeConfig, rows: list[Value], carries: list[Value]) -> Value:
    """The sum of rows, each with its sign on top, and of carries, `config.stages` cycles later."""
    dots, values, constant = rows_dots(rows, carries)
    return summed(m, config.acc_width, dots, values, constant, config.stages, "tree")
