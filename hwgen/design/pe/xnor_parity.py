"""The xnor PE of arrays: parities that rows and columns share count equal signs.

The sum of two bits and a bit z carries p ? ~q : z, where p is the parity of z and the first bit
and q that of all three.  Of products of signs every parity is that of the activations and that of
the weights, one exclusive or; a sum needs neither the products nor an exclusive or for its bit.
"""

from __future__ import annotations

from typing import ClassVar

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value

from hwgen.design.arith.columns import XOR, Dot
from hwgen.design.pe.config import PeConfig
from hwgen.design.pe.xnor import XnorPe
from hwgen.design.shared import shared

CHAIN = 16
"""Products of which one chain counts the equal ones: more take fewer gates and are slower."""


@shared
class XnorParityPe(XnorPe):
    """As `XnorPe`; a bundle has parities, bit i that of the codes of its chain up to code i,
    for weights of the inverted codes."""

    prefix: ClassVar[str] = "pe_xnor_parity"

    @classmethod
    def bundles(
        cls, m: Module, config: PeConfig, side: str, codes: list[Value], count: int
    ) -> list[Value]:
        found = []
        for n, bundle in enumerate(super().bundles(m, config, side, codes, count)):
            parities: list[Value] = []
            for i in range(count):
                parity = Signal(name=f"{side}_parity_{n}_{i}")
                m.d.comb += parity.eq(bundle[i] ^ parities[-1] if i % CHAIN else bundle[i])
                parities.append(parity)
            found.append(Cat(*parities, bundle[count:]))
        return found

    @classmethod
    def equal_dots(
        cls, m: Module, act: Value, wgt: Value, count: int
    ) -> tuple[tuple[Dot, ...], list[Value]]:
        parity = Signal(count)
        m.d.comb += parity.eq(act[:count] ^ wgt)
        dots: list[Dot] = []
        values: list[Value] = []
        for low in range(0, count, CHAIN):
            high = min(low + CHAIN, count)
            z: Value = Const(0, 1)
            for i in range(low, high, 2):
                carry = Signal(name=f"pair_{i // 2}_carry")
                p, last = parity[i], parity[min(i + 1, high - 1)]
                # A last product alone is a pair with a 0.
                m.d.comb += carry.eq(Mux(p, ~last, z) if i + 1 < high else z & ~p)
                z = last
                dots.append(Dot(1, XOR))
                values.append(carry)
            dots.append(Dot(0, XOR / 2))
            values.append(z)
        return tuple(dots), values
