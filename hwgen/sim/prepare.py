"""`Vectors` made ready for the bench, and checked against the `Rtl` first."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from hwgen.errors import UserError
from hwgen.rtl import Channel, Field, Rtl
from hwgen.sim.packing import Array, bits, pack, shaped
from hwgen.sim.stream import garbage, generator
from hwgen.vectors import Vectors


@dataclass
class Prepared:
    """Beats as bits.

    inputs    input channel -> per beat, the bits of each payload port in field order
    expected  output channel -> field -> exact integers [beats, elements]
    counts    output channel -> number of expected beats
    care      output channel -> bool [beats]
    """

    inputs: dict[str, list[tuple[int, ...]]] = field(default_factory=dict)
    expected: dict[str, dict[str, Array]] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    care: dict[str, npt.NDArray[Any]] = field(default_factory=dict)


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
    sent = {len(data.inputs[c.name]) for c in rtl.inputs if not c.elastic}
    if rtl.timing is not None and len(sent) > 1:
        raise UserError("vectors.inputs", "rigid channels have equally many beats", sorted(sent))
    if rtl.timing is None and sent - {1}:
        raise UserError(
            "vectors.inputs", "a rigid input beside streams is one constant beat", sorted(sent)
        )
    return data


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
            spans = sorted((each.low, each.low + each.bits + each.padding) for each in inside)
            where = ", ".join(f"{channel.name}.{each.name}" for each in inside)
            if [low for low, _ in spans] != [0, *(high for _, high in spans[:-1])]:
                raise UserError(where, f"fields lie side by side in port {port}", spans)
            if rtl.port(port).width != spans[-1][1]:
                rule = f"port {port} has elements x width = {spans[-1][1]} bits"
                raise UserError(where, rule, rtl.port(port).width)


def _input(rtl: Rtl, channel: Channel, vectors: Vectors, seed: int) -> list[tuple[int, ...]]:
    columns: dict[str, list[int]] = {}
    lengths: list[int] = []
    for each in channel.fields:
        where = f"vectors.inputs[{channel.name}]"
        if each.name not in vectors.inputs[channel.name]:
            raise UserError(where, f"field {each.name!r} is missing")
        values = shaped(vectors.inputs[channel.name][each.name], each, f"{where}[{each.name}]")
        for port, words in zip(each.ports, _split(values, each, seed), strict=True):
            noise = garbage(generator(seed, f"padding of {each.name}"), each.padding)
            lengths.append(len(words))
            before = columns.get(port, [0] * len(words))
            columns[port] = [
                word << each.low | next(noise) << each.low + each.bits | other
                for word, other in zip(words, before, strict=False)
            ]
    if len(set(lengths)) > 1:
        raise UserError(f"vectors.inputs[{channel.name}]", "fields have equal lengths", lengths)
    return list(zip(*(columns[port] for port in channel.ports), strict=True))


def _split(values: Array, each: Field, seed: int) -> list[list[int]]:
    """One list of beats per port; with several ports, random words with the right sum."""
    total = bits(values, each.width)
    words: list[Array] = []
    rng = generator(seed, each.name)
    for _ in each.ports[1:]:
        raw = rng.integers(0, 1 << 63, size=values.shape, dtype=np.int64)
        words.append(bits(raw, each.width))
        # Wrap-around of unsigned arrays is the arithmetic wanted here.
        total = bits(np.subtract(total, words[-1]), each.width)
    return [pack(word, each.width) for word in (total, *words)]


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
        if np.shape(index) != (data.counts[name],):
            raise UserError(f"vectors.place[{name}][{axis}]", "one index per beat", np.shape(index))
