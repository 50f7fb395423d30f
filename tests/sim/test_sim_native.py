"""The native emulator: the same runs as every other simulator, and what only it does."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from sim_designs import ADDER_RTL, adder_vectors

from hwgen import catalog
from hwgen.errors import ToolError, UserError
from hwgen.rtl import INPUT, OUTPUT, Port, Rtl
from hwgen.sim import Emulator, available, simulate
from hwgen.sim.channels import rigid, streams
from hwgen.sim.native import build, cxxrtl, split

pytestmark = pytest.mark.skipif(not available()["native"][0], reason=available()["native"][1])
BACKENDS = ["cxxrtl", *(["verilator"] if available()["verilator"][0] else [])]
OTHER = next((name for name in ("icarus", "amaranth") if available()[name][0]), "amaranth")


def adder(models: Path, backend: str = "cxxrtl", rtl: Rtl = ADDER_RTL) -> Emulator:
    return Emulator(rtl, backend=backend, effort="least", cache=models)


def edited(old: str, new: str) -> Rtl:
    assert old in ADDER_RTL.text
    return ADDER_RTL.with_text(ADDER_RTL.text.replace(old, new))


SLOWER = [pytest.param(b, marks=pytest.mark.slow) if b == "verilator" else b for b in BACKENDS]


@pytest.mark.parametrize("backend", SLOWER)
def test_every_beat_moves_in_the_same_cycle(models: Path, backend: str) -> None:
    """Stalls, patterns and a reset in mid-run: cycle by cycle as under the Python driver."""
    rng = np.random.default_rng(4)
    vectors = adder_vectors(beats=200)
    shapes = [
        (vectors, 0.0),
        (vectors, 0.6),
        (replace(vectors, idle={"a": rng.random(97) < 0.8, "out": rng.random(31) < 0.4}), 0.0),
        (replace(vectors, idle={"b": np.array([1, 1, 0])}, restart=77), 0.3),
    ]
    with adder(models, backend) as emulator:
        for seed, (each, stall) in enumerate(shapes):
            ours = emulator.check(each, stall=stall, seed=seed)
            theirs = simulate(
                ADDER_RTL, each, simulator="icarus", stall=stall, seed=seed, cache=models
            )
            assert ours.passed and theirs.passed, ours.report() + theirs.report()
            for key in ("compared", "cycles", "latency", "interval", "errors"):
                assert getattr(ours, key) == getattr(theirs, key), key
            for name in ("data", "last"):
                assert np.array_equal(ours.outputs["out"][name], theirs.outputs["out"][name])
            assert len(ours.accepted["out"]) == 200
            waits = ours.accepted["out"] - ours.offered["out"]
            assert (waits >= 0).all() and bool(waits.any()) == bool(stall or each.idle)


PAIRS = [(name, backend) for name in catalog.names() for backend in BACKENDS]
IN_TURN = [
    (name, BACKENDS[number % len(BACKENDS)]) for number, name in enumerate(catalog.names()[::8])
]
"""Every eighth design on one backend, all on both in the slow tests."""


@pytest.mark.parametrize(
    ("name", "backend"),
    [pair if pair in IN_TURN else pytest.param(*pair, marks=pytest.mark.slow) for pair in PAIRS],
)
def test_designs_agree_with_another_simulator(models: Path, name: str, backend: str) -> None:
    entry = catalog.get(name)
    config = entry.make_config(preset="tiny")
    rtl, vectors = entry.generate(config), entry.vectors(config, seed=2)
    with Emulator(rtl, backend=backend, effort="least", cache=models) as emulator:
        ours = emulator.check(vectors, stall=0.5, seed=3)
    theirs = simulate(
        rtl,
        vectors,
        simulator=OTHER,
        stall=0.5,
        seed=3,
        component=lambda: entry.make_component(config),
        cache=models,
    )
    assert ours.passed and theirs.passed, ours.report()
    assert (ours.compared, ours.cycles) == (theirs.compared, theirs.cycles)


@pytest.mark.parametrize("backend", SLOWER)
def test_faults_are_located_alike(models: Path, backend: str) -> None:
    """A wrong sum, a payload that changes, a lost beat: the words of the other simulators."""
    faults = [
        edited("assign out__payload__data = head[17:0]", "assign out__payload__data = ~head[17:0]"),
        edited("assign out__payload__last = head[18]", "assign out__payload__last = seen[0]"),
        edited("assign out__valid = (count != 0)", "assign out__valid = (count != 0) & seen[1]"),
        edited("if (store) tail <= next;", "tail <= next;"),
    ]
    vectors = adder_vectors(beats=60)
    for rtl in faults:
        with adder(models, backend, rtl) as emulator:
            ours = emulator.check(vectors, stall=0.5, seed=1, timeout_cycles=300)
        theirs = simulate(
            rtl, vectors, simulator="icarus", stall=0.5, seed=1, timeout_cycles=300, cache=models
        )
        assert not ours.passed and not theirs.passed
        assert (ours.first, ours.mismatches, ours.cycles) == (
            theirs.first,
            theirs.mismatches,
            theirs.cycles,
        )
        assert ours.errors == theirs.errors


def test_stop_early(models: Path) -> None:
    rtl = edited("= head[17:0]", "= head[17:0] ^ {17'd0, seen > 20}")
    with adder(models, rtl=rtl) as emulator:
        result = emulator.check(adder_vectors(beats=200), stop_early=True)
    assert not result.passed and result.first is not None
    assert len(result.accepted["out"]) == result.first.beat + 1 < 200
    assert result.errors == ()  # that beats are missing is no fault of the design


@pytest.mark.parametrize("backend", BACKENDS)
def test_what_the_reset_forgets_is_seen(models: Path, backend: str) -> None:
    """Two-state registers begin as zeros; garbage before the reset takes that away."""
    rtl = edited("count <= 0; seen", "seen")
    with adder(models, backend, rtl) as emulator:
        assert not emulator.check(adder_vectors(), timeout_cycles=300).passed
    with adder(models, backend) as emulator:
        assert emulator.check(adder_vectors()).passed


@pytest.mark.parametrize("backend", BACKENDS)
def test_loops_end(models: Path, backend: str) -> None:
    rtl = edited("wire push =", "wire spin = ~spin & a__valid; wire push = spin &")
    with adder(models, backend, rtl) as emulator:
        result = emulator.check(adder_vectors(), timeout_s=60)
    assert not result.passed and "does not settle" in " ".join(result.errors)


def test_a_stream_that_is_never_ready(models: Path) -> None:
    with adder(models) as emulator:
        stuck = replace(adder_vectors(), idle={"out": np.array([True])})
        result = emulator.check(stuck)
        run = emulator.run(stuck.inputs, idle=stuck.idle)
    for errors in (result.errors, run.errors):
        text = next(error for error in errors if "deadlock" in error)
        assert "no handshake for 4096 cycles" in text
        assert "a: valid=1 ready=0 (2 of 24 beats sent)" in text
        assert "out: valid=1 ready=0 (0" in text


def test_run_returns_arrays(models: Path) -> None:
    vectors = adder_vectors(beats=5000)
    with adder(models) as emulator:
        run = emulator.run(vectors.inputs, stall=0.3, seed=7)
        counted = emulator.run(vectors.inputs, counts={"out": 5001}, timeout_cycles=200)
    want = vectors.expected["out"]
    assert run.errors == () and np.array_equal(run.outputs["out"]["data"], want["data"])
    assert run.outputs["out"]["data"].dtype == np.int64
    assert set(run.stalls) == {"a", "b", "out"} and min(run.stalls.values()) > 0
    assert run.cycles == run.accepted["out"][-1] - run.accepted["a"][0] + 1 > 5000
    assert "5000 of 5001 beats received" in " ".join(counted.errors)


def test_bad_arguments(models: Path) -> None:
    vectors = adder_vectors()
    with adder(models) as emulator:
        data = vectors.inputs["a"]
        with pytest.raises(UserError, match=r"inputs\[a\].*data, last"):
            emulator.run({**vectors.inputs, "a": data["data"]})
        with pytest.raises(UserError, match="channels are a, b"):
            emulator.run({**vectors.inputs, "act": data})
        with pytest.raises(UserError, match="output streams are out"):
            emulator.run(vectors.inputs, counts={"sum": 3})
        with pytest.raises(UserError, match="shape is"):
            wrong = {"data": vectors.expected["out"]["data"][:, :1]}
            emulator.check(replace(vectors, expected={"out": wrong}))
        with pytest.raises(UserError, match="the streams are"):
            emulator.check(replace(vectors, idle={"nobody": np.array([True])}))
        with pytest.raises(UserError, match="1 or more"):
            emulator.check(replace(vectors, restart=0))
        with pytest.raises(UserError, match="made without"):
            emulator.coverage()
    with pytest.raises(UserError, match="auto or one of cxxrtl, verilator"):
        Emulator(ADDER_RTL, backend="vcs", cache=models)
    with pytest.raises(UserError, match="quick, fast"):
        Emulator(ADDER_RTL, effort="slow", cache=models)
    with pytest.raises(UserError, match="coverage needs verilator"):
        Emulator(ADDER_RTL, backend="cxxrtl", coverage=True, cache=models)


def test_second_run_compiles_nothing(models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    adder(models).close()

    def compile_all(*_: object) -> None:
        raise AssertionError("the compiler was called")

    monkeypatch.setattr(build, "compile_all", compile_all)
    with adder(models) as emulator:
        assert emulator.cached and emulator.check(adder_vectors()).passed


def test_no_compiler(models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "compiler", lambda: None)
    with pytest.raises(ToolError, match=r"no C\+\+ compiler found.*apt install g"):
        adder(models)


def test_compiler_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "c++"
    broken.write_text("#!/bin/sh\necho 'fatal error: no room left' >&2\nexit 4\n")
    broken.chmod(0o755)
    monkeypatch.setenv("CXX", str(broken))
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    with pytest.raises(ToolError, match=r"exit code 4\): fatal error: no room left") as caught:
        adder(tmp_path / "models")
    assert "no room left" in caught.value.log
    assert not list((tmp_path / "models").glob("*/model.so"))


def test_verilog_that_yosys_refuses(models: Path) -> None:
    foreign = replace(edited("assign a__ready =", "assign a__ready"), design=None)
    with pytest.raises(UserError, match=r"adder\.v:20"):
        adder(models, rtl=foreign)


@pytest.mark.skipif("verilator" not in BACKENDS, reason="verilator is missing")
def test_coverage_adds_up(models: Path) -> None:
    rtl = edited("    once <= 0;", "    once <= 0;\n    if (seen == 8'd255) once <= 1;")
    with Emulator(rtl, effort="quick", coverage=True, cache=models) as emulator:
        assert emulator.check(adder_vectors(beats=20)).passed
        points = emulator.coverage()
        dead = [p for p in points if p.kind != "toggle" and p.line in range(1, 99) and not p.count]
        assert any("once <= 1" in rtl.text.splitlines()[p.line - 1] for p in dead)
        first = sum(p.count > 0 for p in points)
        emulator.check(adder_vectors(beats=300), stall=0.5, seed=1)
        assert sum(p.count > 0 for p in emulator.coverage()) > first > 0
        emulator.clear_coverage()
        assert sum(p.count for p in emulator.coverage()) == 0


# Large designs ------------------------------------------------------------------------------


def test_tiles_are_kept_apart_in_large_arrays(
    models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = catalog.get("matmul")
    config = entry.make_config({"rows": 5, "cols": 4, "tile": 2, "act": "int3", "wgt": "uint4"})
    rtl, vectors = entry.generate(config), entry.vectors(config, seed=1)
    assert split.kept_modules(rtl) == []
    monkeypatch.setattr(split, "FLAT", 20)
    monkeypatch.setattr(split, "_WORTH", 10)
    kept = split.kept_modules(rtl)
    assert any("tile_2x2" in name for name in kept)
    with Emulator(rtl, backend="cxxrtl", effort="quick", cache=models / "split") as emulator:
        for stall in (0.0, 0.5):
            result = emulator.check(vectors, stall=stall, seed=2)
            assert result.passed, result.report()
    assert "sim" not in kept


def test_wide_adders_are_not_optimised(models: Path) -> None:
    """In one module of thousands of gates that takes minutes, of a design with others or not."""
    entry = catalog.get("dot-block")
    for length, level in ((8, "-O1"), (32, "-O0")):
        rtl = entry.generate(entry.make_config({"format": "e4m3", "k": length}))
        assert split.kept_modules(rtl)
        assert level in build._Cxxrtl(rtl, ["c++"], "quick", {}).flags


@pytest.mark.parametrize("pe", ["multiplier", "carry-save"])
def test_backend_follows_the_size(pe: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "verilator", lambda: object())
    entry = catalog.get("matmul")
    rtl = entry.generate(entry.make_config({"rows": 8, "cols": 8, "pe": pe}))
    assert build.backend_for(rtl, "quick", False) == "cxxrtl"
    assert build.backend_for(rtl, "fast", False) == "verilator"
    assert build.backend_for(rtl, "quick", True) == "verilator"
    monkeypatch.setattr(build, "LARGE", split.assignments(rtl) - 1)
    assert build.backend_for(rtl, "fast", False) == "cxxrtl"
    monkeypatch.setattr(build, "LARGE", 10**9)
    monkeypatch.setattr(build, "verilator", lambda: None)
    assert build.backend_for(rtl, "fast", False) == "cxxrtl"


@pytest.mark.parametrize(
    ("name", "mangled"), [("act__data", "act____data"), ("a_b", "a__b"), ("x$1", "x_24_1")]
)
def test_names(name: str, mangled: str) -> None:
    assert cxxrtl.mangle(name) == mangled


# Verilog of others --------------------------------------------------------------------------

OTHERS = """
module scale #(parameter W = 100) (input clk, input rst_n, input s_axis_tvalid,
  output s_axis_tready, input [W-1:0] s_axis_tdata, input s_axis_tlast, input [3:0] by,
  output reg m_axis_tvalid, input m_axis_tready, output reg [W-1:0] m_axis_tdata,
  output reg m_axis_tlast, output idle);
  assign s_axis_tready = m_axis_tready | ~m_axis_tvalid;
  assign idle = ~m_axis_tvalid;
  always @(negedge clk) ;
  always @(posedge clk) begin
    if (s_axis_tready) begin
      m_axis_tvalid <= s_axis_tvalid;
      m_axis_tdata <= s_axis_tdata * 3 + by;
      m_axis_tlast <= s_axis_tlast;
    end
    if (!rst_n) m_axis_tvalid <= 0;
  end
