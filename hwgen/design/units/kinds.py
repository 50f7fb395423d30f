"""The kinds of units that arrays are made of."""

from __future__ import annotations

from typing import ClassVar

from amaranth.hdl import Cat, Module, Mux, Signal, Value

from hwgen.design.block.config import FP32_BITS, SCALE_BITS, BlockConfig
from hwgen.design.block.dot import DotBlock
from hwgen.design.delay import delay
from hwgen.design.pe.fma_config import FmaConfig
from hwgen.design.pe.fma_unit import PATHS
from hwgen.design.protocol import Numbers
from hwgen.design.shared import shared
from hwgen.design.simd.config import SimdConfig
from hwgen.design.simd.lane import SimdLane
from hwgen.design.simd.modes import WORD
from hwgen.design.units.cell import UnitCell
from hwgen.formats import Integer


@shared
class SimdCell(UnitCell):
    """A SIMD lane."""

    PREFIX: ClassVar[str] = "simd_cell"
    EDGE: ClassVar[int] = 0

    config: SimdConfig

    @classmethod
    def fields(cls, config: SimdConfig, side: str) -> dict[str, Numbers]:
        return {"data": Numbers(WORD)}

    @classmethod
    def mode_bits(cls, config: SimdConfig) -> int:
        return (len(config.names) - 1).bit_length()

    @classmethod
    def state_bits(cls, config: SimdConfig) -> int:
        layout = config.layout
        return layout.width + layout.chunks * layout.special

    @classmethod
    def latency(cls, config: SimdConfig) -> int:
        return SimdLane.latency(config)

    def accumulated(self, m: Module) -> Value:
        m.submodules.lane = lane = SimdLane(self.config)
        m.d.comb += [getattr(lane, name).eq(getattr(self, name)) for name in lane.given]
        return Cat(*(getattr(lane, name) for name in lane.found))


@shared
class FmaCell(UnitCell):
    """A fused multiply-add with its accumulator, a code; operands registered outside."""

    PREFIX: ClassVar[str] = "fma_cell"
    EDGE: ClassVar[int] = 1

    config: FmaConfig

    @classmethod
    def fields(cls, config: FmaConfig, side: str) -> dict[str, Numbers]:
        form = config.act_form if side == "act" else config.wgt_form
        return {"data": Numbers(form.width)}

    @classmethod
    def state_bits(cls, config: FmaConfig) -> int:
        return config.acc_form.width

    @classmethod
    def latency(cls, config: FmaConfig) -> int:
        return config.stages + 1

    @classmethod
    def idle(cls, config: FmaConfig, side: str) -> int:
        # -0 * 0 = -0: added to 0 of either sign it leaves the sign.  Where no operand has a sign
        # there is no -0 to be kept.
        form, other = config.act_form, config.wgt_form
        signed = form.signed if side == "act" else other.signed and not form.signed
        return signed << ((form if side == "act" else other).width - 1)

    def accumulated(self, m: Module) -> Value:
        config = self.config
        m.submodules.pe = pe = PATHS[config.path](config)
        first = delay(m, self.first, config.stages, "first_late")
        acc = Signal(config.acc_form.width, reset_less=True)
        m.d.comb += [
            pe.act.eq(self.act),
            pe.wgt.eq(self.wgt),
            pe.state.eq(Mux(first, 0, acc)),
        ]
        m.d.sync += acc.eq(pe.next_state)
        return acc


@shared
class BlockCell(UnitCell):
    """A dot product of blocks per cycle."""

    PREFIX: ClassVar[str] = "block_cell"
    EDGE: ClassVar[int] = 0
    FLAGS: ClassVar[tuple[str, ...]] = ("overflow", "underflow", "nan")

    config: BlockConfig

    @classmethod
    def fields(cls, config: BlockConfig, side: str) -> dict[str, Numbers]:
        form = config.act if side == "act" else config.weight
        data = Numbers(form.width, config.k, isinstance(form, Integer))
        return {"data": data, "scale": Numbers(SCALE_BITS)}

    @classmethod
    def state_bits(cls, config: BlockConfig) -> int:
        return config.window + len(cls.FLAGS) if config.accumulate == "window" else FP32_BITS

    @classmethod
    def latency(cls, config: BlockConfig) -> int:
        return config.latency

    @classmethod
    def idle(cls, config: BlockConfig, side: str) -> int:
        return 0

    def accumulated(self, m: Module) -> Value:
        m.submodules.unit = unit = DotBlock(self.config)
        m.d.comb += unit.first.eq(self.first)
        for side in ("act", "wgt"):
            data, scale = self.operand(side)
            m.d.comb += [
                getattr(unit, side).eq(data),
                getattr(unit, f"{side}_scale").eq(scale),
            ]
        return Cat(*(getattr(unit, each.name) for each in unit.found.fields))
