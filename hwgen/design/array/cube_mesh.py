"""Cells of a cube, a plane of them, and the planes one behind the other."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Cat, Const, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.array.config import CellConfig, CubeConfig, TileConfig
from hwgen.design.array.edge import by_tiles
from hwgen.design.delay import delay
from hwgen.design.protocol import elements
from hwgen.design.shared import shared


@shared
class CubeCell(wiring.Component):
    """A PE and the register of its partial sum.

    act, wgt  In   operands of this cycle
    above     In   partial sum of the cell in the plane before
    below     Out  `above` + act * wgt, a cycle later

    Interval 1, latency 1 from `above`, to which the operands come the PE's `stages` cycles
    earlier.
    """

    def __init__(self, config: CellConfig) -> None:
        self.config = config
        super().__init__(
            {
                "act": In(config.act_lane),
                "wgt": In(config.wgt_lane),
                "above": In(config.state_bits),
                "below": Out(config.state_bits),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("cube_cell")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        m.submodules.pe = pe = self.config.pe_class(self.config.pe_config)
        psum = Signal(self.config.state_bits, reset_less=True)
        m.d.comb += [
            pe.act.eq(self.act),
            pe.wgt.eq(self.wgt),
            pe.state.eq(self.above),
            self.below.eq(psum),
        ]
        m.d.sync += psum.eq(pe.next_state)
        return m


@shared
class CubePlane(wiring.Component):
    """A grid of cells; activations move along the rows, weights down the columns.

    act    In       one activation per row; that of row x comes x cycles late
    wgt    In       one weight per column; that of column z comes z cycles late
    above  In, Out  a partial sum per cell, row after row; that of cell (x, z) comes x + z
    below           cycles late and leaves a cycle later

    Operands are registered between neighbours.
    """

    PREFIX: ClassVar[str] = "cube_plane"

    def __init__(self, config: TileConfig) -> None:
        self.config = config
        states = config.rows * config.cols * config.state_bits
        super().__init__(
            {
                "act": In(config.rows * config.act_lane),
                "wgt": In(config.cols * config.wgt_lane),
                "above": In(states),
                "below": Out(states),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name(self.PREFIX)

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        wgts = elements(self.wgt, config.wgt_lane)
        above = elements(self.above, config.state_bits)
        below: list[Value] = []
        for x, act in enumerate(elements(self.act, config.act_lane)):
            for z in range(config.cols):
                m.submodules[f"cell_{x}_{z}"] = cell = CubeCell(config.cell)
                link = Signal(config.state_bits, name=f"below_{x}_{z}")
                m.d.comb += [
                    cell.act.eq(act),
                    cell.wgt.eq(wgts[z]),
                    cell.above.eq(above[len(below)]),
                    link.eq(cell.below),
                ]
                below.append(link)
                if z < config.cols - 1:
                    act = delay(m, act, 1, f"act_{x}_{z + 1}")
                if x < config.rows - 1:
                    wgts[z] = delay(m, wgts[z], 1, f"wgt_{x + 1}_{z}")
        m.d.comb += self.below.eq(Cat(*below))
        return m


@shared
class CubeMesh(wiring.Component):
    """`deep` planes; partial sums move from plane to plane.

    act    In   A [rows, deep], row after row
    wgt    In   B [deep, cols], row after row
    below  Out  the states of the sums A·B, row after row; that of (x, z) leaves deep + stages
                + x + z cycles after its operands

    Interval 1.  Plane y works y cycles after the first one; the operands are skewed here.
    """

    def __init__(self, config: CubeConfig) -> None:
        self.config = config
        super().__init__(
            {
                "act": In(config.rows * config.deep * config.act_lane),
                "wgt": In(config.deep * config.cols * config.wgt_lane),
                "below": Out(config.rows * config.cols * config.state_bits),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("cube_mesh")

    @staticmethod
    def latency(config: CubeConfig) -> int:
        """Cycles from the operands to the state of the first sum."""
        return config.deep + config.stages

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        acts = elements(self.act, config.act_lane)
        wgts = elements(self.wgt, config.wgt_lane)
        states: Value = Const(0, len(self.below))
        for y in range(config.deep):
            m.submodules[f"plane_{y}"] = plane = CubePlane(config.plane)
            act = delay(m, Cat(*acts[y :: config.deep]), y, f"act_plane_{y}")
            wgt = delay(m, Cat(*wgts[y * config.cols : (y + 1) * config.cols]), y, f"wgt_plane_{y}")
            below = Signal(len(self.below), name=f"below_{y}")
            m.d.comb += [
                plane.act.eq(by_tiles(m, act, config.act_lane, [1] * config.rows, f"act_skew_{y}")),
                plane.wgt.eq(by_tiles(m, wgt, config.wgt_lane, [1] * config.cols, f"wgt_skew_{y}")),
                plane.above.eq(states),
                below.eq(plane.below),
            ]
            states = below
        m.d.comb += self.below.eq(states)
        return m
