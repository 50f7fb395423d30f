"""The ternary PE of pairs: a pair of weights chooses one multiple of a pair of activations.

a*x + b*y with a and b of -1, 0 and 1 is 0, x, y, x + y or x - y, or the negative of one of them:
what the columns of an array choose from is added up once for all of them, and the tree has half
as many rows.  Element-wise look-up with mirror consolidation (TL1) of bitnet.cpp: Wang et al.,
arXiv 2502.11880, section 3.
"""

from __future__ import annotations

from typing import ClassVar

from amaranth.hdl import Cat, Const, Module, Signal, Value

from hwgen.design.arith.adders import extended
from hwgen.design.pe.config import PeConfig
from hwgen.design.pe.ternary import TernaryPe, gated_row, signed_row
from hwgen.design.shared import shared

CHOICES = 4
"""Multiples besides 0: the first activation, the second one, their sum, their difference."""


@shared
class TernaryPairPe(TernaryPe):
    """As `TernaryPe`; dot products take activations and weights in pairs, the last one alone
    where their number is odd.

    The bundle of a pair of activations is (x, y, x + y, x - y), that of a pair of weights which
    of the four is chosen, one-hot, and whether it is subtracted.
    """

    prefix: ClassVar[str] = "pe_ternary_pair"

    @classmethod
    def bundle_bits(cls, config: PeConfig, side: str, count: int) -> int:
        pair = CHOICES + 1 if side == "wgt" else sum(_sizes(config))
        return count // 2 * pair + count % 2 * cls.lane_bits(config, side)

    @classmethod
    def bundles(
        cls, m: Module, config: PeConfig, side: str, codes: list[Value], count: int
    ) -> list[Value]:
        lanes = cls.lanes(m, config, side, codes)
        pair = _multiples if side == "act" else _choice
        found = []
        for low in range(0, len(lanes), count):
            parts: list[Value] = []
            for i in range(low, low + count - 1, 2):
                parts.append(pair(m, config, lanes[i], lanes[i + 1], f"{side}_pair_{i}"))
            found.append(Cat(*parts, *lanes[low + count // 2 * 2 : low + count]))
        return found

    @classmethod
    def bundled_rows(
        cls, m: Module, config: PeConfig, act: Value, wgt: Value, count: int
    ) -> tuple[list[Value], list[Value]]:
        size = sum(_sizes(config))
        rows: list[Value] = []
        carries: list[Value] = []
        for i in range(count // 2):
            choice = wgt[i * (CHOICES + 1) : (i + 1) * (CHOICES + 1)]
            rows.append(_chosen(m, config, act[i * size : (i + 1) * size], choice, f"row_{i}"))
            carries.append(choice[-1])
        if count % 2:
            last, alone = act[count // 2 * size :], wgt[count // 2 * (CHOICES + 1) :]
            row = gated_row(m, last, alone, "row_alone")
            rows.append(signed_row(row, alone[1], config.act_signed))
            carries.append(alone[1])
        return rows, carries


def _sizes(config: PeConfig) -> tuple[int, ...]:
    """Bits of the four multiples of a pair of activations."""
    bits = config.act_bits
    return bits, bits, bits + 1, bits + 1


def _multiples(m: Module, config: PeConfig, x: Value, y: Value, name: str) -> Value:
    """The multiples of two activations to choose from; combinational."""
    size = config.act_bits + 1
    a, b = (extended(value, config.act_signed, size) for value in (x, y))
    total, less = Signal(size, name=f"{name}_sum"), Signal(size, name=f"{name}_difference")
    m.d.comb += [total.eq(a + b), less.eq(a - b)]
    return Cat(x, y, total, less)


def _choice(m: Module, config: PeConfig, a: Value, b: Value, name: str) -> Value:
    """Which multiple the lanes of two weights take, and whether negative; combinational."""
    one, two = Signal(name=f"{name}_a"), Signal(name=f"{name}_b")
    found = Signal(CHOICES + 1, name=name)
    differ = a[1] ^ b[1]
    m.d.comb += [
        one.eq(a.any()),
        two.eq(b.any()),
        found.eq(
            Cat(
                one & ~two,
                two & ~one,
                one & two & ~differ,
                one & two & differ,
                a[1] | (b[1] & ~one),
            )
        ),
    ]
    return found


def _chosen(m: Module, config: PeConfig, act: Value, choice: Value, name: str) -> Value:
    """The multiple that is chosen less its carry, as ones' complement; combinational."""
    signed = config.act_signed
    size = config.act_bits + 1 + (not signed)
    value: Value = Const(0, size)
    low = 0
    for i, bits in enumerate(_sizes(config)):
        # Of unsigned activations the difference alone has a sign.
        wide = extended(act[low : low + bits], signed or i == CHOICES - 1, size)
        value = value | (wide & choice[i].replicate(size))
        low += bits
    row = Signal(size, name=name)
    m.d.comb += row.eq(value ^ choice[-1].replicate(size))
    return row
