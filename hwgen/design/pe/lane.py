"""Lanes: operands as PEs take them, decoded once at the edge of an array.

An integer stays its code.  Of any other format a lane holds what its decoder gives, side by
side, so that a lane of zeros is the number 0 in every format.
"""

from __future__ import annotations

from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Signal, Value

from hwgen import formats
from hwgen.design.codec.decode import Decoder, DecoderConfig
from hwgen.design.codec.fields import fields_of
from hwgen.design.pe.config import Operands
from hwgen.errors import UserError
from hwgen.formats import Integer


def coded(name: str) -> bool:
    """Whether the format needs a decoder before a PE."""
    return not isinstance(formats.get(name), Integer)


def exact(config: Operands) -> bool:
    """Whether an operand is decoded, so that sums are fixed-point numbers of their own width."""
    return coded(config.act) or coded(config.wgt)


def check_integers(config: Operands, pe: str) -> None:
    """UserError where an operand is no integer, for the PE family `pe`, which recodes them."""
    for side in ("act", "wgt"):
        if coded(name := getattr(config, side)):
            rule = f"must be an integer format where pe is {pe}, which recodes it"
            raise UserError(side, rule, name, "int8")


def lane_bits(name: str) -> int:
    """Bits of an operand of that format between the edge and the PE."""
    form = formats.get(name)
    return sum(fields_of(form).ports().values()) if coded(name) else form.width


def lanes(m: Module, name: str, codes: list[Value], label: str) -> list[Value]:
    """The operands of `codes`, combinational; submodules `<label>_decode_<i>`."""
    if not coded(name):
        return codes
    found: list[Value] = []
    for i, code in enumerate(codes):
        m.submodules[f"{label}_decode_{i}"] = decoder = Decoder(DecoderConfig(name))
        m.d.comb += decoder.code.eq(code)
        lane = Signal(lane_bits(name), name=f"{label}_lane_{i}")
        m.d.comb += lane.eq(Cat(*(getattr(decoder, port) for port in decoder.fields.ports())))
        found.append(lane)
    return found


@dataclass(frozen=True)
class Lane:
    """The parts of a lane: value = (-1)**sign * significand * 2**(shift + lsb).

    wrong  NaN, NaR or an infinity: the sum is no number any more
    """

    sign: Value
    significand: Value
    shift: Value
    wrong: Value
    lsb: int

    @classmethod
    def of(cls, m: Module, name: str, lane: Value, label: str) -> Lane:
        """The parts of `lane`, which for integers is the code itself."""
        form = formats.get(name)
        fields = fields_of(form)
        if not coded(name):
            sign = lane[-1] if form.signed else Const(0, 1)
            size = Signal(form.width, name=f"{label}_size")
            m.d.comb += size.eq((lane ^ sign.replicate(form.width)) + sign)
            return cls(sign, size, Const(0, 0), Const(0, 1), fields.lsb)
        parts: dict[str, Value] = {}
        low = 0
        for port, bits in fields.ports().items():
            parts[port] = lane[low : low + bits]
            low += bits
        wrong = [parts[port] for port in ("nan", "inf") if port in parts]
        return cls(
            parts.get("sign", Const(0, 1)),
            parts["significand"],
            parts.get("shift", Const(0, 0)),
            Cat(*wrong).any() if wrong else Const(0, 1),
            fields.lsb,
        )


def wrong_bits(name: str) -> int:
    """The bits of a lane, from the top, that say it is no number."""
    ports = fields_of(formats.get(name)).ports() if coded(name) else {}
    return ports.get("nan", 0) + ports.get("inf", 0)
