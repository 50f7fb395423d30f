"""A sum in two's complement as a significand of few bits and a count of zeros."""

from __future__ import annotations

from dataclasses import dataclass

from amaranth.hdl import Cat, Module, Mux, Signal, Value


@dataclass(frozen=True)
class Partial:
    """A word that is being shifted up until its top bit is 1.

    The word is a magnitude, or where `negative` is 1 its complement less 1: ones' complement.

    word    what is left of it; bits that are not needed any more are gone
    kept    bits that are needed in the end
    step    the next shift; 0: there is none
    zeros   digits of the count of zeros above, the highest first
    sticky  whether the sum had a 1 where bits are gone
    """

    word: Value
    kept: int
    step: int
    zeros: tuple[Value, ...]
    negative: Value
    sticky: Value


def begun(word: Value, kept: int, negative: Value, none: Value) -> Partial:
    """Before the first step; `none` is a 0."""
    step = 1 << ((len(word) - 1).bit_length() - 1)
    return Partial(word, kept, step, (), negative, none)


def stepped(m: Module, given: Partial, name: str) -> Partial:
    """After one step: the upper half of what can be a zero, if it is, is shifted out."""
    word, step, size = given.word, given.step, given.kept + given.step - 1
    empty = Signal(name=f"{name}_{step}_empty")
    after = Signal(size, name=f"{name}_{step}")
    sticky = Signal(name=f"{name}_{step}_sticky")
    stays, lost = _top(word, size, given.negative)
    moves, lost_moving = _top(word[:-step], size, given.negative)
    m.d.comb += [empty.eq(~word[-step:].any()), after.eq(Mux(empty, moves, stays))]
    ones: Value = given.sticky
    for part, here in ((lost, ~empty), (lost_moving, empty)):
        if len(part):
            # Of a negative sum, whose bits are turned, a 0 was a 1.
            ones = ones | (here & Mux(given.negative, ~part.all(), part.any()))
    m.d.comb += sticky.eq(ones)
    return Partial(after, given.kept, step // 2, (*given.zeros, empty), given.negative, sticky)


def _top(word: Value, size: int, fill: Value) -> tuple[Value, Value]:
    """The top `size` bits, filled up below with what stands for 0, and the bits below them."""
    if len(word) < size:
        return Cat(fill.replicate(size - len(word)), word), word[:0]
    return word[len(word) - size :], word[: len(word) - size]


@dataclass(frozen=True)
class Significand:
    """word has its top bit 1 unless the sum is 0; `carry`: it is one position higher."""

    word: Value
    zeros: Value
    carry: Value
    sticky: Value


def finished(m: Module, given: Partial) -> Significand:
    """The magnitude itself: of a negative sum 1 is added, which counts where all below are 0."""
    more = Signal()
    grown = Signal(given.kept + 1, name="grown")
    word = Signal(given.kept, name="significand")
    m.d.comb += [
        more.eq(given.negative & ~given.sticky),
        grown.eq(given.word + more),
        word.eq(Cat(grown[: given.kept - 1], grown[given.kept - 1] | grown[given.kept])),
    ]
    return Significand(word, Cat(*reversed(given.zeros)), grown[given.kept], given.sticky)
