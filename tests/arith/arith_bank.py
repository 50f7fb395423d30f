"""Arithmetic units of many widths in one combinational module: one compiled model for all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from amaranth.hdl import Fragment, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.config import Config, param
from hwgen.design.protocol import Interface, Numbers, rigid_channel
from hwgen.emit.emit import emit
from hwgen.rtl import INPUT, OUTPUT, Rtl, Timing
from hwgen.sim import Emulator, SimResult
from hwgen.vectors import Vectors

Build = Callable[[Module, Mapping[str, Signal]], Mapping[str, Value]]
"""Adds hardware to a module; input name -> port in, output name -> value out."""


@dataclass(frozen=True)
class BankConfig(Config):
    """How many outputs there are, for the name."""

    prefix: ClassVar[str] = "arith_bank"

    outputs: int = param(1, "outputs", range=(1, 10000))


class Bank(wiring.Component):
    """What `build` makes of inputs of these widths, each output at a port of its own."""

    def __init__(self, inputs: Mapping[str, int], outputs: Mapping[str, int], build: Build) -> None:
        self.config = BankConfig(len(outputs))
        self.build, self.inputs, self.outputs = build, inputs, outputs
        members = {name: In(width) for name, width in inputs.items()}
        super().__init__({**members, **{name: Out(width) for name, width in outputs.items()}})
        channels = (
            rigid_channel("given", INPUT, {n: Numbers(w) for n, w in inputs.items()}),
            rigid_channel("found", OUTPUT, {n: Numbers(w) for n, w in outputs.items()}),
        )
        self.interface = Interface(channels, Timing(0, 1))

    @property
    def module(self) -> str:
        return self.config.module

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        found = self.build(m, {name: getattr(self, name) for name in self.inputs})
        for name, value in found.items():
            m.d.comb += getattr(self, name).eq(value)
        return m


def bank(inputs: Mapping[str, int], build: Build) -> Rtl:
    """The Verilog of `build`, with an output for everything it gives."""
    m = Module()
    trial = build(m, {name: Signal(width) for name, width in inputs.items()})
    # An elaborated module does not complain that nothing was made of it.
    Fragment.get(m, None)
    outputs = {name: len(value) for name, value in trial.items()}
    return emit(Bank(inputs, outputs, build), "bank")


def run(rtl: Rtl, given: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """What comes out for each of these inputs."""
    with Emulator(rtl, backend="cxxrtl", effort="least") as emulator:
        outputs = emulator.run({"given": given}).outputs["found"]
    return {name: np.asarray(values, np.int64).reshape(-1) for name, values in outputs.items()}


def check(
    rtl: Rtl, given: Mapping[str, np.ndarray], expected: Mapping[str, np.ndarray]
) -> SimResult:
    """The outputs against what they should be."""
    assert {f.name for f in rtl.outputs[0].fields} == set(expected)
    with Emulator(rtl, backend="cxxrtl", effort="least") as emulator:
        return emulator.check(Vectors({"given": given}, {"found": expected}, latency=0))


def numbers(values: np.ndarray, width: int, signed: bool) -> np.ndarray:
    """The low `width` bits of each value, read as two's complement or not."""
    low = values & ((1 << width) - 1)
    return low - ((low >> (width - 1)) << width) if signed else low
