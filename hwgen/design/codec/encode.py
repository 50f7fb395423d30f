"""The encoder: an exact sum to the code of the nearest number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen import formats
from hwgen.config import Config, param
from hwgen.design.codec.cut import ZERO, Cut, any_of, cut_of
from hwgen.design.codec.decode import format_param
from hwgen.design.codec.fields import fields_of
from hwgen.design.codec.round import Rounder, RounderConfig
from hwgen.design.codec.special import special_codes
from hwgen.design.shared import shared
from hwgen.errors import UserError
from hwgen.formats.codebook import Codebook

MOST_SUM_BITS = 320
DEFAULT_SUM_BITS = 64
GUARD_BITS = 4
"""A default sum holds 2**4 of the greatest numbers of the format."""
FARTHEST_LSB = 400


@dataclass(frozen=True)
class EncoderConfig(Config):
    """The format, and the sum that is rounded to it."""

    prefix: ClassVar[str] = "encode"

    format: str = format_param()
    acc_width: int = param(
        None,
        "width of the sum, two's complement",
        unit="bits",
        range=(2, MOST_SUM_BITS),
        sweep=(None,),
        tag="acc{}",
        auto="the format's numbers and 4 bits, at most 64",
    )
    lsb: int = param(
        None,
        "exponent of the last bit of the sum: it counts 2**lsb",
        range=(-FARTHEST_LSB, FARTHEST_LSB),
        sweep=(None,),
        tag="lsb{}",
        auto="that of the format's significands",
    )
    saturate: str = param(
        "on",
        "beyond the range: on: the nearest end of it; off: the infinity or the NaN of the "
        "format, and modulo 2**width in integers and fixed point",
        choices=("on", "off"),
        sweep=("on", "off"),
        tag="saturate_{}",
    )

    def derive_acc_width(self) -> int:
        return min(DEFAULT_SUM_BITS, fields_of(formats.get(self.format)).span + GUARD_BITS)

    def derive_lsb(self) -> int:
        return fields_of(formats.get(self.format)).lsb

    def check(self) -> None:
        form = formats.get(self.format)
        if isinstance(form, Codebook):
            raise UserError("format", "is not a codebook: those are decoded only", self.format)
        special = special_codes(form)
        if self.saturate == "off" and not special.wraps and special.nan is None:
            rule = f"must be on: {self.format} has neither infinity nor NaN"
            raise UserError("saturate", rule, "off", "on")


@shared
class Encoder(wiring.Component):
    """code = nearest number to total * 2**lsb, ties to even; combinational.

    total             In   the exact sum, two's complement
    nan               In   the sum has met something that is not a number
    pos_inf, neg_inf  In   it has met an infinity; both: it is not a number
    code              Out  of the format; 0 where `invalid`
    outside           Out  the sum lies above the greatest or below the least number
    inexact           Out  the code stands for another number than the sum
    invalid           Out  what cannot be said in the format: a NaN, or an infinity modulo 2**width;
                           left out where the format can say everything
    """

    total: Signal
    nan: Signal
    pos_inf: Signal
    neg_inf: Signal
    code: Signal
    outside: Signal
    inexact: Signal

    def __init__(self, config: EncoderConfig) -> None:
        self.config = config
        self.form = formats.get(config.format)
        self.special = special_codes(self.form)
        invalid = {} if self.special.nan is not None else {"invalid": Out(1)}
        super().__init__(
            {
                "total": In(config.acc_width),
                "nan": In(1),
                "pos_inf": In(1),
                "neg_inf": In(1),
                "code": Out(self.form.width),
                "outside": Out(1),
                "inexact": Out(1),
                **invalid,
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        config, special = self.config, self.special
        width = config.acc_width
        below = Signal()
        unknown = Signal()
        infinite = Signal()
        magnitude = Signal(width)
        m.d.comb += [
            unknown.eq(self.nan | (self.pos_inf & self.neg_inf)),
            infinite.eq(self.pos_inf | self.neg_inf),
            below.eq(self.total[-1]),
            magnitude.eq(Mux(below, -self.total, self.total)),
        ]
        cut = cut_of(m, self.form, magnitude, below, config.lsb)
        wraps = special.wraps and config.saturate == "off"
        rounded, cut_off = _rounded(m, cut, self.form.width if wraps else None)
        negative = Signal()
        over = Signal()
        beyond = Signal()
        inexact = Signal()
        low = any_of() if cut.low is None else cut.low & ~infinite
        limit = self._limit(m, cut, any_of(negative, low))
        m.d.comb += [
            negative.eq(Mux(infinite, self.neg_inf, below)),
            over.eq(any_of(rounded > limit, low, infinite)),
            beyond.eq(self._beyond(cut, limit, cut_off) | infinite),
            inexact.eq(any_of(cut_off, beyond, cut.inexact)),
        ]
        chosen = Signal(len(rounded))
        if wraps:
            m.d.comb += chosen.eq(rounded)
        elif cut.floor is None:
            m.d.comb += chosen.eq(Mux(over, limit, rounded))
        else:
            lost = Signal()
            m.d.comb += [
                lost.eq(cut.floor & ~rounded.any()),
                chosen.eq(Mux(over, limit, Mux(lost, 1, rounded))),
            ]
        result = Signal(self.form.width)
        m.d.comb += result.eq(special.with_sign(chosen, negative))
        code: Value = result
        silent: Value = unknown
        if config.saturate == "off" and not wraps:
            code = Mux(over, special.infinity(negative), result)
            if special.inf is not None:
                silent = unknown | infinite
        wrong = Signal()
        m.d.comb += [
            wrong.eq((unknown | infinite) if wraps else unknown),
            self.code.eq(Mux(wrong, special.nan or 0, code)),
            self.outside.eq(beyond & ~wrong),
            self.inexact.eq(inexact & ~(wrong if wraps else silent)),
        ]
        if special.nan is None:
            m.d.comb += self.invalid.eq(wrong)
        return m

    @staticmethod
    def _limit(m: Module, cut: Cut, negative: Value) -> Value:
        """Body of the end of the range on the side of the sum."""
        if cut.most == cut.most_negative:
            return Const(cut.most, len(cut.body))
        limit = Signal(len(cut.body))
        m.d.comb += limit.eq(Mux(negative, cut.most_negative, cut.most))
        return limit

    @staticmethod
    def _beyond(cut: Cut, limit: Value, inexact: Value) -> Value:
        """Whether the number lies outside the range, though it may be rounded into it."""
        past = any_of((cut.body == limit) & inexact, cut.beyond)
        if cut.most == cut.most_negative == (1 << len(cut.body)) - 1:
            return past
        return past | (cut.body > limit)


def _rounded(m: Module, cut: Cut, kept: int | None) -> tuple[Value, Value]:
    """The rounded body, and whether anything was cut; wires only where nothing can be.

    kept  bits of the result where it is taken modulo 2**kept; None: all, and the carry
    """
    body = cut.body if kept is None else cut.body[:kept]
    if cut.guard is ZERO and cut.sticky is ZERO:
        return Cat(body, ZERO), ZERO
    carry = "on" if kept is None else "off"
    m.submodules.rounder = rounder = Rounder(RounderConfig(len(body), carry))
    m.d.comb += [
        rounder.body.eq(body),
        rounder.guard.eq(cut.guard),
        rounder.sticky.eq(cut.sticky),
    ]
    return rounder.rounded, rounder.inexact
