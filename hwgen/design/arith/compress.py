"""Carry-save addition: many words to two, without carry propagation."""

from __future__ import annotations

from collections.abc import Sequence

from amaranth.hdl import Cat, Const, Module, Signal, Value


def compress(m: Module, words: Sequence[tuple[Value, int]]) -> tuple[Value, Value]:
    """Two words with the same sum modulo 2**width as all of `words`; combinational.

    words  (word, arrival) pairs of equal width ≥ 2; arrival is the depth, in levels of
           full adders, at which the word is ready

    A tree of 3:2 compressors (Wallace 1964) that always joins the three words that
    are ready first, so late words pass the fewest levels.
    """
    pending = [(arrival, order, word) for order, (word, arrival) in enumerate(words)]
    width = len(pending[0][2])
    step = 0
    while len(pending) > 2:
        pending.sort(key=lambda entry: entry[:2])
        (_, _, x), (_, _, y), (ready, _, z) = pending[:3]
        total = Signal(width, name=f"sum_{step}")
        carry = Signal(width - 1, name=f"carry_{step}")
        a, b, c = x[:-1], y[:-1], z[:-1]
        m.d.comb += [
            total.eq(x ^ y ^ z),
            carry.eq((a & b) | ((a | b) & c)),
        ]
        order = len(words) + 2 * step
        pending[:3] = [
            (ready + 1, order, total),
            (ready + 1, order + 1, Cat(Const(0, 1), carry)),
        ]
        step += 1
    return pending[0][2], pending[1][2]
