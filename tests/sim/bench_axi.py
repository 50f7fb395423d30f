"""cocotb test that drives a wrapped engine with cocotbext-axi: bytes in, bytes out, no hwgen."""

from __future__ import annotations

import itertools
import os
import pickle
import random
from pathlib import Path
from typing import Any

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import ReadOnly, RisingEdge, with_timeout
from cocotbext.axi import (
    AxiStreamBus,
    AxiStreamFrame,
    AxiStreamMonitor,
    AxiStreamSink,
    AxiStreamSource,
)

HELD = 300
"""Cycles at the start in which no output is taken."""


async def rules(dut: Any, prefix: str, faults: list[str]) -> None:
    """Once TVALID is 1 it stays, and what it offers with it, until TREADY; quiet in reset."""
    ports = [f"{prefix}_{port}" for port in ("tdata", "tlast", "tuser")]
    payload = [getattr(dut, port) for port in ports if hasattr(dut, port)]
    valid, ready = getattr(dut, f"{prefix}_tvalid"), getattr(dut, f"{prefix}_tready")
    held = None
    while True:
        await RisingEdge(dut.aclk)
        await ReadOnly()
        if not int(dut.aresetn.value):
            if int(valid.value) and prefix[0] == "m":
                faults.append(f"{prefix}: TVALID is 1 in reset")
            if int(ready.value) and prefix[0] == "s":
                faults.append(f"{prefix}: TREADY is 1 in reset")
            held = None
            continue
        now = [str(each.value) for each in payload]
        if held is not None and (not int(valid.value) or now != held):
            faults.append(f"{prefix}: an offer was taken back")
        held = now if int(valid.value) and not int(ready.value) else None


def pauses(rng: random.Random, probability: float) -> Any:
    return (rng.random() < probability for _ in itertools.count())


@cocotb.test()
async def frames_come_back(dut: Any) -> None:
    with Path(os.environ["HWGEN_TEST_JOB"]).open("rb") as file:
        job = pickle.load(file)
    rng = random.Random(job["seed"])
    dut.aresetn.value = 0
    Clock(dut.aclk, 10, unit="ns").start()
    sides = {
        name: AxiStreamSource(
            AxiStreamBus.from_prefix(dut, f"s_axis_{name}"), dut.aclk, dut.aresetn, False
        )
        for name in job["inputs"]
    }
    bus = AxiStreamBus.from_prefix(dut, "m_axis_out")
    sink = AxiStreamSink(bus, dut.aclk, dut.aresetn, False)
    monitor = AxiStreamMonitor(bus, dut.aclk, dut.aresetn, False)
    faults: list[str] = []
    for prefix in (*(f"s_axis_{name}" for name in sides), "m_axis_out"):
        cocotb.start_soon(rules(dut, prefix, faults))
    sink.pause = True
    for _ in range(5):
        await RisingEdge(dut.aclk)
    dut.aresetn.value = 1
    for name, source in sides.items():
        for data, user in job["inputs"][name]:
            source.send_nowait(AxiStreamFrame(data, tuser=user))
        source.set_pause_generator(pauses(rng, job["stall"]))
    for _ in range(HELD):
        await RisingEdge(dut.aclk)
    # Nothing was taken, and yet something is offered: TVALID does not wait for TREADY.
    assert int(dut.m_axis_out_tvalid.value) == 1, "TVALID waits for TREADY"
    sink.pause = False
    sink.set_pause_generator(pauses(rng, job["stall"]))
    for index, expected in enumerate(job["frames"]):
        frame = await with_timeout(sink.recv(), job["timeout_ns"], "ns")
        assert len(frame.tdata) == len(expected), f"frame {index} has {len(frame.tdata)} bytes"
        assert bytes(frame.tdata) == expected, f"frame {index} is wrong"
        assert bytes(monitor.recv_nowait().tdata) == expected
    for _ in range(200):
        await RisingEdge(dut.aclk)
    assert sink.empty() and sink.idle(), "more came than was expected"
    assert all(source.idle() for source in sides.values()), "an input was not taken"
    assert int(dut.error.value) == 0
    assert not faults, faults[0]
