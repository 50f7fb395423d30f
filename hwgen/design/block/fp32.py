"""Blocks added in float32: one rounding for each."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.arith.zeros import leading_zeros, shifted_up
from hwgen.design.block.config import FP32_BITS, SCALE_BIAS, SUM_BITS, BlockConfig
from hwgen.design.shared import shared

FRACTION, BIAS, INFINITY = 23, 127, 255
KEPT = FRACTION + 1
NAN = 0x7FC00000
GUARD = 3
"""Bits below the longer of block and significand: what is shifted out of them only rounds."""
POWER_BITS = 12
"""Of a signed exponent: blocks reach from 2**-700 to 2**700."""


@shared
class Fp32Step(wiring.Component):
    """acc = float32((0 if first else acc) + block), rounded to nearest even; two cycles later.

    In the first of them the block is normalised; the second one adds and rounds.

    total, scale, nan_block, first  In   a block, as `DotBlock` has it; total is 0 where nan_block
    acc                             Out  float32, subnormal numbers and infinities included
    """

    total: Signal
    scale: Signal
    nan_block: Signal
    first: Signal
    acc: Signal

    def __init__(self, config: BlockConfig) -> None:
        self.config = config
        super().__init__(
            {
                "total": In(config.width),
                "scale": In(SUM_BITS),
                "nan_block": In(1),
                "first": In(1),
                "acc": Out(FP32_BITS),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("block_fp32")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        minus, size, power = self._normalised(m)
        nan, first = Signal(reset_less=True), Signal(name="first_late")
        m.d.sync += [nan.eq(self.nan_block), first.eq(self.first)]
        acc = Signal(FP32_BITS, name="acc_held", reset_less=True)
        base = Signal(FP32_BITS)
        m.d.comb += [base.eq(Mux(first, 0, acc)), self.acc.eq(acc)]
        field, fraction = base[FRACTION:-1], base[:FRACTION]
        added = self._added(m, base, minus, size, power)
        stays = Signal()
        broken = Signal()
        m.d.comb += [
            stays.eq(field.all()),
            broken.eq(nan | (stays & fraction.any())),
        ]
        m.d.sync += acc.eq(Mux(broken, NAN, Mux(stays, base, added)))
        return m

    def _normalised(self, m: Module) -> tuple[Value, Value, Value]:
        """Sign, magnitude with its highest 1 on top, and exponent of that bit plus 127, of the
        block, in registers; the least exponent there is for 0."""
        config = self.config
        bits = config.width - 1
        magnitude = Signal(bits)
        minus = self.total[-1]
        m.d.comb += magnitude.eq(Mux(minus, -self.total, self.total))
        zeros = leading_zeros(m, magnitude, "block")
        top = config.unit - 2 * SCALE_BIAS + bits - 1 + BIAS
        power = Signal(signed(POWER_BITS))
        least = -(1 << (POWER_BITS - 1))
        m.d.comb += power.eq(Mux(magnitude.any(), self.scale - zeros + top, least))
        found = (minus, shifted_up(m, magnitude, zeros, "normal"), power)
        held = []
        for name, value in zip(("minus", "size", "power"), found, strict=True):
            register = Signal(Value.cast(value).shape(), name=f"{name}_held", reset_less=True)
            m.d.sync += register.eq(value)
            held.append(register)
        return held[0], held[1], held[2]

    def _added(self, m: Module, base: Value, minus: Value, size: Value, power: Value) -> Value:
        """The code of the sum of a finite `base` and a block."""
        room = max(len(size), KEPT) + GUARD
        field = base[FRACTION:-1]
        normal = Signal()
        m.d.comb += normal.eq(field.any())
        ours = Cat(Const(0, room - KEPT), base[:FRACTION], normal)
        theirs = Cat(Const(0, room - len(size)), size)
        # Subnormal numbers have the least exponent that normal ones have.
        least = Signal(len(field), name="base_power")
        distance = Signal(signed(POWER_BITS + 1))
        swap = Signal()
        apart = Signal(POWER_BITS + 1)
        steps = Signal(room.bit_length())
        m.d.comb += [
            least.eq(field | ~normal),
            distance.eq(power - least),
            swap.eq(distance > 0),
            apart.eq(Mux(swap, distance, -distance)),
            steps.eq(Mux(apart > room, room, apart)),
        ]
        wide = Signal(2 * room)
        moved = Signal(2 * room)
        small = Signal(room)
        m.d.comb += [
            wide.eq(Cat(Const(0, room), Mux(swap, ours, theirs))),
            moved.eq(wide >> steps),
            small.eq(Cat(moved[room] | moved[:room].any(), moved[room + 1 :])),
        ]
        differ = Signal()
        total = Signal(room + 2)
        magnitude = Signal(room + 1)
        big = Cat(Mux(swap, theirs, ours), Const(0, 2))
        addend = Cat(small, Const(0, 2)) ^ differ.replicate(room + 2)
        m.d.comb += [
            differ.eq(base[-1] ^ minus),
            total.eq(big + addend + differ),
            magnitude.eq(Mux(total[-1], -total, total)),
        ]
        highest = Signal(POWER_BITS - 1)
        m.d.comb += highest.eq(Mux(swap, power, least))
        negative = Signal()
        leader = Mux(swap, minus, base[-1])
        m.d.comb += negative.eq((leader ^ total[-1]) & magnitude.any())
        return Cat(self._rounded(m, magnitude, highest), negative)

    @staticmethod
    def _rounded(m: Module, magnitude: Value, highest: Value) -> Value:
        """The code without sign; the bit below the top of the magnitude has the exponent
        `highest` - 127."""
        bits = len(magnitude)
        zeros = leading_zeros(m, magnitude, "sum")
        # No further than to the least exponent: what is below is subnormal.
        up = Signal(len(zeros), name="sum_up")
        m.d.comb += up.eq(Mux(zeros > highest, highest, zeros))
        normal = shifted_up(m, magnitude, up, "sum_normal")
        kept, guard, rest = normal[-KEPT:], normal[bits - KEPT - 1], normal[: bits - KEPT - 1]
        exponent = Signal(POWER_BITS)
        increment = Signal()
        code = Signal(FRACTION + POWER_BITS)
        over = Signal()
        m.d.comb += [
            exponent.eq(Mux(kept[-1], highest + 1 - up, 0)),
            increment.eq(guard & (rest.any() | kept[0])),
            code.eq(Cat(kept[:-1], exponent) + increment),
            over.eq(code[FRACTION:] >= INFINITY),
        ]
        return Mux(over, INFINITY << FRACTION, code[: FP32_BITS - 1])
