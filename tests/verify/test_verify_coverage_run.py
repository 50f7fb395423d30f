"""Coverage of real runs: what is dead is reported, what is constant is left out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hwgen import catalog
from hwgen.cli import run
from hwgen.errors import UserError
from hwgen.rtl import Rtl
from hwgen.sim.tools import compiler, verilator
from hwgen.verify.coverage.constant import constants
from hwgen.verify.coverage.cover import cover
from hwgen.verify.coverage.page import page

needs_verilator = pytest.mark.skipif(
    verilator() is None or compiler() is None,
    reason="coverage counters need Verilator and a C++ compiler",
)
DESIGN = catalog.get("pe-multiplier")
CONFIG = DESIGN.make_config({}, "tiny")

# Alive but for one branch, which takes an operand to be two values at once.
DEAD = """\
    reg seen;
    reg [1:0] fixed;
    always @(posedge clk) begin
        fixed <= 2'd2;
        if (act == 4'd3)
            seen <= 1'b1;
        else if ((act ^ wgt) == 4'd1 && act == wgt)
            seen <= 1'b0;
    end
endmodule
"""


def seeded() -> tuple[Rtl, int]:
    """The PE with a dead branch in its top module, and the line that never runs."""
    rtl = DESIGN.generate(CONFIG)
    start = rtl.text.index(f"module {rtl.top}")
    end = rtl.text.index("endmodule\n", start)
    text = rtl.text[:end] + DEAD + rtl.text[end + len("endmodule\n") :]
    line = text[: text.index("seen <= 1'b0")].count("\n") + 1
    return rtl.with_text(text), line


@needs_verilator
def test_a_dead_branch_is_reported_and_the_rest_is_covered() -> None:
    rtl, line = seeded()
    found = cover(DESIGN, CONFIG, rtl=rtl, runs=6, guide="uniform")
    assert found.passed and found.runs == 6
    assert [(p.kind, p.line) for p in found.holes if p.kind != "toggle"] == [("branch", line - 1)]
    assert found.shares["code"].hit == found.shares["code"].total - 1
    # `fixed` is the constant 2 from the first cycle on: what it does before it counts as reached.
    reasons = {key[-1]: why for key, why in found.excluded.items() if "fixed" in key[-1]}
    assert reasons.pop("fixed[1]:1->0") == "always 1"
    assert reasons == {"fixed[0]:0->1": "always 0", "fixed[0]:1->0": "always 0"}
    text = page(found)
    assert f'<span class="none" id="L{line}"><b>0</b>' in text
    assert 'class="none" id="L' in text and text.count('class="none" id="L') == 1
    assert min(found.curve[0]) > 0 and found.curve[-1] == tuple(
        share.part for share in found.shares.values()
    )


@needs_verilator
def test_coverage_repeats_and_more_runs_never_reach_less() -> None:
    few, same = (cover(DESIGN, CONFIG, runs=3, seed=4) for _ in range(2))
    assert few.points == same.points and few.bins == same.bins and few.curve == same.curve
    more = cover(DESIGN, CONFIG, runs=8, seed=4)
    assert more.curve[:3] == few.curve
    assert all(few.shares[name].hit <= share.hit for name, share in more.shares.items())
    assert not [p for p in few.points if p.count and p not in few.points]
    other = cover(DESIGN, CONFIG, runs=3, seed=5)
    assert other.bins != few.bins


@needs_verilator
def test_failing_runs_count_for_nothing() -> None:
    rtl = DESIGN.generate(CONFIG)
    text = rtl.text.replace("assign next_state = state +", "assign next_state = state -")
    assert text != rtl.text
    found = cover(DESIGN, CONFIG, rtl=rtl.with_text(text), runs=4, guide="epsilon")
    assert not found.passed and found.failed >= 2
    assert found.failures and "first mismatch" in found.failures[0]
    assert sum(brought.runs for brought in found.brought.values()) >= 4
    assert found.brought["the entry's own stimulus"].gain == 0


@needs_verilator
def test_what_an_engine_reaches() -> None:
    design = catalog.get("matmul")
    found = cover(design, design.make_config({}, "tiny"), runs=20)
    assert found.passed, found.failures
    assert found.shares["code"].part > 0.95 and found.shares["toggle"].part > 0.97
    assert found.shares["bins"].part > 0.6
    dead = [p for p in found.holes if p.kind != "toggle"]
    # The sticky error is all that legal stimulus cannot reach.
    assert ["error <=" in found.text.split("\n")[p.line] for p in dead] == [True]
    assert found.bins["all inputs move in one cycle"] > 0
    assert "act: a beat waits" not in found.empty and "reset in mid-stream" not in found.empty


def test_constants_are_those_of_every_instance() -> None:
    text = """\
module leaf (input [2:0] a, output [2:0] y);
    wire [2:0] low;
    assign low = a & 3'b110;
    assign y = low | 3'b100;
endmodule
module top (input [2:0] a, output [2:0] y, output [2:0] z);
    leaf one (.a(a), .y(y));
    leaf two (.a({a[2:1], 1'b1} & 3'b101), .y(z));
endmodule
"""
    found = constants(Rtl(text, "top", ()))
    assert found[("leaf", "low[0]")] == "always 0" and found[("leaf", "y[2]")] == "always 1"
    # low[1] is 0 in the second instance only: it can toggle.
    assert ("leaf", "low[1]") not in found and ("leaf", "a[0]") not in found
    assert found[("top", "z[1]")] == "always 0" and ("top", "y[1]") not in found


def test_arguments_are_refused_before_any_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(DESIGN), "generate", lambda *_: pytest.fail("work was done"))
    with pytest.raises(UserError, match="runs"):
        cover(DESIGN, CONFIG, runs=0)
    with pytest.raises(UserError, match="seconds"):
        cover(DESIGN, CONFIG, seconds=0.0)
    with pytest.raises(UserError, match="guide"):
        cover(DESIGN, CONFIG, guide="ucb2")


@needs_verilator
def test_the_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    words = ["cover", "pe-multiplier", "--preset", "tiny", "--runs", "2"]
    assert run([*words, "-o", "here", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["passed"] and data["runs"] == 2 and data["page"] == "here/coverage.html"
    assert 0 < data["bins"]["hit"] <= data["bins"]["total"] and data["holes"] == []
    assert (tmp_path / "here" / "coverage.html").read_text().startswith("<!DOCTYPE html>")
    assert run(words) == 0
    text = capsys.readouterr().out
    assert "functional bins" in text and "Next: hwgen simulate pe-multiplier" in text
    assert list((tmp_path / "build").glob("pe-multiplier-*/coverage.html"))


@pytest.mark.parametrize(
    ("words", "key"),
    [
        (["--guide", "best"], "guide"),
        (["--runs", "0"], "runs"),
        (["--runs", "many"], "runs"),
        (["--seconds", "-1"], "seconds"),
        (["--act", "int99"], "act"),
    ],
)
def test_mistakes_on_the_command_line(
    words: list[str], key: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert run(["cover", "pe-multiplier", *words, "-o", str(tmp_path / "x"), "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["error"]["key"] == key
    assert not (tmp_path / "x").exists()
