"""A design that shows its ports in every cycle, and what must come out of a run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

import numpy as np
import numpy.typing as npt

from hwgen.errors import ToolError, UserError
from hwgen.rtl import OUTPUT, Channel, Field, Port, Rtl
from hwgen.sim.driver import IDLE_LIMIT
from hwgen.sim.native.emulator import Emulator, Run
from hwgen.vectors import Vectors

_WORD = 64
_SPARE = 1000
"""Cycles that are seen beyond those that a run should take."""

Words = npt.NDArray[np.uint64]


@dataclass(frozen=True)
class Recording:
    """What went in and out, cycle by cycle.

    ports        port -> uint64 [cycles, words], bit 0 in word 0; not the clock
    accepted     output channel -> int64 [beats]: the cycle of each beat
    first, last  cycles that count: those in which rigid inputs have beats, else from the first
                 beat that is taken to the last result
    """

    ports: Mapping[str, Words]
    accepted: Mapping[str, npt.NDArray[np.int64]]
    first: int
    last: int


class Recorder:
    """`rtl` inside a module with one more stream: its ports, a beat in every cycle.

    most  cycles in which it has one: a stream that always moves hides a deadlock of the others
    """

    def __init__(self, rtl: Rtl, most: int, cache: Path | None = None) -> None:
        self._stem = "probe"
        while any(port.name.startswith(self._stem) for port in rtl.ports):
            self._stem += "_"
        self._seen = {p.name: f"{self._stem}_of_{p.name}" for p in rtl.ports if p.name != rtl.clock}
        self._emulator = Emulator(self._wrapped(rtl, most), effort="quick", cache=cache)

    def run(self, vectors: Vectors, seed: int = 0) -> Recording:
        """Drives `vectors` without stalls; `UserError` for a deadlock or another broken rule.

        Results are not compared here: those of the netlist are.
        """
        rtl = self._emulator.rtl
        counts = {
            channel.name: len(next(iter(vectors.expected[channel.name].values())))
            for channel in rtl.outputs
            if channel.elastic and vectors.expected.get(channel.name)
        }
        run = self._emulator.run(vectors.inputs, counts=counts, seed=seed)
        if run.errors:
            raise UserError("vectors", f"{RIGHT}: {run.errors[0]}")
        first, last = self._span(run, vectors)
        accepted = {
            c.name: run.accepted[c.name]
            for c in rtl.outputs
            if c.name in run.accepted and c.name != self._stem
        }
        # Results of the last beats may come after the cycles that count.
        cycles = 1 + max(last, *(int(each[-1]) for each in accepted.values() if len(each)))
        if not np.array_equal(run.accepted[self._stem][:cycles], np.arange(cycles)):
            raise ToolError("energy", f"not all of the {cycles} cycles were seen")
        beats = run.outputs[self._stem]
        ports = {
            name: beats[seen][:cycles].reshape(cycles, -1) for name, seen in self._seen.items()
        }
        return Recording(ports, accepted, first, last)

    def close(self) -> None:
        """Frees the model."""
        self._emulator.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _span(self, run: Run, vectors: Vectors) -> tuple[int, int]:
        rtl = self._emulator.rtl
        if rtl.timing is not None:
            sent = [vectors.inputs[c.name] for c in rtl.inputs if not c.elastic]
            beats = max(len(next(iter(fields.values()))) for fields in sent)
            return 0, beats * rtl.timing.interval - 1
        inside = [
            run.accepted[c.name]
            for c in rtl.channels
            if c.elastic and c.name != self._stem and len(run.accepted[c.name])
        ]
        return min(int(each[0]) for each in inside), max(int(each[-1]) for each in inside)

    def _wrapped(self, rtl: Rtl, most: int) -> Rtl:
        top, valid, left = f"{rtl.top}_{self._stem}", f"{self._stem}_valid", f"{self._stem}_left"
        plain = [(p.direction, p.name, p.width) for p in rtl.ports]
        wide = {p.name: -(-p.width // _WORD) * _WORD for p in rtl.ports}
        more = [(OUTPUT, seen, wide[name]) for name, seen in self._seen.items()]
        listed = [*plain, *more, (OUTPUT, valid, 1)]
        header = ",\n".join(f"  {way} wire [{width - 1}:0] {name}" for way, name, width in listed)
        params: Mapping[str, object] = {} if rtl.design else rtl.config.get("params", {})
        given = ", ".join(f".{key}({value})" for key, value in params.items())
        wires = ",\n".join(f"    .{p.name}({p.name})" for p in rtl.ports)
        lines = [f"  {rtl.top} {f'#({given}) ' if given else ''}{self._stem}_top (\n{wires}\n  );"]
        for port in rtl.ports:
            if port.name in self._seen:
                pad = wide[port.name] - port.width
                value = f"{{{{{pad}{{1'b0}}}}, {port.name}}}" if pad else port.name
                lines.append(f"  assign {self._seen[port.name]} = {value};")
        if rtl.clock is None:
            lines.append(f"  assign {valid} = 1'b1;")
        else:
            lines += [
                f"  reg [31:0] {left} = 32'd{most};",
                f"  always @(posedge {rtl.clock})",
                f"    if ({left} != 0) {left} <= {left} - 1;",
                f"  assign {valid} = {left} != 0;",
            ]
        body = "\n".join(lines)
        fields = tuple(
            Field(seen, (seen,), _WORD, wide[name] // _WORD) for name, seen in self._seen.items()
        )
        stream = Channel(self._stem, OUTPUT, fields, valid=valid)
        return replace(
            rtl,
            text=f"{rtl.complete}\nmodule {top} (\n{header}\n);\n{body}\nendmodule\n",
            top=top,
            ports=(
                *rtl.ports,
                *(Port(name, way, width) for way, name, width in listed[len(plain) :]),
            ),
            channels=(*rtl.channels, stream),
            design=None,
            config={},
            externals=(),
        )


RIGHT = "an energy is measured on right results only"


def cycles_of(rtl: Rtl, vectors: Vectors) -> int:
    """Cycles that are certainly enough for a run without stalls: a power of two, so that runs of
    about one length share a model."""
    beats = sum(
        len(next(iter(fields.values()), ()))
        for side in (vectors.inputs, vectors.expected)
        for fields in side.values()
    )
    if rtl.timing is not None:
        enough = beats * rtl.timing.interval + rtl.timing.latency + _SPARE
    else:
        enough = max(16 * beats, 4 * (vectors.cycles or 0)) + IDLE_LIMIT + _SPARE
    return 1 << enough.bit_length()


def agrees(outputs: Mapping[str, Mapping[str, npt.NDArray[np.int64]]], vectors: Vectors) -> None:
    """`UserError` for the first result that is not as `vectors` say, or where there is none."""
    compared = 0
    for channel, fields in vectors.expected.items():
        for name, want in fields.items():
            got, beats = outputs[channel][name], len(want)
            if np.size(got) != np.size(want):
                raise UserError("vectors", f"{RIGHT}: {channel} has {len(got)} beats of {beats}")
            same = (np.reshape(got, np.shape(want)) == want).reshape(beats, -1).all(1)
            care = np.asarray(vectors.care.get(channel, np.ones(beats)), np.bool_)
            if not (same | ~care).all():
                beat = int(np.argmin(same | ~care))
                raise UserError("vectors", f"{RIGHT}: {channel}.{name} differs in beat {beat}")
            compared += int(care.sum())
    if not compared:
        raise UserError("vectors", f"{RIGHT}: nothing was compared")
