"""What synthesis makes of a board, behind its line: the driver gets the products of numpy."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from emulate_board import CLOCK_HZ, DIVIDER, EFFORT

from hwgen import catalog
from hwgen.emit.options import Options
from hwgen.emulate import Emulator
from hwgen.emulate.trial import trial
from hwgen.sim.tools import compiler
from hwgen.synth.netlist import netlist

CASES: list[tuple[str, dict[str, Any]]] = [
    ("matmul", {"rows": 2, "cols": 2}),
    ("matmul", {"rows": 1, "cols": 2, "dataflow": "ws", "act": "uint8", "acc_width": 24}),
    ("matmul", {"rows": 2, "cols": 1, "dataflow": "is", "wgt": "uint6", "acc_width": 22}),
    ("matmul-lut", {"rows": 1, "cols": 1, "k": 4, "tables": 2, "wgt_bits_max": 2}),
]


@pytest.mark.slow
@pytest.mark.skipif(compiler() is None, reason="needs a C++ compiler")
@pytest.mark.parametrize("family", ["ice40", "ecp5", "gowin"])
@pytest.mark.parametrize(("name", "values"), CASES)
def test_products(name: str, values: dict[str, Any], family: str) -> None:
    design = catalog.get(name)
    config = design.make_config(values)
    rtl = design.generate(config, Options(wrap="uart", divider=DIVIDER))
    mapped = netlist(rtl, family, dsp=True)
    board = replace(rtl, text=mapped.text, externals=mapped.externals, top=mapped.top)
    emulator = Emulator(board, DIVIDER, effort=EFFORT)
    try:
        found = trial(emulator, CLOCK_HZ / 1e6, design, config, "", (4, 5, 3))
    finally:
        emulator.close()
    assert (found.compared, found.mismatches) == (12, 0)
