"""cocotb test: a reset in the middle of a run, off the clock edge, and a whole run after it."""

from __future__ import annotations

import os
import pickle
import random
from pathlib import Path
from typing import Any

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import RisingEdge, Timer

from hwgen.rtl import LOW
from hwgen.sim.bench import CocotbPins
from hwgen.sim.check import check
from hwgen.sim.driver import PERIOD_NS, RESET_CYCLES, Driver
from hwgen.sim.prepare import prepare

PATIENCE = 400
"""Cycles in which an output must have come."""


@cocotb.test()
async def reset_in_the_middle(dut: Any) -> None:
    with Path(os.environ["HWGEN_TEST_JOB"]).open("rb") as file:
        job = pickle.load(file)
    rtl, vectors = job["rtl"], job["vectors"]
    rng = random.Random(job["seed"])
    rising = RisingEdge(dut[rtl.clock])
    Clock(dut[rtl.clock], PERIOD_NS, unit="ns").start(start_high=False)
    out = rtl.outputs[0]
    valid, ready = dut[out.valid], dut[out.ready]
    level = int(rtl.reset_active != LOW)

    def started(stall: float) -> Driver:
        data = prepare(rtl, vectors, job["seed"])
        driver = Driver(rtl, data, CocotbPins(dut), stall=stall, seed=job["seed"])
        driver.reset()
        return driver

    driver = started(0.0)
    for _ in range(RESET_CYCLES):
        await rising
    driver.start()
    for _ in range(PATIENCE):
        await rising
        # A row waits at the output: a register that is 1 holds it there.
        ready.value = 0
        if int(valid.value) == 1:
            break
        driver.step()
        ready.value = 0
    else:
        raise AssertionError("no output came")
    for _ in range(rng.randint(1, 9)):
        await rising
    assert int(valid.value) == 1
    # Off both edges; the steps of time are those of a half period at most.
    await Timer(PERIOD_NS // 2 + rng.choice([-3, -2, 2, 3]), "ns")
    dut[rtl.reset].value = level
    await Timer(1, "ns")
    assert int(valid.value) == int(not job["at_once"]), "the wrong kind of reset"
    await rising
    await rising
    assert int(valid.value) == 0, "the reset did nothing"

    driver = started(job["stall"])
    for _ in range(RESET_CYCLES):
        await rising
    driver.start()
    while True:
        await rising
        if not driver.step():
            break
    outcome = check(rtl, vectors, prepare(rtl, vectors, job["seed"]), driver.record(), job["stall"])
    assert outcome.passed, outcome.text()
    assert outcome.compared == vectors.compared > 0
