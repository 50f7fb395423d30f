"""What the operators change in small modules, and that every change is one and can be read."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from hwgen import catalog
from hwgen.errors import UserError
from hwgen.verify.mutation.find import OPERATORS, Source, check_operators, sample
from hwgen.yosys import child

COUNTER = """\
module m (
    input wire clk,
    input wire rst,
    input wire [3:0] a,
    input wire en,
    output reg [3:0] q
);
    wire [4:0] s;
    assign s = {a[3], a} - 5'd1;
    always @(posedge clk) begin
        if (rst) begin
            q <= 4'd0;
        end else if (en) begin
            q <= s[3:0];
        end
    end
endmodule
"""
OF_COUNTER = [
    ("stuck:m:9:1", "bit 0 of {a[3], a} - 5'd1 stuck at 0"),
    ("stuck:m:9:2", "bit 0 of {a[3], a} - 5'd1 stuck at 1"),
    ("stuck:m:9:3", "bit 2 of {a[3], a} - 5'd1 stuck at 0"),
    ("stuck:m:9:4", "bit 2 of {a[3], a} - 5'd1 stuck at 1"),
    ("stuck:m:9:5", "bit 4 of {a[3], a} - 5'd1 stuck at 0"),
    ("stuck:m:9:6", "bit 4 of {a[3], a} - 5'd1 stuck at 1"),
    ("swap:m:9:1", "{a[3], a} <-> 5'd1"),
    ("swap:m:9:2", "a[3] <-> a"),
    ("sign:m:9:1", "a[3] -> 1'd0"),
    ("index:m:9:1", "a[3] -> a[2]"),
    ("operator:m:9:1", "{a[3], a} - 5'd1: - -> +"),
    ("constant:m:9:1", "5'd1 -> 5'd2"),
    ("constant:m:9:2", "5'd1 -> 5'd0"),
    ("reset:m:11:1", "the reset is missing"),
    ("reset:m:12:1", "4'd0 -> 4'd1"),
    ("reset:m:12:2", "4'd0 -> 4'd15"),
    ("stuck:m:13:1", "condition en stuck at 0"),
    ("stuck:m:13:2", "condition en stuck at 1"),
    ("invert:m:13:1", "en -> !(en)"),
    ("drop:m:14:1", "register q replaced by its input s[3:0]"),
    ("stuck:m:14:1", "bit 0 of s[3:0] stuck at 0"),
    ("stuck:m:14:2", "bit 0 of s[3:0] stuck at 1"),
    ("stuck:m:14:3", "bit 2 of s[3:0] stuck at 0"),
    ("stuck:m:14:4", "bit 2 of s[3:0] stuck at 1"),
    ("stuck:m:14:5", "bit 3 of s[3:0] stuck at 0"),
    ("stuck:m:14:6", "bit 3 of s[3:0] stuck at 1"),
    ("width:m:14:1", "s[3:0] -> s[2:0]"),
    ("index:m:14:1", "s[3:0] -> s[4:1]"),
]

PARTS = """\
module top (input wire clk, input wire [1:0] x, input wire [1:0] y, output wire [1:0] z);
    leaf one (.clk(clk), .p(x), .q(y), .r(z));
endmodule
module leaf (clk, p, q, r);
    input clk;
    input [1:0] p, q;
    output [1:0] r;
    reg [1:0] words [0:3];
    assign r = words[p];
    always @(posedge clk)
        if (p < q) words[q] <= {2{p[0]}} ^ ~q;
