"""Correct designs pass, identically, on every simulator; what a run leaves behind."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from sim_designs import (
    ADDER_RTL,
    BEATS,
    COMPONENTS,
    HALF_RTL,
    SUM_RTL,
    TILE,
    TRIO_RTL,
    adder_vectors,
    half_vectors,
    sum_vectors,
    trio_vectors,
)

from hwgen.errors import ToolError, UserError
from hwgen.rtl import Rtl
from hwgen.sim import SIMULATORS, SimResult, available, simulate
from hwgen.vectors import Vectors

USABLE = available()
COMPILED = [name for name in ("verilator", "icarus") if USABLE[name][0]]
EACH = pytest.mark.parametrize(
    "simulator",
    [
        pytest.param(name, marks=pytest.mark.skipif(not USABLE[name][0], reason=USABLE[name][1]))
        for name in SIMULATORS
    ],
)


def run(rtl: Rtl, vectors: Vectors, models: Path, simulator: str, **options: object) -> SimResult:
    component = COMPONENTS.get(rtl.top) if simulator == "amaranth" else None
    return simulate(rtl, vectors, simulator=simulator, cache=models, component=component, **options)


@EACH
def test_streams_without_stalls(models: Path, simulator: str) -> None:
    vectors = adder_vectors(cycles=BEATS + 1, latency=1, interval=TILE)
    result = run(ADDER_RTL, vectors, models, simulator)
    assert result.passed, result.report()
    assert (result.compared, result.mismatches) == (BEATS * 3, 0)
    assert result.compared == vectors.compared
    assert (result.cycles, result.latency, result.interval) == (BEATS + 1, 1, TILE)
    assert (result.simulator, result.seed, result.errors) == (simulator, 0, ())


@EACH
@pytest.mark.parametrize(
    ("rtl", "vectors", "cycles"),
    [
        (TRIO_RTL, trio_vectors(), 42),
        (HALF_RTL, half_vectors(), 42),
    ],
    ids=["trio", "half"],
)
def test_rigid(models: Path, simulator: str, rtl: Rtl, vectors: Vectors, cycles: int) -> None:
    result = run(rtl, vectors, models, simulator, stall=0.5, seed=2)
    assert result.passed, result.report()
    assert result.compared == vectors.compared
    assert rtl.timing is not None
    assert (result.latency, result.interval) == (rtl.timing.latency, rtl.timing.interval)
    assert result.cycles == cycles


@pytest.mark.parametrize("simulator", COMPILED)
def test_combinational(models: Path, simulator: str) -> None:
    """No clock; a two-port input field is split into random words with the right sum."""
    result = run(SUM_RTL, sum_vectors(), models, simulator)
    assert result.passed, result.report()
    assert (result.compared, result.cycles, result.latency) == (384, 384, 0)


def test_stalls_are_the_same_everywhere(models: Path) -> None:
    """Cycle counts under random stalls depend on the seed, not on the simulator."""
    vectors = adder_vectors(cycles=1)  # a declaration without stalls; not held to here
    names = [name for name in SIMULATORS if USABLE[name][0]]
    seen = []
    for seed in (1, 2):
        results = [run(ADDER_RTL, vectors, models, n, stall=0.5, seed=seed) for n in names]
        assert all(result.passed for result in results), results[0].report()
        cycles = {(r.cycles, r.latency, r.interval) for r in results}
        assert len(cycles) == 1
        seen.append(cycles.pop())
    assert seen[0] != seen[1]
    assert all(cycles is not None and cycles > 1.5 * BEATS for cycles, _, _ in seen)


@EACH
def test_products_of_a_failing_run(models: Path, simulator: str, tmp_path: Path) -> None:
    """JUnit says failed; a waveform of the window around the fault appears by itself."""
    vectors = adder_vectors(beats=300)
    data = vectors.expected["out"]["data"].copy()
    data[200, 1] += 1
    wrong = replace(vectors, expected={"out": {"data": data}})
    result = run(ADDER_RTL, wrong, models, simulator, out=tmp_path / "out")
    assert not result.passed and result.mismatches == 1 and result.first is not None
    assert (result.first.cycle, result.first.beat, result.first.col) == (201, 200, 2 * 2 + 1)
    assert result.junit == tmp_path / "out" / "results.xml"
    failures = ElementTree.parse(result.junit).getroot().iter("failure")
    text = "".join(f"{failure.get('message')}{failure.text}" for failure in failures)
    assert "out.data beat 200 element 1 row 33 col 5" in text
    wave = result.waveform
    assert wave is not None and wave.stat().st_size > 0
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == sorted(
        ["results.xml", "sim.log", wave.name]
    )
    if wave.suffix == ".vcd":
        stamps = [int(line[1:]) for line in wave.read_text().splitlines() if line[:1] == "#"]
        # 35 ns to the end of the reset, 10 ns per cycle, and 64 cycles to either side.
        # Native runs are drawn by the best simulator that draws.
        drawn = "verilator" if simulator == "native" else simulator
        unit = {"verilator": 1_000, "amaranth": 1_000_000}[drawn]  # ps and fs per ns
        assert 35 + 10 * (201 - 65) <= stamps[0] / unit <= 35 + 10 * (201 - 63)
        assert 35 + 10 * (201 + 62) <= stamps[-1] / unit <= 35 + 10 * (201 + 67)
        assert "out__valid" in wave.read_text() or simulator == "amaranth"
    plain = json.loads(json.dumps(result.data()))
    assert plain["first"]["row"] == 33 and plain["waveform"] == str(wave)
    keys = "passed compared mismatches cycles seconds latency interval simulator seed"
    assert set(keys.split()) <= set(plain)


@EACH
def test_waves_of_the_whole_run(models: Path, simulator: str, tmp_path: Path) -> None:
    if simulator == "native":
        with pytest.raises(UserError, match="drawn by verilator"):
            run(ADDER_RTL, adder_vectors(), models, simulator, out=tmp_path, waves=True)
        return
    result = run(ADDER_RTL, adder_vectors(), models, simulator, out=tmp_path, waves=True)
    assert result.passed, result.report()
    assert result.waveform is not None and result.waveform.stat().st_size > 0
    assert result.junit is not None
    assert not list(ElementTree.parse(result.junit).getroot().iter("failure"))


@pytest.mark.parametrize("simulator", COMPILED)
def test_broken_verilog_is_a_tool_error(models: Path, simulator: str) -> None:
    rtl = ADDER_RTL.with_text(ADDER_RTL.text.replace("assign a__ready =", "assign a__ready"))
    with pytest.raises(ToolError, match=r"adder") as caught:
        run(rtl, adder_vectors(), models, simulator)
    assert "syntax error" in caught.value.log
    assert "design.v" in str(caught.value) and ":20:" in str(caught.value)


@pytest.mark.parametrize("simulator", COMPILED)
def test_hwgen_is_found_from_anywhere(models: Path, simulator: str, tmp_path: Path) -> None:
    """A caller in another folder, with hwgen on sys.path but not in PYTHONPATH."""
    here = Path(__file__).resolve()
    script = tmp_path / "call.py"
    script.write_text(
        f"import sys; sys.path[:0] = [{str(here.parents[2])!r}, {str(here.parent)!r}]\n"
        "from pathlib import Path\n"
        "from sim_designs import HALF_RTL, half_vectors\n"
        "from hwgen.sim import simulate\n"
        f"print(simulate(HALF_RTL, half_vectors(), simulator={simulator!r},"
        f" cache=Path({str(models)!r})).passed)\n"
    )
    env = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    # A wish of the caller for other tests must not reach the simulator either.
    env["COCOTB_TEST_FILTER"] = "nothing"
    done = subprocess.run(
        [sys.executable, str(script)], cwd=tmp_path, env=env, capture_output=True, text=True
    )
    assert done.stdout.strip() == "True", done.stderr


def test_wide_fields_and_limbs() -> None:
    """Fields above 64 bits, as Python integers or as uint64 limbs, on Amaranth's simulator."""
    from amaranth.hdl import Module
    from amaranth.lib import wiring
    from amaranth.lib.wiring import In, Out

    from hwgen.rtl import Channel, Field, Port, Timing

    class Wide(wiring.Component):
        def __init__(self) -> None:
            super().__init__({"x": In(80), "y": Out(80)})

        def elaborate(self, platform: object) -> Module:
            m = Module()
            m.d.sync += self.y.eq(self.x + 1)
            return m

    rtl = Rtl(
        text="",
        top="wide",
        ports=(Port("x", "input", 80), Port("y", "output", 80)),
        channels=(
            Channel("in", "input", (Field("x", ("x",), 80, 1, True),)),
            Channel("out", "output", (Field("y", ("y",), 80, 1, True),)),
        ),
        timing=Timing(1),
        design="wide",
    )
    values = [0, -1, 2**79 - 2, -(2**79), 12345678901234567890123]
    limbs = np.array([[v % 2**64, v % 2**80 >> 64] for v in values], dtype=np.uint64)
    more = np.array([v + 1 for v in values], dtype=object)
    good = Vectors({"in": {"x": limbs}}, {"out": {"y": more}})
    assert simulate(rtl, good, simulator="amaranth", component=Wide).passed
    more[4] += 1
    bad = simulate(rtl, good, simulator="amaranth", component=Wide)
    assert bad.mismatches == 1 and bad.first is not None
    assert (bad.first.beat, bad.first.actual) == (4, values[4] + 1)


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"stall": 1.0}, "stall"),
        ({"seed": -1}, "seed"),
        ({"simulator": "vcs"}, "simulator"),
        ({"waves": True}, "out"),
        ({"simulator": "amaranth"}, "component"),
    ],
)
def test_mistakes_in_arguments(change: dict[str, object], key: str) -> None:
    options = {"simulator": "auto", **change}
    with pytest.raises(UserError) as caught:
        simulate(ADDER_RTL, adder_vectors(), **options)
    assert caught.value.key == key


