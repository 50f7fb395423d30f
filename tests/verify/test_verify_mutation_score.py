"""Mutants against checks: what is killed, what is excused, and that the score can fail."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest

from hwgen import catalog
from hwgen.errors import ToolError, UserError
from hwgen.rtl import INPUT, OUTPUT, Channel, Field, Port, Rtl, Timing
from hwgen.vectors import Vectors
from hwgen.verify.mutation import Check, Score, checks, mutate
from hwgen.verify.mutation.find import Source
from hwgen.verify.mutation.score import EQUIVALENT, INVALID, KILLED, SURVIVED
from hwgen.verify.mutation.symmetry import same

FOREIGN = """\
module add (clk, a, b, s);
    input clk;
    input [3:0] a, b;
    output reg [4:0] s;
    wire never;
    assign never = 1'b0 & clk;
    always @(posedge clk) s <= a + b;
endmodule
"""


def made(design: str, preset: str, **more: object):
    """The Verilog of a preset, and the first of its checks."""
    entry = catalog.get(design)
    config = entry.make_config(more, preset)
    rtl = entry.generate(config)
    return rtl, checks(entry, config, rtl)[:40]


def foreign(text: str = FOREIGN) -> tuple[Rtl, Check]:
    ports = (
        Port("clk", INPUT, 1),
        Port("a", INPUT, 4),
        Port("b", INPUT, 4),
        Port("s", OUTPUT, 5),
    )
    channels = (
        Channel("in", INPUT, (Field("a", ("a",), 4), Field("b", ("b",), 4))),
        Channel("out", OUTPUT, (Field("s", ("s",), 5),)),
    )
    rtl = Rtl(text, "add", ports, channels, Timing(1), reset=None)
    a, b = (values.ravel() for values in np.meshgrid(np.arange(16), np.arange(16)))
    vectors = Vectors({"in": {"a": a, "b": b}}, {"out": {"s": a + b}})
    return rtl, Check("all pairs", vectors)


def verdicts(score: Score) -> dict[str, str]:
    return {result.mutant.id: result.verdict for result in score.results}


def test_a_pe_is_killed_or_excused() -> None:
    seen = []
    rtl, suite = made("pe-multiplier", "mixed")
    score = mutate(rtl, suite, operators=("sign", "index", "drop", "operator"), seen=seen.append)
    assert score.passed, "\n".join(score.listing())
    assert score.value == 1.0 and score.count(INVALID) == 0
    assert score.count(KILLED) >= 8 and score.count(EQUIVALENT) > 0
    assert {r.mutant.id for r in seen} == {r.mutant.id for r in score.results}
    assert all(r.why for r in score.results)


@pytest.mark.slow
def test_weak_stimulus_leaves_survivors() -> None:
    """Operands of zero see next to nothing: the score must say so."""
    rtl, suite = made("pe-multiplier", "tiny")
    first = suite[0]
    still = {key: values * 0 for key, values in first.vectors.inputs["operands"].items()}
    zero = {key: values * 0 for key, values in first.vectors.expected["results"].items()}
    vectors = replace(first.vectors, inputs={"operands": still}, expected={"results": zero})
    score = mutate(rtl, [replace(first, vectors=vectors)], proof_s=None, jobs=1)
    assert not score.passed and score.value is not None and score.value < 0.7
    assert score.count(SURVIVED) == len(score.alive) > 15
    shown = next(iter(score.listing(1)))
    assert f"{rtl.top}.v:{score.line(score.alive[0].mutant)}:" in shown and "\n+" in shown


@pytest.mark.slow
def test_together_is_as_one_by_one() -> None:
    """A model with many mutants says of each what a model of its own says."""
    rtl, suite = made("array-os", "tiny")
    chosen = {"operators": ("drop", "reset", "swap", "index"), "limit": 7, "seed": 2}
    together = mutate(rtl, suite[:3], proof_s=None, jobs=1, **chosen)
    alone = mutate(rtl, suite[:3], proof_s=None, alone=True, **chosen)
    assert verdicts(together) == verdicts(alone) and len(set(verdicts(alone).values())) == 2
    assert not together.notes


def test_a_sample_of_the_engine() -> None:
    rtl, suite = made("matmul", "tiny")
    score = mutate(
        rtl, suite, limit=30, operators=("invert", "drop", "index", "reset"), proof_s=None
    )
    assert len(score.results) == 30
    # The reset of the counter that spaces tiles is seen by nobody: it is 0 by then anyway.
    assert score.count(KILLED) >= 28 and not score.notes


def test_multiplication_commutes() -> None:
    """Crossed operands change nothing where both have one format, and only there."""
    rtl, _ = made("matmul", "tiny")
    source = Source.read(rtl.text)
    crossed = [m for m in source.mutants(("swap",)) if re.search(r"act.* <-> wgt", m.what)]
    cells = [m for m in crossed if m.module.startswith(("os_cell", "os_tile"))]
    assert len(cells) == 5 and len(crossed) > 5
    assert [m for m in crossed if same(source, m, 10)] == cells
    (other,) = (m for m in source.mutants(("index",)) if m.what == "act[7] -> act[6]")
    assert not same(source, other, 10)


def test_foreign_verilog() -> None:
    rtl, check = foreign()
    found = verdicts(mutate(rtl, [check], proof_s=None, jobs=1))
    assert found.pop("constant:add:6:1") == SURVIVED  # of a wire that nobody reads
    dead = [name for name in found if ":6:" in name]
    assert {found.pop(name) for name in dead} == {SURVIVED}
    assert found and set(found.values()) == {KILLED}


def test_a_design_at_fault_is_no_score() -> None:
    rtl, check = foreign(FOREIGN.replace("a + b", "a - b"))
    with pytest.raises(ToolError, match="fails a check"):
        mutate(rtl, [check], proof_s=None, jobs=1)


@pytest.mark.parametrize(
    ("key", "wanted"),
    [
        ("limit", {"limit": 0}),
        ("operators", {"operators": ("swaps",)}),
        ("operators", {"operators": ("drop",), "rtl": "module add (input clk); endmodule\n"}),
        ("checks", {"checks": []}),
    ],
)
def test_refused_before_any_work(key: str, wanted: dict) -> None:
    rtl, check = foreign(wanted.pop("rtl", FOREIGN))
    with pytest.raises(UserError) as caught:
        mutate(rtl, wanted.pop("checks", [check]), **wanted)
    assert caught.value.key == key


@pytest.mark.slow
@pytest.mark.parametrize("pe", ["multiplier", "carry-save"])
@pytest.mark.parametrize("preset", ["tiny", "tiny-ws"])
def test_every_mutant_of_the_engine(preset: str, pe: str) -> None:
    """Killed or proved equivalent, without exception; what `benchmarks/mutation.py` measures.

    Narrow operands leave control as it is, and proofs about sums are short.
    """
    entry = catalog.get("matmul")
    narrow = {"act": "int3", "wgt": "int2", "acc_width": 5}
    config = entry.make_config({**narrow, "pe": pe}, preset)
    rtl = entry.generate(config)
    score = mutate(rtl, checks(entry, config, rtl), proof_s=240)
    assert len(score.results) > 900 and score.count(EQUIVALENT) > 40
    assert score.passed and score.value == 1.0, "\n".join(score.listing())
