"""Yosys: top and design to the cells of a family."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hwgen.board.board import Board
from hwgen.board.route import NETLIST
from hwgen.errors import ToolError
from hwgen.synth import count
from hwgen.synth.flow import MAP, with_blocks
from hwgen.yosys import child
from hwgen.yosys.steps import READ, Step

_STAT = "stat.json"


@dataclass(frozen=True)
class Mapped:
    """What Yosys made: its version, and the cells by role (`hwgen.synth.count`)."""

    yosys: str
    counts: count.Counts


def options(board: Board, dsp: bool) -> list[str]:
    """Options of the family's `synth` command; iCE40 is without multiplier blocks unasked."""
    return [*board.part.mapping, *["-nodsp"] * (not dsp and board.family != "ice40")]


def steps(board: Board, top: str, files: list[str], dsp: bool) -> list[Step]:
    """What Yosys does; `dsp` says that there are multiplier blocks to be used."""
    words = options(board, dsp)
    synth = " ".join([f"synth_{board.family}", "-top", top, *words])
    return [
        *((READ, f"read_verilog {name}") for name in files),
        *(with_blocks(board.family, top, words) if dsp else [(MAP, synth)]),
        (MAP, f"write_json {NETLIST}"),
        (MAP, f"tee -q -o {_STAT} stat -json"),
    ]


def synth(
    board: Board,
    top: str,
    sources: Mapping[str, str],
    *,
    dsp: bool,
    folder: Path,
    timeout: float | None,
) -> Mapped:
    """Maps the Verilog `sources` (name -> text); leaves `folder/netlist.json`.

    dsp  use multiplier blocks, which the part must have
    `ToolError` when Yosys fails or takes longer than `timeout` seconds.
    """
    job: dict[str, Any] = {"steps": steps(board, top, list(sources), dsp)}
    try:
        result, _log = child.run(folder, sources, job, timeout)
    except child.Failed as failed:
        raise failed.as_tool_error() from failed
    stat = json.loads((folder / _STAT).read_text())
    types = stat["design"]["num_cells_by_type"]
    if not isinstance(types, dict):
        raise ToolError("yosys", "has no count of cells")
    return Mapped(result["yosys"], count.count(board.family, types))
