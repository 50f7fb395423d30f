"""Streams as proofs see them: producers that keep the rules, and what a rule is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hwgen.formal.aig import Aig, Latch
from hwgen.formal.start import Start
from hwgen.rtl import Channel, Rtl

Words = Mapping[str, list[int]]
"""Port -> its literals, bit 0 first."""


@dataclass(frozen=True)
class Source:
    """A producer: valid comes and goes as it likes, but a beat that waits stays as it is."""

    channel: Channel
    valid: int
    waits: Latch


def sources(start: Start, rtl: Rtl) -> list[Source]:
    """A `Source` on every input stream of `rtl`; before the circuit is added."""
    found = []
    for channel in rtl.inputs:
        if channel.valid is None:
            continue
        waits = start.aig.latch([(f"$waits {channel.name}", 0)], 0)
        held = 2 * waits.node
        valid = start.aig.either(held, start.input((channel.valid, 0)))
        start.drive((channel.valid, 0), valid)
        for port in channel.ports:
            for bit in range(rtl.port(port).width):
                free = start.input((port, bit))
                before = start.aig.latch([(f"$before {port}", bit)], 0)
                now = start.aig.choose(held, 2 * before.node, free)
                before.next = now
                start.drive((port, bit), now)
        found.append(Source(channel, valid, waits))
    return found


def connect(start: Start, found: Sequence[Source], outputs: Words) -> None:
    """Tell the sources when the circuit takes their beats; after it was added."""
    for source in found:
        ready = outputs[source.channel.ready][0] if source.channel.ready else 1
        stays = start.aig.both(source.valid, ready ^ 1)
        source.waits.next = start.aig.both(start.running, stays)


def previous(start: Start, literal: int, name: str) -> int:
    """What a literal was a cycle before; 0 in the first cycle."""
    latch = start.aig.latch([(f"$previous {name}", 0)], 0)
    latch.next = literal
    return 2 * latch.node


def unequal(aig: Aig, a: Sequence[int], b: Sequence[int]) -> int:
    """Whether two words differ."""
    return aig.any(aig.differ(x, y) for x, y in zip(a, b, strict=True))
