"""Counting leading zeros by halves, and shifting by a count."""

from __future__ import annotations

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value


def leading_zeros(m: Module, word: Value, name: str) -> Value:
    """Zeros above the highest 1 of `word`, which is not 0 (else any number); combinational.

    Each step asks whether the upper half is 0 and goes on with the half that decides.
    """
    digits = max(len(word) - 1, 0).bit_length()
    if not digits:
        return Const(0, 1)
    # Zeros below the word never decide where it is not 0.
    rest: Value = Cat(Const(0, (1 << digits) - len(word)), word)
    digit_values: list[Value] = []
    for digit in reversed(range(digits)):
        half = 1 << digit
        empty = Signal(name=f"{name}_upper_{half}_empty")
        m.d.comb += empty.eq(~rest[half:].any())
        digit_values.insert(0, empty)
        if digit:
            # The lowest bit of either half decides nothing: if all above it is 0, it is the 1.
            deciding = Signal(half - 1, name=f"{name}_deciding_{half}")
            m.d.comb += deciding.eq(Mux(empty, rest[1:half], rest[half + 1 :]))
            rest = Cat(Const(0, 1), deciding)
    count = Signal(digits, name=f"{name}_zeros")
    m.d.comb += count.eq(Cat(*digit_values))
    return count


def shifted_up(m: Module, word: Value, count: Value, name: str) -> Value:
    """The low bits of `word` times 2 to the `count`, as wide as the word; combinational.

    The far step first: a count of leading zeros has its highest digit before the others.
    """
    width = len(word)
    for digit, bit in reversed(list(enumerate(count))):
        step = min(1 << digit, width)
        moved = Signal(width, name=f"{name}_by_{1 << digit}")
        m.d.comb += moved.eq(Mux(bit, Cat(Const(0, step), word[: width - step]), word))
        word = moved
    return word
