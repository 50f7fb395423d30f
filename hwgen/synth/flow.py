"""The Yosys scripts: how a design is mapped to each target.

Every path is relative to the working directory of the run, so that no script
depends on where it runs or on spaces in a user's paths.
"""

from __future__ import annotations

from collections.abc import Iterable

from hwgen.synth.liberty import Library
from hwgen.synth.target import GENERIC, LIBERTY
from hwgen.yosys.steps import Step

LIBRARY, GENLIB, SCRIPT = "library.lib", "library.genlib", "map.abc"

# Delay target, picoseconds, at which nothing is upsized for speed: plain area.
RELAXED_PS = 20000.0

# What the mapping stages are called in the worker's progress file.
MAP = "map"

# The mapped and flattened design that the worker leaves.
NETLIST = "netlist.json"


def fpga(family: str, top: str, *, dsp: bool, flatten: bool) -> list[Step]:
    """Steps that map to an FPGA family, without pads."""
    if family == "ice40":
        # Of the three iCE40 devices only the "u" has multiplier blocks.
        options = ["-device u -dsp"] if dsp else []
    elif family == "xilinx":
        options = ["-family xc7 -noiopad -noclkbuf"]
    elif family == "gowin":
        options = ["-noiopads"]
    else:
        options = []
    if not dsp and family != "ice40":
        options.append("-nodsp")
    if family == "xilinx":
        options += ["-flatten"] if flatten else []
    elif not flatten:
        options.append("-noflatten")
    return [(MAP, " ".join([f"synth_{family}", "-top", top, *options]))]


def gates(
    kind: str, top: str, *, flatten: bool, booth: bool, dont_use: Iterable[str]
) -> list[Step]:
    """Steps that map to the cells of `LIBRARY`."""
    options = [o for o, on in (("-flatten", flatten), ("-booth", booth)) if on]
    avoid = "".join(f" -dont_use {cell}" for cell in dont_use)
    cells = f"-liberty {LIBRARY}{avoid}" if kind == LIBERTY else f"-genlib {GENLIB}"
    return [
        (MAP, " ".join(["synth", *options, "-top", top])),
        (MAP, f"dfflibmap -liberty {LIBRARY}{avoid}"),
        (MAP, f"abc {cells} -script {SCRIPT}"),
    ]


def abc_script(kind: str, target_ps: float) -> str:
    """The ABC script; `target_ps` in picoseconds.

    With `generic` there are no drive strengths and no wire loads, so nothing is
    buffered or sized, and every gate has unit delay.
    """
    steps = ["strash", "ifraig", "scorr", "dc2", "strash", "dch -f"]
    delay = f"{target_ps:.10g}"
    if kind == GENERIC:
        steps += [f"map -D {delay}", "topo"]
    else:
        steps += [
            f"map -B 0.9 -D {delay}",
            "topo",
            "buffer -c -N 8",
            "topo",
            f"upsize -D {delay}",
            f"dnsize -D {delay}",
            "stime -p",
        ]
    return "\n".join(steps) + "\n"


def genlib(library: Library) -> str:
    """The combinational cells of `library` in ABC's gate format, one unit of delay each."""
    lines = ["GATE _const0_ 0 Y=CONST0;", "GATE _const1_ 0 Y=CONST1;"]
    for cell in library.cells.values():
        if not cell.state and not cell.dont_use:
            ((pin, function),) = cell.outputs.items()
            lines.append(
                f"GATE {cell.name} {cell.area:g} {pin}={function}; PIN * UNKNOWN 1 999 1 0 1 0"
            )
    return "\n".join(lines) + "\n"
