"""The digits of weights: codes of any datatype to one signed digit each."""

from __future__ import annotations

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
        only = self.config.replace(rows=1, cols=1, acc_width=None, stages=0, form="anchor")
        return only.module_name("bitmod_recoder")

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config = self.config
        chosen, steps = [], []
        for i, name in enumerate(config.names):
            flag = Signal(name=f"is_{name}")
            m.d.comb += flag.eq(self.datatype == i if config.type_bits else 1)
            chosen.append(flag)
        for i in range(config.digits):
            flag = Signal(name=f"is_digit_{i}")
            m.d.comb += flag.eq(self.digit == i if config.digit_bits else 1)
            steps.append(flag)
        integers = {
            kind.bits: flag
            for kind, flag in zip(config.kinds, chosen, strict=True)
            if not kind.tables
        }
        listed = [k for k, kind in enumerate(config.kinds) if kind.tables]
        specials = {k: self._special(m, k, steps) for k in listed if config.kinds[k].selected}
        whole = Signal(name="is_integer")
        m.d.comb += whole.eq(Cat(*integers.values()).any() if integers else 0)
        terms = []
        for i, code in enumerate(elements(self.wgt, config.wgt_bits)):
            found: Value = Const(0, DIGIT_BITS)
            if integers:
                digit = _booth(m, code, integers, steps, f"{i}")
                found = digit & whole.replicate(DIGIT_BITS)
            for k in listed:
                digit = _listed(m, config, k, code, steps, specials.get(k), i)
                found = found | (digit & chosen[k].replicate(DIGIT_BITS))
            term = Signal(DIGIT_BITS, name=f"term_{i}")
            m.d.comb += term.eq(found)
            terms.append(term)
        m.d.comb += self.term.eq(Cat(*terms))
        return m

    def _special(self, m: Module, k: int, steps: list[Signal]) -> Signal:
        """The digit of the special value of a datatype, by the selector of the group."""
        kind = self.config.kinds[k]
        found = Signal(DIGIT_BITS, name=f"special_{self.config.names[k]}")
        with m.Switch(self.selector):
            for selector, table in enumerate(kind.tables):
                value = table[1 << (kind.bits - 1)]
                with m.Case(selector):
                    m.d.comb += found.eq(_chosen(digits_of(value, kind.digits), steps))
        return found


def _chosen(digits: tuple[int, ...], steps: list[Signal]) -> Value:
    """The code of the digit whose step it is."""
    found: Value = Const(0, DIGIT_BITS)
    for digit, step in zip(digits, steps, strict=False):
        found = found | (Const(TERMS.index(digit), DIGIT_BITS) & step.replicate(DIGIT_BITS))
    return found


def _booth(
    m: Module, code: Value, integers: dict[int, Signal], steps: list[Signal], label: str
) -> Value:
    """Booth's digit of radix 4 of an integer.

    integers  for each width of an integer, whether it is the one
    """
    window = Signal(3, name=f"window_{label}")
    found: Value = Const(0, 3)
    for i, step in enumerate(steps[: (max(integers) + 1) // 2]):
        below = code[2 * i - 1] if i else Const(0, 1)
        high = code[2 * i]  # of an odd width, whose sign bit it is
        if 2 * i + 1 < len(code):
            odd = integers.get(2 * i + 1, Const(0, 1))
            high = Mux(odd, high, code[2 * i + 1])
        found = found | (Cat(below, code[2 * i], high) & step.replicate(3))
    one, two = Signal(name=f"one_{label}"), Signal(name=f"two_{label}")
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
    steps: list[Signal],
    special: Signal | None,
    lane: int,
) -> Value:
    """The digit of a weight whose datatype has a table: that of its magnitude, with its sign.

    special  the digit of the code of -0, where that is a special value
    """
    kind, label = config.kinds[k], f"{config.names[k]}_{lane}"
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
