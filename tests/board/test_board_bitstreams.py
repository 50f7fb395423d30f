"""Engines to bitstreams, with the tools: the clock is met by the Verilog that is verified."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from hwgen import catalog
from hwgen.board import load
from hwgen.board.build import build
from hwgen.board.job import prepare

EXAMPLES = Path(__file__).parents[2] / "examples"
# Family -> words that its bitstreams have near their begin: the synchronisation word.
MARKS = {"ice40": "7eaa997e", "ecp5": "ffffbdb3"}


def built(board: str, config: dict[str, Any], buffer: str, folder: Path) -> dict[str, Any]:
    """The report of a build that met its clock; the files are as they should be."""
    design = catalog.get("matmul")
    job = prepare(design, design.make_config(config), load(board), buffer=buffer)
    report = build(job, folder)
    assert report["met"] and report["fmax_mhz"] >= job.clock_mhz
    assert MARKS[job.board.family] in (folder / report["bitstream"]).read_bytes()[:512].hex()
    assert (folder / f"{job.rtl.top}.v").read_text() == job.rtl.verilog
    assert json.loads((folder / "manifest.json").read_text())["digest"] == job.rtl.digest
    return report


def used(report: dict[str, Any], resource: str) -> int:
    return next(row["used"] for row in report["utilisation"] if row["resource"] == resource)


def test_one_product_on_icebreaker(tmp_path: Path) -> None:
    config = {"rows": 1, "cols": 1, "act": "int8", "wgt": "int8", "acc_width": 20}
    report = built("icebreaker", config, "256", tmp_path / "one")
    # The product is in a multiplier block, and each of the three buffers in block memory.
    assert used(report, "DSP") == 1 and used(report, "BRAM") >= 3


@pytest.mark.slow
@pytest.mark.parametrize("board", ["icebreaker", "ulx3s-85f"])
def test_the_engines_of_the_digits(
    board: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What examples/board_digits.py emulates."""
    pytest.importorskip("sklearn", reason="the digits come from scikit-learn (extra demo)")
    monkeypatch.syspath_prepend(str(EXAMPLES))
    monkeypatch.delitem(sys.modules, "board_digits", raising=False)
    import board_digits

    side, buffer = board_digits.ENGINES[board]
    config = {**board_digits.COMMON, "rows": side, "cols": side}
    report = built(board, config, buffer, tmp_path / board)
    assert used(report, "DSP") == side * side
