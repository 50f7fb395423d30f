"""What a job needs of its part, counted after packing and before any placement."""

from __future__ import annotations

import subprocess
from pathlib import Path

from hwgen.board import mapping, parts, tools
from hwgen.board.job import Job
from hwgen.board.route import NETLIST, Use, used
from hwgen.errors import ToolError
from hwgen.yosys import child

_LOG, _REPORT = "pack.log", "unused.json"


def needs(job: Job, timeout: float | None = None) -> Use:
    """Resources used and available, as nextpnr counts them once it has packed the cells.

    This takes mapping and a second or two; what is used may exceed what there is.
    `ToolError` when a tool fails or takes longer than `timeout` seconds.
    """
    with child.folder(None) as place:
        mapping.synth(
            job.board, job.top, job.sources(), dsp=job.blocks, folder=place, timeout=timeout
        )
        return packed(job, place, timeout)


def packed(job: Job, place: Path, timeout: float | None) -> Use:
    """The same of the netlist that is in the folder `place`."""
    board = job.board
    (place / job.pins).write_text(job.files()[job.pins])
    command, name = tools.placer(board.family)
    tools.warm(board.family)
    words = tools.arguments(board, NETLIST, job.pins, _REPORT, job.clock_mhz)
    console = place / _LOG
    try:
        code = child.spawn([*command, *words, "--pack-only"], place, console, {}, timeout)
    except subprocess.TimeoutExpired as error:
        raise ToolError(name, f"no result after {timeout:g} s") from error
    log = console.read_text(errors="replace")
    found = used(board, log)
    if not found:
        raise ToolError(name, child.ending(code), log[-child.TAIL :])
    known = set(parts.NAMES[board.family].values())
    return {key: use for key, use in found.items() if key in known and use[1]}
