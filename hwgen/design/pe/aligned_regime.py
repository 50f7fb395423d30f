"""Posits decoded for the aligned PE, by the place where the regime's run ends."""

from __future__ import annotations

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value

from hwgen.design.arith.zeros import leading_zeros, shifted_up
from hwgen.formats.posit import Posit

MOST_PLACES = 8
"""Bits of the widest posits whose regime is decoded with a line for each length of the run: of
wider ones counting and shifting is smaller."""


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
    number = Signal(name=f"{label}_number")
    size = max(width - 3, es)
    payload = Signal(max(size, 1), name=f"{label}_payload")
    behind = _by_place if width <= MOST_PLACES else _by_count
    run, tail = behind(m, body, breaks, label)
    m.d.comb += [
        number.eq(body.any()),
        payload[size - (width - 3) :].eq(tail),
    ]
    power = Cat(payload[size - es : size], run ^ (~above).replicate(len(run)), above)
    significand = Cat(payload[: form.max_fraction], number)
    return significand, power, negative, negative & ~number


def _by_place(m: Module, body: Value, breaks: Value, label: str) -> tuple[Value, Value]:
    """The run's length less 1, and what is behind its end, by one line for each length."""
    count = len(breaks)
    # ends[j]: the run has j + 1 bits; the last: it goes on to the end.
    ends: list[Value] = []
    going: Value = Const(1, 1)
    for j in range(count):
        stop, on = Signal(name=f"{label}_ends_{j}"), Signal(name=f"{label}_beyond_{j}")
        here = breaks[count - 1 - j]
        m.d.comb += [stop.eq(going & here), on.eq(going & ~here)]
        ends.append(stop)
        going = on
    ends.append(going)
    digits = count.bit_length()
    run = Signal(digits, name=f"{label}_run")
    planes = [[end for j, end in enumerate(ends) if j >> d & 1] for d in range(digits)]
    # Bit t below the top of what is behind is bit count - 2 - j - t of the body.
    tails = [
        [ends[j] & body[count - 2 - j - t] for j in range(count - 1 - t)] for t in range(count - 1)
    ]
    m.d.comb += run.eq(Cat(*(Cat(*plane).any() for plane in planes)))
    return run, Cat(*(Cat(*tail).any() for tail in reversed(tails)))


def _by_count(m: Module, body: Value, breaks: Value, label: str) -> tuple[Value, Value]:
    """The same by counting zeros and shifting."""
    count = len(breaks)
    word = Signal(count + 1, name=f"{label}_word")
    m.d.comb += word.eq(Cat(Const(1, 1), breaks))
    run = leading_zeros(m, word, f"{label}_run")
    return run, shifted_up(m, body[: count - 1], run, f"{label}_behind")
