"""Posits decoded for the aligned PE."""

from __future__ import annotations

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value

from hwgen.design.arith.zeros import leading_zeros, shifted_up
from hwgen.formats.posit import Posit


def posit_parts(m: Module, form: Posit, code: Value, label: str) -> tuple[Value, ...]:
    """Significand, power, sign and NaR of a code; combinational."""
    width, es = form.width, form.es
    body = Signal(width - 1, name=f"{label}_body")
    number = Signal(name=f"{label}_number")
    negative = code[-1]
    m.d.comb += [
        body.eq(Mux(negative, -code[:-1], code[:-1])),
        number.eq(code[:-1].any()),
    ]
    above = body[-1]
    breaks = Signal(width - 1, name=f"{label}_breaks")
    m.d.comb += breaks.eq(Cat(Const(1, 1), body[:-1] ^ above.replicate(width - 2)))
    run = leading_zeros(m, breaks, f"{label}_run")
    regime = Signal((2 * (width - 2)).bit_length(), name=f"{label}_regime")
    m.d.comb += regime.eq(Mux(above, (width - 2) + run, (width - 3) - run))
    size = max(width - 3, es)
    payload = Signal(max(size, 1), name=f"{label}_payload")
    aligned = (
        shifted_up(m, body[: width - 3], run, f"{label}_payload") if width > 3 else Const(0, 0)
    )
    m.d.comb += payload.eq(Cat(Const(0, size - (width - 3)), aligned))
    fraction = payload[: size - es]
    exponent = payload[size - es : size]
    bits = (2 * form.max_scale).bit_length()
    significand = Cat(fraction, 1) & number.replicate(form.max_fraction + 1)
    return significand, Cat(exponent, regime)[:bits], negative, negative & ~number
