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
from hwgen.design.codec.search import found_code
from hwgen.design.codec.special import special_codes
from hwgen.design.shared import shared
from hwgen.errors import UserError
from hwgen.formats import ROUNDINGS
from hwgen.formats.binary import Binary
from hwgen.formats.codebook import Codebook
from hwgen.formats.minifloat import Minifloat
from hwgen.formats.posit import Posit

MOST_SUM_BITS = 320
DEFAULT_SUM_BITS = 64
GUARD_BITS = 4
"""A default sum holds 2**4 of the greatest numbers of the format."""
FARTHEST_LSB = 400
MOST_BOOK_BITS = 51
"""Of a codebook's values over their common last bit: float64 holds the middles between them."""


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
    rounding: str = param(
        ROUNDINGS[0],
        "which of the two numbers next to the sum is taken; away and zero are those of the sum",
        choices=ROUNDINGS,
        sweep=ROUNDINGS,
        tag="?{}",
    )

    def derive_acc_width(self) -> int:
        return min(DEFAULT_SUM_BITS, fields_of(formats.get(self.format)).span + GUARD_BITS)

    def derive_lsb(self) -> int:
        return fields_of(formats.get(self.format)).lsb

    def check(self) -> None:
        form = formats.get(self.format)
        if isinstance(form, Codebook) and fields_of(form).significand > MOST_BOOK_BITS:
            rule = f"is a codebook whose values span at most {MOST_BOOK_BITS} bits"
            raise UserError("format", rule, self.format)
        if isinstance(form, Binary) and self.rounding in ("nearest-away", "toward-zero"):
            rule = f"must not depend on the distance from zero: {self.format} has 1 and -1 only"
            raise UserError("rounding", rule, self.rounding, ROUNDINGS[0])
        special = special_codes(form)
        if self.saturate == "off" and not special.wraps and special.nan is None:
            rule = f"must be on: {self.format} has neither infinity nor NaN"
            raise UserError("saturate", rule, "off", "on")


@shared
class Encoder(wiring.Component):
    """code = number next to total * 2**lsb that `rounding` takes; combinational.

    The same codes as `Format.encode` with the same `rounding` and `saturate`.

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
    invalid: Signal

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
        unknown = Signal()
        infinite = Signal()
        m.d.comb += [
            unknown.eq(self.nan | (self.pos_inf & self.neg_inf)),
            infinite.eq(self.pos_inf | self.neg_inf),
        ]
        if isinstance(self.form, Codebook):
            self._search(m, self.form, unknown)
        else:
            self._round(m, unknown, infinite)
        return m

    def _search(self, m: Module, form: Codebook, unknown: Value) -> None:
        config = self.config
        found = found_code(
            m,
            form,
            self.total,
            lsb=config.lsb,
            rounding=config.rounding,
            high=self.pos_inf,
            low=self.neg_inf,
        )
        m.d.comb += [
            self.code.eq(Mux(unknown, 0, found.code)),
            self.outside.eq(found.outside & ~unknown),
            self.inexact.eq(found.inexact & ~unknown),
            self.invalid.eq(unknown),
        ]

    def _round(self, m: Module, unknown: Value, infinite: Value) -> None:
        config, special = self.config, self.special
        below = Signal()
        magnitude = Signal(config.acc_width)
        m.d.comb += [
            below.eq(self.total[-1]),
            magnitude.eq(Mux(below, -self.total, self.total)),
        ]
        cut = cut_of(m, self.form, magnitude, below, config.lsb, config.rounding)
        wraps = special.wraps and config.saturate == "off"
        rounded, cut_off = self._rounded(m, cut, self.form.width if wraps else None, below)
        negative = Signal()
        over = Signal()
        beyond = Signal()
        inexact = Signal()
        low = any_of() if cut.low is None else cut.low & ~infinite
        limit = self._limit(m, cut, any_of(negative, low))
        minus = below if cut.minus is None else cut.minus
        m.d.comb += [
            negative.eq(Mux(infinite, self.neg_inf, minus)),
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
            kept = self._kept(negative)
            lost_in = over if kept is ZERO else over & (infinite | ~kept)
            code = Mux(lost_in, special.infinity(negative), result)
            if special.inf is not None:
                silent = unknown | (infinite if self.form.signed else self.pos_inf)
        wrong = Signal()
        m.d.comb += [
            wrong.eq((unknown | infinite) if wraps else unknown),
            self.code.eq(Mux(wrong, special.nan or 0, code)),
            self.outside.eq(beyond & ~wrong),
            self.inexact.eq(inexact & ~(wrong if wraps else silent)),
        ]
        if special.nan is None:
            m.d.comb += self.invalid.eq(wrong)

    def _kept(self, negative: Value) -> Value:
        """Whether a number beyond the range becomes the end of it though that does not saturate.

        A directed mode never takes the neighbour on the other side, be it infinity.
        """
        rounding = self.config.rounding
        if isinstance(self.form, Posit) and rounding in ("floor", "ceil"):
            return Const(1, 1)  # no number becomes NaR
        if not isinstance(self.form, Minifloat) or rounding.startswith("nearest"):
            return ZERO
        if not self.form.signed:  # what is below 0 has no neighbour towards it
            return ZERO if rounding == "ceil" else ~negative
        return {"toward-zero": Const(1, 1), "floor": ~negative}.get(rounding, negative)

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
        if isinstance(cut.body, Const):  # below the last bit of the format; or the sign is all
            at_end = limit == 0 if cut.most != cut.most_negative else ZERO
            return any_of(at_end & inexact, cut.beyond)
        past = any_of((cut.body == limit) & inexact, cut.beyond)
        if cut.most == cut.most_negative == (1 << len(cut.body)) - 1:
            return past
        return past | (cut.body > limit)

    def _rounded(
        self, m: Module, cut: Cut, kept: int | None, negative: Value
    ) -> tuple[Value, Value]:
        """The rounded body, and whether anything was cut; wires only where nothing can be.

        kept  bits of the result where it is taken modulo 2**kept; None: all, and the carry
        """
        body = cut.body if kept is None else cut.body[:kept]
        if cut.guard is ZERO and cut.sticky is ZERO:
            return Cat(body, ZERO), ZERO
        carry = "on" if kept is None else "off"
        m.submodules.rounder = rounder = Rounder(
            RounderConfig(len(body), carry, self.config.rounding)
        )
        m.d.comb += [
            rounder.body.eq(body),
            rounder.guard.eq(cut.guard),
            rounder.sticky.eq(cut.sticky),
        ]
        if rounder.config.by_sign:
            m.d.comb += rounder.negative.eq(negative)
        return rounder.rounded, rounder.inexact
