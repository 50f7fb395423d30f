"""Components made of a few lines, and their run in Verilog against Amaranth's simulator."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
import pytest
from amaranth.hdl import ClockDomain, Module, Shape, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out
from amaranth.sim import Simulator

from hwgen.config import Config, param
from hwgen.design.protocol import Interface
from hwgen.emit.emit import emit
from hwgen.emit.options import Options
from hwgen.rtl import INPUT, OUTPUT, Channel, Field, Rtl, Timing
from hwgen.sim import available, simulate
from hwgen.vectors import Vectors

Build = Callable[[Module, Any], Mapping[str, Any]]
RESET_CYCLES = 4
COMPILED = next((name for name in ("icarus", "verilator") if available()[name][0]), None)
# Icarus starts at once.  Verilator compiles for seconds: where it has to do, it does a part.
needs_icarus = pytest.mark.skipif(COMPILED != "icarus", reason=available()["icarus"][1])
needs_simulator = pytest.mark.skipif(
    COMPILED is None, reason="; ".join(available()[name][1] for name in ("icarus", "verilator"))
)


@dataclass(frozen=True)
class SampleConfig(Config):
    """Nothing but a number: a sample is its building function."""

    prefix: ClassVar[str] = "sample"

    serial: int = param(0, "tells samples apart", range=(0, 1 << 30))


@dataclass(frozen=True)
class Sample:
    """Inputs and outputs by name, and a function that makes the outputs of the inputs."""

    inputs: Mapping[str, Any]
    outputs: Mapping[str, Any]
    build: Build
    serial: int = 0

    def component(self) -> Sketch:
        """A fresh component: each can be elaborated once."""
        return Sketch(self)

    def rtl(self, options: Options | None = None) -> Rtl:
        return emit(self.component(), "sample", "", options)

    def width(self, name: str) -> int:
        return Shape.cast({**self.inputs, **self.outputs}[name]).width


class Sketch(wiring.Component):
    """A sample as a component."""

    def __init__(self, sample: Sample) -> None:
        self.config = SampleConfig(sample.serial)
        self.sample = sample
        super().__init__(
            {
                **{name: In(shape) for name, shape in sample.inputs.items()},
                **{name: Out(shape) for name, shape in sample.outputs.items()},
            }
        )

    @property
    def interface(self) -> Interface:
        sample = self.sample
        sides = (("in", INPUT, sample.inputs), ("out", OUTPUT, sample.outputs))
        return Interface(
            tuple(
                Channel(name, way, tuple(Field(p, (p,), sample.width(p)) for p in ports))
                for name, way, ports in sides
            ),
            Timing(0),
        )

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        for name, value in self.sample.build(m, self).items():
            m.d.comb += getattr(self, name).eq(value)
        return m


def stimulus(sample: Sample, cycles: int, seed: int) -> dict[str, list[int]]:
    """Random bits; one value in three is a corner."""
    rng = random.Random(seed)
    found = {}
    for name in sample.inputs:
        width = sample.width(name)
        top = (1 << width) - 1
        corners = [0, 1, top, top - 1, top >> 1, (top >> 1) + 1]
        found[name] = [
            (rng.choice(corners) if rng.random() < 0.33 else rng.getrandbits(width)) & top
            for _ in range(cycles)
        ]
    return found


def reference(sample: Sample, given: Mapping[str, Sequence[int]]) -> dict[str, list[int]]:
    """Bits of every output in every cycle, by Amaranth's simulator."""
    top = Module()
    top.domains.sync = domain = ClockDomain("sync")
    top.submodules.dut = dut = sample.component()
    # A register that nothing else needs, so that there is always a clock.
    beat = Signal(32)
    top.d.sync += beat.eq(beat + 1)
    bits = {name: Value.cast(getattr(dut, name)) for name in [*sample.inputs, *sample.outputs]}
    seen: dict[str, list[int]] = {name: [] for name in sample.outputs}

    async def bench(context: Any) -> None:
        context.set(domain.rst, 1)
        for _ in range(RESET_CYCLES):
            await context.tick()
        context.set(domain.rst, 0)
        for cycle in range(len(next(iter(given.values())))):
            for name, values in given.items():
                context.set(bits[name][:], values[cycle])
            for name, found in seen.items():
                found.append(int(context.get(bits[name][:])))
            await context.tick()

    simulator = Simulator(top)
    simulator.add_clock(1e-8)
    simulator.add_testbench(bench)
    simulator.run()
    return seen


def run(
    sample: Sample,
    cycles: int = 200,
    seed: int = 0,
    settle: int = 0,
    given: Mapping[str, Sequence[int]] | None = None,
    rtl: Rtl | None = None,
) -> None:
    """Verilog and Amaranth agree on random stimulus, from cycle `settle` on.

    `given` replaces the random values of some inputs in the first cycles.
    """
    inputs = stimulus(sample, cycles, seed)
    for name, values in (given or {}).items():
        inputs[name][: len(values)] = list(values)
    outputs = reference(sample, inputs)
    vectors = Vectors(
        inputs={"in": {k: _array(v) for k, v in inputs.items()}},
        expected={"out": {k: _array(v) for k, v in outputs.items()}},
        care={"out": np.arange(cycles) >= settle},
    )
    rtl = rtl or sample.rtl()
    assert COMPILED is not None
    result = simulate(rtl, vectors, simulator=COMPILED, seed=seed)
    assert result.passed, f"{result.report()}\n{rtl.text}"
    assert result.compared == (cycles - settle) * len(sample.outputs)


def _array(values: Sequence[int]) -> np.ndarray:
    return np.array(values, dtype=object)
