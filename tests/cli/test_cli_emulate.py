"""`hwgen emulate --try` on the command line."""

from __future__ import annotations

from typing import Any

import pytest

from hwgen.sim.tools import compiler

TINY = (
    *("matmul", "--rows", "2", "--cols", "2", "--act", "int4", "--wgt", "int3"),
    *("--acc-width", "11", "--dataflow", "ws", "--depth", "8", "--buffer", "8,out=4"),
)


@pytest.mark.skipif(compiler() is None, reason="needs a C++ compiler")
def test_a_product_over_the_line(cli: Any) -> None:
    words = ("emulate", *TINY, "--divider", "4", "--try", "2,3,4")
    said = cli(*words, "--json")
    assert said.code == 0 and said.json["passed"]
    assert (said.json["compared"], said.json["mismatches"]) == (8, 0)
    assert said.json["baud"] == 3_000_000 and said.json["board"] is None
    said = cli(*words)
    assert said.next.endswith("--divider 4 --buffer 8,out=4") and "passed" in said.out


@pytest.mark.slow
@pytest.mark.skipif(compiler() is None, reason="needs a C++ compiler")
@pytest.mark.parametrize(
    ("board", "baud"),  # four or five clock cycles of a bit
    [("icebreaker", 4500000), ("ice40-hx8k", 9000000), ("ulx3s-25f", 10000000)],
)
def test_what_synthesis_makes_of_it(cli: Any, board: str, baud: int) -> None:
    """Weights stay and signs are mixed: what Yosys's ice40_dsp makes zeros of."""
    words = ("matmul", "--rows", "1", "--cols", "2", "--act", "uint8", "--dataflow", "ws")
    line = ("--board", board, "--baud", str(baud))
    said = cli("emulate", *words, *line, "--netlist", "--try", "3,4,5")
    assert said.code == 0 and "(netlist)" in said.out and "passed" in said.out


@pytest.mark.parametrize(
    ("words", "key"),
    [
        (["--try", "2,3"], "--try"),
        (["--try", "2,0,4"], "--try"),
        (["--try", "2,3,4", "--pty"], "--try"),
        (["--try", "2,3,4", "--netlist"], "--netlist"),
        (["--try", "2,3,4", "--port", "7"], "--try"),
        (["--try", "2,3,4", "--act", "e4m3"], "act"),
    ],
)
def test_what_cannot_be_tried(cli: Any, words: list[str], key: str) -> None:
    said = cli("emulate", "matmul", *words, "--json")
    assert said.code == 2 and said.json["error"]["key"] == key


def test_what_has_no_line(cli: Any) -> None:
    said = cli("emulate", "pe-booth", "--json")
    assert said.code == 2
    assert (said.json["error"]["key"], said.json["error"]["nearest"]) == ("design", "matmul")
