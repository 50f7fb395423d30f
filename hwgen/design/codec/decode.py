"""The decoder: a code to sign, significand and shift."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, ClassVar

from amaranth.hdl import Array, Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen import formats
from hwgen.config import Config, param
from hwgen.design.arith.zeros import leading_zeros, shifted_up
from hwgen.design.codec.fields import Fields, fields_of, table_of
from hwgen.design.shared import shared
from hwgen.formats import Format
from hwgen.formats.binary import Binary
from hwgen.formats.codebook import Codebook
from hwgen.formats.minifloat import Minifloat
from hwgen.formats.posit import Posit
from hwgen.formats.scale import Scale

MOST_FORMAT_BITS = 32


def format_param() -> Any:
    return param(
        "e4m3",
        "number format of the codes",
        kind="format",
        range=(1, MOST_FORMAT_BITS),
        choices=("scalar",),
        sweep=("int8", "fixed8_4", "ternary", "binary", "e2m1", "e4m3", "e5m2", "e8m0", "bf16",
               "fp16", "posit8_0", "posit16_1", "nf4"),
    )  # fmt: skip


@dataclass(frozen=True)
class DecoderConfig(Config):
    """The format; `hwgen.design.codec.fields` says what follows from it."""

    prefix: ClassVar[str] = "decode"

    format: str = format_param()

    def check(self) -> None:
        fields_of(formats.get(self.format))


@shared
class Decoder(wiring.Component):
    """value = (-1)**sign * significand * 2**(shift + lsb), `lsb` of `fields_of`; combinational.

    The significand is shifted up as far as its width and a shift of 0 or more allow, so that
    the numbers below the normal ones have shift 0, as 0 has.  Of codes that are not numbers,
    significand and shift are 0.

    code                  In   of the format
    sign, significand,    Out  the number; `sign` is the code's, also of -0 and of infinities
    shift
    nan, inf              Out  what the code is instead
    Outputs that a format has no use for are left out: see `Fields.ports`.
    """

    code: Signal
    significand: Signal

    def __init__(self, config: DecoderConfig) -> None:
        self.config = config
        self.form = formats.get(config.format)
        self.fields = fields_of(self.form)
        super().__init__(
            {
                "code": In(self.form.width),
                **{name: Out(bits) for name, bits in self.fields.ports().items()},
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        found = decoded(m, self.form, self.code)
        m.d.comb += [getattr(self, name).eq(found[name]) for name in self.fields.ports()]
        return m


def decoded(m: Module, form: Format, code: Signal) -> dict[str, Value]:
    """Port name -> value, for the ports that `form` has."""
    if isinstance(form, Minifloat):
        return _minifloat(m, form, code)
    if isinstance(form, Posit):
        return _posit(m, form, code)
    if isinstance(form, Scale):
        special = code.all()
        shift = Mux(special, 0, code)
        return {"significand": ~special, "shift": shift, "nan": special}
    if isinstance(form, Binary):
        return {"sign": ~code[0], "significand": Const(1, 1)}
    if isinstance(form, Codebook):
        return _table(form, fields_of(form), code)
    # Two's complement; the magnitude of the least number still fits as an unsigned one.
    if not form.signed:
        return {"significand": code}
    magnitude = Signal(form.width)
    m.d.comb += magnitude.eq(Mux(code[-1], -code, code))
    if fields_of(form).significand < form.width:  # ternary
        return {"sign": code[-1], "significand": code[0]}
    return {"sign": code[-1], "significand": magnitude}


def _minifloat(m: Module, form: Minifloat, code: Signal) -> dict[str, Value]:
    fields = fields_of(form)
    fraction = code[: form.fraction]
    exponent = Signal(form.exponent)
    normal = Signal()
    m.d.comb += [
        exponent.eq(code[form.fraction : form.fraction + form.exponent]),
        normal.eq(exponent.any()),
    ]
    above = Signal(form.exponent)
    m.d.comb += above.eq(exponent - normal)
    found: dict[str, Value] = {"sign": code[-1]}
    significand: Value = Cat(fraction, normal)
    if fields.nan:
        special = Signal()
        top = exponent.all()
        m.d.comb += special.eq(top if fields.inf else top & fraction.all())
        significand = significand & (~special).replicate(form.fraction + 1)
        found["nan"] = special & fraction.any() if fields.inf else special
        found["inf"] = special & ~fraction.any()
        found["shift"] = (above & (~special).replicate(form.exponent))[: fields.shift]
    else:
        found["shift"] = above[: fields.shift]
    return found | {"significand": significand}


def _posit(m: Module, form: Posit, code: Signal) -> dict[str, Value]:
    """The regime's run is counted and shifted out; what stays is exponent and fraction."""
    width, es = form.width, form.es
    fields = fields_of(form)
    body = Signal(width - 1)
    number = Signal()
    negative = Signal()
    m.d.comb += [
        negative.eq(code[-1]),
        body.eq(Mux(negative, -code, code)),
        number.eq(code[:-1].any()),
    ]
    regime_sign = body[-1]
    # The bits after the first of the run, 0 where it goes on; the 1 below ends every run.
    breaks = Signal(width - 1)
    m.d.comb += breaks.eq(Cat(Const(1, 1), body[:-1] ^ regime_sign.replicate(width - 2)))
    run = leading_zeros(m, breaks, "run")
    # run + 1 equal bits: regime `run` above 0, else −run − 1; plus width − 2, from 0 on.
    regime = Signal((2 * (width - 2)).bit_length())
    m.d.comb += regime.eq(Mux(regime_sign, (width - 2) + run, (width - 3) - run))
    size = max(width - 3, es)
    payload = Signal(max(size, 1))
    aligned = shifted_up(m, body[: width - 3], run, "payload") if width > 3 else Const(0, 0)
    m.d.comb += payload.eq(Cat(Const(0, size - (width - 3)), aligned))
    fraction = payload[: size - es]
    exponent = payload[size - es : size]
    shift = Cat(exponent, regime)[: fields.shift]
    return {
        "sign": negative,
        "significand": Cat(fraction, 1) & number.replicate(fields.significand),
        "shift": shift & number.replicate(len(shift)),
        "nan": negative & ~number,
    }


def _table(form: Codebook, fields: Fields, code: Signal) -> dict[str, Value]:
    """Sign and magnitude of each code; 0 for codes that the book does not have."""
    absent = (1 << len(code)) - len(form.values)
    numbers = [*table_of(form), *([0] * absent)]
    # By the sign bit: a book may hold -0.
    signs = [*(math.copysign(1, value) < 0 for value in form.values), *([False] * absent)]
    sign = Array(Const(each, 1) for each in signs)[code]
    magnitude = Array(Const(abs(each), fields.significand) for each in numbers)[code]
    return {"sign": sign, "significand": magnitude}