endmodule
"""


def others() -> Rtl:
    names = [
        *(("clk", 1, 0), ("rst_n", 1, 0), ("s_axis_tvalid", 1, 0), ("s_axis_tready", 1, 1)),
        *(("s_axis_tdata", 100, 0), ("s_axis_tlast", 1, 0), ("by", 4, 0)),
        *(("m_axis_tvalid", 1, 1), ("m_axis_tready", 1, 0), ("m_axis_tdata", 100, 1)),
        *(("m_axis_tlast", 1, 1), ("idle", 1, 1)),
    ]
    ports = tuple(Port(name, (INPUT, OUTPUT)[way], width) for name, width, way in names)
    return Rtl(OTHERS, "scale", ports, reset="rst_n")


@pytest.mark.parametrize("backend", BACKENDS)
def test_streams_of_others(models: Path, backend: str) -> None:
    rtl = streams(others())
    assert [(c.name, c.valid, c.ready) for c in rtl.channels] == [
        ("s_axis", "s_axis_tvalid", "s_axis_tready"),
        ("m_axis", "m_axis_tvalid", "m_axis_tready"),
    ]
    values = [(7 << 90) + i for i in range(50)]
    data = np.array(values, dtype=object)
    last = np.arange(50) % 10 == 9
    with Emulator(rtl, backend=backend, effort="least", cache=models) as emulator:
        run = emulator.run({"s_axis": {"tdata": data, "tlast": last}}, stall=0.4, seed=1)
    got = run.outputs["m_axis"]
    assert got["tdata"].tolist() == [v * 3 % (1 << 100) for v in values]
    assert got["tlast"].tolist() == last.astype(int).tolist()


PLAIN = """
module mac(input CLOCK, input signed [3:0] EDGE, input signed [3:0] TOP,
  output reg signed [7:0] PINS);
  reg signed [7:0] SETTLE;
  always @(posedge CLOCK) begin SETTLE <= EDGE * TOP; PINS <= SETTLE; end
