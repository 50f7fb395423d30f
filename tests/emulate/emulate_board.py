"""The board of these tests: small, and compiled once."""

from __future__ import annotations

from typing import Any

from hwgen import catalog
from hwgen.emit.options import Options
from hwgen.host import Target
from hwgen.rtl import Rtl

DESIGN = "matmul"
CONFIG: dict[str, Any] = {
    **{"rows": 2, "cols": 2, "act": "int4", "wgt": "int3", "acc_width": 11},
    **{"dataflow": "ws", "depth": 8},
}
BUFFER = "8,out=4"
DIVIDER = 4
CLOCK_HZ = 4_000_000.0
EFFORT = "quick"
FLAGS = [
    *(word for key, value in CONFIG.items() for word in ("--set", f"{key}={value}")),
    *("--buffer", BUFFER, "--divider", str(DIVIDER)),
]


def board_rtl() -> Rtl:
    design = catalog.get(DESIGN)
    options = Options(wrap="uart", divider=DIVIDER, buffer=BUFFER)
    return design.generate(design.make_config(CONFIG), options)


def board_target() -> Target:
    return Target.of(DESIGN, CONFIG, BUFFER)
