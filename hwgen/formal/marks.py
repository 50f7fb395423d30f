"""Two circuits of the same registers, the second kept as marks: where it may differ.

A mutant often differs where nobody looks: in a free slot of a queue, in a payload without
its valid.  Side by side, a proof has to find bit by bit which registers are equal when.  Here
a word of the mutant is the original's while its mark is 0, and anything at all while it is 1:
what is left to find is when marks are 0, which is a matter of control.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from hwgen.formal.aig import ONE, ZERO, Aig, Latch, Later
from hwgen.formal.start import Find, Reset, Start, paired

WIDE = 4
"""Words of more bits without a reset are data."""


def shallow(circuit: Aig, reset: Reset, wide: int | None = None) -> Aig:
    """The circuit with free inputs for registers of data: it can do all that it could, and more.

    Data are memories and, if `wide` is given, words of more bits without a reset.
    Literals stay the same.
    """
    words = _words(circuit.latches)
    data = {ff.node for name, word in words.items() if _entry(name) for ff in word}
    if wide is not None:
        data |= {ff.node for word in words.values() if len(word) > wide for ff in word}
    data -= _reset(circuit, reset)
    free = [((f"$any {ff.names[0][0]}", ff.names[0][1]), ff.node) for ff in circuit.latches]
    return replace(
        circuit,
        inputs=[*circuit.inputs, *(each for each in free if each[1] in data)],
        latches=[latch for latch in circuit.latches if latch.node not in data],
    )


def _entry(name: str) -> bool:
    """Whether a word is one of a memory."""
    return re.search(r"\[\d+\]$", name) is not None


def _reset(circuit: Aig, reset: Reset) -> set[int]:
    """Registers that the reset gives a value."""
    if reset.name is None:
        return set()
    other = Aig()
    known = {
        node: (ONE if reset.level else ZERO) if name[0] == reset.name else other.input(name)
        for name, node in circuit.inputs
    }
    for latch in circuit.latches:
        known[latch.node] = other.input(latch.names[0])
    there = other.put(circuit, known)
    return {ff.node for ff in circuit.latches if there[ff.next >> 1] >> 1 == 0}


def _words(latches: Sequence[Latch]) -> dict[str, list[Latch]]:
    found: dict[str, list[Latch]] = {}
    for latch in latches:
        found.setdefault(latch.names[0][0], []).append(latch)
    return found


@dataclass
class _Word:
    """A word that may differ: what says so, and what is turned over in the mutant.

    A mark turns over anything at all; without one, `latches` say which bits differ.
    """

    latches: list[Latch]
    turned: list[int]


def marked(
    start: Start, circuit: Aig, of: Aig, find: Find, later: Sequence[Later], exact: bool
) -> Find | None:
    """Put `circuit` beside `of`, added before as `find`, with marks for its state; None where
    the registers of the two do not pair up.

    later  inputs that are not simply those of the others
    exact  a mark for each bit, and of memories only one for each word
    """
    pairs = paired(circuit, of)
    if pairs is None:
        return None
    aig = start.aig
    words = _words(circuit.latches)
    marks: dict[str, _Word] = {}
    while True:
        state = start.inputs_of(circuit, later)
        for latch in circuit.latches:
            state[latch.node] = find(2 * pairs[latch.node].node)
        for name, word in marks.items():
            for latch, turned in zip(words[name], word.turned, strict=True):
                state[latch.node] = aig.differ(turned, state[latch.node])
        there = aig.put(circuit, state, later)
        apart = {
            name: [
                aig.differ(there[ff.next >> 1] ^ ff.next & 1, find(pairs[ff.node].next))
                for ff in word
            ]
            for name, word in words.items()
        }
        new = [name for name in words if name not in marks and any(apart[name])]
        if not new:
            break
        for name in new:
            marks[name] = _mark(aig, name, len(words[name]), exact and not _entry(name))
    for name, word in marks.items():
        nexts = apart[name] if len(word.latches) > 1 else [aig.any(apart[name])]
        for latch, bit in zip(word.latches, nexts, strict=True):
            latch.next = aig.both(start.loaded, bit)
    return lambda literal: there[literal >> 1] ^ literal & 1


def _mark(aig: Aig, name: str, width: int, exact: bool) -> _Word:
    """A mark for a word, which is 0 at first."""
    latches = [aig.latch([(f"$mark {name}", i)], 0) for i in range(width if exact else 1)]
    if exact:
        return _Word(latches, [2 * latch.node for latch in latches])
    free = [aig.input((f"$other {name}", i)) for i in range(width)]
    return _Word(latches, [aig.both(2 * latches[0].node, bit) for bit in free])
