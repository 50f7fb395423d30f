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
    """Steps that map to an FPGA family, without pads.

    dsp  multiplications in multiplier blocks
    """
    options = []
    if family == "xilinx":
        options = ["-family xc7 -noiopad -noclkbuf", *["-flatten"] * flatten]
    elif not flatten:
        options = ["-noflatten"]
    if family == "gowin":
        options.append("-noiopads")
    if dsp:
        # Of the three iCE40 devices only the "u" has multiplier blocks.
        return with_blocks(family, top, [*options, *["-device u"] * (family == "ice40")])
    options += ["-nodsp"] * (family != "ice40")
    return [(MAP, " ".join([f"synth_{family}", "-top", top, *options]))]


def with_blocks(family: str, top: str, options: Iterable[str]) -> list[Step]:
    """Steps that map to an FPGA family with multiplications in its blocks.

    `synth_ice40 -dsp` would also move registers and adders into the blocks, by its step ice40_dsp.
    Yosys 0.70 does that wrong for some designs: two registers behind a product of mixed signs read
    as 0, and it crashes on others.  So on iCE40 the products alone become blocks.
    """
    synth = " ".join([f"synth_{family}", "-top", top, *options])
    if family != "ice40":
        return [(MAP, synth)]
    widths = "A_MAXWIDTH=16 B_MAXWIDTH=16 A_MINWIDTH=2 B_MINWIDTH=2 Y_MINWIDTH=11"
    defines = " ".join(f"-D DSP_{word}" for word in [*widths.split(), "NAME=$__MUL16X16"])
    steps = [
        f"{synth} -run begin:coarse",
        *("opt_expr", "opt_clean", "opt -nodffe -nosdff", "fsm", "opt", "wreduce", "peepopt"),
        *("opt_clean", "share", "wreduce t:$mul"),
        f"techmap -map +/mul2dsp.v -map +/ice40/dsp_map.v {defines}",
        *("setattr -unset mul2dsp a:mul2dsp", "chtype -set $mul t:$__soft_mul"),
        f"{synth} -run coarse:",
    ]
    return [(MAP, step) for step in steps]


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
