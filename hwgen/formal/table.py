"""Small designs without memory against a table of all that can go in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from hwgen.errors import UserError
from hwgen.formal.aig import ONE, ZERO, Aig
from hwgen.formal.engine import check_seconds
from hwgen.formal.function import total
from hwgen.formal.handshake import Claim, scene
from hwgen.formal.lower import lower
from hwgen.formal.proofs import Proofs
from hwgen.formal.settle import settle
from hwgen.formal.start import Reset, Start
from hwgen.formal.streams import previous, unequal
from hwgen.rtl import Field, Rtl

MOST_BITS = 16
"""Of all inputs together."""

Columns = Mapping[str, Mapping[str, Iterable[int]]]
"""Channel -> field -> the numbers of all rows."""


def prove_table(
    rtl: Rtl, inputs: Columns, outputs: Columns, *, depth: int = 20, timeout_s: float = 60.0
) -> Proofs:
    """Whether every output is what the table says of the inputs `latency` cycles before, for
    all time.  Of inputs that are in no row nothing is claimed.

    `UserError` for a design with streams, or with more than MOST_BITS bits of input.
    """
    check_seconds("timeout", timeout_s)
    fields = [(c.name, f) for c in rtl.inputs for f in c.fields]
    bits = sum(each.width for _, each in fields)
    if rtl.timing is None or rtl.elastic or bits > MOST_BITS:
        raise UserError("design", f"is rigid and has at most {MOST_BITS} bits of input", rtl.top)
    start = Start(Reset.of(rtl))
    place = scene(start, rtl, lower(rtl))
    index: list[int] = []
    rows: list[int] = []
    for name, each in fields:
        column = _patterns(inputs[name][each.name], each)
        rows = [
            row | value << len(index)
            for row, value in zip(rows or [0] * len(column), column, strict=True)
        ]
        index += total(start.aig, place, each)
    run = start.running
    given = _looked_up(start.aig, index, dict.fromkeys(rows, 1), 1)
    for _ in range(rtl.timing.latency):
        run = previous(start, run, "$run")
        given = [previous(start, bit, "$given") for bit in given]
    found = []
    for channel in rtl.outputs:
        for each in channel.fields:
            column = _patterns(outputs[channel.name][each.name], each)
            entries = dict(zip(rows, column, strict=True))
            word = _looked_up(start.aig, index, entries, each.width)
            for _ in range(rtl.timing.latency):
                word = [previous(start, bit, f"$table {each.name}") for bit in word]
            name = f"{channel.name}.{each.name}"
            place.words[f"({name})"] = word
            differ = unequal(start.aig, total(start.aig, place, each), word)
            bad = start.aig.both(start.aig.both(run, given[0]), differ)
            found.append(Claim(f"{name} = table of {len(rows)} rows", "function", bad))
    return Proofs([settle(place, claim, rtl.top, depth, timeout_s) for claim in found])


def _patterns(values: Iterable[int], each: Field) -> list[int]:
    """Numbers as the bits of their field."""
    return [int(value) & ((1 << each.width) - 1) for value in values]


def _looked_up(aig: Aig, index: list[int], entries: Mapping[int, int], width: int) -> list[int]:
    """The entry at `index`, bit 0 first, 0 where there is none; equal halves are one."""
    known: dict[bytes, int] = {}

    def grown(part: bytes, level: int) -> int:
        if 1 not in part:
            return ZERO
        if 0 not in part:
            return ONE
        if part not in known:
            half = len(part) // 2
            low, high = (grown(side, level - 1) for side in (part[:half], part[half:]))
            known[part] = aig.choose(index[level - 1], high, low)
        return known[part]

    places = range(1 << len(index))
    return [
        grown(bytes(entries.get(at, 0) >> bit & 1 for at in places), len(index))
        for bit in range(width)
    ]
