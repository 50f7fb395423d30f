"""Output-stationary array: C stays, A and B stream through."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Signal, Value

from hwgen.design.array.config import ArrayConfig
from hwgen.design.array.edge import by_tiles, resolved, unmarked
from hwgen.design.array.mesh import Mesh, OsMesh
from hwgen.design.array.rigid import RowsArray
from hwgen.design.delay import delay
from hwgen.design.protocol import elements
from hwgen.design.shared import shared


@shared
class OsArray(RowsArray):
    """A column of A and a row of B per cycle, in tiles between which operands are registered."""

    PREFIX: ClassVar[str] = "os_array"

    REGISTERS: ClassVar[int] = 3
    """Edge, accumulator, drain register."""

    mesh: ClassVar[type[Mesh]] = OsMesh

    config: ArrayConfig

    @classmethod
    def latency(cls, config: ArrayConfig) -> int:
        """Cycles from `last` to the first row of C."""
        registers = cls.REGISTERS + config.stages + config.pe_class.resolve_latency
        return cls.mesh.spread(config) + registers

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        m.submodules.mesh = mesh = self.mesh(config)

        # The last row drains first, so row i of A goes to row rows-1-i of the mesh.
        acts = config.lanes(m, "act", elements(self.act, config.act_bits))
        wgts = config.lanes(m, "wgt", elements(self.wgt, config.wgt_bits))
        act = Signal(config.rows * config.act_lane, reset_less=True, name="act_edge")
        wgt = Signal(config.cols * config.wgt_lane, reset_less=True, name="wgt_edge")
        m.d.sync += [
            act.eq(Cat(*reversed(acts)) & self.valid.replicate(len(act))),
            wgt.eq(Cat(*(unmarked(config.wgt, lane, self.valid) for lane in wgts))),
        ]
        hop, rows = mesh.hop, len(config.tile_rows)
        m.d.comb += [
            mesh.act.eq(by_tiles(m, act, config.act_lane, config.tile_rows, "act_skew", hop)),
            mesh.wgt.eq(by_tiles(m, wgt, config.wgt_lane, config.tile_cols, "wgt_skew", hop)),
        ]
        for name, flag in self.flags(m).items():
            late = by_tiles(m, flag.replicate(rows), 1, [1] * rows, f"{name}_skew", hop)
            m.d.comb += getattr(mesh, name).eq(late)
        out, nan = resolved(m, config, mesh.below, hop)
        m.d.comb += [
            self.out.eq(out),
            *([self.nan.eq(nan)] if config.special else []),
        ]
        self.mark_rows(m)
        return m

    def flags(self, m: Module) -> dict[str, Value]:
        """The flags of the first tile's cells, when its products come: the PE's `stages` cycles
        after its operands."""
        stages = self.config.stages
        first = delay(m, self.first & self.valid, 1 + stages, "first_edge")
        last = delay(m, self.last & self.valid, 1 + stages, "last_edge")
        load = Signal(reset_less=True, name="load_edge")
        m.d.sync += load.eq(last)
        return {"first": first, "load": load}
