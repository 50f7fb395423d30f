"""What all models made by Verilator share."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from hwgen.rtl import Rtl

_UNIT = 100_000  # bytes of generated code that are worth a compiler of their own


def source_of(rtl: Rtl) -> tuple[str, str]:
    """The file name for the text of `rtl`, and the standard that Verilator is to read it by."""
    if rtl.language == "systemverilog":
        return "design.sv", "1800-2017"
    return "design.v", "1364-2005"


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
