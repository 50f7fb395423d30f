"""Output-stationary arrays whose accumulators are ports, as published ones are measured."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.array.config import ArrayConfig
from hwgen.design.array.edge import by_tiles
from hwgen.design.array.mesh import Mesh, OpenBroadcastMesh, OpenMesh
from hwgen.design.delay import delay
from hwgen.design.protocol import FLAG, Interface, Numbers, elements, rigid_channel
from hwgen.design.shared import shared
from hwgen.rtl import INPUT, OUTPUT, Channel, Field, Timing


@shared
class OpenArray(wiring.Component):
    """A column of A and a row of B per cycle; nothing drains.

    act    In   column of A, that of row 0 in the low bits
    wgt    In   row of B
    clear  In   the sums become 0; the operands of this cycle are no part of them
    acc    Out  `rows` * `cols` sums of acc_width bits, row after row

    Sum (r, c) is `lag` cycles late on top of the latency.  Interval 1.  Redundant sums are a
    pair of ports, `acc_sum` and `acc_carry`, of which only the sum modulo 2**acc_width of two
    elements is defined.  Where an operand's format has codes that are no numbers, `acc_nan` has
    a bit per sum: 1 if one of them was part of it, in which it counts as 0.
    """

    PREFIX: ClassVar[str] = "os_array"

    mesh: ClassVar[type[Mesh]] = OpenMesh

    def __init__(self, config: ArrayConfig) -> None:
        self.config = config
        self.operands = {
            "clear": FLAG,
            "act": Numbers(config.act_bits, config.rows, config.act_signed),
            "wgt": Numbers(config.wgt_bits, config.cols, config.wgt_signed),
        }
        words = config.pe_class.WORDS
        self.result_ports = tuple(f"acc_{word}" if word else "acc" for word in words)
        count = config.rows * config.cols
        super().__init__(
            {
                **{name: In(n.bits) for name, n in self.operands.items()},
                **{name: Out(count * config.acc_width) for name in self.result_ports},
                **({"acc_nan": Out(count)} if config.special else {}),
            }
        )

    @classmethod
    def latency(cls, config: ArrayConfig) -> int:
        """Cycles from operands to the sums of the first tile."""
        return 2 + config.stages + cls.mesh.own_registers(config)

    @classmethod
    def lag(cls, config: ArrayConfig, row: int, col: int) -> int:
        """Cycles that a sum is behind those of the first tile."""
        return cls.mesh.hop * (row // config.tile + col // config.tile)

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name(self.PREFIX)

    @property
    def interface(self) -> Interface:
        config = self.config
        count = config.rows * config.cols
        results = [Field("acc", self.result_ports, config.acc_width, count, config.signed)]
        if config.special:
            results.append(Field("acc_nan", ("acc_nan",), 1, count))
        return Interface(
            (
                rigid_channel("operands", INPUT, self.operands),
                Channel("results", OUTPUT, tuple(results)),
            ),
            Timing(self.latency(config), 1),
        )

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        m.submodules.mesh = mesh = self.mesh(config)
        hop = mesh.hop
        for side, sizes in (("act", config.tile_rows), ("wgt", config.tile_cols)):
            codes = elements(getattr(self, side), getattr(config, f"{side}_bits"))
            lanes = Cat(*config.lanes(m, side, codes))
            edge = Signal(len(lanes), reset_less=True, name=f"{side}_edge")
            m.d.sync += edge.eq(lanes)
            skewed = by_tiles(m, edge, config.lane_bits(side), sizes, f"{side}_skew", hop)
            m.d.comb += getattr(mesh, side).eq(skewed)
        clear = delay(m, self.clear, 1 + config.stages, "clear_edge")
        rows = len(config.tile_rows)
        late = by_tiles(m, clear.replicate(rows), 1, [1] * rows, "clear_skew", hop)
        m.d.comb += mesh.clear.eq(late)

        columns: list[list[Value]] = [[] for _ in self.result_ports]
        marks: list[Value] = []
        for i, state in enumerate(elements(mesh.acc, config.state_bits)):
            words = config.pe_class.words(m, config.pe_config, state, f"acc_{i}")
            for column, word in zip(columns, words, strict=True):
                column.append(word)
            marks.append(state[-1])
        for name, column in zip(self.result_ports, columns, strict=True):
            m.d.comb += getattr(self, name).eq(Cat(*column))
        if config.special:
            m.d.comb += self.acc_nan.eq(Cat(*marks))
        return m


@shared
class OpenBroadcastArray(OpenArray):
    """As `OpenArray`, all sums at the same time."""

    PREFIX: ClassVar[str] = "broadcast_array"

    mesh: ClassVar[type[Mesh]] = OpenBroadcastMesh
