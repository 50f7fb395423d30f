"""Verdict on a run: the recorded beats against the golden values, and the cycles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np

from hwgen.rtl import Channel, Field, Rtl
from hwgen.sim.driver import Captured, Record, edge_ns
from hwgen.sim.packing import Array, bits, outside, signed, summed
from hwgen.sim.prepare import Prepared
from hwgen.sim.result import Mismatch, Outcome
from hwgen.sim.words import extract, from_ints
from hwgen.vectors import Vectors


def check(rtl: Rtl, vectors: Vectors, data: Prepared, record: Record, stall: float) -> Outcome:
    """Compares everything recorded; declared cycle counts are held to when `stall` is 0."""
    compared = wrong = 0
    firsts: list[Mismatch] = []
    faults = [
        (v.cycle, f"cycle {v.cycle} ({edge_ns(v.cycle)} ns): {v.text}") for v in record.violations
    ]
    for channel in rtl.outputs:
        if channel.name not in data.expected:
            continue
        captured = record.outputs[channel.name]
        for each in channel.fields:
            if each.name in data.expected[channel.name]:
                count, bad, first = _compare(channel, each, captured, data, vectors)
                compared, wrong = compared + count, wrong + bad
                firsts += [first] if first else []
        faults += _beats(channel, captured, data.counts[channel.name], record.cut)
        if channel.name not in data.care:
            faults += _padding(channel, captured)
    first = min(firsts, key=lambda m: m.cycle, default=None)
    cycles, latency, interval = _account(rtl, record)
    if not record.cut:
        measured = {"cycles": cycles, "latency": latency, "interval": interval}
        faults += [(0, text) for text in _declared(rtl, vectors, data, measured, stall)]
    if compared == 0:
        faults.append((0, "nothing was compared"))
    faults.sort(key=lambda fault: fault[0])
    places = [cycle for cycle, _ in faults if cycle > 0] + ([first.cycle] if first else [])
    focus = min(places, default=0) if faults or first else None
    errors = tuple(text for _, text in faults)
    return Outcome(compared, wrong, cycles, latency, interval, first, errors, focus)


def _compare(
    channel: Channel, each: Field, captured: Captured, data: Prepared, vectors: Vectors
) -> tuple[int, int, Mismatch | None]:
    """Values compared, values wrong, and the first wrong one of a field."""
    exact = data.expected[channel.name][each.name]
    beats = min(len(exact), len(captured.cycles))
    care = data.care.get(channel.name, np.ones(len(exact), dtype=np.bool_))[:beats]
    actual, unknown = _actual(channel, each, captured, beats)
    golden = bits(exact[:beats], each.width)
    bad = (actual != golden) | outside(exact[:beats], each) | (unknown != 0)
    bad &= care[:, None]
    compared = int(np.count_nonzero(care)) * each.elements
    wrong = int(np.count_nonzero(bad))
    if not wrong:
        return compared, 0, None
    beat, element = (int(i) for i in np.argwhere(bad)[0])
    place = vectors.place.get(channel.name, {})
    want, got = int(golden[beat, element]), int(actual[beat, element])
    mask = int(unknown[beat, element])
    return (
        compared,
        wrong,
        Mismatch(
            cycle=int(captured.cycles[beat]),
            channel=channel.name,
            field=each.name,
            beat=beat,
            element=element,
            row=_index(place["row"][beat], element, 0) if "row" in place else None,
            col=_index(place["col"][beat], element, 1) if "col" in place else None,
            expected=int(exact[beat, element]),
            actual=None if mask else signed(got, each),
            expected_bits=format(want, f"0{each.width}b"),
            actual_bits=_binary(got, mask, each.width),
            xor_bits=_binary((got ^ want) & ~mask, mask, each.width),
        ),
    )


def _index(of_beat: Any, element: int, step: int) -> int:
    """Where an element lies: `step` apart from that of element 0, or as each one says."""
    return int(of_beat[element]) if np.ndim(of_beat) else int(of_beat) + element * step


def _actual(channel: Channel, each: Field, captured: Captured, beats: int) -> tuple[Array, Array]:
    """Bits of the field, summed over its ports, and the mask of its unknown bits."""
    wide = object if each.width > 64 else np.uint64
    parts: list[tuple[Array, int]] = []
    unknown: Array = np.zeros((beats, each.elements), dtype=wide)
    for port, size, weight in each.parts:
        words = captured.words[port][:beats]
        parts.append((extract(words, size // each.elements, each.low, each.elements), weight))
        for beat, mask in captured.unknown.get(port, {}).items():
            if beat < beats:
                whole = each.low + each.bits
                words = from_ints([mask & ((1 << whole) - 1)], whole)
                unknown[beat] |= extract(words, each.width, each.low, each.elements)[0]
    return summed(parts, each.width), unknown


def _padding(channel: Channel, captured: Captured) -> list[tuple[int, str]]:
    """The first beat of each field whose padding is not what it is declared to be."""
    faults = []
    for each in channel.fields:
        extends = each.signed and each.elements == 1
        for port in each.ports if each.padding else ():
            pad, high = (1 << each.padding) - 1, each.low + each.bits
            words = captured.words[port]
            above = extract(words, each.padding, high, 1)[:, 0]
            sign = extract(words, 1, high - 1, 1)[:, 0].astype(np.bool_) & extends
            masks = captured.unknown.get(port, {})
            bad = above != np.where(sign, np.asarray(pad, above.dtype), 0)
            wrong = {int(beat) for beat in np.flatnonzero(bad)[:1]}
            wrong |= {beat for beat, mask in masks.items() if mask >> high & pad}
            for beat in sorted(wrong)[:1]:
                cycle = int(captured.cycles[beat])
                text = f"{port}: the padding above {each.name} is {int(above[beat]):#x}"
                faults.append((cycle, f"cycle {cycle} ({edge_ns(cycle)} ns): {text}"))
    return faults


def _binary(value: int, unknown: int, width: int) -> str:
    plain, x = format(value, f"0{width}b"), format(unknown, f"0{width}b")
    return "".join("x" if u == "1" else v for v, u in zip(plain, x, strict=True))


def _beats(channel: Channel, captured: Captured, expected: int, cut: bool) -> list[tuple[int, str]]:
    got = len(captured.cycles)
    if got > expected:
        cycle = int(captured.cycles[expected])
        text = f"{channel.name}: {got - expected} extra beats after the {expected} expected"
        return [(cycle, f"cycle {cycle} ({edge_ns(cycle)} ns): {text}")]
    if got < expected and not cut:
        after = int(captured.cycles[-1]) if got else 0
        return [(after, f"{channel.name}: {got} of {expected} beats arrived")]
    return []


def _account(rtl: Rtl, record: Record) -> tuple[int | None, int | None, int | None]:
    """cycles, latency and interval as measured."""
    heads = [int(c.cycles[0]) for c in record.outputs.values() if len(c.cycles)]
    tails = [int(c.cycles[-1]) for c in record.outputs.values() if len(c.cycles)]
    first = record.first_input
    measured = bool(heads) and first is not None
    cycles = max(tails) - first + 1 if measured and first is not None else None
    if rtl.timing is not None and not rtl.elastic:
        return cycles, rtl.timing.latency, rtl.timing.interval
    latency = min(heads) - first if measured and first is not None else None
    return cycles, latency, _interval(rtl, record)


def _interval(rtl: Rtl, record: Record) -> int | None:
    for channel in rtl.outputs:
        for each in channel.fields:
            if each.name == "last" and channel.name in record.outputs:
                captured = record.outputs[channel.name]
                marks = extract(captured.words[each.ports[0]], 1, each.low, 1)[:, 0]
                return _usual(captured.cycles[marks == 1].tolist())
    return None


def _usual(lasts: Sequence[int]) -> int | None:
    if len(lasts) < 3:
        return None
    steps = Counter(after - before for before, after in pairwise(lasts))
    return min(steps, key=lambda step: (-steps[step], step))


def _declared(
    rtl: Rtl, vectors: Vectors, data: Prepared, measured: dict[str, int | None], stall: float
) -> list[str]:
    """Differences from the declared counts; stalls stretch those of streams, not rigid ones."""
    if (stall or vectors.idle) and rtl.elastic:
        return []
    # Fewer than three tiles show no interval: nothing to hold the declaration against.
    marks = [
        int(np.count_nonzero(fields["last"]))
        for fields in data.expected.values()
        if "last" in fields
    ]
    found = []
    for key, got in measured.items():
        want = getattr(vectors, key)
        if want is None or got == want:
            continue
        if key == "interval" and got is None and max(marks, default=0) < 3:
            continue
        found.append(f"{key}: {got} measured, {want} declared")
    return found
