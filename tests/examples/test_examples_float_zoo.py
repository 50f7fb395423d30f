"""`benchmarks/float_zoo.py`: lines, their points, ratios and limits, and the page of them."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from hwgen import catalog
from hwgen.errors import UserError
from hwgen.rtl import Rtl

ROOT = Path(__file__).parent.parent.parent
BENCHMARKS = ROOT / "benchmarks"
SAMPLES = Path(__file__).parent.parent / "synth"

ZOO = """\
- {group: a, name: plain, design: pe-multiplier, set: {act: int2, wgt: int2, acc_width: 5}}
- {group: a, name: pair, sum: {plain: 2}}
- {group: a, name: wide, design: pe-multiplier, set: {act: int3, wgt: int2, acc_width: 6},
   base: plain, floors: [{of: plain, most: 9}, {of: pair, most: 0.01}, {most: 5}]}
- {group: b, name: theirs, peer: true}
- {group: b, name: ours, design: pe-booth, set: {act: int2, wgt: int2, acc_width: 5, stages: 1},
   base: plain, beside: theirs, floors: [{figure: delay_ps, of: theirs, most: 100}]}
"""
PEERS = """\
repositories:
  there: {git: https://example.org/there, commit: "0123"}
peers:
  - {name: theirs, files: [there/rtl/mac.v, there/add.v, around.v], apart: [there/rtl/mac.v],
     headers: {more/width.vh: there/width.vh}, top: around, params: {W: 3}}
  - {name: written, files: [around.v], top: around}
"""
# Both have an `add`, and the header lies elsewhere than it is looked for.
MAC = """\
`include "more/width.vh"
module add(input [`MOST:0] a, input [`MOST:0] b, output [`MOST:0] s); assign s = a + b; endmodule
module mac(input [`MOST:0] a, input [`MOST:0] b, input [`MOST:0] c, output [`MOST:0] s);
  wire [`MOST:0] p = a * b; add one(.a(p), .b(c), .s(s));
endmodule
"""
ADD = "module add(input a, input b, output s); assign s = a ^ b; endmodule\n"
AROUND = """\
module around #(parameter W = 2) (input clk, input [7:0] act, input [7:0] wgt,
    output reg [7:0] acc, output reg [W-1:0] odd);
  wire [7:0] next; wire x; mac m(.a(act), .b(wgt), .c(acc), .s(next));
  add two(.a(act[0]), .b(wgt[0]), .s(x));
  always @(posedge clk) begin acc <= next; odd <= {W{x}}; end
endmodule
"""


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    """The modules of the benchmark by name."""
    for folder in (BENCHMARKS, SAMPLES):
        monkeypatch.syspath_prepend(str(folder))

    def found(name: str) -> ModuleType:
        __import__(name)
        return sys.modules[name]

    return found


@pytest.fixture
def little(
    module: Callable[[str], ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """A zoo of five lines with one published design, a library, and results of its own."""
    checkouts, wrappers = tmp_path / "checkouts", tmp_path / "wrappers"
    (checkouts / "there" / "rtl").mkdir(parents=True)
    (checkouts / "there" / "rtl" / "mac.v").write_text(MAC)
    (checkouts / "there" / "add.v").write_text(ADD)
    (checkouts / "there" / "width.vh").write_text("`define MOST 7\n")
    wrappers.mkdir()
    (wrappers / "around.v").write_text(AROUND)
    (tmp_path / "peers.yaml").write_text(PEERS)
    (tmp_path / "zoo.yaml").write_text(ZOO)
    (tmp_path / "little.lib").write_text(module("synth_samples").TINY_LIB)
    lines, peers, results = (
        module(name) for name in ("float_zoo_lines", "float_zoo_peers", "results_file")
    )
    monkeypatch.setattr(lines.load, "__defaults__", (tmp_path / "zoo.yaml", ()))
    monkeypatch.setattr(peers.load, "__defaults__", (tmp_path / "peers.yaml",))
    monkeypatch.setattr(peers, "WRAPPERS", wrappers)
    for name in ("results_file", "float_zoo"):
        monkeypatch.setattr(module(name), "RESULTS", tmp_path / "results")
    monkeypatch.setattr(results.write, "__defaults__", (tmp_path / "results",))
    monkeypatch.setattr(module("float_zoo").float_zoo_page, "renew", lambda: None)
    return tmp_path


def run(zoo: ModuleType, place: Path, *words: str) -> int:
    given = ["--liberty", str(place / "little.lib"), "--fpga", "ice40", "--seeds", "2"]
    result = zoo.main([*given, "-o", str(place / "store"), *words])
    assert isinstance(result, int)
    return result


def test_the_zoo_has_every_unit_and_every_line_can_be_made(
    module: Callable[[str], ModuleType],
) -> None:
    peers, _ = module("float_zoo_peers").load()
    lines = module("float_zoo_lines").load(peers=peers)
    made = {line.design for line in lines.values() if line.design}
    table = sys.modules["hwgen.catalog.table_floats"].FLOATS
    assert made == {design.name for design in table} | {"pe-multiplier", "pe-booth"}
    for line in lines.values():
        if line.design:
            catalog.get(line.design).make_config(line.set)
    groups = list(dict.fromkeys(line.group for line in lines.values()))
    assert groups == list(module("float_zoo_page").GROUPS.values())


def test_what_is_written_out_by_hand_is_read(module: Callable[[str], ModuleType]) -> None:
    peers = module("float_zoo_peers")
    own = [peer for peer in peers.load()[0].values() if not peer.repositories]
    assert len(own) == 3
    rtl = peers.read(own[0], None)
    assert isinstance(rtl, Rtl)
    widths = {port.name: port.width for port in rtl.ports}
    assert (widths["act"], widths["acc"]) == (4, 20)


def test_run_resume_and_change(
    module: Callable[[str], ModuleType],
    little: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    zoo, peers, results = (module(x) for x in ("float_zoo", "peers", "results_file"))
    assert run(zoo, little, "--peers", str(little / "checkouts")) == 0
    said = capsys.readouterr().out
    assert "\na\n" in said and "written to" in said
    rows = {row["name"]: row for row in results.read("float_zoo")[0]}
    assert list(rows) == ["plain", "pair", "wide", "theirs", "ours"]
    assert [row["origin"] for row in rows.values()] == [
        "hwgen",
        "sum",
        "hwgen",
        "published",
        "hwgen",
    ]
    assert float(rows["pair"]["kge"]) == pytest.approx(2 * float(rows["plain"]["kge"]))
    assert rows["pair"]["delay_ps"] == rows["plain"]["delay_ps"]
    assert int(rows["pair"]["lut_ice40"]) == 2 * int(rows["plain"]["lut_ice40"]) > 0
    share = float(rows["wide"]["kge"]) / float(rows["plain"]["kge"])
    assert float(rows["wide"]["to_base"]) == pytest.approx(share, abs=1e-3) and share > 1
    # Two cycles against three: no ratio of delays.
    assert rows["wide"]["delay_to_base"] and not rows["ours"]["delay_to_base"]
    assert [rows[name]["seeds"] for name in rows] == ["2", "2", "2", "2", "2"]
    limits = results.read("float_zoo_floors")[0]
    told = [(x["name"], x["figure"], x["of"], x["met"]) for x in limits]
    assert told == [
        ("wide", "kge", "plain", "yes"),
        ("wide", "kge", "pair", "no"),
        ("wide", "kge", "", "yes"),
        ("ours", "delay_ps", "theirs", "yes"),
    ]
    assert round(float(limits[0]["value"]), 3) == float(rows["wide"]["to_base"])

    # Nothing is measured twice; without checkouts the published row stays; it is not the seed's.
    runs: list[str] = []
    real = peers.synthesize

    def counted(rtl: Rtl, target: str, **how: Any) -> Any:
        runs.append(rtl.top)
        return real(rtl, target, **how)

    monkeypatch.setattr(peers, "synthesize", counted)
    assert run(zoo, little) == 0
    again = {row["name"]: row for row in results.read("float_zoo")[0]}
    assert runs == [] and again["theirs"]["kge"] == rows["theirs"]["kge"]
    assert again["ours"] == rows["ours"]
    # Another text of one design: only its points.
    (little / "checkouts" / "there" / "add.v").write_text(ADD.replace("^", "&"))
    assert run(zoo, little, "--peers", str(little / "checkouts")) == 0
    assert set(runs) == {"around"} and len(runs) == 4
    # What is not known stays a gap.
    (little / "checkouts" / "there" / "add.v").write_text(ADD)
    assert run(zoo, little, "--peers", str(little / "checkouts"), "--known", "--seeds", "3") == 0
    known = {row["name"]: row for row in results.read("float_zoo")[0]}
    assert len(runs) == 4 and known["theirs"]["kge"] == rows["theirs"]["kge"]
    (little / "checkouts" / "there" / "add.v").write_text(ADD.replace("^", "|"))
    assert run(zoo, little, "--peers", str(little / "checkouts"), "--known") == 0
    known = {row["name"]: row for row in results.read("float_zoo")[0]}
    assert len(runs) == 4 and known["theirs"]["kge"] == known["ours"]["to_beside"] == ""
    assert known["ours"]["kge"] == rows["ours"]["kge"]
    # --only takes what the line is compared with, and writes nothing.
    shutil.rmtree(little / "results")
    capsys.readouterr()
    assert run(zoo, little, "--only", "wide") == 0
    said = capsys.readouterr().out
    assert "plain" in said and "pair" in said and "ours" not in said
    assert not (little / "results").exists()


def test_a_stopped_run_keeps_what_it_knows(
    module: Callable[[str], ModuleType],
    little: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    peers = module("peers")
    real = peers.synthesize

    def stopped(rtl: Rtl, target: str, **how: Any) -> Any:
        if target == "ice40":
            raise KeyboardInterrupt
        return real(rtl, target, **how)

    monkeypatch.setattr(peers, "synthesize", stopped)
    zoo = module("float_zoo")
    assert run(zoo, little, "--only", "plain", "--jobs", "1", "--seeds", "0") == 130
    assert "goes on" in capsys.readouterr().err
    assert len(json.loads((little / "store" / "points.json").read_text())) == 2
    assert not (little / "results").exists()


def test_a_peer_that_cannot_be_mapped_is_told_and_nothing_is_written(
    module: Callable[[str], ModuleType], little: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (little / "wrappers" / "around.v").write_text(
        AROUND.replace("always @(posedge clk) begin", "always @* if (clk) begin")
    )
    words = ("--peers", str(little / "checkouts"), "--seeds", "0")
    assert run(module("float_zoo"), little, *words) == 1
    assert "float_zoo: theirs" in capsys.readouterr().out
    assert not (little / "results").exists()


def test_modules_of_one_name_are_told_apart(
    module: Callable[[str], ModuleType], little: Path
) -> None:
    peers = module("float_zoo_peers")
    rtl = peers.read(peers.load()[0]["theirs"], little / "checkouts")
    assert "module mac_add(" in rtl.verilog and "mac_add one" in rtl.verilog
    assert "module mac(" in rtl.verilog and "add two" in rtl.verilog
    assert {port.name: port.width for port in rtl.ports}["odd"] == 3
    (little / "checkouts" / "there" / "add.v").unlink()
    with pytest.raises(UserError, match=r"git clone https://example\.org/there"):
        peers.read(peers.load()[0]["theirs"], little / "checkouts")


def test_medians_are_of_what_floors_compare(module: Callable[[str], ModuleType]) -> None:
    lines = module("float_zoo_lines")
    floor, line = lines.Floor, lines.Line
    some = {
        "a": line("g", "a", "pe-booth"),
        "b": line("g", "b", "pe-booth"),
        "ab": line("g", "ab", sum={"a": 1, "b": 2}),
        "c": line("g", "c", "pe-booth", base="b", floors=(floor(1, "ab"),)),
        "d": line("g", "d", "pe-booth", floors=(floor(1, "b", "delay_ps"),)),
        "far": line("g", "far", "pe-booth", floors=(floor(1, "a", near=False),)),
    }
    found = {("a", "kge"), ("b", "kge"), ("c", "kge"), ("d", "delay_ps"), ("b", "delay_ps")}
    assert lines.permuted(some) == found
    point = {"target": "l", "target_ps": 20_000, "area_um2": 0.0, "ff": 3, "lut": None}
    point |= {"delay_ps": 7.0, "period_ps": 8.0}
    rows = [{**point, "area_um2": x} for x in (9000.0, 2000.0, 4000.0)]
    rows += [{**point, "target_ps": 600, "delay_ps": x} for x in (5.0, 3.0)]
    rows += [{**point, "target": "ice40", "target_ps": None, "area_um2": None, "lut": 11}]
    row = lines.row(some["a"], "hwgen", 2, rows, 2.0)
    shown = ("seeds", "kge", "ff", "delay_ps", "period_ps", "lut_ice40", "lut_ecp5")
    assert [row[key] for key in shown] == [3, 2.0, 3, 4.0, 8.0, 11, None]
    # Of a sum the delay is the longest, and what a part has not the sum has not.
    other = {**row, "kge": 5.0, "delay_ps": 3.0, "period_ps": 9.0, "seeds": 1, "latency": 3}
    added = lines.total(some["ab"], {"a": row, "b": {**other, "lut_ice40": None}})
    assert [added[key] for key in shown] == [1, 12.0, 9, 4.0, 9.0, None, None]
    assert added["latency"] is None
    assert lines.total(some["ab"], {"a": row, "b": row})["latency"] == 2


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("- {group: a, name: b, design: pe-booth, bass: c}", "not 'bass'"),
        ("- {group: a, name: b}", "one of them"),
        ("- {group: a, name: b, design: pe-booth, peer: true}", "one of them"),
        ("- {group: a, name: b, peer: true}", "a peer"),
        ("- {group: a, name: b, design: pe-booth, base: c}", "a line above it"),
        ("- {group: a, name: b, sum: {c: 2}}", "a line above it"),
        ("- {group: a, name: b, design: pe-booth, floors: [{most: 1, figure: ff}]}", "a figure"),
        ("- &x {group: a, name: b, design: pe-booth}\n- *x", "every name stands once"),
    ],
)
def test_lines_that_cannot_be_are_refused(
    module: Callable[[str], ModuleType], tmp_path: Path, text: str, rule: str
) -> None:
    (tmp_path / "zoo.yaml").write_text(text)
    with pytest.raises(UserError, match=rule):
        module("float_zoo_lines").load(tmp_path / "zoo.yaml")


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        (("--only", "nobody"), "lines of the file"),
        (("--peers", "nowhere"), "a folder that exists"),
        (("--liberty", "nothing.lib"), "nothing.lib"),
        (("--only", "theirs", "--peers", "."), "git clone"),
    ],
)
def test_words_that_cannot_work_are_refused(
    module: Callable[[str], ModuleType],
    little: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    rule: str,
) -> None:
    monkeypatch.chdir(little)
    assert run(module("float_zoo"), little, *words) == 2
    assert rule in capsys.readouterr().err
    assert not (little / "store").exists()


