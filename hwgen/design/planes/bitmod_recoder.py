"""The digits of weights: codes of any datatype to one signed digit each."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from operator import or_
from typing import Any

from amaranth.hdl import Cat, Const, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.planes.bitmod_config import DIGIT_BITS, BitmodConfig
from hwgen.design.planes.bitmod_digits import TERMS, digits_of
from hwgen.design.planes.bitmod_lane import BitmodLane, lane_lines, taps
from hwgen.design.protocol import elements
from hwgen.design.shared import shared

SELECTOR_BITS = 2


def control_ports(config: BitmodConfig) -> dict[str, int]:
    """Bits of what says which digit of which datatype is meant, as far as there is a choice."""
    sizes = {"datatype": config.type_bits, "digit": config.digit_bits}
    return {name: bits for name, bits in sizes.items() if bits}


def _single(config: BitmodConfig, **more: Any) -> BitmodConfig:
    """The parameters that matter to digits, others as they are where nothing is said."""
    found: BitmodConfig = config.replace(
        **{"rows": 1, "cols": 1, "acc_width": None, "stages": 0, "adder": "ripple"},
        **{"form": "anchor", **more},
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
        lines = self._lines(m)
        terms = []
        for i, code in enumerate(elements(self.wgt, config.wgt_bits)):
            m.submodules[f"lane_{i}"] = lane = BitmodLane(_single(config, lanes=1))
            m.d.comb += lane.code.eq(code)
            m.d.comb += [getattr(lane, name).eq(line) for name, line in lines.items()]
            terms.append(lane.term)
        m.d.comb += self.term.eq(Cat(*terms))
        return m

    def _lines(self, m: Module) -> dict[str, Value]:
        """What all lanes share."""
        config = self.config
        chosen = Signal(len(config.names), name="is_datatype")
        steps = Signal(config.digits, name="is_digit")
        m.d.comb += [
            chosen.eq(Cat(*(self._is("datatype", i) for i in range(len(chosen))))),
            steps.eq(Cat(*(self._is("digit", i) for i in range(len(steps))))),
        ]
        kinds = list(zip(config.kinds, chosen, strict=True))
        values: dict[str, list[Value]] = {
            "tap": [
                steps[(at + 1 - bit) // 2] & _any(on for kind, on in kinds if at < kind.window_bits)
                for bit, at in taps(config)
            ],
            "odd": [_any(on & steps[kind.bits // 2] for kind, on in kinds if kind.odd)],
            "chosen": [on for kind, on in kinds if kind.tables],
            "whole": [
                steps[0] & _any(on for kind, on in kinds if kind.tables and not kind.fraction)
            ],
            "special": [
                _any(
                    self._special(m, k, steps) & on.replicate(DIGIT_BITS)
                    for k, (kind, on) in enumerate(kinds)
                    if kind.selected
                )
            ],
        }
        found: dict[str, Value] = {}
        for name, bits in lane_lines(config).items():
            found[name] = line = Signal(bits, name=name)
            m.d.comb += line.eq(Cat(*values[name]))
        return found

    def _is(self, port: str, number: int) -> Value:
        """Whether a control port has that number; 1 where there is no choice."""
        return getattr(self, port) == number if port in control_ports(self.config) else Const(1, 1)

    def _special(self, m: Module, k: int, steps: Value) -> Signal:
        """The digit of the special value of a datatype, by the selector of the group."""
        kind = self.config.kinds[k]
        found = Signal(DIGIT_BITS, name=f"special_{self.config.names[k]}")
        with m.Switch(self.selector):
            for selector, table in enumerate(kind.tables):
                digits = digits_of(table[1 << (kind.bits - 1)], kind.digits)
                codes = [Const(TERMS.index(digit), DIGIT_BITS) for digit in digits]
                with m.Case(selector):
                    m.d.comb += found.eq(
                        _any(code & steps[i].replicate(DIGIT_BITS) for i, code in enumerate(codes))
                    )
        return found


def _any(values: Iterable[Value]) -> Value:
    """All of them in one by `or`; 0 where there are none."""
    return reduce(or_, values, Const(0, 1))
