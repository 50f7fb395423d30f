"""Cube: a whole product of matrices per cycle, summed up from plane to plane."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Cat, Module, Signal

from hwgen.design.array.config import CubeArrayConfig
from hwgen.design.array.cube_anchor import CubeAnchor
from hwgen.design.array.cube_mesh import CubeMesh
from hwgen.design.array.edge import resolved_late, widened
from hwgen.design.array.rigid import RigidArray
from hwgen.design.delay import delay
from hwgen.design.protocol import FLAG, Numbers, elements
from hwgen.design.shared import shared


def made(config: CubeArrayConfig) -> CubeArray | CubeAnchor:
    """The component of the form that is asked for; see `CubeArray` and `CubeAnchor`."""
    return CubeArray(config) if config.form == "array" else CubeAnchor(config)


@shared
class CubeArray(RigidArray):
    """C = A·B of a whole A [rows, deep] and B [deep, cols] per cycle.

    valid      In   this cycle carries operands
    act        In   A, row after row, element (0, 0) in the low bits
    wgt        In   B, row after row
    out_valid  Out  `out` holds a product
    out        Out  C, row after row: rows * cols results of acc_width bits

    Latency `latency`, interval 1.
    """

    MARKERS: ClassVar[tuple[str, ...]] = ("out_valid",)
    PREFIX: ClassVar[str] = "cube_array"

    config: CubeArrayConfig

    @classmethod
    def operands(cls, config: CubeArrayConfig) -> dict[str, Numbers]:
        return {
            "valid": FLAG,
            "act": Numbers(config.act_bits, config.rows * config.deep, config.act_signed),
            "wgt": Numbers(config.wgt_bits, config.deep * config.cols, config.wgt_signed),
        }

    @classmethod
    def results(cls, config: CubeArrayConfig) -> int:
        return config.rows * config.cols

    @staticmethod
    def latency(config: CubeArrayConfig) -> int:
        """Cycles from operands to their product."""
        wave = config.rows - 1 + config.cols - 1
        return 1 + CubeMesh.latency(config) + wave + config.pe_class.resolve_latency

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config, narrow = self.config, self.config.inside.narrow
        m.submodules.mesh = mesh = CubeMesh(narrow)
        for side in ("act", "wgt"):
            codes = elements(getattr(self, side), getattr(config, f"{side}_bits"))
            lanes = Cat(*config.lanes(m, side, codes))
            edge = Signal(len(lanes), reset_less=True, name=f"{side}_edge")
            m.d.sync += edge.eq(lanes)
            m.d.comb += getattr(mesh, side).eq(edge)

        # Sum (x, z) comes x + z cycles late, the last one last of all.
        late = [
            config.rows - 1 - x + config.cols - 1 - z
            for x in range(config.rows)
            for z in range(config.cols)
        ]
        numbers, nan = resolved_late(m, narrow, mesh.below, [1] * len(late), late)
        m.d.comb += [
            self.out.eq(Cat(*widened(config, elements(numbers, narrow.acc_width)))),
            *([self.nan.eq(nan)] if config.special else []),
            self.out_valid.eq(delay(m, self.valid, self.latency(config), "valid_line", reset=True)),
        ]
        return m
