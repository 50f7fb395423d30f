"""Posits decoded for the aligned PE, by the place where the regime's run ends."""

from __future__ import annotations

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value

from hwgen.formats.posit import Posit


def power_bits(form: Posit) -> int:
    """Bits of the power: exponent bits, the run of the regime, and its sign on top."""
    return form.es + (form.width - 2).bit_length() + 1


def posit_parts(m: Module, form: Posit, code: Value, label: str) -> tuple[Value, ...]:
    """Significand, power, sign and NaR of a code; combinational.

    The power counts from -2**(power_bits - 1).  A run of j + 1 ones is the regime j, of zeros
    -j - 1, which is the complement of j: only bits are turned.
    """
    width, es = form.width, form.es
    negative = code[-1]
    body = Signal(width - 1, name=f"{label}_body")
    m.d.comb += body.eq(Mux(negative, -code[:-1], code[:-1]))
    above = body[-1]
    breaks = Signal(width - 2, name=f"{label}_breaks")
    m.d.comb += breaks.eq(body[:-1] ^ above.replicate(width - 2))
    # ends[j]: the run has j + 1 bits; the last: it goes on to the end.
    ends: list[Value] = []
    going: Value = Const(1, 1)
    for j in range(width - 2):
        stop, on = Signal(name=f"{label}_ends_{j}"), Signal(name=f"{label}_beyond_{j}")
        here = breaks[width - 3 - j]
        m.d.comb += [stop.eq(going & here), on.eq(going & ~here)]
        ends.append(stop)
        going = on
    ends.append(going)
    digits = (width - 2).bit_length()
    run = Signal(digits, name=f"{label}_run")
    number = Signal(name=f"{label}_number")
    size = max(width - 3, es)
    payload = Signal(max(size, 1), name=f"{label}_payload")
    planes = [[end for j, end in enumerate(ends) if j >> d & 1] for d in range(digits)]
    # Behind the run: bit t below the top of the payload is bit `width` - 4 - j - t of the code.
    tails = [
        [ends[j] & body[width - 4 - j - t] for j in range(width - 3 - t)] for t in range(width - 3)
    ]
    m.d.comb += [
        run.eq(Cat(*(Cat(*plane).any() for plane in planes))),
        number.eq(above | ~going),
        payload[size - (width - 3) :].eq(Cat(*(Cat(*tail).any() for tail in reversed(tails)))),
    ]
    power = Cat(payload[size - es : size], run ^ (~above).replicate(digits), above)
    significand = Cat(payload[: form.max_fraction], number)
    return significand, power, negative, negative & ~number
