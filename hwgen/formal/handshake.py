"""The rules of streams, from `Rtl.channels` alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from hwgen.formal.aig import ONE, ZERO, Aig
from hwgen.formal.start import Find, Start, ports
from hwgen.formal.streams import connect, previous, sources, unequal
from hwgen.rtl import Channel, Field, Rtl


@dataclass(frozen=True)
class Claim:
    """A property: the literal `bad` is never 1."""

    name: str
    kind: str
    bad: int


@dataclass(frozen=True)
class Scene:
    """A circuit in surroundings that keep the rules of its streams.

    words  port -> literals, bit 0 first; inputs as the circuit sees them
    """

    start: Start
    find: Find
    words: dict[str, list[int]]


def scene(start: Start, rtl: Rtl, circuit: Aig, producers: bool = True) -> Scene:
    """Put `circuit`, which is `rtl`, into `start`, with producers at its input streams unless
    something else drives them."""
    makers = sources(start, rtl) if producers else []
    find = start.add(circuit)
    outputs = {port: [find(bit) for bit in bits] for port, bits in ports(circuit.outputs).items()}
    connect(start, makers, outputs)
    words = dict(outputs)
    for port in rtl.ports:
        if port.name not in outputs and port.name != rtl.clock:
            words[port.name] = [start.input((port.name, bit)) for bit in range(port.width)]
    return Scene(start, find, words)


def claims(rtl: Rtl, circuit: Aig, place: Scene) -> Iterator[Claim]:
    """Every rule that the channels and flags of `rtl` promise."""
    start, words = place.start, place.words
    aig = start.aig
    for channel in rtl.outputs:
        valid = words[channel.valid][0] if channel.valid else ONE
        if channel.valid and channel.ready:
            ready = words[channel.ready][0]
            stays = aig.both(start.running, aig.both(valid, ready ^ 1))
            waits = previous(start, stays, f"{channel.name} waits")
            yield Claim(
                f"{channel.name}: valid stays until ready", "handshake", aig.both(waits, valid ^ 1)
            )
            moved = aig.any(
                unequal(
                    aig,
                    words[port],
                    [previous(start, bit, f"{port} {i}") for i, bit in enumerate(words[port])],
                )
                for port in channel.ports
            )
            name = f"{channel.name}: payload is stable until ready"
            yield Claim(name, "handshake", aig.both(waits, moved))
            yield _independent(rtl, channel, circuit, place)
        for each in channel.fields:
            if each.padding:
                wrong = aig.both(valid, _padding(aig, each, words))
                name = f"{channel.name}: padding above {each.name}"
                yield Claim(name, "padding", aig.both(start.running, wrong))
    for flag in rtl.flags:
        now = words[flag][0]
        before = previous(start, aig.both(start.running, now), flag)
        yield Claim(f"{flag}: stays until reset", "flag", aig.both(before, now ^ 1))


def _independent(rtl: Rtl, channel: Channel, circuit: Aig, place: Scene) -> Claim:
    """Whether another `ready` in the same cycle would give another `valid`."""
    start = place.start
    assert channel.valid is not None
    known = {node: start.input(name) for name, node in circuit.inputs if name[0][0] != "$"}
    for bit, node in circuit.inputs:
        if bit == (channel.ready, 0):
            known[node] ^= 1
        elif bit[0][0] == "$":
            known[node] = place.find(2 * node)
    for latch in circuit.latches:
        known[latch.node] = place.find(2 * latch.node)
    there = start.aig.put(circuit, known)
    literal = circuit.outputs[channel.valid, 0]
    other = there[literal >> 1] ^ literal & 1
    bad = start.aig.differ(other, place.words[channel.valid][0])
    name = f"{channel.name}: valid does not wait for ready"
    return Claim(name, "handshake", start.aig.both(start.running, bad))


def _padding(aig: Aig, each: Field, words: Mapping[str, list[int]]) -> int:
    """Whether bits above a field are not what `Field.padding` says."""
    wrong = []
    for port in each.ports:
        top = each.low + each.bits
        sign = words[port][top - 1] if each.signed and each.elements == 1 else ZERO
        wrong += [aig.differ(bit, sign) for bit in words[port][top : top + each.padding]]
    return aig.any(wrong)
