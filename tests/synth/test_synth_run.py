"""Synthesis itself: figures that can be counted by hand, and failures that stay in the child."""

from __future__ import annotations

import dataclasses
import gzip
import os
import subprocess
import time
from pathlib import Path

import pytest
from presets import in_turn, slow
from synth_samples import MAC, verilog

from hwgen import catalog
from hwgen.emit.options import Options
from hwgen.errors import ToolError, UserError
from hwgen.synth import FIGURES, FPGA, flow, liberty, synthesize
from hwgen.synth.run import GENERIC_LIBRARY
from hwgen.synth.worker import TASK
from hwgen.yosys import child, steps

REGISTER = verilog(
    "module r(input clk, input [7:0] d, output reg [7:0] q);"
    " always @(posedge clk) q <= d; endmodule",
    "r",
)
NAND = verilog("module n(input a, input b, output y); assign y = ~(a & b); endmodule", "n")
ARRAY = verilog(
    MAC
    + """
module quad(input clk, input rst, input signed [15:0] act, input signed [3:0] wgt,
            output [47:0] acc);
  genvar i;
  generate for (i = 0; i < 4; i = i + 1) begin : lane
    mac pe(.clk(clk), .rst(rst), .act(act[4*i+:4]), .wgt(wgt), .acc(acc[12*i+:12]));
  end endgenerate
endmodule
""",
    "quad",
)


@pytest.mark.parametrize("target", in_turn(FPGA, 2))
def test_fpga_figures_of_a_mac(mac, target):
    report = synthesize(mac, target)
    assert report.ff == 4 + 4 + 12
    assert report.lut > 12
    assert report.carry > 0
    assert report.dsp == report.bram == 0
    assert report.cells >= report.lut + report.ff + report.carry
    assert 2 <= report.depth <= 12
    assert report.lut_mode.startswith("LUT6" if target == "xilinx" else "LUT4")
    assert report.dsp_mode == "none"
    assert report.digest == mac.digest
    assert report.tools["yosys"][0].isdigit()
    for name in ("area_um2", "area_kge", "delay_ps", "period_ps", "fmax_mhz", "target_ps"):
        assert getattr(report, name) is None, name
    assert (report.hierarchy, report.breakdown) == ("flat", ())


@pytest.mark.parametrize("target", in_turn(FPGA[::-1], 2))
def test_fpga_register_is_eight_cells_without_pads(target):
    report = synthesize(REGISTER, target)
    assert (report.cells, report.ff, report.lut, report.depth) == (8, 8, 0, 0)


# Xilinx's, the slowest to map, is simulated as a netlist in test_synth_netlist.py.
@pytest.mark.parametrize("target", [slow(t) if t == "xilinx" else t for t in FPGA])
def test_fpga_multiplier_uses_one_dsp_when_allowed(target):
    text = (
        "module p(input clk, input signed [8:0] a, b, output reg signed [17:0] y);"
        " always @(posedge clk) y <= a * b; endmodule"
    )
    report = synthesize(verilog(text, "p"), target, dsp=True)
    assert (report.dsp, report.dsp_mode) == (1, "all")
    assert report.lut == 0


def test_generic_areas_are_the_sum_of_the_cells():
    register = synthesize(REGISTER, "generic")
    area = liberty.load(GENERIC_LIBRARY).cells["DFF"].area
    assert (register.cells, register.ff, register.depth) == (8, 8, 0)
    assert register.area_kge == pytest.approx(8 * area / 1000)
    nand = synthesize(NAND, "generic")
    assert (nand.cells, nand.area_kge, nand.depth, nand.ff) == (1, 0.001, 1, 0)
    assert nand.area_um2 is nand.delay_ps is nand.lut is nand.lut_mode is None


