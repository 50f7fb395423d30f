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
    # Bits that no later step brings into sight are left out.
    seen = [set(range(low, high))]
    for digit in reversed(range(1, len(count))):
        seen.append(seen[-1] | {k - (1 << digit) for k in seen[-1]})
    for digit, go in enumerate(count):
        step = 1 << digit
        top = len(word) + min(most, (2 << digit) - 1)
        places = [k for k in range(top) if k in seen[-1 - digit]]
        moved = Signal(len(places), name=f"{name}_by_{step}")
        stay = Cat(*(bits.get(k, fill) for k in places))
        go_up = Cat(*(bits.get(k - step, fill) for k in places))
        m.d.comb += moved.eq(Mux(go, go_up, stay))
        bits = {k: moved[i] for i, k in enumerate(places)}
    out = Signal(high - low, name=f"{name}_placed")
    m.d.comb += out.eq(Cat(*(bits.get(k, fill) for k in range(low, high))))
    return out
