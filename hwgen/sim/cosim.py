"""Runs a compiled Verilator or Icarus model with the cocotb bench loaded."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import hwgen
from hwgen.errors import ToolError
from hwgen.sim import build_icarus, build_verilator
from hwgen.sim.child import OutOfTime, run, tail
from hwgen.sim.driver import edge_ns
from hwgen.sim.job import Job
from hwgen.sim.outputs import Outputs
from hwgen.sim.result import Outcome
from hwgen.sim.tools import libpython

_KILL_AFTER_S = 30.0  # beyond timeout_s: the bench stops by itself unless the design hangs it


def cosimulate(
    simulator: str, model: Path, job: Job, folder: Path, log: Path, trace: tuple[Path, int] | None
) -> tuple[Outcome, Outputs]:
    """Outcome and outputs of one run in the empty `folder`, which receives results.xml.

    trace   waveform file and the first cycle in it.  Raises ToolError, with the end of the
            log, if the simulator dies without an outcome.
    """
    job.store(folder)
    start_ns = 0 if trace is None or trace[1] <= 0 else edge_ns(trace[1])
    env = _environment(job, folder)
    if simulator == "verilator":
        env["COCOTB_TRUST_INERTIAL_WRITES"] = "1"
        env["HWGEN_TRACE_FROM"] = str(start_ns * 1000)
        command = [str(model / build_verilator.MODEL)]
        # Registers without a reset begin with random contents, different for each seed.
        command += ["+verilator+rand+reset+2", f"+verilator+seed+{job.seed % 2**31 + 1}"]
        if trace is not None:
            command += ["--trace", "--trace-file", str(trace[0])]
    else:
        import cocotb_tools.config as cocotb

        vvp = shutil.which("vvp")
        if vvp is None:
            raise ToolError("icarus", "vvp not found on PATH")
        command = [vvp, "-m", cocotb.lib_entry("vpi", "icarus"), str(model / build_icarus.MODEL)]
        if trace is not None:
            command += ["-fst", f"+hwgen_dump={trace[0]}", f"+hwgen_from={start_ns}"]
    limit = None if job.timeout_s is None else job.timeout_s + _KILL_AFTER_S
    try:
        code = run(command, cwd=folder, log=log, env=env, timeout_s=limit)
    except OutOfTime as error:
        raise ToolError(simulator, str(error), tail(log)) from None
    found = Job.outcome(folder)
    if found is None:
        raise ToolError(
            simulator, f"the simulation of {job.rtl.top} died (exit code {code})", tail(log)
        )
    return found


def _environment(job: Job, folder: Path) -> dict[str, str]:
    """The caller's environment, with this very hwgen and all its packages importable."""
    import cocotb_tools.config as cocotb

    library = libpython()
    if library is None:
        raise ToolError("cocotb", "no shared Python library found (libpython)")
    here = str(Path(hwgen.__file__).resolve().parents[1])
    paths = [here, *(path for path in sys.path if path and path != here)]
    env = {key: value for key, value in os.environ.items() if not key.startswith("COCOTB_")}
    env.update(
        PYTHONPATH=os.pathsep.join(paths),
        PYGPI_PYTHON_BIN=sys.executable,
        GPI_USERS=f"{library};{cocotb.pygpi_entry_point()}",
        COCOTB_TOPLEVEL=job.rtl.top,
        COCOTB_TEST_MODULES="hwgen.sim.bench",
        COCOTB_RESULTS_FILE=str(folder / "results.xml"),
        COCOTB_ANSI_OUTPUT="0",
        TOPLEVEL_LANG="verilog",
        HWGEN_SIM_JOB=str(folder),
        # Else pytest takes every module apart that is imported, numpy's too: half a second.
        COCOTB_REWRITE_ASSERTION_FILES="",
        # Third-party pytest plugins have broken cocotb's start before; it needs none.
        PYTEST_DISABLE_PLUGIN_AUTOLOAD="1",
    )
    return env
