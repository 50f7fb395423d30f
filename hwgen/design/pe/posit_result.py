"""The nearest posit of a sum, without negation: by the place of the bit that follows the sign.

The code of a negative number is the two's complement of that of its magnitude, and so is a sum:
regime and exponent are turned, the fraction's bits are those of the sum as they stand.  Rounding
to the nearest even string is the same on either side of 0.
"""

from __future__ import annotations

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value

from hwgen.formats.posit import Posit

MOST_CASES = 128
"""Powers of two between minpos and maxpos; with more the rows of gates get too long."""


def suits(form: object, width: int, lsb: int) -> bool:
    """Whether sums of that many bits that count 2**lsb are rounded here to that format: from
    minpos or less up to 1 or more."""
    return (
        isinstance(form, Posit)
        and 2 * form.max_scale <= MOST_CASES
        and lsb + form.max_scale <= 0 < width + lsb
    )


def posit_result(m: Module, form: Posit, total: Value, nar: Value, lsb: int) -> Value:
    """The code next to total * 2**lsb, two's complement; combinational.

    Nearest even on the bit string; beyond the range maxpos, and no number but 0 becomes 0.
    """
    sign, size = total[-1], form.width - 1
    low, high = -form.max_scale - lsb, min(form.max_scale - lsb, len(total) - 1)
    # With es = 0 numbers below 1 are fixed point: one case for all of them.
    first = low if form.es else -lsb
    beyond = Signal(name="result_beyond")
    outside = total[high:-1]
    m.d.comb += beyond.eq(Mux(sign, ~outside.all(), outside.any()) if len(outside) else 0)
    going: Value = ~beyond
    # A case: when; the string of its codes; how many of the sum's bits that ends with.
    cases: list[tuple[Value, list[Value], int]] = []
    for i in range(high - 1, first - 1, -1):
        lead, on = Signal(name=f"leads_{i}"), Signal(name=f"below_{i}")
        differs = total[i] ^ sign
        m.d.comb += [lead.eq(going & differs), on.eq(going & ~differs)]
        start = [~sign if bit else sign for bit in _string(form, i + lsb)]
        cases.append((lead, [*start, *reversed(total[:i])], i))
        going = on
    below: Value = going
    if form.es:
        cases.append((going, [sign] * size, 0))
    else:
        cases.append((going, [sign, *reversed(total[:first])], first))
        tiny = Signal(name="result_tiny")
        m.d.comb += tiny.eq(going & (total[low:first] == sign.replicate(first - low)))
        below = tiny
    # Whether any of the lowest bits is 1, for as many as there is a case that asks for.
    rest: list[Value] = [Const(0, 1)]
    tails = [min(max(len(string) - size - 1, 0), given) for _, string, given in cases]
    for place in range(max(tails)):
        some = Signal(name=f"some_below_{place + 1}")
        m.d.comb += some.eq(rest[-1] | total[place])
        rest.append(some)
    columns: list[list[Value]] = [[] for _ in range(size + 2)]
    for (when, string, _), tail in zip(cases, tails, strict=True):
        for k, bit in enumerate(string[: size + 1]):
            columns[k].append(when & bit)
        turned = string[size + 1 : len(string) - tail]
        columns[-1].append(when & Cat(*turned, rest[tail]).any())
    body = Signal(size, name="result_body")
    up = Signal(name="result_up")
    there = Signal(name="result_there")
    rounded = Signal(size, name="result_rounded")
    code = Signal(form.width, name="result_code")
    # Out of range: all ones, and of negative numbers the last bit only.
    ends = [beyond & ~sign] * (size - 1) + [beyond]
    bits = [Cat(*column, end).any() for column, end in zip(columns, ends, strict=False)]
    half, odd = Cat(*columns[size]).any(), Cat(*columns[size + 1]).any()
    m.d.comb += [
        body.eq(Cat(*reversed(bits))),
        up.eq(half & (odd | body[0]) & ~below),
        there.eq(total.any()),
        rounded.eq(Mux(below, Cat(sign | there, body[1:]), body + up)),
        code.eq(Cat(rounded & (~nar).replicate(size), sign | nar)),
    ]
    return code


def _string(form: Posit, scale: int) -> list[int]:
    """Regime and exponent of a positive number of that power of two, the highest bit first, as
    far as the code takes them."""
    regime, exponent = scale >> form.es, scale & ((1 << form.es) - 1)
    found = [1] * (regime + 1) + [0] if regime >= 0 else [0] * -regime + [1]
    found += [exponent >> bit & 1 for bit in reversed(range(form.es))]
    return found