endmodule
"""


def lines(text: str, name: str) -> str:
    """What a mutant takes away and puts there, one line each."""
    found = Source.read(text)
    (mutant,) = (m for m in found.mutants() if m.id == name)
    diff = mutant.diff(text, "m.v").splitlines()[2:]
    return "\n".join(" ".join(line.split()) for line in diff if line[0] in "+-")


def test_all_of_a_small_module() -> None:
    found = Source.read(COUNTER)
    assert found.whole
    assert [(m.id, m.what) for m in found.mutants()] == OF_COUNTER
    # The same in every run, whichever operators are asked for.
    assert {m.id for m in found.mutants(("reset", "swap"))} == {
        name for name, _ in OF_COUNTER if name.startswith(("reset", "swap"))
    }


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("stuck:m:9:4", "- assign s = {a[3], a} - 5'd1;\n+ assign s = ({a[3], a} - 5'd1) | 5'h4;"),
        ("swap:m:9:1", "- assign s = {a[3], a} - 5'd1;\n+ assign s = 5'd1 - {a[3], a};"),
        ("swap:m:9:2", "- assign s = {a[3], a} - 5'd1;\n+ assign s = {a, a[3]} - 5'd1;"),
        ("reset:m:11:1", "- if (rst) begin\n+ if (1'b0) begin"),
        ("invert:m:13:1", "- end else if (en) begin\n+ end else if (!(en)) begin"),
        ("width:m:14:1", "- q <= s[3:0];\n+ q <= s[2:0];"),
    ],
)
def test_the_text_of_one(name: str, change: str) -> None:
    shown = lines(COUNTER, name).replace("-assign", "- assign").replace("+assign", "+ assign")
    assert re.sub(r"^([+-]) ?", r"\1 ", shown, flags=re.M) == change


def test_a_dropped_register_is_a_wire() -> None:
    (mutant,) = Source.read(COUNTER).mutants(("drop",))
    text = mutant.text(COUNTER)
    assert "always @* q = s[3:0];" in text and "posedge" not in text


def test_pins_memories_and_old_headers() -> None:
    found = Source.read(PARTS)
    assert found.whole and [module.name for module in found.modules] == ["top", "leaf"]
    known = {m.id: m.what for m in found.mutants()}
    assert known["swap:top:2:1"] == "x <-> y"
    assert known["width:leaf:8:1"] == "words has 3 words"
    assert known["operator:leaf:11:1"] == "p < q: < -> <="
    assert known["width:leaf:11:1"] == "{2{p[0]}} -> 1 copies"
    assert known["operator:leaf:11:4"] == "~q: without ~"
    # Outputs and clocks of instances stay as they are.
    assert not [
        name
        for name in known
        if name.startswith(("stuck:top", "invert:top")) and "z" in known[name]
    ]
    assert not [what for what in known.values() if "clk" in what]


def test_what_is_not_understood_is_left_alone() -> None:
    strange = COUNTER.replace(
        "    wire [4:0] s;",
        "    wire [4:0] s;\n    generate if (1) begin : g wire k = 3 - 2; end endgenerate",
    )
    found = Source.read(strange)
    assert not found.whole
    assert [m.what for m in found.mutants()] == [what for _, what in OF_COUNTER]


def test_a_sample_is_spread() -> None:
    mutants = Source.read(catalog.get("matmul").generate(config("matmul", "tiny")).text).mutants()
    few = sample(mutants, 40, 3)
    assert len(few) == 40 and sample(mutants, 40, 3) == few != sample(mutants, 40, 4)
    assert {m.operator for m in few} == set(OPERATORS)
    assert max(Counter(m.module for m in few).values()) <= 12
    assert sample(mutants, 10**6, 0) == mutants


def test_unknown_operator() -> None:
    with pytest.raises(UserError, match="nearest: swap"):
        check_operators(["swpa"])


def config(design: str, preset: str):
    return catalog.get(design).make_config(preset=preset)


@pytest.mark.parametrize(
    ("design", "preset"), [("matmul", "tiny"), ("pe-carry-save", "tiny"), ("array-ws", "odd")]
)
def test_every_mutant_can_be_read(design: str, preset: str) -> None:
    """All of one design in one Yosys: an error there ends the process."""
    rtl = catalog.get(design).generate(config(design, preset))
    mutants = Source.read(rtl.text).mutants()
    texts = {mutant.text(rtl.text) for mutant in mutants}
    assert len(texts) == len(mutants) > 150 and rtl.text not in texts
    assert {m.module for m in mutants} == {m.name for m in Source.read(rtl.text).modules}
    # Every tenth: reading is slow, and the others differ from these in their place only.
    some = mutants[::10]
    files = {f"{i}.v": mutant.text(rtl.text) for i, mutant in enumerate(some)}
    steps = []
    for i, mutant in enumerate(some):
        steps += [
            (mutant.id, f"read_verilog {i}.v"),
            (mutant.id, f"hierarchy -check -top {rtl.top}"),
        ]
        steps.append((mutant.id, "design -reset"))
    with child.folder(None) as place:
        child.run(Path(place), files, {"steps": steps}, 120)