@pytest.mark.parametrize(
    ("body", "cell"),
    [
        ("always @(posedge c or negedge r) if (!r) q <= 0; else q <= d;", "DFFR"),
        ("always @(posedge c or negedge r) if (!r) q <= 1; else q <= d;", "DFFS"),
        ("always @(posedge c) if (r) q <= d;", "DFFE"),
        ("always @* if (c) q = d;", "DLATCH"),
    ],
)
def test_generic_maps_each_kind_of_register_to_one_cell(body, cell):
    text = f"module f(input c, input r, input e, input d, output reg q); {body} endmodule"
    report = synthesize(verilog(text, "f"), "generic")
    assert report.cells == report.ff == 1
    area = liberty.load(GENERIC_LIBRARY).cells[cell].area
    assert report.area_kge == pytest.approx(area / 1000)


def test_generic_depth_is_the_longest_chain():
    text = "module x(input [7:0] a, output y); assign y = ^a; endmodule"
    report = synthesize(verilog(text, "x"), "generic")
    assert (report.cells, report.area_kge) == (7, pytest.approx(7 * 2.33 / 1000))
    assert 3 <= report.depth <= 7


def test_runs_are_repeatable_and_json_is_plain(mac):
    first, second = (synthesize(mac, "generic", breakdown=True) for _ in range(2))
    assert dataclasses.replace(first, seconds=0) == dataclasses.replace(second, seconds=0)
    assert 0 < first.seconds < 60
    assert list(first.data())[: len(FIGURES)] == list(FIGURES)
    (row,) = first.breakdown
    assert (row.module, row.instances, row.cells) == ("mac", 1, first.cells)


def test_hierarchy_is_stated_and_rows_add_up():
    flat = synthesize(ARRAY, "generic", breakdown=True)
    tree = synthesize(ARRAY, "generic", flatten=False)
    assert (flat.hierarchy, tree.hierarchy) == ("flat", "hierarchical")
    assert {row.hierarchy for row in flat.breakdown} == {"hierarchical"}
    assert flat.breakdown == tree.breakdown
    rows = {row.module: row for row in tree.breakdown}
    assert (rows["quad"].instances, rows["mac"].instances) == (1, 4)
    assert rows["mac"].ff == 20
    assert tree.ff == flat.ff + 3 * 4 == 80
    assert tree.cells == sum(row.instances * row.cells for row in tree.breakdown)
    assert tree.area_kge == pytest.approx(
        sum(row.instances * row.area_kge for row in tree.breakdown)
    )


WIDE = (MAC.replace("[3:0]", "[7:0]").replace("[7:0] product", "[15:0] product")).replace(
    "[11:0]", "[23:0]"
)


def test_seed_permutes_without_changing_the_hardware():
    design = verilog(WIDE, "mac")
    runs = [synthesize(design, "generic", seed=seed) for seed in (None, 0, 1, 0)]
    assert {run.ff for run in runs} == {8 + 8 + 24}
    assert len({(r.area_kge, r.depth, r.cells) for r in runs}) > 1
    assert all(abs(run.area_kge / runs[0].area_kge - 1) < 0.05 for run in runs)
    again = dataclasses.replace(runs[3], seconds=runs[1].seconds)
    assert again == runs[1]


def test_permuted_netlist_is_equivalent(mac, tmp_path):
    """Yosys itself proves the permuted MAC equal to the one that was read."""
    (tmp_path / "gold.v").write_text(MAC.replace("module mac", "module gold"))
    script = [
        (steps.READ, "read_verilog mac.v"),
        (steps.READ, "hierarchy -check -top mac"),
        (flow.MAP, "read_verilog gold.v"),
        (flow.MAP, "proc"),
        (flow.MAP, "equiv_make gold mac equal"),
        (flow.MAP, "hierarchy -top equal"),
        (flow.MAP, "equiv_simple"),
        (flow.MAP, "equiv_induct"),
        (flow.MAP, "equiv_status -assert"),
    ]
    job = {"task": TASK, "ports": True, "seed": 7, "steps": script, "top": "equal"}
    _result, log = child.run(tmp_path, {"mac.v": MAC}, job, 60)
    assert "Equivalence successfully proven!" in log


