"""`simulate`: one call for every design, every stimulus and all three simulators."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from hwgen.errors import UserError
from hwgen.rtl import Rtl
from hwgen.sim.cache import default_cache
from hwgen.sim.driver import IDLE_LIMIT
from hwgen.sim.job import Job
from hwgen.sim.prepare import prepare
from hwgen.sim.result import Outcome, SimResult
from hwgen.sim.tools import choose
from hwgen.vectors import Vectors

WINDOW = 64
"""Cycles shown before and after the first fault in an automatic waveform."""

_SUFFIX = {"verilator": "vcd", "icarus": "fst", "amaranth": "vcd"}
Trace = tuple[Path, int]


def simulate(
    rtl: Rtl,
    vectors: Vectors,
    *,
    simulator: str = "verilator",
    stall: float = 0.0,
    seed: int = 0,
    waves: bool = False,
    out: Path | None = None,
    component: Callable[[], Any] | None = None,
    cache: Path | None = None,
    timeout_cycles: int | None = None,
    timeout_s: float | None = None,
) -> SimResult:
    """Drives `rtl` with `vectors.inputs` and compares every output with `vectors.expected`.

    simulator       verilator, icarus, amaranth, or auto (the best one here)
    stall           probability [0, 1) that a stream idles before an input beat, and that it is
                    not ready for an output beat in a cycle; rigid channels have no stalls
    seed            of the stalls, the garbage on idle inputs and Verilator's initial state
    waves           dump the whole run; otherwise a run that fails is repeated with a dump of
                    the `WINDOW` cycles around its first fault.  Both need `out`
    out             folder for results.xml, sim.log and waves.vcd or waves.fst
    component       makes the Amaranth component, for the simulator amaranth only
    cache           folder of compiled models (default: HWGEN_CACHE/models or the platform's)
    timeout_cycles  cycles without a handshake that are a deadlock (default 4096, more for
                    stalls so long that such a silence happens by chance)
    timeout_s       wall seconds after which the run stops with an error

    The edge convention of rigid designs stands in `hwgen.sim.rigid`, the rules of streams in
    `hwgen.sim.stream`.  A design at fault is a result with `passed` False, never an exception.
    Raises UserError where arguments, vectors and ports do not fit together, ToolError where
    a simulator is missing, cannot compile the Verilog, or dies.
    """
    name = choose(simulator).name
    _sane(rtl, name, stall, seed, waves, out, component)
    if timeout_s is not None and not timeout_s > 0:
        raise UserError("timeout", "must be seconds, more than 0", timeout_s, 60)
    prepare(rtl, vectors, seed)  # mistakes show before minutes are spent on building
    if timeout_cycles is None:
        # A stream is silent for n cycles with probability stall**n: about 2e-9 at this n.
        timeout_cycles = max(IDLE_LIMIT, round(20 / (1 - stall)))
    job = Job(rtl, vectors, stall, seed, timeout_cycles, timeout_s)
    runner = _Runner(name, component, default_cache() if cache is None else Path(cache))
    scratch = Path(tempfile.mkdtemp(prefix="hwgen-sim-"))
    try:
        trace = (scratch / f"waves.{_SUFFIX[name]}", 0) if waves else None
        outcome = runner.run(job, scratch / "run", scratch / "sim.log", trace)
        seconds, built, cached = runner.seconds, runner.build_seconds, runner.cached
        if trace is None and out is not None and outcome.focus is not None:
            trace = (scratch / f"waves.{_SUFFIX[name]}", max(0, outcome.focus - WINDOW))
            again = replace(job, stop_after=outcome.focus + WINDOW)
            runner.run(again, scratch / "again", scratch / "again.log", trace)
        kept = _keep(scratch, out, trace)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    what = rtl.design or rtl.top
    replay = (
        f"simulate({what}, vectors, simulator={name!r}, stall={stall}, seed={seed})"
        f"  # digest {rtl.digest[:12]}"
    )
    return SimResult(
        passed=outcome.passed,
        compared=outcome.compared,
        mismatches=outcome.mismatches,
        cycles=outcome.cycles,
        seconds=seconds,
        latency=outcome.latency,
        interval=outcome.interval,
        simulator=name,
        seed=seed,
        first=outcome.first,
        errors=outcome.errors,
        waveform=kept.get("waveform"),
        junit=kept.get("junit"),
        build_seconds=built,
        cached=cached,
        replay=replay,
    )


def _sane(
    rtl: Rtl,
    simulator: str,
    stall: float,
    seed: int,
    waves: bool,
    out: Path | None,
    component: Callable[[], Any] | None,
) -> None:
    if not 0 <= stall < 1:
        raise UserError("stall", "a probability, 0 <= stall < 1", stall, 0.5 if stall > 0 else 0.0)
    if seed < 0:
        raise UserError("seed", "a number >= 0", seed, 0)
    if waves and out is None:
        raise UserError("out", "a waveform needs a folder to lie in")
    if simulator == "amaranth":
        if rtl.design is None:
            raise UserError(
                "simulator",
                "amaranth runs components of hwgen, no foreign Verilog",
                simulator,
                "verilator or icarus",
            )
        if component is None:
            raise UserError("component", "the simulator amaranth needs the Amaranth component")


class _Runner:
    """Builds what a run needs and does it; remembers the times of the latest run."""

    def __init__(self, simulator: str, component: Callable[[], Any] | None, cache: Path) -> None:
        self._simulator, self._component, self._cache = simulator, component, cache
        self.seconds = self.build_seconds = 0.0
        self.cached = False

    def run(self, job: Job, folder: Path, log: Path, trace: Trace | None) -> Outcome:
        folder.mkdir()
        began = time.monotonic()
        if self._simulator == "amaranth":
            from hwgen.sim.native import simulate_native

            assert self._component is not None
            outcome = simulate_native(job, self._component, folder, trace)
            log.write_text(outcome.text() + "\n")
        else:
            from hwgen.sim.cosim import cosimulate

            model = self._build(job.rtl, trace is not None)
            self.build_seconds = time.monotonic() - began
            began = time.monotonic()
            outcome = cosimulate(self._simulator, model, job, folder, log, trace)
        self.seconds = time.monotonic() - began
        return outcome

    def _build(self, rtl: Rtl, waves: bool) -> Path:
        if self._simulator == "verilator":
            from hwgen.sim.build_verilator import build_verilator

            model, self.cached = build_verilator(rtl, waves, self._cache)
        else:
            from hwgen.sim.build_icarus import build_icarus

            model, self.cached = build_icarus(rtl, self._cache)
        return model


def _keep(scratch: Path, out: Path | None, trace: Trace | None) -> dict[str, Path]:
    """Moves the products to `out`; each appears complete or not at all."""
    if out is None:
        return {}
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    products = {"junit": scratch / "run" / "results.xml", "log": scratch / "sim.log"}
    if trace is not None:
        products["waveform"] = trace[0]
    kept = {}
    for key, source in products.items():
        if source.exists():
            part = out / f".{source.name}.part"
            shutil.copyfile(source, part)
            kept[key] = part.replace(out / source.name)
    return kept
