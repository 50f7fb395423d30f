"""Cube as published ones are measured: no edge but the registers of the operands."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.array.config import CubeArrayConfig
from hwgen.design.array.cube_mesh import CubeMesh
from hwgen.design.protocol import Interface, Numbers, elements, rigid_channel
from hwgen.design.shared import shared
from hwgen.rtl import INPUT, OUTPUT, Channel, Field, Timing


@shared
class CubeAnchor(wiring.Component):
    """C = A·B of a whole A [rows, deep] and B [deep, cols] in every cycle; C as it leaves the
    cells.

    act  In   A, row after row
    wgt  In   B, row after row
    out  Out  C, row after row, the sum (x, z) x + z cycles later than the first one; as wide as
              a sum over all planes can be, at most acc_width.  Redundant sums are a pair of
              ports, out_sum and out_carry, of which only the sum is defined

    Latency of the first sum `latency`, interval 1.  Where an operand's format has codes that are
    no numbers, `nan` has a bit per sum: 1 if one of them was part of it, in which it counts as 0.
    """

    def __init__(self, config: CubeArrayConfig) -> None:
        self.config = config
        narrow = config.inside.narrow
        count = config.rows * config.cols
        self.operands = {
            "act": Numbers(config.act_bits, config.rows * config.deep, config.act_signed),
            "wgt": Numbers(config.wgt_bits, config.deep * config.cols, config.wgt_signed),
        }
        self.words = tuple(f"out_{word}" if word else "out" for word in config.pe_class.WORDS)
        sums = Field("out", self.words, narrow.acc_width, count, config.signed)
        marks = (Field("nan", ("nan",), 1, count),) if config.special else ()
        self.results = (sums, *marks)
        super().__init__(
            {
                **{name: In(n.bits) for name, n in self.operands.items()},
                **{name: Out(count * narrow.acc_width) for name in self.words},
                **({"nan": Out(count)} if config.special else {}),
            }
        )

    @staticmethod
    def latency(config: CubeArrayConfig) -> int:
        """Cycles from operands to their first sum."""
        return 1 + CubeMesh.latency(config)

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("cube_anchor")

    @property
    def interface(self) -> Interface:
        operands = rigid_channel("operands", INPUT, self.operands)
        results = Channel("results", OUTPUT, self.results)
        return Interface((operands, results), Timing(self.latency(self.config), 1))

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        narrow = self.config.inside.narrow
        m.submodules.mesh = mesh = CubeMesh(narrow)
        for side, numbers in self.operands.items():
            edge = Signal(numbers.bits, reset_less=True, name=f"{side}_operands")
            m.d.sync += edge.eq(getattr(self, side))
            lanes = narrow.lanes(m, side, elements(edge, numbers.width))
            m.d.comb += getattr(mesh, side).eq(Cat(*lanes))
        found: list[tuple[Value, ...]] = []
        states = elements(mesh.below, narrow.state_bits)
        for i, state in enumerate(states):
            found.append(narrow.pe_class.words(m, narrow.pe_config, state, f"result_{i}"))
        for port, words in zip(self.words, zip(*found, strict=True), strict=True):
            m.d.comb += getattr(self, port).eq(Cat(*words))
        if narrow.special:
            m.d.comb += self.nan.eq(Cat(*(state[-1] for state in states)))
        return m