def test_liberty_gate_areas_delay_and_dont_use(tiny_lib):
    report = synthesize(NAND, f"liberty:{tiny_lib}", target_ps=100)
    # SECRET is twenty times smaller but marked dont_use.
    assert (report.cells, report.area_um2, report.area_kge) == (1, 2.0, 0.001)
    assert report.delay_ps > 0
    assert report.period_ps is None  # nothing to wait for without flip-flops
    assert report.depth == 1
    assert report.target_ps == 100
    assert report.target == f"liberty:{tiny_lib}"
    other = synthesize(NAND, report.target, dont_use=["N2"])
    assert other.area_um2 == 8.0
    assert other.target_ps == 20000


def test_liberty_gzip_and_register(tiny_lib, tmp_path):
    packed = tmp_path / "cells.lib.gz"
    packed.write_bytes(gzip.compress(tiny_lib.read_bytes()))
    report = synthesize(REGISTER, f"liberty:{packed}")
    assert (report.area_um2, report.ff, report.delay_ps) == (72.0, 8, 0.0)
    assert report.area_kge == pytest.approx(72 / 2 / 1000)


def test_cells_that_the_library_lacks_are_refused_not_forgotten(tiny_lib):
    latch = "module u(input e, d, output reg q); always @* if (e) q = d; endmodule"
    with pytest.raises(UserError, match="D latches are not supported") as caught:
        synthesize(verilog(latch, "u"), f"liberty:{tiny_lib}")
    assert caught.value.key == "target"
    macro = (
        "(* blackbox *) module ram(input a, output y); endmodule\n"
        "module u(input a, output y); ram m(.a(a), .y(y)); endmodule"
    )
    with pytest.raises(UserError, match="has no cell for ram"):
        synthesize(verilog(macro, "u"), f"liberty:{tiny_lib}")
    assert synthesize(verilog(macro, "u"), "ice40").cells == 1


def test_delay_target_reaches_the_mapper():
    tight, loose = (flow.abc_script("liberty", ps) for ps in (1, 100000))
    assert tight.splitlines()[-5:] == [
        "buffer -c -N 8", "topo", "upsize -D 1", "dnsize -D 1", "stime -p",
    ]  # fmt: skip
    assert tight.replace("-D 1\n", "-D 100000\n") == loose


@pytest.mark.parametrize(
    ("target", "options", "key"),
    [
        ("generic", {"target_ps": 5.0}, "target_ps"),
        ("liberty:LIB", {"target_ps": 0}, "target_ps"),
        ("liberty:LIB", {"target_ps": float("nan")}, "target_ps"),
        ("liberty:LIB", {"dsp": True}, "dsp"),
        ("ecp5", {"booth": True}, "booth"),
        ("ecp5", {"dont_use": ["x"]}, "dont_use"),
        ("liberty:LIB", {"dont_use": ["x; shell"]}, "dont_use"),
        ("ecp5", {"seed": -1}, "seed"),
        ("ecp5", {"timeout": 0}, "timeout"),
        ("asic7", {}, "target"),
        ("liberty:/nowhere/x.lib", {}, "liberty"),
    ],
)
def test_options_that_make_no_sense_are_refused_before_any_work(tiny_lib, target, options, key):
    with pytest.raises(UserError) as caught:
        synthesize(NAND, target.replace("LIB", str(tiny_lib)), **options)
    assert caught.value.key == key


def test_missing_top_names_the_nearest_module(mac):
    with pytest.raises(UserError) as caught:
        synthesize(dataclasses.replace(mac, top="mca"), "generic")
    assert (caught.value.key, caught.value.value, caught.value.nearest) == ("top", "mca", "mac")


def test_syntax_error_is_the_authors_with_file_and_line():
    broken = verilog("module b(input a, output y);\n\n  assign y = a +;\nendmodule\n", "b")
    with pytest.raises(UserError, match=r"b\.v:3: .*unexpected"):
        synthesize(broken, "generic")
    ours = dataclasses.replace(broken, design="pe-broken")
    with pytest.raises(ToolError, match=r"b\.v:3") as caught:
        synthesize(ours, "generic")
    assert "ERROR" in caught.value.log


