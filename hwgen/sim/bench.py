"""The cocotb test that runs inside Verilator and Icarus: `Driver` on a clock.

Loaded by the simulator process only.  The job lies in the folder named by the
environment variable HWGEN_SIM_JOB (see `job`); the outcome is left there too.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import RisingEdge, Timer, Trigger

from hwgen.sim.check import check
from hwgen.sim.driver import PERIOD_NS, RESET_CYCLES, edge_ns
from hwgen.sim.job import Job
from hwgen.sim.outputs import outputs_of
from hwgen.sim.prepare import prepare
from hwgen.sim.stream import UNKNOWN


class CocotbPins:
    """Ports of the simulated top through cocotb's handles."""

    def __init__(self, dut: Any) -> None:
        self._dut = dut

    def getter(self, port: str) -> Callable[[], int]:
        handle = self._dut[port]

        def get() -> int:
            try:
                return int(handle.value)
            except ValueError:  # X or Z
                return UNKNOWN

        return get

    def setter(self, port: str) -> Callable[[int], None]:
        put: Callable[[int], None] = self._dut[port].set
        return put

    def text(self, port: str) -> str:
        return str(self._dut[port].value).lower()


@cocotb.test()
async def bench(dut: Any) -> None:
    """One run: reset, drive, record, compare; fails with the report of the first fault."""
    folder = Path(os.environ["HWGEN_SIM_JOB"])
    job = Job.load(folder)
    data = prepare(job.rtl, job.vectors, job.seed)
    edge: Callable[[], Trigger]
    if job.rtl.clock is None:
        # Nothing but time moves a combinational design: one period is one cycle.
        await Timer(edge_ns(0), "ns")

        def edge() -> Trigger:
            return Timer(PERIOD_NS, "ns")
    else:
        clock = dut[job.rtl.clock]
        # The clock made by the simulator interface is 1.5 times as fast as one in Python.
        Clock(clock, PERIOD_NS, unit="ns", impl="gpi").start(start_high=False)
        rising = RisingEdge(clock)

        def edge() -> Trigger:
            return rising

    for stop_after in job.phases:
        driver = job.driver(data, CocotbPins(dut), stop_after)
        driver.reset()
        if job.rtl.clock is not None:
            for _ in range(RESET_CYCLES):
                await edge()
        driver.start()
        # One await per cycle.  At this trigger the outputs still have their values from before
        # the edge, and what is written now is applied after it.
        step = driver.step
        while True:
            await edge()
            if not step():
                break
    record = driver.record()
    outcome = check(job.rtl, job.vectors, data, record, job.stall)
    job.finish(folder, outcome, outputs_of(job.rtl, record))
    assert outcome.passed, outcome.text()
