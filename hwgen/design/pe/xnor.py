"""The xnor PE: products of signs are equalities, and sums of them are counts.

A sum of n products of -1 and 1 is 2 * (number of equal pairs) - n: Rastegari et al., XNOR-Net,
ECCV 2016, section 3.
"""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Cat, Const, Module, Signal, Value

from hwgen.design.arith.columns import Dot
from hwgen.design.delay import delay
from hwgen.design.pe.aligned import added
from hwgen.design.pe.base import Pe
from hwgen.design.pe.config import PeConfig
from hwgen.design.pe.gated import stepped, summed
from hwgen.design.shared import shared
from hwgen.errors import UserError


@shared
class XnorPe(Pe):
    """Both operands `binary`; the accumulator is a plain word that counts up and down by one.

    The lane of an activation is (code, 1): the second bit is 0 where there is none, for no code
    is 0.  The activations of one `dot` are all there or all not.
    """

    prefix: ClassVar[str] = "pe_xnor"
    resolve_latency: ClassVar[int] = 0
    takes_integers: ClassVar[bool] = False
    idle_sides: ClassVar[tuple[str, ...]] = ("act", "wgt")

    @classmethod
    def check(cls, config: PeConfig) -> None:
        for side in ("act", "wgt"):
            if (name := getattr(config, side)) != "binary":
                rule = "must be binary where pe is xnor, which counts equal signs"
                raise UserError(side, rule, name, "binary")

    @classmethod
    def lane_bits(cls, config: PeConfig, side: str) -> int:
        return 2 if side == "act" else 1

    @classmethod
    def lanes(cls, m: Module, config: PeConfig, side: str, codes: list[Value]) -> list[Value]:
        return codes if side == "wgt" else [Cat(code, Const(1, 1)) for code in codes]

    @classmethod
    def bundle_bits(cls, config: PeConfig, side: str, count: int) -> int:
        return count + (side == "act")

    @classmethod
    def bundles(
        cls, m: Module, config: PeConfig, side: str, codes: list[Value], count: int
    ) -> list[Value]:
        """Codes side by side, those of weights inverted, so that zeros are different signs;
        above those of the activations one bit that they are there."""
        there = [Const(1, 1)] if side == "act" else []
        if side == "wgt":
            codes = [~code for code in codes]
        return [Cat(*codes[i : i + count], *there) for i in range(0, len(codes), count)]

    @classmethod
    def dot(
        cls, m: Module, config: PeConfig, acts: list[Value], wgts: list[Value]
    ) -> tuple[Value, Value]:
        codes, there = zip(*((act[0], act[1]) for act in acts), strict=True)
        equal = Signal(len(wgts))
        m.d.comb += equal.eq(~(Cat(*codes) ^ Cat(*wgts)))
        dots = (Dot(0),) * len(wgts)
        return counted(m, config, dots, list(equal), len(wgts), Cat(*there).all()), Const(0, 0)

    @classmethod
    def equal_dots(
        cls, m: Module, act: Value, wgt: Value, count: int
    ) -> tuple[tuple[Dot, ...], list[Value]]:
        """The number of equal signs of two bundles as dots; combinational."""
        equal = Signal(count)
        m.d.comb += equal.eq(act[:count] ^ wgt)
        return (Dot(0),) * count, list(equal)

    @classmethod
    def bundled_dot(
        cls, m: Module, config: PeConfig, act: Value, wgt: Value, count: int
    ) -> tuple[Value, Value]:
        dots, values = cls.equal_dots(m, act, wgt, count)
        return counted(m, config, dots, values, count, act[-1]), Const(0, 0)

    @classmethod
    def bundled_step(
        cls, m: Module, config: PeConfig, state: Value, act: Value, wgt: Value, count: int
    ) -> Value | None:
        if config.stages > 1:
            return None
        dots, values = cls.equal_dots(m, act, wgt, count)
        late = delay(m, Cat(*values, act[-1]), config.stages, "equal_late")
        values, there = list(late[:-1]), late[-1]
        if count % 2:
            dots = tuple(Dot(dot.column + 1, dot.arrival) for dot in dots)
            return stepped(m, state, dots, values, -count, count, "count", there)
        # Of an even number of signs all sums are even.
        half = count // 2
        unused = Signal(name="unused_parity")
        m.d.comb += unused.eq(state[0])
        after = stepped(m, state[1:], dots, values, -half, half, "count", there)
        return Cat(Const(0, 1), after)

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        down = Signal()
        m.d.comb += down.eq((self.act[0] ^ self.wgt[0]) & self.act[1])
        late = delay(m, Cat(self.act[1], down), self.config.stages, "step_late")
        m.d.comb += self.next_state.eq(added(m, self.state, late[:1], late[1], Const(0, 1)))
        return m


def counted(
    m: Module,
    config: PeConfig,
    dots: tuple[Dot, ...],
    values: list[Value],
    count: int,
    there: Value,
) -> Value:
    """The sum of `count` products of signs modulo 2**acc_width, of which `dots` are those that
    are 1; 0 if not `there`; `config.stages` cycles later."""
    width = config.acc_width
    dots = tuple(Dot(dot.column + 1, dot.arrival) for dot in dots)
    total = summed(m, width, dots, values, -count, config.stages, "count")
    late = delay(m, there, config.stages, "there_late")
    found = Signal(width, name="counted")
    m.d.comb += found.eq(total & late.replicate(width))
    return found
