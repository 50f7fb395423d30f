"""Anybody's Verilog: ports, parameters, includes, and both front ends."""

from __future__ import annotations

from pathlib import Path

import pytest
from synth_samples import MAC

from hwgen.errors import UserError
from hwgen.rtl import Port
from hwgen.synth import foreign, synthesize

PACKAGE = """\
`default_nettype none
package types;
  typedef struct packed { logic [3:0] hi; logic [3:0] lo; } pair_t;
endpackage
"""
DOT = """\
module dot #(parameter int N = 4, parameter int unsigned UNUSED = 1) (
  input  logic clk, input logic rst_n,
  input  types::pair_t pair,
  output logic signed [N-1:0] y
);
  logic [N-1:0] total;
  assign total = y + pair.hi * pair.lo;
  always_ff @(posedge clk) if (!rst_n) y <= '0; else y <= total;
endmodule
"""


@pytest.fixture
def dot(tmp_path: Path) -> list[Path]:
    (tmp_path / "types.sv").write_text(PACKAGE)
    (tmp_path / "dot.sv").write_text(DOT)
    return [tmp_path / "types.sv", tmp_path / "dot.sv"]


def test_systemverilog_with_package_struct_and_parameter(dot):
    rtl = foreign(dot, "dot", {"N": 12})
    assert rtl.ports == (
        Port("clk", "input", 1),
        Port("rst_n", "input", 1),
        Port("pair", "input", 8),
        Port("y", "output", 12),
    )
    assert (rtl.clock, rtl.reset) == ("clk", "rst_n")
    assert (rtl.language, rtl.design) == ("systemverilog", None)
    assert rtl.config == {"params": {"N": 12}}
    report = synthesize(rtl, "generic")
    assert report.ff == 12
    assert report.tools["frontend"] == "slang"
    assert synthesize(rtl, "generic", flatten=False).ff == 12


def test_default_parameters_make_another_digest(dot):
    plain, wide = foreign(dot, "dot"), foreign(dot, "dot", {"UNUSED": 2})
    assert plain.port("y").width == wide.port("y").width == 4
    assert plain.digest != wide.digest
    assert foreign(dot, "dot").digest == plain.digest
    assert plain.config == {}


def test_parameters_of_plain_verilog(tmp_path):
    path = tmp_path / "reg.v"
    path.write_text(
        "module r #(parameter W = 2, D = 1) (clock, d, q);\n input clock; input [W-1:0] d;\n"
        " output reg [W-1:0] q;\n always @(posedge clock) q <= d + D;\nendmodule\n"
    )
    rtl = foreign([path], "r", {"W": "4'd9", "D": 0})
    assert rtl.language == "verilog"
    assert [(p.name, p.width) for p in rtl.ports] == [("clock", 1), ("d", 9), ("q", 9)]
    assert (rtl.clock, rtl.reset) == ("clock", None)
    report = synthesize(rtl, "ice40")
    assert (report.ff, report.lut) == (9, 0)
    assert report.tools["frontend"] == "read_verilog"


def test_parameters_of_verilog_with_parts_in_a_grid(tmp_path):
    # Yosys elaborates such a top once more, and leaves it under another name.
    path = tmp_path / "grid.v"
    path.write_text(
        "module grid #(parameter N = 3, M = 3, W = 2) (input clk, input [N*W-1:0] d,\n"
        " output [N*W-1:0] q);\n wire [W-1:0] x [0:N-1][0:M];\n genvar i, j;\n generate\n"
        " for (i = 0; i < N; i = i + 1) begin : r\n  assign x[i][0] = d[i*W +: W];\n"
        "  for (j = 0; j < M; j = j + 1) begin : c\n"
        "   part #(.W(W)) p (.clk(clk), .d(x[i][j]), .q(x[i][j+1]));\n  end\n"
        "  assign q[i*W +: W] = x[i][M];\n end\n endgenerate\nendmodule\n"
        "module part #(parameter W = 1) (input clk, input [W-1:0] d, output reg [W-1:0] q);\n"
        " always @(posedge clk) q <= d;\nendmodule\n"
    )
    rtl = foreign([path], "grid", {"N": 2, "M": 4, "W": 5})
    assert [(p.name, p.width) for p in rtl.ports] == [("clk", 1), ("d", 10), ("q", 10)]
    for flatten in (True, False):
        report = synthesize(rtl, "generic", flatten=flatten)
        assert (report.ff, report.tools["frontend"]) == (2 * 4 * 5, "read_verilog")


