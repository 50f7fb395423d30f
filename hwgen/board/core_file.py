"""The FuseSoC description of a build (`.core`, CAPI 2): the same bitstream with other tools."""

from __future__ import annotations

from hwgen import __version__
from hwgen.board import mapping, tools
from hwgen.board.job import Job
from hwgen.emit.core_file import fileset, quoted, target

SUFFIX = ".core"
_FLOWS = {"ice40": "icestorm", "ecp5": "trellis", "gowin": "apicula"}
_KINDS = {"ice40": "PCF", "ecp5": "LPF", "gowin": "CST"}


def core_text(job: Job, seed: int) -> str:
    """A `.core` whose one target, named after the board, makes a bitstream.

    It needs Yosys, nextpnr and the packers of the family on the PATH, and tells them what
    `hwgen build` does, but for the multiplier blocks of iCE40: FuseSoC knows those of
    `synth_ice40 -dsp` only, which `hwgen.synth.flow.with_blocks` avoids.

    seed  of the placement that met the clock
    """
    board, rtl = job.board, job.rtl
    options: dict[str, list[str] | str] = {}
    if board.family == "gowin":
        options["device"] = board.part.name
        # What the die's name has behind its size; Edalize makes the rest of the part's.
        options["device_family"] = tools.die(board).rpartition("-")[2].lstrip("0123456789")
    options["yosys_synth_options"] = " ".join(mapping.options(board, job.blocks)).split()
    part = [] if board.family == "gowin" else tools.part_words(board)
    options["nextpnr_options"] = [*part, "--freq", f"{job.clock_mhz:.6g}", "--seed", str(seed)]
    name = f"hwgen:{rtl.design or 'foreign'}:{rtl.top}_{board.name}:{__version__}"
    lines = [
        "CAPI=2:",
        f"name: {quoted(name)}",
        f"description: {quoted(f'{rtl.top} on {board.title}')}",
        "",
        "filesets:",
        *fileset("rtl", list(job.sources()), "verilogSource-2005"),
        *fileset("pins", [job.pins], _KINDS[board.family]),
        "",
        "targets:",
        *target("default", ["rtl", "pins"], job.top),
        *target(board.name, ["rtl", "pins"], job.top),
        f"    flow: {_FLOWS[board.family]}",
        "    flow_options:",
        *(f"      {key}: {_yaml(value)}" for key, value in options.items()),
    ]
    return "\n".join([*lines, ""])


def _yaml(value: list[str] | str) -> str:
    return quoted(value) if isinstance(value, str) else f"[{', '.join(map(quoted, value))}]"
