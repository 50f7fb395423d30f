"""`Vectors` made ready for the bench, and checked against the `Rtl` first."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from hwgen.errors import UserError
from hwgen.rtl import Channel, Field, Rtl
from hwgen.sim.packing import Array, bits, outside, shaped, weighted
from hwgen.sim.stream import garbage, generator
from hwgen.sim.words import Words, blank, extract, from_ints, place
from hwgen.vectors import Vectors


@dataclass
class Prepared:
    """Beats as bits.

    inputs    input channel -> payload port -> bits [beats, words]
    expected  output channel -> field -> exact integers [beats, elements]
    counts    output channel -> number of expected beats
    care      output channel -> bool [beats]
    """

    inputs: dict[str, dict[str, Words]] = field(default_factory=dict)
    expected: dict[str, dict[str, Array]] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    care: dict[str, npt.NDArray[Any]] = field(default_factory=dict)

    def beats(self, channel: Channel) -> int:
        """Beats that enter on an input channel."""
        return len(next(iter(self.inputs[channel.name].values()), ()))


def prepare(rtl: Rtl, vectors: Vectors, seed: int = 0) -> Prepared:
    """Packs the stimulus; raises UserError where vectors and ports do not fit."""
    if not rtl.channels:
        raise UserError("rtl", "simulation needs channels; this Rtl is for synthesis only")
    rigid = [c.name for c in rtl.channels if not c.elastic]
    if rigid and rtl.timing is None and not rtl.elastic:
        raise UserError("rtl.timing", f"rigid channels need a Timing: {', '.join(rigid)}")
    _known_names(rtl, vectors)
    data = Prepared()
    for channel in rtl.inputs:
        if channel.name not in vectors.inputs:
            raise UserError("vectors.inputs", f"channel {channel.name!r} is missing")
        data.inputs[channel.name] = _input(rtl, channel, vectors, seed)
    for channel in rtl.outputs:
        if channel.name in vectors.expected:
            _output(rtl, channel, vectors, data)
    _patterns(rtl, vectors)
    sent = {data.beats(c) for c in rtl.inputs if not c.elastic}
    if rtl.timing is not None and len(sent) > 1:
        raise UserError("vectors.inputs", "rigid channels have equally many beats", sorted(sent))
    if rtl.timing is None and sent - {1}:
        raise UserError(
            "vectors.inputs", "a rigid input beside streams is one constant beat", sorted(sent)
        )
    for channel in rtl.outputs:
        # Fewer would pass without a look at the rest.
        count = data.counts.get(channel.name)
        if rtl.timing is not None and not channel.elastic and sent and count not in (None, *sent):
            rule = f"as many beats as go in, {sent.pop()}"
            raise UserError(f"vectors.expected[{channel.name}]", rule, count)
    return data


def _patterns(rtl: Rtl, vectors: Vectors) -> None:
    streams = [c.name for c in rtl.channels if c.elastic]
    for name, pattern in vectors.idle.items():
        if name not in streams:
            raise UserError("vectors.idle", f"the streams are {', '.join(streams) or 'none'}", name)
        if np.ndim(pattern) != 1 or not len(pattern):
            raise UserError(f"vectors.idle[{name}]", "one decision or more", np.shape(pattern))
    if vectors.restart is not None and vectors.restart < 1:
        raise UserError("vectors.restart", "a number of cycles, 1 or more", vectors.restart, 1)
    if vectors.restart is not None and rtl.options.get("reset") == "none":
        raise UserError("restart", "this Verilog has no reset", vectors.restart, "another --reset")


def _known_names(rtl: Rtl, vectors: Vectors) -> None:
    for key, given, channels in (
        ("vectors.inputs", vectors.inputs, rtl.inputs),
        ("vectors.expected", vectors.expected, rtl.outputs),
    ):
        names = {c.name: {f.name for f in c.fields} for c in channels}
        for name, beats in given.items():
            if name not in names:
                raise UserError(key, f"the channels are {', '.join(names) or 'none'}", name)
            for unknown in set(beats) - names[name]:
                raise UserError(f"{key}[{name}]", f"fields are {sorted(names[name])}", unknown)
    for channel in rtl.channels:
        for port in channel.ports:
            inside = [each for each in channel.fields if port in each.ports]
            spans = sorted(
                (each.low, each.low + width + each.padding)
                for each in inside
                for name, width, _ in each.parts
                if name == port
            )
            where = ", ".join(f"{channel.name}.{each.name}" for each in inside)
            if [low for low, _ in spans] != [0, *(high for _, high in spans[:-1])]:
                raise UserError(where, f"fields lie side by side in port {port}", spans)
            if rtl.port(port).width != spans[-1][1]:
                rule = f"port {port} has elements x width = {spans[-1][1]} bits"
                raise UserError(where, rule, rtl.port(port).width)


def _input(rtl: Rtl, channel: Channel, vectors: Vectors, seed: int) -> dict[str, Words]:
    columns: dict[str, Words] = {}
    lengths: list[int] = []
    for each in channel.fields:
        where = f"vectors.inputs[{channel.name}]"
        if each.name not in vectors.inputs[channel.name]:
            raise UserError(where, f"field {each.name!r} is missing")
        values = shaped(vectors.inputs[channel.name][each.name], each, f"{where}[{each.name}]")
        strange = outside(values, each)
        if len(each.ports) == 1 and strange.any():  # a sum over ports wraps around
            rule = f"values of {each.width} bits, {'signed' if each.signed else 'unsigned'}"
            raise UserError(f"{where}[{each.name}]", rule, int(values[strange][0]))
        lengths.append(len(values))
        if len(set(lengths)) > 1:
            rule = "fields have equal lengths"
            raise UserError(f"vectors.inputs[{channel.name}]", rule, lengths)
        for (port, size, _), part in zip(each.parts, _split(values, each, seed), strict=True):
            words = columns.setdefault(port, blank(len(values), rtl.port(port).width))
            place(part, size // each.elements, each.low, words)
            if each.padding:
                noise = garbage(generator(seed, f"padding of {each.name}"), each.padding)
                extra = from_ints([next(noise) for _ in values], each.padding)
                extra = extract(extra, each.padding, 0, 1)
                place(extra, each.padding, each.low + each.bits, words)
    return {port: columns[port] for port in channel.ports}


def _split(values: Array, each: Field, seed: int) -> list[Array]:
    """Canonical values per port; with several ports, random ones with the right sum."""
    total = bits(values, each.width)
    parts: list[Array] = []
    rng = generator(seed, each.name)
    for _, size, weight in each.parts[1:]:
        raw = rng.integers(0, 1 << 63, size=values.shape, dtype=np.int64)
        parts.append(bits(raw, size // each.elements))
        # Wrap-around of unsigned arrays is the arithmetic wanted here.
        total = bits(np.subtract(total, weighted(parts[-1], weight, each.width)), each.width)
    return [total, *parts]


def _output(rtl: Rtl, channel: Channel, vectors: Vectors, data: Prepared) -> None:
    name = channel.name
    where = f"vectors.expected[{name}]"
    if not channel.elastic and rtl.timing is None:
        raise UserError(where, "a rigid output beside streams has no beats to compare")
    fields = {f.name: f for f in channel.fields}
    data.expected[name] = {
        key: shaped(values, fields[key], f"{where}[{key}]")
        for key, values in vectors.expected[name].items()
    }
    lengths = {len(values) for values in data.expected[name].values()}
    if len(lengths) > 1:
        raise UserError(where, "fields have equal lengths", sorted(lengths))
    if not lengths:
        del data.expected[name]
        return
    data.counts[name] = lengths.pop()
    if name in vectors.care:
        care = np.asarray(vectors.care[name], dtype=np.bool_)
        if care.shape != (data.counts[name],):
            raise UserError(f"vectors.care[{name}]", "one flag per beat", care.shape)
        data.care[name] = care
    for axis, index in vectors.place.get(name, {}).items():
        if np.shape(index)[:1] != (data.counts[name],) or np.ndim(index) > 2:
            raise UserError(f"vectors.place[{name}][{axis}]", "one index per beat", np.shape(index))