def test_the_page_is_up_to_date(
    module: Callable[[str], ModuleType], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page = module("float_zoo_page")
    monkeypatch.setattr(sys, "argv", ["float_zoo_page.py", "--check"])
    assert page.main() == 0, "run python benchmarks/float_zoo_page.py"
    stale = tmp_path / "stale.md"
    text = page.PAGE.read_text("utf-8")
    stale.write_text(text.replace("| **E2M1** |", "| **E2M2** |", 1), "utf-8")
    assert page.main(stale) == 1
    markers = module("page").BLOCK.findall(text)
    assert sorted(name for _, name, _ in markers) == sorted(page.blocks())


def test_the_results_are_of_the_lines(module: Callable[[str], ModuleType]) -> None:
    peers, _ = module("float_zoo_peers").load()
    lines = module("float_zoo_lines").load(peers=peers)
    rows, notes = module("results_file").read("float_zoo")
    assert [(row["group"], row["name"]) for row in rows] == [
        (line.group, line.name) for line in lines.values()
    ]
    assert {"date", "commit", "seeds", "library", "pyosys"} <= notes.keys()
    kge = {row["name"]: row["kge"] for row in rows}
    for row in rows:
        for key in ("base", "beside"):
            mine, theirs = row["kge"], kge.get(row[key])
            told = bool(mine and theirs)
            assert bool(row[f"to_{key}"]) == told
            if told:
                ratio = float(mine) / float(theirs)
                assert float(row[f"to_{key}"]) == pytest.approx(ratio, abs=1e-3)
    limits = module("results_file").read("float_zoo_floors")[0]
    asked = [(line.name, f.figure, f.of) for line in lines.values() for f in line.floors]
    assert [(x["name"], x["figure"], x["of"]) for x in limits] == asked
    assert any(limit["value"] for limit in limits)
    for limit in limits:
        if limit["value"]:
            met = float(limit["value"]) <= float(limit["most"])
            assert limit["met"] == ("yes" if met else "no")
        else:
            assert limit["met"] == ""
