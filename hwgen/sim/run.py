"""`simulate`: one call for every design, every stimulus and all simulators."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from hwgen.errors import UserError
from hwgen.rtl import Rtl
from hwgen.sim.arguments import idle_limit, sane
from hwgen.sim.cache import default_cache
from hwgen.sim.job import Job
from hwgen.sim.prepare import prepare
from hwgen.sim.result import SimResult
from hwgen.sim.runner import Runner, Trace
from hwgen.sim.tools import NATIVE, available, choose
from hwgen.vectors import Vectors

WINDOW = 64
"""Cycles shown before and after the first fault in an automatic waveform."""

SUFFIX = {"verilator": "vcd", "icarus": "fst", "amaranth": "vcd"}
"""What each simulator that can draw writes."""


def simulate(
    rtl: Rtl,
    vectors: Vectors,
    *,
    simulator: str = "auto",
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

    simulator       native, verilator, icarus, amaranth, or auto (the best one here)
    stall           probability [0, 1) that a stream idles before an input beat, and that it is
                    not ready for an output beat in a cycle; rigid channels have no stalls
    seed            of the stalls, the garbage on idle inputs and Verilator's initial state
    waves           dump the whole run; otherwise a run that fails is repeated with a dump of
                    the `WINDOW` cycles around its first fault.  Both need `out`, and are made
                    by the best of the other simulators where native, which has none, is chosen
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
    name = choose(simulator, waves).name
    _sane(rtl, name, stall, seed, timeout_s, waves, out, component)
    prepare(rtl, vectors, seed)  # mistakes show before minutes are spent on building
    timeout_cycles = idle_limit(vectors, stall, timeout_cycles)
    job = Job(rtl, vectors, stall, seed, timeout_cycles, timeout_s)
    home = default_cache() if cache is None else Path(cache)
    runner = Runner(name, component, home)
    scratch = Path(tempfile.mkdtemp(prefix="hwgen-sim-"))
    try:
        trace = (scratch / f"waves.{SUFFIX[name]}", 0) if waves else None
        outcome = runner.run(job, scratch / "run", scratch / "sim.log", trace)
        if trace is None and out is not None and outcome.focus is not None:
            tracer = _tracer(name, rtl, component)
            if tracer is not None:
                trace = (scratch / f"waves.{SUFFIX[tracer]}", max(0, outcome.focus - WINDOW))
                again = replace(job, stop_after=outcome.focus + WINDOW)
                log = scratch / "again.log"
                Runner(tracer, component, home).run(again, scratch / "again", log, trace)
        kept = _keep(scratch, out, trace)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    what = rtl.design or rtl.top
    replay = (
        f"simulate({what}, vectors, simulator={name!r}, stall={stall}, seed={seed})"
        f"  # digest {rtl.digest[:12]}"
    )
    return SimResult.of(
        outcome,
        seconds=runner.seconds,
        simulator=name,
        seed=seed,
        waveform=kept.get("waveform"),
        junit=kept.get("junit"),
        build_seconds=runner.build_seconds,
        cached=runner.cached,
        replay=replay,
        outputs=runner.outputs,
    )


def _sane(
    rtl: Rtl,
    simulator: str,
    stall: float,
    seed: int,
    timeout_s: float | None,
    waves: bool,
    out: Path | None,
    component: Callable[[], Any] | None,
) -> None:
    sane(stall, seed, timeout_s)
    if waves and simulator == NATIVE:
        rule = "waveforms are drawn by verilator, icarus or amaranth"
        raise UserError("simulator", rule, simulator, "verilator")
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


def _tracer(name: str, rtl: Rtl, component: Callable[[], Any] | None) -> str | None:
    """The simulator that draws the waveform of a fault, if there is one."""
    if name != NATIVE:
        return name
    usable = [each for each, (works, _) in available().items() if works and each != NATIVE]
    if rtl.design is None or component is None:
        usable = [each for each in usable if each != "amaranth"]
    return usable[0] if usable else None


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