@pytest.mark.parametrize(
    ("params", "key", "nearest"),
    [
        ({"UNUSE": 3}, "param", "UNUSED"),
        ({"N": "1; shell"}, "param N", 1),
        ({"N x": 3}, "param", "N"),
    ],
)
def test_wrong_parameters_are_refused(dot, params, key, nearest):
    with pytest.raises(UserError) as caught:
        foreign(dot, "dot", params)
    assert (caught.value.key, caught.value.nearest) == (key, nearest)


def test_systemverilog_in_a_v_file_goes_to_slang(tmp_path):
    path = tmp_path / "s.v"
    path.write_text(
        "module s(input logic clk, input logic d, output logic q);\n"
        " always_ff @(posedge clk) q <= d;\nendmodule\n"
    )
    rtl = foreign([path], "s")
    report = synthesize(rtl, "generic")
    assert (report.ff, report.tools["frontend"]) == (1, "slang")


def test_what_slang_refuses_goes_to_the_other_reader(tmp_path):
    path = tmp_path / "late.sv"
    path.write_text(
        "module late(input logic a, output logic y);\n assign y = t;\n"
        " wire t;\n assign t = ~a;\nendmodule\n"
    )
    rtl = foreign([path], "late")
    report = synthesize(rtl, "generic")
    assert (report.cells, report.tools["frontend"]) == (1, "read_verilog -sv")


def test_includes_and_line_numbers(tmp_path):
    (tmp_path / "width.vh").write_text("`define WIDTH 5\n// second line\n")
    top = tmp_path / "top.sv"
    body = (
        '`include "width.vh"\nmodule top(input [`WIDTH-1:0] a, output [`WIDTH-1:0] y);\n'
        "  assign y = ~a;\nendmodule\n"
    )
    top.write_text(body)
    assert foreign([top], "top").port("y").width == 5
    top.write_text(body.replace("~a", "~"))
    with pytest.raises(UserError, match=r"top\.sv:3: "):
        foreign([top], "top")
    (tmp_path / "width.vh").write_text('`include "top.sv"\n')
    with pytest.raises(UserError, match="include itself"):
        foreign([top], "top")


@pytest.mark.parametrize("suffix", ["v", "sv"])
def test_syntax_error_names_the_users_file(tmp_path, suffix):
    good, bad = tmp_path / f"good.{suffix}", tmp_path / f"bad.{suffix}"
    good.write_text(MAC)
    bad.write_text("module bad(input a, output y);\n\n\n  assign y = a &;\nendmodule\n")
    with pytest.raises(UserError) as caught:
        foreign([good, bad], "bad")
    assert caught.value.key == "verilog"
    assert caught.value.rule.startswith(f"bad.{suffix}:4: ")
    assert "expect" in caught.value.rule


@pytest.mark.parametrize("target", ["ice40", "ecp5"])
def test_a_latch_where_there_are_none(tmp_path, target):
    path = tmp_path / "la.v"
    text = "module la(input en, d, output reg q);\n  always @*\n    if (en) q = d;\nendmodule\n"
    path.write_text(text)
    with pytest.raises(UserError, match=rf"verilog: la\.v:2: la\.q is a latch; {target} has"):
        synthesize(foreign([path], "la"), target)


def test_missing_file_module_and_inout_are_refused(tmp_path):
    path = tmp_path / "mac.v"
    with pytest.raises(UserError, match="a file that exists"):
        foreign([path], "mac")
    with pytest.raises(UserError, match="at least one file"):
        foreign([], "mac")
    path.write_text(MAC + "// module maccs is only a comment\n")
    with pytest.raises(UserError) as caught:
        foreign([path], "maccs")
    assert (caught.value.key, caught.value.nearest) == ("top", "mac")
    path.write_text("module io(inout p); endmodule\n")
    with pytest.raises(UserError, match=r"io\.p: a port is an input or an output"):
        foreign([path], "io")
