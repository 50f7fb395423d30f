"""One simulator, whatever it is: builds what a run needs and does it."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hwgen.rtl import Rtl
from hwgen.sim.job import Job
from hwgen.sim.junit import junit
from hwgen.sim.outputs import Outputs
from hwgen.sim.result import Outcome
from hwgen.sim.tools import NATIVE

Trace = tuple[Path, int]
"""A waveform file, and the first cycle in it."""

_SHORT, _LONG = 3000, 100_000
"""Input beats up to which optimising takes longer than it saves, and from which on it pays to
compile for speed."""


class Runner:
    """Remembers the times, in seconds, and the outputs of its latest run."""

    def __init__(self, simulator: str, component: Callable[[], Any] | None, cache: Path) -> None:
        self._simulator, self._component, self._cache = simulator, component, cache
        self.seconds = self.build_seconds = 0.0
        self.cached = False
        self.outputs: Outputs = {}

    def run(self, job: Job, folder: Path, log: Path, trace: Trace | None) -> Outcome:
        """The outcome; leaves results.xml in `folder`, which is made, and a log."""
        folder.mkdir()
        began = time.monotonic()
        if self._simulator in (NATIVE, "amaranth"):
            outcome = (
                self._native(job) if self._simulator == NATIVE else self._pysim(job, folder, trace)
            )
            self.seconds = time.monotonic() - began - self.build_seconds
            log.write_text(outcome.text() + "\n")
            junit(folder / "results.xml", job.rtl, outcome, self.seconds)
            return outcome
        from hwgen.sim.cosim import cosimulate

        model = self._build(job.rtl, trace is not None)
        self.build_seconds = time.monotonic() - began
        began = time.monotonic()
        outcome, self.outputs = cosimulate(self._simulator, model, job, folder, log, trace)
        self.seconds = time.monotonic() - began
        return outcome

    def _native(self, job: Job) -> Outcome:
        from hwgen.sim.native.emulator import Emulator

        beats = sum(
            max((len(values) for values in fields.values()), default=0)
            for fields in job.vectors.inputs.values()
        )
        effort = "fast" if beats > _LONG else "quick" if beats > _SHORT else "least"
        with Emulator(job.rtl, effort=effort, cache=self._cache) as emulator:
            self.build_seconds, self.cached = emulator.build_seconds, emulator.cached
            outcome, self.outputs = emulator.outcome(
                job.vectors,
                stall=job.stall,
                seed=job.seed,
                timeout_cycles=job.timeout_cycles,
                timeout_s=job.timeout_s,
            )
        return outcome

    def _pysim(self, job: Job, folder: Path, trace: Trace | None) -> Outcome:
        from hwgen.sim.pysim import simulate_amaranth

        assert self._component is not None
        outcome, self.outputs = simulate_amaranth(job, self._component, folder, trace)
        return outcome

    def _build(self, rtl: Rtl, waves: bool) -> Path:
        if self._simulator == "verilator":
            from hwgen.sim.build_verilator import build_verilator

            model, self.cached = build_verilator(rtl, waves, self._cache)
        else:
            from hwgen.sim.build_icarus import build_icarus

            model, self.cached = build_icarus(rtl, self._cache)
        return model
