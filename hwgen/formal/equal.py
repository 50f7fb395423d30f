"""Two implementations of one function: the same for all inputs and for all time."""

from __future__ import annotations

from hwgen.errors import UserError
from hwgen.formal.aig import ONE
from hwgen.formal.engine import check_seconds
from hwgen.formal.function import total
from hwgen.formal.handshake import Claim, Scene, scene
from hwgen.formal.lower import lower
from hwgen.formal.proofs import Proofs
from hwgen.formal.settle import settle
from hwgen.formal.start import Reset, Start
from hwgen.formal.streams import previous, unequal
from hwgen.rtl import Channel, Field, Rtl


def prove_equal(a: Rtl, b: Rtl, *, depth: int = 20, timeout_s: float = 60.0) -> Proofs:
    """Whether two designs with the same channels give the same fields in every cycle.

    Registers without a reset begin at 0 in both, for nothing is promised of what they give
    before.  A field over several ports counts by its sum modulo 2**width; so does one that
    is taken: the second port of a pair is 0 where the other design has one port only.
    The rigid output of the faster design is delayed by the difference of the latencies;
    a stream is compared with its handshake, so both must have the same cycles.

    depth, timeout_s  as in `prove`
    `UserError` when the channels do not match.
    """
    check_seconds("timeout", timeout_s)
    _check(a, b)
    start = Start(Reset.of(a), zero=True)
    left = scene(start, a, lower(a))
    given = {field.name: (left, field) for c in a.inputs for field in c.fields}
    for channel in b.inputs:
        for port in (channel.valid, channel.ready):
            if port and channel.elastic and port == channel.valid:
                source = next(c for c in a.inputs if c.name == channel.name)
                start.drive((port, 0), left.words[source.valid or ""][0])
        for each in channel.fields:
            _drive(start, each, total(start.aig, *given[each.name]))
    for channel in b.outputs:
        if channel.ready:
            partner = next(c for c in a.outputs if c.name == channel.name)
            start.drive((channel.ready, 0), left.words[partner.ready or ""][0])
    right = scene(start, b, lower(b), producers=False)
    rows = [
        settle(left, claim, f"{a.top} = {b.top}", depth, timeout_s)
        for claim in _claims(a, b, left, right)
    ]
    return Proofs(rows)


def _drive(start: Start, each: Field, value: list[int]) -> None:
    """The input field `each` is `value`: on its first port, and 0 on the others."""
    for i, (port, bits, _) in enumerate(each.parts):
        for bit in range(bits):
            start.drive((port, each.low + bit), 0 if i else value[bit])


def _claims(a: Rtl, b: Rtl, left: Scene, right: Scene) -> list[Claim]:
    found = []
    aig = left.start.aig
    late = (b.timing.latency if b.timing else 0) - (a.timing.latency if a.timing else 0)
    for channel, other in _pairs(a, b):
        valid = ONE
        for ours, theirs in ((channel.valid, other.valid), (channel.ready, other.ready)):
            if ours and theirs and theirs in right.words and ours in left.words:
                bad = unequal(aig, left.words[ours], right.words[theirs])
                found.append(
                    Claim(f"{ours} = {theirs}", "equal", aig.both(left.start.running, bad))
                )
        if channel.valid:
            valid = left.words[channel.valid][0]
        if channel not in a.outputs:
            continue
        for mine, yours in zip(channel.fields, other.fields, strict=True):
            x, y = total(aig, left, mine), total(aig, right, yours)
            run = left.start.running
            for _ in range(abs(late)):
                run = previous(left.start, run, "$run")
                if late > 0:
                    x = [previous(left.start, bit, f"{mine.name} a") for bit in x]
                else:
                    y = [previous(left.start, bit, f"{mine.name} b") for bit in y]
            name = f"{channel.name}.{mine.name}"
            left.words.update({f"a {name}": x, f"b {name}": y})
            bad = aig.both(aig.both(run, valid), unequal(aig, x, y))
            found.append(Claim(f"{name} is the same", "equal", bad))
    return found


def _pairs(a: Rtl, b: Rtl) -> list[tuple[Channel, Channel]]:
    named = {channel.name: channel for channel in b.channels}
    return [(channel, named[channel.name]) for channel in a.channels]


def _check(a: Rtl, b: Rtl) -> None:
    def shape(rtl: Rtl) -> list[tuple[object, ...]]:
        return [
            (c.name, c.direction, c.elastic, tuple((f.name, f.width, f.elements) for f in c.fields))
            for c in rtl.channels
        ]

    if not a.channels or sorted(map(str, shape(a))) != sorted(map(str, shape(b))):
        rule = f"must have the channels of {a.top}: names, directions, fields and widths"
        raise UserError("design", rule, b.top)
