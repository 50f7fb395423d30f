"""Shifting by a binary count with the near steps first, and only the bits that are wanted."""

from __future__ import annotations

from amaranth.hdl import Cat, Module, Mux, Signal, Value


def placed(
    m: Module, word: Value, count: Value, low: int, high: int, most: int, fill: Value, name: str
) -> Value:
    """Bits low … high - 1 of `word` times 2**count, with `fill` below and above; combinational.

    most  the greatest count: bits that only greater ones reach are not made

    A bit where only one of the two choices is a bit of the word costs half a multiplexer: steps
    that are near come first, while the word is short.
    """
    bits: dict[int, Value] = dict(enumerate(word))
    left = (1 << len(count)) - 1
    for digit, go in enumerate(count):
        step = 1 << digit
        left -= step
        # Bits that no later step brings into sight are left out.
        top = min(len(word) + min(most, (2 << digit) - 1), high)
        first = max(low - left, 0)
        places = range(first, max(top, first + 1))
        moved = Signal(len(places), name=f"{name}_by_{step}")
        stay = Cat(*(bits.get(k, fill) for k in places))
        go_up = Cat(*(bits.get(k - step, fill) for k in places))
        m.d.comb += moved.eq(Mux(go, go_up, stay))
        bits = {k: moved[i] for i, k in enumerate(places)}
    out = Signal(high - low, name=f"{name}_placed")
    m.d.comb += out.eq(Cat(*(bits.get(k, fill) for k in range(low, high))))
    return out