endmodule
"""


@pytest.mark.parametrize("backend", BACKENDS)
def test_plain_ports_of_others(models: Path, backend: str) -> None:
    """The names are words that the glue around a model uses too."""
    ports = (
        *(Port("CLOCK", INPUT, 1), Port("EDGE", INPUT, 4, True), Port("TOP", INPUT, 4, True)),
        Port("PINS", OUTPUT, 8, True),
    )
    rtl = rigid(Rtl(PLAIN, "mac", ports, clock="CLOCK", reset=None), latency=2)
    a, b = np.meshgrid(np.arange(-8, 8), np.arange(-8, 8))
    with Emulator(rtl, backend=backend, effort="least", cache=models) as emulator:
        run = emulator.run({"in": {"EDGE": a.ravel(), "TOP": b.ravel()}})
    assert np.array_equal(run.outputs["out"]["PINS"], (a * b).ravel())


def test_names_that_say_nothing() -> None:
    with pytest.raises(UserError, match="no port is called"):
        streams(Rtl(PLAIN, "mac", (Port("clk", INPUT, 1), Port("a", INPUT, 4))))
    bare = (Port("in_valid", INPUT, 1), Port("in_ready", OUTPUT, 1), Port("x", OUTPUT, 1))
    with pytest.raises(UserError, match="payload"):
        streams(Rtl("", "t", bare))
    with pytest.raises(UserError, match="latency"):
        rigid(Rtl("", "t", bare), -1)
