"""What all models made by Verilator share."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from hwgen.errors import ToolError
from hwgen.rtl import Rtl
from hwgen.sim.child import complaint, run, tail
from hwgen.sim.tools import VerilatorTool

COMMON = (
    *("-cc", "--prefix", "Vtop", "--timescale", "1ns/1ps", "--no-timing"),
    *("-Wno-fatal", "-Wno-lint", "-Wno-style", "--quiet-stats"),
)
"""Options of every model."""

_UNIT = 100_000  # bytes of generated code that are worth a compiler of their own


def _source_of(rtl: Rtl) -> tuple[str, str]:
    """The file name for the text of `rtl`, and the standard that Verilator is to read it by."""
    if rtl.language == "systemverilog":
        return "design.sv", "1800-2017"
    return "design.v", "1364-2005"


def verilate(
    rtl: Rtl, tool: VerilatorTool, options: Sequence[str], work: Path, files: Sequence[str] = ()
) -> None:
    """Writes the C++ of `rtl` into `work/cpp`; ToolError with what Verilator says.

    files  of `work` that are read before the design
    """
    log = work / "build.log"
    name, standard = _source_of(rtl)
    (work / name).write_text(rtl.complete)
    command = [
        *(str(tool.binary), *options, "--default-language", standard, "-Mdir", "cpp"),
        *("--top-module", rtl.top, *files, name),
    ]
    env = {**os.environ, "VERILATOR_ROOT": str(tool.root)}
    if run(command, cwd=work, log=log, env=env):
        text = tail(log)
        raise ToolError("verilator", f"cannot compile {rtl.top}: {complaint(text)}", text)


def grouped(work: Path, first: Sequence[str]) -> list[str]:
    """Gathers the C++ in `work/cpp` into about as many units as there are cores: their names.

    first  lines that each begins with
    """
    files = sorted((work / "cpp").glob("*.cpp"), key=lambda f: (-f.stat().st_size, f.name))
    total = sum(f.stat().st_size for f in files)
    count = max(1, min(os.cpu_count() or 1, 8, total // _UNIT))
    groups: list[list[Path]] = [[] for _ in range(count)]
    sizes = [0] * count
    for each in files:
        smallest = sizes.index(min(sizes))
        groups[smallest].append(each)
        sizes[smallest] += each.stat().st_size
    names = []
    for index, group in enumerate(groups):
        lines = [*first, *(f'#include "{each.name}"' for each in sorted(group))]
        names.append(f"unit{index}.cc")
        (work / names[-1]).write_text("\n".join([*lines, ""]))
    return names
