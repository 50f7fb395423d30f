"""PEs of posits and of minifloats, exact or in a window, with a rounded result."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, ClassVar

from amaranth.hdl import Cat, Const, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen import formats
from hwgen.config import Config, param
from hwgen.design.array.single import SinglePe, SinglePeConfig
from hwgen.design.array.window_pe import WindowSingleConfig
from hwgen.design.codec import Encoder, EncoderConfig
from hwgen.design.codec.encode import MOST_SUM_BITS
from hwgen.design.pe.aligned import product_bits
from hwgen.design.pe.config import stages_param
from hwgen.design.pe.posit_result import posit_result, suits
from hwgen.design.pe.window import FARTHEST, check_window
from hwgen.design.protocol import Interface
from hwgen.design.shared import shared
from hwgen.errors import UserError
from hwgen.formats import Posit
from hwgen.formats.accumulator import acc_signed, acc_special, sum_unit
from hwgen.rtl import Field

MOST_ACC_BITS = 512
MOST_CARRY, USUAL_CARRY = 64, 6
MARGIN, USUAL_EMAX = 8, 15
"""Of a default window."""
ENCODED = ("none", "act", "fp32", "fp16", "bf16", "e4m3", "e5m2", "posit8_0", "posit16_1")


def posit_param(what: str) -> Any:
    return param(
        "posit8_0",
        f"format of the {what}",
        kind="format",
        range=(3, 16),
        choices=("posit",),
        sweep=("posit8_0", "posit16_1"),
    )


def minifloat_param(what: str) -> Any:
    return param(
        "e4m3",
        f"format of the {what}",
        kind="format",
        range=(2, 8),
        choices=("minifloat",),
        sweep=("e2m1", "e4m3", "e5m2"),
    )


def carry_param() -> Any:
    return param(
        USUAL_CARRY,
        "exact: bits of the accumulator above the widest product: 2**carry products never wrap",
        unit="bits",
        range=(1, MOST_CARRY),
        sweep=(6, 14),
        tag="carry{}",
    )


def form_param() -> Any:
    return param(
        "anchor",
        "anchor: operands registered, accumulator exposed, as published PEs are measured; "
        "os: the PE as it stands in an array, with drain chain",
        choices=("anchor", "os"),
        sweep=("anchor", "os"),
    )


def encode_param() -> Any:
    return param(
        "none",
        "format of the port `code`, the result rounded once to the nearest number, ties to even, "
        "saturating; act: that of the activations; none: no such port",
        choices=ENCODED,
        sweep=("none", "act", "fp32"),
        tag="?{}",
    )


def accumulate_param() -> Any:
    return param(
        "exact",
        "exact: every product in full; window: products are cut off below 2**emin, and flags say "
        "what did not fit",
        choices=("exact", "window"),
        sweep=("exact", "window"),
        tag="?{}",
    )


def emin_param() -> Any:
    return param(
        None,
        "window: exponent of the last bit",
        range=(-FARTHEST, FARTHEST),
        sweep=(None,),
        tag="?from{}",
        auto="8 below the last bit of a product of full fractions from 1 on",
    )


def emax_param() -> Any:
    return param(
        None,
        "window: exponent of the highest bit below the sign",
        range=(-FARTHEST, FARTHEST),
        sweep=(None,),
        tag="?to{}",
        auto=f"{USUAL_EMAX}",
    )


class AlignedUnitConfig(Config):
    """What follows from formats and accumulator."""

    act: str
    wgt: str
    carry: int
    stages: int
    form: str
    encode: str
    accumulate: str
    emin: int
    emax: int

    def derive_emin(self) -> int:
        fractions = sum(_fraction(name) for name in (self.act, self.wgt))
        return max(sum_unit(self.act, self.wgt), -fractions - MARGIN)

    def derive_emax(self) -> int:
        return USUAL_EMAX

    def check(self) -> None:
        if self.accumulate == "window":
            self._check_window()
        else:
            self._check_exact()
        if self.encode != "none" and self.acc_width > MOST_SUM_BITS:
            rule = f"must be none above {MOST_SUM_BITS} bits of accumulator, and here are"
            raise UserError("encode", f"{rule} {self.acc_width}", self.encode, "none")
        self.single.check()

    def _check_window(self) -> None:
        check_window(self.act, self.wgt, self.emin)
        if self.carry != USUAL_CARRY:
            rule = "is for accumulate exact only"
            raise UserError("carry", rule, self.carry, USUAL_CARRY)
        if self.emax < self.emin:
            raise UserError("emax", f"at least emin, which is {self.emin}", self.emax, self.emin)
        if self.acc_width > MOST_ACC_BITS:
            rule = f"a window has at most {MOST_ACC_BITS} bits with its sign"
            raise UserError("emax", rule, self.emax, self.emin + MOST_ACC_BITS - 2)

    def _check_exact(self) -> None:
        for key in ("emin", "emax"):
            usual = getattr(self, f"derive_{key}")()
            if getattr(self, key) != usual:
                raise UserError(key, "is for accumulate window only", getattr(self, key), usual)
        if self.acc_width > MOST_ACC_BITS:
            product = self.acc_width - self.carry
            room = MOST_ACC_BITS - product
            rule = f"an accumulator of at most {MOST_ACC_BITS} bits, and products take {product}"
            if room < 1:
                raise UserError("wgt", rule, self.wgt, type(self).params()[1].default)
            raise UserError("carry", rule, self.carry, room)

    @property
    def acc_width(self) -> int:
        """Bits of the accumulator: of a window, or of every product and `carry` ones."""
        if self.accumulate == "window":
            return self.emax - self.emin + 2
        signed = acc_signed(self.act, self.wgt)
        return product_bits(self.act, self.wgt) + signed + self.carry

    @property
    def special(self) -> bool:
        """Whether a sum may be no number."""
        return acc_special(self.act, self.wgt)

    @property
    def single(self) -> SinglePeConfig:
        """The PE inside."""
        values = (self.act, self.wgt, self.acc_width, "aligned", self.stages, self.form)
        if self.accumulate == "window":
            return WindowSingleConfig(*values, emin=self.emin)
        return SinglePeConfig(*values)

    @property
    def unit(self) -> int:
        """The accumulator counts 2**unit."""
        window = self.accumulate == "window"
        return self.emin if window else sum_unit(self.act, self.wgt)

    @property
    def result(self) -> str:
        """Format of the port `code`; "none" where there is none."""
        return self.act if self.encode == "act" else self.encode

    @property
    def encoder(self) -> EncoderConfig:
        """How the accumulator is rounded."""
        return EncoderConfig(self.result, self.acc_width, self.unit)


def _fraction(name: str) -> int:
    """Bits of the longest fraction."""
    form = formats.get(name)
    return form.max_fraction if isinstance(form, Posit) else getattr(form, "fraction", 0)


@dataclass(frozen=True)
class PositPeConfig(AlignedUnitConfig):
    """Two posits, and an accumulator that holds their products exactly or a window of them."""

    prefix: ClassVar[str] = "posit"

    act: str = posit_param("activations")
    wgt: str = posit_param("weights")
    carry: int = carry_param()
    stages: int = stages_param()
    form: str = form_param()
    encode: str = encode_param()
    accumulate: str = accumulate_param()
    emin: int = emin_param()
    emax: int = emax_param()


@dataclass(frozen=True)
class MinifloatPeConfig(AlignedUnitConfig):
    """Two minifloats, and an accumulator that holds their products exactly or a window of them."""

    prefix: ClassVar[str] = "minifloat"

    act: str = minifloat_param("activations")
    wgt: str = minifloat_param("weights")
    carry: int = carry_param()
    stages: int = stages_param()
    form: str = form_param()
    encode: str = encode_param()
    accumulate: str = accumulate_param()
    emin: int = emin_param()
    emax: int = emax_param()


@shared
class AlignedUnit(wiring.Component):
    """The ports of `SinglePe`, and of a result that is rounded `code`: the NaN of its format, or 0
    where it has none, once a NaN, NaR or infinity has come.  `code` is combinational behind the
    accumulator (os: the drain register).

    exact   the accumulator counts 2**(act.unit + wgt.unit)
    window  it counts 2**emin, in two's complement of emax - emin + 2 bits: of every product the
            floor over 2**emin is added, modulo 2**(emax - emin + 2).  Sticky flags beside it:
            `…_underflow`: a product was no multiple of 2**emin; `…_overflow`: a product was
            2**(emax + 1) or more in magnitude, or a sum of what was accumulated and what was
            added was outside the accumulator.  But for `…_overflow` the order does not matter
    """

    def __init__(self, config: AlignedUnitConfig) -> None:
        self.config = config
        self.single = SinglePe(config.single)
        members: dict[str, Any] = {
            name: (In if member.flow is In else Out)(member.shape)
            for name, member in self.single.signature.members.items()
        }
        if config.encode != "none":
            members["code"] = Out(formats.get(config.result).width)
        super().__init__(members)

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name("pe")

    @property
    def interface(self) -> Interface:
        found = self.single.interface
        if self.config.encode == "none":
            return found
        given, results = found.channels
        code = Field("code", ("code",), formats.get(self.config.result).width)
        results = replace(results, fields=(*results.fields, code))
        return Interface((given, results), found.timing)

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        m.submodules.single = single = self.single
        for name, member in single.signature.members.items():
            inner, outer = getattr(single, name), getattr(self, name)
            m.d.comb += inner.eq(outer) if member.flow is In else outer.eq(inner)
        if self.config.encode != "none":
            self._encode(m)
        return m

    def _encode(self, m: Module) -> None:
        result = getattr(self.single, self.single.result_ports[0])
        marks = [getattr(self.single, name) for name in self.single.result_marks]
        nan = marks[-1] if self.config.special else Const(0, 1)
        form, lsb = formats.get(self.config.result), self.config.encoder.lsb
        if isinstance(form, Posit) and suits(form, self.config.acc_width, lsb):
            m.d.comb += self.code.eq(posit_result(m, form, result, nan, lsb))
            return
        m.submodules.encoder = encoder = Encoder(self.config.encoder)
        unused = Signal(name="unused_flags")
        flags = [encoder.outside, encoder.inexact]
        flags += [] if encoder.special.nan is not None else [encoder.invalid]
        m.d.comb += [
            encoder.total.eq(result),
            encoder.nan.eq(nan),
            encoder.pos_inf.eq(0),
            encoder.neg_inf.eq(0),
            self.code.eq(encoder.code),
            unused.eq(Cat(*flags).any()),
        ]
