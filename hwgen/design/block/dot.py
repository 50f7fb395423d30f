"""Dot products of blocks with shared scales, and sums of them: the design `dot-block`."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.block.config import FP32_BITS, SCALE_BITS, SCALE_NAN, SUM_BITS, BlockConfig
from hwgen.design.block.fp32 import Fp32Step
from hwgen.design.block.lane import has_specials
from hwgen.design.block.separate import SeparateTotal
from hwgen.design.block.total import BlockTotal
from hwgen.design.block.window import WindowStep
from hwgen.design.codec.registered import total_fields
from hwgen.design.delay import delay
from hwgen.design.protocol import FLAG, Interface, Numbers, rigid_channel
from hwgen.design.shared import shared
from hwgen.formats import Integer
from hwgen.rtl import INPUT, OUTPUT, Channel, Field, Timing


@shared
class DotBlock(wiring.Component):
    """A block per cycle: value = 2**(act_scale + wgt_scale - 254) · sum of act[i] · wgt[i].

    act, wgt              In   `k` elements, element 0 in the low bits
    act_scale, wgt_scale  In   E8M0
    first                 In   the block begins a new sum; not with accumulate none
    accumulate none: the block itself is total · 2**(scale - 254 + unit), `unit` of the config
      total               Out  exact, two's complement; 0 where `nan`
      scale               Out  act_scale + wgt_scale, 0 … 510
      nan                 Out  the block is no number
    accumulate window: the sum of blocks since `first`, this one included
      acc                 Out  two's complement over 2**emin, modulo 2**(emax + 2 - emin)
      overflow            Out  a block, or its sum with the blocks before it, was outside that range
      underflow           Out  a block had bits below 2**emin; they count as the floor leaves them
      nan                 Out  a block was no number; it counts as 0
    accumulate fp32:
      acc                 Out  float32: acc + block, the block exact, rounded to nearest even once;
                               NaN is 0x7fc00000, and stays until `first`
    A block is no number where a scale is 255 or an element is a NaN or an infinity.

    Registers at the inputs, behind the sum, behind what accumulates, and `stages` more; in fp32
    one more, in front of the accumulator.  Interval 1.  Results are defined from the first
    `first` on.
    """

    act: Signal
    wgt: Signal
    act_scale: Signal
    wgt_scale: Signal
    first: Signal
    total: Signal
    scale: Signal
    nan: Signal
    acc: Signal

    def __init__(self, config: BlockConfig) -> None:
        self.config = config
        first = {"first": FLAG} if config.accumulate != "none" else {}
        given = {
            "act": Numbers(config.act.width, config.k, isinstance(config.act, Integer)),
            "wgt": Numbers(config.weight.width, config.k, isinstance(config.weight, Integer)),
            "act_scale": Numbers(SCALE_BITS),
            "wgt_scale": Numbers(SCALE_BITS),
            **first,
        }
        self.given = rigid_channel("blocks", INPUT, given)
        self.found = Channel("sums", OUTPUT, _results(config))
        super().__init__(
            {
                **{name: In(numbers.bits) for name, numbers in given.items()},
                **{each.name: Out(each.width) for each in self.found.fields},
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module

    @property
    def interface(self) -> Interface:
        return Interface((self.given, self.found), Timing(self.config.latency, 1))

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        block: BlockTotal | SeparateTotal
        block = BlockTotal(config) if config.tree == "merged" else SeparateTotal(config)
        m.submodules.block = block
        held = {each.name: self._held(m, each.name) for each in self.given.fields}
        m.d.comb += [block.act.eq(held["act"]), block.wgt.eq(held["wgt"])]
        scale = Signal(SUM_BITS, name="scale_sum")
        nan_scale = Signal()
        m.d.comb += [
            scale.eq(held["act_scale"] + held["wgt_scale"]),
            nan_scale.eq((held["act_scale"] == SCALE_NAN) | (held["wgt_scale"] == SCALE_NAN)),
        ]
        nan = Signal(name="block_nan")
        special = block.special if has_specials(config) else 0
        m.d.comb += nan.eq(delay(m, nan_scale, config.stages, "nan_scale_late") | special)
        late = delay(m, scale, config.stages, "scale_late")
        total = Signal(config.width, name="total_found")
        m.d.comb += total.eq(block.total & (~nan).replicate(config.width))
        found: dict[str, Value] = {"total": total, "scale": late, "nan": nan}
        after = {name: _register(m, value, f"{name}_summed") for name, value in found.items()}
        if config.accumulate == "none":
            m.d.comb += [getattr(self, name).eq(value) for name, value in after.items()]
            return m
        first = delay(m, held["first"], config.stages + 1, "first_late", reset=True)
        step: WindowStep | Fp32Step
        step = WindowStep(config) if config.accumulate == "window" else Fp32Step(config)
        m.submodules.step = step
        m.d.comb += [step.first.eq(first)]
        m.d.comb += [
            step.total.eq(after["total"]),
            step.scale.eq(after["scale"]),
            step.nan_block.eq(after["nan"]),
        ]
        m.d.comb += [getattr(self, e.name).eq(getattr(step, e.name)) for e in self.found.fields]
        return m

    def _held(self, m: Module, name: str) -> Signal:
        """An input, a cycle later."""
        return _register(m, getattr(self, name), f"{name}_held", name != "first")


def _register(m: Module, value: Value, name: str, data: bool = True) -> Signal:
    held = Signal(len(value), name=name, reset_less=data)
    m.d.sync += held.eq(value)
    return held


def _results(config: BlockConfig) -> tuple[Field, ...]:
    """The fields of a result."""
    if config.accumulate == "none":
        more = rigid_channel("", OUTPUT, {"scale": Numbers(SUM_BITS), "nan": FLAG}).fields
        return (*total_fields(config.width), *more)
    if config.accumulate == "fp32":
        return rigid_channel("", OUTPUT, {"acc": Numbers(FP32_BITS)}).fields
    flags = rigid_channel("", OUTPUT, dict.fromkeys(("overflow", "underflow", "nan"), FLAG))
    return (Field("acc", ("acc",), config.window, 1, True), *flags.fields)
