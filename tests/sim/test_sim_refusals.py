"""What no run can be made with is refused by name before it could pass, or end the process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sim_designs import ADDER_RTL, adder_vectors

from hwgen import catalog
from hwgen.emit.options import Options
from hwgen.errors import UserError
from hwgen.rtl import Rtl
from hwgen.sim import Emulator, available, simulate
from hwgen.sim.channels import rigid
from hwgen.synth import foreign
from hwgen.vectors import Vectors

native = pytest.mark.skipif(not available()["native"][0], reason=available()["native"][1])


def pe(reset: str = "sync-high") -> tuple[Rtl, Vectors]:
    design = catalog.get("pe-multiplier")
    config = design.make_config({"act": "int2", "wgt": "int2"})
    return design.generate(config, Options(reset=reset)), design.vectors(config, beats=40)


def refused(rtl: Rtl, vectors: Vectors, match: str) -> None:
    with pytest.raises(UserError, match=match):
        simulate(rtl, vectors, simulator="amaranth", component=lambda: None)


def test_golden_values_for_a_part_of_the_beats() -> None:
    rtl, vectors = pe()
    few = {key: values[:10] for key, values in vectors.expected["results"].items()}
    part = replace(vectors, expected={"results": few}, care={}, place={})
    refused(rtl, part, r"expected\[results\]: as many beats as go in, 40, not 10")


@pytest.mark.parametrize("value", [2, -3])
def test_inputs_that_the_port_cannot_hold(value: int) -> None:
    rtl, vectors = pe()
    beats = vectors.inputs["operands"]
    wrong = {**beats, "act": np.full_like(np.asarray(beats["act"], np.int64), value)}
    strange = replace(vectors, inputs={"operands": wrong})
    refused(rtl, strange, rf"\[act\]: values of 2 bits, signed, not {value}")


def test_restart_without_a_reset() -> None:
    rtl, vectors = pe("none")
    refused(rtl, replace(vectors, restart=5), "restart: this Verilog has no reset")


@native
@pytest.mark.parametrize(
    ("call", "match"),
    [
        (lambda e, v: e.run(v.inputs, counts={"out": -1}), r"counts\[out\]: a number of beats"),
        (lambda e, v: e.run(v.inputs, counts={"out": 10**13}), r"counts\[out\]: a number of beats"),
        (lambda e, v: e.check(v, timeout_cycles=0), "timeout_cycles: a number of cycles, 1 or"),
        (lambda e, v: (e.close(), e.check(v)), "emulator: is closed"),
    ],
)
def test_arguments(models: Path, call: Callable[[Emulator, Vectors], Any], match: str) -> None:
    with (
        Emulator(ADDER_RTL, backend="cxxrtl", effort="quick", cache=models) as emulator,
        pytest.raises(UserError, match=match),
    ):
        call(emulator, adder_vectors(beats=5))


@native
def test_a_latch_on_the_clock_follows_it(models: Path, tmp_path: Path) -> None:
    """Without a flip-flop the clock is used as a level only, and is driven all the same."""
    (tmp_path / "m.v").write_text(
        "module m(input clk, input [3:0] a, output reg [3:0] p);\n"
        "  always @* if (clk) p = a;\nendmodule\n"
    )
    rtl = rigid(foreign([tmp_path / "m.v"], "m"), latency=1)
    a = np.arange(1, 9)
    with Emulator(rtl, backend="cxxrtl", effort="quick", cache=models) as emulator:
        assert np.array_equal(emulator.run({"in": {"a": a}}).outputs["out"]["p"], a)
