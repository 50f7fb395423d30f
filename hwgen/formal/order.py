"""Nothing lost, duplicated or reordered: modules with a stream in and the same stream out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from hwgen.formal import modules
from hwgen.formal.aig import ONE, ZERO, Aig, Latch
from hwgen.formal.handshake import Claim, Scene
from hwgen.formal.lower import lower
from hwgen.formal.start import Start
from hwgen.rtl import INPUT, OUTPUT, Channel, Field, Port, Rtl

SOON = 16
"""Cycles in which a beat must show up while nothing holds it back."""


def stages(rtl: Rtl) -> list[str]:
    """The modules below `rtl` with the ports of both ends of a stream."""
    texts = modules.split(rtl.complete)
    inside = modules.below(rtl.top, modules.children(texts)) if rtl.top in texts else set()
    return [
        name for name in texts if name in inside and modules.ports(texts[name]) >= modules.HANDSHAKE
    ]


def stage(rtl: Rtl, module: str, seconds: float | None) -> tuple[Rtl, Aig] | None:
    """The module as an `Rtl` of its own with the channels `in` and `out`, and its circuit;
    None if what goes in and what comes out have not the same fields."""
    alone = replace(rtl, top=module, ports=(), channels=(), flags=(), timing=None)
    # An entry of a memory that is not there may read as 0: what went in is arbitrary.
    circuit = lower(alone, undriven="zero", timeout=seconds)
    sides = {
        INPUT: _widths(name for name, _ in circuit.inputs),
        OUTPUT: _widths(circuit.outputs),
    }
    channels, found = [], []
    for direction, prefix in ((INPUT, "in_"), (OUTPUT, "out_")):
        payload = {
            name: width
            for name, width in sides[direction].items()
            if name.startswith(prefix) and name not in modules.HANDSHAKE
        }
        fields = tuple(
            Field(name.removeprefix(prefix), (name,), width) for name, width in payload.items()
        )
        channels.append(Channel(prefix[:-1], direction, fields, f"{prefix}valid", f"{prefix}ready"))
    for direction, widths in sides.items():
        found += [Port(name, direction, width) for name, width in widths.items()]
    before, after = ({f.name: f.width for f in c.fields} for c in channels)
    if not before or before != after:
        return None
    reset = re.search(r"\b(rst|rst_n|reset|resetn|aresetn)\b", " ".join(p.name for p in found))
    own = rtl.reset if any(p.name == rtl.reset for p in found) else reset and reset[1]
    level = rtl.reset_active if own == rtl.reset else ""
    return replace(
        alone, ports=tuple(found), channels=tuple(channels), reset=own, reset_active=level
    ), circuit


def _widths(bits: Iterator[tuple[str, int]] | dict[tuple[str, int], int]) -> dict[str, int]:
    widths: dict[str, int] = {}
    for name, bit in bits:
        if not name.startswith("$"):
            widths[name] = max(widths.get(name, 0), bit + 1)
    return widths


def claims(rtl: Rtl, circuit: Aig, place: Scene) -> Iterator[list[Claim]]:
    """What a `stage` promises; claims of one list differ only in the bit of a field, lowest
    first."""
    start, words = place.start, place.words
    aig = start.aig
    taken, given = (
        aig.both(start.running, aig.both(words[c.valid or ""][0], words[c.ready or ""][0]))
        for c in rtl.channels
    )
    payload = sum(field.width for field in rtl.inputs[0].fields)
    # Every beat inside needs registers for its payload.
    bits = (len(circuit.latches) // payload + 2).bit_length()
    inside = _word(start, "inside", bits)
    now = [2 * latch.node for latch in inside]
    empty = aig.any(now) ^ 1
    more, less = aig.both(taken, given ^ 1), aig.both(given, taken ^ 1)
    _next(start, inside, more, less)
    full = aig.any(bit ^ 1 for bit in now) ^ 1
    name = "no beat comes out that did not go in"
    yield [Claim(name, "order", aig.both(given, aig.both(empty, taken ^ 1)))]
    yield [Claim("no beat stays inside for ever", "order", aig.both(full, more))]
    late = _word(start, "late", SOON.bit_length() - 1)
    idle = aig.both(empty ^ 1, aig.both(words["out_ready"][0], words["out_valid"][0] ^ 1))
    patience = [2 * latch.node for latch in late]
    worn = aig.any(bit ^ 1 for bit in patience) ^ 1
    one = [ONE] + [ZERO] * (len(patience) - 1)
    for latch, bit in zip(late, aig.add(patience, one), strict=True):
        latch.next = aig.both(aig.both(start.running, idle), aig.either(bit, worn))
    name = f"a beat comes out within {SOON} cycles that the consumer waits"
    yield [Claim(name, "order", aig.both(worn, idle))]

    # One beat, any, is followed: how many are before it, and what it holds.
    mark = aig.input(("$follow", 0))
    followed, done = _word(start, "followed", 2)
    on = 2 * followed.node
    begins = aig.both(aig.both(taken, mark), on ^ 1)
    followed.next = aig.either(on, begins)
    ahead = _word(start, "ahead", bits)
    before = [2 * latch.node for latch in ahead]
    minus = aig.add(before, [given] * bits)
    entering = aig.add(now, [given] * bits)
    for latch, own, new in zip(ahead, minus, entering, strict=True):
        latch.next = aig.choose(begins, new, own)
    over = 2 * done.node
    here = aig.both(aig.both(on, over ^ 1), aig.any(before) ^ 1)
    through = aig.both(begins, empty)
    leaves = aig.both(given, aig.either(here, through))
    done.next = aig.either(over, leaves)
    for each in rtl.inputs[0].fields:
        name = f"beats come out as they went in: {each.name}"
        lanes = []
        for bit in range(each.width):
            went, came = words[f"in_{each.name}"][bit], words[f"out_{each.name}"][bit]
            kept = aig.latch([(f"$kept {each.name}", bit)], 0)
            kept.next = aig.choose(begins, went, 2 * kept.node)
            was = aig.choose(begins, went, 2 * kept.node)
            bad = aig.both(leaves, aig.differ(was, came))
            lanes.append(Claim(name, "order", bad))
        yield lanes


def alike(aig: Aig, lanes: Sequence[Claim]) -> list[Claim]:
    """One claim for each distinct circuit: bits of a payload go the same way as a rule."""
    widths: dict[str, int] = {}
    names = [name for name, _ in aig.inputs]
    for name, bit in [*names, *(name for latch in aig.latches for name in latch.names)]:
        widths[name] = max(widths.get(name, 0), bit + 1)
    shared = Aig()
    known: dict[object, int] = {}
    kinds: dict[tuple[object, ...], Claim] = {}
    for lane, claim in enumerate(lanes):
        part = aig.cone([claim.bad], bare=True)
        literals = {}
        for i, (own, node) in enumerate(
            [*part.inputs, *((latch.names[0], latch.node) for latch in part.latches)]
        ):
            key: object = own
            if own[0] == "$free":
                key = i  # has no name of its own, but its place
            elif own[1] == lane and widths[own[0]] >= len(lanes):
                key = (own[0], "own")  # this bit of a word as wide as the payload
            if key not in known:
                known[key] = shared.input((str(key), 0))
            literals[node] = known[key]
        there = shared.put(part, literals)
        steps = sorted(
            (literals[ff.node], there[ff.next >> 1] ^ ff.next & 1, ff.init or 0)
            for ff in part.latches
        )
        (root,) = part.outputs.values()
        kinds.setdefault((there[root >> 1] ^ root & 1, *steps), claim)
    return list(kinds.values())


def _word(start: Start, name: str, width: int) -> list[Latch]:
    return [start.aig.latch([(f"${name}", bit)], 0) for bit in range(width)]


def _next(start: Start, word: list[Latch], more: int, less: int) -> None:
    """Let a word count up or down."""
    aig = start.aig
    now = [2 * latch.node for latch in word]
    step = [aig.either(more, less), *[less] * (len(word) - 1)]
    for latch, bit in zip(word, aig.add(now, step), strict=True):
        latch.next = bit