def test_missing_submodule_is_named():
    text = verilog("module b(input a, output y);\n  absent u(.a(a), .y(y));\nendmodule\n", "b")
    with pytest.raises(UserError, match="absent"):
        synthesize(text, "generic")


def _child(tmp_path: Path, command: str, timeout: float | None = 30) -> None:
    script = [(steps.READ, "read_verilog n.v"), (flow.MAP, command)]
    job = {"task": TASK, "ports": True, "seed": None, "top": "n", "steps": script}
    child.run(tmp_path, {"n.v": NAND.text}, job, timeout)


def test_yosys_error_and_crash_stay_in_the_child(tmp_path):
    with pytest.raises(child.Failed) as caught:
        _child(tmp_path, "no_such_command")
    assert caught.value.stage == "map"
    assert "No such command" in caught.value.message
    assert "no_such_command" in caught.value.as_tool_error().log
    with pytest.raises(child.Failed, match="SIGSEGV"):
        _child(tmp_path, "exec -- kill -SEGV $PPID")


def test_timeout_kills_the_child_and_what_it_started(tmp_path):
    begin = time.monotonic()
    (tmp_path / "slow.sh").write_text("echo $$ > pid; exec sleep 50")
    with pytest.raises(ToolError, match=r"no result after 1\.5 s"):
        _child(tmp_path, "exec -- sh slow.sh", timeout=1.5)
    assert time.monotonic() - begin < 20
    _assert_gone(int((tmp_path / "pid").read_text()))


def test_interrupt_kills_the_child(tmp_path, monkeypatch):
    started: list[subprocess.Popen[bytes]] = []
    wait = subprocess.Popen.wait

    def interrupted(self, timeout=None):
        if not started:
            started.append(self)
            raise KeyboardInterrupt
        return wait(self, timeout)

    monkeypatch.setattr(subprocess.Popen, "wait", interrupted)
    with pytest.raises(KeyboardInterrupt):
        _child(tmp_path, "stat")
    _assert_gone(started[0].pid)


def _assert_gone(pid: int) -> None:
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return
        # A killed grandchild may stay a zombie until init collects it.
        status = Path(f"/proc/{pid}/stat")
        if status.is_file() and status.read_text().rsplit(")", 1)[1].split()[0] == "Z":
            return
        time.sleep(0.05)
    raise AssertionError(f"process {pid} still runs")


def test_missing_yosys_says_how_to_get_it(tmp_path, monkeypatch):
    (tmp_path / "pyosys").mkdir()
    (tmp_path / "pyosys" / "__init__.py").write_text(
        "raise ModuleNotFoundError(\"No module named 'pyosys'\")"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with pytest.raises(ToolError, match="pip install pyosys"):
        synthesize(NAND, "generic")


def test_temporary_folder_goes_and_workdir_stays(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    synthesize(NAND, "generic")
    assert list(tmp_path.iterdir()) == []
    work = tmp_path / "a b" / "kept"
    synthesize(NAND, "generic", workdir=work)
    assert {"n.v", "job.json", "result.json", "yosys.log", "map.abc"} <= {
        p.name for p in work.iterdir()
    }


def test_real_libraries_trade_area_for_delay(mac, real_libraries):
    for path in real_libraries:
        tight = synthesize(mac, f"liberty:{path}", target_ps=1)
        relaxed = synthesize(mac, f"liberty:{path}")
        assert relaxed.area_um2 < tight.area_um2
        assert relaxed.delay_ps > tight.delay_ps > 50
        assert tight.ff == relaxed.ff == 20
        assert 0.1 < relaxed.area_kge < 0.6


def test_external_memories_have_no_area_here():
    design = catalog.get("matmul")
    config = design.make_config({"rows": 1, "cols": 1})
    rtl = design.generate(config, Options(memory="external"))
    with pytest.raises(UserError, match="memory: the area of external memories is not known"):
        synthesize(rtl, "generic")
