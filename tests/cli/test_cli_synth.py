"""`hwgen synth`: figures of designs and of foreign Verilog."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import pytest

from hwgen import catalog
from hwgen.synth import FIGURES, synthesize

SMALL = ["pe-multiplier", "--act", "int2", "--wgt", "int2", "--acc-width", "4"]
COUNTER = """\
module counter #(parameter W = 4) (input clk, input [W-1:0] a, output reg [W-1:0] b);
  always @(posedge clk) b <= b + a;
endmodule
"""


def test_one_target(cli, tmp_path: Path) -> None:
    data = cli("synth", *SMALL, "--json").json
    assert list(data)[: len(FIGURES)] == list(FIGURES)
    assert data["target"] == "generic" and data["hierarchy"] == "flat"
    assert data["delay_ps"] is None and data["dsp_mode"] == "none"
    entry = catalog.get("pe-multiplier")
    config = entry.make_config({"act": "int2", "wgt": "int2", "acc_width": 4})
    report = synthesize(entry.generate(config), "generic")
    assert (data["area_kge"], data["cells"]) == (report.area_kge, report.cells)
    assert data["digest"] == report.digest
    assert list(tmp_path.iterdir()) == []


def test_several_targets(cli) -> None:
    said = cli("synth", *SMALL, "--target", "generic", "--target", "ice40", "--json").json
    assert list(said) == ["rows"]
    assert [row["target"] for row in said["rows"]] == ["generic", "ice40"]
    assert said["rows"][1]["lut"] > 0 and said["rows"][0]["lut"] is None


def test_multiplier_blocks_go_to_the_fpga_only(cli) -> None:
    words = ["pe-multiplier", "--target", "generic", "--target", "ecp5", "--dsp", "--json"]
    generic, ecp5 = cli("synth", *words).json["rows"]
    assert (generic["dsp_mode"], ecp5["dsp_mode"]) == ("none", "all")
    assert ecp5["dsp"] == 1


def test_flat_and_hierarchical_never_share_a_table(cli) -> None:
    said = cli("synth", *SMALL, "--breakdown")
    total, modules = said.out.split("from a hierarchical run")
    assert ", flat, " in total and "flat" not in modules
    assert "instances" in modules and "instances" not in total
    tree = cli("synth", *SMALL, "--hierarchical", "--json").json
    assert tree["hierarchy"] == "hierarchical"
    assert {row["hierarchy"] for row in tree["breakdown"]} == {"hierarchical"}


def test_products_are_kept(cli) -> None:
    data = cli("synth", *SMALL, "-o", "out", "--json").json
    assert json.loads(Path("out/report.json").read_text()) == data
    assert Path("out/yosys.log").stat().st_size > 0


def test_foreign_verilog(cli, tmp_path: Path) -> None:
    (tmp_path / "my counter.v").write_text(COUNTER)
    words = ["--verilog", "my counter.v", "--top", "counter"]
    assert cli("synth", *words, "--json").json["ff"] == 4
    said = cli("synth", *words, "--param", "W=6")
    again = cli(*shlex.split(said.next)[1:], "--json")
    assert again.json["ff"] == 6 and again.json["breakdown"][0]["module"] == "counter"


def test_a_foreign_top_may_be_called_like_a_design(cli, tmp_path: Path) -> None:
    (tmp_path / "m.v").write_text(COUNTER.replace("counter", "matmul"))
    assert cli("synth", "--verilog", "m.v", "--top", "matmul", "--json").json["ff"] == 4


@pytest.mark.parametrize("words", [["--target", "ice40", "--seed", "2"], ["--booth"]])
def test_next_asks_for_the_same_measurement(cli, words: list[str]) -> None:
    said = cli("synth", *SMALL, *words)
    assert said.next.startswith(f"hwgen synth {shlex.join(SMALL)} --target")
    assert all(word in said.next for word in words)
    assert cli(*shlex.split(said.next)[1:], "--json").code == 0