def test_amaranth_refuses_foreign_verilog() -> None:
    with pytest.raises(UserError, match="foreign"):
        simulate(
            replace(ADDER_RTL, design=None),
            adder_vectors(),
            simulator="amaranth",
            component=COMPONENTS["adder"],
        )


def test_mistakes_in_vectors() -> None:
    vectors = adder_vectors()

    def complaint(rtl: Rtl, given: Vectors) -> str:
        with pytest.raises(UserError) as caught:
            simulate(rtl, given, simulator="amaranth", component=COMPONENTS["adder"])
        return str(caught.value)

    only_a = replace(vectors, inputs={"a": vectors.inputs["a"]})
    assert "'b' is missing" in complaint(ADDER_RTL, only_a)
    assert "channels are out" in complaint(ADDER_RTL, replace(vectors, expected={"sum": {}}))
    thin = replace(vectors, expected={"out": {"data": np.zeros((24, 3), int)}})
    assert "[beats, 2]" in complaint(ADDER_RTL, thin)
    real = replace(vectors, expected={"out": {"data": np.zeros((24, 2))}})
    assert "integers" in complaint(ADDER_RTL, real)
    assert "need a Timing" in complaint(replace(TRIO_RTL, timing=None), trio_vectors())
    assert "synthesis only" in complaint(replace(ADDER_RTL, channels=()), vectors)
