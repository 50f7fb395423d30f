"""The digits of weights: codes of any datatype to one signed digit each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.planes.bitmod_config import DIGIT_BITS, BitmodConfig
from hwgen.design.planes.bitmod_digits import TERMS, digits_of
from hwgen.design.protocol import elements
from hwgen.design.shared import shared

SELECTOR_BITS = 2


def control_ports(config: BitmodConfig) -> dict[str, int]:
    """Bits of what says which digit of which datatype is meant, as far as there is a choice."""
    sizes = {"datatype": config.type_bits, "digit": config.digit_bits}
    return {name: bits for name, bits in sizes.items() if bits}


@shared
class BitmodLane(wiring.Component):
    """One digit of one weight; combinational.

    code     In   of the weight, in the low bits of `wgt_bits`
    chosen   In   for each datatype of the config, whether it is the one
    step     In   for each digit, whether it is the one
    special  In   the digits of the special values of this group, DIGIT_BITS for each datatype
                  that has them
    term     Out  the code of the digit, see TERMS
    """

    def __init__(self, config: BitmodConfig) -> None:
        self.config = config
        specials = sum(kind.selected for kind in config.kinds)
        super().__init__(
            {
                "code": In(config.wgt_bits),
                "chosen": In(len(config.names)),
                "step": In(config.digits),
                **({"special": In(specials * DIGIT_BITS)} if specials else {}),
                "term": Out(DIGIT_BITS),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("bitmod_lane")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        chosen, steps = list(self.chosen), list(self.step)
        integers = {
            kind.bits: flag
            for kind, flag in zip(config.kinds, chosen, strict=True)
            if not kind.tables
        }
        listed = [k for k, kind in enumerate(config.kinds) if kind.tables]
        selected = [k for k in listed if config.kinds[k].selected]
        specials = (
            dict(zip(selected, elements(self.special, DIGIT_BITS), strict=True)) if selected else {}
        )
        found: Value = Const(0, DIGIT_BITS)
        if integers:
            whole = Signal(name="is_integer")
            m.d.comb += whole.eq(Cat(*integers.values()).any())
            digit = _booth(m, self.code, integers, steps)
            found = digit & whole.replicate(DIGIT_BITS)
        for k in listed:
            digit = _listed(m, config, k, self.code, steps, specials.get(k))
            found = found | (digit & chosen[k].replicate(DIGIT_BITS))
        m.d.comb += self.term.eq(found)
        return m


def _single(config: BitmodConfig, **more: Any) -> BitmodConfig:
    """The parameters that matter to digits, others as they are where nothing is said."""
    found: BitmodConfig = config.replace(
        **{"rows": 1, "cols": 1, "acc_width": None, "stages": 0, "form": "anchor", **more}
    )
    return found


@shared
class BitmodRecoder(wiring.Component):
    """One digit of each of the weights of a column; combinational.

    wgt       In   a code for each lane, in the low bits of `wgt_bits`; bits above do not matter
    selector  In   which special the group has, where there is a datatype with specials
    datatype  In   place of the datatype in the config, where there are several
    digit     In   which digit, 0 the least significant, where there are several
    term      Out  for each lane the code of its digit, see TERMS
    """

    def __init__(self, config: BitmodConfig) -> None:
        self.config = config
        super().__init__(
            {
                "wgt": In(config.lanes * config.wgt_bits),
                **({"selector": In(SELECTOR_BITS)} if config.selected else {}),
                **{name: In(bits) for name, bits in control_ports(config).items()},
                "term": Out(config.lanes * DIGIT_BITS),
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return _single(self.config).module_name("bitmod_recoder")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        chosen, steps = Signal(len(config.names)), Signal(config.digits)
        m.d.comb += [
            chosen.eq(Cat(*(self._is("datatype", i) for i in range(len(chosen))))),
            steps.eq(Cat(*(self._is("digit", i) for i in range(len(steps))))),
        ]
        selected = [k for k, kind in enumerate(config.kinds) if kind.selected]
        specials = [self._special(m, k, list(steps)) for k in selected]
        terms = []
        for i, code in enumerate(elements(self.wgt, config.wgt_bits)):
            m.submodules[f"lane_{i}"] = lane = BitmodLane(_single(config, lanes=1))
            m.d.comb += [lane.code.eq(code), lane.chosen.eq(chosen), lane.step.eq(steps)]
            if selected:
                m.d.comb += lane.special.eq(Cat(*specials))
            terms.append(lane.term)
        m.d.comb += self.term.eq(Cat(*terms))
        return m

    def _is(self, port: str, number: int) -> Value:
        """Whether a control port has that number; 1 where there is no choice."""
        return getattr(self, port) == number if port in control_ports(self.config) else Const(1, 1)

    def _special(self, m: Module, k: int, steps: Sequence[Value]) -> Signal:
        """The digit of the special value of a datatype, by the selector of the group."""
        kind = self.config.kinds[k]
        found = Signal(DIGIT_BITS, name=f"special_{self.config.names[k]}")
        with m.Switch(self.selector):
            for selector, table in enumerate(kind.tables):
                value = table[1 << (kind.bits - 1)]
                with m.Case(selector):
                    m.d.comb += found.eq(_chosen(digits_of(value, kind.digits), steps))
        return found


def _chosen(digits: tuple[int, ...], steps: Sequence[Value]) -> Value:
    """The code of the digit whose step it is."""
    found: Value = Const(0, DIGIT_BITS)
    for digit, step in zip(digits, steps, strict=False):
        found = found | (Const(TERMS.index(digit), DIGIT_BITS) & step.replicate(DIGIT_BITS))
    return found


def _booth(m: Module, code: Value, integers: dict[int, Value], steps: Sequence[Value]) -> Value:
    """Booth's digit of radix 4 of an integer.

    integers  for each width of an integer, whether it is the one
    """
    window = Signal(3, name="window")
    found: Value = Const(0, 3)
    for i, step in enumerate(steps[: (max(integers) + 1) // 2]):
        below = code[2 * i - 1] if i else Const(0, 1)
        high = code[2 * i]  # of an odd width, whose sign bit it is
        if 2 * i + 1 < len(code):
            odd = integers.get(2 * i + 1, Const(0, 1))
            high = Mux(odd, high, code[2 * i + 1])
        found = found | (Cat(below, code[2 * i], high) & step.replicate(3))
    one, two = Signal(name="one"), Signal(name="two")
    m.d.comb += [
        window.eq(found),
        one.eq(window[0] ^ window[1]),
        two.eq(~one & (window[1] ^ window[2])),
    ]
    return Cat(one, two, window[2] & (one | two))


def _listed(
    m: Module,
    config: BitmodConfig,
    k: int,
    code: Value,
    steps: Sequence[Value],
    special: Value | None,
) -> Value:
    """The digit of a weight whose datatype has a table: that of its magnitude, with its sign.

    special  the digit of the code of -0, where that is a special value
    """
    kind, label = config.kinds[k], config.names[k]
    sign, magnitude = code[kind.bits - 1], code[: kind.bits - 1]
    found = Signal(DIGIT_BITS, name=f"digit_{label}")
    with m.Switch(magnitude):
        for at, value in enumerate(kind.tables[0][: 1 << (kind.bits - 1)]):
            with m.Case(at):
                m.d.comb += found.eq(_chosen(digits_of(value, kind.digits), steps))
    # A digit of 0 has no sign.
    turned = found[-1] ^ (sign & found[:-1].any())
    if special is None:
        return Cat(found[:-1], turned)
    # 0 and the special are alike but for the sign.
    is_zero = Signal(name=f"is_zero_{label}")
    m.d.comb += is_zero.eq(~magnitude.any())
    mine = special & (sign & is_zero).replicate(DIGIT_BITS)
    return Cat(found[:-1], turned) | mine
