"""`Emulator`: an `Rtl` compiled to machine code and run at millions of cycles per second."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import numpy as np
import numpy.typing as npt

from hwgen.errors import UserError
from hwgen.rtl import Rtl
from hwgen.sim.arguments import idle_limit, sane
from hwgen.sim.cache import default_cache
from hwgen.sim.check import check
from hwgen.sim.driver import RESET_CYCLES
from hwgen.sim.native.build import BACKENDS, EFFORTS, backend_for, build
from hwgen.sim.native.flight import Flight
from hwgen.sim.native.library import Library
from hwgen.sim.outputs import Outputs, outputs_of
from hwgen.sim.prepare import Prepared, prepare
from hwgen.sim.result import Outcome, SimResult
from hwgen.vectors import Beats, Vectors

if TYPE_CHECKING:
    from hwgen.sim.native.coverage import CoverPoint

MOST_BEATS = 10**9
"""Beats that a run can wait for; each takes memory before it is there."""


@dataclass(frozen=True)
class Run:
    """What one run gave.

    outputs   channel -> field -> values as numbers, [beats, elements] ([beats] for one element)
    cycles    as in `SimResult`: first accepted input beat to last accepted output beat
    stalls    stream -> cycles in which it was held back on purpose
    accepted  channel -> int64 [beats]: the cycle of each beat's handshake
    offered   stream -> int64 [beats]: the cycle in which valid rose for it
    errors    broken rules: deadlock, payload changed while waiting, a raised flag …
    """

    outputs: Outputs
    cycles: int | None
    stalls: Mapping[str, int]
    accepted: Mapping[str, npt.NDArray[np.int64]]
    offered: Mapping[str, npt.NDArray[np.int64]]
    errors: tuple[str, ...] = ()


class Emulator:
    """A compiled model of `rtl` and a compiled loop that drives it from numpy buffers.

    backend   "cxxrtl" (needs a C++ compiler only), "verilator", or "auto", see `backend_for`
    effort    "quick" compiles in a second or two, for a short run; "fast" is for speed; "auto"
              is fast
    coverage  count lines and toggles (Verilator)
    cache     folder of compiled models (default: HWGEN_CACHE/models or the platform's)

    Two-state: a register begins with what `DIRT_CYCLES` of random inputs before the reset leave
    in it, where there is a reset.  A context manager; one model serves one thread at a time, and
    calls release the interpreter's lock.

    `UserError` where Yosys refuses foreign Verilog or arguments do not fit; ToolError where there
    is no compiler, or where it fails, with what it said.
    """

    def __init__(
        self,
        rtl: Rtl,
        *,
        backend: str = "auto",
        effort: str = "auto",
        coverage: bool = False,
        cache: Path | None = None,
    ) -> None:
        if backend not in ("auto", *BACKENDS):
            rule = f"must be auto or one of {', '.join(BACKENDS)}"
            raise UserError("backend", rule, backend, "auto")
        if effort not in ("auto", *EFFORTS):
            rule = f"must be auto or one of {', '.join(EFFORTS)}"
            raise UserError("effort", rule, effort, "auto")
        if coverage and backend == "cxxrtl":
            raise UserError("backend", "coverage needs verilator", backend, "verilator")
        effort = "fast" if effort == "auto" else effort
        if backend == "auto":
            backend = backend_for(rtl, effort, coverage)
        began = time.monotonic()
        self.rtl, self.backend, self._coverage = rtl, backend, coverage
        path, self.cached = build(
            rtl,
            default_cache() if cache is None else Path(cache),
            backend=backend,
            effort=effort,
            coverage=coverage,
        )
        self._library = Library(path)
        self._fresh = True
        self._flight: Flight | None = None
        self.build_seconds = time.monotonic() - began

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Frees the model."""
        self._library.close()

    def check(
        self,
        vectors: Vectors,
        *,
        stall: float = 0.0,
        seed: int = 0,
        timeout_cycles: int | None = None,
        timeout_s: float | None = None,
        stop_early: bool = False,
        reset_cycles: int = RESET_CYCLES,
    ) -> SimResult:
        """Drives `vectors.inputs`, compares with `vectors.expected`; see `hwgen.sim.simulate`.

        stop_early    end at the first mismatch, which is all that a mutant needs
        reset_cycles  length of every reset: one cycle is the hardest
        """
        began = time.monotonic()
        outcome, outputs = self.outcome(
            vectors,
            stall=stall,
            seed=seed,
            timeout_cycles=timeout_cycles,
            timeout_s=timeout_s,
            stop_early=stop_early,
            reset_cycles=reset_cycles,
        )
        flight = self._flight
        assert flight is not None
        return SimResult.of(
            outcome,
            seconds=time.monotonic() - began,
            simulator="native",
            seed=seed,
            build_seconds=self.build_seconds,
            cached=self.cached,
            outputs=outputs,
            accepted=flight.accepted(),
            offered=flight.offered(),
        )

    def outcome(
        self,
        vectors: Vectors,
        *,
        stall: float = 0.0,
        seed: int = 0,
        timeout_cycles: int | None = None,
        timeout_s: float | None = None,
        stop_early: bool = False,
        reset_cycles: int = RESET_CYCLES,
    ) -> tuple[Outcome, Outputs]:
        """The part of `check` that every bench knows, and what came out."""
        data, limit = self._ready(vectors, stall, seed, timeout_s, timeout_cycles)
        flight = self._fly(
            data,
            vectors,
            stall,
            seed,
            limit,
            timeout_s,
            stop_early,
            reset_cycles,
        )
        record = flight.record()
        return check(self.rtl, vectors, data, record, stall), outputs_of(self.rtl, record)

    def run(
        self,
        inputs: Mapping[str, Beats | npt.NDArray[Any]],
        *,
        counts: Mapping[str, int] | None = None,
        stall: float = 0.0,
        seed: int = 0,
        idle: Mapping[str, npt.NDArray[Any]] | None = None,
        timeout_cycles: int | None = None,
        timeout_s: float | None = None,
    ) -> Run:
        """Drives `inputs` and returns what comes out; nothing is compared.

        inputs  channel -> field -> values; an array alone where the channel has one field
        counts  output stream -> beats to wait for.  Without, the run ends when all inputs are
                taken and nothing has moved for a while (`timeout_cycles`, by default 4096)
        """
        given = {name: self._fields(name, beats) for name, beats in inputs.items()}
        vectors = Vectors(given, {}, idle=idle or {})
        data, limit = self._ready(vectors, stall, seed, timeout_s, timeout_cycles)
        for name, count in (counts or {}).items():
            if name not in {c.name for c in self.rtl.outputs if c.elastic}:
                streams = ", ".join(c.name for c in self.rtl.outputs if c.elastic)
                raise UserError("counts", f"the output streams are {streams or 'none'}", name)
            if not 0 <= count <= MOST_BEATS:
                rule = f"a number of beats, 0 to {MOST_BEATS}"
                raise UserError(f"counts[{name}]", rule, count)
            data.counts[name] = count
        self._rigid_counts(data)
        flight = self._fly(data, vectors, stall, seed, limit, timeout_s)
        record = flight.record(rests=not counts and not self._short(flight))
        tails = [int(c.cycles[-1]) for c in record.outputs.values() if len(c.cycles)]
        cycles = None
        if tails and record.first_input is not None:
            cycles = max(tails) - record.first_input + 1
        errors = [f"cycle {v.cycle}: {v.text}" for v in record.violations]
        outputs = outputs_of(self.rtl, record)
        return Run(
            outputs, cycles, flight.stalls(), flight.accepted(), flight.offered(), tuple(errors)
        )

    @property
    def loop_seconds(self) -> float:
        """Wall time that the latest run spent in the compiled loop."""
        return 0.0 if self._flight is None else self._flight.seconds

    def coverage(self) -> list[CoverPoint]:
        """Points with their counts since the model was made, renewed or cleared.

        Needs `coverage=True`.  Runs of a design with a reset add up; without one, each run has
        a new model.
        """
        from hwgen.sim.native.coverage import parse

        return parse(self._coverage_file())

    def counters(self) -> tuple[tuple[CoverPoint, ...], npt.NDArray[np.int64]]:
        """The same, quicker: the points without counts, always the same tuple; their counts."""
        from hwgen.sim.native.coverage import counters

        return counters(self._coverage_file())

    def _coverage_file(self) -> str:
        self._counting()
        with tempfile.TemporaryDirectory(prefix="hwgen-coverage-") as folder:
            file = Path(folder) / "coverage.dat"
            self._library.coverage(file)
            return file.read_text(errors="replace")

    def clear_coverage(self) -> None:
        """All counters to 0."""
        self._counting()
        self._library.clear_coverage()

    def _ready(
        self,
        vectors: Vectors,
        stall: float,
        seed: int,
        timeout_s: float | None,
        timeout_cycles: int | None,
    ) -> tuple[Prepared, int]:
        """Checked arguments: the packed beats, and the cycles of a deadlock."""
        self._open()
        sane(stall, seed, timeout_s)
        return prepare(self.rtl, vectors, seed), idle_limit(vectors, stall, timeout_cycles)

    def _fly(
        self,
        data: Prepared,
        vectors: Vectors,
        stall: float,
        seed: int,
        limit: int,
        timeout_s: float | None,
        stop_early: bool = False,
        reset_cycles: int = RESET_CYCLES,
    ) -> Flight:
        rtl = self.rtl
        resets = rtl.clock is not None and rtl.reset is not None
        resets &= rtl.options.get("reset") != "none"
        if not self._fresh and not (self._coverage and resets):
            # Counters live in the model: with coverage the old one is used on where reset allows.
            self._library.renew()
        self._fresh = False
        dirty = resets and not self._coverage  # what garbage reaches proves nothing
        for stop_after in [*([] if vectors.restart is None else [vectors.restart - 1]), None]:
            flight = Flight(
                rtl,
                data,
                stall=stall,
                idle=vectors.idle,
                seed=seed,
                idle_limit=limit,
                stop_after=stop_after,
                stop_early=stop_early and stop_after is None,
                reset_cycles=reset_cycles,
            )
            flight.fly(self._library, timeout_s, dirty)
            dirty = False
        self._flight = flight
        return flight

    def _fields(self, name: str, beats: Beats | npt.NDArray[Any]) -> Beats:
        if isinstance(beats, Mapping):
            return beats
        for channel in self.rtl.inputs:
            if channel.name == name:
                if len(channel.fields) != 1:
                    fields = ", ".join(f.name for f in channel.fields)
                    raise UserError(f"inputs[{name}]", f"a mapping with the fields {fields}")
                return {channel.fields[0].name: np.asarray(beats)}
        return {name: np.asarray(beats)}  # refused, with the names, by `prepare`

    def _rigid_counts(self, data: Prepared) -> None:
        """As many rigid output beats as there are rigid input beats."""
        if self.rtl.timing is None:
            return
        sent = [data.beats(c) for c in self.rtl.inputs if not c.elastic]
        for channel in self.rtl.outputs:
            if not channel.elastic and sent:
                data.counts[channel.name] = sent[0]

    def _short(self, flight: Flight) -> bool:
        """Whether an input still waits to be taken."""
        return any(
            s.count < s.beats
            for c, s in zip(flight.channels, flight.structs, strict=True)
            if c.elastic and c.direction == "input"
        )

    def _open(self) -> None:
        if self._library.closed:  # its code is unloaded: a call would end the process
            raise UserError("emulator", "is closed; make another one")

    def _counting(self) -> None:
        self._open()
        if not self._coverage:
            raise UserError("coverage", "the emulator was made without", False, True)
