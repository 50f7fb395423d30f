"""Beats as bytes of a window, by the words of the decision; and runs of a design as steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from hwgen import catalog
from hwgen.emit.options import Options
from hwgen.rtl import Rtl, Window
from hwgen.vectors import Vectors

Step = tuple[Any, ...]


def packed(window: Window, beats: Mapping[str, np.ndarray]) -> list[bytes]:
    """Every beat in bytes: quantity after quantity, element after element, low bits first."""
    found = []
    rows = len(next(iter(beats.values())))
    for row in range(rows):
        value = low = 0
        for field in window.channel.fields:
            for element in np.asarray(beats[field.name], object).reshape(rows, -1)[row]:
                value |= (int(element) & ((1 << field.width) - 1)) << low
                low += field.width
        found.append(value.to_bytes(-(-low // 8), "little"))
    return found


def beats_of(rtl: Rtl, vectors: Vectors) -> list[list[bytes]]:
    """The beats of every window, inputs and golden outputs."""
    every = {**vectors.inputs, **vectors.expected}
    return [packed(window, every[window.name]) for window in rtl.windows]


def built(name: str, values: Mapping[str, Any], wrap: str, **options: Any) -> Rtl:
    entry = catalog.get(name)
    return entry.generate(entry.make_config(values), Options(wrap=wrap, **options))


def one_run(rtl: Rtl, beats: Sequence[Sequence[bytes]], number: int = 1) -> list[Step]:
    """Everything in, one run, everything out."""
    steps: list[Step] = []
    for index, (window, each) in enumerate(zip(rtl.windows, beats, strict=True)):
        if window.input:
            steps.append(("load", index, 0, b"".join(each)))
    steps.append(("run", number, [(0, len(each)) for each in beats]))
    for index, (window, each) in enumerate(zip(rtl.windows, beats, strict=True)):
        if not window.input:
            steps.append(("dump", index, 0, b"".join(each)))
    return steps


def job(rtl: Rtl, steps: Sequence[Step], seed: int = 0, inside: str = "") -> dict[str, Any]:
    """What `bench_host` takes; `inside` is the instance of the design in a system around it."""
    bus = "axi" if rtl.options["wrap"] == "axi-lite" else "wishbone"
    streams = [(window.name, window.input) for window in rtl.windows]
    return {
        "bus": "wishbone" if inside else bus,
        "streams": streams,
        "steps": list(steps),
        "seed": seed,
        "inside": inside,
    }
