"""The first ones of a word: which bits they are, and what is left without them."""

from __future__ import annotations

from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Signal, Value

from hwgen.design.arith.prefix import kogge_stone, sklansky

Counts = list[Value]
"""A count of ones as flags: bit j says that there are more than j."""


@dataclass(frozen=True)
class First:
    """The lowest ones of a word of n bits.

    picks  n bits for each of those looked for: the first one, the second, …; one-hot or 0
    rest   the word without them
    more   whether more than `count` ones are left in `rest`; not made of it, and ready as early
    """

    picks: tuple[Value, ...]
    rest: Value
    more: Value


def first_ones(m: Module, word: Value, count: int, name: str) -> First:
    """The `count` lowest ones of `word`, by counting below every bit; combinational.

    Counts are parallel prefix sums in unary that stop at `count`; log2(n) levels of them.
    """
    width = len(word)
    sums: dict[tuple[int, int], Counts] = {(i, i): [word[i]] for i in range(width)}
    # What one lane counts is small beside its fan-out; what several count is not.
    graph = (kogge_stone if count > 1 else sklansky)(width)
    # The count of the whole word, and of its parts, goes on.
    whole = {(width - 1, 0)}
    for i, k, j in reversed(graph):
        if (i, j) in whole:
            whole |= {(i, k), (k - 1, j)}
    for i, k, j in graph:
        upper, lower = sums[i, k], sums[k - 1, j]
        sums[i, j] = _added(
            m, upper, lower, 2 * count + 1 if (i, j) in whole else count, f"{name}_{i}_{j}"
        )
    below: list[Counts] = [[], *(sums[i, 0] for i in range(width - 1))]
    picks = []
    for lane in range(count):
        pick = Signal(width, name=f"{name}_{lane}")
        m.d.comb += pick.eq(Cat(*(word[i] & _exactly(below[i], lane) for i in range(width))))
        picks.append(pick)
    rest = Signal(width, name=f"{name}_rest")
    m.d.comb += rest.eq(
        Cat(*(word[i] & _flag(below[i], count - 1) for i in range(width))),
    )
    return First(tuple(picks), rest, _flag(sums[width - 1, 0], 2 * count))


def _added(m: Module, upper: Counts, lower: Counts, most: int, name: str) -> Counts:
    """The sum of two counts, up to `most`."""
    found: Counts = []
    for j in range(min(most, len(upper) + len(lower))):
        # More than j together: i of the lower part, and the others of the upper one.
        terms: list[Value] = []
        for i in range(j + 2):
            ours, theirs = j - i, i - 1
            if ours >= len(upper) or theirs >= len(lower):
                continue
            factors = [*([upper[ours]] if ours >= 0 else []), *([lower[i - 1]] if i else [])]
            terms.append(factors[0] if len(factors) == 1 else factors[0] & factors[1])
        flag = Signal(name=f"{name}_over_{j}")
        m.d.comb += flag.eq(Cat(*terms).any() if len(terms) > 1 else terms[0])
        found.append(flag)
    return found


def _flag(counts: Counts, j: int) -> Value:
    """Whether the count is more than j."""
    return counts[j] if j < len(counts) else Const(0, 1)


def _exactly(counts: Counts, j: int) -> Value:
    """Whether the count is j."""
    at_least = counts[j - 1] if 0 < j <= len(counts) else Const(j == 0, 1)
    return at_least & ~_flag(counts, j)
