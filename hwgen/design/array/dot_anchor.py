"""Dot products as published columns are measured: no edge but the registers of the operands."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.array.dot_cell import DotCell
from hwgen.design.array.dot_config import DotConfig
from hwgen.design.delay import delay
from hwgen.design.protocol import FLAG, Interface, Numbers, elements, rigid_channel
from hwgen.design.shared import shared
from hwgen.rtl import INPUT, OUTPUT, Channel, Field, Timing


@shared
class DotAnchor(wiring.Component):
    """`deep` columns of A and rows of B per cycle; nothing drains.

    clear  In   the sums begin with the operands of this cycle
    act    In   `deep` columns of A, row after row
    wgt    In   as many rows of B, row after row
    acc    Out  `rows` * `cols` sums of acc_width bits, row after row

    Latency 2 + `stages`, interval 1.  Operands are registered as they come, or as parities where
    the bundles are those, as many bits.  Where an operand's format has codes that are no numbers,
    `acc_nan` has a bit per sum: 1 if one of them was part of it, in which it counts as 0.
    """

    def __init__(self, config: DotConfig) -> None:
        self.config = config
        self.operands = {
            "clear": FLAG,
            "act": Numbers(config.act_bits, config.rows * config.deep, config.act_signed),
            "wgt": Numbers(config.wgt_bits, config.deep * config.cols, config.wgt_signed),
        }
        count = config.rows * config.cols
        super().__init__(
            {
                **{name: In(n.bits) for name, n in self.operands.items()},
                "acc": Out(count * config.acc_width),
                **({"acc_nan": Out(count)} if config.special else {}),
            }
        )

    @staticmethod
    def latency(config: DotConfig) -> int:
        """Cycles from operands to their sums."""
        return 2 + config.stages

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("dot_anchor")

    @property
    def interface(self) -> Interface:
        config = self.config
        count = config.rows * config.cols
        results = [Field("acc", ("acc",), config.acc_width, count, config.signed)]
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
        bundles = {}
        for side, numbers in self.operands.items():
            if side == "clear":
                continue
            given = getattr(self, side)
            if config.parities:
                given = Cat(*config.bundles(m, side, elements(given, numbers.width)))
            edge = Signal(len(given), reset_less=True, name=f"{side}_operands")
            m.d.sync += edge.eq(given)
            if config.parities:
                bundles[side] = elements(edge, config.bundle_bits(side))
            else:
                bundles[side] = config.bundles(m, side, elements(edge, numbers.width))
        clear = delay(m, self.clear, 1 + config.stages, "clear_late")
        sums = []
        for r in range(config.rows):
            for c in range(config.cols):
                m.submodules[f"cell_{r}_{c}"] = cell = DotCell(config.one)
                acc = Signal(len(cell.acc), name=f"acc_{r}_{c}")
                m.d.comb += [
                    cell.act.eq(bundles["act"][r]),
                    cell.wgt.eq(bundles["wgt"][c]),
                    cell.clear.eq(clear),
                    acc.eq(cell.acc),
                ]
                sums.append(acc)
        m.d.comb += self.acc.eq(Cat(*(each[: config.acc_width] for each in sums)))
        if config.special:
            m.d.comb += self.acc_nan.eq(Cat(*(each[-1] for each in sums)))
        return m
